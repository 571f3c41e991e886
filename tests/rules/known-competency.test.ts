// By which name a competency goes, who says so, and when there is one right answer.
import rule from '../../src/rules/known-competency/rule.js'
import { levelsOf, levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'
const says = saysOf(rule)
const silent = silentOf(rule)
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
says('an emoji at some levels only', levelsWith(['🌱 Impact'], ['Impact'], ['🌱 Impact']), [
  'warning L2.md:3:1-3:10: Unexpected competency `Impact`, expected `🌱 Impact` as at most levels; write it in one way',
  '  is: Impact',
  '  should be: 🌱 Impact',
  '  see L1.md:3:1: So it is written here',
  '  see L3.md:3:1: So it is written here',
  '  fix: "Impact" → "🌱 Impact"',
])
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
  {
    ...levelsOf('## :seedling: Impact\n\n- Ships.\n', '## Impact\n\n- Plans.\n'),
    'ladder.yml': 'competencies: [Impact]\n',
  },
  { ...levelsWith(['🌱成長'], ['成長']), 'ladder.yml': 'competencies: [成長]\n' },
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
  'an emoji that is written as a code at one level',
  levelsOf(...['🌱', '🌱', ':seedling:'].map((mark) => `## ${mark} Impact\n\n- Ships.\n`)),
  [
    'warning L3.md:3:1-3:21: Unexpected competency `:seedling: Impact`, expected `🌱 Impact` as at most levels; write it in one way',
    '  is: :seedling: Impact',
    '  should be: 🌱 Impact',
    '  see L1.md:3:1: So it is written here',
    '  see L2.md:3:1: So it is written here',
    '  fix: ":seedling: Impact" → "🌱 Impact"',
  ],
)
const code = ['Good code', 'Impact']
says(
  'a slip in a short word, where all the others agree',
  levelsWith(code, code, ['Goo code', 'Impact'], code),
  [
    'warning L3.md:3:1-3:12: Unexpected competency `Goo code`, expected `Good code` as at `L1`; use one name, or declare both',
    '  is: Goo code',
    '  should be: Good code',
    '  see L1.md:3:1: So it is called here',
  ],
)
silent('a short word that is another, where few agree', [levelsWith(code, ['Food code', 'Impact'])])

const parted = (level: number, parts: string): string =>
  `# L${String(level)}\n\n## Outcomes\n\n- Delivers.\n\n${parts}\n## Craft\n\n- Knows ${String(level)} tools.\n`
silent('a part of a competency beside a competency that stands in it as well', [
  {
    'L1.md': parted(1, '### Planning\n\n- Plans.\n\n### Craft\n\n- Tests.\n'),
    'L2.md': parted(2, '### Strategy\n\n- Decides.\n\n### Craft\n\n- Teaches.\n'),
    'L3.md': parted(3, '### Vision\n\n- Sees far.\n\n### Craft\n\n- Invents.\n'),
  },
])
silent('the sign of a note behind a name', [
  levelsWith(['Impact', 'Craft'], ['Impact\\*', 'Craft'], ['Impact\\*', 'Craft†']),
])
