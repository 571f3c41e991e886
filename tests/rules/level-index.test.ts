// Which levels an index must list, and how a link or an item is written for one that is missing.
import rule from '../../src/rules/level-index/rule.js'
import { coded, indexed } from './indexed.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const many = { ...coded, 'L4.md': 'L4: Principal Engineer', 'L5.md': 'L5' }
const items = (marker: string, ...numbers: number[]): string =>
  numbers
    .map((number) => `${marker.replace('#', String(number))}[L${String(number)}](L${String(number)}.md)`)
    .join('\n')
says('a list that ends early, numbered', indexed(items('#. ', 1, 2, 3, 4), many), [
  'warning README.md:6:4-6:15: Unexpected end of the list after `L4`, expected `L5` too; add it to the list',
  '  see L5.md:1:1: The level itself',
  '  fix: after " [L4](L4.md)" → "\\n5. [L5](L5.md)"',
])
says(
  'a list that ends early, of addresses without an ending',
  indexed('- [L1](./L1)\n- [L2](./L2)', { 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md.draft.md': 'L3' }),
  [
    'warning README.md:4:3-4:13: Unexpected end of the list after `L2`, expected `L3` too; add it to the list',
    '  see L3.md.draft.md:1:1: The level itself',
    '  fix: after "- [L2](./L2)" → "\\n- [L3](./L3.md.draft)"',
  ],
)
silent('a level that the page links to on a site, under the name of its file', [
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nSee [more](https://example.com/docs/L3.html-draft).', {
    'L1.md': 'L1',
    'L2.md': 'L2',
    'L3.html-draft.md': 'L3',
  }),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nSee [more](https://example.com/docs/L3.html).', {
    'L1.md': 'L1',
    'L2.md': 'L2',
    'L3.md': 'L3',
  }),
])
says('a list that ends early, numbered with one number', indexed(items('1)  ', 1, 2, 3, 4), many), [
  'warning README.md:6:5-6:16: Unexpected end of the list after `L4`, expected `L5` too; add it to the list',
  '  see L5.md:1:1: The level itself',
  '  fix: after " [L4](L4.md)" → "\\n1)  [L5](L5.md)"',
])
says(
  'a list whose numbers have two digits',
  indexed('9. [L1](L1.md)\n10. [L2](L2.md)\n11. [L3](L3.md)', { ...coded, 'L4.md': 'L4' }),
  [
    'warning README.md:5:5-5:16: Unexpected end of the list after `L3`, expected `L4` too; add it to the list',
    '  see L4.md:1:1: The level itself',
    '  fix: after " [L3](L3.md)" → "\\n12. [L4](L4.md)"',
  ],
)
says('a nested list that ends early', indexed('- All:\n  *   [L1](L1.md)\n  *   [L2](L2.md)', coded), [
  'warning README.md:5:7-5:18: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
  '  see L3.md:1:1: The level itself',
  '  fix: after " [L2](L2.md)" → "\\n  *   [L3](L3.md)"',
])
says('an item with more than its link', indexed('- [L1](L1.md)\n- [L2](L2.md): leads', coded), [
  'warning README.md:4:3-4:14: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
  '  see L3.md:1:1: The level itself',
  '  or: Add it, with `TODO` for what is yours to say: after "2.md): leads" → "\\n- [L3](L3.md): TODO"',
])
const tableTop = '| Level | Title | Grade |\n| --- | --- | --- |\n| [L1](L1.md) | Engineer | |\n'
says('a table that ends early', indexed(`${tableTop}| _[L2](L2.md)_ | Senior Engineer | |`, coded), [
  'warning README.md:6:4-6:15: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
  '  see L3.md:1:1: The level itself',
  '  fix: after "Engineer | |" → "\\n| _[L3](L3.md)_ | Staff Engineer | |"',
])
says('a table that ends early, with words', indexed(`${tableTop}| [L2](L2.md) | Works | |`, coded), [
  'warning README.md:6:3-6:14: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
  '  see L3.md:1:1: The level itself',
  '  or: Add it, with `TODO` for what is yours to say: after " | Works | |" → "\\n| [L3](L3.md) | TODO | |"',
])
says(
  'a table without signs at its edges',
  indexed(`Level | Title\n--- | ---\n[L1](L1.md) | Engineer\n[L2](L2.md) | Senior Engineer`, coded),
  [
    'warning README.md:6:1-6:12: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
  ],
)
says(
  'an item of two lines, one with a title, and one without a mark',
  indexed('- [L1](L1.md)\n- [L2](L2.md "Two")', coded),
  [
    'warning README.md:4:3-4:20: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
  ],
)
says('two levels missing at once', indexed(items('- ', 1, 2, 4), many), [
  'warning README.md:4:3-4:14: Unexpected gap in the list after `L2`, expected `L3: Staff Engineer` there; add it to the list',
  '  see L3.md:1:1: The level itself',
  '  fix: after " [L2](L2.md)" → "\\n- [L3](L3.md)"',
  'warning README.md:5:3-5:14: Unexpected end of the list after `L4`, expected `L5` too; add it to the list',
  '  see L5.md:1:1: The level itself',
  '  fix: after " [L4](L4.md)" → "\\n- [L5](L5.md)"',
])
says(
  'levels missing in one of several lists',
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen:\n\n- [L3](L3.md)', many),
  [
    'warning README.md:3:3-3:14: Unexpected index without `L4: Principal Engineer`, `L5`, expected every level; add what is missing where it belongs',
    '  see L4.md:1:1: Not in the index',
    '  see L5.md:1:1: Not in the index',
  ],
)
says(
  'a list with the line ends of the file',
  Object.fromEntries(
    Object.entries(indexed(items('- ', 1, 2), coded)).map(([path, text]) => [
      path,
      text.replaceAll('\n', '\r\n'),
    ]),
  ),
  [
    'warning README.md:4:3-4:14: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
    '  fix: after " [L2](L2.md)" → "\\r\\n- [L3](L3.md)"',
  ],
)
silent('levels that are there in another way', [
  indexed('- [L1](L1.md)', coded),
  indexed('- [L1](L1.md)\n- [L2](L2.md)', many),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes [the third](L3.md).', coded),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes L3, a Staff Engineer.', coded),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes [this](https://example.com/levels/L3/).', coded),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes [this](/levels/L3.html?x=1#top).', coded),
  {
    ...indexed('- [L1](L1.md)\n- [L2](L2.md)', coded),
    'L3.md': '---\nstatus: deprecated\n---\n\n# L3: Staff Engineer\n',
  },
])
says(
  'levels that only look as if they were there',
  indexed(
    '- [L1](L1.md)\n- [L2](L2.md)\n\nSee L3, L3 and [a](mailto:L3), [b](/), [c](other/x-L3), [d](/L3x/y.htmls).',
    coded,
  ),
  [
    'warning README.md:4:3-4:14: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
    '  fix: after " [L2](L2.md)" → "\\n- [L3](L3.md)"',
  ],
)

