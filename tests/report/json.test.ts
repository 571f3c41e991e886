import { describe, expect, it } from 'vitest'
import { json, LintReport } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('json', () => {
  const files = { 'L3.md': '[L4](L5.md)\n', 'L2.md': 'L2\n' }

  it('is the diagnostics as they are, and the summary', () => {
    const report = reportOf(files, [
      {
        at: ['L3.md', 'L5.md'],
        related: [[['L2.md', 'L2'], 'the level below']],
        fix: { with: 'L4.md' },
      },
    ])
    expect(json(report)).toBe(lines`
      {
        "schemaVersion": 1,
        "diagnostics": [
          {
            "ruleId": "next-level",
            "messageId": "missing",
            "data": {},
            "severity": "error",
            "message": "Unexpected words, expected others",
            "pointer": "",
            "place": {
              "path": "L3.md",
              "start": {
                "line": 1,
                "column": 6,
                "offset": 5
              },
              "end": {
                "line": 1,
                "column": 11,
                "offset": 10
              }
            },
            "related": [
              {
                "message": "the level below",
                "place": {
                  "path": "L2.md",
                  "start": {
                    "line": 1,
                    "column": 1,
                    "offset": 0
                  },
                  "end": {
                    "line": 1,
                    "column": 3,
                    "offset": 2
                  }
                }
              }
            ],
            "fix": {
              "range": [
                5,
                10
              ],
              "text": "L4.md"
            }
          }
        ],
        "summary": {
          "ladders": 1,
          "levels": 6,
          "files": 2,
          "errors": 1,
          "warnings": 0,
          "infos": 0,
          "fixable": 1
        }
      }
    `)
  })

  it('is read back by its schema', () => {
    const report = reportOf(files, [
      { at: ['L3.md', 'L4'], note: 'why', suggestions: [['Link to L4', 'L4']], data: { level: 'L3' } },
    ])
    const text = json({ ...report, summary: { ...report.summary, baselined: 1, fixed: 2 } })
    expect(LintReport.parse(JSON.parse(text))).toEqual(JSON.parse(text))
    expect(LintReport.safeParse({ schemaVersion: 2, diagnostics: [], summary: {} }).success).toBe(false)
  })

  it('has no character that a terminal would obey', () => {
    const message = 'a\u001b[2J\u009b2J\u007f\u2028\ud800'
    const text = json(reportOf(files, [{ at: 'L2.md', message }]))
    expect(text).toContain(String.raw`"a\u001b[2J\u009b2J\u007f\u2028\ud800"`)
    expect(LintReport.parse(JSON.parse(text)).diagnostics[0]?.message).toBe(message)
  })
})
