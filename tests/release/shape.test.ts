import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { keyed } from '../../src/model/keyed.js'
import { Ladder } from '../../src/model/ladder.js'
import { ReleaseIndex } from '../../src/release/manifest.js'
import { planRelease } from '../../src/release/plan.js'
import { readRelease } from '../../src/release/read.js'
import { fits, readShape } from '../../src/release/shape.js'
import { parse } from '../diff/engineering.js'

const plan = planRelease(parse().ladder, { version: '1.0.0' })
const read = (path: string): unknown => JSON.parse(plan.get(path) ?? '')

describe('fits', () => {
  it('knows a whole release without asking zod for it', () => {
    expect(fits(Ladder, read('ladder.json'))).toBe(true)
    expect(fits(ReleaseIndex, read('index.json'))).toBe(true)
  })

  it('says yes only to what zod reads, and reads as it is', () => {
    const schemas: [string, z.core.$ZodType][] = [
      ['ladder.json', Ladder],
      ['index.json', ReleaseIndex],
    ]
    for (const [path, schema] of schemas) {
      const paths = pathsOf(read(path))
      fc.assert(
        fc.property(fc.constantFrom(...paths), anyValue, fc.boolean(), (at, value, isKey) => {
          const data = changed(read(path), at, value, isKey)
          if (!fits(schema, data)) return
          expect(z.safeParse(schema, data)).toEqual({ success: true, data })
        }),
        { numRuns: 300 },
      )
    }
  })

  it.each([
    ['a field that is missing', z.strictObject({ a: z.string() }), {}],
    ['a field too many', z.strictObject({ a: z.string() }), { a: '', b: '' }],
    ['a list where an object is expected', z.strictObject({}), []],
    ['an element that is wrong', z.array(z.string()), ['', 0]],
    ['a word that is not among those allowed', z.enum(['a']), 'b'],
    ['a list that is too short', z.array(z.string()).check(z.minLength(1)), []],
    ['a text of another form', z.string().check(z.regex(/^a$/u)), 'b'],
    ['a key of another form', keyed(z.string().check(z.regex(/^a$/u)), z.string()), { b: '' }],
    ['a value under a key that is wrong', keyed(z.string(), z.string()), { a: 0 }],
    ['a value of a record that is wrong', z.record(z.string(), z.string()), { a: 0 }],
    ['a number that is not whole', z.int(), 1.5],
    ['a number that is no more than the least', z.int().check(z.positive()), 0],
    ['a number below the least', z.int().check(z.gte(1)), 0],
    ['a number that is not below the most', z.int().check(z.lt(3)), 3],
    ['a number above the most', z.int().check(z.lte(3)), 4],
    ['what none of several reads', z.union([z.string(), z.boolean()]), 0],
  ])('does not say yes to %s', (_, schema: z.core.$ZodType, data) => {
    expect(fits(schema, data)).toBe(false)
    expect(readShape(schema, data).issue).toBeDefined()
  })

  it.each([
    ['the least that a number may be', z.int().check(z.gte(1), z.lte(3)), 1],
    ['the most that a number may be', z.int().check(z.gte(1), z.lte(3)), 3],
    ['a number between those that it may not be', z.int().check(z.gt(1), z.lt(3)), 2],
    ['a record', z.record(z.string(), z.string()), { a: '' }],
    ['a text of the form', z.string().check(z.regex(/^a$/u), z.describe('A word.')), 'a'],
  ])('says yes to %s', (_, schema: z.core.$ZodType, data) => {
    expect(fits(schema, data)).toBe(true)
  })

  it('leaves to zod what has checks that it does not know', () => {
    const even = z.int().check(z.multipleOf(2))
    expect(fits(even, 2)).toBe(true)
    expect(fits(even, 3)).toBe(false)
    expect(fits(z.number(), Number.NaN)).toBe(false)
  })

  it('leaves to zod the one word that it leaves out of a record', () => {
    const data: unknown = JSON.parse('{ "__proto__": "" }')
    expect(fits(z.record(z.string(), z.string()), data)).toBe(false)
  })

  it('leaves to zod an object that may have other fields', () => {
    expect(fits(z.object({ a: z.string() }), { a: '', b: '' })).toBe(false)
    expect(readShape(z.object({ a: z.string() }), { a: '', b: '' }).value).toEqual({ a: '' })
  })
})

describe('readShape', () => {
  it('says where and what is wrong', () => {
    const ladder = changed(read('ladder.json'), ['levels', '0', 'rank'], 'first', false)
    expect(readShape(Ladder, ladder).issue?.pointer).toBe('/levels/0/rank')
    expect(readShape(keyed(z.string(), z.string()), { 'L1/craft': 0 }).issue?.pointer).toBe('/L1~1craft')
  })
})

it('refuses a release that is nested deeper than a program can go', () => {
  const deep = (text: string, count: number): string =>
    `${'{"id":"","title":"","heading":"","depth":1,"role":"other","blocks":[],"sections":['.repeat(count)}${text}${']}'.repeat(count)}`
  for (const count of [1000, 5000, 100_000]) {
    const ladder = JSON.stringify(changed(read('ladder.json'), ['documents'], ['@'], false))
    const text = ladder.replace(
      '"@"',
      `{"path":"","hash":"","kind":"page","title":"","heading":"","sections":[${deep('', count)}]}`,
    )
    const { ladder: found, problems } = readRelease(new Map([['ladder.json', text]]))
    expect(found !== undefined || problems[0]?.message.includes('nested too deep'), String(count)).toBe(true)
  }
})

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('paragraph', 'list', 'other', 'bullet', 0, -1, 1.5, 1e300, 7, [], {}, null),
)

/** Where every value of some data stands. */
function pathsOf(data: unknown, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path]
  return [path, ...Object.entries(data).flatMap(([key, value]) => pathsOf(value, [...path, key]))]
}

/** The data with another value at a place, or with one more key there. */
function changed(data: unknown, [key, ...rest]: readonly string[], value: unknown, isKey: boolean): unknown {
  if (key === undefined) return isKey && typeof data === 'object' ? { ...data, more: value } : value
  if (typeof data !== 'object' || data === null) return value
  const inside = changed((data as Record<string, unknown>)[key], rest, value, isKey)
  return Array.isArray(data)
    ? data.map((each: unknown, index) => (String(index) === key ? inside : each))
    : { ...data, [key]: inside }
}
