// The edit that puts a level into the list of a `ladder.yml`, as the list is written, and no other byte.

import { isScalar, isSeq, parseDocument, Scalar, stringify } from 'yaml'
import type { Edit } from '../model/diagnostic.js'

/** Puts a level behind another one under `levels`; `undefined` where the list does not name that one by its id alone. */
export function declareLevel(text: string, id: string, after: string): Edit | undefined {
  const levels = parseDocument(text).get('levels', true)
  if (!isSeq(levels)) return undefined
  const item = levels.items.find((each) => isScalar(each) && each.value === after)
  if (!isScalar(item) || !item.range) return undefined
  const [start, end] = item.range
  const word =
    item.type === Scalar.PLAIN ? stringify(id).trim() : `${text.charAt(start)}${id}${text.charAt(start)}`
  if (levels.flow === true) return { range: [end, end], text: `, ${word}` }
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const lineEnd = /\r?\n|$/u.exec(text.slice(end))?.index ?? 0
  return /^ *- +$/u.test(line)
    ? { range: [end + lineEnd, end + lineEnd], text: `\n${line}${word}` }
    : undefined
}
