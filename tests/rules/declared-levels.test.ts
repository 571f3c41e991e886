// Levels that a configuration does not list, and second files of one that it does.
import rule from '../../src/rules/declared-levels/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const beside = (heading: string, other: string, ids = 'L1'): Record<string, string> => ({
  'ladder.yml': `levels: [${ids}]\n`,
  'L1.md': `# ${heading}\n\nWorks.\n`,
  'other.md': `# ${other}\n\nWorks.\n`,
})

silent('a second file of a level, which another rule tells', [beside('L1: Engineer', 'L1: Engineer')])
says('a level that is not listed and called otherwise', beside('L1: Engineer', 'L1: Lead'), [
  'other.md:1:1-1:11: Unexpected level `L1-2` that is not declared, expected it among the levels of the configuration; add it there, or put its document under `ignore`',
])
says('a level of the same heading without a code', beside('Engineer', 'Engineer'), [
  'other.md:1:1-1:11: Unexpected level `engineer` that is not declared, expected it among the levels of the configuration; add it there, or put its document under `ignore`',
])

silent('an id that was kept from a copy, which another rule tells', [
  {
    'ladder.yml': 'levels: [L1, L2, L3]\n',
    'L1.md': '# L1: Junior\n\nWorks.\n',
    'L2.md': '---\nid: L3\n---\n\n# L2: Mid\n\nWorks.\n',
    'L3.md': '# L3: Senior\n\nWorks.\n',
  },
])
