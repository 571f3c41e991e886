// Steps between levels, also where a level names a next one that is not the one after it.
import { expect, it } from 'vitest'
import { belowTest, edgesOf } from '../../../src/lint/wording/edges.js'
import { read } from '../../outline.js'

/** Three levels, some of which name what comes next. */
function ladder(next: Record<string, string>) {
  const level = (id: string): string =>
    `---\n${next[id] === undefined ? 'toc: true' : `next: [${next[id]}]`}\n---\n\n# ${id}\n\n## Impact\n\n- Ships.\n`
  return read({ 'L1.md': level('L1'), 'L2.md': level('L2'), 'L3.md': level('L3') }).ladder
}

const steps = (next: Record<string, string>): string[] =>
  edgesOf(ladder(next)).map(({ lower, higher }) => `${lower.id} → ${higher.id}`)

const below = (next: Record<string, string>): string[] => {
  const read = ladder(next)
  const isBelow = belowTest(read)
  return read.levels.map((higher) => {
    const lower = read.levels.filter((level) => isBelow(level, higher))
    return `${higher.id}: ${lower.map(({ id }) => id).join(' ')}`
  })
}

it('each level has a step to the next one, and above it stands on all before', () => {
  expect(steps({})).toEqual(['L1 → L2', 'L2 → L3'])
  expect(below({})).toEqual(['L1: ', 'L2: L1', 'L3: L1 L2'])
})

it('a way that the levels name goes before the order of their codes', () => {
  const turned = { L3: 'L1', L1: 'L2', L2: 'none' }
  expect(steps(turned)).toEqual(['L3 → L1', 'L1 → L2'])
  expect(below(turned)).toEqual(['L1: L3', 'L2: L1 L3', 'L3: '])
})

it('a fork has a step to each branch', () => {
  const fork = { L1: 'L2, L3', L2: 'none' }
  expect(steps(fork)).toEqual(['L1 → L2', 'L1 → L3'])
  expect(below(fork)).toEqual(['L1: ', 'L2: L1', 'L3: L1'])
})

it('a level that names itself takes no step, and is not below itself', () => {
  expect(steps({ L3: 'L3' })).toEqual(['L1 → L2', 'L2 → L3'])
  expect(below({ L3: 'L3' })).toContain('L3: L1 L2')
})

it('levels that lead in a circle are below each other, and none below itself', () => {
  expect(below({ L3: 'L1' })).toEqual(['L1: L3', 'L2: L1 L3', 'L3: L1 L2'])
})
