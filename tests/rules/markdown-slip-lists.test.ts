// Lines that look like items: what is said of each form, how it is mended, and what is left alone.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n## Impact\n\n${text}\n`

says('a dash without a space, twice in a row', level('Does:\n-“Small” tasks. \n+(Large) ones.'), [
  'warning L1.md:6:1-6:16: Unexpected `-“Small”` without a space after the dash, expected a list item; add the space',
  '  fix: after "act\\n\\nDoes:\\n-" → " "',
  'warning L1.md:7:1-7:15: Unexpected `+(Large)` without a space after the dash, expected a list item; add the space',
  '  fix: after "l” tasks. \\n+" → " "',
])
says('one dash without a space, after a list', level('- Plans.\n\n-Ships.'), [
  'warning L1.md:7:1-7:8: Unexpected `-Ships.` without a space after the dash, expected a list item; add the space',
  '  fix: after "\\n- Plans.\\n\\n-" → " "',
])
says('one dash without a space, before a list', level('-Ships.\n\n* Plans.'), [
  'warning L1.md:5:1-5:8: Unexpected `-Ships.` without a space after the dash, expected a list item; add the space',
  '  fix: after "## Impact\\n\\n-" → " "',
])
silent('one dash without a space and no list near', [
  '-Ships.\n\n# L1\n\n## Impact\n\n- Plans.\n',
  level('-Ships.'),
  level('-Ships.\n\nPlans.'),
  level('Plans.\n\n-Ships.\n\nTests.'),
  level('Works from\n-5 to 20.'),
  level('> - Plans.\n> -Ships.'),
])

says('an asterisk without a space in a list of asterisks', level('* Plans.\n  *(Ships.) \n  *Tests.'), [
  'warning L1.md:6:3-6:12: Unexpected `*(Ships.)` without a space after the asterisk, expected a list item; add the space',
  '  fix: after "* Plans.\\n  *" → " "',
  'warning L1.md:7:3-7:10: Unexpected `*Tests.` without a space after the asterisk, expected a list item; add the space',
  '  fix: after "Ships.) \\n  *" → " "',
])
says(
  'an asterisk without a space, where words in italics end with one',
  level('* Plans.\n*Ships.\n\nAs *they do.* Well.'),
  [
    'warning L1.md:6:1-6:8: Unexpected `*Ships.` without a space after the asterisk, expected a list item; add the space',
    '  fix: after "\\n\\n* Plans.\\n*" → " "',
  ],
)
says('an asterisk without a space between items that stand apart', level('* Plans.\n\n*Ships.\n\n* Tests.'), [
  'warning L1.md:7:1-7:8: Unexpected `*Ships.` without a space after the asterisk, expected a list item; add the space',
  '  fix: after "\\n* Plans.\\n\\n*" → " "',
])
silent('an asterisk that is no bullet', [
  level('* Plans.\n\n*Ships.'),
  level('*Ships.\n\n* Plans.'),
  level('- Plans.\n\n*Ships.\n\n* Tests.'),
  level('* Plans.\n\n***\n\n*Ships.\n\n* Tests.'),
  level('* Plans.\n\n*Ships* early.\n\n* Tests.'),
  level('- Plans.\n*Ships.'),
  level('Plans.\n*Ships.'),
  level('* Plans.\n*Ships.*'),
  level('* Plans.\n*5 of them.'),
  level('* Plans releases* each week.\n*Once they are trained.'),
  level('* Plans releases.*\n*Once they are trained.'),
  level('* Plans\n*Ships.\n\nWhere it counts*\n'),
  '# L1\n\n## Impact\n\n* Plans.\n*Ships.\n\nWhere it counts*',
  level('* *Optional\n* Plans.'),
])

