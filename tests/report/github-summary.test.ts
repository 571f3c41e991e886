import { describe, expect, it } from 'vitest'
import { githubSummary } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('githubSummary', () => {
  it('is a table per file', () => {
    const report = reportOf({ 'L2.md': 'a\nb\n', 'L3.md': 'c\n' }, [
      { at: ['L2.md', 'a'], url: 'https://example.org/next-level', fix: { with: 'b' } },
      { at: ['L2.md', 'b'], severity: 'warning', ruleId: 'own-level' },
      { at: ['L3.md', 'c'], severity: 'info', ruleId: 'axis' },
    ])
    expect(githubSummary(report)).toBe(lines`
      ## rungs: ✖ 1 error, 1 warning, 1 info in 6 levels (1 can be mended with --fix)

      ### L2.md

      | | Line | Finding | Rule |
      | --- | --- | --- | --- |
      | ✖ error | 1 | Unexpected words, expected others<br>help: --fix mends this: it replaces \`a\` with \`b\` | [next-level](https://example.org/next-level) |
      | ⚠ warning | 2 | Unexpected words, expected others | own-level |

      ### L3.md

      | | Line | Finding | Rule |
      | --- | --- | --- | --- |
      | ℹ info | 1 | Unexpected words, expected others | axis |
    `)
  })

  it('is one line when nothing is wrong', () => {
    const report = reportOf({}, [])
    expect(githubSummary(report)).toBe('## rungs: ✔ Nothing to mend in 6 levels\n')
    expect(githubSummary({ ...report, summary: { ...report.summary, fixed: 1 } })).toBe(lines`
      ## rungs: ✔ Nothing to mend in 6 levels

      1 finding mended with --fix
    `)
  })

  it('shows words as they are, whatever they mean in Markdown or HTML', () => {
    const path = 'a|b*<i>.md'
    const report = reportOf({ [path]: '' }, [
      {
        at: path,
        url: 'https://example.org/a|b (c)',
        message: 'Unexpected `a|<b>` <img src=x>\n| # ![x](y) & *z*, expected `',
      },
    ])
    const [, , heading, , , , row] = githubSummary(report).split('\n')
    expect(heading).toBe(String.raw`### a\|b\*&lt;i&gt;.md`)
    expect(row).toBe(
      '| ✖ error | 1 | Unexpected `a\\|<b>` &lt;img src=x&gt; \\| \\# \\!\\[x\\](y) &amp; \\*z\\*, expected \\` ' +
        '| [next-level](https://example.org/a%7Cb%20%28c%29) |',
    )
  })

  it('stays below the megabyte that GitHub takes, and says what it left out', () => {
    const many = Array.from({ length: 3000 }, () => ({ at: 'L2.md', message: '影'.repeat(200) }))
    const text = githubSummary(reportOf({ 'L2.md': '' }, many))
    const rows = text.split('\n').filter((line) => line.startsWith('| ✖')).length
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
    expect(Buffer.byteLength(text)).toBeGreaterThan(990_000)
    expect(text).toMatch(new RegExp(`\n\n${String(3000 - rows)} more findings not shown here`, 'u'))
  })
})
