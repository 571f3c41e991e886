// Words that stand twice, lack a `to` or exclude each other; and the pairs that English allows.
import rule from '../../src/rules/word-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const plain = 'They plan the work of the team, and they ask for help when the work is more than they can do.'
const level = (text: string): string => `# L1\n\n${plain}\n\n- ${text}\n`

says(
  'a word twice, in each kind of text',
  '---\ndescription: in the the team\n---\n\n# L1 is is\n\nThey plan of of it, and they are the team.\n\n| a a |  b |\n| - | - |\n| is of  of the | to\tto |\n',
  [
    'warning L1.md:2:17-2:24: Unexpected `the` twice in a row, expected it once; remove one of the two',
    '  is: the the',
    '  should be: the',
    '  fix: "the the" → "the"',
    'warning L1.md:5:6-5:11: Unexpected `is` twice in a row, expected it once; remove one of the two',
    '  is: is is',
    '  should be: is',
    '  fix: "is is" → "is"',
    'warning L1.md:7:11-7:16: Unexpected `of` twice in a row, expected it once; remove one of the two',
    '  is: of of',
    '  should be: of',
    '  fix: "of of" → "of"',
    'warning L1.md:11:6-11:12: Unexpected `of` twice in a row, expected it once; remove one of the two',
    '  is: of  of',
    '  should be: of',
    '  fix: "of  of" → "of"',
    'warning L1.md:11:19-11:24: Unexpected `to` twice in a row, expected it once; remove one of the two',
    '  is: to\tto',
    '  should be: to',
    '  fix: "to\\tto" → "to"',
  ],
)
says('a word twice at the end of a line', level('Reads the\n  the code, asks and  \n  and learns.'), [
  'warning L1.md:5:9-6:6: Unexpected `the` twice in a row, expected it once; remove one of the two',
  '  is: the\n  the',
  '  should be: the',
  '  fix: "the\\n  the" → "the"',
  'warning L1.md:6:18-7:6: Unexpected `and` twice in a row, expected it once; remove one of the two',
  '  is: and  \n  and',
  '  should be: and',
  '  fix: "and  \\n  and" → "and"',
])
silent('names and titles at the ends of lines', [
  level('Plans with Design\n  Design reviews, and design\n\n  design.'),
])
says(
  'a word twice beside signs, and other words alike',
  level('The ab ac (of of) it. A an and. Is “it it”?'),
  [
    'warning L1.md:5:14-5:19: Unexpected `of` twice in a row, expected it once; remove one of the two',
    '  is: of of',
    '  should be: of',
    '  fix: "of of" → "of"',
    'warning L1.md:5:39-5:44: Unexpected `it` twice in a row, expected it once; remove one of the two',
    '  is: it it',
    '  should be: it',
    '  fix: "it it" → "it"',
  ],
)
says('a word twice in a text with other letters', level('Prüft und und ordnet the größe größe.'), [
  'warning L1.md:5:9-5:16: Unexpected `und` twice in a row, expected it once; remove one of the two',
  '  is: und und',
  '  should be: und',
  '  fix: "und und" → "und"',
  'warning L1.md:5:28-5:39: Unexpected `größe` twice in a row, expected it once; remove one of the two',
  '  is: größe größe',
  '  should be: größe',
  '  fix: "größe größe" → "größe"',
])
says('words of unequal length before the pair', level('I am here herein herein. Do d to to'), [
  'warning L1.md:5:13-5:26: Unexpected `herein` twice in a row, expected it once; remove one of the two',
  '  is: herein herein',
  '  should be: herein',
  '  fix: "herein herein" → "herein"',
  'warning L1.md:5:33-5:38: Unexpected `to` twice in a row, expected it once; remove one of the two',
  '  is: to to',
  '  should be: to',
  '  fix: "to to" → "to"',
])
says(
  'words that only begin or end as such words do, or have a capital inside',
  level('They also also plan, wear hats hats, and use an iPad iPad.'),
  [
    'warning L1.md:5:8-5:17: Unexpected `also` twice in a row, expected it once; remove one of the two',
    '  is: also also',
    '  should be: also',
    '  fix: "also also" → "also"',
    'warning L1.md:5:29-5:38: Unexpected `hats` twice in a row, expected it once; remove one of the two',
    '  is: hats hats',
    '  should be: hats',
    '  fix: "hats hats" → "hats"',
    'warning L1.md:5:51-5:60: Unexpected `iPad` twice in a row, expected it once; remove one of the two',
    '  is: iPad iPad',
    '  should be: iPad',
    '  fix: "iPad iPad" → "iPad"',
  ],
)
silent('words that may stand twice', [
  level('They said that that had had a very very good end, so so and more more; many many.'),
  level('Tom Tom plans. The the-ory of of’s. It a a b b.'),
  level('x-of of it, 5of of it. It’s s. Of; of, of; of'),
  level('of/of and of (of) it'),
  '# L1\n\nDie Leute planen die die Arbeit des Teams und fragen nach Hilfe, wenn es mehr ist, als sie tun können.\n',
])
silent('data of one word', ['---\nvalue: " the  "\n---\n\n# L1\n\n' + plain + '\n'])

