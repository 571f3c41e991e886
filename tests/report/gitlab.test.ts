import { describe, expect, it } from 'vitest'
import { gitlab } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('gitlab', () => {
  it('is a list of what was found, each with a fingerprint of its own', () => {
    const report = reportOf({ 'L, 2.md': 'a\nb\n' }, [
      { at: ['L, 2.md', 'a\nb\n'] },
      { at: ['L, 2.md', 'b'], severity: 'warning', message: 'Unexpected "b"' },
    ])
    expect(gitlab(report)).toBe(lines`
      [
        {
          "description": "Unexpected words, expected others",
          "check_name": "next-level",
          "fingerprint": "eb4c79320c1450b7",
          "severity": "major",
          "location": {
            "path": "L, 2.md",
            "lines": {
              "begin": 1,
              "end": 2
            }
          }
        },
        {
          "description": "Unexpected \\"b\\"",
          "check_name": "next-level",
          "fingerprint": "30986277c6c86772",
          "severity": "minor",
          "location": {
            "path": "L, 2.md",
            "lines": {
              "begin": 2,
              "end": 2
            }
          }
        }
      ]
    `)
  })

  it('is an empty list when nothing is wrong', () => {
    expect(gitlab(reportOf({}, []))).toBe('[]\n')
  })
})
