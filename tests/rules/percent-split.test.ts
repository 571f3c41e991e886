// Which percentages are shares of one whole, and how far their sum may be off.
import rule from '../../src/rules/percent-split/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const split = (shares: readonly string[], intro = 'How time is split:', after = ''): string =>
  `# L1\n\n${intro}\n\n${shares.map((share) => `- ${share}\n`).join('')}\n${after}`

says('shares that are too much', split(['Craft: 50%', 'People  –  40 to 50%', 'Learning — 11 - 20 %']), [
  'L1.md:5:3-5:13: Unexpected split of 3 shares that add up to at least 101 %, expected 100 %; lower some of them',
  '  see L1.md:6:3: Another share',
  '  see L1.md:7:3: Another share',
])
says('shares that are too little', split(['Craft - 50%', 'People: 30%', 'Learning: 5–19%'], 'Proportions'), [
  'L1.md:5:3-5:14: Unexpected split of 3 shares that add up to at most 99 %, expected 100 %; raise some of them, or name what is missing',
  '  see L1.md:6:3: Another share',
  '  see L1.md:7:3: Another share',
])
says(
  'shares that stand before what they are of',
  split(['60% - Bakes bread', '~30 % Talks to guests', '20%: Sweeps']),
  [
    'L1.md:5:3-5:20: Unexpected split of 3 shares that add up to at least 110 %, expected 100 %; lower some of them',
    '  see L1.md:6:3: Another share',
    '  see L1.md:7:3: Another share',
  ],
)
says(
  'shares with a word on what they amount to',
  split(['Craft: 50%', 'People: 40%(two days)', 'Art: 20 % (a day)']),
  [
    'L1.md:5:3-5:13: Unexpected split of 3 shares that add up to at least 110 %, expected 100 %; lower some of them',
    '  see L1.md:6:3: Another share',
    '  see L1.md:7:3: Another share',
  ],
)
says('rough shares that are too much', split(['Craft: ~50%', 'People: 40%', 'Learning: about 16%']), [
  'L1.md:5:3-5:14: Unexpected split of 3 shares that add up to at least 106 %, expected 100 %; lower some of them',
  '  see L1.md:6:3: Another share',
  '  see L1.md:7:3: Another share',
])
says('rough shares that are too little', split(['Craft: around 50%', 'People: 40%', 'Learning: ca. 4%']), [
  'L1.md:5:3-5:20: Unexpected split of 3 shares that add up to at most 94 %, expected 100 %; raise some of them, or name what is missing',
  '  see L1.md:6:3: Another share',
  '  see L1.md:7:3: Another share',
])
says(
  'shares named after competencies',
  `# L1\n\n## Craft\n\n- Plans.\n\n## People\n\n- Asks.\n\n## Weights\n\n- Craft: 50%\n- People: 40%\n- Others of all: 20%\n`,
  [
    'L1.md:13:3-13:13: Unexpected split of 3 shares that add up to at least 110 %, expected 100 %; lower some of them',
    '  see L1.md:14:3: Another share',
    '  see L1.md:15:3: Another share',
  ],
)
says(
  'two splits, one after the other',
  `${split(['Craft: 50%', 'People: 50%', 'Learning: 1%'])}The time is divided:\n\n- Craft: 90%\n- People: 20%\n- Learning: 1%\n`,
  [
    'L1.md:5:3-5:13: Unexpected split of 3 shares that add up to at least 101 %, expected 100 %; lower some of them',
    '  see L1.md:6:3: Another share',
    '  see L1.md:7:3: Another share',
    'L1.md:11:3-11:13: Unexpected split of 3 shares that add up to at least 111 %, expected 100 %; lower some of them',
    '  see L1.md:12:3: Another share',
    '  see L1.md:13:3: Another share',
  ],
)
says(
  'a tolerance of one’s own',
  {
    'L1.md': split(['Craft: ~50%', 'People: 40%', 'Learning: 12%']),
    'ladder.yml': 'rules:\n  percent-split: [error, { tolerance: 1 }]\n',
  },
  [
    'L1.md:5:3-5:14: Unexpected split of 3 shares that add up to at least 102 %, expected 100 %; lower some of them',
    '  see L1.md:6:3: Another share',
    '  see L1.md:7:3: Another share',
  ],
)
says(
  'shares under a heading that says so, after other words',
  '# L1\n\n## How time is split\n\nAs a rule.\n\nOr so:\n\n- Craft: 50%\n- People:  40%\n- Learning: 20%\n',
  [
    'L1.md:9:3-9:13: Unexpected split of 3 shares that add up to at least 110 %, expected 100 %; lower some of them',
    '  see L1.md:10:3: Another share',
    '  see L1.md:11:3: Another share',
  ],
)
silent('shares that can add up', [
  split(['Craft: 50%', 'People: 40%', 'Learning: 10%']),
  split(['Craft: ~50%', 'People: 40%', 'Learning: 15%']),
  split(['Craft: approx. 50%', 'People: 40%', 'Learning: ≈5%']),
  split(['Craft: 10–50%', 'People: 20%', 'Learning: 30%']),
  split(['Craft: 20–90%', 'People: 20%', 'Learning: 30%']),
  split(['Craft: 20%', 'People: 20%', 'Learning: 30%'], 'Time is allocated:', 'The remainder is yours.'),
  split(['Craft: 20%', 'People: 20%', 'Learning: 30%'], 'Time is spent:', 'Any other is yours.'),
  split(['Craft: 50%', 'People: 20%', 'Learning: 10%', 'Reading: 20% (one day)', 'And no more.']),
  split(['Craft: 50%', 'People: 20%', 'Learning: 10%', 'Some 20% of it for reading']),
])
silent('percentages that are no shares', [
  split(['Craft: 90%', 'People: 80%', 'Learning: 70%'], 'Targets:', 'The time is split otherwise.'),
  split(['Split of craft: 90%', 'Spend on people: 80%', 'Shares: 70%'], 'Targets:'),
  split(['Craft: 50%', 'People: 20%'], 'How time is split:'),
  split(['Craft: 90%', 'People: 80%', 'Learning: 70%'], 'Targets:'),
  split(
    ['Craft: 90%', 'People: 80%', 'Learning: 70%'],
    `The time is split as one likes. ${'Word after word follows. '.repeat(14)}`,
  ),
  split(['Craft: 90% of it', 'People: 80% of it', 'Learning: 70% of it']),
  split(['90%', '80%', '70%']),
  split(['90% fewer burnt loaves', '80% less waste', '70% faster ovens']),
  split(['Craft: 90%', 'People: 80%', 'Nothing here', 'Learning: 70%']),
])
