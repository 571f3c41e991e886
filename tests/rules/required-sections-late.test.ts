// Competencies that start above the first level: an oversight where they are few of many.
import { expect, it } from 'vitest'
import rule from '../../src/rules/required-sections/rule.js'
import { levelsWith } from './levels.js'
import { told } from './told.js'

const names = [
  'Mushrooms',
  'Weather',
  'Bicycles',
  'Gardens',
  'Violins',
  'Harbours',
  'Lanterns',
  'Pottery',
  'Quilts',
  'Rivers',
]

/** Levels that all have some competencies, of which others start only above the first so many. */
const late = (common: number, levels: number, starts: readonly number[], rare = 0): Record<string, string> =>
  levelsWith(
    ...Array.from({ length: levels }, (_, index) => [
      ...names.slice(0, common),
      ...starts.flatMap((start, at) => (index >= start ? [`Late ${names[at] ?? ''}`] : [])),
      ...(index === levels - 1 ? names.slice(common, common + rare).map((name) => `Own ${name}`) : []),
    ]),
  )

it.each<[string, Record<string, string>, number]>([
  ['three of nine, as the ladder is made', late(6, 5, [1, 1, 1]), 0],
  ['two of eight', late(6, 5, [1, 1]), 2],
  ['three of ten', late(7, 5, [1, 1, 1]), 3],
  ['three of nine beside some that one level has, as the ladder is made', late(6, 5, [1, 1, 1], 3), 0],
  ['two of five at each of two levels', late(3, 8, [2, 2]), 4],
])('competencies start late: %s', (_, files, count) => {
  expect(told(rule, files).filter((line) => line.includes('without the competency'))).toHaveLength(count)
})
