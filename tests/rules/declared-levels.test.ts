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
