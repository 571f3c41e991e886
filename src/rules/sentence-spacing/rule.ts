// A full stop or a comma on the wrong side of its space, or without one: `ideas .Meets`, `benefit.Creates`, `goals , plans`.

import { passagesOf, placeInPassage, type Passage } from '../../lint/passages.js'
import { replacement } from '../../lint/replacement.js'
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
      const hasCommas = suspect.test(source.text)
      for (const passage of passagesOf(source)) {
        for (const slip of [...(hasCommas ? commaSlips(passage, source) : []), ...stopSlips(passage)]) {
          const { kind, index, written, mark, expected } = slip
          const place = placeInPassage(source, passage, index, written.length)
          report(kind, {
            at: place,
            data: { words: written.replace(/\s+/gu, ' '), mark },
            actual: written,
            expected: [expected],
            fix: replacement(place, expected),
          })
        }
      }
    }
  },
})

interface Slip {
  kind: 'missing' | 'before' | 'lone'
  /** Where it starts in its passage, as written, and as it should be. */
  index: number
  written: string
  expected: string
  mark: Mark
}

/** `goals , plans` and `goals,plans`. A list of several words without spaces is one on purpose. */
function commaSlips({ start, text, kind }: Passage, { text: source }: SourceDocument): Slip[] {
  // A list of words in data has no spaces.
  if (
    kind === 'html' ||
    (kind === 'data' && !isSentence(text)) ||
    !/[ \t][,.](?!\S)|,(?<=\p{Ll},)\p{Ll}/u.test(text)
  )
    return []
  return [...text.matchAll(comma)].flatMap(({ 0: written, index, groups }): Slip[] => {
    // Code and the marks of a link are blank in a passage.
    if (!source.startsWith(written, start + index)) return []
    const { before, word = '', next = '' } = groups ?? {}
    const mark = before === undefined || written.endsWith(',') ? ',' : '.'
    return before === undefined
      ? [{ kind: 'missing', index, written, mark, expected: `${word}, ${next}` }]
      : [{ kind: 'lone', index, written, mark, expected: before + mark }]
  })
}

/** Whether a string of data has several words before each comma without a space behind it. */
function isSentence(text: string): boolean {
  return text.split(/\s+/u).length >= LEAST_WORDS && text.split(/,(?!\s)/u).length <= 2
}

const LEAST_WORDS = 6

/** `ideas .Meets` and `benefit.Creates`. */
function stopSlips({ text }: Passage): Slip[] {
  if (!stop.test(text)) return []
  return [...text.matchAll(slip)].flatMap(({ index, groups }): Slip[] => {
    const { word = '', end = '', next = '' } = groups ?? {}
    if (isName(word, next)) return []
    const mark = markIn(end)
    return [
      {
        kind: /^\s/u.test(end) ? 'before' : 'missing',
        index: index + 1 - word.length - end.length,
        written: word + end + next,
        expected: `${word}${mark} ${next}`,
        mark,
      },
    ]
  })
}

const comma =
  /(?<=^|[\s(“"])(?:(?<before>\p{L}\p{Ll}{1,30})[ \t]{1,3}[,.](?!\S)|(?<word>\p{L}\p{Ll}{2,30}),(?<next>\p{Ll}{3,30})(?=\s|[.,;:)]{1,2}(?:\s|$)|$))/gu

/** What a document with such commas has in it. Marks that are blank in a passage may be around, and none between. */
const suspect = /[ \t][,.](?<=\p{L}[ \t]{1,3}[,.])|,(?<=\p{Ll},)\p{Ll}/u

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