says('a missing `to`', level('Is able act, eager\tbuild, willing learn and UNABLE move; unable move.'), [
  'warning L1.md:5:6-5:14: Unexpected `able act`, expected `able to act`; add the `to`, or reword it',
  '  is: able act',
  'warning L1.md:5:16-5:27: Unexpected `eager\tbuild`, expected `eager to build`; add the `to`, or reword it',
  '  is: eager\tbuild',
  'warning L1.md:5:29-5:42: Unexpected `willing learn`, expected `willing to learn`; add the `to`, or reword it',
  '  is: willing learn',
])
silent('what needs no `to`', [
  level('Is able to act.'),
  level('Is able colleague of all, in-able act.'),
  level('Is able act-ing.'),
  level('Assist colleagues. Aim high.'),
  level('Is a willing able-act.'),
])
says(
  'two words of which one should go',
  level('As a the best; this our team; a an hour; An a; the an; a one or many; This some of it.'),
  [
    'warning L1.md:5:6-5:11: Unexpected `a the`, expected one of these words; remove the one that is left over',
    '  is: a the',
    'warning L1.md:5:18-5:26: Unexpected `this our`, expected one of these words; remove the one that is left over',
    '  is: this our',
    'warning L1.md:5:33-5:37: Unexpected `a an`, expected one of these words; remove the one that is left over',
    '  is: a an',
    'warning L1.md:5:50-5:56: Unexpected `the an`, expected one of these words; remove the one that is left over',
    '  is: the an',
    'warning L1.md:5:58-5:71: Unexpected `a one or many`, expected one of these words; remove the one that is left over',
    '  is: a one or many',
    'warning L1.md:5:73-5:85: Unexpected `This some of`, expected one of these words; remove the one that is left over',
    '  is: This some of',
  ],
)
silent('two words that may stand together', [
  level('This a bit. Those our team serves. To a.the and x-a the. A/B: a the/they. It’s the a’s.'),
])
says(
  'a verb form that cannot stand there',
  level('Knows how to builds, can delivers,\n  should solves and will\thelps. Expected to shares.'),
  [
    'warning L1.md:5:9-5:22: Unexpected `how to builds`, expected `how to build`; use the bare verb here',
    '  is: how to builds',
    '  should be: how to build',
    'warning L1.md:5:24-5:36: Unexpected `can delivers`, expected `can deliver`; use the bare verb here',
    '  is: can delivers',
    '  should be: can deliver',
    'warning L1.md:6:3-6:16: Unexpected `should solves`, expected `should solve`; use the bare verb here',
    '  is: should solves',
    '  should be: should solve',
    'warning L1.md:6:21-6:31: Unexpected `will\thelps`, expected `will help`; use the bare verb here',
    '  is: will\thelps',
    '  should be: will help',
  ],
)
silent('forms that can stand there', [
  level(
    'Will less and less; can class. Must pass; ability to focus. Could plans’ end. Can builds-up. He-can builds.',
  ),
  level('Can access things. Needs to process it.'),
])
says(
  'a word twice where the sentence begins',
  level('Uses uses queues. New New York, NEW NEW and TEst test.'),
  [
    'warning L1.md:5:3-5:12: Unexpected `Uses` twice in a row, expected it once; remove one of the two',
    '  is: Uses uses',
    '  should be: Uses',
    '  fix: "Uses uses" → "Uses"',
  ],
)

says(
  'a principal called a principle',
  level('Reports to a Principle Engineer, as PRINCIPLE designers and Principle Product Managers do.'),
  [
    'warning L1.md:5:16-5:34: Unexpected `Principle Engineer`, expected `Principal Engineer`; `principle` is a rule to follow, `principal` the first of their kind: correct the word',
    '  is: Principle Engineer',
    '  should be: Principal Engineer',
    '  fix: "Principle" → "Principal"',
    'warning L1.md:5:39-5:58: Unexpected `PRINCIPLE designers`, expected `PRINCIPAL designers`; `principle` is a rule to follow, `principal` the first of their kind: correct the word',
    '  is: PRINCIPLE designers',
    '  should be: PRINCIPAL designers',
    '  fix: "PRINCIPLE" → "PRINCIPAL"',
    'warning L1.md:5:63-5:89: Unexpected `Principle Product Managers`, expected `Principal Product Managers`; `principle` is a rule to follow, `principal` the first of their kind: correct the word',
    '  is: Principle Product Managers',
    '  should be: Principal Product Managers',
    '  fix: "Principle" → "Principal"',
  ],
)
silent('principles that people follow', [
  level('Knows the principle of least surprise, and who the principle owner is.'),
  level('In principle engineers decide, and a guiding principle engineers share is trust.'),
  level('A principle our engineers share; a principle product managers share.'),
  level('Is a principal engineer.'),
])

