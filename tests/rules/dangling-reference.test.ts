// What a text sends its reader to, and whether it is there.
import rule from '../../src/rules/dangling-reference/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const text = (words: string): string => `# L1\n\n## First\n\n${words}\n`

says(
  'links that are neither here nor below',
  text(
    '[Up](x.md).\n\n## Then\n\nRead the following articles, and visit these\npages.\n\n## Last\n\n[Down](x.md).',
  ),
  [
    'warning L1.md:9:1-9:28: Unexpected `Read the following articles` without a link, expected links here or right below; add them, or take the words out',
  ],
)
says('links right before', text('[Up](x.md)\n\nCheck out those resources.'), [
  'warning L1.md:7:1-7:26: Unexpected `Check out those resources` without a link, expected links here or right below; add them, or take the words out',
])
silent('a mark of a note that is not closed', ['# L1\n\nSee [^all for more.\n'])
silent('a mark that an address swallows', ['# L1\n\nFrom https://example.com[^1]:\n\n[^1]: There.\n'])
silent('links that are here, below, or not promised', [
  text('Follow these links: [a](x.md).'),
  text('See the following pages:\n\n- [a](x.md)'),
  text('See the following pages.\n\nText.\n\n[a](x.md)\n\n## Then\n\nText.'),
  text('[See these pages](x.md)'),
  text('Likes these links.'),
  text('Writes the following pages.'),
])
says(
  'asterisks after words and signs',
  text('Plans*, ships.* And\n\nTests (all)*\n\nHelps “them”*; then\n\nAsks 10* of them'),
  [
    'warning L1.md:7:8-7:13: Unexpected asterisk after `all`, expected a note that starts with an asterisk; add the note, or remove the mark',
    '  see L1.md:9:8: The same mark',
    '  see L1.md:11:6: The same mark',
  ],
)
silent('asterisks with a note, in pairs or elsewhere', [
  text('Plans*.\n\nEach point marked with a \\*, and two others.'),
  text('Plans*.\n\n(\\*) stands for what comes first.'),
  text('Plans*.\n\nWhere \\* is what comes first.'),
  text('Plans*.\n\nAn asterisk stands for what comes first.'),
  text('Plans*.\n\n\\* Only here.'),
  text('Plans*.\n\n\\*Only here.'),
  text('Plans*.\n\n\\*(Only here.)'),
  text('Plans*.\n\n\\*10 of them.'),
  text('Plans*.\n\n\\* "Plans" are those of a year.'),
  text('Plans*.\n\n\\*“Plans” are those of a year.'),
  text('Plans*.\n\n*Only here.'),
  text('- Plans*.\n\n* Only here.'),
  text('Plans* and ships*.'),
  text('Plans *and ships.'),
  text('Plans*and ships.'),
  text('Plans * and ships.'),
  text('Runs on t2* machines.'),
  text('Takes dt* for the step.'),
  text('Where r* is the rate.'),
])
says('a mark behind a code', text('As at L4* and above.'), [
  'warning L1.md:5:7-5:10: Unexpected asterisk after `L4`, expected a note that starts with an asterisk; add the note, or remove the mark',
])
silent('characters that a pattern leaves out', [
  text('Takes [^a-z0-9] out.'),
  text(String.raw`Takes [^\s_] out.`),
])
says('a footnote of two words', text('Plans.[^see-below]'), [
  'warning L1.md:5:7-5:19: Unexpected footnote `[^see-below]`, expected a line `[^see-below]: …` in the same file; add the note, or remove the mark',
])
says('a mark in a list of one item', text('- Plans*.'), [
  'warning L1.md:5:3-5:9: Unexpected asterisk after `Plans`, expected a note that starts with an asterisk; add the note, or remove the mark',
])
says('a mark beside a list that is written with asterisks', text('Plans*.\n\n* Ships.\n* Asks.'), [
  'warning L1.md:5:1-5:7: Unexpected asterisk after `Plans`, expected a note that starts with an asterisk; add the note, or remove the mark',
])
says('a mark whose note has no words, or stands inside', text('Plans*.\n\n\\* - \n\nThen ships\\* note'), [
  'warning L1.md:5:1-5:7: Unexpected asterisk after `Plans`, expected a note that starts with an asterisk; add the note, or remove the mark',
  '  see L1.md:9:6: The same mark',
])
says(
  'footnotes and definitions that are not there',
  text('Plans[^note] and ships[^2].\n\nReads [the guide][] and [more][that].\n\n| a |\n| - |\n| [^x] |'),
  [
    'warning L1.md:5:6-5:13: Unexpected footnote `[^note]`, expected a line `[^note]: …` in the same file; add the note, or remove the mark',
    'warning L1.md:7:7-7:20: Unexpected link `[the guide][]`, expected a line `[the guide]: …` in the same file; add it, or write the address into the link',
    'warning L1.md:11:3-11:7: Unexpected footnote `[^x]`, expected a line `[^x]: …` in the same file; add the note, or remove the mark',
  ],
)
silent('footnotes and definitions that are there, or none', [
  text('Plans[^note].\n\n[^note]: Text.'),
  text('Reads [the guide][] and [more][that].\n\n[the guide]: x.md\n[that]: y.md'),
  text('Reads [^ x] and [a] [b].'),
  `---\ntext: "see [^1] and [a][b]"\n---\n\n${text('Plans.')}`,
  text('<div>see [^1] and [a][b]</div>'),
])
says('a mark inside of words, which is no note', text('Plans*.\n\nPlans*and ships.'), [
  'warning L1.md:5:1-5:7: Unexpected asterisk after `Plans`, expected a note that starts with an asterisk; add the note, or remove the mark',
])
says('a mark after one letter', text('R* is a language.'), [
  'warning L1.md:5:1-5:3: Unexpected asterisk after `R`, expected a note that starts with an asterisk; add the note, or remove the mark',
])
says('links in the underlined heading below', text('Read the following articles.\n\n[Down](x.md)\n---'), [
  'warning L1.md:5:1-5:28: Unexpected `Read the following articles` without a link, expected links here or right below; add them, or take the words out',
])
silent('a tag around words and more that is a link', [
  text('<a href="x.md"><p>See these pages</p></a>'),
  text('<div>\n<a href="x.md"><p>See these pages</p></a>\n</div>'),
])
