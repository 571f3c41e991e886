// What is said of measurements: the middle, the ends, and ratios of runs that belong together.

import { expect, test } from 'vitest'
import { ratios, spread } from '../../bench/speed/ratio.js'

test('the middle of an odd count is a number that was measured', () => {
  expect(spread([9, 1, 4])).toEqual({ min: 1, median: 4, max: 9 })
})

test('the middle of an even count lies between the two in the middle', () => {
  expect(spread([4, 10, 1, 2])).toEqual({ min: 1, median: 3, max: 10 })
})

test('numbers are sorted as numbers, and the list is left as it was', () => {
  const measured = [100, 20, 3]
  expect(spread(measured)).toEqual({ min: 3, median: 20, max: 100 })
  expect(measured).toEqual([100, 20, 3])
})

test('nothing measured is no result', () => {
  expect(() => spread([])).toThrow('expected at least one')
})

test('a ratio is of the two runs of a pair, not of two middles', () => {
  const pairs = [
    [10, 20],
    [90, 100],
    [30, 60],
  ] as const
  expect(ratios(pairs)).toEqual({ min: 0.5, median: 0.5, max: 0.9 })
})
