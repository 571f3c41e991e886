// By which label a fact goes, and which labels are another fact’s.
import rule from '../../src/rules/field-label/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const facts = (...labels: string[]): string =>
  `${labels.map((label) => (label.includes(': ') ? `- **${label.replace(': ', '**: ')}\n` : `- **${label}**: much\n`)).join('')}\n## Impact\n\n- Plans.\n`
const usual = facts('Planning horizon', 'Impact radius')

says(
  'a label that one level writes in its own way',
  levelsOf(usual, usual, usual, facts('planning Horizon', 'Impact radius')),
  [
    'warning L4.md:3:5-3:21: Unexpected label `planning Horizon`, expected `Planning horizon` as most levels write it',
    '  is: planning Horizon',
    '  should be: Planning horizon',
    '  see L1.md:3:3: So it is called here',
    '  see L2.md:3:3: So it is called here',
    '  fix: "planning Horizon" → "Planning horizon"',
  ],
)
says(
  'a label that one level has for a related one',
  levelsOf(usual, usual, usual, facts('Plan ahead', 'Radius of impacts')),
  [
    'warning L4.md:4:5-4:22: Unexpected label `Radius of impacts`, expected `Impact radius` as at the other levels; rename it, or explain the new one at all levels',
    '  is: Radius of impacts',
    '  should be: Impact radius',
    '  see L1.md:4:3: So it is called here',
    '  see L2.md:4:3: So it is called here',
    '  or: Rename it to `Impact radius`: "Radius of impacts" → "Impact radius"',
  ],
)
says('spellings without a majority', levelsOf(facts('Time frame', 'Reach'), facts('Time Frame', 'Reach')), [
  'warning L2.md:3:5-3:15: Unexpected label `Time Frame`, expected `Time frame` as most levels write it',
  '  is: Time Frame',
  '  should be: Time frame',
  '  see L1.md:3:3: So it is called here',
  '  fix: "Time Frame" → "Time frame"',
])
says(
  'labels that stand in their own values',
  levelsOf(
    usual,
    facts('Planning horizon: planning horizon : weeks', 'Impact radius: Impact Radius:  all of it'),
  ),
  [
    'warning L2.md:3:3-3:49: Unexpected label `Planning horizon` once more in its own value, expected only the value; take it out',
    '  fix: "planning horizon : " → ""',
    'warning L2.md:4:3-4:47: Unexpected label `Impact radius` once more in its own value, expected only the value; take it out',
    '  fix: "Impact Radius: " → ""',
  ],
)
silent('labels that are no other’s', [
  levelsOf(usual, usual, facts('Planning horizon', 'Impact radius', 'Planned for')),
  levelsOf(usual, usual, facts('Plans', 'Impact radius', 'Reach: it: all')),
  levelsOf(usual, usual, facts('Plan', 'Impact radius')),
  levelsOf(usual, usual, facts('Impact radius', 'Planned time'), facts('Impact radius', 'Planned time')),
  levelsOf(usual, facts('Impact radius: see: all', 'Planning horizon: Note: horizon')),
  levelsOf(facts('Reach', 'Time frame'), facts('Other', 'More'), facts('This', 'That')),
])
silent('labels that too few levels have to be usual', [
  levelsOf(facts('Planning horizon', 'Reach'), facts('Planned time', 'Reach')),
  levelsOf(usual, usual, facts('Planned time', 'Reach'), facts('Reach', 'Team')),
  levelsOf(usual, usual, usual, facts('Planning horizon', 'Teams in plans', 'Impact radius')),
  levelsOf(usual, usual, usual, facts('Plans', 'Radii')),
])
says(
  'levels without facts, of which nothing is said',
  levelsOf(
    usual,
    usual,
    usual,
    'Works.\n',
    'Works.\n',
    'Works.\n',
    facts('Planned horizon', 'Impact radius'),
  ),
  [
    'warning L7.md:3:5-3:20: Unexpected label `Planned horizon`, expected `Planning horizon` as at the other levels; rename it, or explain the new one at all levels',
    '  is: Planned horizon',
    '  should be: Planning horizon',
    '  see L1.md:3:3: So it is called here',
    '  see L2.md:3:3: So it is called here',
    '  or: Rename it to `Planning horizon`: "Planned horizon" → "Planning horizon"',
  ],
)
says(
  'a word of five letters in common',
  levelsOf(facts('Reach of work', 'Team'), facts('Reach of work', 'Team'), facts('Wide reach', 'Team')),
  [
    'warning L3.md:3:5-3:15: Unexpected label `Wide reach`, expected `Reach of work` as at the other levels; rename it, or explain the new one at all levels',
    '  is: Wide reach',
    '  should be: Reach of work',
    '  see L1.md:3:3: So it is called here',
    '  see L2.md:3:3: So it is called here',
    '  or: Rename it to `Reach of work`: "Wide reach" → "Reach of work"',
  ],
)
silent('labels in front matter', [
  {
    'L1.md': '---\nhorizon: days\nreach: one\n---\n\n# L1\n\nWorks.\n',
    'L2.md': '---\nHorizon: days\nReach: one\n---\n\n# L2\n\nWorks.\n',
    'L3.md': '---\nhorizon: days\nreach: one\n---\n\n# L3\n\nWorks.\n',
  },
])

