// Axes of two levels side by side, and a statement that says which one it takes the place of.
import { expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { compareLevels, type Comparison } from '../../src/site/compare-levels.js'
import { ladderData, levelData } from '../../src/site/level-data.js'
import { siteOf } from '../../src/site/site.js'

const { ladder } = parseLadder(
  [
    {
      path: 'L1.md',
      text: '---\naxes: { scope: team, help: much, pace: slow }\n---\n\n# L1\n\n## Impact\n\n- Ships. <!-- id: ships -->\n',
    },
    {
      path: 'L2.md',
      text: '---\naxes: { scope: task, reach: company, pace: slow }\n---\n\n# L2\n\n## Impact\n\n- Decides what others build. <!-- supersedes: L1/impact/ships -->\n',
    },
  ],
  {
    name: 'ours',
    declaration: {
      levels: ['L1', 'L2'],
      axes: [
        ...['scope', 'reach', 'help', 'pace', 'unused']
          .map((id) => ({ id, title: id }))
          .map((axis) => ({
            ...axis,
            scale: { scope: ['task', 'team'], reach: ['team', 'company'], help: ['little', 'much'] }[
              axis.id
            ] ?? ['slow', 'fast'],
          })),
      ],
    },
  },
)
const site = siteOf(ladder)
const compared = (from: number, ...path: number[]): Comparison => {
  const levels = ladder.levels.map((level) => levelData(site, level, 'compare.html'))
  const at = (index: number): (typeof levels)[number] => levels[index] ?? expect.fail('no such level')
  return compareLevels(ladderData(site), at(from), path.map(at))
}

test('an axis that only one of them has differs, and one that none has is not shown', () => {
  expect(compared(0, 1).axes).toEqual([
    { title: 'scope', from: 'team', to: 'task', move: 'lowered' },
    { title: 'reach', from: '–', to: 'company', move: 'other' },
    { title: 'help', from: 'much', to: '–', move: 'other' },
    { title: 'pace', from: 'slow', to: 'slow', move: 'same' },
  ])
})

test('a statement that names the one that it takes the place of is its raised form, however it is worded', () => {
  const [impact] = compared(0, 1).competencies
  expect(impact?.raised.map(({ before, after }) => [before.text, after.text])).toEqual([
    ['Ships.', 'Decides what others build.'],
  ])
})

test('a level beside itself has nothing new', () => {
  const [impact] = compared(0).competencies
  expect([impact?.new, impact?.raised, impact?.before]).toEqual([[], [], []])
})
