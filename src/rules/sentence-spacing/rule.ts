// A full stop or a comma on the wrong side of its space, or without one: `ideas .Meets`, `benefit.Creates`, `goals , plans`.

import { passagesOf, placeInPassage, type Passage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import type { SourceDocument } from '../../parse/document.js'

type Mark = keyof typeof marks

const marks = { '.': 'full stop', '!': 'exclamation mark', '?': 'question mark', ',': 'comma' }

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
    lone: (data: { words: string; mark: Mark }) =>
      `Unexpected space before the ${marks[data.mark]} in \`${data.words}\`, expected none; remove it`,
  },
  check({ documents, report }) {
    for (const { source } of documents) {
      for (const passage of passagesOf(source)) {
        if (passage.kind !== 'data' && passage.kind !== 'html')
          for (const { index, word, mark, next } of commasIn(passage, source)) {
            const place = placeInPassage(source, passage, index, word.length + mark.length + next.length)
            const sign = mark.trim() as Mark
            const mended = `${word}${sign}${next === '' ? '' : ` ${next}`}`
            report(next === '' ? 'lone' : 'missing', {
              at: place,
              data: { words: (word + mark + next).replace(/\s+/gu, ' '), mark: sign },
              actual: word + mark + next,
              expected: [mended],
              fix: { range: [place.start.offset, place.end.offset], text: mended },
            })
          }
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

/** `goals , plans` and `goals,plans`. A list of several words without spaces is one on purpose. */
function commasIn(
  { start, text }: Passage,
  { text: source }: SourceDocument,
): { index: number; word: string; mark: string; next: string }[] {
  if (!/[ \t][,.](?!\S)|\p{Ll},\p{Ll}/u.test(text)) return []
  return [...text.matchAll(comma)].flatMap(({ 0: whole, index, groups }) => {
    // Code and the marks of a link are blank in a passage.
    if (!source.startsWith(whole, start + index)) return []
    const { before, lone = '', word = '', next = '' } = groups ?? {}
    return before === undefined
      ? { index, word, mark: ',', next }
      : { index, word: before, mark: lone, next: '' }
  })
}

const comma =
  /(?<=^|[\s(“"])(?:(?<before>\p{L}\p{Ll}{1,30})(?<lone>[ \t]{1,3}[,.])(?!\S)|(?<word>\p{L}\p{Ll}{2,30}),(?<next>\p{Ll}{3,30})(?=\s|[.,;:)]{1,2}(?:\s|$)|$))/gu

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