says(
  'an item with two marks',
  level('- Plans.\n- - Ships the\n  shop.\n- Tests.\n\n1. Plans.\n2. Reads.\n3. * Ships the small bowls.'),
  [
    'warning L1.md:6:1-6:14: Unexpected `- - Ships the …` with two marks of a list, expected an item with one; take one away',
    '  fix: "- " → ""',
    'warning L1.md:12:1-12:28: Unexpected `3. * Ships the …` with two marks of a list, expected an item with one; take one away',
    '  fix: "3. " → ""',
  ],
)
says(
  'an item with two marks beside one without words',
  level('- Plans.\n-\n- - Ships the shop. \n- Tests.'),
  [
    'warning L1.md:7:1-7:20: Unexpected `- - Ships the …` with two marks of a list, expected an item with one; take one away',
    '  fix: "- " → ""',
  ],
)
silent('lists in items', [
  level('- - Ships.\n- Plans.'),
  level('- Plans.\n-\n  - Ships.\n- Tests.'),
  level('- Plans.\n- - Ships.\n  - Glazes.\n- Tests.'),
  level('- Plans.\n- - Ships.\n\n  And glazes.\n- Tests.'),
  level('- Plans.\n- Ships.\n  - Glazes.\n- Tests.'),
  level('- - Ships.\n- - Plans.\n- Glazes.'),
])

says('one pasted bullet alone', level('•  Ships.'), [
  'warning L1.md:5:1-5:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
  '  fix: "•  Ships." → "- Ships."',
])
says('pasted bullets below a line with a dash', level('Does - a lot:\n• Plans.\n•  Ships.'), [
  'warning L1.md:6:1-6:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
  '  fix: "• Plans.\\n•  Ships." → "- Plans.\\n- Ships."',
])
says('pasted bullets, with the line ends of the file', '# L1\r\n\r\n• Plans.\r\n\t•Ships.\r\nTests.\r\n', [
  'warning L1.md:3:1-3:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
  '  fix: "• Plans.\\r\\n\\t•Ships.\\r\\nTests." → "- Plans.\\r\\n\\t- Ships.\\r\\nTests."',
])
says('pasted bullets below a line of text', level('Does:\n• Plans.\n   •  Ships.\n·Tests.'), [
  'warning L1.md:6:1-6:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
  '  fix: "• Plans.\\n   •  Ships.\\n·Tests." → "- Plans.\\n   - Ships.\\n- Tests."',
])
says(
  'pasted bullets with empty lines between, once for each list',
  level('• Plans.\n\n• Ships.\n\n• Tests.\n\nAlso:\n\n• Asks.'),
  [
    'warning L1.md:5:1-5:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
    '  fix: "• Plans.\\n\\n• Ships.\\n\\n• Tests." → "- Plans.\\n\\n- Ships.\\n\\n- Tests."',
    'warning L1.md:13:1-13:2: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
    '  fix: "• Asks." → "- Asks."',
  ],
)
says('pasted bullets in an item', level('- Does:\n  • Plans.\n  • Ships.'), [
  'warning L1.md:6:3-6:4: Unexpected `•` as a bullet, expected `- `, which makes a list; replace it',
  '  fix: "• Plans.\\n  • Ships." → "- Plans.\\n  - Ships."',
])
silent('one pasted bullet among other lines', [
  level('Plans\n• ships.'),
  level('Plans a\n• b'),
  level('Plans • ships'),
])

says('a label right under an item', level('- Plans.\n**Examples**: \n\n- A plan.'), [
  'warning L1.md:6:1-6:14: Unexpected label `**Examples**:` right under a list item, expected a blank line between, without which it belongs to the item; add it',
  '  fix: after "t\\n\\n- Plans.\\n" → "\\n"',
])
says('a label under an item, with the line ends of the file', '# L1\r\n\r\n- Plans.\r\n**Examples:**\r\n', [
  'warning L1.md:4:1-4:14: Unexpected label `**Examples:**` right under a list item, expected a blank line between, without which it belongs to the item; add it',
  '  fix: after "\\r\\n- Plans.\\r\\n" → "\\r\\n"',
])
says('a label right under an item of several lines', level('- Plans\n  releases.\n**Examples:**'), [
  'warning L1.md:7:1-7:14: Unexpected label `**Examples:**` right under a list item, expected a blank line between, without which it belongs to the item; add it',
  '  fix: after "  releases.\\n" → "\\n"',
])
silent('a label that is no slip', [
  level('**Examples:**\n'),
  level('Plans.\n**Examples:**'),
  level('- **Examples:**'),
  level('- Plans.\n**Examples**'),
  level('- Plans.\n**Examples:** a plan.'),
  level('- Plans.\n\n  **Examples:**'),
])

