import { describe, expect, it } from 'vitest'
import { pretty } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

const closing = 'rungs explain <rule> says why a rule exists, and when not to follow it'

describe('a finding', () => {
  it('shows the words that it is about, and how to mend them', () => {
    const files = { 'L3.md': '# L3\n\n*Next up*: [L4](L5.md)\n' }
    const report = reportOf(files, [
      {
        at: ['L3.md', 'L5.md'],
        ruleId: 'next-level',
        message: 'Unexpected link to `L5`, expected a link to `L4`',
        note: 'L4 is the level above L3.',
        fix: { with: 'L4.md' },
      },
    ])
    expect(pretty(report)).toBe(lines`
      error[next-level]: Unexpected link to \`L5\`, expected a link to \`L4\`
       --> L3.md:3:17
        |
      3 | *Next up*: [L4](L5.md)
        |                 ^^^^^
        |
        = note: L4 is the level above L3.
        = help: --fix mends this: it replaces \`L5.md\` with \`L4.md\`

      ✖ 1 error in 6 levels (1 can be mended with --fix)
        ${closing}
    `)
  })

  it('shows the level below beside the level that asks for less', () => {
    const files = { 'L4.md': '---\nscope: team\n---\n', 'L3.md': '---\nautonomy: high\nscope: teams\n---\n' }
    const report = reportOf(files, [
      {
        at: ['L4.md', 'team'],
        ruleId: 'monotonic-axes',
        severity: 'warning',
        message: 'Unexpected scope `team`, expected at least `teams`',
        related: [[['L3.md', 'teams'], '`L3` already has `teams`']],
        suggestions: [
          ['Raise the scope of `L4` to `teams`', 'teams'],
          ['Lower the scope of `L3` to `team`', 'team'],
        ],
      },
    ])
    expect(pretty(report)).toBe(lines`
      warning[monotonic-axes]: Unexpected scope \`team\`, expected at least \`teams\`
       --> L4.md:2:8
        |
      2 | scope: team
        |        ^^^^
        |
       ::: L3.md:3:8
        |
      3 | scope: teams
        |        ----- \`L3\` already has \`teams\`
        |
        = try: Raise the scope of \`L4\` to \`teams\`
        = or: Lower the scope of \`L3\` to \`team\`

      ⚠ 1 warning in 6 levels
        ${closing}
    `)
  })

  it('keeps places that are near in one snippet, and lines between in view', () => {
    const files = { 'L2.md': '## Impact\n\nDelivers.\n\n## Process\n\nPlans.\n\n## Impact\n' }
    const report = reportOf(files, [
      {
        at: ['L2.md', '## Process'],
        related: [
          [['L2.md', 'Delivers.'], 'comes after this'],
          [['L2.md', 'Plans.'], 'has this'],
          [['L2.md', '## Process'], 'the same words'],
        ],
      },
    ])
    expect(pretty(report)).toContain(
      lines`
       --> L2.md:5:1
        |
      3 | Delivers.
        | --------- comes after this
      4 |
      5 | ## Process
        | ^^^^^^^^^^ the same words
      6 |
      7 | Plans.
        | ------ has this

      ✖
    `.trimEnd(),
    )
  })

  it('gives a place further away in the file a snippet of its own, and a long label a row', () => {
    const files = { 'L2.md': '## Impact\n\nDelivers.\n\n\n\n  Delivers.\n' }
    const report = reportOf(
      files,
      [
        {
          at: ['L2.md', '  Delivers.'],
          related: [[['L2.md', 'Delivers.'], 'is already said here']],
        },
      ],
      { width: 30 },
    )
    expect(pretty(report)).toContain(lines`
       --> L2.md:7:1
        |
      7 |   Delivers.
        | ^^^^^^^^^^^
        |
       ::: L2.md:3:1
        |
      3 | Delivers.
        | ---------
        | is already said here
    `)
  })

  it('names places beyond the fifth without their lines', () => {
    const paths = ['L1.md', 'L2.md', 'L3.md', 'L4.md', 'L5.md', 'L6.md']
    const files = Object.fromEntries(paths.map((path) => [path, 'Owns.\n']))
    const report = reportOf(files, [
      { at: ['L1.md', 'Owns'], related: paths.slice(1).map((path) => [[path, 'Owns'], 'the same']) },
    ])
    expect(pretty(report)).toContain(lines`
       ::: L5.md:1:1
        |
      1 | Owns.
        | ---- the same
        |
       ::: L6.md:1:1: the same
    `)
  })

  it('underlines each line of a paragraph', () => {
    const files = { 'L2.md': 'Intro.\n\n  Delivers\n  small tasks.\n\nMore.\n' }
    const at: [string, string] = ['L2.md', 'Delivers\n  small tasks.\n\n']
    const report = reportOf(files, [{ at, related: [[at, 'nothing above it']] }])
    expect(pretty(report)).toContain(lines`
      3 |   Delivers
        |   ^^^^^^^^
      4 |   small tasks.
        |   ^^^^^^^^^^^^ nothing above it

      ✖ 1 error in 6 levels
    `)
  })

  it('leaves out the middle of a long section', () => {
    const files = { 'L2.md': '## A\n\none\ntwo\nthree\nfour\n' }
    const report = reportOf(files, [{ at: ['L2.md', files['L2.md'].trim()], related: [] }])
    expect(pretty(report)).toContain(lines`
       --> L2.md:1:1
        |
      1 | ## A
        | ^^^^
      ...
      6 | four
        | ^^^^
    `)
  })

  it('shows the last words where something is missing at the end', () => {
    const files = { 'L2.md': '# L2\n\nDelivers.\n\n' }
    const report = reportOf(files, [{ at: 'L2.md', fix: { with: '*Next up*: [L3](L3.md)\n' } }])
    expect(pretty(report)).toContain(lines`
       --> L2.md:5:1
        |
      3 | Delivers.
      4 |
      5 |
        | ^
        |
        = help: --fix mends this: it adds \`*Next up*: [L3](L3.md)\`
    `)
  })

  it('points into an empty file', () => {
    expect(pretty(reportOf({ 'L2.md': '' }, [{ at: 'L2.md' }]))).toContain(lines`
       --> L2.md:1:1
        |
      1 |
        | ^
    `)
  })

  it('is said without its lines where the text is not at hand', () => {
    const report = reportOf({ 'L2.md': 'L1\n', 'L1.md': 'L1\n' }, [
      { at: ['L2.md', 'L1'], related: [[['L1.md', 'L1'], 'first here']], fix: { with: 'L2' } },
    ])
    expect(pretty({ ...report, sources: new Map() })).toBe(lines`
      error[next-level]: Unexpected words, expected others
       --> L2.md:1:1
       ::: L1.md:1:1: first here
        = help: --fix mends this

      ✖ 1 error in 6 levels (1 can be mended with --fix)
        ${closing}
    `)
  })

  it('is coloured only when asked', () => {
    const report = reportOf({ 'L2.md': 'L1\n' }, [{ at: ['L2.md', 'L1'] }])
    const escape = '\u001b'
    const color = pretty({ ...report, color: true })
    expect(pretty(report)).not.toContain(escape)
    expect(color).toContain(`${escape}[1;31m^^${escape}[0m\n`)
    expect(color.replace(new RegExp(`${escape}\\[[\\d;]+m`, 'gu'), '')).toBe(pretty(report))
  })
})
