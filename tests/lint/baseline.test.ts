// A baseline holds the findings of a day, by what they say and how often, not by where they stand.
import { describe, expect, it } from 'vitest'
import { Baseline, baselineOf, holdBaseline } from '../../src/lint/baseline.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { finding } from './finding.js'

const found = [
  finding({ path: 'b.md', ruleId: 'two', message: 'B' }),
  finding({ path: 'a.md', ruleId: 'two', message: 'B' }),
  finding({ path: 'a.md', ruleId: 'one', message: 'B', start: 7 }),
  finding({ path: 'a.md', ruleId: 'one', message: 'A' }),
  finding({ path: 'a.md', ruleId: 'one', message: 'B' }),
]

function hold(diagnostics: readonly Diagnostic[], findings: Baseline['findings']): unknown {
  const { diagnostics: kept, ...counts } = holdBaseline(diagnostics, { schemaVersion: 1, findings })
  return { ...counts, kept: kept.map(({ place, ruleId, message }) => `${place.path} ${ruleId} ${message}`) }
}

it('counts what is alike, in an order that does not depend on that of the findings', () => {
  const findings = { 'a.md': { one: { A: 1, B: 2 }, two: { B: 1 } }, 'b.md': { two: { B: 1 } } }
  for (const diagnostics of [found, found.toReversed()]) {
    const baseline = baselineOf(diagnostics)
    expect(JSON.stringify(baseline.findings)).toBe(JSON.stringify(findings))
    expect(Baseline.parse(JSON.parse(JSON.stringify(baseline))).$comment).toContain('--update-baseline')
  }
})

it('does not hold what is wrong with a configuration, or with a rule', () => {
  const diagnostics = [
    finding({ ruleId: 'config' }),
    finding({ ruleId: 'internal-error' }),
    finding({ ruleId: 'x' }),
  ]
  expect(Object.keys(baselineOf(diagnostics).findings['a.md'] ?? {})).toEqual(['x'])
})

it('may have paths, rules and messages such as __proto__', () => {
  const diagnostics = [finding({ path: '__proto__', ruleId: '__proto__', message: '__proto__' })]
  const { findings } = baselineOf(diagnostics)
  expect(JSON.stringify(findings)).toBe('{"__proto__":{"__proto__":{"__proto__":1}}}')
  expect(hold(diagnostics, JSON.parse(JSON.stringify(findings)) as Baseline['findings'])).toEqual({
    held: 1,
    kept: [],
  })
})

describe('of the findings of a run', () => {
  it.each<[string, Baseline['findings'], object]>([
    ['all are held that it has', baselineOf(found).findings, { held: 5, kept: [] }],
    [
      'none are, where it has none',
      {},
      {
        held: 0,
        kept: ['b.md two B', 'a.md two B', 'a.md one B', 'a.md one A', 'a.md one B'],
      },
    ],
    [
      'as many are as it has, the first of them',
      { 'a.md': { one: { B: 1 } } },
      { held: 1, kept: ['b.md two B', 'a.md two B', 'a.md one A', 'a.md one B'] },
    ],
    [
      'what it has more holds nothing',
      { 'a.md': { one: { B: 4, C: 3 } }, 'b.md': { two: { B: 1 } }, 'c.md': { two: { B: 1 } } },
      { held: 3, kept: ['a.md two B', 'a.md one A'] },
    ],
  ])('%s', (_, findings, expected) => {
    expect(hold(found, findings)).toEqual(expected)
  })
})