const among = (item: string, others = '- Reads reports.\n- Asks.'): string => level(`${item}\n${others}`)
says(
  'a sentence in a numbered item',
  level('1. Plans.\n10) Reads.\n11) Ships what they plan!”\n(Senior only) Tests what they ship.\n12) Asks.'),
  [
    'warning L1.md:8:1-8:36: Unexpected line `(Senior only) Tests what …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "they plan!”\\n" → "11) "',
  ],
)
says(
  'a sentence in a nested item',
  level('- Does:\n  *   Plans.\n  Tests what they ship, everywhere.  \n  *   Asks.\n  *   Reads.'),
  [
    'warning L1.md:7:3-7:36: Unexpected line `Tests what they ship, …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: "  " → "  *   "',
  ],
)
says('a sentence that is indented as the text of the item', among('- Plans;\n  Tests what they ship.'), [
  'warning L1.md:6:3-6:24: Unexpected line `Tests what they ship. …` in the item above, expected an item of its own; put a bullet before it',
  '  or: Make the line an item: "  " → "- "',
])
says('a label of an item that is a sentence', among('- Plans.\n**Tests what they ship:**'), [
  'warning L1.md:6:1-6:26: Unexpected label `**Tests what they ship:**` right under a list item, expected a blank line between, without which it belongs to the item; add it',
  '  fix: after "t\\n\\n- Plans.\\n" → "\\n"',
])
says('a sentence of twenty letters', among('- Plans.\nTests what they ship'), [
  'warning L1.md:6:1-6:21: Unexpected line `Tests what they ship …` in the item above, expected an item of its own; put a bullet before it',
  '  fix: after "t\\n\\n- Plans.\\n" → "- "',
])
says(
  'a sentence after a line that ends with a space',
  among('- Plans. \nTests what they ship, everywhere.'),
  [
    'warning L1.md:6:1-6:34: Unexpected line `Tests what they ship, …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "\\n\\n- Plans. \\n" → "- "',
  ],
)
silent('a second line that belongs to its item', [
  among('- Plans all of it.\nFor example, they plan what is to be built.'),
  among('- Plans all of it.\n  This is how the others know what to build.'),
  among('- Plans.\nTests what they ship, everywhere.', '-\n- Asks.'),
  among('- Plans\nTests what they ship, everywhere.'),
  among('- Plans. Reads (a lot)\nTests what they ship, everywhere.'),
  among('- Plans.\nTests what they ship.\nTests what they plan.'),
  among('- Plans.\n\n  Reads.\n  Tests what they ship, everywhere.'),
  among('- Plans.\nTests what they ship, everywhere.', '- Reads.'),
  among('- Plans.\nTests what they ship, everywhere.', '- Reads\n  reports.\n- Asks.'),
  among('- Plans.\nTests what they ship, everywhere.', '- Reads.\n- Asks for\n  help.'),
  among('- Plans.  \nTests what they ship, everywhere.'),
  among('- Plans.\\\nTests what they ship, everywhere.'),
  among('- Teamwork and planning: Plans.\nTests what they ship, everywhere.'),
  among('- Plans.\ntests what they ship, everywhere.'),
  among('- Plans.\ntests what They ship (And more) Everywhere.'),
  among('- Plans.\n(senior only) tests what they ship.'),
  among('- Plans.\nTests what they do.'),
  level('Plans.\nTests what they ship, everywhere.'),
])
says(
  'a sentence after one with a colon of its own',
  among('- Plans. Always: it helps: a lot.\nTests what they ship, everywhere.'),
  [
    'warning L1.md:6:1-6:34: Unexpected line `Tests what they ship, …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "lps: a lot.\\n" → "- "',
  ],
)
says(
  'a sentence after two spaces inside the first',
  among('- Plans.  Reads \\ asks.\nTests  what they ship, everywhere.'),
  [
    'warning L1.md:6:1-6:35: Unexpected line `Tests what they ship, …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "ads \\\\ asks.\\n" → "- "',
  ],
)

