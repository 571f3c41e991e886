// How many, how often? `some`, `several`, `sometimes` leave it open.

import { anyOf, findPhrases } from '../../lint/wording/phrases.js'
import { defineRule } from '../../lint/rule.js'

const usual = [
  'a bit of',
  'a couple of',
  'a few',
  'a handful of',
  'a number of',
  'as appropriate',
  'as necessary',
  'as needed',
  'fairly',
  'from time to time',
  'numerous',
  'occasionally',
  'pretty',
  'quite',
  'several',
  'some',
  'somewhat',
  'sometimes',
  'various',
]

export default defineRule({
  id: 'no-fuzzy-quantifier',
  description: 'Disallow quantities that leave open how much is expected',
  family: 'language',
  options: (z) =>
    z.strictObject({
      words: z
        .array(z.string().min(1))
        .default(usual)
        .describe('The words to look for, instead of the usual ones.'),
      allow: z.array(z.string().min(1)).default([]).describe('Words of the list that are fine here.'),
    }),
  messages: {
    fuzzy: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected how many or how often; give a number or a case, or leave the word out`,
  },
  check({ parsed, options: { words: all, allow }, report }) {
    const looked = all.filter((word) => !allow.includes(word))
    if (looked.length === 0) return
    for (const { at, words } of findPhrases(parsed, anyOf(looked))) report('fuzzy', { at, data: { words } })
  },
})
