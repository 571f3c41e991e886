// By which name a competency goes, who says so, and when there is one right answer.
import rule from '../../src/rules/known-competency/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const page = (list: string): string => `# Levels\n\n${list}\n`

says(
  'a spelling that most levels do not have',
  levelsWith(['Impact'], ['Impact'], ['Impact'], ['Impact'], ['IMPACT', 'Craft']),
  [
    'warning L5.md:3:1-3:10: Unexpected competency `IMPACT`, expected `Impact` as at most levels; write it in one way',
    '  is: IMPACT',
    '  should be: Impact',
    '  see L1.md:3:1: So it is written here',
    '  see L2.md:3:1: So it is written here',
    '  see L3.md:3:1: So it is written here',
    '  fix: "IMPACT" → "Impact"',
  ],
)
says('a spelling of one of two levels', levelsWith(['Impact', 'Craft'], ['IMPACT', 'Craft']), [
  'warning L2.md:3:1-3:10: Unexpected competency `IMPACT`, expected `Impact` as at `L1`; write it in one way',
  '  is: IMPACT',
  '  should be: Impact',
  '  see L1.md:3:1: So it is written here',
])
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
  'a spelling that is declared',
  {
    ...levelsWith(['Craft', 'IMPACT', 'Time Keeping'], ['Craft', 'Impact:', 'time keeping']),
    'ladder.yml': 'competencies:\n  - Impact\n  - Craft\n  - { title: Keeping, aliases: [Time Keeping] }\n',
  },
  [
    'warning L1.md:7:1-7:10: Unexpected competency `IMPACT`, expected `Impact` as it is declared; write it in one way',
    '  is: IMPACT',
    '  should be: Impact',
    '  fix: "IMPACT" → "Impact"',
    'warning L2.md:11:1-11:16: Unexpected competency `time keeping`, expected `Time Keeping` as it is declared; write it in one way',
    '  is: time keeping',
    '  should be: Time Keeping',
    '  see L1.md:11:1: So it is written here',
    '  fix: "time keeping" → "Time Keeping"',
  ],
)
says(
  'an emoji that is declared otherwise',
  { ...levelsWith(['🌱 impact'], ['🌱 Impact']), 'ladder.yml': 'competencies:\n  - 🌱 Impact\n' },
  [
    'warning L1.md:3:1-3:13: Unexpected competency `🌱 impact`, expected `🌱 Impact` as it is declared; write it in one way',
    '  is: 🌱 impact',
    '  should be: 🌱 Impact',
    '  see L2.md:3:1: So it is written here',
    '  fix: "🌱 impact" → "🌱 Impact"',
  ],
)
says(
  'an emoji at some levels only',
  levelsWith(['🌱 Impact'], ['Impact'], [':seedling: Impact'], ['🌱 Impact']),
  [
    'warning L2.md:3:1-3:10: Unexpected competency `Impact`, expected `🌱 Impact` as at most levels; write it in one way',
    '  is: Impact',
    '  should be: 🌱 Impact',
    '  see L1.md:3:1: So it is written here',
    '  see L4.md:3:1: So it is written here',
    '  fix: "Impact" → "🌱 Impact"',
  ],
)
silent('spellings that are one name', [
  levelsWith(['Impact'], ['Impact:'], ['Impact .']),
  { ...levelsWith(['🌱 Impact'], ['🌱 Impact']), 'ladder.yml': 'competencies:\n  - Impact\n' },
  { ...levelsWith(['Impact'], ['Impact']), 'ladder.yml': 'competencies:\n  - Impact\n' },
])
says(
  'a full stop that is inside a title',
  levelsWith(['Impact v. others'], ['Impact v. others'], ['Impact v others']),
  [
    'warning L3.md:3:1-3:19: Unexpected competency `Impact v others`, expected `Impact v. others` as at most levels; write it in one way',
    '  is: Impact v others',
    '  should be: Impact v. others',
    '  see L1.md:3:1: So it is written here',
    '  see L2.md:3:1: So it is written here',
    '  fix: "Impact v others" → "Impact v. others"',
  ],
)