const article = (place: string, was: string, expected: string): string[] => {
  const [wrong = '', right = ''] = [was, expected].map((words) => words.split(' ')[0])
  return [
    `warning L1.md:${place}: Unexpected \`${was}\`, expected \`${expected}\`; correct the article`,
    `  is: ${wrong}`,
    `  should be: ${right}`,
    `  fix: "${wrong}" → "${right}"`,
  ]
}
says(
  'an article of another sound',
  level('Is a engineer, an *senior* one, and sees a EM. An new plan. A urgent call.'),
  [
    ...article('5:6-5:16', 'a engineer', 'an engineer'),
    ...article('5:18-5:28', 'an senior', 'a senior'),
    ...article('5:44-5:48', 'a EM', 'an EM'),
    ...article('5:50-5:56', 'An new', 'A new'),
    ...article('5:63-5:71', 'A urgent', 'An urgent'),
  ],
)
silent('articles that fit, and letters', [
  level('A user, a unit, a European, a one-off, an hour, an honest word, an EU rule and a use.'),
  level('An http call, an MVP, an SRE, an n-tier system, an mvp, an RFC and a SQL query, M&A experience.'),
  level('Of a and b, stream A and option A is one; see A or B. Vitamin A in it, plan A as well.'),
  level('Calls `a engine`, a `user` of an <b>x</b> senior.'),
])
says('two words that say one', level('When a another plan is a either narrow or wide one.'), [
  'warning L1.md:5:8-5:17: Unexpected `a another`, expected one of these words; remove the one that is left over',
  '  is: a another',
  'warning L1.md:5:26-5:34: Unexpected `a either`, expected one of these words; remove the one that is left over',
  '  is: a either',
])

const cut = (place: string, word: string): string =>
  `warning L1.md:${place}: Unexpected end after \`${word}\`, expected the rest of the sentence; write it, or remove the word`
says(
  'a sentence without its end',
  `# L1\n\n${plain}\n\n- Plans the work with the\n- **Asks for their**\n- Writes tests and\n\n## Craft\n\nHelps others or a\n`,
  [cut('5:23-5:26', 'the'), cut('6:14-6:19', 'their'), cut('7:16-7:19', 'and'), cut('11:17-11:18', 'a')],
)
says(
  'a sentence without its end, behind others with commas, before an item and before spaces',
  `# L1\n\n${plain}\n\n- Is asked for an\n- Helps others with the  \n- Plans, tests, ships and\n`,
  [
    'warning L1.md:5:16-5:18: Unexpected end after `an`, expected the rest of the sentence; write it, or remove the word',
    'warning L1.md:6:21-6:24: Unexpected end after `the`, expected the rest of the sentence; write it, or remove the word',
    'warning L1.md:7:23-7:26: Unexpected end after `and`, expected the rest of the sentence; write it, or remove the word',
  ],
)
silent('sentences that go on, or end', [
  level('Explains what is meant by “the” or'),
  level('Plans the work; and\n- Asks for help.'),
  level('Plans the work and\n- Asks for help.'),
  level('Plans the work, or\n\n## Craft\n\n- Asks.'),
  level('Plans the\n\n  ```\n  code\n  ```'),
  level('Plans the work they are responsible for'),
  level('Plans the `the`'),
  `# The\n\n## And the\n\n${plain}\n`,
])

const open = (place: string, words: string): string =>
  `warning L1.md:${place}: Unexpected bracket before \`${words}\` that is not closed, expected \`)\`; add it where it belongs`
says(
  'a bracket that stays open',
  level('Plans (with others (or alone) the work.\n\n| a |\n| - |\n| Reads (all |'),
  [open('5:9-5:10', 'with others (or'), open('9:9-9:10', 'all')],
)
says(
  'a bracket that stays open before bold type, where others are closed below',
  level('Plans (with **all the** others.\n\n  Asks (all) of them.'),
  [
    'warning L1.md:5:9-5:10: Unexpected bracket before `with all the` that is not closed, expected `)`; add it where it belongs',
  ],
)
silent('brackets that are closed, or are none', [
  level('Is glad :( at times.'),
  level('Plans.\n\n## Looms (of wood\n\n<p>Ties (knots</p>'),
  '---\ntitle: Looms (of wood\n---\n\n# L1\n\nPlans.\n',
  level('Plans (a) the work, b) the rest (or not).'),
  level('Is glad :( or sad ;-( at times, :) and (so on :).'),
  level('(Plans the work.\n\n  Asks for help.)'),
  level('Plans `(` the work, and [reads](a_(b).md) (\n'),
])
says(
  'a word twice, far from code with the same on both its sides',
  level('Asks for more of of it, and at last adds links to `tray` to all.'),
  [
    'warning L1.md:5:17-5:22: Unexpected `of` twice in a row, expected it once; remove one of the two',
    '  is: of of',
    '  should be: of',
    '  fix: "of of" → "of"',
  ],
)
silent('words on both sides of code, or of a picture', [
  level('Adds a link to `tray.html` to the page.'),
  level('Bakes the ![a loaf](loaf.png) the team is known for.'),
  level('Bakes a `tray` the team uses.'),
])
