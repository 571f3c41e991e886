// HTML in Markdown is read as people see it in a browser.
import { describe, expect, it } from 'vitest'
import { kindsIn, leadsIn, read, slicesOf } from './reading.js'

describe('HTML is read as', () => {
  it.each<[string, string, unknown[]]>([
    ['one paragraph, for tags within words', '<div>a <em>b</em><i>c</i></div>', ['paragraph: a bc']],
    [
      'paragraphs apart, for tags that part',
      '<div>a<p>b</p>c<hr>d<section>e</section>f</div>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d', 'paragraph: e', 'paragraph: f'],
    ],
    [
      'paragraphs apart, for terms and what they mean',
      '<dl>a<dt>b</dt><dd>c</dd>d</dl>',
      ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d'],
    ],
    [
      'headings, whatever their depth',
      '<div>a<h1>b</h1><h2>c</h2><h3>d</h3><h4>e</h4><h5>f</h5><h6>g</h6>h</div>',
      ['paragraph: a', ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => `heading: ${name}`), 'paragraph: h'],
    ],
    ['words, where the tag is no heading', '<div>a<h7>b</h7></div>', ['paragraph: ab']],
    [
      'a list that is never closed',
      '<ul><li>a<li>b',
      [['list', ['item', 'paragraph: a'], ['item', 'paragraph: b']]],
    ],
    [
      'words, whatever is closed that was not open',
      '</ul></td>a</b></strong></script>b</p>c',
      ['paragraph: ab', 'paragraph: c'],
    ],
    [
      'a quote',
      '<blockquote>a<p>b</blockquote>c',
      [['quote', 'paragraph: a', 'paragraph: b'], 'paragraph: c'],
    ],
    ['nothing, where there are no words', '<div> </div>', ['html: ']],
    ['nothing of styles', '<div>a<style>b</style>c</div>', ['paragraph: a', 'html: ', 'paragraph: c']],
    [
      'nothing of templates',
      '<div>a<template>b <i>c</i></template>d</div>',
      ['paragraph: a', 'html: ', 'paragraph: d'],
    ],
    [
      'nothing of scripts in templates',
      '<div><template>a<script>b</script>c</template>d</div>',
      ['html: ', 'html: ', 'paragraph: d'],
    ],
    ['comments that part words', '<div>a<!-- b -->c</div>', ['paragraph: a', 'comment: ', 'paragraph: c']],
    ['characters by their names', '<div>&lt;b&gt; &eacute;</div>', ['paragraph: <b> é']],
    [
      'the same in capitals',
      '<TABLE><TR><TD>a</TD></TR></TABLE>',
      [['table', ['row', ['cell', 'paragraph: a']]]],
    ],
    [
      'a table with a caption, a head and a foot',
      '<table><caption>a</caption><thead><tr><th>b</th></tr></thead><tfoot><tr><td>c</td></tr></tfoot></table>',
      [['table', 'paragraph: a', ['row', ['cell', 'paragraph: b']], ['row', ['cell', 'paragraph: c']]]],
    ],
    [
      'a fold with words behind its summary',
      '<details>a<summary>b</summary>c<br>d</details>',
      [['details', 'paragraph: a', 'summary: b', 'paragraph: c', 'paragraph: d']],
    ],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toEqual(expected)
  })

  it('lists with numbers where they are', () => {
    const lists = ['<ol><li>a</ol>', '<ul><li>a</ul>', '1. a', '- a'].map(
      (text) => read(text).sections[0]?.blocks[0],
    )
    expect(lists.map((list) => list && 'ordered' in list && list.ordered)).toEqual([true, false, true, false])
  })

  it('cells of a head where they are', () => {
    const [table] = read('<table><tr><th>a</th><td>b</td></tr></table>').sections[0]?.blocks ?? []
    expect(table).toMatchObject({ blocks: [{ blocks: [{ type: 'cell', header: true }, { type: 'cell' }] }] })
    expect(JSON.stringify(table).match(/header/gu)).toHaveLength(1)
  })
})

describe('a cell spans', () => {
  it.each<[string, object]>([
    ['<td colspan="2">', { columns: 2 }],
    ['<td rowspan="1000">', { rows: 1000 }],
    ['<td colspan="1" rowspan="1">', {}],
    ['<td colspan="1001" rowspan="-2">', {}],
    ['<td colspan="" rowspan="x">', {}],
    ['<th colspan=3>', { header: true, columns: 3 }],
    ['<td colspan="0x10">', {}],
  ])('%s', (cell, expected) => {
    const [table] = read(`<table><tr>${cell}a</table>`).sections[0]?.blocks ?? []
    const row = table && 'blocks' in table ? table.blocks[0] : undefined
    const found = row && 'blocks' in row ? row.blocks[0] : undefined
    expect({ ...found, blocks: [] }).toEqual({ type: 'cell', ...expected, blocks: [] })
  })

  it('nothing where it is no cell', () => {
    const [list] = read('<ul colspan="2" rowspan="2"><li>a</ul>').sections[0]?.blocks ?? []
    expect(Object.keys(list ?? {})).toEqual(['type', 'blocks'])
  })
})

