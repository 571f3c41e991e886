import { describe, expect, it } from 'vitest'
import { rdjson } from '../../src/report.js'
import { reportOf } from './finding.js'

const files = { 'L3.md': '🦉 é [L4](L5.md)\r\nend\r\n', 'L2.md': 'scope: teams\n' }

/** The diagnostics of a result. */
function diagnosticsOf(report: Parameters<typeof rdjson>[0]): unknown[] {
  const result = JSON.parse(rdjson(report)) as { diagnostics: unknown[] }
  return result.diagnostics
}

describe('rdjson', () => {
  it('counts columns in bytes, and offers the mend', () => {
    const report = reportOf(files, [
      {
        at: ['L3.md', 'L5.md'],
        url: 'https://example.org/next-level',
        related: [[['L2.md', 'teams'], 'more here']],
        fix: { with: 'L4.md' },
        suggestions: [['Not this', '']],
      },
    ])
    expect(JSON.parse(rdjson(report))).toEqual({
      source: { name: 'rungs', url: 'https://github.com/rungs-dev/rungs' },
      diagnostics: [
        {
          message: 'Unexpected words, expected others',
          location: {
            path: 'L3.md',
            range: { start: { line: 1, column: 14 }, end: { line: 1, column: 19 } },
          },
          severity: 'ERROR',
          code: { value: 'next-level', url: 'https://example.org/next-level' },
          suggestions: [
            {
              range: { start: { line: 1, column: 14 }, end: { line: 1, column: 19 } },
              text: 'L4.md',
            },
          ],
          related_locations: [
            {
              message: 'more here',
              location: {
                path: 'L2.md',
                range: { start: { line: 1, column: 8 }, end: { line: 1, column: 13 } },
              },
            },
          ],
        },
      ],
    })
  })

  it('offers the suggestions where there is no one mend', () => {
    const report = reportOf(files, [
      {
        at: ['L2.md', 'teams'],
        severity: 'warning',
        suggestions: [
          ['Lower it', 'team'],
          ['Drop it', ''],
        ],
      },
      { at: 'L3.md', severity: 'info' },
    ])
    const range = { start: { line: 1, column: 8 }, end: { line: 1, column: 13 } }
    expect(diagnosticsOf(report)).toMatchObject([
      {
        severity: 'WARNING',
        suggestions: [
          { range, text: 'team' },
          { range, text: '' },
        ],
      },
      {
        severity: 'INFO',
        location: { range: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } } },
      },
    ])
  })

  it('gives whole lines where the text is not at hand', () => {
    const report = reportOf(files, [{ at: ['L3.md', 'L5.md'], fix: { with: 'L4.md' } }])
    expect(diagnosticsOf({ ...report, sources: new Map() })).toEqual([
      {
        message: 'Unexpected words, expected others',
        location: { path: 'L3.md', range: { start: { line: 1 }, end: { line: 1 } } },
        severity: 'ERROR',
        code: { value: 'next-level' },
      },
    ])
  })
})
