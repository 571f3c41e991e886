import { describe, expect, it } from 'vitest'
import { sarif, type Report } from '../../src/report.js'
import { reportOf } from './finding.js'
import { validateSarif } from './sarif-schema.js'

const files = { 'levels/L3.md': '# L3\n\n🦉 [L4](L5.md)\n', 'levels/L2.md': 'scope: teams\n' }
const found = reportOf(files, [
  {
    at: ['levels/L3.md', 'L5.md'],
    message: 'Unexpected link to `L5`, expected a link to `L4`',
    related: [[['levels/L2.md', 'teams'], '`L2` links to `L3`']],
    fix: { with: 'L4.md' },
  },
])

interface Run {
  tool: { driver: { rules: object[] } }
  results: Record<string, unknown>[]
}

/** The only run of a log. */
function run(report: Report): Run {
  const { runs } = JSON.parse(sarif(report)) as { runs: [Run] }
  return runs[0]
}

describe('sarif', () => {
  it('says what was found, where, and what mends it', () => {
    expect(run(found).results).toEqual([
      {
        ruleId: 'next-level',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Unexpected link to `L5`, expected a link to `L4`' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'levels/L3.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 14 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: { uri: 'levels/L2.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 13 },
            },
            message: { text: '`L2` links to `L3`' },
          },
        ],
        partialFingerprints: { 'rungs/v1': 'aa5f85381c41682d' },
        fixes: [
          {
            description: { text: '--fix mends this: it replaces `L5.md` with `L4.md`' },
            artifactChanges: [
              {
                artifactLocation: { uri: 'levels/L3.md', uriBaseId: '%SRCROOT%' },
                replacements: [
                  {
                    deletedRegion: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 14 },
                    insertedContent: { text: 'L4.md' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ])
  })

  it('describes the rules that ran, and those that only a finding names', () => {
    const at = 'levels/L3.md'
    const report = reportOf(files, [{ at, ruleId: 'internal-error' }], { rules: found.rules })
    expect(run(report).results[0]).toMatchObject({ ruleId: 'internal-error', ruleIndex: 1 })
    expect(run(report).tool.driver.rules).toEqual([
      {
        id: 'next-level',
        shortDescription: { text: 'Require `next-level`' },
        fullDescription: { text: 'Require `next-level`' },
        helpUri: 'https://example.org/next-level',
        help: {
          text: 'Require `next-level`. Why, and when not to: https://example.org/next-level',
          markdown: 'Require `next-level`. [Why, and when not to](https://example.org/next-level)',
        },
        defaultConfiguration: { level: 'error' },
      },
      {
        id: 'internal-error',
        shortDescription: { text: 'internal-error' },
        fullDescription: { text: 'internal-error' },
        help: { text: 'internal-error' },
        defaultConfiguration: { level: 'error' },
      },
    ])
  })

  it('writes a path as a URI', () => {
    const uriOf = (path: string): unknown =>
      /"uri": "(.*)"/u.exec(sarif(reportOf({ [path]: '' }, [{ at: path }])))?.[1]
    expect(uriOf('levels/L 3.md')).toBe('levels/L%203.md')
    expect(uriOf('C: Staff, 100% (new)#1?.md')).toBe('C%3A%20Staff%2C%20100%25%20%28new%29%231%3F.md')
    expect(uriOf('影響/é🦉.md')).toBe('%E5%BD%B1%E9%9F%BF/%C3%A9%F0%9F%A6%89.md')
    expect(uriOf('\ud800.md')).toBe('%EF%BF%BD.md')
    expect(uriOf('../L3.md')).toBe('../L3.md')
  })

  it('escapes what a message would mean as a placeholder or a link', () => {
    const message = 'Unexpected `{0}` in `[L3](L3.md)` and [L4] (a[0])'
    expect(run(reportOf(files, [{ at: 'levels/L3.md', message }])).results[0]).toMatchObject({
      message: { text: 'Unexpected `{{0}}` in `\\[L3](L3.md)` and [L4] (a[0])' },
    })
  })

  it('offers every suggestion, and says how an addition and a removal go', () => {
    const report = reportOf({ 'L2.md': 'it it' }, [
      { at: 'L2.md', suggestions: [['Say more', '.']] },
      { at: ['L2.md', 'it '], severity: 'info', fix: { with: '' } },
    ])
    const [add, remove] = run(report).results
    expect(add).toMatchObject({
      level: 'error',
      fixes: [
        {
          description: { text: 'Say more' },
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 6 },
                  insertedContent: { text: '.' },
                },
              ],
            },
          ],
        },
      ],
    })
    expect(remove).toMatchObject({ level: 'note' })
    expect(JSON.stringify(remove)).not.toContain('insertedContent')
  })

  it('offers no mend where the text is not at hand', () => {
    expect(run({ ...found, sources: new Map() }).results[0]).not.toHaveProperty('fixes')
  })

  it('is valid by the schema of SARIF 2.1.0', () => {
    expect(validateSarif?.(sarif(found))).toEqual([])
    expect(validateSarif?.(sarif(reportOf({}, [])))).toEqual([])
    const everything = reportOf({ 'a b.md': '\u001b[31m\r\n{🦉}' }, [
      { at: 'a b.md', severity: 'info', message: '', suggestions: [['Say more', '.']] },
      { at: ['a b.md', '🦉'], severity: 'warning', ruleId: 'x/y', note: 'why', fix: { with: '' } },
    ])
    expect(validateSarif?.(sarif(everything))).toEqual([])
    expect(validateSarif?.(sarif(found).replace('"startLine": 3', '"startLine": 0'))).not.toEqual([])
  })
})
