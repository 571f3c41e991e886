import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/report/columns.js'
import { pretty } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

/** The source line of a finding about words of a text, and the underline below it. */
function underlined(text: string, words: string, width?: number): string {
  const report = reportOf({ 'L2.md': text }, [{ at: ['L2.md', words] }], width ? { width } : {})
  return pretty(report).split('\n').slice(3, 5).join('\n') + '\n'
}

describe('the underline stands under the words', () => {
  it('after an emoji, and after one made of several', () => {
    expect(underlined('🦉 owns 👩‍👩‍👧 it', 'it')).toBe(lines`
      1 | 🦉 owns 👩‍👩‍👧 it
        |            ^^
    `)
  })

  it('after East Asian characters', () => {
    expect(underlined('影響力 Impact', 'Impact')).toBe(lines`
      1 | 影響力 Impact
        |        ^^^^^^
    `)
    expect(underlined('影響力 Impact', '響')).toBe(lines`
      1 | 影響力 Impact
        |   ^^
    `)
  })

  it('after a letter with a separate accent', () => {
    expect(underlined('résumé: x', 'x')).toBe(lines`
      1 | résumé: x
        |         ^
    `)
  })

  it('after a sign that is an emoji by its second character, and after one that is not seen', () => {
    expect(underlined('❤️ and a\u200bb it', 'it')).toBe(lines`
      1 | ❤️ and a\u200bb it
        |           ^^
    `)
  })

  it('after tabs, which become spaces', () => {
    expect(underlined('-\tOwns\tit', 'it')).toBe(lines`
      1 | -   Owns    it
        |             ^^
    `)
  })

  it('in a file with CRLF or lone CR', () => {
    expect(underlined('# L2\r\n\r\nOwns it\r\n', 'it')).toBe(lines`
      3 | Owns it
        |      ^^
    `)
    expect(underlined('# L2\rOwns it\r', 'it')).toBe(lines`
      2 | Owns it
        |      ^^
    `)
  })

  it('when it is about half a character', () => {
    expect(underlined('🦉 owl', '🦉'.slice(0, 1))).toBe(lines`
      1 | 🦉 owl
        | ^^
    `)
    expect(underlined('🦉 owl', '🦉'.slice(1))).toBe(lines`
      1 | 🦉 owl
        | ^^
    `)
  })

  it('in a file with a byte order mark, which places do not count', () => {
    const report = reportOf({ 'L2.md': '# L2' }, [{ at: ['L2.md', 'L2'] }])
    expect(pretty({ ...report, sources: new Map([['L2.md', '\ufeff# L2']]) })).toBe(pretty(report))
  })
})

describe('a long line', () => {
  const before = 'Takes on work that others have left, '.repeat(3)
  const after = ', and hands it on when it is done'.repeat(3)

  it('is cropped around the words', () => {
    expect(underlined(`${before}ownersihp${after}`, 'ownersihp', 60)).toBe(lines`
      1 | …hat others have left, ownersihp, and hands it on when …
        |                        ^^^^^^^^^
    `)
  })

  it('shows its beginning where the words are there', () => {
    expect(underlined(`ownersihp${after}`, 'ownersihp', 60)).toBe(lines`
      1 | ownersihp, and hands it on when it is done, and hands i…
        | ^^^^^^^^^
    `)
  })

  it('shows its beginning where something is missing after it', () => {
    const text = `Owns it${after.repeat(50)}\n`
    const report = reportOf({ 'L2.md': text }, [{ at: 'L2.md' }], { width: 60 })
    expect(pretty(report)).toContain(lines`
      1 | Owns it, and hands it on when it is done, and hands it …
      2 |
        | ^
    `)
  })

  it('shows its end where the words are there', () => {
    expect(underlined(`${before}ownersihp`, 'ownersihp', 60)).toBe(lines`
      1 | …ve left, Takes on work that others have left, ownersihp
        |                                                ^^^^^^^^^
    `)
  })

  it('is underlined to the edge where the words are wider than the terminal', () => {
    expect(underlined(`${before}${after}`, before, 60)).toBe(lines`
      1 | Takes on work that others have left, Takes on work that…
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `)
  })

  it.each([60, 62])('does not cut a wide character in two at %i columns', (width) => {
    const text = `${'影'.repeat(99)}it${'響'.repeat(99)}`
    const [line = '', marks = ''] = underlined(text, 'it', width).split('\n')
    expect(widthOf(line)).toBeLessThanOrEqual(width)
    expect(widthOf(line.slice(0, line.indexOf('it')))).toBe(marks.indexOf('^'))
  })

  it('of a megabyte is cut like any other', () => {
    const text = `${'影響 '.repeat(300_000)}it${' x'.repeat(300_000)}`
    expect(underlined(text, 'it')).toMatch(/^1 \| …影? ?[影響 ]+it[ x]+…\n {2}\| +\^\^\n$/u)
  })

  it('is measured in the memory that it takes itself', () => {
    expect(widthOf('影響 '.repeat(30_000))).toBe(150_000)
  })

  it('has a place that is far away in a snippet of its own', () => {
    const files = { 'L2.md': `Owns it.${' '.repeat(200)}Owns it too.` }
    const report = reportOf(files, [
      { at: ['L2.md', 'Owns it too'], related: [[['L2.md', 'Owns it.'], 'first here']] },
    ])
    expect(pretty(report)).toContain(lines`
       ::: L2.md:1:1
        |
      1 | Owns it.${' '.repeat(87)}…
        | -------- first here
    `)
  })
})
