// How much nesting a text may have before it is not read as Markdown or data: just below each bound, and just above.
import { describe, expect, it } from 'vitest'
import { dataTooDeep, marksIn, unreadable } from '../../src/parse/bounds.js'

const tooDeep = 'Quotes, lists and notes are nested more than 100 deep'
const tooManyLists = 'There are more than 3000 lists, quotes and notes'
const tooManyPieces = 'A paragraph has more than 10000 lines, addresses and names of characters'

describe('a text is read', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['one word', 'word'],
    ['quotes in quotes', `${'>'.repeat(100)}a`],
    ['quotes apart', `${'> '.repeat(67)}a`],
    ['a quote of code that is far in', `>${' '.repeat(199)}a`],
    ['a quote of code behind tabs', `>${'\t'.repeat(49)}a`],
    ['code that is far in', `${' '.repeat(500)}a`],
    ['thematic breaks of hyphens', `${'- '.repeat(300)}\na`],
    ['thematic breaks of stars', `${'* '.repeat(300)}\r\na`],
    ['a thematic break at the end of the text', '- '.repeat(300)],
    ['a thematic break in quotes', `${'>'.repeat(99)}- - -`],
    ['a line of hyphens', '-'.repeat(500)],
    ['words with hyphens', 'a-'.repeat(500)],
    ['numbers without a dot', '1 '.repeat(500)],
    ['numbers that begin words', `${'1.'.repeat(500)}a`],
    ['numbers of ten digits', `${'1234567890. '.repeat(100)}a`],
    ['names of notes that are too long', `[^${'a'.repeat(1000)}]:`.repeat(101)],
    ['brackets that are no notes', `${'[a]:'.repeat(101)}a`],
    ['notes without a name', `${'[^]:'.repeat(101)}a`],
    ['names of notes with a blank', `${'[^a b]:'.repeat(101)}a`],
    ['brackets of no notes before one', `${'[^ '.repeat(210)}[^a]: b`],
    ['notes that are only pointed at', `${'[^a] '.repeat(101)}a`],
  ])('with %s', (_, text) => {
    expect(unreadable(text)).toBeUndefined()
    expect(unreadable(`a\n${text}`)).toBeUndefined()
  })

  it.each<[string, string]>([
    ['quotes in quotes', `${'>'.repeat(101)}a`],
    ['quotes apart', `${'> '.repeat(68)}a`],
    ['a quote of code that is too far in', `>${' '.repeat(200)}a`],
    ['a quote of code behind too many tabs', `>${'\t'.repeat(50)}a`],
    ['lists in lists', `${'- '.repeat(68)}a`],
    ['lists in lists that end in nothing', '+ '.repeat(68)],
    ['lists of all kinds', `${'- + * 1. 2) '.repeat(20)}a`],
    ['lists with two hyphens at the end, which are no break', `${'>'.repeat(99)}- - `],
    ['lists behind tabs', `${'-\t'.repeat(34)}a`],
    ['numbers of nine digits', `${'123456789. '.repeat(68)}a`],
    ['numbers of one digit', `${'7) '.repeat(68)}a`],
    ['names of notes just short enough', `[^${'a'.repeat(999)}]:`.repeat(101)],
    ['lists that end in quotes', `${'- - - '.repeat(30)}>`],
  ])('without its Markdown with %s', (_, text) => {
    expect(unreadable(text)).toBe(tooDeep)
    expect(unreadable(`a\n${text}`)).toBe(tooDeep)
    expect(unreadable(`a\r\r${text}\rb`)).toBe(tooDeep)
  })

  it.each([
    ['lists', '- a\nb\n'],
    ['lists further in and out', ' - a\n- b\n'],
    ['quotes', '> a\n\nb\n'],
    ['notes', '[^1]: a\n\nb\n'],
    ['numbers', '1. a\r\n\r\nb\r\n'],
  ])('with three thousand ends of %s, and not with more', (_, text) => {
    expect(unreadable(text.repeat(3000))).toBeUndefined()
    expect(unreadable(text.repeat(3001))).toBe(tooManyLists)
  })

  it.each([
    ['one list after another item', '- a\n- b\n\n'],
    ['words further in and out', '  a\nb\n\n'],
    ['items at the same depth', '- a\n- b\n\n\n\n'],
  ])('with any number of lines of %s', (_, text) => {
    expect(unreadable(text.repeat(4000))).toBeUndefined()
  })

  it.each(['\\', '&', ':', '@', 'www', 'WWW', '\n', '\r', 'a\n'])(
    'with ten thousand times %j in a paragraph, and not with more',
    (piece) => {
      const text = piece === '\n' || piece === '\r' ? `a${piece}` : piece
      expect(unreadable(text.repeat(10_000))).toBeUndefined()
      expect(unreadable(text.repeat(10_001))).toBe(tooManyPieces)
    },
  )

  it.each(['\n\n', '\n \t\n', '\r\n\r\n', '\r\r', '\r\t \r', '\n\r\n'])(
    'with as many in each paragraph, where %j parts them',
    (apart) => {
      expect(unreadable(`${'&'.repeat(9990)}${apart}`.repeat(3))).toBeUndefined()
    },
  )

  it.each([
    ['empty lines', '\n'],
    ['empty lines of Windows', '\r\n'],
    ['lines of old systems', '\r'],
    ['one word in every second', 'a\n\n'],
  ])('with a hundred thousand lines, and not with more: %s', (_, line) => {
    const text = line.repeat(100_000 / (line.match(/\r\n?|\n/gu)?.length ?? 1))
    expect(unreadable(`a${text}`)).toBeUndefined()
    expect(unreadable(`a${text}${line}`)).toBe('There are more than 100000 lines')
  })

  it('as one paragraph where only words stand between lines', () => {
    expect(unreadable(`${'&'.repeat(6000)}\nw\n`.repeat(2))).toBe(tooManyPieces)
    expect(unreadable(`${'&'.repeat(6000)}\r w\r`.repeat(2))).toBe(tooManyPieces)
  })
})

