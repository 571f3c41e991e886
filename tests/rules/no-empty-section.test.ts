// What counts as something under a heading.
import rule from '../../src/rules/no-empty-section/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const section = (text: string): string => `# L1\n\n## Impact\n\n${text}\n\n## Craft\n\n- Ships.\n`

says('a heading over nothing', section(''), [
  'L1.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
])
says('a heading over what nobody sees', section('---\n\n[x]: y.md'), [
  'L1.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
])
says('a heading over a comment and a line', section('<!-- all -->\n\n---'), [
  'L1.md:3:1-3:10: Unexpected section `Impact` with nothing but a comment, expected text that readers can see; write it, or remove the heading',
])
says('a heading over a list of comments', section('- <!-- a -->\n- <!-- b -->'), [
  'L1.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
])
says('an empty part of a part', section('### Deep\n\n#### Deeper\n\n### Next\n\nText.'), [
  'L1.md:7:1-7:12: Unexpected empty section `Deeper`, expected text or a list under it; write it, or remove the heading',
])
silent('headings over something', [
  section('![x](y.png)'),
  section('<b></b>'),
  section('```\n\n```'),
  section('- <!-- a -->\n- Plans.'),
  section('### Deep\n\nText.'),
])
says(
  'levels that say nothing',
  { ...levelsOf('', '<!-- later -->\n', '---\n'), 'L4.md': '# L4\n\nWorks.\n' },
  [
    'L1.md:1:1-1:5: Unexpected empty level `L1`, expected what this level means; write it, or remove the level',
    'L2.md:1:1-1:5: Unexpected empty level `L2`, expected what this level means; write it, or remove the level',
    'L3.md:1:1-1:5: Unexpected empty level `L3`, expected what this level means; write it, or remove the level',
  ],
)
says('a level that only leads to others', levelsOf('[Next: L2](L2.md)\n', 'Works.\n'), [
  'L1.md:1:1-1:5: Unexpected empty level `L1`, expected what this level means; write it, or remove the level',
])
silent('levels with something to look at', [
  levelsOf('![x](y.png)\n', 'Works.\n'),
  levelsOf('[Next: L2](L2.md)\n\n![x](y.png)\n', 'Works.\n'),
])
says('levels with nothing but a heading below', levelsOf('## Impact\n', 'Works.\n'), [
  'L1.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
])
silent('levels whose facts are all they say', [
  { 'L1.md': '---\naxes:\n  scope: own\n---\n\n# L1\n', 'L2.md': '# L2\n\nWorks.\n' },
  { 'L1.md': '---\nhorizon: days\n---\n\n# L1\n', 'L2.md': '# L2\n\nWorks.\n' },
])
says(
  'an empty heading beside statements outside of competencies, and one that a statement repeats',
  {
    'ladder.yml': 'competencies: [Craft]\n',
    'L1.md':
      '# L1\n\n## Responsibilities\n\n- Works.\n- Scope\n\n## Impact\n\n## Scope\n\n## Craft\n\n- Ships.\n',
  },
  [
    'L1.md:8:1-8:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
    'L1.md:10:1-10:9: Unexpected empty section `Scope`, expected text or a list under it; write it, or remove the heading',
  ],
)
says(
  'an empty heading beside headings that are claims',
  {
    'ladder.md':
      '# Ladder\n\n## L1\n\n### I help our customers\n\nText.\n\n### I learn every day\n\n### Impact\n\n## L2\n\n### I lead our customers\n\nText.\n\n### I teach every day\n\nText.\n',
  },
  [
    'ladder.md:11:1-11:11: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
  ],
)
silent('headings that are claims', [
  {
    'ladder.md':
      '# Ladder\n\n## L1\n\n### I help our customers\n\nText.\n\n### I learn every day\n\n## L2\n\n### I lead our customers\n\nText.\n\n### I teach every day\n\nText.\n',
  },
])

const under = (heading: string): string => section(`Text.\n\n### ${heading}`)

says('a long heading with an abbreviation', under('Work of all kinds, etc. and what follows from it'), [
  'L1.md:7:1-7:53: Unexpected empty section `Work of all kinds, etc. and what follows from it`, expected text or a list under it; write it, or remove the heading',
])
silent('headings that are text themselves', [
  under('You can do this in half a day.'),
  under('Sounds good? Write to us. You could also read what we value.'),
  under('You can do all of this in half a day with some help.'),
])
says('a heading that asks', under('What do we want to see from you at this level?'), [
  'L1.md:7:1-7:51: Unexpected empty section `What do we want to see from you at this level?`, expected text or a list under it; write it, or remove the heading',
])
says('a short heading with a full stop', under('Ownership of services.'), [
  'L1.md:7:1-7:27: Unexpected empty section `Ownership of services.`, expected text or a list under it; write it, or remove the heading',
])

const shop = (...headings: string[]): Record<string, string> =>
  Object.fromEntries(
    headings.map((heading, index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}\n\n## ${heading}\n\n## Craft\n\n- Ships ${heading}.\n`,
    ]),
  )
silent('headings that are facts at every level', [
  shop('Function – Sales', 'Function – Oven', 'Function – Oven'),
  shop('Place: Shop', 'Place: Mill', 'Place: Mill'),
])
says(
  'headings of which a long part stands before a colon',
  shop(...['Shop', 'Mill', 'Oven'].map((place) => `The place at which you are to work: ${place}`)),
  [
    'L1.md:3:1-3:44: Unexpected empty section `The place at which you are to work: Shop`, expected text or a list under it; write it, or remove the heading',
    'L2.md:3:1-3:44: Unexpected empty section `The place at which you are to work: Mill`, expected text or a list under it; write it, or remove the heading',
    'L3.md:3:1-3:44: Unexpected empty section `The place at which you are to work: Oven`, expected text or a list under it; write it, or remove the heading',
  ],
)
says(
  'one empty heading at every level, and nothing else',
  levelsOf(...Array.from({ length: 3 }, () => '## Impact\n')),
  [
    'L1.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
    'L2.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
    'L3.md:3:1-3:10: Unexpected empty section `Impact`, expected text or a list under it; write it, or remove the heading',
  ],
)
says(
  'a label with something under it at one level',
  {
    ...shop('Place: Shop', 'Place: Mill', 'Place: Oven'),
    'L4.md': '# L4\n\n## Place: Door\n\n- Opens it.\n',
  },
  ['Shop', 'Mill', 'Oven'].map(
    (place, index) =>
      `L${String(index + 1)}.md:3:1-3:15: Unexpected empty section \`Place: ${place}\`, expected text or a list under it; write it, or remove the heading`,
  ),
)
