// What rules look up in a document: links, headings, anchors and comments, each with its place.
import { describe, expect, it } from 'vitest'
import { sortedByPath } from '../../src/parse/document.js'
import { read } from './reading.js'

describe('links', () => {
  it.each<[string, unknown[]]>([
    ['[a *b*](c "d")', [{ url: 'c', text: 'a b', image: false }]],
    ['![a](b)', [{ url: 'b', text: 'a', image: true }]],
    ['![](b)', [{ url: 'b', text: '', image: true }]],
    [
      '[![a](b)](c)',
      [
        { url: 'c', text: '', image: false },
        { url: 'b', text: 'a', image: true },
      ],
    ],
    ['<https://a.bc>', [{ url: 'https://a.bc', text: 'https://a.bc', image: false }]],
    ['<a href="b">c</a>', [{ url: 'b', text: '', image: false }]],
    ['<link href="b">', []],
    ['<a name="b">c</a>', []],
    ['<a href="">c</a>', []],
    [
      '<div>\n<A HREF="b">c</A><a href=d>e</a>\n</div>',
      [
        { url: 'b', text: '', image: false },
        { url: 'd', text: '', image: false },
      ],
    ],
    ['<!-- <a href="b">c</a> -->', []],
    ['`[a](b)`', []],
    ['[a *b*][c]\n\n[C]: d', [{ url: 'd', text: 'a b', image: false }]],
    ['![a][b]\n\n[b]: c', [{ url: 'c', text: 'a', image: true }]],
    ['[a]\n\n[a]: b\n[a]: c', [{ url: 'b', text: 'a', image: false }]],
    ['[a][b]', []],
    [
      '[a]\n\n[a]: b\n\n[c](d)',
      [
        { url: 'b', text: 'a', image: false },
        { url: 'd', text: 'c', image: false },
      ],
    ],
    [
      '- [a](b)\n  > [c](d)\n- [e](f)',
      [
        { url: 'b', text: 'a', image: false },
        { url: 'd', text: 'c', image: false },
        { url: 'f', text: 'e', image: false },
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(read(text).links.map(({ place: _, ...link }) => link)).toEqual(expected)
  })

  it.each(['[a](b)', '![a](b)', '[a]', '<a href="b">'])('know where they stand: %s', (written) => {
    const text = `x\n\ny ${written} z\n\n[a]: c\n`
    const [link] = read(text).links
    expect(link?.place).toMatchObject({ path: 'L1.md', start: { line: 3, column: 3 } })
    expect(text.slice(link?.place.start.offset, link?.place.end.offset)).toBe(written)
  })
})

describe('headings', () => {
  it('have their words, their depth, their anchor and their place, wherever they stand', () => {
    expect(read('# A *b*!\n\n> ## A b\n').headings).toEqual([
      {
        depth: 1,
        title: 'A b!',
        anchor: 'a-b',
        place: {
          path: 'L1.md',
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 9, offset: 8 },
        },
      },
      {
        depth: 2,
        title: 'A b',
        anchor: 'a-b-1',
        place: {
          path: 'L1.md',
          start: { line: 3, column: 3, offset: 12 },
          end: { line: 3, column: 9, offset: 18 },
        },
      },
    ])
  })
})

describe('anchors', () => {
  it.each([
    ['<a id="x"></a>', ['x']],
    ['<a name="x"></a>', ['x']],
    ['<p id="x" name="y">', ['x', 'y']],
    ['<p id="">', []],
    ['<p ID="x"><b id=y>', ['x', 'y']],
    ['a <b id="x">b</b>', ['x']],
    ['<!-- <a id="x"> -->', []],
    ['`<a id="x">`', []],
    ['# A\n\n# A\n\n<a id="x">', ['a', 'a-1', 'x']],
  ])('of %j', (text, expected) => {
    expect([...read(text).anchors].sort()).toEqual(expected)
  })

  it('are looked for up to a thousand tags within each other', () => {
    const text = (depth: number): string => `<div>${'<i>'.repeat(depth)}${' '.repeat(20_000)}<b id="x"></div>`
    expect(read(text(999)).anchors).toContain('x')
    expect(read(text(1000)).anchors).not.toContain('x')
    expect(read(`<div>${'<i></i>'.repeat(3000)}<b id="x"></div>`).anchors).toContain('x')
  })
})

describe('comments', () => {
  it.each([
    ['<!-- a -->', ['a']],
    ['<!--a\n\nb-->', ['a\n\nb']],
    ['  <!-- a -->  ', ['a']],
    ['<!---->', ['']],
    ['a <!-- b --> c', ['b']],
    ['> <!-- a -->', ['a']],
    ['<!-- a --><p>b</p>', []],
    ['<p>b</p><!-- a -->', []],
    ['<!-- a', []],
    ['<p>a</p>', []],
  ])('of %j', (text, expected) => {
    expect(read(text).comments.map((comment) => comment.text)).toEqual(expected)
  })
})

it('front matter is what stands first, and nothing else', () => {
  expect(read('---\na: 1\n---\n# A\n').frontMatter?.data).toEqual({ a: 1 })
  expect(read('# A\n\n---\na: 1\n---\n')).not.toHaveProperty('frontMatter')
  expect(read('')).not.toHaveProperty('frontMatter')
})

it('files are in the order of their paths, whatever order they come in', () => {
  const files = ['b', 'a', 'B', 'a', 'a/b', 'a.b'].map((path, index) => ({ path, text: String(index) }))
  expect(sortedByPath(files).map(({ path, text }) => path + text)).toEqual([
    'B2',
    'a1',
    'a3',
    'a.b5',
    'a/b4',
    'b0',
  ])
  expect(files[0]?.path).toBe('b')
})