says(
  'a heading that is not declared',
  {
    ...levelsWith(['Impact', 'Impacts', 'Zeal']),
    'ladder.yml': 'competencies:\n  - Impact\n  - { title: Craft, aliases: [Art] }\n',
  },
  [
    'warning L1.md:7:1-7:11: Unexpected competency `Impacts`, expected one that is declared, perhaps `Impact`; rename it, or add it to `competencies`',
    '  is: Impacts',
    '  should be: Impact',
    'warning L1.md:11:1-11:8: Unexpected competency `Zeal`, expected one that is declared; rename it, or add it to `competencies`',
    '  is: Zeal',
  ],
)
says(
  'a name of one level',
  levelsWith(['Impact', 'Teamwork'], ['Impact', 'Team work'], ['Impact', 'Teamwork']),
  [
    'warning L2.md:7:1-7:13: Unexpected competency `Team work`, expected `Teamwork` as at `L1`; use one name, or declare both',
    '  is: Team work',
    '  should be: Teamwork',
    '  see L1.md:7:1: So it is called here',
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
says('capitals behind a full stop', levelsWith(['Node.js'], ['Node.js'], ['Node.JS']), [
  'warning L3.md:3:1-3:11: Unexpected competency `Node.JS`, expected `Node.js` as at most levels; write it in one way',
  '  is: Node.JS',
  '  should be: Node.js',
  '  see L1.md:3:1: So it is written here',
  '  see L2.md:3:1: So it is written here',
  '  fix: "Node.JS" → "Node.js"',
])
says(
  'a blank behind a full stop',
  levelsWith(['Impact v. others'], ['Impact v. others'], ['Impact v.others']),
  [
    'warning L3.md:3:1-3:19: Unexpected competency `Impact v.others`, expected `Impact v. others` as at most levels; write it in one way',
    '  is: Impact v.others',
    '  should be: Impact v. others',
    '  see L1.md:3:1: So it is written here',
    '  see L2.md:3:1: So it is written here',
    '  fix: "Impact v.others" → "Impact v. others"',
  ],
)
says(
  'a spelling that is not in the source as it is read',
  levelsWith(['Craft & Skill'], ['Craft & Skill'], ['craft &amp; skill']),
  [
    'warning L3.md:3:1-3:21: Unexpected competency `craft & skill`, expected `Craft & Skill` as at most levels; write it in one way',
    '  is: craft & skill',
    '  should be: Craft & Skill',
    '  see L1.md:3:1: So it is written here',
    '  see L2.md:3:1: So it is written here',
  ],
)
says(
  'headings that are not declared, in two spellings',
  { ...levelsWith(['Impact', 'Zeal'], ['Impact', 'ZEAL']), 'ladder.yml': 'competencies: [Impact]\n' },
  [
    'warning L1.md:7:1-7:8: Unexpected competency `Zeal`, expected one that is declared; rename it, or add it to `competencies`',
    '  is: Zeal',
    'warning L2.md:7:1-7:8: Unexpected competency `ZEAL`, expected one that is declared; rename it, or add it to `competencies`',
    '  is: ZEAL',
  ],
)
silent('names that are declared for one competency, and emoji that are not', [
  {
    ...levelsWith(['Keeping'], ['Time Keeping']),
    'ladder.yml': 'competencies:\n  - { title: Keeping, aliases: [Time Keeping] }\n',
  },
  { ...levelsWith(['🌱 Impact'], ['Impact']), 'ladder.yml': 'competencies: [Impact]\n' },
  { ...levelsWith([':seedling: Impact'], ['Impact']), 'ladder.yml': 'competencies: [Impact]\n' },
])
says(
  'an apostrophe that is declared otherwise',
  { ...levelsWith(['Owner’s mind'], ["Owner's mind"]), 'ladder.yml': 'competencies: ["Owner\'s mind"]\n' },
  [
    "warning L1.md:3:1-3:16: Unexpected competency `Owner’s mind`, expected `Owner's mind` as it is declared; write it in one way",
    '  is: Owner’s mind',
    "  should be: Owner's mind",
    '  see L2.md:3:1: So it is written here',
    '  fix: "Owner’s mind" → "Owner\'s mind"',
  ],
)
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
