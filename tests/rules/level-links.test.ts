// Which file or heading a link that leads nowhere meant, and how sure that is.
import { expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { activeRules } from '../../src/lint/options.js'
import { lint } from '../../src/lint/run.js'
import index from '../../src/rules/level-index/rule.js'
import rule from '../../src/rules/level-links/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A text in a level, and other files. */
const linking = (text: string, others: Record<string, string> = {}): Record<string, string> => ({
  'levels/L1.md': `# L1\n\n${text}\n`,
  'levels/L2-Engineer.md': '# L2\n\n## How we work\n\nWell.\n\n## Values {#what-counts}\n\nAll.\n',
  'levels/L3-Senior.md': '# L3\n\nWorks.\n',
  ...others,
})
const page = '# Guide\n\nText.\n'

says('the same path in other capitals', linking('See [a](./l3-senior.MD#x), [b](l2-engineer.md).'), [
  'levels/L1.md:3:9-3:25: Unexpected link to `./l3-senior.MD#x`, expected a file that exists; did you mean `./L3-Senior.md#x`?',
  '  is: ./l3-senior.MD#x',
  '  should be: ./L3-Senior.md#x',
  '  fix: "./l3-senior.MD#x" → "./L3-Senior.md#x"',
  'levels/L1.md:3:32-3:46: Unexpected link to `l2-engineer.md`, expected a file that exists; did you mean `L2-Engineer.md`?',
  '  is: l2-engineer.md',
  '  should be: L2-Engineer.md',
  '  fix: "l2-engineer.md" → "L2-Engineer.md"',
])
says(
  'the same path in capitals of two kinds',
  linking('See [a](GUIDE.md).', { 'levels/guide.md': page, 'levels/Guide.md': page }),
  [
    'levels/L1.md:3:9-3:17: Unexpected link to `GUIDE.md`, expected a file that exists; did you mean `Guide.md`?',
    '  is: GUIDE.md',
    '  should be: Guide.md',
    '  or: Link to `Guide.md`: "GUIDE.md" → "Guide.md"',
  ],
)
says(
  'a file that moved',
  linking('See [a](./guide.md#top) and [b](docs/Guide.md).', { 'pages/guide.md': page }),
  [
    'levels/L1.md:3:9-3:23: Unexpected link to `./guide.md#top`, expected a file that exists; did you mean `../pages/guide.md#top`?',
    '  is: ./guide.md#top',
    '  should be: ../pages/guide.md#top',
    '  or: Link to `../pages/guide.md#top`: "./guide.md#top" → "../pages/guide.md#top"',
    'levels/L1.md:3:33-3:46: Unexpected link to `docs/Guide.md`, expected a file that exists; did you mean `../pages/guide.md`?',
    '  is: docs/Guide.md',
    '  should be: ../pages/guide.md',
    '  or: Link to `../pages/guide.md`: "docs/Guide.md" → "../pages/guide.md"',
  ],
)
says(
  'files of one name in two folders, by the nearest folder',
  linking('See [a](../page/guide.md).', { 'pages/guide.md': page, 'texts/guide.md': page }),
  [
    'levels/L1.md:3:9-3:25: Unexpected link to `../page/guide.md`, expected a file that exists; did you mean `../pages/guide.md`?',
    '  is: ../page/guide.md',
    '  should be: ../pages/guide.md',
    '  or: Link to `../pages/guide.md`: "../page/guide.md" → "../pages/guide.md"',
  ],
)
says('a level that has another title now', linking('See [a](L2-Developer.md), and [b](L2.md).'), [
  'levels/L1.md:3:9-3:24: Unexpected link to `L2-Developer.md`, expected a file that exists; did you mean `L2-Engineer.md`?',
  '  is: L2-Developer.md',
  '  should be: L2-Engineer.md',
  '  or: Link to `L2-Engineer.md`: "L2-Developer.md" → "L2-Engineer.md"',
  'levels/L1.md:3:35-3:40: Unexpected link to `L2.md`, expected a file that exists; did you mean `L2-Engineer.md`?',
  '  is: L2.md',
  '  should be: L2-Engineer.md',
  '  or: Link to `L2-Engineer.md`: "L2.md" → "L2-Engineer.md"',
])
says(
  'a name like it, which is no other level’s',
  linking('See [a](L4-Senior.md), [b](guidde.md) and [c](L1.markdown).', { 'levels/guide.md': page }),
  [
    'levels/L1.md:3:9-3:21: Unexpected link to `L4-Senior.md`, expected a file that exists; correct the path, or remove the link',
    '  is: L4-Senior.md',
    'levels/L1.md:3:28-3:37: Unexpected link to `guidde.md`, expected a file that exists; did you mean `guide.md`?',
    '  is: guidde.md',
    '  should be: guide.md',
    '  or: Link to `guide.md`: "guidde.md" → "guide.md"',
    'levels/L1.md:3:47-3:58: Unexpected link to `L1.markdown`, expected a file that exists; did you mean `L1.md`?',
    '  is: L1.markdown',
    '  should be: L1.md',
    '  or: Link to `L1.md`: "L1.markdown" → "L1.md"',
  ],
)
says(
  'two files of the level that was meant',
  linking('See [a](L2-Developers.md).', { 'levels/L2-Developer.md': '# L2\n\nWorks.\n' }),
  [
    'levels/L1.md:3:9-3:25: Unexpected link to `L2-Developers.md`, expected a file that exists; did you mean `L2-Developer.md`?',
    '  is: L2-Developers.md',
    '  should be: L2-Developer.md',
    '  or: Link to `L2-Developer.md`: "L2-Developers.md" → "L2-Developer.md"',
  ],
)
says(
  'nothing like it, nearby and further away',
  linking(
    'See [a](nowhere.md), [b](../levels/nowhere.md), <a href="none.md">c</a> and [d].\n\n[d]: other.md',
  ),
  [
    'levels/L1.md:3:9-3:19: Unexpected link to `nowhere.md`, expected a file that exists; correct the path, or remove the link',
    '  is: nowhere.md',
    'warning levels/L1.md:3:26-3:46: Unexpected link to `../levels/nowhere.md`, expected a file that exists; correct the path, or remove the link',
    '  is: ../levels/nowhere.md',
    'levels/L1.md:3:58-3:65: Unexpected link to `none.md`, expected a file that exists; correct the path, or remove the link',
    '  is: none.md',
    'levels/L1.md:3:77-3:80: Unexpected link to `other.md`, expected a file that exists; correct the path, or remove the link',
    '  is: other.md',
  ],
)
silent('links of which nothing is known', [
  linking('See [a](https://example.com/x.md), [b](mailto:a@b.c), [c](../elsewhere/nowhere.md).'),
  linking('Next up: [L4](L4-Lead.md)'),
  linking('See [a](L2-Engineer.md) and [b](../levels).'),
])

says(
  'anchors that are nearly right',
  linking(
    'See [a](L2-Engineer.md#How-We-Wrok), [b](L2-Engineer.md#how-we-wrk), [c](#L-1) and [d](L3-Senior.md#x-fn-1).',
  ),
  [
    'levels/L1.md:3:9-3:35: Unexpected link to `#How-We-Wrok`, expected a heading of that name in `levels/L2-Engineer.md`; did you mean `#how-we-work`?',
    '  is: L2-Engineer.md#How-We-Wrok',
    '  should be: L2-Engineer.md#how-we-work',
    '  or: Link to `L2-Engineer.md#how-we-work`: "L2-Engineer.md#How-We-Wrok" → "L2-Engineer.md#how-we-work"',
    'levels/L1.md:3:42-3:67: Unexpected link to `#how-we-wrk`, expected a heading of that name in `levels/L2-Engineer.md`; did you mean `#how-we-work`?',
    '  is: L2-Engineer.md#how-we-wrk',
    '  should be: L2-Engineer.md#how-we-work',
    '  or: Link to `L2-Engineer.md#how-we-work`: "L2-Engineer.md#how-we-wrk" → "L2-Engineer.md#how-we-work"',
    'levels/L1.md:3:74-3:78: Unexpected link to `#L-1`, expected a heading of that name in `levels/L1.md`; did you mean `#l1`?',
    '  is: #L-1',
    '  should be: #l1',
    '  or: Link to `#l1`: "#L-1" → "#l1"',
    'levels/L1.md:3:88-3:107: Unexpected link to `#x-fn-1`, expected a heading of that name in `levels/L3-Senior.md`; correct the anchor, or remove it',
    '  is: L3-Senior.md#x-fn-1',
  ],
)
silent('anchors that lead somewhere', [
  linking(
    'See [a](L2-Engineer.md#user-content-how-we-work), [b](#top), [c](#fn-1), [d](#fn12), [e](#fnref1), [f](#fnref-12a), [g](#:~:text=all).',
  ),
  linking('See [a](L2-Engineer.md#How-We-work) and [b](L2-Engineer.md#user-content-HOW-we-work).'),
  linking('See [a](L2-Engineer.md#what-counts), [b](L2-Engineer.md#), [c](L2-Engineer.md).'),
  linking('See [a](data.yml#any).', { 'levels/data.yml': 'id: L4\ntitle: Lead\n' }),
  linking('See [a](made.md#any).', { 'levels/made.md': '---\nlayout: all\n---\n' }),
])
says(
  'anchors of pages without headings, and near to those that any page has',
  linking(
    'See [a](bare.md#any), [b](#atop), [c](#x-fn1), [d](#user-content-x), [e](#luser-content-1), [f](#topmost).',
    {
      'levels/bare.md': 'Text.\n',
    },
  ),
  [
    'levels/L1.md:3:9-3:20: Unexpected link to `#any`, expected a heading of that name in `levels/bare.md`; correct the anchor, or remove it',
    '  is: bare.md#any',
    'levels/L1.md:3:27-3:32: Unexpected link to `#atop`, expected a heading of that name in `levels/L1.md`; correct the anchor, or remove it',
    '  is: #atop',
    'levels/L1.md:3:39-3:45: Unexpected link to `#x-fn1`, expected a heading of that name in `levels/L1.md`; correct the anchor, or remove it',
    '  is: #x-fn1',
    'levels/L1.md:3:52-3:67: Unexpected link to `#user-content-x`, expected a heading of that name in `levels/L1.md`; correct the anchor, or remove it',
    '  is: #user-content-x',
    'levels/L1.md:3:74-3:90: Unexpected link to `#luser-content-1`, expected a heading of that name in `levels/L1.md`; correct the anchor, or remove it',
    '  is: #luser-content-1',
    'levels/L1.md:3:97-3:105: Unexpected link to `#topmost`, expected a heading of that name in `levels/L1.md`; correct the anchor, or remove it',
    '  is: #topmost',
  ],
)
says(
  'an anchor of a page that has both data and headings, and a number in other capitals',
  linking('See [a](made.md#any) and [b](made.md#Step-1).', {
    'levels/made.md': '---\nlayout: all\n---\n\n# Step 2\n',
  }),
  [
    'levels/L1.md:3:9-3:20: Unexpected link to `#any`, expected a heading of that name in `levels/made.md`; correct the anchor, or remove it',
    '  is: made.md#any',
    'levels/L1.md:3:30-3:44: Unexpected link to `#Step-1`, expected a heading of that name in `levels/made.md`; correct the anchor, or remove it',
    '  is: made.md#Step-1',
  ],
)
says(
  'a level whose file has a code too many, or lost it',
  linking('See [a](L4-Principal-Engineer.md) and [b](Staff-Engineer.md).', {
    'levels/Principal-Engineer.md': '# Principal Engineer\n',
    'levels/L5-Staff-Engineer.md': '# L5: Staff Engineer\n',
  }),
  [
    'levels/L1.md:3:9-3:33: Unexpected link to `L4-Principal-Engineer.md`, expected a file that exists; did you mean `Principal-Engineer.md`?',
    '  is: L4-Principal-Engineer.md',
    '  should be: Principal-Engineer.md',
    '  or: Link to `Principal-Engineer.md`: "L4-Principal-Engineer.md" → "Principal-Engineer.md"',
    'levels/L1.md:3:43-3:60: Unexpected link to `Staff-Engineer.md`, expected a file that exists; did you mean `L5-Staff-Engineer.md`?',
    '  is: Staff-Engineer.md',
    '  should be: L5-Staff-Engineer.md',
    '  or: Link to `L5-Staff-Engineer.md`: "Staff-Engineer.md" → "L5-Staff-Engineer.md"',
  ],
)
says(
  'two files of a level, of which the second has a name like it',
  linking('See [a](L2-Engineers.md).', { 'levels/L2-Developer.md': '# L2\n\nWorks.\n' }),
  [
    'levels/L1.md:3:9-3:24: Unexpected link to `L2-Engineers.md`, expected a file that exists; did you mean `L2-Engineer.md`?',
    '  is: L2-Engineers.md',
    '  should be: L2-Engineer.md',
    '  or: Link to `L2-Engineer.md`: "L2-Engineers.md" → "L2-Engineer.md"',
  ],
)

/** That nothing is proposed for a link: `url` in the file `path`. */
const unknown = (url: string, path = 'levels/L1.md'): string[] => [
  `${path}:3:9-3:${String(9 + url.length)}: Unexpected link to \`${url}\`, expected a file that exists; correct the path, or remove the link`,
  `  is: ${url}`,
]
const see = (url: string, others: Record<string, string>): Record<string, string> =>
  linking(`See [a](${url}).`, others)
says(
  'files of one name in two folders, neither of which is near',
  see('guide.md', { 'pages/guide.md': page, 'texts/guide.md': page }),
  unknown('guide.md'),
)
says('a name like one in another folder', see('guidde.md', { 'pages/guide.md': page }), unknown('guidde.md'))
says('another level with a name like it', see('L4-Seniors.md', {}), unknown('L4-Seniors.md'))
says('the only page beside levels', see('nowhere.md', { 'levels/guide.md': page }), unknown('nowhere.md'))
says(
  'a name like the page’s own',
  linking('Works.', { 'levels/guide.md': '# Guide\n\nSee [a](guida.md).\n' }),
  unknown('guida.md', 'levels/guide.md'),
)

it('names documents of the ladder and their anchors to a host that does not tell which files there are', () => {
  const files = { 'L1.md': '# L1\n\nSee [a](l2.md) and [b](#l-1).\n', 'L2.md': '# L2\n\nWorks.\n' }
  const { ladders } = parseWorkspace(Object.entries(files).map(([path, text]) => ({ path, text })))
  const known = { exists: (path: string) => path in files, document: () => undefined, ladders }
  const found = ladders.flatMap((ladder) =>
    lint(ladder, activeRules([rule], 'none', { 'level-links': 'error' }), known),
  )
  expect(found.map(({ expected }) => expected)).toEqual([['L2.md'], ['#l1']])
})
says(
  'an anchor that is the beginning of two',
  {
    'L1.md': '# L1\n\n[a](path.md#engineer-i)\n',
    'path.md': '# Path\n\n## Engineer I (IC2)\n\nText.\n\n## Engineer I (web)\n\nText.\n',
  },
  [
    'L1.md:3:5-3:23: Unexpected link to `#engineer-i`, expected a heading of that name in `path.md`; correct the anchor, or remove it',
    '  is: path.md#engineer-i',
  ],
)
says(
  'an anchor that is the beginning of one alone',
  {
    'L1.md': '# L1\n\n[a](path.md#engineer-i)\n',
    'L2.md': '# L2\n',
    'path.md': '# Path\n\n## Engineer I (IC2)\n\n## Engineer III (IC4)\n',
  },
  [
    'L1.md:3:5-3:23: Unexpected link to `#engineer-i`, expected a heading of that name in `path.md`; did you mean `#engineer-i-ic2`?',
    '  is: path.md#engineer-i',
    '  should be: path.md#engineer-i-ic2',
    '  or: Link to `path.md#engineer-i-ic2`: "path.md#engineer-i" → "path.md#engineer-i-ic2"',
  ],
)

it('leaves to `level-index` an entry of an index whose level has another file', () => {
  const files = {
    'README.md':
      '# Levels\n\n- [L1](L1.md)\n- [L2](L2.md)\n- [L3](L3-old.md)\n\nSee [the third](L3-old.md) as well.\n',
    'L1.md': '# L1\n\nWorks.\n',
    'L2.md': '# L2\n\nWorks well.\n',
    'L3.md': '# L3\n\nLeads.\n',
  }
  const { ladders, documents } = parseWorkspace(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { name: 'levels' },
  )
  const [parsed] = ladders
  if (!parsed) throw new Error('expected a ladder')
  const surroundings = {
    exists: (path: string) => Object.hasOwn(files, path),
    document: (path: string) => documents.get(path),
    ladders,
  }
  const found = lint(parsed, activeRules([index, rule], 'recommended', {}), surroundings)
  expect(found.map(({ ruleId, place: { start } }) => `${ruleId} ${String(start.line)}`)).toEqual([
    'level-index 5',
    'level-links 7',
  ])
})

says(
  'the old file of a level that another level lists, beside links to others',
  {
    'L1.md': '# L1\n\nSees.\n',
    'L2.md': '# L2\n\nPlans.\n',
    'L3-new.md': '# L3\n\nShips.\n',
    'L4.md': '# L4\n\nLeads.\n\n- [L1](L1.md)\n- [L2](L2.md)\n- [L3](L3-old.md)\n',
  },
  [
    'L4.md:7:8-7:17: Unexpected link to `L3-old.md`, expected a file that exists; did you mean `L3-new.md`?',
    '  is: L3-old.md',
    '  should be: L3-new.md',
    '  or: Link to `L3-new.md`: "L3-old.md" → "L3-new.md"',
  ],
)
