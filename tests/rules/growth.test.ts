// Each rule takes about twice the operations for twice as many ladders, levels, headings or statements. No clock is looked at.
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.js'
import { readCounts } from '../operations/read-counts.js'

// What still compares each with every other; its work per pair is small. Here every sentence stands in every ladder.
const square: Record<string, number> = { 'ladders wrong-ladder': 3.5 }

let counts: ReadonlyMap<string, number[]> = new Map()

beforeAll(() => {
  counts = readCounts('rules')
}, 300_000)

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  it.each(['ladders', 'levels', 'headings', 'statements'])('is linear in the number of %s', (kind) => {
    const [once = 0, twice = Infinity] = counts.get(`${kind} ${id}`) ?? []
    expect(once).toBeGreaterThan(0)
    expect(twice / once).toBeLessThan(square[`${kind} ${id}`] ?? 2.4)
  })
})
