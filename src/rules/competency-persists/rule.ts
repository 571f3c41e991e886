// A competency that a level has is there at the levels above it as well, or its end is declared.

import { listed } from '../../model/listed.js'
import { grouped } from '../../model/grouped.js'
import type { Competency, Ladder, Track } from '../../model/ladder.js'
import type { Level, LevelCompetency, Section } from '../../model/level.js'
import { nearest } from '../../model/nearest.js'
import { normalizeTitle } from '../../model/text.js'
import { headedLevels } from '../../lint/headed-levels.js'
import { competencyBefore } from '../../lint/missing-competency.js'
import { renamedIn } from '../../lint/renamed-competency.js'
import { defineRule } from '../../lint/rule.js'
import { gaps, type Cell, type Present } from './gaps.js'
import { unheaded } from './unheaded.js'

export default defineRule({
  id: 'competency-persists',
  description:
    'Require a competency to go on from the level where it starts, up to the top or its declared end',
  family: 'progression',
  recommended: 'error',
  fixable: true,
  messages: {
    hole: (data: { levels: string; competency: string; below: string; above: string }) =>
      `Unexpected level ${data.levels} without the competency \`${data.competency}\`, expected it between \`${data.below}\` and \`${data.above}\`; write what it means there`,
    unheaded: (data: { line: string; level: string; heading: string; below: string }) =>
      `Unexpected line \`${data.line}\` that is no heading at \`${data.level}\`, expected \`${data.heading}\` as at \`${data.below}\`; make it a heading, or its text belongs to what stands above`,
    end: (data: { levels: string; competency: string; last: string; top: string }) =>
      `Unexpected end of the competency \`${data.competency}\` before ${data.levels}, expected it up to \`${data.top}\`; write what it means there, or declare \`to: ${data.last}\` in \`ladder.yml\``,
    ends: (data: { levels: string; competencies: string; last: string }) =>
      `Unexpected end of the competencies ${data.competencies} before ${data.levels}, expected most of those of \`${data.last}\`; write what they mean there, or give the level the headings of the others`,
    early: (data: { level: string; competency: string; from: string }) =>
      `Unexpected competency \`${data.competency}\` at \`${data.level}\`, expected it from \`${data.from}\` on; remove it, or change the \`from\` that \`ladder.yml\` declares`,
    late: (data: { level: string; competency: string; to: string }) =>
      `Unexpected competency \`${data.competency}\` at \`${data.level}\`, expected it up to \`${data.to}\`; remove it, or change the \`to\` that \`ladder.yml\` declares`,
  },
  check({ ladder, declaration, placeOf, sourceOf, report }) {
    const declared = declaration.competencies !== undefined
    // A competency that goes on under another name is `known-competency`'s to report: the usual one has no hole, and the
    // odd one no end.
    const renamed = declared ? [] : renamedIn(headedLevels(ladder.levels))
    const renamedAt = grouped(renamed, ({ here }) => here)
    const oddNames = grouped(renamed, ({ section }) => section.competency)
    const isRenamed = (level: Level, id: string): boolean =>
      (renamedAt.get(level)?.some(({ twin }) => twin.competency === id) ?? false) ||
      (oddNames.get(id)?.some(({ here }) => here.track === level.track) ?? false)
    /** Says that a level has the name of a competency in a line; `##Quality` is `markdown-slip`'s to say. */
    const tellUnheaded = (level: Level, title: string, below: Present): boolean => {
      const found = unheaded(level, title, below.own, { placeOf, sourceOf })
      if (found && !found.line.startsWith('##')) {
        const { line, heading, finding } = found
        const last = related(below, `\`${below.level.id}\` has it here.`)
        const data = { line, level: level.id, heading, below: below.level.id }
        report('unheaded', { ...finding, data, related: [last] })
      }
      return found !== undefined
    }
    const isShared = declared ? () => true : sharedAmong(ladder.levels)
    const byId = new Map(ladder.levels.map((level) => [level.id, level]))
    for (const track of ladder.tracks) {
      const levels = levelsOf(track, byId, declared)
      // Where levels say that they build on others, one that is silent about a competency adds nothing to it.
      const builds = track.levels.some((id) => byId.get(id)?.inherits !== undefined)
      const isUsual = declared ? () => true : usualAmong(levels)
      const ends: End[] = []
      for (const competency of ladder.competencies) {
        const { id, title } = competency
        const row = levels.map((level) => ({ level, own: find(level, id) }))
        const bounds = boundsOf(competency, row)
        for (const { level, own } of row.slice(0, bounds.from)) {
          if (own && competency.from !== undefined)
            report('early', { at: own, data: { level: level.id, competency: title, from: competency.from } })
        }
        for (const { level, own } of row.slice(bounds.to + 1)) {
          if (own && competency.to !== undefined)
            report('late', { at: own, data: { level: level.id, competency: title, to: competency.to } })
        }
        for (const { missing: without, below, above } of gaps(row.slice(bounds.from, bounds.to + 1))) {
          const missing = without.filter(
            (level) =>
              !isHeaded(level.sections, title, declared || !above) &&
              !isRenamed(level, id) &&
              (declared || above !== undefined || areOfOneFamily(level, below.level)) &&
              !tellUnheaded(level, title, below),
          )
          const [first] = missing
          if (!first) continue
          const levels = names(missing)
          const last = related(below, `\`${below.level.id}\` has it here.`)
          if (above) {
            report('hole', {
              at: placeFor(first, below, ladder),
              data: { levels, competency: title, below: below.level.id, above: above.level.id },
              related: [last, related(above, `\`${above.level.id}\` has it again here.`)],
              ...(ladder.inheritance === 'restated' ? {} : { atMost: 'warning' }),
            })
          } else if (!builds && isUsual(id) && isShared(id)) {
            const top = row[bounds.to]?.level.id ?? first.id
            ends.push({ title, missing, below, top, at: placeFor(first, below, ladder), last })
          }
        }
      }
      for (const [first, ...more] of byTemplate(ends)) {
        const { title, missing, below, top, at } = first
        const levels = names(missing)
        const last = below.level.id
        // What a lower level asks still holds, and an undeclared competency may have been renamed.
        const how = declared && ladder.inheritance === 'restated' ? {} : { atMost: 'warning' as const }
        if (more.length === 0) {
          report('end', { at, data: { levels, competency: title, last, top }, related: [first.last], ...how })
          continue
        }
        const all = [first, ...more]
        const competencies = listed(
          all.map((end) => `\`${end.title}\``),
          'and',
        )
        report('ends', {
          at,
          data: { levels, competencies, last },
          related: all.map((end) => end.last),
          ...how,
        })
      }
    }
  },
})

