import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/canonical.js'

describe('canonicalJson', () => {
  it('puts identity first, then the other keys in order, and ends with a newline', () => {
    expect(canonicalJson({ rank: 1, b: [2, 1], id: 'L2', a: undefined })).toBe(
      '{\n  "id": "L2",\n  "b": [\n    2,\n    1\n  ],\n  "rank": 1\n}\n',
    )
  })

  it('does not depend on the order in which keys were made', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.nat()), (value, numbers) => {
        expect(canonicalJson(shuffled(value, numbers))).toBe(canonicalJson(value))
      }),
    )
  })

  it('loses nothing: reading it back and writing it again gives the same bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        const back: unknown = JSON.parse(text)
        expect(canonicalJson(back)).toBe(text)
        expect(back).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('has no carriage return', () => {
    expect(canonicalJson({ text: 'a\r\nb' })).not.toContain('\r')
  })
})

function shuffled(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffled(part, numbers))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]): [number, string, unknown] => [
    Number(numbers.next().value),
    key,
    shuffled(part, numbers),
  ])
  entries.sort(([a], [b]) => a - b)
  return Object.fromEntries(entries.map(([, key, part]) => [key, part]))
}