says(
  'links to files that are gone, by code and by title',
  indexed(
    '- [L1](L1.md)\n- [L4](L4.md)\n- [L2: Old](two.md)\n- [staff engineer](./three.md)\n- [Else](four.md)\n- [L2](https://example.com)',
    { ...coded, 'L4.md': 'L4' },
  ),
  [
    'README.md:5:3-5:20: Unexpected link `L2: Old` to a file that is gone, expected `L2: Senior Engineer`, the level in its place; correct the link',
    '  see L2.md:1:1: The level itself',
    '  fix: "[L2: Old](two.md)" → "[L2: Senior Engineer](L2.md)"',
    'README.md:6:3-6:31: Unexpected link `staff engineer` to a file that is gone, expected `L3: Staff Engineer`, the level in its place; correct the link',
    '  see L3.md:1:1: The level itself',
    '  fix: "[staff engineer](./three.md)" → "[staff engineer](./L3.md)"',
  ],
)
says(
  'a link to a file that is gone, from another folder',
  indexed(
    '- [L1](../levels/L1.md)\n- [L2](../levels/L2.md)\n- [L3](../old/L3)',
    {
      'levels/L1.md': 'L1: Engineer',
      'levels/L2.md': 'L2: Senior Engineer',
      'levels/L 3.md': 'L3: Staff Engineer',
    },
    'docs/README.md',
  ),
  [
    'docs/README.md:5:3-5:18: Unexpected link `L3` to a file that is gone, expected `L3: Staff Engineer`, the level in its place; correct the link',
    '  see levels/L 3.md:1:1: The level itself',
    '  fix: "[L3](../old/L3)" → "[L3](../levels/L%203)"',
  ],
)
says(
  'a list in the folder of the levels',
  indexed(
    '- [L1](./L1)\n- [L2](./L2)',
    { 'a/L1.md': 'L1: Engineer', 'a/L2.md': 'L2: Senior Engineer', 'a/L3.md': 'L3: Staff Engineer' },
    'a/README.md',
  ),
  [
    'warning a/README.md:4:3-4:13: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see a/L3.md:1:1: The level itself',
    '  fix: after "- [L2](./L2)" → "\\n- [L3](./L3)"',
  ],
)

