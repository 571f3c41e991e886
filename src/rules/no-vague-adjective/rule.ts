// Praise in place of a description: `strong skills`, `great work`.

import { findWords, wordOptions } from '../../lint/wording/phrases.js'
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
  options: wordOptions(usual),
  messages: {
    vague: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected something that can be seen; say what it looks like, or leave the word out`,
  },
  check({ parsed, options, report }) {
    for (const { part, words } of findWords(parsed, options))
      report('vague', { at: part, find: words, data: { words } })
  },
})
