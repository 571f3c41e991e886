// A line that leads to the next level is not something that is expected of anyone.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

it('keeps "next up" out of the expectations of a section that is all prose', () => {
  const text = '# L1\n\n## Impact\n\nFinishes small tasks.\n\n*Next up*: [L2](L2.md)\n'
  const { ladder } = parseLadder([
    { path: 'L1.md', text },
    { path: 'L2.md', text: text.replace('L1', 'L2') },
  ])
  const [level] = ladder.levels
  expect(level?.competencies[0]?.expectations.map((expectation) => expectation.text)).toEqual([
    'Finishes small tasks.',
  ])
  expect(level?.sections[0]?.blocks.map(({ type }) => type)).toEqual(['ref', 'navigation'])
})
