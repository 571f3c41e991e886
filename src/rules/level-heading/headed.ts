// A level with the heading that names it.

import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { roleByTitle } from '../../ladder/roles.js'
import { headingAt } from '../../lint/levels-at.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { shapeOf, type Shape } from './shape.js'

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

/** The levels that have a heading of their own, with its text. */
export const headings: (parsed: ParsedLadder) => readonly Headed[] = remembered((parsed) => {
  const { ladder, trace } = parsed
  return ladder.levels.flatMap((level): Headed[] => {
    if (level.heading === '') return []
    const source = documentAt(parsed, level.source.path)?.source
    const at = trace.places.get(level)?.start.offset
    const heading = source && at !== undefined ? headingAt(source, at)?.title : undefined
    if (heading === undefined || roleByTitle(heading)) return []
    return [{ level, heading, shape: shapeOf(heading) }]
  })
})
