// A file's text to sections, blocks and places, whatever its Markdown looks like.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import type { Section } from '../../src/model/level.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'

function parse(text: string, path = 'L1.md'): SourceDocument {
  return parseDocument({ path, text }, createTrace())
}

/** Headings by depth, each with the kinds of its blocks. */
function shape(sections: readonly Section[]): string[] {
  return sections.flatMap(({ depth, title, blocks, sections: parts }) => [
    `${'#'.repeat(depth)} ${title} [${blocks.map(({ type }) => type).join(' ')}]`.trimStart(),
    ...shape(parts),
  ])
}

/** Blocks as nested kinds with their text. */
function kinds(block: Block): unknown {
  if (block.type === 'ref') return block.ref
  return 'blocks' in block ? [block.type, ...block.blocks.map(kinds)] : `${block.type}: ${block.text}`
}

describe('words', () => {
  it.each(['a ```foo`` b', '```foo``', 'a ``foo` b'])('keep backticks that nothing closes: %s', (text) => {
    expect(parse(`${text}\n`).sections[0]?.blocks.map(kinds)).toEqual([`paragraph: ${text}`])
  })
})

describe('sections', () => {
  it.each([
    [
      'nest by depth',
      '# A\n\na\n\n## B\n\n- b\n\n### C\n\n## D\n',
      ['# A [paragraph]', '## B [list]', '### C []', '## D []'],
    ],
    ['may begin without a heading', 'a\n\n## B\n', ['[paragraph]', '## B []']],
    ['may skip a depth', '# A\n\n#### B\n\n## C\n', ['# A []', '#### B []', '## C []']],
    ['may be setext', 'A\n===\n\nB\n---\n\nb\n', ['# A []', '## B [paragraph]']],
    ['may be closed', '# A #\n\n## B ##\n', ['# A []', '## B []']],
    [
      'may be HTML',
      '<h1>A</h1>\n\n<h2 align="center">B <em>C</em></h2>\n\nb\n',
      ['# A []', '## B C [paragraph]'],
    ],
    ['are not HTML among other HTML', '<div><h1>A</h1></div>\n\nb\n', ['[heading paragraph]']],
    ['are not comments of a script', '```sh\n# A\n```\n', ['[code]']],
    ['are not inside quotes', '> # A\n', ['[quote]']],
    ['keep front matter apart', '---\na: 1\n---\n# A\n', ['[front-matter]', '# A []']],
    ['keep TOML apart', '+++\na = 1\n+++\n# A\n', ['[front-matter]', '# A []']],
    ['may be nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(shape(parse(text).sections)).toEqual(expected)
  })

  it('begin at their words, also below a link definition', () => {
    const [, heading] = parse('[a]: b\nTitle\n=====\n').sections
    expect(heading).toMatchObject({ title: 'Title', heading: 'Title\n=====' })
  })

  it('have ids of their own, or the one that is written', () => {
    expect(
      parse('# A B!\n\n# A B\n\n# C {#a-b-3}\n\n# 🎉\n').sections.map(({ id, title }) => [id, title]),
    ).toEqual([
      ['a-b', 'A B!'],
      ['a-b-2', 'A B'],
      ['a-b-3', 'C'],
      ['section', '🎉'],
    ])
  })
})

describe('blocks', () => {
  it.each<[string, string, unknown[]]>([
    [
      'of a table',
      '| a | b |\n|---|---|\n| c<br>d |  |\n',
      [
        [
          'table',
          ['row', ['cell', 'paragraph: a'], ['cell', 'paragraph: b']],
          ['row', ['cell', 'paragraph: c', 'paragraph: d'], ['cell']],
        ],
      ],
    ],
    [
      'of an HTML table that blank lines part',
      '<table>\n\n<tr><td>a</td>\n\n<td><ul><li>b</li></ul></td></tr>\n\n</table>\n\nafter\n',
      [
        ['table', ['row', ['cell', 'paragraph: a'], ['cell', ['list', ['item', 'paragraph: b']]]]],
        'paragraph: after',
      ],
    ],
    [
      'of a fold',
      '<details>\n<summary>More</summary>\n\n- *a*\n\n</details>\n',
      [['details', 'summary: More', ['list', ['item', 'paragraph: a']]]],
    ],
    [
      'of a fold in a fold',
      '<details>\n\na\n\n<details>\n\nb\n\n</details>\n\n</details>\n\nc\n',
      [['details', 'paragraph: a', ['details', 'paragraph: b']], 'paragraph: c'],
    ],
    [
      'of a fold with words right behind it',
      '<details>\n\na\n\n</details>\nb\n\nc\n',
      [['details', 'paragraph: a'], 'paragraph: b', 'paragraph: c'],
    ],
    [
      'of a fold that is never closed',
      '<details>\n\n- a\n',
      [['details'], ['list', ['item', 'paragraph: a']]],
    ],
    [
      'of HTML with entities and scripts',
      '<p>a &amp; b<br>c</p><script>x</script><!-- d -->\n',
      ['paragraph: a & b', 'paragraph: c', 'html: ', 'comment: '],
    ],
    ['of a footnote', 'a[^1]\n\n[^1]: b\n', ['paragraph: a', ['footnote', 'paragraph: b']]],
    ['without pictures and tags', 'a ![b](c.png) <span>d</span>\\\ne\n', ['paragraph: a d e']],
  ])('%s', (_, text, expected) => {
    expect(parse(text).sections.flatMap(({ blocks }) => blocks.map(kinds))).toEqual(expected)
  })

  it('know what they span', () => {
    const [section] = parse(
      '<table><tr><th colspan="2" rowspan="3">a</th><td colspan="100000">b</td></tr></table>',
    ).sections
    const table = section?.blocks[0]
    const row = table?.type === 'table' ? table.blocks[0] : undefined
    expect(row?.type === 'row' ? row.blocks : []).toMatchObject([
      { header: true, columns: 2, rows: 3 },
      { type: 'cell' },
    ])
    expect(row?.type === 'row' ? row.blocks[1] : undefined).not.toHaveProperty('columns')
  })
})

describe('what rules look up', () => {
  const document = parse(`# A *b*

## A b

[one](x.md "t") ![two](y.png) [three][r] <a href='z.md' id="here">four</a>

<div id=there><a href="w.md">five</a></div>

<!-- lint disable -->

[r]: v.md
`)

  it('is links in order', () => {
    expect(document.links.map(({ url, image }) => (image ? `!${url}` : url))).toEqual([
      'x.md',
      '!y.png',
      'v.md',
      'z.md',
      'w.md',
    ])
  })

  it('is anchors as GitHub makes them', () => {
    expect([...document.anchors].sort()).toEqual(['a-b', 'a-b-1', 'here', 'there'])
  })

  it('is comments', () => {
    expect(document.comments.map(({ text, place }) => [text, place.start.line])).toEqual([
      ['lint disable', 9],
    ])
  })
})

describe('a text that is nested too deep', () => {
  it('is kept raw, and says why', () => {
    const { sections, unread } = parse(`# A\n\n${'>'.repeat(101)}a\n`)
    expect(shape(sections)).toEqual(['[code]'])
    expect(unread).toBe('Quotes, lists and notes are nested more than 100 deep')
    expect(parse('# A\n')).not.toHaveProperty('unread')
  })
})

describe('a byte order mark', () => {
  it('is not part of the text', () => {
    expect(parse('\ufeff# A\n')).toMatchObject({
      text: '# A\n',
      headings: [{ title: 'A', place: { start: { offset: 0 } } }],
    })
  })
})

describe('line ends', () => {
  it.each(['\n', '\r\n', '\r'])('%j: lines and columns are the same', (end) => {
    const { headings, frontMatter } = parse(['---', 'a: 1', '---', '', '# A', '', '## B', ''].join(end))
    expect(headings.map(({ place }) => [place.start.line, place.start.column, place.end.column])).toEqual([
      [5, 1, 4],
      [7, 1, 5],
    ])
    expect(frontMatter?.places.get('/a')?.start).toMatchObject({ line: 2, column: 4 })
    expect(frontMatter?.data).toEqual({ a: 1 })
  })
})

describe('data', () => {
  it('has a place for every value and key', () => {
    const { text, frontMatter } = parse('a:\n  - "b"\n  - c/d~e: 1\n', 'x.yml')
    const slices = [...(frontMatter?.places ?? [])].map(([pointer, { start, end }]) => [
      pointer,
      text.slice(start.offset, end.offset),
    ])
    expect(Object.fromEntries(slices)).toMatchObject({ '/a#key': 'a', '/a/0': '"b"', '/a/1/c~1d~0e': '1' })
  })

  it('that cannot be read is an error at its place, and what could be read is kept', () => {
    const { frontMatter } = parse('a: 1\nb: [2\nc: 3\n', 'x.yml')
    expect(frontMatter?.errors[0]?.place.start.line).toBeGreaterThan(1)
    expect(frontMatter?.data).toMatchObject({ a: 1 })
  })

  it('may be TOML in front matter', () => {
    const { frontMatter, text } = parse(
      '+++\ntitle = "A \\"b\\""\nweight = 10\ndraft = true\nlist = [1]\n[more]\nx = 1\n+++\n',
    )
    expect(frontMatter?.data).toEqual({ title: 'A "b"', weight: 10, draft: true })
    const place = frontMatter?.places.get('/weight')
    expect(place && text.slice(place.start.offset, place.end.offset)).toBe('10')
  })

  it('may have keys such as __proto__', () => {
    const { frontMatter } = parse('__proto__: 1\nconstructor: 2\n', 'x.yml')
    expect(Object.entries(frontMatter?.data ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })
})
