// The levels that the configuration lists are the levels that the documents have.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { levelsById } from '../../model/levels-by-id.js'
import type { Declaration } from '../../ladder/declaration.js'
import { declaredLevels } from '../../ladder/declared-levels.js'
import { defineRule } from '../../lint/rule.js'
import { levelsOfStrayIds } from '../../lint/stray-ids.js'
import { isUnread } from '../../lint/unread-level.js'

export default defineRule({
  id: 'declared-levels',
  description: 'Require every declared level to have a document, and every level to be declared',
  family: 'structure',
  recommended: 'error',
  messages: {
    absent: (data: { level: string; after: string }) =>
      `Unexpected absence of the level \`${data.level}\` that is declared after \`${data.after}\`, expected a document for it; write it, or take it out of the configuration`,
    undeclared: (data: { level: string }) =>
      `Unexpected level \`${data.level}\` that is not declared, expected it among the levels of the configuration; add it there, or put its document under \`ignore\``,
  },
  check({ ladder, declaration, parsed, surroundings, report }) {
    const ids = listed(declaration)
    if (ids.length === 0) return
    // Levels under wrong ids are `level-heading`'s to report.
    const strays = levelsOfStrayIds(parsed)
    const codes = new Set([...strays].map(({ code }) => code))
    const levels = levelsById(ladder)
    for (const level of ladder.levels) {
      if (!ids.includes(level.id) && !strays.has(level) && !isCopy(level, ladder))
        report('undeclared', { at: level, data: { level: level.id } })
    }
    ids.forEach((id, index) => {
      const near = levels.has(id) || codes.has(id) ? undefined : nearest(ids, index, levels, ladder)
      if (near && !isUnread(id, near, parsed, surroundings))
        report('absent', { at: near, data: { level: id, after: near.id } })
    })
  },
})

function listed(declaration: Declaration): string[] {
  const ids = declaredLevels(declaration).map(({ id }) => id)
  return ids.length > 0 ? ids : (declaration.tracks ?? []).flatMap(({ levels }) => levels)
}

/** A second file of one level is `level-heading`'s to report. */
function isCopy({ id, heading, code }: Level, { levels }: Ladder): boolean {
  return levels.some((other) => other.id !== id && other.heading === heading && other.id === code)
}

/** The declared level before the one that is absent, where a person would look for it; else the first there is. */
function nearest(
  ids: readonly string[],
  index: number,
  levels: ReadonlyMap<string, Level>,
  { levels: all }: Ladder,
): Level | undefined {
  return ids
    .slice(0, index)
    .reverse()
    .flatMap((id) => levels.get(id) ?? [])
    .concat(all)[0]
}
