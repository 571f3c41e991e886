// The page that lists the levels, against the levels that there are.

import type { Level } from '../../model/level.js'
import { defineRule } from '../../lint/rule.js'
import { tellNames, tellOrder, tellTitlesBeside } from './entries.js'
import { tellGaps } from './gaps.js'
import { messages } from './messages.js'
import { pagesOf } from './page.js'

export default defineRule({
  id: 'level-index',
  description: 'Require the index page to list every level, by its title',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'all but an entry whose file is gone' },
  fixable: true,
  messages,
  check({ parsed, surroundings, report }) {
    const shared = new Set<Level>()
    for (const page of pagesOf(parsed, surroundings)) {
      tellNames(page, shared, report)
      tellTitlesBeside(page, report)
      tellOrder(page, report)
      if (page.gaps) tellGaps(page, page.gaps, report)
    }
  },
})