says(
  'a list under a tag',
  level('<details>\n  <summary>More</summary>  \n  1. Plans. \n  2. Ships.\n</details>'),
  [
    'warning L1.md:7:3-7:12: Unexpected list right under `<summary>More</summary>`, expected a blank line between, without which it is shown as one line of text; add it',
    '  fix: after "/summary>  \\n" → "\\n"',
  ],
)
says('a list under a tag, with the line ends of the file', '# L1\r\n\r\n<div>\r\n* Plans.\r\n</div>\r\n', [
  'warning L1.md:4:1-4:9: Unexpected list right under `<div>`, expected a blank line between, without which it is shown as one line of text; add it',
  '  fix: after "1\\r\\n\\r\\n<div>\\r\\n" → "\\r\\n"',
])
says(
  'a list under a tag, above text that is kept as it is',
  level('<div>\n- Plans.\n<pre>kept</pre>\n</div>'),
  [
    'warning L1.md:6:1-6:9: Unexpected list right under `<div>`, expected a blank line between, without which it is shown as one line of text; add it',
    '  fix: after "pact\\n\\n<div>\\n" → "\\n"',
  ],
)
silent('lines in HTML that are no list', [
  level('<div>\nPlans.\n</div>'),
  level('<div>text\n- Plans.\n</div>'),
  level('<div>\n\n- Plans.\n</div>'),
  level('<p>\n- Plans.\n</p>'),
  level('<td>Plans<br>\n- Ships.</td>'),
  level('<!-- <div>\n- Plans. -->'),
  level(' <pre>\n- Plans.\n</pre>'),
  level('<script>\n- Plans.\n</script>'),
  level('Plans <b\nclass="a">\n- Ships.'),
])

silent('a second line of an item where the author begins a line with each sentence', [
  level(
    'You build what is asked for.\nThe team helps you with it.\nNobody works alone.\n\n- Plans.\n- Ships.\n  Bigger things are cut in parts first.\n- Reads.',
  ),
])
says(
  'a sentence on its own line where running text breaks lines for their length',
  level(
    'You build what is\nasked for. The team helps\nyou with it.\nNobody works alone.\n\n- Plans.\n- Ships.\nBigger things are cut in parts.\n- Reads.',
  ),
  [
    'warning L1.md:12:1-12:32: Unexpected line `Bigger things are cut …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "s.\\n- Ships.\\n" → "- "',
  ],
)
const missed = (line: number): string[] => [
  `warning L1.md:${String(line)}:1-${String(line)}:32: Unexpected line \`Bigger things are cut …\` in the item above, expected an item of its own; put a bullet before it`,
  '  fix: after "s.\\n- Ships.\\n" → "- "',
]
for (const [title, text] of [
  ['one sentence begins a line', 'You sit.\nYou stand.'],
  ['every second line begins with a sentence', 'You sit.\nYou stand\nand sit.\nYou stand\nand sit.'],
  ['lines begin with names', 'Anna sits. And\nBob, or\nCarl. And\nDora.'],
  ['lines go on in lower case', 'You sit.\n  or stand.\n  and sit.\nand so on.'],
] as const)
  says(
    `a sentence on its own line where ${title} of running text`,
    level(`${text}\n\n- Plans.\n- Ships.\nBigger things are cut in parts.\n- Reads.`),
    missed(text.split('\n').length + 8),
  )
says(
  'a sentence on its own line, in three lists',
  level(
    Array.from({ length: 3 }, () => '- Plans.\n- Ships.\nBigger things are cut in parts.\n- Reads.').join(
      '\n\nHello.\n\n',
    ),
  ),
  [7, 14, 21].flatMap(missed),
)
silent('bullets that are the key to a chart', [level('● = Little\n●● = Much'), level('●● Much\n●●● Most')])

