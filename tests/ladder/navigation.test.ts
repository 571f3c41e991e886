// Lines that lead to the next level are no expectations, whatever their words are.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

const files = [
  { path: 'L1.md', text: '# L1\n\n## Impact\n\nFinishes tasks.\n\nWeiter: [L2](L2.md)\n' },
  { path: 'L2.md', text: '# L2\n\n## Impact\n\nFinishes projects.\n' },
]

it('knows a declared label in a section of prose', () => {
  const { ladder } = parseLadder(files, { declaration: { nextLabel: 'Weiter' } })
  expect(ladder.levels[0]?.competencies[0]?.expectations.map(({ text }) => text)).toEqual(['Finishes tasks.'])
})

it('takes the same line for prose where nothing declares the label', () => {
  const { ladder } = parseLadder(files)
  expect(ladder.levels[0]?.competencies[0]?.expectations.map(({ text }) => text)).toEqual([
    'Finishes tasks.',
    'Weiter: L2',
  ])
})
