import { describe, expect, it } from 'vitest'
import { github } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('github', () => {
  it('puts errors first, with their advice', () => {
    const files = { 'L3.md': 'scope: team\n[L4](L5.md)\n', 'L2.md': 'scope: teams\n' }
    const report = reportOf(files, [
      { at: ['L3.md', 'scope'], severity: 'info', ruleId: 'axis' },
      {
        at: ['L3.md', 'team'],
        severity: 'warning',
        ruleId: 'monotonic-axes',
        related: [[['L2.md', 'teams'], 'more here']],
      },
      { at: ['L3.md', 'L5.md'], fix: { with: 'L4.md' } },
    ])
    expect(github(report)).toBe(lines`
      ::error file=L3.md,line=2,endLine=2,col=6,title=rungs/next-level::Unexpected words, expected others%0Ahelp: --fix mends this: it replaces \`L5.md\` with \`L4.md\`
      ::warning file=L3.md,line=1,endLine=1,col=8,title=rungs/monotonic-axes::Unexpected words, expected others%0Asee L2.md:1: more here
      ::notice file=L3.md,line=1,endLine=1,col=1,title=rungs/axis::Unexpected words, expected others
      ✖ 1 error, 1 warning, 1 info in 6 levels (1 can be mended with --fix)
    `)
  })

  it('gives no column where a finding has several lines', () => {
    const report = reportOf({ 'L2.md': 'a\nb\nc\n' }, [{ at: ['L2.md', 'a\nb\n'] }])
    expect(github(report)).toContain('::error file=L2.md,line=1,endLine=2,title=')
  })

  it('escapes what a command would mean', () => {
    const path = 'a,b:c%\n::error file=x::.md'
    const report = reportOf({ [path]: '' }, [
      { at: path, ruleId: 'a::b', message: '100%\r\n::error::pwned \u001b[31m%0A' },
    ])
    expect(github(report)).toBe(lines`
      ::error file=a%2Cb%3Ac%25 %3A%3Aerror file=x%3A%3A.md,line=1,endLine=1,col=1,title=rungs/a%3A%3Ab::100%25 ::error::pwned %250A
      ✖ 1 error in 6 levels
    `)
  })

  it('says in the log what GitHub would leave out, with no command in it', () => {
    const path = '::error::a.md'
    const many = Array.from({ length: 12 }, (_, index) => ({
      at: path,
      message: `Unexpected ##[error]${index + 1}`,
    }))
    const report = reportOf({ [path]: '' }, [
      { at: path, severity: 'warning' },
      ...many,
      { at: path, severity: 'info' },
    ])
    const written = github(report).split('\n')
    expect(written.filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(written.slice(10)).toEqual([
      '::warning file=%3A%3Aerror%3A%3Aa.md,line=1,endLine=1,col=1,title=rungs/next-level::Unexpected words, expected others',
      '::notice file=%3A%3Aerror%3A%3Aa.md,line=1,endLine=1,col=1,title=rungs/next-level::Unexpected words, expected others',
      'error[next-level] ::error::a.md:1:1 Unexpected ## [error]11',
      'error[next-level] ::error::a.md:1:1 Unexpected ## [error]12',
      '✖ 12 errors, 1 warning, 1 info in 6 levels',
      'Not shown as annotations, because GitHub shows 10 of a kind: 2 errors. They are in this log',
      '',
    ])
  })

  it('says that all is well', () => {
    expect(github(reportOf({}, []))).toBe('✔ Nothing to mend in 6 levels\n')
  })
})
