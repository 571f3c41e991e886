// What is left when a sentence is edited in haste: a word twice, a word missing, two words of which one should go.

import type { Ladder } from '../../model/ladder.js'
import type { Place } from '../../model/place.js'
import { placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import type { Said } from './slip.js'
import { slipsIn } from './slips-in.js'

export default defineRule({
  id: 'word-slip',
  description: 'Require sentences without a word too many or too few',
  family: 'language',
  recommended: 'warning',
  fixable: true,
  messages: {
    twice: (data: Said['twice']) =>
      `Unexpected \`${data.word}\` twice in a row, expected it once; remove one of the two`,
    missing: (data: Said['missing']) =>
      `Unexpected \`${data.words}\`, expected \`${data.before} to ${data.verb}\`; add the \`to\`, or reword it`,
    clash: (data: Said['clash']) =>
      `Unexpected \`${data.words}\`, expected one of these words; remove the one that is left over`,
    form: (data: Said['form']) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; use the bare verb here`,
    article: (data: Said['article']) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; correct the article`,
    closed: (data: Said['closed']) =>
      `Unexpected \`)\` after \`${data.words}\` that closes no bracket, expected \`(\` before it; add it where it belongs, or remove the \`)\``,
    possessive: (data: Said['possessive']) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`, which says whose it is; correct the word`,
    cut: (data: Said['cut']) =>
      `Unexpected end after \`${data.word}\`, expected the rest of the sentence; write it, or remove the word`,
    open: (data: Said['open']) =>
      `Unexpected bracket before \`${data.words}\` that is not closed, expected \`)\`; add it where it belongs`,
    principle: (data: Said['principle']) =>
      `Unexpected \`${data.words}\`, expected \`${data.expected}\`; \`principle\` is a rule to follow, \`principal\` the first of their kind: correct the word`,
  },
  check({ ladder, documents, placeOf, report }) {
    for (const { source } of documents)
      for (const { kind, data, passage, index, length, actual, expected, mend, isLabel } of slipsIn(source)) {
        const at = placeInPassage(source, passage, index, length)
        if (isLabel && isFact(at, ladder, placeOf)) continue
        const from = at.start.offset
        const fix = mend && { range: [from, from + mend.length] as [number, number], text: mend.text }
        report(kind, { at, data, actual, expected, fix })
      }
  },
})

/** What a labelled fact says again is `field-label`'s to say. */
function isFact(
  { path, start, end }: Place,
  { levels }: Ladder,
  placeOf: (part: object) => Place | undefined,
): boolean {
  return levels.some(({ meta }) =>
    meta.some((fact) => {
      const place = placeOf(fact)
      return place?.path === path && place.start.offset <= start.offset && end.offset <= place.end.offset
    }),
  )
}
