// A full stop on the wrong side of its space: `ideas .Meets`, `benefit.Creates`.

import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'sentence-spacing',
  description: 'Require a space after the end of a sentence, and none before',
  family: 'language',
  recommended: 'warning',
  fixable: true,
  messages: {
    missing: (data: { words: string }) =>
      `Unexpected \`${data.words}\` without a space, expected one after the full stop; add it`,
    before: (data: { words: string }) =>
      `Unexpected space before the full stop in \`${data.words}\`, expected it after; move it`,
  },
  check({ documents, report }) {
    for (const { source } of documents) {
      for (const passage of passagesOf(source)) {
        if (!stop.test(passage.text)) continue
        for (const match of passage.text.matchAll(slip)) {
          const { word = '', end = '', next = '' } = match.groups ?? {}
          if (isName(word, next)) continue
          const place = placeInPassage(source, passage, match.index, match[0].length)
          const mended = `${word}${end.trim()} ${next}`
          report(/^\s/u.test(end) ? 'before' : 'missing', {
            at: place,
            data: { words: match[0].replace(/\s+/gu, ' ') },
            actual: match[0],
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

// A word in lower case, a full stop (perhaps after a space), and a capitalised word that follows at once.
const slip =
  /(?<![\p{Letter}\p{Number}@/._-])(?<word>[\p{Lowercase_Letter}’']{2,}[)”"]?)(?<end>[ \t]?[.!?])(?<next>\p{Uppercase_Letter}\p{Lowercase_Letter}*)(?![\p{Letter}.@/(])/gu

/** File, product and method names are written so: `node.Js`, `e.g.This` is not worth the risk. */
function isName(word: string, next: string): boolean {
  return /^(?:www|eg|ie|vs|etc|e|i)$/iu.test(word) || /^(?:NET|Net|IO|AI|Js|JS|Io|Com|Org)$/u.test(next)
}
