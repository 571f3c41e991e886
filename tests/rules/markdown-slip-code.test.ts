// Backticks that have no other: what is said of them, and what is left alone.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n## Impact\n\n${text}\n`
const told = (place: string, words: string): string[] => [
  `warning L1.md:${place}: Unexpected backtick at \`${words}\` without a second one, expected a pair around what is code; close it, or remove it`,
]

says('code that is not closed', level('- Runs `kiln --hot and waits.'), told('5:8-5:13', 'kiln'))
says('code that is not closed, in brackets', level('Runs it (`kiln) and waits.'), told('5:10-5:16', 'kiln)'))
says('code in a cell', level('| A | B |\n| --- | --- |\n| `kiln | c |'), told('7:3-7:8', 'kiln'))
says(
  'code that is not opened, beside some that is',
  level('Runs `kiln` or clay`, and waits.'),
  told('5:16-5:22', 'clay,'),
)
silent('backticks that are no slip', [
  level('Runs `kiln` and ``clay ` wheel``.'),
  level('Doesn`t run.'),
  level("Says `kiln' to it."),
  level('Says `kiln´ to it.'),
  level('Runs \\`kiln.'),
  level('The potters` clay.'),
  level('Runs ` kiln.'),
  level("Says ``kiln'' to it."),
  level('```\n`kiln\n```'),
])
