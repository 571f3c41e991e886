// What a gap says of axes that only one level has, that fall, or that go the other way; and of levels that two ways lead to.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import type { Ladder } from '../../src/model/ladder.js'
import { gap, type Gap } from '../../src/model/gap.js'

const level = (id: string, axes: string, statement: string, next = ''): { path: string; text: string } => ({
  path: `${id}.md`,
  text: `---\n${next}axes: { ${axes} }\n---\n\n# ${id}\n\n- ${statement}\n`,
})

const ladder: Ladder = parseLadder(
  [
    level('L1', 'scope: team, help: much', 'Ships', 'next: [L2, M2]\n'),
    level('L2', 'scope: task, help: little, reach: company', 'Leads', 'next: [L3]\n'),
    level('M2', 'scope: team, help: much', 'Manages', 'next: [L3]\n'),
    level('L3', 'scope: team, help: much', 'Directs'),
  ],
  {
    name: 'ours',
    declaration: {
      inheritance: 'additive',
      levels: ['L1', 'L2', 'M2', 'L3'],
      axes: [
        { id: 'scope', scale: ['task', 'team'] },
        { id: 'reach', scale: ['team', 'company'] },
        { id: 'help', scale: ['little', 'much'], direction: 'falling' },
      ],
    },
  },
).ladder

const between = (from: string, to: string): Gap => gap(ladder, from, to) ?? expect.fail('no way')

it('names a step that the lower level does not have, and one that a falling axis goes down', () => {
  expect(between('L1', 'L2').raised).toEqual([
    { axis: 'reach', to: 'company' },
    { axis: 'help', from: 'much', to: 'little' },
  ])
})

it('names no step that goes the other way, stays or is gone', () => {
  expect(between('L2', 'L3').raised).toEqual([{ axis: 'scope', from: 'task', to: 'team' }])
  expect(between('M2', 'L3').raised).toEqual([])
})

it('takes one way where two lead up, and holds what both of them ask', () => {
  expect(between('L1', 'L3').path).toEqual(['L2', 'L3'])
  expect(between('L1', 'L3').new.map(({ expectation }) => expectation.text)).toEqual(['Leads', 'Directs'])
})
