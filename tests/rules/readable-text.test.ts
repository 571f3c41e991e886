// What is said of text and data that cannot be read to the end, in words for people, and where.
import rule from '../../src/rules/readable-text/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (id: string): string =>
  `id: ${id}\ntitle: Engineer\ncompetencies:\n  Impact:\n    - Ships what ${id} ships\n`
const data = (broken: string): Record<string, string> => ({
  'data/L1.yml': level('L1'),
  'data/L2.yml': level('L2'),
  'data/L3.yml': `${level('L3')}${broken}`,
})
const matter = (lines: string): string => `---\n${lines}\n---\n\n# L1\n\nWorks.\n`

says('text that is nested too deep', `# L1\r\n${'>'.repeat(120)} deep\n`, [
  'warning L1.md:1:1-1:5: Unexpected text that cannot be read as Markdown (quotes, lists and notes are nested more than 100 deep), expected simpler nesting; mend it or split the file, for until then nothing in it is checked',
])
says('text that is nested too deep, in one line', `${'>'.repeat(120)} deep`, [
  'warning L1.md:1:1-1:126: Unexpected text that cannot be read as Markdown (quotes, lists and notes are nested more than 100 deep), expected simpler nesting; mend it or split the file, for until then nothing in it is checked',
])
says('a second colon in the front matter', matter('title: A: b: c'), [
  'warning L1.md:2:8-2:9: Unexpected mistake in the front matter (a second colon in one line: put the text in quotation marks), and 1 more below, expected YAML that can be read; mend it, for what it says of the level may be missing',
  '  see L1.md:2:11: a second colon in one line: put the text in quotation marks',
])
says('a quotation mark that is not closed, from where it opens', matter('title: "Lead\nname: x\nother: y'), [
  'warning L1.md:2:8-2:13: Unexpected mistake in the front matter (a quotation mark that is not closed), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('a bracket that is not closed, from where it opens', matter('names: [a, b\nother: y'), [
  'warning L1.md:2:8-2:13: Unexpected mistake in the front matter (a bracket that is not closed), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('a line without its colon', matter('title\nname: x'), [
  'warning L1.md:2:1-3:5: Unexpected mistake in the front matter (a line without its colon), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('a tab where spaces are needed', matter('a:\n\tb: c'), [
  'warning L1.md:3:1-3:2: Unexpected mistake in the front matter (a tab where spaces are needed), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('lines that do not begin in one column', matter('a:\n    b: c\n  d: e'), [
  'warning L1.md:4:1-4:2: Unexpected mistake in the front matter (lines that belong together do not begin in one column), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('several mistakes', matter('a: b: c\nd: e: f\ng: [\nh: "x'), [
  'warning L1.md:2:4-2:5: Unexpected mistake in the front matter (a second colon in one line: put the text in quotation marks), and 3 more below, expected YAML that can be read; mend it, for what it says of the level may be missing',
  '  see L1.md:3:4: a second colon in one line: put the text in quotation marks',
  '  see L1.md:5:1: a bracket that is not closed',
  '  see L1.md:5:6: a quotation mark that is not closed',
])
says('a mistake in data of a level', data('    - "not closed\n'), [
  'warning data/L3.yml:6:7-6:18: Unexpected mistake in the data (a quotation mark that is not closed), expected YAML or JSON that can be read; mend it, for what follows may be missing',
])
says('data beside the levels that is no level at all', { ...data(''), 'data/L4.yml': '{ "id: L4\n' }, [
  'warning data/L4.yml:1:1-1:10: Unexpected mistake in the data (a quotation mark that is not closed), and 1 more below, expected YAML or JSON that can be read; mend it, for what follows may be missing',
  '  see data/L4.yml:2:1: a bracket that is not closed',
])
says('a mistake below a bracket that is closed', matter('names: [a, b]\nother: x\nd: e: f'), [
  'warning L1.md:4:4-4:5: Unexpected mistake in the front matter (a second colon in one line: put the text in quotation marks), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('words behind a quotation of two lines, from where it opens', matter('a: "b\n  c" d\ne: f'), [
  'warning L1.md:2:4-2:6: Unexpected mistake in the front matter (unexpected scalar at node end), expected YAML that can be read; mend it, for what it says of the level may be missing',
])
says('a mistake where a quotation opens, from where the bracket opens', matter('a: {b: c,\n  "d" "e": f}'), [
  'warning L1.md:2:4-2:10: Unexpected mistake in the front matter (missing , or : between flow map items), and 1 more below, expected YAML that can be read; mend it, for what it says of the level may be missing',
  '  see L1.md:3:7: block collections are not allowed within flow collections',
])
silent('data and text that can be read', [
  data(''),
  matter('title: "A: b"'),
  { ...data(''), 'data/page.md': '# Page\n\nText.\n' },
])

const claimed = (more: Record<string, string>): Record<string, string> => ({
  ...data(''),
  'data/ladder.yml': 'title: Engineering\nfiles: ["L*.yml"]\n',
  ...more,
})
says('data beside the levels that the ladder does not claim', claimed({ 'data/notes.yml': '{ "id: L4\n' }), [
  'warning data/notes.yml:1:1-1:10: Unexpected mistake in the data (a quotation mark that is not closed), and 1 more below, expected YAML or JSON that can be read; mend it, for what follows may be missing',
  '  see data/notes.yml:2:1: a bracket that is not closed',
])
says(
  'data beside levels in no folder that the ladder does not claim',
  {
    'ladder.yml': 'title: Engineering\nfiles: ["L*.yml"]\n',
    'L1.yml': level('L1'),
    'L2.yml': level('L2'),
    'notes.yml': '{ "id: L4\n',
  },
  [
    'warning notes.yml:1:1-1:10: Unexpected mistake in the data (a quotation mark that is not closed), and 1 more below, expected YAML or JSON that can be read; mend it, for what follows may be missing',
    '  see notes.yml:2:1: a bracket that is not closed',
  ],
)
silent('data elsewhere, text beside the levels, and data beside levels in Markdown', [
  claimed({ 'other/notes.yml': '{ "id: L4\n' }),
  claimed({ 'date/notes.yml': '{ "id: L4\n' }),
  {
    ...data(''),
    'ladder.yml': 'title: Engineering\nfiles: ["data/L*.yml", other/a.yml]\n',
    'other/a.yml': 'notes: none\n',
    'other/notes.yml': '{ "id: L4\n',
  },
  claimed({ 'data/notes.md': '---\na: b: c\n---\n\nText.\n' }),
  {
    'text/ladder.yml': 'title: Engineering\nfiles: ["L*.md"]\n',
    'text/L1.md': '# L1\n\nWorks.\n',
    'text/L2.md': '# L2\n\nWorks.\n',
    'text/notes.yml': '{ "id: L4\n',
  },
])
says(
  'seven mistakes, of which the first six are shown',
  matter(Array.from({ length: 7 }, (_, index) => `k${String(index)}: a: b`).join('\n')),
  [
    'warning L1.md:2:5-2:6: Unexpected mistake in the front matter (a second colon in one line: put the text in quotation marks), and 6 more below, expected YAML that can be read; mend it, for what it says of the level may be missing',
    '  see L1.md:3:5: a second colon in one line: put the text in quotation marks',
    '  see L1.md:4:5: a second colon in one line: put the text in quotation marks',
    '  see L1.md:5:5: a second colon in one line: put the text in quotation marks',
    '  see L1.md:6:5: a second colon in one line: put the text in quotation marks',
    '  see L1.md:7:5: a second colon in one line: put the text in quotation marks',
  ],
)

const teamwork = (lines: string): string => `# L1\n\n## Teamwork\n\n- Mentors a colleague.\n${lines}\n`
says(
  'two edits that were not merged, once each',
  teamwork(
    '<<<<<<< ours\n- a\n||||||| base\n- b\n=======\n- c\n>>>>>>> theirs\n\n<<<<<<<\n- d\n=======\n>>>>>>>',
  ),
  [
    'L1.md:6:1-6:13: Unexpected line `<<<<<<< ours` that git writes where two edits met, expected one text; keep what is right of the two, and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
    'L1.md:14:1-14:8: Unexpected line `<<<<<<<` that git writes where two edits met, expected one text; keep what is right of the two, and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
  ],
)
silent('signs that are no conflict', [
  teamwork('\n```text\n<<<<<<< ours\n=======\n>>>>>>> theirs\n```'),
  teamwork('\n<<<<<<< see above\n\nHeading\n=======\n'),
  teamwork('\n>>>>>>> theirs\n\n=======\n\n<<<<<<< ours\n'),
  teamwork('<<<<<<< ours\n>>>>>>> theirs\n'),
  teamwork('- Signs are <<<<<<<\n- and =======\n- and >>>>>>>\n'),
  teamwork('=======\n>>>>>>> theirs\n<<<<<<< ours\n>>>>>>> theirs\n'),
])

const unclosed = (text: string): string => `---\n${text}`
const told = (place: string, last: string): string =>
  `L1.md:${place}: Unexpected text below the front matter that ends with \`${last}\`, expected a line of three dashes between, without which it is no front matter; add the line`
says('front matter that is not closed', unclosed('title: L1\nnames:\n  - a\n\n# L1\n\nWorks.\n'), [
  told('4:1-4:6', '- a'),
  '  fix: after "names:\\n  - a" → "\\n---"',
])
says(
  'front matter that is not closed, right above a heading',
  unclosed('weight: 2\r\n# L1\r\n\r\nWorks.\r\n'),
  [told('2:1-2:10', 'weight: 2'), '  fix: after "--\\nweight: 2" → "\\r\\n---"'],
)
says(
  'front matter that is not closed, with a key of the other levels',
  {
    'L1.md': unclosed('guild: clay\n\n# L1\n\nWorks.\n'),
    'L2.md': '---\nguild: clay\n---\n\n# L2\n\nLeads.\n',
  },
  [told('2:1-2:12', 'guild: clay'), '  fix: after "\\nguild: clay" → "\\n---"'],
)
silent('a line of dashes above other text', [
  unclosed('\n# L1\n\nWorks.\n'),
  unclosed('Works: a lot.\n\n# L1\n\nWorks.\n'),
  unclosed('# L1\n\ntitle: none\n'),
  '# L1\n\n---\ntitle: L1\n\nWorks.\n',
])

says(
  'statuses that are nearly known ones',
  { 'L1.md': matter('status: depreciated'), 'L2.md': matter('status: Draft') },
  [
    'warning L1.md:2:9-2:20: Unexpected status `depreciated`, expected `deprecated`; correct it, for until then it says nothing about the level',
    '  is: depreciated',
    '  should be: deprecated',
    'warning L2.md:2:9-2:14: Unexpected status `Draft`, expected `draft`; correct it, for until then it says nothing about the level',
    '  is: Draft',
    '  should be: draft',
  ],
)
silent('statuses of other programs', [
  ...['published', 'stale', 'ok', 'active', '3', 'stable', '[draf]'].map((status) =>
    matter(`status: ${status}`),
  ),
  { 'L1.md': matter('title: L1'), 'README.md': '---\nstatus: drfat\n---\n\n# All\n\n- [L1](L1.md)\n' },
])
says('a status of four letters', { 'L1.md': matter('status: daft') }, [
  'warning L1.md:2:9-2:13: Unexpected status `daft`, expected `draft`; correct it, for until then it says nothing about the level',
  '  is: daft',
  '  should be: draft',
])
says(
  'front matter that is not closed, below dashes with a space behind, in a file that ends with it',
  `--- \ntitle: L1\naxes:\n scope: a yard of potters who make many pots`,
  [
    'L1.md:4:1-4:45: Unexpected text below the front matter that ends with `scope: a yard of potters who make many p`, expected a line of three dashes between, without which it is no front matter; add the line',
    '  fix: after "ke many pots" → "\\n---"',
  ],
)
silent('statuses that are short, or no text', [
  matter('status: raf'),
  matter('status: { draf: 1 }'),
  '---\n- draf\n---\n\n# L1\n\nWorks.\n',
])
silent('lines of dashes above words, above keys that no page has, and below a heading', [
  unclosed('Works.\n\n# L1\n'),
  { 'L1.md': unclosed('Note: works.\n\n# L1\n'), 'L2.md': '---\ntitle: L2\n---\n\n# L2\n' },
  '# L1\ntitle: Potter\n---\nWorks.\n',
])
