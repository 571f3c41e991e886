// What a text quotes: it is not said in the author's own voice.

import { grouped } from '../../model/grouped.js'

const opening = /[“"`]|(?<!\p{Letter})['‘]/gu
/** An apostrophe inside a word ends no quotation. */
const ending = /[”"`]|['’](?!\p{Letter})/gu
/** A mark that nothing ends in so many letters is no quotation mark. Code has no such bound. */
const longest = 300

/** The text with blanks in place of its quotations. Each mark is looked at once, however many there are that nothing ends. */
export function withoutQuotations(text: string): string {
  const opened = [...text.matchAll(opening)]
  if (opened.length === 0) return text
  const ends = grouped([...text.matchAll(ending)].reverse(), ([mark]) => kindOf(mark))
  let own = ''
  let from = 0
  for (const { 0: mark, index } of opened) {
    if (index < from) continue
    const kind = kindOf(mark)
    const ahead = ends.get(kind) ?? []
    while ((ahead.at(-1)?.index ?? Infinity) <= index) ahead.pop()
    const end = ahead.at(-1)?.index
    if (end === undefined || (kind !== 'code' && (end === index + 1 || end > index + 1 + longest))) continue
    own += text.slice(from, index) + ' '.repeat(end + 1 - index)
    from = end + 1
  }
  return own + text.slice(from)
}

function kindOf(mark: string): 'double' | 'single' | 'code' {
  return mark === '`' ? 'code' : '“”"'.includes(mark) ? 'double' : 'single'
}
