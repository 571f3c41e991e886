// How many, how often? `some`, `several`, `sometimes` leave it open.

import { findWords, wordOptions } from '../../lint/wording/phrases.js'
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
  options: wordOptions(usual),
  messages: {
    fuzzy: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected how many or how often; give a number or a case, or leave the word out`,
  },
  check({ parsed, options, report }) {
    for (const { part, words } of findWords(parsed, options))
      report('fuzzy', { at: part, find: words, data: { words } })
  },
})
