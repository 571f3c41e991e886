// A competency goes by one name: at every level, in the declaration, and on the pages that list the competencies.

import type { Edit } from '../../model/diagnostic.js'
import type { Level } from '../../model/level.js'
import { displayTitle, withoutMark } from '../../ladder/titles.js'
import { nearest } from '../../model/nearest.js'
import { enumerationsOf } from '../../lint/enumerations.js'
import { defineRule } from '../../lint/rule.js'
import { headedLevels, type HeadedLevel } from '../../lint/headed-levels.js'
import { renamedIn } from '../../lint/renamed-competency.js'
import { usualTitles } from './usual.js'

export default defineRule({
  id: 'known-competency',
  description: 'Require one name for one competency, at every level and on every page',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  messages: {
    spelling: (data: { title: string; usual: string; where: string }) =>
      `Unexpected competency \`${data.title}\`, expected \`${data.usual}\` as ${data.where}; write it in one way`,
    renamed: (data: { title: string; usual: string; level: string }) =>
      `Unexpected competency \`${data.title}\`, expected \`${data.usual}\` as at \`${data.level}\`; use one name, or declare both`,
    undeclared: (data: { title: string; near: string }) =>
      `Unexpected competency \`${data.title}\`, expected one that is declared${data.near}; rename it, or add it to \`competencies\``,
    listed: (data: { title: string; usual: string }) =>
      `Unexpected competency \`${data.title}\` on this page, expected \`${data.usual}\` as the levels call it; use one name`,
    track: (data: { title: string; track: string; instead: string }) =>
      `Unexpected competency \`${data.title}\` on this page, expected what the track \`${data.track}\` has: ${data.instead}; name those too, or say that the list is not for this track`,
  },
  check({ ladder, declaration, parsed, placeOf, sourceOf, report }) {
    const levels = headedLevels(ladder.levels)
    const enumerations = enumerationsOf(parsed)
    const usual = usualTitles(levels, declaration, enumerations)
    const rename = (part: object, title: string, name: string): Edit | undefined => {
      const place = placeOf(part)
      const at = place ? sourceOf(place).indexOf(title) : -1
      if (!place || at === -1) return undefined
      return { range: [place.start.offset + at, place.start.offset + at + title.length], text: name }
    }
    for (const { sections } of levels) {
      for (const { section, key } of sections) {
        const expected = usual.get(key)
        if (!expected || bare(expected.title) === bare(section.title)) continue
        const fix = expected.certain ? rename(section, section.title, expected.title) : undefined
        report('spelling', {
          at: section,
          data: { title: section.title, usual: expected.title, where: expected.where },
          actual: section.title,
          expected: [expected.title],
          related: othersOf(key, expected.title, levels),
          ...(fix ? { fix } : {}),
        })
      }
    }
    if (declaration.competencies) {
      const titles = ladder.competencies.flatMap(({ title, aliases }) => [title, ...aliases])
      for (const { section } of levels.flatMap(({ sections }) => sections)) {
        if (section.role === 'competency') continue
        const found = nearest(section.title, titles)
        report('undeclared', {
          at: section,
          data: { title: section.title, near: found === undefined ? '' : `, perhaps \`${found}\`` },
          actual: section.title,
          ...(found === undefined ? {} : { expected: [found] }),
        })
      }
    } else {
      for (const { section, twin, level } of renamedIn(levels)) {
        report('renamed', {
          at: section,
          data: { title: section.title, usual: twin.title, level: level.id },
          actual: section.title,
          expected: [twin.title],
          related: [{ message: 'So it is called here', at: twin }],
        })
      }
    }
    for (const { names, form } of enumerations) {
      for (const { name, competency, place } of form === 'list' ? names : []) {
        const headings = levels.flatMap(({ sections }) => sections.filter(({ key }) => key === competency))
        const title = headings[0]?.section.title
        if (title === undefined || declaration.competencies) continue
        if (headings.some(({ section }) => displayTitle(section.title) === displayTitle(name))) continue
        report('listed', {
          at: place,
          data: { title: name, usual: title },
          actual: name,
          expected: [title],
          related: headings.map(({ section }) => ({ message: 'So the level writes it', at: section })),
        })
      }
      const listed = new Set(names.flatMap(({ competency }) => competency ?? []))
      const strangers = names.filter(({ competency }) => competency === undefined)
      const unlisted = ladder.competencies.filter(({ id }) => !listed.has(id))
      const [stranger] = strangers
      const [candidate] = unlisted
      if (stranger && candidate && strangers.length === 1 && unlisted.length === 1) {
        report('listed', {
          at: stranger.place,
          data: { title: stranger.name, usual: candidate.title },
          actual: stranger.name,
          expected: [candidate.title],
          related: levels
            .flatMap(({ sections }) => sections.filter(({ key }) => key === candidate.id))
            .map(({ section }) => ({ message: 'So the level calls it', at: section })),
        })
      }
    }
    for (const track of ladder.tracks) {
      const own = ladder.levels.filter((level) => level.track === track.id)
      const found = enumerations.flatMap(({ names }) => divergence(names, own))[0]
      if (ladder.tracks.length < 2 || !found) continue
      const title = (id: string): string =>
        ladder.competencies.find((competency) => competency.id === id)?.title ?? id
      report('track', {
        at: found.name.place,
        data: {
          title: found.name.name,
          track: track.title,
          instead: found.instead.map((id) => `\`${title(id)}\``).join(', '),
        },
      })
    }
  },
})

/** A title without the colon or the sign of a note that some write after it: no reader takes that for another name. */
function bare(title: string): string {
  return withoutMark(title).replace(/(?<!\s)\s*[:.]\s*$/u, '')
}

/** A listed competency that no level of a track has, while the track shares most of the list and has others of its own. */
function divergence(
  names: ReturnType<typeof enumerationsOf>[number]['names'],
  levels: readonly Level[],
): { name: (typeof names)[number]; instead: string[] }[] {
  const used = [...new Set(levels.flatMap(({ competencies }) => competencies.map(({ id }) => id)))]
  const listed = names.flatMap(({ competency }) => competency ?? [])
  const shared = listed.filter((id) => used.includes(id))
  const name = names.find(({ competency }) => competency !== undefined && !used.includes(competency))
  const instead = used.filter((id) => !listed.includes(id))
  return name && shared.length >= 2 && instead.length > 0 ? [{ name, instead }] : []
}

function othersOf(
  key: string,
  title: string,
  levels: readonly HeadedLevel[],
): { message: string; at: object }[] {
  return levels
    .flatMap(({ sections }) => sections)
    .filter(({ section, key: other }) => other === key && section.title === title)
    .slice(0, 3)
    .map(({ section }) => ({ message: 'So it is written here', at: section }))
}
