import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts, placeBetween } from '../../src/parse/lines.js'
import { widthOf } from '../../src/report/columns.js'
import { printable } from '../../src/report/printable.js'
import { pretty } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('printable text', () => {
  it.each([
    ['a colour', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['a cleared screen', '\u001b[2J\u001bcgone', 'gone'],
    ['a title, ended by a bell', '\u001b]0;pwned\u0007x', 'x'],
    ['a link, ended by a terminator', '\u001b]8;;https://example.org\u001b\\x', 'x'],
    ['a sequence without an end', 'x\u001b]0;y', 'x0;y'],
    ['sequences of one character', '\u009b31mx\u009d0;y\u009c', 'x'],
    ['bells and backspaces', 'x\u0007\b\u007f', 'x'],
    ['words that turn round', 'x\u202ey\u2066z', 'xyz'],
    ['several lines', 'x\r\ny\tz\u2028!', 'x y z !'],
    ['words in any script', 'Ré 影 👩‍👧 שלום', 'Ré 影 👩‍👧 שלום'],
  ])('has no trace of %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })
})

describe('a hostile source', () => {
  it('does not reach the terminal by its words, its message, its labels or its name', () => {
    const files = { 'L\u001b[2J2.md': '## Owner\u001b[31mship\u001b[0m \u0007now\n' }
    const [path = ''] = Object.keys(files)
    const report = reportOf(files, [
      {
        at: [path, 'now'],
        ruleId: 'own\u0007',
        message: 'Unexpected `\u001b]0;x\u0007now`,\nexpected `later`',
        note: '\u001b[1mBold',
        related: [[[path, 'ship'], 'Label\u001b[5m\nhere']],
        fix: { with: '\u001b[31mlater' },
      },
    ])
    expect(pretty(report)).toBe(lines`
      error[own]: Unexpected \`now\`, expected \`later\`
       --> L2.md:1:24
        |
      1 | ## Ownership now
        |              ^^^
        |         ---- Label here
        |
        = note: Bold
        = help: --fix mends this: it replaces \`now\` with \`later\`

      ✖ 1 error in 6 levels (1 can be mended with --fix)
        rungs explain <rule> says why a rule exists, and when not to follow it
    `)
  })

  it('is shown within the width, whatever it is and wherever a finding is in it', () => {
    const hard = fc.constantFrom('\t', '\n', '\r', '\u001b[', '影', '👩‍👧', 'é', ' ', 'word ')
    const unit = fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 2 }))
    const text = fc.string({ unit, maxLength: 300 })
    const spots = fc.array(fc.nat({ max: 400 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(text, spots, fc.integer({ min: 1, max: 120 }), (source, numbers, width) => {
        const starts = lineStarts(source)
        const [a = 0, b = 0, c = 0, d = 0] = numbers.map((number) => Math.min(number, source.length))
        const place = placeBetween('L2.md', starts, Math.min(a, b), Math.max(a, b))
        const other = placeBetween('L2.md', starts, Math.min(c, d), Math.max(c, d))
        const report = reportOf({ 'L2.md': source }, [{ at: 'L2.md' }], { width })
        const diagnostics = report.diagnostics.map((diagnostic) => ({
          ...diagnostic,
          place,
          related: [{ message: '', place: other }],
        }))
        const printed = pretty({ ...report, diagnostics })
        const rows = printed.split('\n').filter((line) => /^ *\d* \|/u.test(line))
        expect(printed).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u)
        expect(rows.join('\n')).toMatch(/\^/u)
        for (const line of rows) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, 26))
      }),
      { numRuns: 500 },
    )
  })
})