says('a dash behind the first letter, beside items', level('- Plans.\n\nA- dvises others.\n\n- Ships.'), [
  'warning L1.md:7:1-7:10: Unexpected dash after the first letter of `A- dvises`, expected it before, which makes a list item; move it',
  '  fix: "A- dvises" → "- Advises"',
])
says(
  'a dash behind the first letter below items, above items, and before two spaces',
  level('- Plans.\n\nA- dvises others.\n\nHelps.\n\nB-  uilds it.\n\n- Ships.'),
  [
    'warning L1.md:7:1-7:10: Unexpected dash after the first letter of `A- dvises`, expected it before, which makes a list item; move it',
    '  fix: "A- dvises" → "- Advises"',
    'warning L1.md:11:1-11:10: Unexpected dash after the first letter of `B-  uilds`, expected it before, which makes a list item; move it',
    '  fix: "B-  uilds" → "- Builds"',
  ],
)
silent('letters with a dash that are words', [
  level('- Plans.\n\nDoes what A- dvises others,\nand more.\n\n- Ships.'),
  level('- A- dvises others.\n  - Ships.'),
  level('A- dvises others.'),
  level('* Plans.\n\nA- dvises others.\n\n* Ships.'),
  level('- Plans.\n\nA- and B-looms.\n\n- Ships.'),
  level('- Plans.\n\nA- Loom.\n\n- Ships.'),
  level('- Plans\n\n  A- dvises.\n'),
])
const lists = (text: string, last = '* Ships.'): string =>
  `# L1\n\n* Plans.\n\n# L2\n\n* Helps.\n\n# L3\n\n${text}\n\n# L4\n\n${last}\n`
says('an asterisk without a space, alone under its heading', lists('*Leads the others'), [
  'warning L1.md:11:1-11:18: Unexpected `*Leads` without a space after the asterisk, expected a list item; add the space',
  '  fix: after "ps.\\n\\n# L3\\n\\n*" → " "',
])
silent('an asterisk alone that may be a note', [
  lists('*Leads the others', 'Ships.'),
  lists('*Leads the others', '- Ships.'),
  lists('*Leads the others', 'Each day:\n\n* Ships.'),
  lists('*Leads the others\n\nAnd helps.'),
  lists('*Leads the\nothers'),
  lists('Leads.\n\n*Leads the others'),
  lists('*Leads the others', '* Ships.* And more.'),
])

const longest = '- Reads what the others of the team have written.'
says(
  'a line without need for it, where no item ends with a full stop',
  level(`- Plans the work of a week\nAsks early for help with it\n${longest}\n- Ships`),
  [
    'warning L1.md:6:1-6:28: Unexpected line `Asks early for help …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "k of a week\\n" → "- "',
  ],
)
silent('lines that go on', [
  level(`- Plans the work of a week\n  Asks early for help with it\n${longest}\n- Ships`),
  level(`- Plans the work of a week\nasks early for help with it\n${longest}\n- Ships`),
  level('- Plans the work of a week\nAsks early for help with it\n- Reads the work of others.\n- Ships'),
  level(`- Plans the work of the\nTeam of Loom and of all others\n${longest}\n- Ships`),
  level(`- Plans the work of a week,\nAsks early for help with it\n${longest}\n- Ships`),
  level(`- Plans the work of a\nTeam of Loom and of all others\n${longest}\n- Ships`),
  level(`- Plans the work of a week\nMcLoom has early help with it\n${longest}\n- Ships`),
  level('- Plans the work of a week\nAsks early for help with it\n- Reads all the work of others.\n- Ships'),
  level(`- Plans the work,\nAsks early for help with it\n${longest}\n- Ships`),
  level(`- Plan of work\nAsks early for help with it\n${longest}\n- Ships`),
  level(`- Plans the work of a week\nAsks early\n${longest}\n- Ships`),
])

says(
  'a lost bullet between two that are left',
  '# L1\n\n## Impact\n\n- Names the few things that matter most to all of us in the next year\n- Leads the work of several teams\nStops projects that do not pay off\n',
  [
    'warning L1.md:7:1-7:35: Unexpected line `Stops projects that do …` in the item above, expected an item of its own; put a bullet before it',
    '  fix: after "veral teams\\n" → "- "',
  ],
)
