// Links whose words name one thing, and whose address leads to another.
import rule from '../../src/rules/level-links/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A text in a level, beside other levels and pages. */
const linking = (text: string, others: Record<string, string> = {}): Record<string, string> => ({
  'guild/L1.md': `# L1: Potter\n\n${text}\n`,
  'guild/L2.md': '# L2: Senior Potter\n\n## Clay\n\nDigs.\n\n## Glaze\n\nMixes.\n\n### Fire\n\nBurns.\n',
  'guild/L10.md': '# L10: Master Potter\n\nRests.\n',
  ...others,
})
const crossed = (at: string, words: string, url: string, meant: string): string[] => [
  `warning guild/L1.md:${at}: Unexpected address \`${url}\` for \`${words}\`, expected \`${meant}\` as the words say; correct the one or the other`,
  `  is: ${url}`,
  `  should be: ${meant}`,
  `  or: Link to \`${meant}\`: "${url}" → "${meant}"`,
]

says('the name of a file beside the one it leads to', linking('See [**L10**](./L2.md).'), [
  ...crossed('3:15-3:22', 'L10', './L2.md', './L10.md'),
])
says('the title of a level beside it', linking('See [Master Potter](L2.md).'), [
  ...crossed('3:21-3:26', 'Master Potter', 'L2.md', 'L10.md'),
])
says(
  'a file in another folder',
  linking('See [Head of kilns](../roles/head.md).', {
    'roles/head.md': '# Head of the yard\n\nSweeps.\n',
    'roles/head-of-kilns.md': '# Head of the kilns\n\nFires.\n',
  }),
  crossed('3:21-3:37', 'Head of kilns', '../roles/head.md', '../roles/head-of-kilns.md'),
)
says(
  'a file in another folder, from an address that begins with this one',
  linking('See [Head of kilns](./../roles/head.md).', {
    'roles/head.md': '# Head of the yard\n\nSweeps.\n',
    'roles/head-of-kilns.md': '# Head of the kilns\n\nFires.\n',
  }),
  [
    'warning guild/L1.md:3:21-3:39: Unexpected address `./../roles/head.md` for `Head of kilns`, expected `../roles/head-of-kilns.md` as the words say; correct the one or the other',
    '  is: ./../roles/head.md',
    '  should be: ../roles/head-of-kilns.md',
    '  or: Link to `../roles/head-of-kilns.md`: "./../roles/head.md" → "../roles/head-of-kilns.md"',
  ],
)
says('the heading beside the one it leads to', linking('See [clay](L2.md#glaze).'), [
  ...crossed('3:12-3:23', 'clay', 'L2.md#glaze', 'L2.md#clay'),
])
says('a number', linking('See [Level 5](https://guild.example/level-04/).'), [
  ...crossed('3:15-3:46', 'Level 5', 'https://guild.example/level-04/', 'https://guild.example/level-5/'),
])
says(
  'the number of an image',
  linking('![Potter 5](kilns/potter-6.svg)', { 'guild/kilns/potter-6.svg': '' }),
  [...crossed('3:13-3:31', 'Potter 5', 'kilns/potter-6.svg', 'kilns/potter-5.svg')],
)

