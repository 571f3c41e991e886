import { describe, expect, it } from 'vitest'
import { pretty, type Summary } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('the last line', () => {
  const summary: Summary = {
    ladders: 1,
    levels: 6,
    files: 6,
    errors: 0,
    warnings: 0,
    infos: 0,
    fixable: 0,
  }
  const last = (numbers: Partial<Summary>): string =>
    pretty(reportOf({}, [], { summary: { ...summary, ...numbers } }))

  it('is friendly when nothing is wrong', () => {
    expect(last({})).toBe('✔ Nothing to mend in 6 levels\n')
    expect(last({ levels: 12, ladders: 2 })).toBe('✔ Nothing to mend in 12 levels of 2 ladders\n')
  })

  it('does not call it clean when there was nothing to check', () => {
    expect(last({ levels: 0 })).toBe('⚠ No levels were found, so nothing was checked\n')
    expect(last({ levels: 0, errors: 1 })).toContain('✖ 1 error\n')
  })

  it('counts', () => {
    expect(last({ errors: 2, warnings: 1, fixable: 1 })).toBe(lines`
      ✖ 2 errors, 1 warning in 6 levels (1 can be mended with --fix)
        rungs explain <rule> says why a rule exists, and when not to follow it
    `)
    expect(last({ infos: 2, levels: 1 })).toContain('ℹ 2 infos in 1 level\n')
  })

  it('says what was mended, and what the baseline keeps quiet', () => {
    expect(last({ fixed: 2, baselined: 1 })).toBe(lines`
      ✔ Nothing to mend in 6 levels
        2 findings mended with --fix
        1 finding known to the baseline and neither mended nor shown; --no-baseline mends them too
    `)
    expect(last({ baselined: 2 })).toContain('  2 findings known to the baseline and not shown\n')
  })
})
