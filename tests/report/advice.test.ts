import { describe, expect, it } from 'vitest'
import { pretty } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('advice', () => {
  it('says what was expected unless the message does', () => {
    const files = { 'L2.md': 'ownersihp\n' }
    const at: [string, string] = ['L2.md', 'ownersihp']
    const said = { at, message: 'Unexpected `ownersihp`, expected `ownership`', expected: ['ownership'] }
    const unsaid = { at, message: 'Unexpected name `ownersihp`', expected: ['ownership', 'impact'] }
    expect(pretty(reportOf(files, [said]))).not.toContain('= help')
    expect(pretty(reportOf(files, [unsaid]))).toContain('= help: expected one of `ownership`, `impact`\n')
  })

  it('says that a mend removes, and does not quote what is long or white', () => {
    const files = { 'L2.md': 'to to do\n\n\nend\n' }
    const help = (words: string, text: string): string | undefined =>
      /= help: (.*)\n/u.exec(pretty(reportOf(files, [{ at: ['L2.md', words], fix: { with: text } }])))?.[1]
    expect(help('to ', '')).toBe('--fix mends this: it removes `to`')
    expect(help('\n\n\n', '\n\n')).toBe('--fix mends this')
    expect(help('to ', 'to')).toBe('--fix mends this')
    expect(help('do', 'x'.repeat(61))).toBe('--fix mends this')
    expect(help('do', 'a\nb')).toBe('--fix mends this')
    expect(help('do', '`b`')).toBe('--fix mends this')
  })

  it('is wrapped where it is longer than the terminal is wide', () => {
    const files = { 'L2.md': '# L2\n' }
    const note = 'A reader who follows the ladder from here comes back to the same page.'
    expect(pretty(reportOf(files, [{ at: ['L2.md', 'L2'], note }], { width: 50 }))).toContain(lines`
        |
        = note: A reader who follows the ladder from
                here comes back to the same page.
    `)
  })
})
