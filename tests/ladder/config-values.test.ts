// Values of a configuration that are not what belongs there: each is told with what stands there and what is expected.
import { describe, expect, it } from 'vitest'
import { checkConfigModule, readConfig } from '../../src/ladder/config.js'

function told(text: string): string[] {
  return readConfig(text, 'ladder.yml').diagnostics.map(
    ({ place, message }) => `${place.start.line}:${place.start.column} ${message}`,
  )
}

function toldOfModule(value: unknown): string[] {
  return checkConfigModule(value, 'ladder.config.ts').diagnostics.map(({ message }) => message)
}

const axis = (lines: string) => `axes:\n  - id: scope\n    scale: [task, team]\n    ${lines}\n`

describe('a number', () => {
  it.each([
    ['0', 'Unexpected `0` for `axes[0].maxStep`, expected more than 0'],
    ['1.5', 'Unexpected `1.5` for `axes[0].maxStep`, expected a whole number'],
    ['.nan', 'Unexpected `NaN` for `axes[0].maxStep`, expected a number'],
    ['1e20', 'Unexpected `100000000000000000000` for `axes[0].maxStep`, expected 9007199254740991 or less'],
  ])('that is %s is told as it is, with its bound', (value, message) => {
    expect(told(axis(`maxStep: ${value}`))).toEqual([`4:14 ${message}`])
  })
})

describe('words', () => {
  it('that are empty are told to be so', () => {
    expect(told("id: ''\n")).toEqual(['1:5 Unexpected empty text for `id`, expected words'])
  })

  it('that are not there are told at what misses them', () => {
    expect(told('axes:\n  - scale: [task, team]\n')).toEqual([
      '2:5 Unexpected nothing for `axes[0].id`, expected text',
    ])
  })

  it('that are long are cropped', () => {
    expect(told(`preset: ${'a'.repeat(50)}\n`)).toEqual([
      `1:9 Unexpected \`${'a'.repeat(39)}…\` for \`preset\`, expected \`recommended\`, \`strict\` or \`none\``,
    ])
  })
})

describe('a value that can be of several kinds', () => {
  it('is told all of them, and the word that was meant', () => {
    expect(told('rules:\n  next-level: errr\n')).toEqual([
      '2:15 Unexpected `errr` for `rules.next-level`, expected `off`, `info`, `warning` or `error`, or a list of a severity and options; did you mean `error`?',
    ])
    expect(told('levels: [3]\n')).toEqual([
      '1:10 Unexpected `3` for `levels[0]`, expected text, or a group of `key: value` lines',
    ])
  })

  it('is told what is wrong in it, where only one kind fits', () => {
    expect(told('rules:\n  next-level: [eror, {}]\n')).toEqual([
      '2:16 Unexpected `eror` for `rules.next-level[0]`, expected `off`, `info`, `warning` or `error`; did you mean `error`?',
    ])
    expect(told('overrides:\n  - files: [a]\n    rules: {}\n    reason: none\n')).toEqual([
      '4:5 Unexpected key `reason` in `overrides[0]`, expected `files` or `rules`',
    ])
  })

  it('is told by the two letters that it begins with', () => {
    expect(told('rules:\n  next-level: of\n')).toEqual([
      '2:15 Unexpected `of` for `rules.next-level`, expected `off`, `info`, `warning` or `error`, or a list of a severity and options; did you mean `off`?',
    ])
  })

  it('is told how long a list may be', () => {
    expect(told('rules:\n  next-level: [error]\n')).toEqual([
      '2:15 Unexpected list of 1 for `rules.next-level`, expected a list of at least 2',
    ])
    expect(told('rules:\n  next-level: [error, {}, {}]\n')).toEqual([
      '2:15 Unexpected list of 3 for `rules.next-level`, expected a list of 2 or less',
    ])
  })
})

describe('a group of keys', () => {
  it('names no rule by nothing', () => {
    expect(told("rules:\n  '': off\n")).toEqual([
      '2:7 Unexpected `off` for `rules.`, expected a name as its key',
    ])
  })

  it('is told where a map holds it', () => {
    expect(told('levels:\n  - { id: L1, axes: { scope: { step: 1 } } }\n')).toEqual([
      '2:30 Unexpected group of keys for `levels[0].axes.scope`, expected text',
    ])
  })
})

describe('what a module exports', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'empty value'],
    [() => 1, 'function'],
    ['strict', '`strict`'],
  ])('is told to be no configuration: %s', (value, shown) => {
    expect(toldOfModule(value)).toEqual([
      `Unexpected ${shown} for the configuration, expected a group of \`key: value\` lines`,
    ])
  })

  it('is told also where JSON has no such value', () => {
    expect(toldOfModule({ title: Symbol('ours') })).toEqual([
      'Unexpected `Symbol(ours)` for `title`, expected text',
    ])
    expect(toldOfModule({ title: 10n })).toEqual(['Unexpected `10` for `title`, expected text'])
    expect(toldOfModule({ levels: [() => 'L1'] })).toEqual([
      'Unexpected function for `levels[0]`, expected text, or a group of `key: value` lines',
    ])
  })
})