describe('each part knows what it spans', () => {
  it.each<[string, [string, string][]]>([
    [
      '<ul>\n  <li> a <b>b</b> </li>\n</ul>',
      [
        ['list', '<ul>\n  <li> a <b>b</b> </li>\n</ul>'],
        ['item', '<li> a <b>b</b> </li>'],
        ['paragraph', 'a <b>b'],
      ],
    ],
    ['<div>\n a &amp; b \n</div>', [['paragraph', 'a &amp; b']]],
    [
      '<div>a<!-- b --><script>c</script></div>',
      [
        ['paragraph', 'a'],
        ['comment', '<!-- b -->'],
        ['html', '<script>'],
      ],
    ],
    ['<div></div>', [['html', '<div></div>']]],
    ['<span>\n a </span>', [['paragraph', 'a']]],
    [
      '<ul><li>a',
      [
        ['list', '<ul><li>a'],
        ['item', '<li>a'],
        ['paragraph', 'a'],
      ],
    ],
    ['<div>a<br></div><b', [['paragraph', 'a']]],
  ])('%j', (text, expected) => {
    expect(slicesOf(text)).toEqual(expected)
  })
})

describe('words in bold lead', () => {
  it.each<[string, { name: string; rest: string }[]]>([
    ['<b>Name</b>: text', [{ name: 'Name', rest: 'text' }]],
    ['<strong>Name:</strong> text', [{ name: 'Name', rest: 'text' }]],
    ['<strong>Name.</strong> text', [{ name: 'Name', rest: 'text' }]],
    ['<strong>Name :</strong>text', [{ name: 'Name', rest: 'text' }]],
    ['<b>Name</b> – text', [{ name: 'Name', rest: 'text' }]],
    ['<b>Name</b>. - text', [{ name: 'Name', rest: '- text' }]],
    ['<b>Name</b>', [{ name: 'Name', rest: '' }]],
    ['<b>Na</b><strong>me</strong>: text', [{ name: 'Name', rest: 'text' }]],
    ['<b>Na<strong>m</strong>e</b>: text', [{ name: 'Name', rest: 'text' }]],
    ['<b><i>Name</i></b>: text', [{ name: 'Name', rest: 'text' }]],
    ['<b><i>Na</i>me</b>: text', [{ name: 'Name', rest: 'text' }]],
    ['<b>Name</b>: text <b>more</b>', [{ name: 'Name', rest: 'text more' }]],
    ['<b>Name</b>:text', [{ name: 'Name', rest: 'text' }]],
    ['<b>Name</b> text: more', []],
    ['– text', []],
    ['<b>Name</b> text', []],
    ['<b>Name.com</b> text', []],
    ['text <b>Name</b>: text', []],
    ['</b>Name: text', []],
    ['<i>Name</i>: text', []],
    ['<b></b>Name: text', []],
  ])('%s', (text, expected) => {
    expect(leadsIn(`<div>${text}</div>`)).toEqual(expected)
  })

  it('also where no tag comes before it that parts', () => {
    expect(leadsIn('<span>\n<b>Name</b>: text</span>\n')).toEqual([{ name: 'Name', rest: 'text' }])
  })

  it('each its own paragraph', () => {
    expect(leadsIn('<ul><li><b>A</b>: b</li><li>c</li><li><b>D</b>: e</li></ul>')).toEqual([
      { name: 'A', rest: 'b' },
      { name: 'D', rest: 'e' },
    ])
  })
})

describe('HTML that is nested past all sense', () => {
  it('is parted by its tags, and keeps its words', () => {
    const lists = (depth: number): unknown[] =>
      kindsIn(`${'<ul>'.repeat(depth)}<li>a</li>b${'</ul>'.repeat(depth)}c`)
    const depthOf = (block: unknown): number => (Array.isArray(block) ? 1 + depthOf(block[1]) : 0)
    expect(depthOf(lists(99)[0])).toBe(100)
    expect(lists(99).at(-1)).toBe('paragraph: c')
    expect(depthOf(lists(100)[0])).toBe(100)
    expect(JSON.stringify(lists(100)[0])).toContain('"paragraph: a","paragraph: b"')
    expect(lists(150).at(-1)).toBe('paragraph: c')
  })

  it('is read up to there, and the rest kept as words without tags', () => {
    const text = `<div>a ${'<i>'.repeat(999)}b${' '.repeat(20_000)}<u>c</u>d</div>`
    expect(kindsIn(text)).toEqual(['paragraph: a b cd'])
    const deeper = `<div>a ${'<i>'.repeat(1000)}b${' '.repeat(20_000)}<u>c</u>d</div>`
    expect(kindsIn(deeper)).toEqual(['paragraph: a b', 'html: c d'])
    const list = kindsIn(deeper.replace('<div>', '<ul><li>'))
    expect(list).toEqual([['list', ['item', 'paragraph: a b', 'html: c d']]])
    const rest = read(`a\n\n${deeper}`).sections[0]?.blocks.at(-1)
    expect(rest).toMatchObject({ type: 'html', text: 'c d' })
    expect(rest && 'markdown' in rest ? rest.markdown.trimStart() : '').toBe('<u>c</u>d</div>')
    expect(slicesOf(`a\n\n${deeper}`).at(-1)?.[1].length).toBe(
      20_000 - (16_384 - '<div>a '.length - 3000 - 1) + 15,
    )
  })

  it('is read to its end, however many tags stand beside each other', () => {
    expect(kindsIn(`<div>${'<i></i>'.repeat(3000)}<u>a</u></div>`)).toEqual(['paragraph: a'])
  })
})

it('words have the source that they stand in', () => {
  const [, block] = read('a\n\n<div>b <i>c</i></div>\n').sections[0]?.blocks ?? []
  expect(block).toEqual({ type: 'paragraph', text: 'b c', markdown: 'b <i>c' })
})
