// A competency goes by one name: at every level, in the declaration, and on the pages that list the competencies.

import { quoted } from '../../model/listed.js'
import { withoutMark } from '../../ladder/titles.js'
import { nearest } from '../../model/nearest.js'
import { enumerationsOf } from '../../lint/enumerations.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'
import { headedLevels, type HeadedLevel } from '../../lint/headed-levels.js'
import { placeOfWords } from '../../lint/wording/span.js'
import { renamedIn } from '../../lint/renamed-competency.js'
import { unfollowedLists, unknownName, writtenOtherwise } from './lists.js'
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
  check({ ladder, declaration, parsed, report }) {
    const levels = headedLevels(ladder.levels)
    const enumerations = enumerationsOf(parsed)
    const usual = usualTitles(levels, declaration, enumerations)
    for (const { sections } of levels) {
      for (const { section, key } of sections) {
        const expected = usual.get(key)
        if (!expected || bare(expected.title) === bare(section.title)) continue
        const place = expected.certain ? placeOfWords(parsed, section, section.title) : undefined
        report('spelling', {
          at: section,
          data: { title: section.title, usual: expected.title, where: expected.where },
          actual: section.title,
          expected: [expected.title],
          related: othersOf(key, expected.title, levels),
          fix: place && replacement(place, expected.title),
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
          expected: found === undefined ? undefined : [found],
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
    for (const enumeration of enumerations) {
      const misnamed = [
        ...(declaration.competencies ? [] : writtenOtherwise(enumeration, levels)),
        ...unknownName(enumeration, ladder, levels),
      ]
      for (const { name, usual, place, related } of misnamed)
        report('listed', {
          at: place,
          data: { title: name, usual },
          actual: name,
          expected: [usual],
          related,
        })
    }
    for (const { track, name, instead } of unfollowedLists(ladder, enumerations)) {
      const data = { title: name.name, track: track.title, instead: quoted(instead).join(', ') }
      report('track', { at: name.place, data })
    }
  },
})

/** A title without the colon or the sign of a note that some write after it: no reader takes that for another name. */
function bare(title: string): string {
  return withoutMark(title).replace(/(?<!\s)\s*[:.]\s*$/u, '')
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
