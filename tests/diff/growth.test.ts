// Comparing, releasing and showing a ladder take about twice the operations for twice as much. No clock is looked at.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { matchLevels } from '../../src/diff/match-parts.js'
import { Similarity } from '../../src/diff/similarity.js'
import { snapshotOf } from '../../src/diff/snapshot.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import type { Ladder } from '../../src/model/ladder.js'
import { readCounts } from '../operations/read-counts.js'

// Two levels side by side: each statement of a competency is compared with each of the same competency one level up.
const square: Record<string, number> = { 'statements site': 3.5 }

let counts: ReadonlyMap<string, number[]> = new Map()

beforeAll(() => {
  counts = readCounts('stages')
}, 300_000)

describe.each(['compare equals', 'compare where all was reworded', 'keep ids', 'release', 'site'])(
  '%s',
  (name) => {
    it.each(['levels', 'statements'])('is linear in the number of %s', (kind) => {
      const [once = 0, twice = Infinity] = counts.get(`${kind} ${name}`) ?? []
      expect(once).toBeGreaterThan(0)
      expect(twice / once).toBeLessThan(square[`${kind} ${name}`] ?? 2.3)
    })
  },
)

it('names the copies of a finding in operations that grow with the findings of a line', () => {
  const [once = 0, twice = Infinity] = counts.get('findings name copies') ?? []
  expect(once).toBeGreaterThan(0)
  expect(twice / once).toBeLessThan(2.3)
})

it.each([
  'statements show many',
  'levels read as declared',
  'folders read ladders in folders',
  'comments heed comments',
])('grows with the number of %s', (name) => {
  const [once = 0, twice = Infinity] = counts.get(name) ?? []
  expect(once).toBeGreaterThan(0)
  expect(twice / once).toBeLessThan(2.3)
})

const areas = ['Impact', 'Ownership', 'Process', 'Care for others']
const words = 'leads reviews designs of the team and services with every change on time plans tests'.split(
  ' ',
)

it('compares each statement with few others in a large ladder of which every statement was rewritten', () => {
  const large = (verb: string, levels: number): Ladder => {
    const files = Array.from({ length: levels }, (_, rank) => ({
      path: `L${String(rank + 1)}.md`,
      text: `# L${String(rank + 1)}\n\n${areas
        .map(
          (name) =>
            `## ${name}\n\n${Array.from({ length: 60 }, (_x, n) => `- ${verb} ${words.slice(n % 7).join(' ')} ${String(rank)} ${name} ${String(n)}`).join('\n')}\n`,
        )
        .join('\n')}`,
    }))
    return parseLadder(files, { declaration: { competencies: areas }, name: 'large' }).ladder
  }
  const score = vi.spyOn(Similarity.prototype, 'score')
  try {
    const [before, after] = [large('does', 6), large('undertakes', 6)]
    expect(diffLadders(before, after).length).toBeGreaterThan(0)
    const statements = snapshotOf(before).expectations.length
    expect(statements).toBe(6 * areas.length * 60)
    expect(score.mock.calls.length).toBeGreaterThan(statements)
    expect(score.mock.calls.length).toBeLessThan(statements ** 2 / 20)
  } finally {
    score.mockRestore()
  }
})

it('looks at the statements of a level only beside levels that share one, a title or an id with it', () => {
  const count = 60
  const statements = 5
  const files = Array.from({ length: count }, (_, rank) => ({
    path: `L${String(rank + 1)}.md`,
    text: `# L${String(rank + 1)}: Title ${String(rank)}\n\n## Impact\n\n${Array.from({ length: statements }, (_x, n) => `- Does ${String(rank)} and ${String(n)}.`).join('\n')}\n`,
  }))
  const snapshot = snapshotOf(parseLadder(files, { name: 'large' }).ladder)
  const has = vi.spyOn(Set.prototype, 'has')
  try {
    expect(matchLevels(snapshot, snapshot).size).toBe(count)
    expect(has.mock.calls.length).toBeGreaterThanOrEqual(count)
    expect(has.mock.calls.length).toBeLessThan(count * statements * 4)
  } finally {
    has.mockRestore()
  }
})
