// Links whose signs are apart, in the wrong order or lost, and text that only looks like one.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n## Impact\n\n${text}\n`
const slip = (place: string, words: string, ...fix: string[]): string[] => [
  `warning L1.md:${place}: Unexpected \`${words}\`, expected a link as \`[words](address)\`; its signs are shown as they stand: put them in order`,
  ...fix,
]

says(
  'a space between words and address',
  level('- Reads the [guide] (guide.md) and [more] (https://example.org/x).'),
  [
    ...slip('5:13-5:31', '[guide] (guide.md)', '  fix: "[guide] (guide.md)" → "[guide](guide.md)"'),
    ...slip(
      '5:36-5:66',
      '[more] (https://example.org/x)',
      '  fix: "[more] (https://example.org/x)" → "[more](https://example.org/x)"',
    ),
  ],
)
says('brackets in the wrong order', level('See the (guide)[https://example.org/x].'), [
  ...slip(
    '5:9-5:39',
    '(guide)[https://example.org/x]',
    '  fix: "(guide)[https://example.org/x]" → "[guide](https://example.org/x)"',
  ),
])
says('a bracket that was lost before the address', level('See the [guide]./guide.md) first.'), [
  ...slip('5:9-5:27', '[guide]./guide.md)', '  fix: "[guide]./guide.md)" → "[guide](./guide.md)"'),
])
says('a bracket that was lost before the words', level('See the guide](guide.md#top) first.'), [
  ...slip('5:9-5:29', 'guide](guide.md#top)'),
])
says('an address with spaces', level('See the [guide](our guide.md) first.'), [
  ...slip('5:9-5:30', '[guide](our guide.md)', '  fix: "[guide](our guide.md)" → "[guide](<our guide.md>)"'),
])
says(
  'more than one blank, and an address with an anchor, each alone in its document',
  {
    'L1.md': level('See the [guide]   (guide.md) first.'),
    'L2.md': level('See the [guide]./guide.md#top?a=b) first.'),
  },
  [
    ...slip('5:9-5:29', '[guide]   (guide.md)', '  fix: "[guide]   (guide.md)" → "[guide](guide.md)"'),
    ...slip(
      '5:9-5:35',
      '[guide]./guide.md#top?a=b)',
      '  fix: "[guide]./guide.md#top?a=b)" → "[guide](./guide.md#top?a=b)"',
    ).map((line) => line.replace('L1.md', 'L2.md')),
  ],
)
says(
  'a blank between the words and a bracket that opens nothing',
  level('See the guide ](guide.md) first.'),
  [...slip('5:9-5:26', 'guide ](guide.md)')],
)
says('brackets twice', level('See the [guide]((https://example.org/x)) first.'), [
  ...slip(
    '5:9-5:41',
    '[guide]((https://example.org/x))',
    '  fix: "[guide]((https://example.org/x))" → "[guide](https://example.org/x)"',
  ),
])
silent('what is a link, or none', [
  level('See the [guide](guide.md), the [guide](<our guide.md>) and [more](x.md "A title").'),
  level('- [x] (https://example.org/x) is done\n- [ ] (guide.md) is not'),
  level('Plans [alone] (or with others), and f(x)[0] of it.'),
  level('See `[guide] (guide.md)` and `(guide)[guide.md]`.'),
  level('It is a list[0](x.md) of it.'),
  level('See the guide (guide.md) and [guide].'),
  level('See [the [guide](a.md) of it](b.md).'),
  level('See the [guide](guide_(draft)) and [more]((draft)/guide.md).'),
])

says(
  'items with two asterisks, beside a list and in it',
  level('* Plans.\n** Ships parts.\n\n** Tests (all) of it.'),
  [
    'warning L1.md:6:1-6:16: Unexpected `** Ships parts. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "*"',
    'warning L1.md:8:1-8:22: Unexpected `** Tests (all) of …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "*"',
  ],
)
says(
  'items with two asterisks before a list, in a list of dashes and in one of numbers',
  level('** Ships parts.\n\n- Plans.\n  ** Tests parts. \n  ** Sits.\n\nHello.\n\n1. Plans.\n** Stands.'),
  [
    'warning L1.md:5:1-5:16: Unexpected `** Ships parts. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "*"',
    'warning L1.md:8:3-8:18: Unexpected `** Tests parts. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "-"',
    'warning L1.md:9:3-9:11: Unexpected `** Sits. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "-"',
    'warning L1.md:14:1-14:11: Unexpected `** Stands. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "*"',
  ],
)
says(
  'an item with two asterisks before a list, below front matter',
  '---\ntitle: L1\n---\n\n# L1\n\n** Ships parts.\n\n- Plans.\n',
  [
    'warning L1.md:7:1-7:16: Unexpected `** Ships parts. …` with two asterisks, expected a list item with one; take one away',
    '  fix: "**" → "*"',
  ],
)
silent('two asterisks elsewhere', [level('** Ships parts.'), level('- **Ships** parts.')])

says(
  'a bracket that was lost after the address',
  level('See [guide](guide.md, or [more](https://example.org/x'),
  [
    ...slip('5:5-5:21', '[guide](guide.md', '  fix: "[guide](guide.md" → "[guide](guide.md)"'),
    ...slip(
      '5:26-5:54',
      '[more](https://example.org/x',
      '  fix: "[more](https://example.org/x" → "[more](https://example.org/x)"',
    ),
  ],
)
says(
  'a bracket that was lost after an address that ends a sentence',
  level('See [more](https://example.org/x. See [guide](../guide.md: it says'),
  [
    'warning L1.md:5:5-5:33: Unexpected `[more](https://example.org/x`, expected a link as `[words](address)`; its signs are shown as they stand: put them in order',
    '  fix: "[more](https://example.org/x" → "[more](https://example.org/x)"',
    'warning L1.md:5:39-5:58: Unexpected `[guide](../guide.md`, expected a link as `[words](address)`; its signs are shown as they stand: put them in order',
    '  fix: "[guide](../guide.md" → "[guide](../guide.md)"',
  ],
)
says('a bracket that was lost between words and address', level('See the [guide(guide.md) first.'), [
  ...slip('5:9-5:25', '[guide(guide.md)', '  fix: "[guide(guide.md)" → "[guide](guide.md)"'),
])
silent('brackets in brackets, and an address that ends later', [
  level('See [the guide (https://example.org/x)] first.'),
  level('See [the guide(guide.md)](guide.md) first.'),
  level('See [the guide(guide.md) of a team] first.'),
  level('See [the guide](https://example.org/our guide) first.'),
  level('See [the guide](soon and more.'),
])
