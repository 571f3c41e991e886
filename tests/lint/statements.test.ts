// Every statement of a level in one list.
import { expect, it } from 'vitest'
import { expectationsOf, statementsOf } from '../../src/lint/statements.js'
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

it('leaves to the neighbours of a level what a table says of them', () => {
  const { levels } = read({
    'L2.md':
      '# L2\n\n## Overview\n\nDigs.\n\n| | L2 | L3 |\n|---|---|---|\n| Reach | One field | All of the valley |\n\n| | Where | When |\n|---|---|---|\n| Rain | At home | In May |\n',
  }).ladder
  const texts = levels.flatMap((level) => statementsOf(level).map(({ text }) => text))
  expect(texts).toContain('Digs.')
  expect(texts).toContain('In May')
  expect(texts).not.toContain('All of the valley')
})
