// Levels that do not lead on although the others do, and the line that they lack.

import { documentAt } from '../../ladder/document-at.js'
import { declaredLevels } from '../../ladder/declared-levels.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { levelsAt } from '../../lint/levels-at.js'
import type { Navigation } from '../../lint/navigation.js'
import type { Edit } from '../../model/diagnostic.js'
import type { Level } from '../../model/level.js'
import { lineEndOf } from '../../model/line-ends.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'

/** Whether most of the levels that have a next one link up, and more than one does. */
export function isConvention(levels: readonly Level[], navigation: readonly Navigation[]): boolean {
  const below = levels.filter(({ terminal }) => !terminal)
  const navigated = new Set(navigation.map(({ level }) => level))
  const linking = below.filter((level) => navigated.has(level))
  return linking.length > 1 && linking.length * 2 > below.length
}

/** The ids of levels of which the declaration itself says what follows, so that each of those is owed a link. */
export function declaredToLead({ declaration }: ParsedLadder): Set<string> {
  return new Set(declaredLevels(declaration).flatMap(({ id, next }) => (next === undefined ? [] : [id])))
}

/** The document of a level, if it is about this level alone: then the missing line goes to its end. */
export function documentOf(level: Level, { ladder, documents }: ParsedLadder): SourceDocument | undefined {
  const { path } = level.source
  const alone = levelsAt(ladder, path).length === 1
  const source = documentAt({ documents }, path)?.source
  return alone && source?.format === 'markdown' ? source : undefined
}

/** The last line of a document that has words on it. */
export function lastLine({ path, text, starts }: SourceDocument): Place {
  const end = text.trimEnd().length
  const start = starts.findLast((offset) => offset <= end) ?? 0
  return placeBetween(path, starts, start, end)
}

/** The edit that adds a line to the end of a document, with the line ends that it has. */
export function appended(line: string, { text }: SourceDocument): Edit {
  const end = text.trimEnd().length
  const newline = lineEndOf(text)
  return { range: [end, end], text: `${newline}${newline}${line}` }
}
