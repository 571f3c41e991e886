// In whose person a ladder speaks, and which texts of a level are in another.
import rule from '../../src/rules/consistent-person/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const they = '## Impact\n\n- They plan.\n- They ship.\n- They test.\n- They ask.\n- They help.\n'
const you = they.replaceAll('They', 'You')

says(
  'texts of two sections in two persons',
  levelsOf(
    they,
    they,
    `${they}- I lead.\n- You read my text.\n- Leads you.\n\n## Craft\n\nI know you. I write.\n\n- I read.\n`,
  ),
  [
    'warning L3.md:10:3-10:4: Unexpected first person (`I`), expected the third person as in most of the ladder; rewrite it in the same person',
    'warning L3.md:11:3-11:6: Unexpected second person (`You`), expected the third person as in most of the ladder; rewrite it in the same person',
    'warning L3.md:12:9-12:12: Unexpected `you` in a sentence that begins with `Leads`, expected one person in a sentence; keep to one',
    'warning L3.md:16:1-16:2: Unexpected first person (`I`) in 2 texts of `Craft`, expected the third person as in most of the ladder; rewrite it in the same person',
    '  see L3.md:18:1: `I`',
  ],
)
says('one text of a section', levelsOf(they, they, `${they}- My work is good.\n`), [
  'warning L3.md:10:3-10:5: Unexpected first person (`My`), expected the third person as in most of the ladder; rewrite it in the same person',
])
silent('levels that are introduced in another person than their lists', [
  levelsOf(...['one', 'two', 'three'].map((word) => `You are on step ${word}.\n\n${they}`)),
])
says(
  'a level that is introduced in another person than the others, and what stands in its lists',
  levelsOf(
    ...['You plan.', 'You test.', 'You build.', 'I help.'].map((text) => `${text}\n\n${they}- You rest.\n`),
  ),
  [
    ...[1, 2, 3].map(
      (level) =>
        `warning L${String(level)}.md:12:3-12:6: Unexpected second person (\`You\`), expected the third person as in most of the ladder; rewrite it in the same person`,
    ),
    'warning L4.md:3:1-3:2: Unexpected first person (`I`), expected the second person as where other levels are introduced; rewrite it in the same person',
    'warning L4.md:12:3-12:6: Unexpected second person (`You`), expected the third person as in most of the ladder; rewrite it in the same person',
  ],
)
says(
  'two introductions, which are no custom',
  levelsOf(`You plan.\n\n${they}`, `You test.\n\n${they}`, they),
  [1, 2].map(
    (level) =>
      `warning L${String(level)}.md:3:1-3:4: Unexpected second person (\`You\`), expected the third person as in most of the ladder; rewrite it in the same person`,
  ),
)
says('a level without sections', levelsOf(they, they, they, 'I plan well.\n\n- I ship.\n'), [
  'warning L4.md:3:1-3:2: Unexpected first person (`I`), expected the third person as in most of the ladder; rewrite it in the same person',
  'warning L4.md:5:3-5:4: Unexpected first person (`I`), expected the third person as in most of the ladder; rewrite it in the same person',
])
says(
  'others, where the ladder speaks to the reader',
  levelsOf(you, you, `${you}- They write.\n- Plans the work of your team.\n\nThey are others.\n`),
  [
    'warning L3.md:10:3-10:7: Unexpected third person (`They`), expected the second person as in most of the ladder; rewrite it in the same person',
    'warning L3.md:11:21-11:25: Unexpected `your` in a sentence that begins with `Plans`, expected one person in a sentence; keep to one',
  ],
)
silent('persons that are not the level’s', [
  levelsOf(they, they, `${they}\nExamples:\n\n- I wrote it all.\n`),
  levelsOf(you, you, `${you}\nThey plan, too.\n`),
  levelsOf(you, you, `${you}- They help you.\n`),
  levelsOf('## Impact\n\n- I plan.\n', '## Impact\n\n- You plan.\n', '## Impact\n\n- They plan.\n'),
])

const list = (...items: string[]): string =>
  `# L1\n\n## Impact\n\n${items.map((item) => `- ${item}\n`).join('')}`
const base = [
  'Resolve unclear issues.',
  'Improve the documentation.',
  'Take the initiative.',
  'Communicate in good time.',
]
says('a subject in one of five items', list(...base.slice(1), 'I support our customers.', 'Hours.'), [])
silent('lists in which a subject is no exception', [
  list(...base.slice(2), 'You support our customers.'),
  list(...base.slice(1), 'You support our customers.', 'You communicate in good time.'),
  list(...base.slice(1), 'You support our customers.', 'Hours of work.', 'Days.'),
  list(...base, 'Help the others.', 'You support our customers.', 'You ask them.'),
  list(...base),
])

