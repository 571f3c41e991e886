// `Principle Engineer`: a principal of a trade, written as the rule that one follows.

import { roles } from '../../layout/job-words.js'
import type { Slip, Written } from './slip.js'

// Who may be a principal. `The principle owner` may be who owns a principle.
const people = [...roles].filter(
  (role) => /(?:er|or|ist|ect|ant|ian)$/u.test(role) && !/^(?:owner|leader|partner|contributor)$/u.test(role),
)
const capital = people.map((role) => role.charAt(0).toUpperCase() + role.slice(1))
// `In principle engineers decide` and `a guiding principle engineers share` are English.
const before = String.raw`(?<![\p{L}-]|\b(?:[Ii]n|[Gg]uiding|core|first|key|basic|design|general|same)[ \t])`

const direct = new RegExp(String.raw`${before}principle[ \t]+(?:${people.join('|')})s?(?![\p{L}-])`, 'giu')
/** With a word between them all three have to be written as a title. */
const apart = new RegExp(
  String.raw`${before}Principle[ \t]+\p{Lu}\p{L}+[ \t]+(?:${capital.join('|')})s?(?![\p{L}-])`,
  'gu',
)

/** People who are called principles. */
export function principleSlips({ text }: Written): Slip[] {
  if (!/principle/iu.test(text)) return []
  return [...text.matchAll(direct), ...text.matchAll(apart)].map(({ 0: words, index }) => {
    const { length } = 'principle'
    const word = words.slice(0, length)
    const right = word.slice(0, -2) + (word.endsWith('LE') ? 'AL' : 'al')
    const expected = `${right}${words.slice(length)}`
    return {
      kind: 'principle',
      data: { words, expected },
      index,
      length: words.length,
      actual: words,
      expected: [expected],
      mend: { length, text: right },
    }
  })
}