const page = (...items: string[]): Record<string, string> => ({
  ...levelsOf(
    facts('Planning horizon', 'Impact radius', 'Evaluation'),
    facts('Planning horizon', 'Impact radius', 'Evaluation'),
    facts('Planning horizon', 'Impact radius'),
  ),
  'README.md': `# Levels\n\n## Words\n\n### All\n\n${items.map((item) => `- ${item}\n`).join('')}`,
})
says(
  'a page with another label',
  page('**Planning horizon**: how far', '**Impact radius**: how wide', '**Evaluators**: by whom'),
  [
    'warning README.md:9:5-9:15: Unexpected label `Evaluators` that no level has, expected `Evaluation` as the levels call it; use one label on this page and at the levels',
    '  is: Evaluators',
    '  should be: Evaluation',
    '  see L1.md:5:3: So the level calls it',
    '  see L2.md:5:3: So the level calls it',
  ],
)
silent('pages that explain something else, or say it alike', [
  page(
    '**Planning horizon**: how far',
    '**Impact radius**: how wide',
    '**Evaluation**: by whom',
    '**Evaluators**: who',
  ),
  page('**Planning horizon**: how far', '**Impact radius**: how wide', 'Evaluators: by whom'),
  page('**Planning horizon**: how far', '**Impact**: how wide', '**Evaluators**: by whom'),
  page('**Planning horizon**: how far', '**Impact radius**: how wide', '**Others**: by whom'),
  page('**Planning horizon**', '**Impact radius**', '**Evaluators**'),
  page('**Planning horizon**: how far', '**Evaluators**: by whom'),
])
silent('labels of few levels, and words that are short', [
  levelsOf(usual, usual, facts('Planning time', 'Reach'), facts('Reach', 'Team')),
  levelsOf(facts('Time frame', 'Team'), facts('Time frame', 'Team'), facts('Time spent', 'Team')),
  levelsOf(usual, usual, facts('Planning horizon', 'Impact radius', 'Planning for')),
  levelsOf(
    usual,
    usual,
    usual,
    facts('Impact radius', 'Planning time'),
    facts('Impact radius', 'Planning time'),
  ),
])
const signs = facts('Scope & reach', 'Team')
says(
  'a label that is not in the source as it is read',
  levelsOf(signs, signs, facts('scope &amp; reach', 'Team')),
  [
    'warning L3.md:3:3-3:30: Unexpected label `scope & reach`, expected `Scope & reach` as most levels write it',
    '  is: scope & reach',
    '  should be: Scope & reach',
    '  see L1.md:3:3: So it is called here',
    '  see L2.md:3:3: So it is called here',
  ],
)
says(
  'labels in their own values, with marks and without a blank',
  levelsOf(
    usual,
    facts('Planning horizon: *Planning horizon*: weeks', 'Impact radius: Impact radius:all of it'),
  ),
  [
    'warning L2.md:3:3-3:50: Unexpected label `Planning horizon` once more in its own value, expected only the value; take it out',
    'warning L2.md:4:3-4:45: Unexpected label `Impact radius` once more in its own value, expected only the value; take it out',
    '  fix: "Impact radius:" → ""',
  ],
)
silent('pages that explain what one level alone has, or not all of whose items have labels', [
  {
    'L1.md': `# L1\n\n${facts('Planning horizon', 'Impact radius', 'Evaluation')}`,
    'README.md':
      '# Levels\n\n- **Planning horizon**: how far\n- **Impact radius**: how wide\n- **Evaluators**: by whom\n',
  },
  page(
    '**Planning horizon**: how far',
    '**Impact radius**: how wide',
    '**Evaluators**: by whom',
    'Others: and so on',
  ),
  {
    ...page('**Planning horizon**: how far', '**Impact radius**: how wide', '**Evaluators**: by whom'),
    'L3.md': `# L3\n\n${facts('Planning horizon', 'Impact radius', 'Evaluation', 'Evaluators')}`,
  },
])

