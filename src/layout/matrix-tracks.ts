// Tables of one document that are about different levels: one path through all of them, or a path each.

import { normalizeTitle } from '../model/text.js'
import type { LevelDraft } from './draft.js'

/** The levels of a table, and the headings that it stands under, from the outermost. */
export interface TableLevels {
  headings: readonly string[]
  levels: ReadonlySet<LevelDraft>
}

interface Path {
  headings: readonly string[]
  levels: Set<LevelDraft>
}

/**
 * Gives tables that share no level, and hardly a competency, a track each: what is asked of those who manage is not the
 * next step of what is asked of those who do not. Tables that go on with the same competencies are one path.
 */
export function separatePaths(tables: readonly TableLevels[]): void {
  const paths = pathsOf(tables)
  const isPath = ({ levels }: Path): boolean => levels.size > 1 && ![...levels].some(({ track }) => track)
  if (paths.length < 2 || !paths.every(isPath)) return
  const areas = paths.map(areasOf)
  if (areas.some((own, index) => areas.slice(index + 1).some((other) => areAlike(own, other)))) return
  const named = new Map(paths.map(({ headings, levels }) => [headings.slice(-1).join(''), levels]))
  if (named.has('') || named.size < paths.length) return
  for (const [title, levels] of named) for (const level of levels) level.track = title
}

/** Tables that share a level are parts of one path, which stands under the headings that all of them have. */
function pathsOf(tables: readonly TableLevels[]): Path[] {
  let paths: Path[] = []
  for (const { headings, levels } of tables) {
    if (levels.size === 0) continue
    const path: Path = { headings, levels: new Set(levels) }
    const joined = paths.filter((other) => [...other.levels].some((level) => levels.has(level)))
    const apart = paths.filter((other) => !joined.includes(other))
    for (const other of joined) {
      path.headings = commonStart(other.headings, path.headings)
      path.levels = new Set([...other.levels, ...path.levels])
    }
    paths = [...apart, path]
  }
  return paths
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const shared: string[] = []
  for (const [index, heading] of a.entries()) {
    if (heading !== b[index]) break
    shared.push(heading)
  }
  return shared
}

function areasOf({ levels }: Path): Set<string> {
  const titles = [...levels].flatMap(({ sections }) => sections.map(({ title }) => normalizeTitle(title)))
  return new Set(titles.filter((title) => title !== ''))
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((title) => b.has(title)).length
  return shared * 2 > Math.min(a.size, b.size)
}
