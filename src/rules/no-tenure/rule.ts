// Years are not an expectation: they say how long, not what.

import { findPhrases } from '../../lint/wording/phrases.js'
import { defineRule } from '../../lint/rule.js'

const number = String.raw`(?:(?<!\d)\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)`
const years = String.raw`${number}\s?(?:\+|(?:[-–]|to)\s?${number}\s?\+?)?\s?\+?\s*years?['’]?`
const pattern = new RegExp(
  String.raw`\b${years}(?:\s+(?:of|in))?(?:\s+[\p{Letter}-]+){0,3}?\s+(?:experience|tenure|industry|role)\b|\b(?:experience|tenure)\b[^.;]{0,20}?\b${years}`,
  'iu',
)
const label = /\b(?:experience|tenure|seniority|time in (?:role|level))\b/iu
const amount = new RegExp(String.raw`(?<!\d)\d+\s?\+|${years}`, 'iu')

export default defineRule({
  id: 'no-tenure',
  description: 'Disallow years of experience as an expectation',
  family: 'language',
  messages: {
    years: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected what those years bring about; say what a person does who has them`,
  },
  check({ ladder, parsed, report }) {
    for (const { part, words } of findPhrases(parsed, pattern))
      report('years', { at: part, find: words, data: { words } })
    for (const level of ladder.levels) {
      for (const fact of level.meta) {
        const words = label.test(fact.label) ? amount.exec(fact.value)?.[0] : undefined
        if (words !== undefined) report('years', { at: fact, find: words, data: { words } })
      }
    }
  },
})
