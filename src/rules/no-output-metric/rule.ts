// Counts of what was produced: they rise when people count, not when they do better work.

import { findPhrases } from '../../lint/wording/phrases.js'
import { defineRule } from '../../lint/rule.js'

const things = String.raw`(?:commits|pull requests|PRs|merge requests|tickets|bugs|stories|code reviews|deployments|blog posts|conversations|emails)`
const pattern = new RegExp(
  [
    String.raw`\blines of code\b`,
    String.raw`(?<![\p{Number}.])\d+\+? story points\b`,
    String.raw`\b(?:number|amount|volume|count) of (?:\p{Letter}+ )?${things}\b`,
    String.raw`(?<![\p{Number}.])\d+\+? ${things}\b(?= (?:per|a|an|each|every) )`,
    String.raw`\b(?:ticket|commit|PR) (?:count|volume|throughput)\b`,
  ].join('|'),
  'iu',
)

export default defineRule({
  id: 'no-output-metric',
  description: 'Disallow counts of output as an expectation',
  family: 'language',
  messages: {
    metric: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected what the work achieves; name the outcome instead of the count`,
  },
  check({ parsed, report }) {
    for (const { part, words } of findPhrases(parsed, pattern))
      report('metric', { at: part, find: words, data: { words } })
  },
})
