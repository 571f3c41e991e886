// Statements of two levels that differ by a slip, and what is more than a slip.
import { expect, it } from 'vitest'
import { driftsOf } from '../../../src/lint/wording/drift.js'
import { read } from '../../outline.js'
import { levelsOf } from '../../rules/levels.js'

/** What only the lower level has, and what only the higher one has. */
function drifts(lower: string, higher: string): string[] {
  return driftsOf(read(levelsOf(`## Impact\n\n${lower}\n`, `## Impact\n\n${higher}\n`))).map(
    ({ below, above }) => `${below.join(' ')} → ${above.join(' ')}`,
  )
}

it.each<[string, string, string, string[]]>([
  [
    'one word more',
    '- Answers questions of all other teams',
    '- Answers the questions of all other teams',
    [' → the'],
  ],
  ['one word less', '- Answers the questions of other teams', '- Answers questions of all other teams', []],
  [
    'one word for another',
    '- Works on plans for other teams',
    '- Works in plans for other teams',
    ['on → in'],
  ],
  [
    'two words more',
    '- Answers the questions of most other small teams',
    '- Answers questions most other small teams',
    ['the of → '],
  ],
  [
    'three words',
    '- Answers questions of other large teams',
    '- Answers the questions to the other large teams',
    [],
  ],
  ['six words', '- Tells us of the other one', '- Tells us of other one too', []],
  ['a word that the subject decides', '- They are a part of each plan', '- They is a part of each plan', []],
  ['that and another', '- Is a part of the whole other team', '- Is part the whole other team', ['a of → ']],
  ['the same word once more', '- Tells the plan to the team', '- Tells plan to the team now', []],
  ['the same word twice', '- Gives the plan to the other team', '- Gives plan to the other team', ['the → ']],
  [
    'another word in the middle',
    '- Writes clear notes after each meeting',
    '- Writes clear plans after each meeting',
    [],
  ],
  [
    'letters that changed places',
    '- Writes clear summaries after each meeting',
    '- Writes clear sumamries after each meeting',
    ['summaries → sumamries'],
  ],
  [
    'a letter that is missing',
    '- Writes clear summaries after each meeting',
    '- Writes clear sumaries after each meeting',
    ['summaries → sumaries'],
  ],
  [
    'two words with a slip',
    '- Writes clear summaries after each long meeting',
    '- Writes clear sumaries after each long meetnig',
    [],
  ],
  [
    'a slip and one word more',
    '- Writes clear summaries after each meeting',
    '- Writes clear big sumaries after each meeting',
    [],
  ],
  [
    'another form of a word',
    '- Writes clear summaries after each meeting',
    '- Writes clear summaries after each meetings',
    [],
  ],
  ['words written apart', '- Plans the way out of all work', '- Plans a wayout of all work', []],
  ['no word', '- Answers questions of all other teams', '- Answers questions of all other teams', []],
  ['words of other competencies', '- Answers questions of all other teams', '', []],
])('%s', (_, lower, higher, expected) => {
  expect(drifts(lower, higher)).toEqual(expected)
})

it('short statements are not compared', () => {
  expect(drifts('- Tells plans of the whole team', '- Tells plans to the whole team')).toEqual(['of → to'])
  expect(drifts('- Tells plans of the team', '- Tells plans to the team')).toEqual([])
})

it('a wording that both levels have is no slip of either', () => {
  const [one, two] = ['- Answers questions of all other teams', '- Answers the questions of all other teams']
  expect(drifts(`${one}\n${two}`, one)).toEqual([])
  expect(drifts(one, `${one}\n${two}`)).toEqual([' → the'])
})

it('what axes say of their steps is not compared', () => {
  const parsed = read(
    levelsOf(
      '## Impact\n\n- Answers questions of all other teams\n',
      '## Impact\n\n- Answers the questions of all other teams\n',
    ),
  )
  const [, higher] = parsed.ladder.levels
  for (const expectation of higher?.competencies[0]?.expectations ?? []) expectation.kind = 'scale'
  expect(driftsOf(parsed)).toEqual([])
})
