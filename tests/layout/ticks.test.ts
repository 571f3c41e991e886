// Tables that tick at which levels something is expected.
import { describe, expect, it } from 'vitest'
import { outline, read, readAll } from '../outline.js'

const table = (text: string): string => outline(read({ 'matrix.md': `# Skills\n\n${text}` }))

describe('a table of ticks', () => {
  it('expects what is ticked from the first level on that has the tick', () => {
    expect(
      table(`| Skill | L1 | L2 | L3 |
|---|---|---|---|
| Reads designs of others | ✅ | ✅ | ✅ |
| Writes designs | | ✅ | ✅ |
| Leads the design of products | | | ✅ |
`),
    ).toBe(`L1
  Skills: Reads designs of others
L2
  Skills: Writes designs
L3
  Skills: Leads the design of products`)
  })

  it.each(['x', 'X', '✓', '✔️', '●', 'Yes', ':white_check_mark:', ':heavy_check_mark:'])(
    'may tick with %s',
    (tick) => {
      expect(
        table(
          `| Skill | L1 | L2 |\n|---|---|---|\n| Reads designs | ${tick} | ${tick} |\n| Writes designs | | ${tick} |\n`,
        ),
      ).toBe('L1\n  Skills: Reads designs\nL2\n  Skills: Writes designs')
    },
  )

  it.each(['❌', '✗', '-', '–', 'No', 'n/a', ':x:'])('may say %s where there is no tick', (no) => {
    expect(
      table(
        `| Skill | L1 | L2 |\n|---|---|---|\n| Reads designs | ✅ | ✅ |\n| Writes designs | ${no} | ✅ |\n| Sells designs | ${no} | ${no} |\n`,
      ),
    ).toBe('L1\n  Skills: Reads designs\nL2\n  Skills: Writes designs')
  })

  it('has areas left of what it ticks, which all levels have', () => {
    expect(
      table(`| Area | Skill | L1 | L2 | L3 |
|---|---|---|---|---|
| **Design** | Reads designs | x | x | x |
| | Writes designs | | x | x |
| **Testing** | Writes tests | x | x | x |
| | Tests on the moon | | | |
`),
    ).toBe(`L1
  Design: Reads designs
  Testing: Writes tests
L2
  Design: Writes designs
  Testing:
L3
  Design:
  Testing:`)
  })

  it('has areas in rows without a tick', () => {
    expect(
      table(`| Skill | L1 | L2 |
|---|---|---|
| Design | | |
| Reads designs | x | x |
| Testing | | |
| Writes good tests | | x |
`),
    ).toBe(`L1
  Design: Reads designs
  Testing:
L2
  Design:
  Testing: Writes good tests`)
  })

  it.each([
    ['names skills in a word', '| Go | x | x |\n| SQL | | x |\n'],
    ['holds amounts', '| Leads a project | 1 | 2 |\n| Writes good tests | 2 | 3 |\n'],
    ['ticks once', '| Leads a project | | x |\n'],
  ])('is no ladder where it %s', (_, rows) => {
    const text = `# Skills\n\n| Skill | L1 | L2 |\n|---|---|---|\n${rows}`
    expect(readAll({ 'matrix.md': text })).toEqual([])
  })
})
