// Which section of a level, or which name on a page, stands in the wrong place.
import rule from '../../src/rules/section-order/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const usual = ['Impact', 'Craft', 'Growth', 'Reach']
const page = (text: string): string => `# Levels\n\n${text}\n`

says('one section that moved down', levelsWith(usual, usual, ['Craft', 'Growth', 'Reach', 'Impact']), [
  'warning L3.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as at the other levels; move it',
  '  see L3.md:15:1: It is expected after this',
])
says('one section that moved up', levelsWith(usual, usual, ['Reach', 'Impact', 'Craft', 'Growth']), [
  'warning L3.md:3:1-3:9: Unexpected section `Reach` before `Growth`, expected it after, as at the other levels; move it',
  '  see L3.md:15:1: It is expected after this',
])
says('two sections that changed places', levelsWith(usual, usual, ['Impact', 'Growth', 'Craft', 'Reach']), [
  'warning L3.md:7:1-7:10: Unexpected section `Growth` before `Craft`, expected it after, as at the other levels; move it',
  '  see L3.md:11:1: It is expected after this',
])
says(
  'sections inside of sections',
  {
    ...levelsWith(),
    ...Object.fromEntries(
      ['Skills, Tools', 'Skills, Tools', 'Tools, Skills'].map((two, index) => [
        `L${String(index + 1)}.md`,
        `# L${String(index + 1)}\n\n## Overview\n\nWorks.\n\n${two
          .split(', ')
          .map((one) => `### ${one}\n\nText.\n`)
          .join('\n')}`,
      ]),
    ),
  },
  [
    'warning L3.md:7:1-7:10: Unexpected section `Tools` before `Skills`, expected it after, as at the other levels; move it',
    '  see L3.md:11:1: It is expected after this',
  ],
)
const five = ['Impact', 'Craft', 'Growth', 'Reach', 'Scope']
says(
  'one section above many, and another above one',
  levelsWith(five, five, ['Craft', 'Scope', 'Impact', 'Growth', 'Reach']),
  [
    'warning L3.md:7:1-7:9: Unexpected section `Scope` before `Reach`, expected it after, as at the other levels; move it',
    '  see L3.md:19:1: It is expected after this',
  ],
)
says(
  'two sections that changed places, and one that moved down past more',
  levelsWith(
    ['Impact', 'Craft', 'Growth', 'Reach', 'Scope', 'Voice'],
    ['Impact', 'Craft', 'Growth', 'Reach', 'Scope', 'Voice'],
    ['Craft', 'Impact', 'Reach', 'Scope', 'Voice', 'Growth'],
  ),
  [
    'warning L3.md:11:1-11:9: Unexpected section `Reach` before `Growth`, expected it after, as at the other levels; move it',
    '  see L3.md:23:1: It is expected after this',
  ],
)
says(
  'a competency that has parts',
  Object.fromEntries(
    [
      ['Craft', 'Care'],
      ['Craft', 'Care'],
      ['Care', 'Craft'],
    ].map((titles, index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}\n\n${titles.map((title) => `## ${title}\n\n- Works.\n\n### More ${title}\n\n- Helps.\n`).join('\n')}`,
    ]),
  ),
  [
    'warning L3.md:3:1-3:8: Unexpected section `Care` before `Craft`, expected it after, as at the other levels; move it',
    '  see L3.md:11:1: It is expected after this',
  ],
)
silent('sections and competencies that are each declared in an order of their own', [
  {
    ...levelsWith(['Where we meet', 'Craft', 'Notes of ours'], ['Craft', 'Where we meet', 'Care']),
    'ladder.yml': 'sections: [Where we meet, Notes of ours]\ncompetencies: [Craft, Care]\n',
  },
])
silent('levels of data with the same keys in another order', [
  {
    'levels.yaml':
      'levels:\n  - { id: L1, Craft: [Plans.], Care: [Asks.] }\n  - { id: L2, Craft: [Tests.], Care: [Helps.] }\n  - { id: L3, Care: [Leads.], Craft: [Ships.] }\n',
  },
])
silent('sections that only one level has', [
  levelsWith(['Impact', 'Mine', 'Craft'], ['Impact', 'Craft', 'Yours'], ['Impact', 'Craft', 'Others']),
])
says(
  'a level that is asked about its own order',
  levelsWith(usual, ['Craft', 'Impact', 'Growth'], ['Impact', 'Growth', 'Craft'], usual),
  [
    'warning L2.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as at the other levels; move it',
    '  see L2.md:7:1: It is expected after this',
    'warning L3.md:7:1-7:10: Unexpected section `Growth` before `Craft`, expected it after, as at the other levels; move it',
    '  see L3.md:11:1: It is expected after this',
  ],
)
silent('orders that nothing settles', [
  levelsWith(['Impact', 'Craft'], ['Craft', 'Impact']),
  levelsWith(['Impact', 'Craft'], ['Impact', 'Craft'], ['Craft', 'Impact'], ['Craft', 'Impact']),
  levelsWith(['Impact', 'Craft'], ['Impact', 'Craft'], ['Craft', 'Impact', 'Craft']),
  levelsWith(usual, usual, ['Growth', 'Other']),
  {
    ...levelsWith(['Impact', 'Craft'], ['Impact', 'Craft'], ['Craft', 'Impact']),
    'ladder.yml':
      'levels: [L1, L2, L3]\ntracks:\n  - { id: a, levels: [L1, L2] }\n  - { id: b, levels: [L3] }\n',
  },
])
says(
  'an order that nearly all levels have',
  levelsWith(
    ...Array.from({ length: 10 }, () => ['Impact', 'Craft']),
    ['Craft', 'Impact'],
    ['Craft', 'Impact'],
  ),
  [
    'warning L11.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as at the other levels; move it',
    '  see L11.md:7:1: It is expected after this',
    'warning L12.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as at the other levels; move it',
    '  see L12.md:7:1: It is expected after this',
  ],
)
says(
  'the only other order of eleven',
  levelsWith(...Array.from({ length: 11 }, () => ['Impact', 'Craft']), ['Craft', 'Impact']),
  [
    'warning L12.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as at the other levels; move it',
    '  see L12.md:7:1: It is expected after this',
  ],
)
says(
  'an order that is declared by ids and titles',
  {
    ...levelsWith(['Craft', 'Impact'], ['Craft', 'Impact']),
    'ladder.yml': 'competencies:\n  - { id: impact, title: Impact on all, aliases: [Impact] }\n  - Craft\n',
  },
  [
    'warning L1.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as it is declared; move it',
    '  see L1.md:7:1: It is expected after this',
    'warning L2.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as it is declared; move it',
    '  see L2.md:7:1: It is expected after this',
  ],
)
says(
  'an order that is declared for sections',
  { ...levelsWith(['Craft', 'Notes', 'Impact']), 'ladder.yml': 'sections:\n  - title: Impact\n  - Craft\n' },
  [
    'warning L1.md:3:1-3:9: Unexpected section `Craft` before `Impact`, expected it after, as it is declared; move it',
    '  see L1.md:11:1: It is expected after this',
  ],
)

