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
  level('Digs clay all day long.\n\nRuns `kiln` or glaze`, and waits.'),
  told('7:16-7:23', 'glaze,'),
)
says('code at the start of a line', level('`kiln and waits.'), told('5:1-5:6', 'kiln'))
says(
  'a word of more than a line',
  level(`Runs \`https://kilns.example/${'hot-'.repeat(20)} and waits.`),
  told('5:6-5:66', `https://kilns.example/${'hot-'.repeat(20)}`.slice(0, 59)),
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
  level('Runs `kiln` and the potter`s wheel.'),
  level('Runs `kiln` and ` alone.'),
  level('Runs `kiln` and \\` alone.'),
  level('Runs `kiln`.\n\nThe potters` clay.'),
  level('<p>Runs `kiln and waits.</p>'),
  `---\nnote: Runs \`kiln and waits.\n---\n\n${level('Runs kilns.')}`,
])