describe('data is read', () => {
  it.each([
    ['lists', '['.repeat(100)],
    ['maps', '{'.repeat(100)],
    ['lists beside lists', '[]'.repeat(500)],
    ['maps beside maps', '{}'.repeat(500)],
    ['ends without a beginning', `${']'.repeat(50)}${'['.repeat(100)}`],
    ['items of items', `${'- '.repeat(200)}a`],
    ['items of items that begin one blank in', ` ${'- '.repeat(200)}a`],
    ['an item of items and many blanks', `${'- '.repeat(100)}${' '.repeat(400)}a`],
    ['hyphens within a line', `a: ${'- '.repeat(300)}`],
    ['hyphens with nothing between them', '-'.repeat(500)],
    ['many lines', '- a\n'.repeat(500)],
  ])('with %s', (_, text) => {
    expect(dataTooDeep(text)).toBe(false)
  })

  it.each([
    ['lists', '['.repeat(101)],
    ['maps', '{'.repeat(101)],
    ['lists in maps', '{['.repeat(51)],
    ['lists after ends without a beginning', `${']'.repeat(50)}${'['.repeat(101)}`],
    ['items of items', `${'- '.repeat(201)}a`],
    ['keys of keys', `${'? '.repeat(201)}a`],
    ['values of values', `${': '.repeat(201)}a`],
    ['items behind tabs', `${'-\t'.repeat(201)}a`],
    ['items far apart', `${'-   '.repeat(101)}a`],
    ['items that begin far in', `${' '.repeat(200)}${'- '.repeat(101)}a`],
    ['items in a later line', `a:\n${'- '.repeat(201)}b`],
  ])('not with too many %s', (_, text) => {
    expect(dataTooDeep(text)).toBe(true)
  })
})

it.each([
  [0, 1000],
  [1, 1000],
  [100_000, 1000],
  [200_000, 500],
  [300_000, 333],
  [10_000_000, 20],
])('a paragraph of a text of %i characters may have %i marks of a kind', (length, marks) => {
  expect(marksIn(length)).toBe(marks)
})
