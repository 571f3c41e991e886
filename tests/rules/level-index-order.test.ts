// Entries of an index that have changed places, and orders that are meant.
import rule from '../../src/rules/level-index/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels with these codes, and an index that lists them so. */
const listed = (codes: readonly string[], path = 'README.md', mark = '- '): Record<string, string> => ({
  ...Object.fromEntries([...codes].sort().map((code) => [`${code}.md`, `# ${code}\n\nWorks.\n`])),
  [path]: `# Levels\n\n${codes.map((code) => `${mark}[${code}](${code}.md)\n`).join('')}`,
})
const told = (line: number, first: string, second: string): string[] => [
  `warning README.md:${String(line)}:3-${String(line)}:14: Unexpected \`${first}\` before \`${second}\`, expected the levels in their order, as the others stand; let the two change places`,
  `  see README.md:${String(line + 1)}:3: It stands below.`,
]

says('two in the middle', listed(['L1', 'L3', 'L2', 'L4']), told(4, 'L3', 'L2'))
says('the first two', listed(['L2', 'L1', 'L3']), told(3, 'L2', 'L1'))
says('the last two', listed(['L1', 'L3', 'L2']), told(4, 'L3', 'L2'))
says('two of one family beside another', listed(['M1', 'L1', 'L3', 'M2', 'L2']), [
  'warning README.md:5:3-5:14: Unexpected `L3` before `L2`, expected the levels in their order, as the others stand; let the two change places',
  '  see README.md:7:3: It stands below.',
])
silent('orders that are meant, or not understood', [
  listed(['L1', 'L2', 'L3']),
  listed(['L3', 'L2', 'L1']),
  listed(['L2', 'L1']),
  listed(['L4', 'L1', 'L2', 'L3']),
  listed(['L1', 'L4', 'L2', 'L3']),
  listed(['L2', 'L3', 'L1']),
  listed(['L2', 'L1', 'L4', 'L3']),
  listed(['M1', 'M2', 'L1', 'L2', 'L3']),
])
