// A heading owns what follows it, up to the next heading as high, and knows where it stands.
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/level.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { kinds, read } from './reading.js'

function titles(sections: readonly Section[]): unknown[] {
  return sections.map(({ title, sections: parts }) =>
    parts.length === 0 ? title : [title, ...titles(parts)],
  )
}

describe('sections', () => {
  it.each<[string, unknown[]]>([
    [
      '# a\n## b\n### c\n## d\n# e\n## f\n',
      [
        ['a', ['b', 'c'], 'd'],
        ['e', 'f'],
      ],
    ],
    ['## a\n# b\n## c\n', ['a', ['b', 'c']]],
    ['# a\n### b\n## c\n', [['a', 'b', 'c']]],
    ['a\n\n# b\n', ['', 'b']],
    ['# a\n\n<h2>b</h2>\n\n### c\n', [['a', ['b', 'c']]]],
  ])('of %j stand in each other', (text, expected) => {
    expect(titles(read(text).sections)).toEqual(expected)
  })

  it('without a heading have no depth, no title and no place', () => {
    const { sections, trace } = read('a\n\nb\n')
    expect(sections).toEqual([
      {
        id: '',
        title: '',
        heading: '',
        depth: 0,
        role: 'other',
        blocks: [
          { type: 'paragraph', text: 'a', markdown: 'a' },
          { type: 'paragraph', text: 'b', markdown: 'b' },
        ],
        sections: [],
      },
    ])
    expect(sections[0] && trace.places.get(sections[0])).toBeUndefined()
  })

  it('have the heading as it is written, and its place', () => {
    const { sections, trace } = read('a\n\n## B *c* {#d} ##\n\ne\n')
    const section = sections[1]
    expect(section).toMatchObject({
      id: 'd',
      title: 'B c',
      heading: '## B *c* {#d} ##',
      depth: 2,
      role: 'other',
    })
    expect(section && trace.places.get(section)).toEqual({
      path: 'L1.md',
      start: { line: 3, column: 1, offset: 3 },
      end: { line: 3, column: 17, offset: 19 },
    })
  })
})

describe('a title may bring its own id', () => {
  it.each([
    ['A {#b}', 'b', 'A'],
    ['A{#b-1.c:d}', 'b-1.c:d', 'A'],
    ['A  {#b}', 'b', 'A'],
    ['A {#_b}', '_b', 'A'],
    ['A {#b} c', 'a-b-c', 'A {#b} c'],
    ['A {#.b}', 'a-b', 'A {#.b}'],
    ['A {#}', 'a', 'A {#}'],
    ['A {b}', 'a-b', 'A {b}'],
    ['A {#b c}', 'a-b-c', 'A {#b c}'],
  ])('%s', (heading, id, title) => {
    expect(read(`# ${heading}\n`).sections).toMatchObject([{ id, title }])
  })
})

describe('a heading of HTML is', () => {
  it.each<[string, unknown]>([
    ['<h1>a</h1>', 'a'],
    ['<H2 ALIGN="center">a <b>b</b></H2 >', 'a b'],
    ['<h3>a\nb</h3>', 'a b'],
    ['<h6>a</h6>', 'a'],
    [`<h1>${'a'.repeat(491)}</h1>`, 'a'.repeat(491)],
  ])('one by itself: %s', (text, title) => {
    expect(read(text).sections).toMatchObject([{ title, heading: text, blocks: [] }])
  })

  it.each([
    `<h1>${'a'.repeat(492)}</h1>`,
    '<h7>a</h7>',
    '<h1x>a</h1x>',
    '<h1>a</h2>',
    '<h1>a</h1><p>b</p>',
    '<p>b</p><h1>a</h1>',
    '<h1>a</h1><h1>b</h1>',
    '<h1>a<br>b</h1>',
    '<h1>a<p>b</p></h1>',
    '<h1></h1>',
    '<h1> </h1>',
    '<h1><img src="a.png"></h1>',
    '<h1>a',
  ])('none among other HTML, or without words: %s', (text) => {
    expect(read(text).sections).toMatchObject([{ title: '', depth: 0 }])
  })
})

describe('an underlined heading begins at its words, below the definitions of links', () => {
  it.each([
    ['[a]: b\nTitle\n===\n', 'Title\n==='],
    ['> [a]: b\n> Title\n> ===\n', 'Title\n> ==='],
    ['- [a]: b\n  Title\n  ---\n', 'Title\n  ---'],
    ['[^1]: [a]: b\n    Title\n    ===\n', 'Title\n    ==='],
    ['# Title\n', '# Title'],
    ['#\n', '#'],
    ['[a]: b\n\n#   Title\n', '#   Title'],
    ['a\n\nTitle\n===\n', 'Title\n==='],
  ])('%j', (text, written) => {
    const [heading] = read(text).headings
    expect(text.slice(heading?.place.start.offset, heading?.place.end.offset)).toBe(written)
  })
})

describe('a text that is not read as Markdown', () => {
  it('is one node of raw text, from its start to its end', () => {
    const text = `${'>'.repeat(101)} a\nb`
    const position = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 2, offset: text.length },
    }
    expect(parseMarkdown(text)).toEqual({
      tree: { type: 'root', children: [{ type: 'code', value: text, position }], position },
      unread: 'Quotes, lists and notes are nested more than 100 deep',
    })
    const { unread, sections } = read(text)
    expect(unread).toBe('Quotes, lists and notes are nested more than 100 deep')
    expect(sections[0]?.blocks.map(kinds)).toEqual([`code: ${text.replace('\n', ' ')}`])
  })

  it('says why only where it is so', () => {
    expect(read('a')).not.toHaveProperty('unread')
    expect(parseMarkdown('a')).not.toHaveProperty('unread')
  })
})
