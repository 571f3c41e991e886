// Findings that say the same of the same line name each other.
import { describe, expect, it } from 'vitest'
import { withCopies } from '../../src/lint/copies.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { placeBetween } from '../../src/parse/lines.js'
import { createTrace } from '../../src/parse/trace.js'
import { finding } from './finding.js'

const line = 'Reviews the the work of others.'

/** Findings of `the the` in files, and what each names besides: `path:line`. */
function copies(
  texts: Record<string, string>,
  about: (path: string) => Partial<Diagnostic> = () => ({}),
): unknown[] {
  const documents = new Map<string, SourceDocument>(
    Object.entries(texts).map(([path, text]) => [path, parseDocument({ path, text }, createTrace())]),
  )
  const found = Object.entries(texts).flatMap(([path, text]) =>
    Array.from(text.matchAll(/the the/gu), ({ index }) => ({
      ...finding(about(path)),
      place: placeBetween(path, documents.get(path)?.starts ?? [0], index, index + 7),
    })),
  )
  return withCopies(found, (path) => documents.get(path)).map(({ related }) =>
    related?.map(({ place }) => `${place.path}:${String(place.start.line)}`),
  )
}

describe('a copy is', () => {
  it.each<[string, Record<string, string>, unknown[]]>([
    ['the same line in another file', { a: line, b: `x\n\n${line}\n` }, [['b:3'], ['a:1']]],
    ['the same line in the same file', { a: `${line}\n\n${line}` }, [['a:3'], ['a:1']]],
    [
      'the same line with other blanks',
      { a: line, b: `  Reviews  the the work\u00a0of others.\t` },
      [['b:1'], ['a:1']],
    ],
    ['no other line', { a: line, b: `${line} Yes.` }, [undefined, undefined]],
    ['a line of twenty signs', { a: 'the the word of one.', b: 'the the word of one.' }, [['b:1'], ['a:1']]],
    ['no line of less', { a: 'the the word of on.', b: 'the the word of on.' }, [undefined, undefined]],
    ['another finding on its line', { a: `${line} ${line}` }, [['a:1'], ['a:1']]],
  ])('%s', (_, texts, expected) => {
    expect(copies(texts)).toEqual(expected)
  })

  it('nothing that another rule finds, or that is said in another way', () => {
    const texts = { a: line, b: line }
    expect(copies(texts, (path) => ({ ruleId: path }))).toEqual([undefined, undefined])
    expect(copies(texts, (path) => ({ messageId: path }))).toEqual([undefined, undefined])
  })
})

it('ten copies are named, and no more', () => {
  const texts = Object.fromEntries(Array.from('abcdefghijklm', (path) => [path, line]))
  const [first, ...others] = copies(texts) as string[][]
  expect(first).toEqual(Array.from('bcdefghijk', (path) => `${path}:1`))
  expect(others.map((named) => named.length)).toEqual(Array(12).fill(10))
})

it('what a finding names already is not named again, and what it names comes first', () => {
  const documents = new Map(
    ['a', 'b', 'c'].map((path) => [path, parseDocument({ path, text: line }, createTrace())]),
  )
  const [a, b, c] = ['a', 'b', 'c'].map((path) => finding({ path, start: 8 }))
  if (!a || !b || !c) throw new Error('three findings')
  const related = [
    { message: 'Here', place: c.place },
    { message: 'There', place: { ...c.place, path: 'd' } },
  ]
  const [first] = withCopies([{ ...a, related }, b, c], (path) => documents.get(path))
  expect(first?.related?.map(({ message, place }) => `${place.path} ${message}`)).toEqual([
    'c Here',
    'd There',
    expect.stringMatching(/^b /u),
  ])
  expect(withCopies([a, b], () => undefined)).toEqual([a, b])
})

it('ten copies are named besides what a finding names already, in the same file too', () => {
  const text = `${line}\n`.repeat(13)
  const source = parseDocument({ path: 'a', text }, createTrace())
  const all = Array.from(text.matchAll(/the the/gu), ({ index }) => ({
    ...finding(),
    place: placeBetween('a', source.starts, index, index + 7),
  }))
  const related = [0, 1].map((at) => ({
    message: 'Here',
    place: placeBetween('a', source.starts, at, at + 1),
  }))
  const [first] = withCopies(
    all.map((each) => ({ ...each, related })),
    () => source,
  )
  expect(first?.related?.map(({ place }) => place.start.line)).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})