says(
  'pages that list in another order',
  {
    ...levelsWith(usual, usual),
    'README.md': page('Impact, Growth, Craft and Reach count.\n\n- Impact\n- Growth\n- Craft'),
  },
  [
    'warning README.md:3:9-3:15: Unexpected `Growth` before `Craft` on this page, expected it after, as at every level; list them in the order of the levels',
    '  see README.md:6:3: The same order again',
    '  see L1.md:11:1: Here it comes after',
    '  see L2.md:11:1: Here it comes after',
  ],
)
says(
  'two pages that list in another order, each for itself',
  {
    ...levelsWith(usual, usual),
    'README.md': page('Impact, Growth, Craft and Reach count.'),
    'guide.md': page('- Craft\n- Impact\n- Reach'),
  },
  [
    'warning README.md:3:9-3:15: Unexpected `Growth` before `Craft` on this page, expected it after, as at every level; list them in the order of the levels',
    '  see L1.md:11:1: Here it comes after',
    '  see L2.md:11:1: Here it comes after',
    'warning guide.md:3:3-3:8: Unexpected `Craft` before `Impact` on this page, expected it after, as at every level; list them in the order of the levels',
    '  see L1.md:7:1: Here it comes after',
    '  see L2.md:7:1: Here it comes after',
  ],
)
says(
  'a name twice in a row',
  { ...levelsWith(usual, usual), 'README.md': page('Impact, Craft, Impact and Growth count.') },
  [
    'warning README.md:3:1-3:7: Unexpected `Impact` twice in a row of names, expected it once, as at every level; remove one of the two, or name what is meant',
    '  see README.md:3:16: Here it stands again',
  ],
)
silent('pages that list in the order of the levels, or against one of them', [
  { ...levelsWith(usual, usual), 'README.md': page('Impact, Craft and Reach count.') },
  {
    ...levelsWith(usual, ['Craft', 'Impact', 'Growth']),
    'README.md': page('Craft, Impact and Growth count.'),
  },
  { ...levelsWith(usual, ['Growth']), 'README.md': page('Craft, Impact and Growth count.') },
])

says(
  'two names that changed places, before one that stands twice',
  { ...levelsWith(usual, usual), 'README.md': page('Craft, Impact, Growth, Growth and Reach count.') },
  [
    'warning README.md:3:1-3:6: Unexpected `Craft` before `Impact` on this page, expected it after, as at every level; list them in the order of the levels',
    '  see L1.md:7:1: Here it comes after',
    '  see L2.md:7:1: Here it comes after',
  ],
)
silent('a name that is declared twice, of which the first counts', [
  { ...levelsWith(['Impact', 'Craft']), 'ladder.yml': 'sections: [Impact, Craft, Impact]\n' },
])

/** So many names, each of two words that no other has together. */
const many = (count: number): string[] => {
  const [first, second] = [
    ['Clay', 'Glaze', 'Kiln', 'Wheel', 'Oven', 'Bowl', 'Plate', 'Brush', 'Vase', 'Tile', 'Shelf'],
    ['care', 'skill', 'sense', 'words', 'plans', 'costs', 'tools', 'goods', 'style', 'trade'].flatMap(
      (word) => [word, `and ${word}`],
    ),
  ]
  return first.flatMap((one) => second.map((two) => `${one} ${two}`)).slice(0, count)
}
const swapped = (names: readonly string[]): string[] => [...names.slice(0, -2), ...names.slice(-2).reverse()]
says('two of the most sections that are compared', levelsWith(many(200), many(200), swapped(many(200))), [
  'warning L3.md:795:1-795:18: Unexpected section `Tile and trade` before `Tile trade`, expected it after, as at the other levels; move it',
  '  see L3.md:799:1: It is expected after this',
])
silent('levels with more sections than are compared', [
  levelsWith(many(201), many(201), many(2).reverse()),
  levelsWith(many(2).reverse(), many(2).reverse(), many(201)),
])
