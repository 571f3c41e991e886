// YAML and JSON: every value has its place, and what cannot be read is an error at its own.
import { describe, expect, it } from 'vitest'
import { escapePointer } from '../../src/model/escape-pointer.js'
import { parseData } from '../../src/parse/data.js'
import { lineStarts } from '../../src/parse/lines.js'
import { read } from './reading.js'

function data(text: string): ReturnType<typeof parseData> {
  return parseData(text, 'x.yml', lineStarts(text))
}

function slices(
  text: string,
  places: ReturnType<typeof parseData>['places'] | undefined,
): Record<string, string> {
  return Object.fromEntries(
    [...(places ?? [])].map(([pointer, { start, end }]) => [pointer, text.slice(start.offset, end.offset)]),
  )
}

describe('every value has its place', () => {
  it('in YAML, with keys in maps and items in lists', () => {
    const text = 'a: 1\nb:\n  - c\n  - d: "e"\nf: {g: [h]}\n2: ~\n'
    expect(slices(text, data(text).places)).toEqual({
      '': text,
      '/a': '1',
      '/a#key': 'a',
      '/b': '- c\n  - d: "e"\n',
      '/b#key': 'b',
      '/b/0': 'c',
      '/b/1': 'd: "e"\n',
      '/b/1/d': '"e"',
      '/b/1/d#key': 'd',
      '/f': '{g: [h]}',
      '/f#key': 'f',
      '/f/g': '[h]',
      '/f/g#key': 'g',
      '/f/g/0': 'h',
      '/2': '~',
      '/2#key': '2',
    })
  })

  it('also below keys that are no words', () => {
    const text = '? [a]\n: b\nc: d\n'
    expect(Object.keys(slices(text, data(text).places))).toEqual(['', '/c#key', '/c'])
  })

  it('down to where nobody looks', () => {
    const nested = (depth: number): string =>
      Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:\n`).join('')
    const depths = [...data(nested(210)).places.keys()].map((pointer) => pointer.split('/').length - 1)
    expect(Math.max(...depths)).toBe(201)
    expect(data(nested(210)).places.has('/a'.repeat(200))).toBe(true)
    expect(data(nested(210)).places.has('/a'.repeat(201))).toBe(false)
    const lists = Array.from({ length: 210 }, (_, index) => `${' '.repeat(index)}-\n`).join('')
    expect(data(lists).places.has('/0'.repeat(200))).toBe(true)
    expect(data(lists).places.has('/0'.repeat(201))).toBe(false)
    const items = `${'- '.repeat(200)}- a`
    expect(data(items).errors).toHaveLength(1)
  })

  it('of front matter too, in the file', () => {
    const yaml = '---\na: b\n---\n# A\n'
    const { frontMatter } = read(yaml)
    expect(slices(yaml, frontMatter?.places)).toEqual({ '': 'a: b', '/a#key': 'a', '/a': 'b' })
    expect(frontMatter?.place).toMatchObject({ path: 'L1.md', start: { offset: 0 }, end: { offset: 12 } })
    const toml = '+++\na = 1\n"b/c" = "d"\n+++\n# A\n'
    expect(slices(toml, read(toml).frontMatter?.places)).toEqual({ '/a': '1', '/b~1c': '"d"' })
    expect(read(toml).frontMatter).toMatchObject({ errors: [], place: { end: { line: 4, column: 4 } } })
  })

  it('of an empty file is the file', () => {
    expect(data('')).toMatchObject({
      data: null,
      errors: [],
      place: { start: { offset: 0 }, end: { offset: 0 } },
    })
    expect(data('a: 1\n').place).toMatchObject({ path: 'x.yml', start: { offset: 0 }, end: { offset: 5 } })
  })
})

describe('an error', () => {
  it.each<[string, string, number, number]>([
    ['a: [1\n', 'Flow sequence in block collection must be sufficiently indented and end with a ]', 6, 6],
    ['a: "b', 'Missing closing "quote', 5, 5],
    ['a: b: c\n', 'Nested mappings are not allowed in compact mappings', 3, 4],
  ])('of %j is told in one line, at its place', (text, message, start, end) => {
    const { errors } = data(text)
    expect(errors[0]).toMatchObject({ message, place: { start: { offset: start }, end: { offset: end } } })
  })

  it('stands in the file where it is in front matter', () => {
    const { frontMatter } = read('---\na: b\nc: "d\n---\n# A\n')
    expect(frontMatter?.errors[0]?.place).toMatchObject({
      path: 'L1.md',
      start: { line: 3 },
      end: { line: 3 },
    })
  })

  it('is none where a key comes twice: the last holds', () => {
    expect(data('a: 1\na: 2\n')).toMatchObject({ data: { a: 2 }, errors: [] })
  })

  it('is one where a key is no word', () => {
    expect(data('[a]: b\n').errors.map(({ message }) => message)).toContain(
      'With stringKeys, all keys must be strings',
    )
  })

  it('is what is nested too deep, at the place of all of it', () => {
    expect(data('['.repeat(101))).toMatchObject({
      data: undefined,
      errors: [
        {
          message: 'Values are nested more than 100 deep',
          place: { path: 'x.yml', start: { offset: 0 }, end: { offset: 101 } },
        },
      ],
    })
    expect(data('['.repeat(101)).places.size).toBe(0)
  })

  it('is what expands past all sense, at the place of all of it', () => {
    const text = (times: number): string =>
      `a: &a [1]\nb: [${Array(times).fill('*a').join(', ')}]\nc: *a\nd: 1\n`
    expect(data(text(5))).toMatchObject({ data: { d: 1 }, errors: [] })
    const bomb = data(
      `a: &a [1]\nb: &b [${Array(11).fill('*a').join(',')}]\nc: [${Array(11).fill('*b').join(',')}]\n`,
    )
    expect(bomb).toMatchObject({
      data: undefined,
      errors: [
        { message: 'Excessive alias count indicates a resource exhaustion attack', place: bomb.place },
      ],
    })
    expect(bomb.places.has('/c/10')).toBe(true)
  })
})

it.each([
  ['a', 'a'],
  ['a/b~c/d~', 'a~1b~0c~1d~0'],
  ['~1', '~01'],
])('the pointer of %s is %s', (token, pointer) => {
  expect(escapePointer(token)).toBe(pointer)
})

it.each(['x.yml', 'x.yaml', 'x.json', 'X.YML', 'a.md/x.YAML'])('%s is data', (path) => {
  const document = read('{"a": 1}', path)
  expect(document).toMatchObject({ path, format: 'data', frontMatter: { data: { a: 1 }, errors: [] } })
  expect(document).toMatchObject({ sections: [], headings: [], links: [], comments: [], anchors: new Set() })
  expect(document).not.toHaveProperty('tree')
})

it.each(['x.md', 'xyml', 'x.yml.md', 'x.jsonl', 'x.yaaml', 'json'])('%s is Markdown', (path) => {
  expect(read('{"a": 1}', path)).toMatchObject({ format: 'markdown', tree: { type: 'root' } })
})
