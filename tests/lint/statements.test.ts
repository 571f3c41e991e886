// Every statement of a level in one list.
import { expect, it } from 'vitest'
import { expectationsOf } from '../../src/lint/statements.js'
import { read } from '../outline.js'

it('leaves out what another document lends, with all that is under it', () => {
  const { levels } = read({
    'L1.md': '# L1\n\n## Craft\n\n- Digs clay:\n  - Sieves it\n- Fires kilns:\n  - Stacks them\n',
  }).ladder
  const texts = (): string[] => levels.flatMap(expectationsOf).map(({ text }) => text)
  expect(texts()).toEqual(['Digs clay:', 'Sieves it', 'Fires kilns:', 'Stacks them'])
  const [first] = levels[0]?.competencies[0]?.expectations ?? []
  if (first) first.inherited = 'guild.md'
  expect(texts()).toEqual(['Fires kilns:', 'Stacks them'])
})