const keyed = (...keys: string[]): Record<string, string> =>
  Object.fromEntries(
    keys.map((key, index) => [
      `L${String(index + 1)}.md`,
      `---\n${key}: ${String(index + 1)}\nimage: a.png\n---\n\n# L${String(index + 1)}\n\nPlans ${String(index)}.\n`,
    ]),
  )
says('a key of front matter that one file misspells', keyed('level', 'lveel', 'level', 'level'), [
  'warning L2.md:2:1-2:6: Unexpected key `lveel` in the front matter, expected `level` as at each other level; rename it',
  '  is: lveel',
  '  should be: level',
])
silent('keys of front matter that differ on purpose, or in few files', [
  keyed('level', 'lveel', 'level'),
  keyed('level', 'tools', 'level', 'level'),
  keyed('level', 'lveel', 'level', 'other'),
  keyed('lveel', 'lveel', 'level', 'level'),
  keyed('lveel', 'lveel: 1\nlevel', 'level', 'level'),
  keyed('tag', 'tags', 'tags', 'tags'),
  keyed('level', 'lveel: 1\nlevel', 'level', 'level'),
  keyed('level', 'lveel: 1\nlevel', 'level', 'other'),
])
says('a key of four letters', keyed('band', 'bnad', 'band', 'band'), [
  'warning L2.md:2:1-2:5: Unexpected key `bnad` in the front matter, expected `band` as at each other level; rename it',
  '  is: bnad',
  '  should be: band',
])
says(
  'a key beside a file without front matter, and one whose front matter is a list',
  {
    ...keyed('level', 'lveel', 'level', 'level'),
    'L5.md': '# L5\n\nPlans 5.\n',
    'L6.md': '---\n- a\n---\n\n# L6\n\nPlans 6.\n',
    'L7.md': '---\n---\n\n# L7\n\nPlans 7.\n',
  },
  [
    'warning L2.md:2:1-2:6: Unexpected key `lveel` in the front matter, expected `level` as at each other level; rename it',
    '  is: lveel',
    '  should be: level',
  ],
)
silent('keys of files in other folders, of pages, and of three letters', [
  {
    ...Object.fromEntries(
      Object.entries(keyed('level', 'lveel', 'level', 'level')).map(([path, text], index) => [
        `${index < 2 ? 'a' : 'b'}/${path}`,
        text,
      ]),
    ),
    'ladder.yml': 'levels: [L1, L2, L3, L4]\n',
  },
  Object.fromEntries(
    Object.entries(keyed('level', 'lveel', 'level', 'level')).map(([path, text], index) => [
      `${index < 2 ? 'a' : 'b'}/${path}`,
      text,
    ]),
  ),
  {
    ...keyed('level', 'level', 'level'),
    'guide.md': '---\nlveel: 1\nimage: a.png\n---\n\n# Guide\n\nHow we work.\n',
  },
  keyed('tag', 'tga', 'tag', 'tag'),
])

const entries = (...keys: string[]): Record<string, string> => ({
  'potters.yml': `levels:\n${keys
    .map(
      (key, index) =>
        `  - name: L${String(index + 1)}\n    ${key}:\n      - Makes bowls, ${String(index)}.\n`,
    )
    .join('')}`,
})
says('a key of data that one entry of a list misspells', entries('criteria', 'critera', 'criteria'), [
  'warning potters.yml:6:5-6:12: Unexpected key `critera`, expected `criteria` as in each other entry of the list; rename it',
  '  is: critera',
  '  should be: criteria',
])
silent('keys of entries that differ on purpose, or in few entries', [
  entries('criteria', 'critera'),
  entries('criteria', 'examples', 'criteria'),
  entries('criteria', 'critera', 'critera', 'criteria'),
  entries('criteria', 'critera: 1\n    criteria', 'criteria'),
])
says(
  'a key of data beside an entry without a value',
  Object.fromEntries(
    Object.entries(entries('criteria', 'critera', 'criteria')).map(([path, text]) => [
      path,
      `${text}notes:\n`,
    ]),
  ),
  [
    'warning potters.yml:6:5-6:12: Unexpected key `critera`, expected `criteria` as in each other entry of the list; rename it',
    '  is: critera',
    '  should be: criteria',
  ],
)
silent('keys of entries beside one that is a text, and of lists in front matter', [
  Object.fromEntries(
    Object.entries(entries('criteria', 'critera', 'criteria')).map(([path, text]) => [
      path,
      `${text}  - More to come\n`,
    ]),
  ),
  { 'L1.md': '---\nlinks:\n  - label: One\n  - lable: Two\n  - label: Three\n---\n\n# L1\n\nPlans.\n' },
])