/** A competency that stops before the top of a track. */
interface End {
  title: string
  missing: Level[]
  below: Present
  top: string
  at: object
  last: { message: string; at: object }
}

/** Where most competencies of a level stop at once, the next one is written another way, which is one finding. */
function byTemplate(ends: readonly End[]): [End, ...End[]][] {
  const groups = new Map<string, [End, ...End[]]>()
  for (const end of ends) {
    const key = [end.below.level, ...end.missing].map(({ id }) => id).join(' ')
    const group = groups.get(key)
    if (group) group.push(end)
    else groups.set(key, [end])
  }
  return [...groups.values()].flatMap((group): [End, ...End[]][] => {
    const isMost = group.length > 2 && group.length * 2 > group[0].below.level.competencies.length
    return isMost ? [group] : group.map((end) => [end])
  })
}

/**
 * The levels of a track that speak of competencies themselves. Those that inherit all have none to lack, and neither have
 * those that are written another way, unless the competencies are declared.
 */
function levelsOf(track: Track, byId: ReadonlyMap<string, Level>, declared: boolean): Level[] {
  return track.levels.flatMap((id) => {
    const level = byId.get(id)
    const isHeld = declared || (level?.competencies.length ?? 0) > 0
    return level && isHeld && level.inherits === undefined ? [level] : []
  })
}

/**
 * Whether a competency can be missed. Where most are at fewer than half of the levels, each level has headings of its own,
 * and only those that half of them have are expected to go on.
 */
function usualAmong(levels: readonly Level[]): (id: string) => boolean {
  const counts = new Map<string, number>()
  for (const { id } of levels.flatMap(({ competencies }) => competencies))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  const isShared = (id: string): boolean => (counts.get(id) ?? 0) * 2 >= levels.length
  const shared = [...counts.keys()].filter(isShared).length
  return shared * 2 >= counts.size ? () => true : isShared
}

/** Whether several levels of the ladder have a competency: a heading that only one has may be its own. Two levels share what both have. */
function sharedAmong(levels: readonly Level[]): (id: string) => boolean {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { id } of levels.flatMap(({ competencies }) => competencies))
    (seen.has(id) ? shared : seen).add(id)
  return levels.length > 2 ? (id) => shared.has(id) : () => true
}

function find(level: Level, id: string): LevelCompetency | undefined {
  return level.competencies.find((competency) => competency.id === id)
}

function boundsOf({ from, to }: Competency, row: readonly Cell[]): { from: number; to: number } {
  const first = row.findIndex(({ level }) => level.id === from)
  const last = row.findIndex(({ level }) => level.id === to)
  return { from: Math.max(first, 0), to: last === -1 ? row.length - 1 : last }
}

/**
 * Whether a heading of the level is the competency's, though not where competencies stand. `nearly` counts where another
 * rule knows the name that is meant, or where a name may change on the way up: between two levels that have it, it may not.
 */
function isHeaded(sections: readonly Section[], title: string, nearly: boolean): boolean {
  const isLike = nearly
    ? (other: string) => nearest(other, [title]) !== undefined
    : (other: string) => normalizeTitle(other) === normalizeTitle(title)
  return sections.some((section) => isLike(section.title) || isHeaded(section.sections, title, nearly))
}

/** `M5` after `IC4` is another career, and asks other things. */
function areOfOneFamily(one: Level, other: Level): boolean {
  const [letters, others] = [one, other].map(({ code = '' }) => /^[A-Z]*/u.exec(code)?.[0] ?? '')
  return letters === others || letters === '' || others === ''
}

/** Where it would be written in the level; in data, where levels stand inside competencies, the competency that stops. */
function placeFor(level: Level, below: Present, ladder: Ladder): object {
  if (level.heading === '' && level.source.path === below.level.source.path) return below.own
  return competencyBefore(ladder, level, below.own.id) ?? level
}

function related({ own }: Present, message: string): { message: string; at: object } {
  return { message, at: own }
}

function names(levels: readonly Level[]): string {
  return listed(
    levels.map(({ id }) => `\`${id}\``),
    'and',
  )
}
