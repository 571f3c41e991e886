import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../src/report/fingerprint.js'
import { reportOf } from './finding.js'

/** Fingerprints of a finding about each `it` of a text. */
function fingerprints(
  text: string,
  more: { ruleId?: string; messageId?: string; path?: string } = {},
): string[] {
  const { path = 'L2.md', ...rest } = more
  const found = text
    .split('\n')
    .filter((line) => line.includes('it'))
    .map((line) => ({ at: [path, line] satisfies [string, string], ...rest }))
  return fingerprintsOf(reportOf({ [path]: text }, found))
}

describe('a fingerprint', () => {
  it('is the same after an edit elsewhere, other spaces, and in a file with CRLF', () => {
    const [before] = fingerprints('# L2\n\n- Owns it\n')
    expect(before).toMatch(/^[\da-f]{16}$/u)
    expect(fingerprints('---\na: b\n---\n\n# L2\n\nMore.\n\n-   Owns it  \n')).toEqual([before])
    expect(fingerprints('# L2\r\n\r\n- Owns it\r\n')).toEqual([before])
  })

  it('is another for another line, rule, message or file', () => {
    const text = '- Owns it\n'
    const all = [
      ...fingerprints(text),
      ...fingerprints('- Shares it\n'),
      ...fingerprints(text, { ruleId: 'own-level' }),
      ...fingerprints(text, { messageId: 'wrong' }),
      ...fingerprints(text, { path: 'L3.md' }),
    ]
    expect(new Set(all).size).toBe(5)
  })

  it('tells equal findings apart by counting', () => {
    const report = reportOf({ 'L2.md': 'it\n' }, [{ at: ['L2.md', 'it'] }, { at: ['L2.md', 'it'] }])
    const [first, second] = fingerprintsOf(report)
    expect(first).toBe(fingerprints('it\n')[0])
    expect(second).not.toBe(first)
  })
})
