// `Same as above`: text that cannot be read alone, or in a table, or after somebody moved the paragraph.

import { findPhrases } from '../../lint/wording/phrases.js'
import { defineRule } from '../../lint/rule.js'

const pattern =
  /\b(?:same as (?:the )?(?:above|below|before|previous(?: (?:level|column|row|role))?|prior(?: level)?|last (?:level|one))|(?:see|as|refer to) (?:the )?(?:above|below|previous (?:level|column|row|section))(?=\s*(?:[.;,)]|$))|ditto|idem|as (?:mentioned|stated|described|listed) (?:above|below|before|earlier)|(?:the )?aforementioned)\b/iu

export default defineRule({
  id: 'no-self-reference',
  description: 'Disallow expectations that only point to another place on the page',
  family: 'language',
  strict: 'warning',
  messages: {
    reference: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected the text itself or the name of the level that has it; write it out, or name the level`,
  },
  check({ parsed, report }) {
    for (const { part, words } of findPhrases(parsed, pattern))
      report('reference', { at: part, find: words, data: { words } })
  },
})
