// Results of several runs come together, and only those that can be compared.

import { expect, test } from 'vitest'
import { replace, resultsFor, resultsText, type Results } from '../../bench/speed/results.js'

const machine = { processor: 'Some', cores: 2, gigabytes: 8, system: 'linux x64', node: 'v20.19.0' }
const before: Results = {
  machine,
  base: 'ladder',
  versions: { velite: '1.0.0' },
  threads: 1,
  compared: [
    {
      peer: 'velite',
      mode: 'cold',
      size: 6,
      on: '2026-01-01',
      pairs: [{ rungs: { wall: 1, cpu: 1 }, peer: { wall: 2, cpu: 3 } }],
    },
  ],
  grown: [],
  hot: {},
  profiles: { 6: 'parse 1 ms\n' },
}

test('a run on the same machine and files adds to what is there', () => {
  expect(resultsFor({ ...machine }, 'ladder', before)).toBe(before)
})

test.each([
  ['another machine', { ...machine, node: 'v24.0.0' }, 'ladder'],
  ['other files', machine, 'another ladder'],
])('%s begins anew', (_what, where, base) => {
  const fresh = resultsFor(where, base, before)
  expect(fresh).toMatchObject({ machine: where, base, compared: [], grown: [], hot: {}, profiles: {} })
})

test('a comparison that was measured again replaces the older one, and no other', () => {
  const list = [
    { id: 'a', value: 1 },
    { id: 'b', value: 2 },
  ]
  expect(replace(list, { id: 'a', value: 3 }, ({ id }) => id === 'a')).toEqual([
    { id: 'b', value: 2 },
    { id: 'a', value: 3 },
  ])
})

test('the file is JSON with a line per comparison', () => {
  const text = resultsText(before)
  expect(JSON.parse(text)).toEqual(before)
  expect(
    text.split('\n').filter((line) => line.includes('"velite"') && line.includes('"pairs"')),
  ).toHaveLength(1)
})
