import { describe, expect, it } from 'vitest'
import * as entry from '../../src/report.js'
import { reportOf } from './finding.js'

const { reporters, reportFormats } = entry
const files = { 'L2.md': '# L2\r\n\r\nOwns it\r\n' }
const full = reportOf(files, [{ at: ['L2.md', 'it'], fix: { with: 'that' } }, { at: 'L2.md' }])

describe('every format', () => {
  it('is listed, the default first', () => {
    expect(reportFormats[0]).toBe('pretty')
    expect(Object.keys(reporters)).toEqual([...reportFormats])
  })

  it.each(reportFormats)('%s is loaded by its name and exported under it', async (format) => {
    expect(await reporters[format]()).toBe(entry[format])
  })

  it.each(reportFormats)(
    '%s ends in one line feed, has no carriage return, and is the same twice',
    async (format) => {
      const reporter = await reporters[format]()
      for (const report of [full, reportOf({}, []), { ...full, sources: new Map<string, string>() }]) {
        expect(reporter(report)).toMatch(/[^\n]\n$/u)
        expect(reporter(report)).not.toContain('\r')
        expect(reporter(report)).toBe(reporter(report))
      }
    },
  )
})
