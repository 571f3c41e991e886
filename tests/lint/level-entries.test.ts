// Which links of a page are entries of an index, and which level each leads to.
import { describe, expect, it } from 'vitest'
import { entriesOf, levelFinder } from '../../src/lint/level-entries.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'
import { read } from '../outline.js'
import { levelsOf } from '../rules/levels.js'

/** No other documents. */
const alone = { document: () => undefined }

/** Each entry: its text and target, what it stands in, and the source of its place where that is not its text. */
function entries(text: string): string[] {
  return entriesOf(parseDocument({ path: 'README.md', text }, createTrace())).map(
    ({ text: words, url, place, item, list }) => {
      const source = text.slice(place.start.offset, place.end.offset)
      const at = item && list ? `item ${String(list.children.indexOf(item) + 1)}` : 'no item'
      return `${words} → ${url}, ${at}, ${source}`
    },
  )
}

it.each<[string, string[]]>([
  ['- [L1](a.md)\n- [L2](b.md)', ['L1 → a.md, item 1, [L1](a.md)', 'L2 → b.md, item 2, [L2](b.md)']],
  ['1. See **[L1](a.md)**, the first', ['L1 → a.md, item 1, [L1](a.md)']],
  ['- [L1](a.md) before [L2](b.md)', ['L1 → a.md, item 1, [L1](a.md)']],
  ['- **[L1](a.md) before [L2](b.md)**', ['L1 → a.md, item 1, [L1](a.md)', 'L2 → b.md, item 1, [L2](b.md)']],
  ['- All\n  - None\n  - [L1](a.md)', ['L1 → a.md, item 2, [L1](a.md)']],
  ['- L1\n\n  See [L1](a.md).', []],
  ['- [L1](a.md)\n\n  See [L2](b.md).', ['L1 → a.md, item 1, [L1](a.md)']],
  ['- **L1**: [Engineer](a.md)', ['Engineer → a.md, item 1, [Engineer](a.md)']],
  ['- [L1](a.md)[L2](b.md)', ['L1 → a.md, item 1, [L1](a.md)']],
  ['- > [L1](a.md)', []],
  ['- # [L1](a.md)', []],
  [
    '| L | M |\n|---|---|\n| [L1](a.md), [L2](b.md) | x |',
    ['L1 → a.md, no item, [L1](a.md)', 'L2 → b.md, no item, [L2](b.md)'],
  ],
  ['See [L1](a.md).', []],
  ['# [L1](a.md)', []],
  ['- ![L1](a.png)', []],
])('the entries of %j', (text, expected) => {
  expect(entries(text)).toEqual(expected)
})

it('entries of a table belong to its columns, and those of another table to others', () => {
  const table = '| L | M |\n|---|---|\n| [a](a.md) | [b](b.md) |\n| [c](c.md) | [d](d.md) |\n'
  const found = entriesOf(
    parseDocument({ path: 'README.md', text: `${table}\n${table}\n- [a](a.md)` }, createTrace()),
  )
  const columns = [...new Set(found.map(({ column }) => column))]
  expect(found.map(({ text, column }) => [text, column && columns.indexOf(column)])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 1],
    ['a', 2],
    ['b', 3],
    ['c', 2],
    ['d', 3],
    ['a', undefined],
  ])
})

it.each<[string, string[]]>([
  ['{{< card link="l1" title="L1" >}}', ['L1 → l1, no item, {{< card link="l1" title="L1" >}}']],
  [
    '{{% docs/card title="" icon="x" link="" %}}',
    [' → , no item, {{% docs/card title="" icon="x" link="" %}}'],
  ],
  ['{{< card title="L1" >}}', []],
  [
    'See <!-- x -->{{< card link="l1" title="L1" >}}',
    ['L1 → l1, no item, {{< card link="l1" title="L1" >}}'],
  ],
  ['{{< card link="l1" >}}', []],
  ['{{< card xlink="l1" title="L1" >}}', []],
  ['{{< card\n  link="l1"\n  title="L1" >}}', ['L1 → l1, no item, {{< card\n  link="l1"\n  title="L1" >}}']],
  [
    '<!-- {{< card link="l1" title="L1" >}} -->\n\n{{< card link="l2" title="L2" >}}',
    ['L2 → l2, no item, {{< card link="l2" title="L2" >}}'],
  ],
  [
    '{{< card link="l1" title="L1" >}}\n\n<!-- more -->',
    ['L1 → l1, no item, {{< card link="l1" title="L1" >}}'],
  ],
  [
    '- [L2](b.md)\n\n{{< card link="l1" title="L1" >}}',
    ['L2 → b.md, item 1, [L2](b.md)', 'L1 → l1, no item, {{< card link="l1" title="L1" >}}'],
  ],
])('the cards of %j', (text, expected) => {
  expect(entries(text)).toEqual(expected)
})

describe('a link leads', () => {
  const files = levelsOf('## Impact\n\n- Ships.\n', '## Impact\n\n- Leads.\n')
  it.each<[string, string | undefined]>([
    ['L1.md', 'L1'],
    ['./L2', 'L2'],
    ['L2.md#impact', 'L2'],
    ['../ours/L1.md', undefined],
    ['L3.md', undefined],
    ['README.md', undefined],
    ['https://example.com/L1.md', undefined],
  ])('to the level of a file: %s, %s', (url, expected) => {
    expect(levelFinder(read({ ...files, 'README.md': '# All\n' }), alone)(url, 'README.md')?.id).toBe(
      expected,
    )
  })

  const two = '# Levels\n\n## L1\n\n### Impact\n\n- Ships.\n\n## L2\n\n### Impact\n\n- Leads.\n'
  it.each<[string, string, string | undefined]>([
    ['levels.md#l1', 'README.md', 'L1'],
    ['levels#l2', 'README.md', 'L2'],
    ['#l2', 'levels.md', 'L2'],
    ['levels.md', 'README.md', undefined],
    ['levels.md#impact', 'README.md', undefined],
    ['#l2', 'README.md', undefined],
  ])('to the level at the anchor of a document: %s in %s, %s', (url, from, expected) => {
    const parsed = read({ 'levels.md': two, 'README.md': '# All\n' })
    expect(levelFinder(parsed, alone)(url, from)?.id).toBe(expected)
  })

  it('to a file, where it is not known where levels start, and never to data', () => {
    const parsed = read(files)
    parsed.trace.places.clear()
    expect(levelFinder(parsed, alone)('L2.md', 'README.md')?.id).toBe('L2')
    const data = read({
      'levels.yml': 'levels:\n  - { id: L1, impact: [Ships] }\n  - { id: L2, impact: [Leads] }\n',
    })
    expect(levelFinder(data, alone)('levels.yml#l1', 'README.md')).toBeUndefined()
  })
})