silent('levels whose page on a site is linked', [
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes [this](http://example.com/L3).', coded),
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n\nThen comes [this](HTTPS://example.com/a/L3.htm).', coded),
  indexed('- [L1](a/L1.md)\n- [L2](a/L2.md)\n\nThen comes [this](/L3.x).', {
    'a/L1.md': 'L1: Engineer',
    'a/L2.md': 'L2: Senior',
    'a/L3.x.md': 'L3: Staff',
  }),
])
says(
  'links that look like a page of the level',
  indexed(
    '- [L1](L1.md)\n- [L2](L2.md)\n\nSee [a](ftp:x/https:L3), [b](https://example.com/L3.html.zip), [c](https:L3) and [d](x/L3).',
    coded,
  ),
  [
    'warning README.md:4:3-4:14: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
    '  fix: after " [L2](L2.md)" → "\\n- [L3](L3.md)"',
  ],
)
says(
  'numbers that go on after other lines',
  indexed('1. [L1](L1.md)\n\n   Text 5) of it.\n2. [L2](L2.md)', coded),
  [
    'warning README.md:6:4-6:15: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see L3.md:1:1: The level itself',
    '  fix: after " [L2](L2.md)" → "\\n3. [L3](L3.md)"',
  ],
)
says('an entry whose link spans two lines', indexed('- [L1](L1.md)\n- [L2\n  Senior](L2.md)', coded), [
  'warning README.md:4:3-5:17: Unexpected end of the list after `L2 Senior`, expected `L3: Staff Engineer` too; add it to the list',
  '  see L3.md:1:1: The level itself',
])
says(
  'a level of a deprecated neighbour',
  {
    ...indexed('- [L1](L1.md)\n- [L3](L3.md)', many),
    'L4.md': '---\nstatus: deprecated\n---\n\n# L4: Principal Engineer\n\nWorks.\n',
  },
  [
    'warning README.md:3:3-3:14: Unexpected gap in the list after `L1`, expected `L2: Senior Engineer` there; add it to the list',
    '  see L2.md:1:1: The level itself',
    '  fix: after " [L1](L1.md)" → "\\n- [L2](L2.md)"',
    'warning README.md:4:3-4:14: Unexpected end of the list after `L3`, expected `L5` too; add it to the list',
    '  see L5.md:1:1: The level itself',
    '  fix: after " [L3](L3.md)" → "\\n- [L5](L5.md)"',
  ],
)
