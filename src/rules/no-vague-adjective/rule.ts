// Praise in place of a description: `strong skills`, `great work`.

import { anyOf, findPhrases } from '../../lint/wording/phrases.js'
import { defineRule } from '../../lint/rule.js'

const usual = [
  'amazing',
  'awesome',
  'excellent',
  'exceptional',
  'extraordinary',
  'fantastic',
  'good',
  'great',
  'solid',
  'strong',
  'superb',
  'world-class',
]

export default defineRule({
  id: 'no-vague-adjective',
  description: 'Disallow words of praise that two readers will measure differently',
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
    vague: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected something that can be seen; say what it looks like, or leave the word out`,
  },
  check({ parsed, options: { words: all, allow }, report }) {
    const looked = all.filter((word) => !allow.includes(word))
    if (looked.length === 0) return
    for (const { at, words } of findPhrases(parsed, anyOf(looked))) report('vague', { at, data: { words } })
  },
})
