// A level with the heading that names it.

import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Level } from '../../model/level.js'
import type { Shape } from './shape.js'

export interface Headed {
  level: Level
  /** The heading's plain text. */
  heading: string
  shape: Shape
}

/** Whether the level's document is about this level alone. */
export function isFileOfLevel({ source }: Level, parsed: ParsedLadder): boolean {
  return documentAt(parsed, source.path)?.layout === 'file'
}
