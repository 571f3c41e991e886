// What is left when a sentence is edited in haste: a word twice, a word missing, two words of which one should go.

import { articlesIn } from '../../lint/english/article.js'
import { verbFormOf } from '../../lint/english/conjugation.js'
import { isEnglish } from '../../lint/english/language.js'
import { clearVerbs } from '../../lint/english/verbs.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import type { Place } from '../../model/place.js'
import { isPlain } from '../../lint/wording/similarity.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'
import { cutCell, cutEnd, twoStops } from './ending.js'
import { labelTwice } from './label.js'
import { strayBrackets } from './brackets.js'
import { possessivesIn } from './possessive.js'
import { principlesIn } from './principle.js'
import { isFineTwice, saysTwice } from './twice.js'

export default defineRule({
  id: 'word-slip',
  description: 'Require sentences without a word too many or too few',
  family: 'language',
  recommended: 'warning',
  fixable: true,
  messages: {
    twice: (data: { word: string }) =>
      `Unexpected \`${data.word}\` twice in a row, expected it once; remove one of the two`,
    missing: (data: { words: string; before: string; verb: string }) =>
      `Unexpected \`${data.words}\`, expected \`${data.before} to ${data.verb}\`; add the \`to\`, or reword it`,
    clash: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected one of these words; remove the one that is left over`,
    form: (data: { words: string; expected: string }) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; use the bare verb here`,
    article: (data: { words: string; expected: string }) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; correct the article`,
    closed: (data: { words: string }) =>
      `Unexpected \`)\` after \`${data.words}\` that closes no bracket, expected \`(\` before it; add it where it belongs, or remove the \`)\``,
    possessive: (data: { words: string; expected: string }) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`, which says whose it is; correct the word`,
    cut: (data: { word: string }) =>
      `Unexpected end after \`${data.word}\`, expected the rest of the sentence; write it, or remove the word`,
    open: (data: { words: string }) =>
      `Unexpected bracket before \`${data.words}\` that is not closed, expected \`)\`; add it where it belongs`,
    principle: (data: { words: string; expected: string }) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; \`principle\` is a rule to follow, \`principal\` the first of their kind: correct the word`,
  },
  check({ ladder, documents, placeOf, report }) {
    // What a labelled fact says again is `field-label`'s to say.
    const isFact = ({ path, start, end }: Place): boolean =>
      ladder.levels.some(({ meta }) =>
        meta.some((fact) => {
          const place = placeOf(fact)
          return place?.path === path && place.start.offset <= start.offset && end.offset <= place.end.offset
        }),
      )
    for (const { source } of documents) {
      const passages = passagesOf(source)
      for (const { kind, passage, index, words } of strayBrackets(passages))
        report(kind, { at: placeInPassage(source, passage, index, 1), data: { words } })
      for (const passage of passages) {
        const index = twoStops(passage.text)
        if (index === undefined) continue
        const place = placeInPassage(source, passage, index, 2)
        report('twice', {
          at: place,
          data: { word: '.' },
          actual: '..',
          expected: ['.'],
          fix: replacement(place, '.'),
        })
      }
      if (!isEnglish(source)) continue
      for (const passage of passages) {
        if (passage.kind === 'data' && !passage.text.trim().includes(' ')) continue
        const written = source.text.slice(passage.start, passage.start + passage.text.length)
        for (const { index, words, word, article, expected } of articlesIn(written, passage.text)) {
          const place = placeInPassage(source, passage, index, words.length)
          const from = place.start.offset
          report('article', {
            at: place,
            data: { words: `${article} ${word}`, expected: `${expected} ${word}` },
            actual: article,
            expected: [expected],
            fix: { range: [from, from + article.length], text: expected },
          })
        }
        const end = passage.start + passage.text.length
        for (const { index, words, expected } of possessivesIn(passage.text)) {
          const place = placeInPassage(source, passage, index, words.length)
          report('possessive', {
            at: place,
            data: { words, expected },
            actual: words,
            expected: [expected],
            fix: replacement(place, expected),
          })
        }
        const cut =
          passage.kind === 'paragraph'
            ? cutEnd(written, source.text.slice(end, end + 200))
            : passage.kind === 'data' || passage.kind === 'cell'
              ? cutCell(passage.text)
              : undefined
        if (cut)
          report('cut', {
            at: placeInPassage(source, passage, cut.index, cut.word.length),
            data: { word: cut.word },
          })
        const at = (match: RegExpExecArray): ReturnType<typeof placeInPassage> =>
          placeInPassage(source, passage, match.index, match[0].length)
        const { twice, able, clash, infinitive } = isPlain(passage.text) ? inEnglish : inAnyAlphabet
        // Code and pictures are blank in a passage, and stand between words all the same.
        const found = (pattern: RegExp): RegExpExecArray[] =>
          [...passage.text.matchAll(pattern)].filter(
            ({ 0: whole, index }) => !/[`!]/u.test(written.slice(index, index + whole.length)),
          )
        for (const match of saysTwice(passage.text) ? found(twice) : []) {
          const [whole, word = ''] = match
          // A sentence begins with a capital: `Can can` is a word twice, and `New new` none of a name.
          const second = whole.slice(-word.length)
          if (isFineTwice(second) || word.slice(1) !== second.slice(1)) continue
          const place = at(match)
          report('twice', {
            at: place,
            data: { word },
            actual: whole,
            expected: [word],
            fix: { range: [place.start.offset, place.end.offset], text: word },
          })
        }
        const label = labelTwice(passage.text)
        if (label) {
          const { words, start, end, next } = label
          const place = placeInPassage(source, passage, start, end - start)
          const from = place.start.offset
          const isBare = source.text.startsWith(passage.text.slice(start, next), from)
          if (!isFact(place))
            report('twice', {
              at: place,
              data: { word: `${words}:` },
              actual: source.text.slice(from, place.end.offset),
              fix: isBare ? { range: [from, from + next - start], text: '' } : undefined,
            })
        }
        for (const match of principlesIn(passage.text)) {
          const [whole] = match
          const word = whole.slice(0, 'principle'.length)
          const place = at(match)
          const { offset } = place.start
          const right = word.slice(0, -2) + (word.endsWith('LE') ? 'AL' : 'al')
          const expected = `${right}${whole.slice(word.length)}`
          report('principle', {
            at: place,
            data: { words: whole, expected },
            actual: whole,
            expected: [expected],
            fix: { range: [offset, offset + word.length], text: right },
          })
        }
        if (!suspect.test(passage.text)) continue
        for (const match of found(able)) {
          const [whole, before = '', verb = ''] = match
          if (clearVerbs.has(verb))
            report('missing', { at: at(match), data: { words: whole, before, verb }, actual: whole })
        }
        for (const match of found(clash)) {
          report('clash', { at: at(match), data: { words: match[0] }, actual: match[0] })
        }
        for (const match of found(infinitive)) {
          const [whole, before = '', verb = ''] = match
          const verbForm = verbFormOf(verb)
          if (verbForm?.form !== 'third' || !clearVerbs.has(verbForm.base)) continue
          const expected = `${before} ${verbForm.base}`
          report('form', {
            at: at(match),
            data: { words: whole, expected },
            actual: whole,
            expected: [expected],
          })
        }
      }
    }
  },
})

// Whether the exact patterns have anything to find in a text, these two tell fast.
const suspect = new RegExp(
  [
    String.raw`(?:able|feel free|willing|eager|assist|aim|strive)[ \t]+(?!to\b)[^\0-\x60\x7b-\x7f]`,
    String.raw`\b(?:an?|the|[Tt]his)[ \t]+(?:the|an?|my|your|our|their|its|another|either|one or|some of|several|various|numerous)\b`,
    String.raw`(?:(?:initiative|ability|able|order|how|needs?|want|expected) to|can|will|should|must|could)[ \t]+[^\0-\x60\x7b-\x7f]+s(?![a-z])`,
  ].join('|'),
  'u',
)

/** The exact patterns, for an alphabet: those that know every one take long to make, and few texts need them. */
function patternsOf(letters: { any: string; small: string; digit: string }) {
  const { any, small, digit } = letters
  return {
    twice: new RegExp(
      String.raw`(?<![${any}${digit}'’.-])([${any}]{2,})[ \t]+\1(?![${any}${digit}'’-])`,
      'giu',
    ),
    // `able act`, `feel free adjust`, `assist provide`: what follows needs a `to`.
    able: new RegExp(
      String.raw`(?<![${any}-])(able|unable|feel free|willing|eager|assist|aim|strive)[ \t]+([${small}]+)(?![${any}-])`,
      'gu',
    ),
    // Two articles, or an article and a word that takes its place. `This a bit` and `those our team serves` are English.
    clash: new RegExp(
      String.raw`(?<![${any}'’.-])(?:(?:a|an)[ \t]+(?:the|my|your|our|their|its|another|either|one or [${any}]+|(?:several|various|numerous)(?![ \t]+(?:hundred|thousand|million)))|a[ \t]+(?:an|a(?=[ \t]+[${small}]{3}))|an[ \t]+a|the[ \t]+(?:an?|my|your|our|their|its)|[Tt]his[ \t]+(?:my|your|our|their|its|some of))(?![${any}${digit}'’./-])`,
      'gu',
    ),
    // `to troubleshoots`, `can delivers`.
    infinitive: new RegExp(
      String.raw`(?<![${any}-])((?:initiative|ability|able|order|how|needs?|want|expected) to|can|will|should|must|could)[ \t]+([${small}]+s)(?![${any}'’/-])`,
      'gu',
    ),
  }
}

const inEnglish = patternsOf({ any: 'A-Za-z', small: 'a-z', digit: String.raw`\d` })
const inAnyAlphabet = patternsOf({
  any: String.raw`\p{Letter}`,
  small: String.raw`\p{Lowercase_Letter}`,
  digit: String.raw`\p{Number}`,
})
