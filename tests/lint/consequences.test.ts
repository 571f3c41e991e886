// One finding for one cause.
import { expect, it } from 'vitest'
import { withoutConsequences } from '../../src/lint/consequences.js'
import { read } from '../outline.js'
import { finding } from './finding.js'

const parsed = read({ 'L1.md': '# L1\n\n## Impact\n\n- Ships.\n' })

/** What is left of findings of rules about levels and those below them. */
function left(...findings: [ruleId: string, level: string, below?: string | string[]][]): string[] {
  const found = findings.map(([ruleId, level, below]) => finding({ ruleId, data: { level, below } }))
  return withoutConsequences(found, parsed).map(
    ({ ruleId, data }) => `${ruleId} ${String(data['level'])} ${String(data['below'])}`,
  )
}

it('what a copied level has of the level below is not told besides', () => {
  expect(
    left(
      ['distinct-level', 'L2', 'L1'],
      ['unchanged-competency', 'L2', ['L1']],
      ['no-duplicate-expectation', 'L2', ['L1']],
    ),
  ).toEqual(['distinct-level L2 L1'])
})

it('nor what several copies have of each other, however they are listed', () => {
  expect(
    left(
      ['distinct-level', 'L2', 'L1'],
      ['distinct-level', 'L3', 'L2'],
      ['unchanged-competency', 'L3', ['L2', 'L1']],
      ['no-duplicate-expectation', 'L3', ['L1', 'L2']],
    ),
  ).toEqual(['distinct-level L2 L1', 'distinct-level L3 L2'])
})

it('what it has of a level that it is no copy of is told', () => {
  const told: Parameters<typeof left> = [
    ['distinct-level', 'L3', 'L2'],
    ['unchanged-competency', 'L3', ['L2', 'L1']],
    ['no-duplicate-expectation', 'L2', ['L1']],
    ['no-duplicate-expectation', 'L4', ['L2']],
  ]
  expect(left(...told)).toHaveLength(4)
  expect(left(['unchanged-competency', 'L2', ['L1']])).toHaveLength(1)
})

it('what it says twice itself is told, and so is what other rules find', () => {
  const told: Parameters<typeof left> = [
    ['distinct-level', 'L2', 'L1'],
    ['no-duplicate-expectation', 'L2'],
    ['wording-drift', 'L2', ['L1']],
  ]
  expect(left(...told)).toHaveLength(3)
})
