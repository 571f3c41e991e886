// An anti-pattern in one text, whether its name is bold, a heading or how its text begins.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { patternText } from '../../src/model/pattern-text.js'

it.each([
  ['a bold name', '- **The hoarder**. Keeps the glaze recipes.', 'The hoarder. Keeps the glaze recipes.'],
  ['no name', '- Keeps the glaze recipes. Shares none.', 'Keeps the glaze recipes. Shares none.'],
  ['a heading', '### The hoarder\n\nKeeps the glaze recipes.', 'The hoarder. Keeps the glaze recipes.'],
  ['a bold name alone', '- **The hoarder**', 'The hoarder'],
])('says an anti-pattern with %s once', (_, text, words) => {
  const files = [{ path: 'L1.md', text: `# L1\n\n## Anti-patterns\n\n${text}\n` }]
  const { ladder } = parseLadder(files)
  expect(ladder.levels.flatMap(({ antiPatterns }) => antiPatterns.map(patternText))).toEqual([words])
})

it('says a pattern without a text, or without a name', () => {
  expect(patternText({ name: 'The hoarder', text: '' })).toBe('The hoarder')
  expect(patternText({ name: '', text: 'Hoards.' })).toBe('Hoards.')
})
