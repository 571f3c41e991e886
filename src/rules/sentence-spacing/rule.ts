// A full stop on the wrong side of its space: `ideas .Meets`, `benefit.Creates`.

import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'

type Mark = keyof typeof marks

const marks = { '.': 'full stop', '!': 'exclamation mark', '?': 'question mark' }

export default defineRule({
  id: 'sentence-spacing',
  description: 'Require a space after the end of a sentence, and none before',
  family: 'language',
  recommended: 'warning',
  fixable: true,
  messages: {
    missing: (data: { words: string; mark: Mark }) =>
      `Unexpected \`${data.words}\` without a space, expected one after the ${marks[data.mark]}; add it`,
    before: (data: { words: string; mark: Mark }) =>
      `Unexpected space before the ${marks[data.mark]} in \`${data.words}\`, expected it after; move it`,
  },
  check({ documents, report }) {
    for (const { source } of documents) {
      for (const passage of passagesOf(source)) {
        if (!stop.test(passage.text)) continue
        for (const match of passage.text.matchAll(slip)) {
          const { word = '', end = '', next = '' } = match.groups ?? {}
          if (isName(word, next)) continue
          const written = word + end + next
          const place = placeInPassage(
            source,
            passage,
            match.index + 1 - word.length - end.length,
            written.length,
          )
          const mark = markIn(end)
          const mended = `${word}${mark} ${next}`
          report(/^\s/u.test(end) ? 'before' : 'missing', {
            at: place,
            data: { words: written.replace(/\s+/gu, ' '), mark },
            actual: written,
            expected: [mended],
            fix: { range: [place.start.offset, place.end.offset], text: mended },
          })
        }
      }
    }
  },
})

/** What every slip has in it, and hardly any text: told without a look at each word. */
const stop = /[.!?][^ -@[-~\s]/u

// A word in lower case, a full stop (perhaps after a space), and a capitalised word that follows at once. Stops are few, so
// they are looked for first, and the word behind each.
const slip =
  /[.!?](?<=(?<![\p{Letter}\p{Number}@/._-])(?<word>[\p{Lowercase_Letter}’']{2,}[)”"]?)(?<end>[ \t]?[.!?]))(?<next>\p{Uppercase_Letter}\p{Lowercase_Letter}*)(?![\p{Letter}.@/(])/gu

/** The end of a sentence without the space before it. */
function markIn(end: string): Mark {
  return end.endsWith('!') ? '!' : end.endsWith('?') ? '?' : '.'
}

/** File, product and method names are written so: `node.Js`, `e.g.This` is not worth the risk. */
function isName(word: string, next: string): boolean {
  return /^(?:www|eg|ie|vs|etc|e|i)$/iu.test(word) || /^(?:NET|Net|IO|AI|Js|JS|Io|Com|Org)$/u.test(next)
}
