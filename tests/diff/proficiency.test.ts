// How well something must be known is part of what is asked: a change of it is told with the requirements.
import { expect, it } from 'vitest'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { diffNotes } from '../../src/diff/notes.js'
import type { Ladder } from '../../src/model/ladder.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { reportOf } from './told.js'

const asking = (proficiency: string, text = 'Knows the tools of the trade'): Ladder =>
  parseLadder(
    [
      {
        path: 'levels.yml',
        text: `levels: [{ id: L1 }, { id: L2 }]
statements:
  - { level: L1, theme: Craft, text: ${text}, proficiency: ${proficiency} }
  - { level: L2, theme: Craft, text: Teaches others, proficiency: expert }
`,
      },
    ],
    { name: 'ours' },
  ).ladder

it('is no text that is expected of nobody', () => {
  const [before, after] = [asking('basic'), asking('expert')]
  expect(diffNotes(reportOf({ ladder: before }, { ladder: after }), before, after)).toBe(`\
**Minor change**. Another proficiency is asked.

### L1

Nothing new is asked: 1 expectation with other proficiency.

- **proficiency of “Knows the tools of the trade”** in Craft
`)
})

it('names a long statement by its first words', () => {
  const text = 'Knows the tools of the trade and those of the trades that stand beside it'
  const [before, after] = [asking('basic', text), asking('expert', text)]
  expect(diffNotes(reportOf({ ladder: before }, { ladder: after }), before, after)).toContain(
    '**proficiency of “Knows the tools of the trade and those of the trades that …”**',
  )
})

it('leaves equal ladders without a change', () => {
  expect(diffLadders(asking('basic'), asking('basic'))).toEqual([])
})
