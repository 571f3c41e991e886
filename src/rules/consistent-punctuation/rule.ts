// A list in which one item ends or begins differently: without the full stop, in lower case.

import type { Place } from '../../model/place.js'
import { capitalized } from '../../model/capitals.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { clearMajority } from '../../lint/majority.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'
import { listsOf, type ListItem } from '../../lint/wording/lists.js'
import { placeOfWords } from '../../lint/wording/span.js'

export default defineRule({
  id: 'consistent-punctuation',
  description: 'Require the items of a list to begin and end alike',
  family: 'language',
  strict: 'warning',
  fixable: true,
  messages: {
    missing: (data: { words: string }) =>
      `Unexpected end of the item after \`${data.words}\`, expected a full stop as in the rest of the list; add it`,
    extra: (data: { words: string }) =>
      `Unexpected full stop after \`${data.words}\`, expected none as in the rest of the list; remove it`,
    capital: (data: { word: string; expected: string }) =>
      `Unexpected \`${data.word}\` at the start of an item, expected \`${data.expected}\` as in the rest of the list; write it with a capital`,
  },
  check({ ladder, parsed, report }) {
    for (const level of ladder.levels) {
      for (const { items } of listsOf(level)) {
        const ends = items.map(endOf)
        const end = clearMajority(
          ends.flatMap((one) => one ?? []),
          0.75,
          4,
        )
        items.forEach((item, index) => {
          const own = ends[index]
          if (end === undefined || own === undefined || own === end) return
          const words = lastWord(item)
          const place = placeOfEnd(parsed, item)
          if (!place || (end === 'none' && /[.!?]\s/u.test(item.text))) return
          const [from, to] = [place.end.offset - (own === 'stop' ? 1 : 0), place.end.offset]
          report(end === 'stop' ? 'missing' : 'extra', {
            at: place,
            data: { words },
            fix: { range: [from, to], text: end === 'stop' ? '.' : '' },
          })
        })
        const starts = items.map(startOf)
        if (
          clearMajority(
            starts.flatMap((one) => one ?? []),
            0.75,
            4,
          ) !== 'upper'
        )
          continue
        items.forEach((item, index) => {
          const word = /^\p{Letter}+/u.exec(item.text)?.[0]
          if (starts[index] !== 'lower' || word === undefined || item.name !== undefined) return
          const place = placeOfWords(parsed, item.part, word)
          const expected = capitalized(word)
          if (!place || !item.markdown.startsWith(word)) return
          report('capital', {
            at: place,
            data: { word, expected },
            actual: word,
            expected: [expected],
            fix: replacement(place, expected),
          })
        })
      }
    }
  },
})

/** Items that lead on to other text, and those that end in another mark, have no say. */
function endOf({ text, parent }: ListItem): 'stop' | 'none' | undefined {
  if (parent || /\betc\.$|\.\.$|…$/u.test(text)) return undefined
  if (text.endsWith('.')) return 'stop'
  return /[\p{Letter}\p{Number})”"%]$/u.test(text) ? 'none' : undefined
}

/** A word with a capital inside (`iOS`) or with a sign (`npm-based`) is spelled so. */
function startOf({ text }: ListItem): 'upper' | 'lower' | undefined {
  const word = /^[^\s,;:.]+/u.exec(text)?.[0] ?? ''
  if (/^\p{Lowercase_Letter}+$/u.test(word)) return 'lower'
  return /^\p{Uppercase_Letter}/u.test(word) ? 'upper' : undefined
}

function lastWord({ text }: ListItem): string {
  return text.replace(/\.$/u, '').split(' ').slice(-3).join(' ')
}

/** The last words of an item, found where the source has them as the reader sees them. */
function placeOfEnd(parsed: ParsedLadder, item: ListItem): Place | undefined {
  const written = item.markdown.trimEnd()
  const word = written.split(/[\s*_`>\])]/u).at(-1)
  const whole = placeOfWords(parsed, item.part, written)
  if (!whole || !word || !item.text.endsWith(word)) return undefined
  const from = word.length
  return {
    path: whole.path,
    start: { ...whole.end, column: whole.end.column - from, offset: whole.end.offset - from },
    end: whole.end,
  }
}
