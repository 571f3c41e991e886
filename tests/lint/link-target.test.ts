// Where a link of a document leads, as far as the files of the run can tell.
import { describe, expect, it } from 'vitest'
import { asUrl, relativePath, targetOf, urlPlace } from '../../src/lint/link-target.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'

function document(text: string, path = 'docs/a.md'): SourceDocument {
  return parseDocument({ path, text }, createTrace())
}

describe('a link', () => {
  const files = [
    ...['docs/a.md', 'docs/b.md', 'docs/c/index.md', 'docs/a/d.md', 'e.md', 'docs/f.png', 'docs/c'],
    ...['docs/a/x.y/d.md', 'docs.old/a/d.md'],
  ]
  const target = (url: string, from = 'docs/a.md'): unknown => {
    const source = document(`[x](<${url}>)`, from)
    const [link] = source.links
    const found =
      link &&
      targetOf(link, source, {
        exists: (path) => files.includes(path),
        document: (path) => (path.endsWith('.md') && files.includes(path) ? source : undefined),
        home: () => ({ repository: 'github.com/guild/ladder', folder: 'ladder/' }),
      })
    return found && 'path' in found ? [found.kind, found.path, found.anchor] : found?.kind
  }

  it.each<[string, unknown]>([
    ['b.md#x', ['found', 'docs/b.md', 'x']],
    ['b', ['found', 'docs/b.md', '']],
    ['b.html', ['found', 'docs/b.md', '']],
    ['b.htm', ['found', 'docs/b.md', '']],
    ['../b/', ['found', 'docs/b.md', '']],
    ['d', ['found', 'docs/a/d.md', '']],
    ['d.md', ['nothing', 'docs/d.md', '']],
    ['x.y/d', ['found', 'docs/a/x.y/d.md', '']],
    ['../', ['found', '', '']],
    ['c/', ['found', 'docs/c/index.md', '']],
    ['../e.md', ['found', 'e.md', '']],
    ['f.png', ['found', 'docs/f.png', '']],
    ['#x', ['found', 'docs/a.md', 'x']],
    ['a.md', ['found', 'docs/a.md', '']],
    ['g.md#y', ['nothing', 'docs/g.md', 'y']],
    ['../../h.md', 'unknown'],
    ['https://a.bc', 'unknown'],
    ['https://github.com/guild/ladder/blob/main/ladder/docs/b.md#x', ['found', 'docs/b.md', 'x']],
    ['https://github.com/guild/ladder/blob/main/ladder/b.md', ['nothing', 'b.md', '']],
    ['https://github.com/guild/ladder/tree/main/ladder/#x', ['found', '', 'x']],
    ['https://github.com/guild/clay/blob/main/ladder/b.md', 'unknown'],
    ['{{ ref "b" }}', 'unknown'],
    ['{% link b %}', 'unknown'],
    ['${b}', 'unknown'],
    ['%7B%7Bb%7D%7D', 'unknown'],
  ])('to %s', (url, expected) => {
    expect(target(url)).toEqual(expected)
  })

  it('in a page of a folder with a dot leads on as from any other', () => {
    expect(target('d', 'docs.old/a.md')).toEqual(['found', 'docs.old/a/d.md', ''])
  })

  it('to the page itself is found, whether or not the page is of the run', () => {
    expect(target('#x', 'docs/z.md')).toEqual(['found', 'docs/z.md', 'x'])
  })

  it.each([
    ['a.md', 'b.md', 'b.md'],
    ['a/b.md', 'a/c.md', 'c.md'],
    ['a/b.md', 'c.md', '../c.md'],
    ['a/b/c.md', 'a/d/e.md', '../d/e.md'],
    ['a/b.md', 'a', '../a'],
    ['a.md', 'b/c.md', 'b/c.md'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected)
  })

  it('is written without what Markdown takes for its own', () => {
    expect(asUrl('a b/(c) 50%.md')).toBe('a%20b/%28c%29%2050%25.md')
  })

  it.each([
    ['[a](b)', 4, 5],
    ['[b](b)', 4, 5],
    ['[a](b "b")', 4, 5],
    ['[a](<b> "b")', 5, 6],
    ['[a]( b )', 5, 6],
    ['[![a](bc)](b)', 11, 12],
    ['<a href="b">c</a>', 9, 10],
    ['<a title="b" href="b">c</a>', 19, 20],
    ['<a href="b" title="b">c</a>', 9, 10],
    ['<a href=b>c</a>', 8, 9],
    ["<a id='b' href='bc'>c</a>", 16, 18],
    ['<https://a.bc>', 1, 13],
  ])('has its target in %s', (text, start, end) => {
    const source = document(text)
    const [link] = source.links
    expect(link && urlPlace(link, source)).toMatchObject({ start: { offset: start }, end: { offset: end } })
  })

  it.each(['[a][b]\n\n[b]: c', '[a][b]\n\n[b]: a', '[a](b&amp;c)', '[a]()'])(
    'has no target in %j',
    (text) => {
      const source = document(text)
      expect(source.links.map((link) => urlPlace(link, source))).toEqual([undefined])
    },
  )
})
