import { describe, expect, it } from 'vitest'
import { exportCsv, exportLongCsv } from '../../src/export/csv.js'
import { exportJsonLd } from '../../src/export/jsonld.js'
import { exportMarkdown } from '../../src/export/markdown.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

const { ladder } = parseLadder(
  [
    {
      path: 'L1.md',
      text: '# L1\n\n## Craft\n\n- =1+1 of the work, "quoted"\n- Writes a|b and `<code>` *often*\n',
    },
    { path: 'L2.md', text: '# L2: Lead\n\n## Craft\n\n- Plans\n  - with others\n' },
  ],
  { name: 'made' },
)

describe('exportCsv', () => {
  it('writes competencies as rows and levels as columns', () => {
    expect(exportCsv(ladder)).toBe(
      'Competency,L1,L2 Lead\r\nCraft,"• =1+1 of the work, ""quoted""\n• Writes a|b and <code> often","• Plans\n  • with others"\r\n',
    )
  })

  it('writes a row per statement, and lets no spreadsheet run one as a formula', () => {
    expect(exportLongCsv(ladder)).toBe(
      [
        'id,level,level_title,track,rank,competency,competency_title,type,parent,text',
        'L1/craft/1-1-of-the-work-quoted,L1,L1,main,0,craft,Craft,expectation,,"\'=1+1 of the work, ""quoted"""',
        'L1/craft/writes-a-b-and-code-often,L1,L1,main,0,craft,Craft,expectation,,Writes a|b and <code> often',
        'L2/craft/plans,L2,Lead,main,1,craft,Craft,expectation,,Plans',
        'L2/craft/with-others,L2,Lead,main,1,craft,Craft,expectation,L2/craft/plans,with others',
        '',
      ].join('\r\n'),
    )
  })
})

describe('a byte order mark', () => {
  it.each([exportCsv, exportLongCsv])('is written where it is asked for, %o', (write) => {
    expect(write(ladder, { bom: true })).toBe(`\ufeff${write(ladder)}`)
    expect(write(ladder, { bom: false })).toBe(write(ladder))
  })
})

describe('exportMarkdown', () => {
  it('writes a table that reads as the ladder does', () => {
    expect(exportMarkdown(ladder)).toBe(
      [
        '# Made',
        '',
        '|  | L1 | L2 Lead |',
        '| --- | --- | --- |',
        '| **Craft** | • =1+1 of the work, "quoted"<br>• Writes a\\|b and &lt;code> often | • Plans<br>&emsp;• with others |',
        '',
      ].join('\n'),
    )
  })
})

describe('exportJsonLd', () => {
  it('asks for an address that can be named from anywhere', () => {
    expect(() => exportJsonLd(ladder, { baseUri: 'ladder' })).toThrow(RangeError)
  })

  it('names each term once, and what it is about', () => {
    const set = exportJsonLd(ladder, { baseUri: 'https://example.com/ladder#', version: '1.0.0' })
    expect(set['@id']).toBe('https://example.com/ladder')
    expect(set.hasDefinedTerm.map((term) => term['@id'])).toContain(
      'https://example.com/ladder#Expectation/L2/craft/plans',
    )
    expect(set.hasDefinedTerm.at(-1)?.about).toEqual([
      { '@id': 'https://example.com/ladder#Level/L2' },
      { '@id': 'https://example.com/ladder#Competency/craft' },
    ])
    expect(new Set(set.hasDefinedTerm.map((term) => term['@id'])).size).toBe(set.hasDefinedTerm.length)
  })
})
