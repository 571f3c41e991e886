// Competencies on other pages: by which name they go, and of which track they are.
import rule from '../../src/rules/known-competency/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const page = (list: string): string => `# Levels\n\n${list}\n`
says(
  'a spelling that a page decides',
  {
    ...levelsWith(['Impact', 'Craft'], ['IMPACT', 'Craft']),
    'README.md': page('- Impact\n- Craft\n- Growth of one’s own skills'),
  },
  [
    'warning L2.md:3:1-3:10: Unexpected competency `IMPACT`, expected `Impact` as on the page that lists them; write it in one way',
    '  is: IMPACT',
    '  should be: Impact',
    '  see L1.md:3:1: So it is written here',
    '  fix: "IMPACT" → "Impact"',
  ],
)
says(
  'a spelling that a page decides, after one with an emoji',
  {
    ...levelsWith(['Impact', 'Craft'], ['IMPACT', 'Craft']),
    'README.md': page(
      '- 🦉 Impact\n- 🦉 Craft\n- 🦉 Growth of one’s own skills\n\nAnd so:\n\n- Impact\n- Craft\n- Growth of one’s own skills',
    ),
  },
  [
    'warning L2.md:3:1-3:10: Unexpected competency `IMPACT`, expected `Impact` as on the page that lists them; write it in one way',
    '  is: IMPACT',
    '  should be: Impact',
    '  see L1.md:3:1: So it is written here',
    '  fix: "IMPACT" → "Impact"',
  ],
)
const three = levelsWith(
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
)
says('a name on a page that no level has', { ...three, 'README.md': page('- Impact\n- Craft\n- Learning') }, [
  'warning README.md:5:3-5:11: Unexpected competency `Learning` on this page, expected `Growth` as the levels call it; use one name',
  '  is: Learning',
  '  should be: Growth',
  '  see L1.md:11:1: So the level calls it',
  '  see L2.md:11:1: So the level calls it',
  '  see L3.md:11:1: So the level calls it',
])
says(
  'a name in a sentence that no level has',
  { ...three, 'README.md': page('We look at Impact, Learning, and Craft.') },
  [
    'warning README.md:3:20-3:28: Unexpected competency `Learning` on this page, expected `Growth` as the levels call it; use one name',
    '  is: Learning',
    '  should be: Growth',
    '  see L1.md:11:1: So the level calls it',
    '  see L2.md:11:1: So the level calls it',
    '  see L3.md:11:1: So the level calls it',
  ],
)
says(
  'a name on a page with other signs than at the levels',
  {
    ...levelsWith(['Impact', 'Craft & Skill', 'Growth'], ['Impact', 'Craft & Skill', 'Growth']),
    'README.md': page('- Impact\n- Craft and skill\n- Growth'),
  },
  [
    'warning README.md:4:3-4:18: Unexpected competency `Craft and skill` on this page, expected `Craft & Skill` as the levels call it; use one name',
    '  is: Craft and skill',
    '  should be: Craft & Skill',
    '  see L1.md:7:1: So the level writes it',
    '  see L2.md:7:1: So the level writes it',
  ],
)
silent('names on pages that are the levels’ own', [
  { ...three, 'README.md': page('- Impact\n- Craft\n- Growth') },
  { ...three, 'README.md': page('- 🌱 Impact\n- Craft\n- Growth') },
  { ...three, 'README.md': page('- Impact\n- Craft\n- Growth\n- Learning') },
  { ...three, 'README.md': page('- Impact\n- Craft\n- Growth\n- Learning\n- Reading') },
  {
    ...levelsWith(['Impact', 'Craft', 'Growth', 'Reach', 'Speed']),
    'README.md': page('- Impact\n- Craft\n- Growth\n- Learning\n- Reading'),
  },
  {
    ...levelsWith(['Impact', 'Craft', 'Growth', 'Reach']),
    'README.md': page('- Impact\n- Craft\n- Growth\n- Learning\n- Reading'),
  },
  {
    ...levelsWith(['Impact', 'Craft', 'Growth', 'Reach', 'Speed']),
    'README.md': page('- Impact\n- Craft\n- Growth\n- Learning'),
  },
  { ...three, 'README.md': page('- Impact\n- Learning') },
])
const tracks = (
  own: readonly string[],
  list: string,
  first = ['Impact', 'Craft', 'Growth'],
): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(levelsWith(first, first)).map(([path, text]) => [path, text])),
  ...Object.fromEntries(
    Object.entries(levelsWith(own, own)).map(([path, text]) => [
      path.replace('L', 'M'),
      text.replace('# L', '# M'),
    ]),
  ),
  'ladder.yml':
    'levels: [L1, L2, M1, M2]\ntracks:\n  - { id: maker, title: Makers, levels: [L1, L2] }\n  - { id: lead, title: Leads, levels: [M1, M2] }\n',
  'README.md': page(list),
})
says(
  'a list that one track does not follow',
  tracks(['Impact', 'Growth', 'Hiring', 'Money'], '- Impact\n- Craft\n- Growth'),
  [
    'warning README.md:4:3-4:8: Unexpected competency `Craft` on this page, expected what the track `Leads` has: `Hiring`, `Money`; name those too, or say that the list is not for this track',
  ],
)
says(
  'the first of several such lists',
  tracks(
    ['Impact', 'Growth', 'Hiring', 'Money'],
    '- Impact\n- Craft\n- Growth\n\nText.\n\n- Growth\n- Craft\n- Impact',
  ),
  [
    'warning README.md:4:3-4:8: Unexpected competency `Craft` on this page, expected what the track `Leads` has: `Hiring`, `Money`; name those too, or say that the list is not for this track',
  ],
)
silent('lists that hold for each track', [
  tracks(['Impact', 'Growth'], '- Impact\n- Craft\n- Growth'),
  tracks(['Impact', 'Hiring'], '- Impact\n- Craft\n- Growth'),
  tracks(['Impact', 'Growth', 'Craft', 'Hiring'], '- Impact\n- Craft\n- Growth'),
])
silent('a list that the only track does not follow', [
  {
    ...levelsWith(['Impact', 'Growth', 'Hiring', 'Money'], ['Impact', 'Growth', 'Hiring', 'Money']),
    'ladder.yml': 'competencies: [Impact, Craft, Growth, Hiring, Money]\n',
    'README.md': page('- Impact\n- Craft\n- Growth'),
  },
])
silent('a word on a page that is no competency of any track', [
  tracks(['Impact', 'Growth', 'Hiring', 'Money'], '- Impact\n- Growth\n- Speed', [
    'Impact',
    'Growth',
    'Craft',
  ]),
])
says(
  'a spelling that a page decides for the higher level',
  {
    ...levelsWith(['Impact', 'Craft'], ['Impact', 'CRAFT']),
    'README.md': page('- Impact\n- CRAFT\n- Growth'),
  },
  [
    'warning L1.md:7:1-7:9: Unexpected competency `Craft`, expected `CRAFT` as on the page that lists them; write it in one way',
    '  is: Craft',
    '  should be: CRAFT',
    '  see L2.md:7:1: So it is written here',
    '  fix: "Craft" → "CRAFT"',
  ],
)
says(
  'a spelling that two pages have each in its own way, of which the first counts',
  {
    ...levelsWith(['Impact', 'Craft'], ['IMPACT', 'Craft']),
    'a.md': page('- Impact\n- Craft\n- Growth'),
    'b.md': page('- IMPACT\n- Craft\n- Growth'),
  },
  [
    'warning L2.md:3:1-3:10: Unexpected competency `IMPACT`, expected `Impact` as on the page that lists them; write it in one way',
    '  is: IMPACT',
    '  should be: Impact',
    '  see L1.md:3:1: So it is written here',
    '  fix: "IMPACT" → "Impact"',
  ],
)
