// A competency that a level has is there at the levels above it as well, or its end is declared.

import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'
import { listed, quoted } from '../../model/listed.js'
import { nearest } from '../../model/nearest.js'
import { normalizeTitle } from '../../model/text.js'
import { headedLevels } from '../../lint/headed-levels.js'
import { competencyBefore } from '../../lint/missing-competency.js'
import { renamedIn } from '../../lint/renamed-competency.js'
import { defineRule } from '../../lint/rule.js'
import { byTemplate, expectedToTheTop, type End } from './ends.js'
import { emptyCell } from './empty-cell.js'
import { gapsIn, rowsOf, type Present } from './rows.js'
import { unheaded } from './unheaded.js'

export default defineRule({
  id: 'competency-persists',
  description:
    'Require a competency to go on from the level where it starts, up to the top or its declared end',
  family: 'progression',
  recommended: 'error',
  milder: { warning: 'where levels are not restated, or a competency that ends is not declared' },
  fixable: true,
  messages: {
    hole: (data: { levels: string; competency: string; below: string; above: string }) =>
      `Unexpected level ${data.levels} without the competency \`${data.competency}\`, expected it between \`${data.below}\` and \`${data.above}\`; write what it means there`,
    empty: (data: { level: string; competency: string; below: string; above: string }) =>
      `Unexpected empty cell of \`${data.level}\` for the competency \`${data.competency}\`, expected text as at \`${data.below}\` and \`${data.above}\`, for no other is empty; write what it means there`,
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
  check({ ladder, declaration, parsed, placeOf, sourceOf, report }) {
    const declared = declaration.competencies !== undefined
    const isRenamed = declared ? () => false : renamedTest(ladder)
    /** Says that a level has the name of a competency in a line; `##Quality` is `markdown-slip`'s to say. */
    const tellUnheaded = (level: Level, title: string, below: Present): boolean => {
      const found = unheaded(level, title, below.own, { placeOf, sourceOf })
      if (found && !found.line.startsWith('##')) {
        const { line, heading, finding } = found
        const data = { line, level: level.id, heading, below: below.level.id }
        report('unheaded', { ...finding, data, related: [lastOf(below)] })
      }
      return found !== undefined
    }
    const empty = emptyCell(parsed)
    const cell = empty && placeOf(empty.own)
    // A dash says that nothing is meant.
    if (cell && !/[^\s|]/u.test(sourceOf(cell))) {
      const { level, own, below, above } = empty
      const data = { level: level.id, competency: own.title, below: below.id, above: above.id }
      report('empty', { at: own, data, atMost: 'warning' })
    }
    for (const track of ladder.tracks) {
      const isExpected = expectedToTheTop(track, ladder, declared)
      const ends: End[] = []
      for (const row of rowsOf(track, ladder, declared)) {
        const { id, title, from = '', to = '' } = row.competency
        for (const { level, own } of row.early)
          report('early', { at: own, data: { level: level.id, competency: title, from } })
        for (const { level, own } of row.late)
          report('late', { at: own, data: { level: level.id, competency: title, to } })
        for (const { missing: without, below, above } of gapsIn(row)) {
          const missing = without.filter(
            (level) =>
              !isHeaded(level.sections, title, declared || !above) &&
              !isRenamed(level, id) &&
              (declared || above !== undefined || areOfOneFamily(level, below.level)) &&
              !tellUnheaded(level, title, below),
          )
          const [first] = missing
          if (!first) continue
          if (above) {
            report('hole', {
              at: placeFor(first, below, ladder),
              data: {
                levels: names(missing),
                competency: title,
                below: below.level.id,
                above: above.level.id,
              },
              related: [
                lastOf(below),
                { message: `\`${above.level.id}\` has it again here.`, at: above.own },
              ],
              atMost: ladder.inheritance === 'restated' ? undefined : 'warning',
            })
          } else if (isExpected(id)) {
            ends.push({ title, missing, below, top: row.within.at(-1)?.level.id ?? first.id })
          }
        }
      }
      for (const group of byTemplate(ends)) {
        const [{ title, missing, below, top }, ...more] = group
        const levels = names(missing)
        const last = below.level.id
        const finding = {
          at: placeFor(missing[0] ?? below.level, below, ladder),
          related: group.map((end) => lastOf(end.below)),
          // What a lower level asks still holds, and an undeclared competency may have been renamed.
          atMost: declared && ladder.inheritance === 'restated' ? undefined : ('warning' as const),
        }
        if (more.length > 0) {
          const competencies = listed(quoted(group.map((end) => end.title)), 'and')
          report('ends', { ...finding, data: { levels, competencies, last } })
        } else report('end', { ...finding, data: { levels, competency: title, last, top } })
      }
    }
  },
})

/**
 * Tells whether a level has a competency under another name. That is `known-competency`'s to report: the usual name has no
 * hole, and the odd one no end.
 */
function renamedTest({ levels }: Ladder): (level: Level, id: string) => boolean {
  const renamed = renamedIn(headedLevels(levels))
  const renamedAt = grouped(renamed, ({ here }) => here)
  const oddNames = grouped(renamed, ({ section }) => section.competency)
  return (level, id) =>
    (renamedAt.get(level)?.some(({ twin }) => twin.competency === id) ?? false) ||
    (oddNames.get(id)?.some(({ here }) => here.track === level.track) ?? false)
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

function lastOf({ level, own }: Present): { message: string; at: object } {
  return { message: `\`${level.id}\` has it here.`, at: own }
}

function names(levels: readonly Level[]): string {
  return listed(quoted(levels.map(({ id }) => id)), 'and')
}
