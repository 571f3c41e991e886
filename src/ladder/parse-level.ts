// One level's text to a `Level`, for editors and tools that look at a single document.

import type { Level } from '../model/level.js'
import type { Declaration } from './declaration.js'
import { parseLadder } from './parse-ladder.js'

/** Options of `parseLevel`. */
export interface ParseLevelOptions {
  /** The level's id; by default what its heading says, or `level`. */
  id?: string
  /** How places and `source` name the text. Default: `<id>.md`. */
  path?: string
  /** What the ladder declares, for its competencies, sections and axes. */
  declaration?: Declaration
}

/**
 * Parses one level by itself. Never throws. Without the rest of its ladder it has no rank and no neighbours, and its
 * competencies are only those that it names itself.
 *
 * @example
 * parseLevel('# L2\n\n## Impact\n\n- Finishes tasks.').competencies[0]?.expectations[0]?.text // 'Finishes tasks.'
 */
export function parseLevel(text: string, options: ParseLevelOptions = {}): Level {
  const { id, declaration = {}, path = `${id ?? 'level'}.md` } = options
  if (id === undefined) {
    const [level] = parseLadder([{ path, text }], { declaration }).ladder.levels
    if (level) return level
  }
  const levels = [{ id: id ?? 'level', file: path }]
  const [level] = parseLadder([{ path, text }], { declaration: { ...declaration, levels } }).ladder.levels
  if (level) return level
  throw new Error(`\`${path}\` was declared to be a level and was not read as one`)
}
