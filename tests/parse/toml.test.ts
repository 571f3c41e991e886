// Front matter as Hugo writes it: plain keys, with the place of each value.
import { describe, expect, it } from 'vitest'
import { readToml } from '../../src/parse/toml.js'

describe('a value of TOML', () => {
  it.each<[string, unknown]>([
    ['a = 1', 1],
    ['a=1', 1],
    [' \ta\t=\t1 \t', 1],
    ['a = -1', -1],
    ['a = +1.25', 1.25],
    ['a = "b"', 'b'],
    ['a = "b c" # why', 'b c'],
    ["a = 'b c' # why", 'b c'],
    ['a = ""', ''],
    ["a = ''", ''],
    [String.raw`a = "b \"c\" \\ \n"`, String.raw`b "c" \ \n`],
    [String.raw`a = 'b \"c'`, String.raw`b \"c`],
    ['a = true', true],
    ['a = false', false],
    ['a = true # why', true],
    ['a = "true"', 'true'],
  ])('%s', (text, value) => {
    expect(readToml(text).map((found) => [found.key, found.value])).toEqual([['a', value]])
  })

  it.each([
    'a = 1979-05-27',
    'a = 1.',
    'a = .5',
    'a = 1 2',
    'a = x1',
    'a = x"b"',
    "a = x'b'",
    'a = truest',
    'a = untrue',
  ])('is left out where it is none of these: %s', (text) => {
    expect(readToml(text)).toEqual([])
  })

  it.each(['a =', 'a', '# a = 1', '= 1', 'a b = 1', 'a.b = 1', '"a', ''])(
    'is not in a line such as `%s`',
    (text) => {
      expect(readToml(text)).toEqual([])
    },
  )
})

describe('keys of TOML', () => {
  it('may be words with hyphens, numbers, and words in quotes', () => {
    const keys = readToml('a-b_C9 = 1\n"a b" = 2\n1 = 3\n').map(({ key }) => key)
    expect(keys).toEqual(['a-b_C9', 'a b', '1'])
  })

  it('are read up to the first table', () => {
    expect(readToml('a = 1\n \t[b]\nc = 2\n').map(({ key }) => key)).toEqual(['a'])
    expect(readToml('a = [\n1, 2]\nb = 3\n').map(({ key }) => key)).toEqual(['b'])
  })
})

it.each([
  ['first = 1\n\n  second = "x = 1" \nthird = 3', ['1', '"x = 1"', '3']],
  ['a = 1\r\nb = true\r\n', ['1', 'true']],
  ['1 = 1\ne = "e"', ['1', '"e"']],
])('each value of %j has its place', (text, expected) => {
  expect(readToml(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

it('has its place behind a key that holds the same characters', () => {
  expect(readToml('"a = 1" = 1')).toEqual([{ key: 'a = 1', value: 1, start: 10, end: 11 }])
})
