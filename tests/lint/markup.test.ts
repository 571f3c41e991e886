// What rules about markup look at: the words between tags, nodes, and pointers.
import { describe, expect, it } from 'vitest'
import { majorityOf } from '../../src/lint/majority.js'
import { nodesOf, rangeOf } from '../../src/lint/nodes.js'
import { passagesOf, placeInPassage, trimmed } from '../../src/lint/passages.js'
import { pointerOf } from '../../src/lint/pointers.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'
import { read } from '../outline.js'

function document(text: string, path = 'docs/a.md'): SourceDocument {
  return parseDocument({ path, text }, createTrace())
}

describe('passages', () => {
  const words = (text: string, path?: string): unknown[] =>
    passagesOf(document(text, path)).map((passage) => [
      passage.kind,
      trimmed(passage).words.replaceAll(/ +/gu, ' '),
    ])

  it.each<[string, unknown[]]>([
    [
      '# A *b*\n\nc `d` e <i>f</i>\ng\n',
      [
        ['heading', 'A b'],
        ['paragraph', 'c e f \ng'],
      ],
    ],
    [
      '- a\n\n  b\n',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      '| a | **b** |\n|---|---|\n| c | |\n',
      [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', 'c'],
      ],
    ],
    ['[a](b "c") ![d](e.png) [f][g]\n\n[g]: h\n', [['paragraph', 'a f']]],
    [
      '<ul><li>a <b>b</b><li>c</ul>',
      [
        ['html', 'a b'],
        ['html', 'c'],
      ],
    ],
    [
      '<div><!-- a --><style>b</style><script>c</script>d<br>e</div>',
      [
        ['html', 'd'],
        ['html', 'e'],
      ],
    ],
    [
      '<div>a <b\n\n<div>c<style>d</div>\n\n<div>e<!-- f',
      [
        ['html', 'a <b'],
        ['html', 'c d'],
        ['html', 'e<!-- f'],
      ],
    ],
    ['a\\\nb\n', [['paragraph', 'a \nb']]],
    ['a <?b?> c\n', [['paragraph', 'a c']]],
    ['| a <?b?> c |\n|---|\n', [['cell', 'a c']]],
    ['---\nonly words\n---\n', []],
    ['---\na: it\'s "good" so\n---\n', [['data', 'it\'s "good" so']]],
    ['```\na\n```\n', []],
    [
      '---\na: "b c"\nd: {e: f}\n---\n',
      [
        ['data', 'b c'],
        ['data', 'f'],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('of data are its values', () => {
    expect(words("a: 'b'\nc:\n  - d\n  - e: f\n", 'a.yml')).toEqual([
      ['data', 'b'],
      ['data', 'd'],
      ['data', 'f'],
    ])
  })

  it('are as long as what they stand for', () => {
    const lengths = (text: string): unknown[] =>
      passagesOf(document(text)).map(({ start, text: { length } }) => text.slice(start, start + length))
    expect(lengths('---\na: "b c"\n---\n')).toEqual(['"b c"'])
    expect(lengths('<div><!-- a -->d</div>\n')).toEqual(['d'])
  })

  it('begin an item only where they are its first paragraph', () => {
    const items = (text: string): unknown[] => passagesOf(document(text)).map(({ item }) => item)
    expect(items('- a\n\n  b\n')).toEqual([true, false])
    expect(items('> a\n')).toEqual([false])
  })

  it('have the places that their words have in the file', () => {
    const text = '# a\n\n*b* `c`\r\n [d](e)\n\n<p>f<i>g</i></p>\n'
    const source = document(text)
    for (const passage of passagesOf(source)) {
      const { words: found, lead } = trimmed(passage)
      const place = placeInPassage(source, passage, lead, found.length)
      const slice = text.slice(place.start.offset, place.end.offset)
      expect(slice).toHaveLength(found.length)
      for (const [index, sign] of Array.from(found).entries())
        if (sign !== ' ') expect(slice[index]).toBe(sign)
    }
    expect(passagesOf(source).map(({ item }) => item)).toEqual([undefined, false, undefined])
  })
})

describe('nodes', () => {
  it('are none in data', () => {
    expect(nodesOf(document('a: b', 'a.yml'))).toEqual([])
  })

  it('have no range where a host added them', () => {
    expect(rangeOf({ type: 'text', value: 'a' })).toBeUndefined()
  })
})

describe('a pointer', () => {
  const { ladder } = read({
    'L1.md': '# L1\n\n## Impact\n\n- Ships.\n',
    'L2.md': '# L2\n\n## Impact\n\n- Leads.\n',
  })
  it('leads to each part of a ladder, and to nothing else', () => {
    const [, level] = ladder.levels
    expect(pointerOf(ladder, ladder)).toBe('')
    expect(pointerOf(level?.competencies[0]?.expectations[0] ?? {}, ladder)).toBe(
      '/levels/1/competencies/0/expectations/0',
    )
    expect(pointerOf({}, ladder)).toBeUndefined()
  })

  it('leads past what is null', () => {
    const part = {}
    const own = Object.assign(structuredClone(ladder), { data: { part, none: null } })
    expect(pointerOf(part, own)).toBe('/data/part')
    expect(pointerOf(own.levels[0] ?? {}, own)).toBe('/levels/0')
  })
})

it.each([
  [[], undefined],
  [['a'], undefined],
  [['a', 'a'], 'a'],
  [['a', 'b'], undefined],
  [['a', 'b', 'b'], 'b'],
  [['a', 'a', 'b', 'b'], undefined],
])('most of %j agree on %s', (values, expected) => {
  expect(majorityOf(values)).toBe(expected)
})
