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
silent('headings of which one may stand for the other', [
  linking('See [Clay](L2.md#clay), [fire](L2.md#glaze), [Senior](L2.md#glaze) and [sand](L2.md#clay).'),
])
silent('numbers that are counted anew, or of something else', [
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
