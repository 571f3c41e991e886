// Whose something is, brackets that close nothing, two full stops, and ends of cells and of data.
import rule from '../../src/rules/word-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const plain = 'They plan the work of the team, and they ask for help when the work is more than they can do.'
const level = (text: string): string => `# L1\n\n${plain}\n\n- ${text}\n`

const possessive = (place: string, was: string, expected: string): string[] => [
  `warning L1.md:${place}: Unexpected \`${was}\`, expected \`${expected}\`, which says whose it is; correct the word`,
  `  is: ${was}`,
  `  should be: ${expected}`,
  `  fix: "${was}" → "${expected}"`,
]
says(
  'what somebody is where whose it is was meant',
  level(
    "It’s own shop and it's own kiln; they bring you're own bowl, they're own. At it’s core, of you're shop.",
  ),
  [
    ...possessive('5:3-5:7', 'It’s', 'Its'),
    ...possessive('5:21-5:25', "it's", 'its'),
    ...possessive('5:47-5:53', "you're", 'your'),
    ...possessive('5:64-5:71', "they're", 'their'),
    ...possessive('5:80-5:84', 'it’s', 'its'),
    ...possessive('5:94-5:100', "you're", 'your'),
  ],
)
says(
  'whose it is behind a word that leads to both, in capitals too',
  level("Works with it's own tools, and with IT'S own."),
  [...possessive('5:14-5:18', "it's", 'its'), ...possessive('5:39-5:43', "IT'S", 'ITS')],
)
silent('what somebody is', [
  level("It's its own shop, and they're their own boss: what it's for, and what they're at."),
  level("They say of what it's that it's good, from it's being new to they're not sure. Sits with it's as"),
  level("Owns it's-own, and its own. Who's who is known; so's own."),
])

const stops = (place: string): string[] => [
  `warning L1.md:${place}: Unexpected \`.\` twice in a row, expected it once; remove one of the two`,
  '  is: ..',
  '  should be: .',
  '  fix: ".." → "."',
]
says('two full stops at the end', level('Plans the work..\n- Ships it (soon)..  '), [
  ...stops('5:17-5:19'),
  ...stops('6:18-6:20'),
])
silent('three points, and points elsewhere', [
  level('Plans the work...\n- Ships ..\n- Reads ..notes.. and `a..`'),
  level('Works in ../..'),
])

const closed = (place: string, words: string): string =>
  `warning L1.md:${place}: Unexpected \`)\` after \`${words}\` that closes no bracket, expected \`(\` before it; add it where it belongs, or remove the \`)\``
says(
  'a bracket that is closed and not opened',
  level('Asks (early) and should!) ask. Reads notes) of others.'),
  [closed('5:27-5:28', '(early) and should!')],
)
says('a bracket that is closed behind few words', `---\nabout: 'Plan) of work'\n---\n\n# L1\n\n${plain}\n`, [
  closed('2:13-2:14', 'Plan'),
])
says('a bracket that is closed behind words far apart', level('Reads  the  old  notes) of others.'), [
  closed('5:25-5:26', 'the old notes'),
])
silent('brackets in order, and signs that only look like one', [
  level('Asks (early), and again (late (at night)).'),
  level('Is a) early and b) late; 1) first :) and :-) as well'),
  level('Asks (early\n\n  and late) at night'),
  level('Asks.\n\n<p>Reads notes) of others</p>'),
])

const cut = (place: string, word: string): string =>
  `warning L1.md:${place}: Unexpected end after \`${word}\`, expected the rest of the sentence; write it, or remove the word`
says(
  'a cell and a string of data without their ends',
  `---\nabout: Plans work of the\n---\n\n# L1\n\n${plain}\n\n| Plans for their | Plans |\n| - | - |\n| Helps with an | Ships for the team |\n`,
  [cut('2:22-2:25', 'the'), cut('9:13-9:18', 'their'), cut('11:14-11:16', 'an')],
)
silent('headings and HTML that end as no sentence does', [
  `# L1\n\n${plain}\n\n## Plans work of the\n\nAsks.\n\n<p>Plans work of the</p>\n`,
])
silent('a cell that ends with a letter or in a word', [
  `# L1\n\n${plain}\n\n| Plan |\n| - |\n| B or the |\n`,
  `# L1\n\n${plain}\n\n| Plan a | The | Reads the or | Bathe an |\n| - | - | - | - |\n| Vitamin a | their | Sings the-the | of them |\n`,
])

says('an open bracket in data', `---\nabout: Plans the work (of the team\n---\n\n# L1\n\n${plain}\n`, [
  'warning L1.md:2:23-2:24: Unexpected bracket before `of the team` that is not closed, expected `)`; add it where it belongs',
])
silent('open brackets in data of few words, and in headings and HTML of many', [
  `---\nabout: Looms  (of  old  wood  here\ntitle: 'Looms (of old wood'\nname: 'Looms (of old wood here'\n---\n\n# L1\n\n${plain}\n`,
  `# L1\n\n${plain}\n\n## Looms that are made (of old wood\n\n<p>Looms that are made (of old wood</p>\n`,
])
says('an article twice', level('Has a a strong voice.'), [
  'warning L1.md:5:7-5:10: Unexpected `a a`, expected one of these words; remove the one that is left over',
  '  is: a a',
])
