// Markdown blocks: what they are, and what they span.
import { describe, expect, it } from 'vitest'
import { kindsIn, leadsIn, read, slicesOf } from './reading.js'

describe('blocks are', () => {
  it.each<[string, string, unknown[]]>([
    [
      'quotes and what is in them',
      '> a\n> - b\n',
      [['quote', 'paragraph: a', ['list', ['item', 'paragraph: b']]]],
    ],
    ['code, on one line', '```js\na\n  b\n```\n\n    c\n', ['code: a b', 'code: c']],
    ['breaks', 'a\n\n***\n\nb\n', ['paragraph: a', 'break: ', 'paragraph: b']],
    ['definitions of links', '[a]: b "c"\n', ['definition: ']],
    ['headings within quotes', '> # a *b*\n', [['quote', 'heading: a b']]],
    ['front matter, without its words', '---\na: b\n---\n', ['front-matter: ']],
    ['front matter in TOML', '+++\na = 1\n+++\n', ['front-matter: ']],
    [
      'paragraphs, without their notes',
      'a[^1] b\n\n[^1]: c\n',
      ['paragraph: a b', ['footnote', 'paragraph: c']],
    ],
    ['paragraphs, on one line', 'a  \nb\\\nc\nd <br/>e <BR>f\n', ['paragraph: a b c d e f']],
    [
      'paragraphs parted by breaks, and not by what only looks like one',
      'a<br>b<!-- <br> -->c\n',
      ['paragraph: a bc'],
    ],
    [
      'cells with a sign that is no tag',
      '| \\<br a |\n|---|\n',
      [['table', ['row', ['cell', 'paragraph: <br a']]]],
    ],
    [
      'cells without parts that have no words',
      '| ![a](b)<br>c<br><b></b> |\n|---|\n',
      [['table', ['row', ['cell', 'paragraph: c']]]],
    ],
    [
      'cells of a row that was broken in the midst of a sentence',
      '| a | b |\n|---|---|\n| **c** | Writes\nwell\n and soon. | d |\n',
      [
        [
          'table',
          ['row', ['cell', 'paragraph: a'], ['cell', 'paragraph: b']],
          [
            'row',
            ['cell', 'paragraph: c'],
            ['cell', 'paragraph: Writes well and soon.'],
            ['cell', 'paragraph: d'],
          ],
        ],
      ],
    ],
    [
      'cells of a row that was broken between sentences',
      '| a | b |\n|---|---|\n| c | Writes.\nReads. |\n',
      [
        [
          'table',
          ['row', ['cell', 'paragraph: a'], ['cell', 'paragraph: b']],
          ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: Writes.', 'paragraph: Reads.']],
        ],
      ],
    ],
    [
      'rows of a table without edges',
      'a | b\n---|---\nc | d\ne | f\n',
      [
        [
          'table',
          ['row', ['cell', 'paragraph: a'], ['cell', 'paragraph: b']],
          ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: d']],
          ['row', ['cell', 'paragraph: e'], ['cell', 'paragraph: f']],
        ],
      ],
    ],
    ['paragraphs, without tags', 'a<b>b</b><broad>c</broad>\n', ['paragraph: abc']],
    ['paragraphs with code and links in them', 'a `b` [c](d) ~~e~~ [f]\n', ['paragraph: a b c e [f]']],
    [
      'cells of a table in the parts that breaks make',
      '| a<br>b<!-- <br> -->d | <BR/>c<br> |\n|---|---|\n| d<b>e</b> | |\n',
      [
        [
          'table',
          ['row', ['cell', 'paragraph: a', 'paragraph: bd'], ['cell', 'paragraph: c']],
          ['row', ['cell', 'paragraph: de'], ['cell']],
        ],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected)
  })

  it('cells of a head only in the first row of a table', () => {
    const [table] = read('| a |\n|---|\n| b |\n').sections[0]?.blocks ?? []
    expect(table).toMatchObject({ blocks: [{ blocks: [{ header: true }] }, { blocks: [{ type: 'cell' }] }] })
    expect(JSON.stringify(table).match(/header/gu)).toHaveLength(1)
  })
})

it('attributes of a heading have no words', () => {
  expect(kindsIn('# L1\n{: .no_toc }\n\n{: #id .a}\nWords\n\n{:a}b\n', 'L1.md')).toEqual([
    'html: ',
    'paragraph: {: #id .a} Words',
    'paragraph: {:a}b',
  ])
})

it('what MDX runs or leaves out has no words, and is text in Markdown', () => {
  const text = "import { A } from 'b'\n\n{/* c */}\n\nd\n"
  expect(kindsIn(text, 'L1.mdx')).toEqual(['html: ', 'html: ', 'paragraph: d'])
  expect(kindsIn(text, 'L1.md')).toEqual([
    "paragraph: import { A } from 'b'",
    'paragraph: {/* c */}',
    'paragraph: d',
  ])
})

describe('HTML that blank lines part is one', () => {
  it.each<[string, string, unknown[]]>([
    [
      'table',
      '<table>\n\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n\n</table>\n\n<div>c</div>\n',
      [['table', ['row', ['cell', 'paragraph: a']], ['row', ['cell', 'paragraph: b']]], 'paragraph: c'],
    ],
    [
      'list with lists in it',
      '<ul>\n\n<li>a<ol>\n\n<li>b</li>\n\n</ol></li>\n\n</ul>\n\nc\n',
      [['list', ['item', 'paragraph: a', ['list', ['item', 'paragraph: b']]]], 'paragraph: c'],
    ],
    ['list of terms', '<dl>\n\n<dt>a</dt>\n\n</dl>\n\nb\n', ['paragraph: a', 'paragraph: b']],
    [
      'list up to where it is closed, although more is closed there',
      '<ul>\n\n<li>a</li>\n\n</ul></ul>\n\n<div>b</div>\n\n</table>\n\nc\n',
      [['list', ['item', 'paragraph: a']], 'paragraph: b', 'html: ', 'paragraph: c'],
    ],
    [
      'table in capitals',
      '<TABLE>\n\n<TR><TD>a</TD></TR>\n\n</TABLE>\n\nb\n',
      [['table', ['row', ['cell', 'paragraph: a']]], 'paragraph: b'],
    ],
    [
      'nothing, for tags that only begin like those of lists',
      '<ulx>\n\na\n\n</ulx>\n',
      ['html: ', 'paragraph: a', 'html: '],
    ],
    [
      'nothing, for a list that is never closed',
      '<ul>\n\n<li>a</li>\n\nb\n',
      [['list'], ['item', 'paragraph: a'], 'paragraph: b'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected)
  })

  it('nothing, where a heading stands between', () => {
    expect(kindsIn('<ul>\n\n# a\n\n<li>b</li>\n\n</ul>\n')).toEqual([
      ['list'],
      ['item', 'paragraph: b'],
      'html: ',
    ])
  })

  it('nothing, where a heading stands between in a quote', () => {
    expect(kindsIn('> <ul>\n>\n> # a\n>\n> <li>b</li>\n>\n> </ul>\n')).toEqual([
      ['quote', ['list'], 'heading: a', ['item', 'paragraph: b'], 'html: '],
    ])
  })

  it('nothing, where only one of two lists is closed', () => {
    expect(kindsIn('<ul><ul>\n\n*a*\n\n</ul>\n')).toEqual([['list', ['list']], 'paragraph: a', 'html: '])
  })

  it.each([1, 2, 3, 4, 5])('list, whatever is never closed behind it, %i times', (times) => {
    const [list, ...others] = kindsIn(`<ul>\n\n<li>a</li>\n\n</ul>\n\n${'<ol>\n\n'.repeat(times)}`)
    expect(list).toEqual(['list', ['item', 'paragraph: a']])
    expect(others).toEqual(Array(times).fill(['list']))
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('list of many, each where it ends, when %i are open', (depth) => {
    const nest = (left: number): string => (left === 0 ? 'a' : `<ul>\n\n<li>${nest(left - 1)}</li>\n\n</ul>`)
    const nested = (left: number): unknown =>
      left === 0 ? 'paragraph: a' : ['list', ['item', nested(left - 1)]]
    expect(kindsIn(`${nest(depth)}\n\n<div>b</div>\n`)).toEqual([nested(depth), 'paragraph: b'])
    expect(kindsIn(`<ul>\n\n${nest(depth)}\n\n<div>b</div>\n`)).toEqual([
      ['list'],
      nested(depth),
      'paragraph: b',
    ])
  })
})

describe('folds', () => {
  it.each<[string, string, unknown[]]>([
    [
      'hold their Markdown',
      '<details open>\n<summary>a</summary>\n\n**b**\n\n</details>\n',
      [['details', 'summary: a', 'paragraph: b']],
    ],
    [
      'around a list in HTML keep it whole',
      '<details><ul>\n\n<li>a</li>\n\n</ul></details>\n',
      [['details', ['list', ['item', 'paragraph: a']]]],
    ],
    [
      'in capitals and further in do too',
      '  <DETAILS><summary>a</summary>\n\n- b\n\n</DETAILS>\n',
      [['details', 'summary: a', ['list', ['item', 'paragraph: b']]]],
    ],
    [
      'with words before the summary keep them',
      '<details>a\n\nb\n\n</details>\n',
      [['details', 'paragraph: a', 'paragraph: b']],
    ],
    [
      'of nothing but HTML are HTML',
      '<details>\n\n<p>*a*</p>\n\n</details>\n',
      [['details', 'paragraph: *a*']],
    ],
    [
      'behind other HTML are HTML',
      '<div><details>\n\n*a*\n\n</details></div>\n',
      [['details', 'paragraph: *a*']],
    ],
    [
      'with a comment behind them end before it',
      '<details>\n\na\n\n</details>\n<!-- b -->\n\nc\n',
      [['details', 'paragraph: a'], 'comment: ', 'paragraph: c'],
    ],
    [
      'behind another on their line are one with it',
      '<details>a</details>b<details>\n\n*c*\n\n</details>\n',
      [['details', 'paragraph: a', 'paragraph: b', 'paragraph: c']],
    ],
    ['that are no folds are not', '<detailsx>\n\na\n\n</detailsx>\n', ['html: ', 'paragraph: a', 'html: ']],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected)
  })

  it('in folds are folds up to a hundred', () => {
    const text = (depth: number): string =>
      '<details>\n\n*a*\n\n'.repeat(depth) + '</details>\n\n'.repeat(depth)
    const depthOf = (block: unknown): number =>
      Array.isArray(block) ? Math.max(...block.map(depthOf)) + Number(block[0] === 'details') : 0
    expect(kindsIn(text(100)).map(depthOf)).toEqual([100])
    expect(JSON.stringify(kindsIn(text(100)))).not.toContain('*a*')
    expect(JSON.stringify(kindsIn(text(101))).match(/\*a\*/gu)).toHaveLength(1)
  })
})

describe('blocks know what they span', () => {
  it.each<[string, [string, string][]]>([
    [
      'a\n\n<details>\n\nb\n\n</details>\nc\n',
      [
        ['paragraph', 'a'],
        ['details', '<details>\n\nb\n\n</details>\nc'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      '> - a\n',
      [
        ['quote', '> - a'],
        ['list', '- a'],
        ['item', '- a'],
        ['paragraph', 'a'],
      ],
    ],
    [
      '| *a*<br>b c |\n|---|\n',
      [
        ['table', '| *a*<br>b c |\n|---|'],
        ['row', '| *a*<br>b c |'],
        ['cell', '| *a*<br>b c |'],
        ['paragraph', '*a*'],
        ['paragraph', 'b c'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(slicesOf(text)).toEqual(expected)
  })
})

it('a fold knows the lines on which it begins and ends', () => {
  const { sections, trace } = read('a\n\n  <details>\n\nb\n\n</details>\n')
  const [, fold] = sections[0]?.blocks ?? []
  expect(fold && trace.places.get(fold)).toMatchObject({
    start: { line: 3, column: 1 },
    end: { line: 7, column: 11 },
  })
})

describe('a row that was broken in two lines', () => {
  const row = (text: string): string => `| a | b |\n|---|---|\n${text}\n`
  const cells = (text: string): unknown => {
    const [table] = kindsIn(row(text)) as [unknown[]]
    return table.at(-1)
  }

  it('spans both lines where a sentence goes on', () => {
    const text = row('| c | Writes **all**\nwell. |')
    expect(slicesOf(text)).toContainEqual(['paragraph', 'Writes **all**\nwell.'])
    expect(JSON.stringify(read(text).sections)).toContain(JSON.stringify('Writes **all**\nwell.'))
  })

  it.each([
    ['| c | **D**: writes\nwell. |', 'writes well.'],
    ['| c | **D**\nwrites. |', 'writes.'],
  ])('says more of a name: %s', (text, rest) => {
    expect(leadsIn(row(text))).toContainEqual({ name: 'D', rest })
  })

  it.each([
    ['| c | ![](x)\nwell. |', ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: well.']]],
    [
      '| c | Writes\n![](x) | d |',
      ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: Writes'], ['cell', 'paragraph: d']],
    ],
    ['| c | d \\|\ne |', ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: d | e']]],
  ])('may have a cell without words, or an edge that is none: %s', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it.each([
    ['has a left edge itself', '| c | d\n| e | f |'],
    ['follows a right edge', '| c | d |\ne | f |'],
    ['follows a right edge and a blank', '| c | d | \ne | f |'],
  ])('is none where the next row %s', (_, text) => {
    const [table] = kindsIn(row(text)) as [unknown[]]
    expect(table.slice(-2)).toEqual([
      ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: d']],
      ['row', ['cell', 'paragraph: e'], ['cell', 'paragraph: f']],
    ])
  })

  it.each(['| a | b\n|---|---|\n| c | d\ne | f |\n', 'a | b |\n---|---|\nc | d\ne | f |\n'])(
    'is none where the head has no edge at a side: %s',
    (text) => {
      const [table] = kindsIn(text) as [unknown[]]
      expect(table.slice(-2)).toEqual([
        ['row', ['cell', 'paragraph: c'], ['cell', 'paragraph: d']],
        ['row', ['cell', 'paragraph: e'], ['cell', 'paragraph: f']],
      ])
    },
  )
})