silent('words that name nothing else, or what they lead to', [
  linking('See [L2](L2.md), [senior potter](L2.md), [Potter](L2.md), [the kilns](L2.md) and [](L2.md).'),
  linking('See [L1](L10.md).', { 'guild/L1.md': '# L10\n\nSee [L1](L10.md).\n' }),
  linking('See [Kilns](fires.md).', { 'guild/fires.md': '# Our kilns\n\nHot.\n', 'guild/kilns.md': '# K\n' }),
  linking('See [Kilns](README.md).', { 'guild/README.md': '# Fires\n\nHot.\n', 'guild/kilns.md': '# K\n' }),
  linking('See [Kilns](a.md).', {
    'guild/a.md': '# A\n',
    'guild/kilns.md': '# K\n',
    'guild/Kilns.md': '# K\n',
  }),
])
silent('words that name another file, of a link to a folder', [
  linking('See [Kilns](plans).', { 'guild/plans/a.md': '# A\n', 'guild/kilns.md': '# K\n' }),
])
silent('the first of several levels of a document', [
  linking('See [Junior Dyer](L2.md).', {
    'guild/dyers.md': '# Dyers\n\n## L3: Junior Dyer\n\n- Stirs.\n\n## L4: Senior Dyer\n\n- Mixes.\n',
    'guild/ladder.yml': 'levels: [L1, L2, L3, L4, L10]\n',
  }),
])
silent('headings of which one may stand for the other', [
  linking('See [Clay](L2.md#clay), [fire](L2.md#glaze), [Senior](L2.md#glaze) and [sand](L2.md#clay).'),
])
silent('numbers that are counted anew, or of something else', [
  linking('See [Level 2](https://guild.example/step-1).'),
  linking('See [Level 1](https://guild.example/level-0) and [Level 2](https://guild.example/level-1).'),
  linking(
    'See [Level 2](https://guild.example/step-1), [3](https://guild.example/4) and [Level 2](https://a.b/).',
  ),
  linking(
    'See [Level 2 of 3](https://guild.example/level-of-1) and [Level 2](https://guild.example/level-1-2).',
  ),
])
silent('what an index calls its levels', [
  linking('Works.', { 'guild/README.md': '# Guild\n\n- [L1](L2.md)\n- [L2](L2.md)\n- [L10](L10.md)\n' }),
])
silent('the way to the next level', [linking('_Next up_: [L10](L2.md)'), linking('Next: [L10](L2.md)')])

says(
  'each number that is another, where others of the name agree',
  linking(
    'See [Level 1](https://guild.example/level-1), [Level 12](https://guild.example/level-11) and [Level 4](https://guild.example/all#level-5).',
  ),
  [
    ...crossed('3:58-3:88', 'Level 12', 'https://guild.example/level-11', 'https://guild.example/level-12'),
    ...crossed(
      '3:104-3:137',
      'Level 4',
      'https://guild.example/all#level-5',
      'https://guild.example/all#level-4',
    ),
  ],
)
says(
  'a file whose name begins with another',
  linking('Works.', { 'guild/L3.md': '# L3\n\nSee [L1](L10.md).\n' }),
  [
    ...crossed('3:10-3:16', 'L1', 'L10.md', 'L1.md').map((line) =>
      line.replace('guild/L1.md:', 'guild/L3.md:'),
    ),
  ],
)
silent('names with a number at one side only, and headings of which there are two', [
  linking('See [Level](https://guild.example/level-3) and [Level 3](https://guild.example/level).'),
  linking('See [Clay](L3.md#glaze).', {
    'guild/L3.md': '# L3\n\n## Clay\n\nDigs.\n\n## Glaze\n\nMixes.\n\n## Clay\n\nDigs again.\n',
  }),
])

const inIndex = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace('guild/L1.md:', 'guild/README.md:'))
const index = '# Guild\n\n- [L1](L1.md)\n- [L2](L2.md)\n- [L10](L10.md)\n'
says(
  'levels that a level lists',
  linking('- [L10](L2.md)\n- [L2](L2.md)'),
  crossed('3:9-3:14', 'L10', 'L2.md', 'L10.md'),
)
says(
  'pages that an index lists',
  linking('Works.', {
    'guild/README.md': `${index}- [Kilns](fires.md)\n`,
    'guild/fires.md': '# Fires\n\nHot.\n',
    'guild/kilns.md': '# Kilns\n\nHot.\n',
  }),
  inIndex(crossed('6:11-6:19', 'Kilns', 'fires.md', 'kilns.md')),
)
says(
  'levels that an index names beside its list',
  linking('Works.', { 'guild/README.md': `${index}\nBegin with [L10](L2.md).\n` }),
  inIndex(crossed('7:18-7:23', 'L10', 'L2.md', 'L10.md')),
)