says(
  'two persons in a sentence',
  list(
    'First done.  Then: Plans for you.',
    'You slowly adapt his way. You see her.',
    'Works with you and yours.',
  ),
  [
    'warning L1.md:6:20-6:23: Unexpected `his` in a sentence that begins with `You`, expected one person in a sentence; keep to one',
    'warning L1.md:7:14-7:17: Unexpected `you` in a sentence that begins with `Works`, expected one person in a sentence; keep to one',
  ],
)
silent('sentences that keep to one person', [
  list('Plans. You ship.'),
  list('You ask others for their view.'),
  list('Now You adapt their way.'),
  list('Plans my work.'),
  list('My plans help you.'),
])

const fact = (value: string, more = ''): string =>
  `- **Focus**: ${value}\n- **Time**: long\n${more}\n## Impact\n\n- Plans.\n`
says(
  'a fact in another person',
  levelsOf(
    fact('drives the work'),
    fact('drives the team'),
    fact('my team'),
    fact('drives all'),
    fact('weeks'),
  ),
  [
    'warning L3.md:3:14-3:16: Unexpected first person (`my`) in Focus, expected the third person as at other levels; rewrite it in the same person',
    '  see L1.md:3:3: As at `L1`',
    '  see L2.md:3:3: As at `L2`',
    '  see L4.md:3:3: As at `L4`',
  ],
)
silent('facts without a usual person', [
  levelsOf(
    ...['I own it', 'I own it', 'drives the work', 'drives the team'].map((value, n) =>
      fact(n < 2 ? 'weeks' : value).replace('long', n < 2 ? value : 'long'),
    ),
    fact('drives all'),
    fact('drives everyone'),
  ),
  levelsOf(fact('drives the work'), fact('my team')),
  levelsOf(fact('drives the work'), fact('drives the team'), fact('my team'), fact('your team')),
])
silent('the number of a job', [
  levelsOf(you, you, `${you}- As a Support Engineer I, you ask.\n`),
  levelsOf(you, you, `${you}- The work of a tester I is yours.\n`),
  levelsOf(you, you, `${you}- The work of SE I · SE II.\n- You lead an SWE I.\n- You are an SE I\n`),
])
says('who speaks, behind capital letters', levelsOf(you, you, `${you}- In the USA I ask you.\n`), [
  'warning L3.md:10:14-10:15: Unexpected first person (`I`), expected the second person as in most of the ladder; rewrite it in the same person',
])
silent('a colleague who is spoken to about them', [
  levelsOf(they, they, `${they}- You give them hard work, and it is done.\n`),
  levelsOf(they, they, `${they}- They tell you early what will be late.\n`),
])
says(
  'two texts above the sections of a level',
  levelsOf(they, they, they, `I plan well.\n\nI ship.\n\n${they}`),
  [
    'warning L4.md:3:1-3:2: Unexpected first person (`I`) in 2 texts of `L4`, expected the third person as in most of the ladder; rewrite it in the same person',
    '  see L4.md:5:1: `I`',
  ],
)
says('a subject in one of four items', list(...base.slice(1), 'I support our customers.'), [
  'warning L1.md:8:3-8:4: Unexpected `I` at the start of one item, expected none as in the rest of the list; begin with the verb',
])
says('a subject beside two thirds without one', list(...base, 'I support our customers.', 'Hours.'), [
  'warning L1.md:9:3-9:4: Unexpected `I` at the start of one item, expected none as in the rest of the list; begin with the verb',
])
says('a sentence after two blanks', list('All done.  You adapt his way.'), [
  'warning L1.md:5:24-5:27: Unexpected `his` in a sentence that begins with `You`, expected one person in a sentence; keep to one',
])
silent('facts in front matter', [
  Object.fromEntries(
    ['drives the work', 'drives the team', 'drives all', 'my team'].map((value, index) => [
      `L${String(index + 1)}.md`,
      `---\nfocus: ${value}\n---\n\n# L${String(index + 1)}\n\nWorks.\n`,
    ]),
  ),
])
says(
  'others who are no colleagues that are spoken to',
  levelsOf(they, they, `${they}- They help my team.\n`),
  [
    'warning L3.md:10:13-10:15: Unexpected first person (`my`), expected the third person as in most of the ladder; rewrite it in the same person',
  ],
)
says(
  'the reader, where the ladder says `I`',
  levelsOf(
    they.replaceAll('They', 'I'),
    they.replaceAll('They', 'I'),
    `${they.replaceAll('They', 'I')}- You give them work.\n`,
  ),
  [
    'warning L3.md:10:3-10:6: Unexpected second person (`You`), expected the first person as in most of the ladder; rewrite it in the same person',
  ],
)
