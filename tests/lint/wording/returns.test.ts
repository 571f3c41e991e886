// What a level says, the next one drops, and the one after that says again.
import { describe, expect, it } from 'vitest'
import { returningCompetencies, skippedStatements } from '../../../src/lint/wording/returns.js'
import { vocabularyOf, type Worded } from '../../../src/lint/wording/worded.js'
import { read, type Files } from '../../outline.js'
import { levelsOf, levelsWith } from '../../rules/levels.js'

/** `L1 L2 L3: statement`, with what the middle level says instead. */
function skipped(files: Files): string[] {
  return skippedStatements(read(files)).map(
    ({ low, middle, high, below, above, between }) =>
      `${[low, middle, high].map(({ id }) => id).join(' ')}: ${below.text} … ${above.text}, ${between?.text ?? 'nothing'}`,
  )
}

const asks = 'Asks others for advice'

describe('a statement that skips a level', () => {
  it('is told with what stands instead, in the same competency', () => {
    const words = 'Answers all the questions of other teams'
    expect(
      skipped(
        levelsWith(
          [`Impact: ${words}`, `Craft: ${asks}`],
          [
            'Impact: Plans; Answers the questions of other teams',
            'Craft: Answers all questions of other teams',
          ],
          [`Impact: ${words}.`, `Craft: ${asks}`],
        ),
      ),
    ).toEqual([
      `L1 L2 L3: ${words} … ${words}., Answers the questions of other teams`,
      `L1 L2 L3: ${asks} … ${asks}, nothing`,
    ])
  })

  it.each<[string, string, string, string, boolean]>([
    ['nothing of it between', `- ${asks}`, '- Other', `- ${asks}`, true],
    ['the same between', `- ${asks}`, `- ${asks}`, `- ${asks}`, false],
    ['nothing of it below', '- Other', '- Other', `- ${asks}`, false],
    ['nothing of it above', `- ${asks}`, '- Other', '- Other', false],
    ['three words', '- Asks for advice', '- Other', '- Asks for advice', false],
    ['introductions', 'All of this is asked:\n\n- One', '- Other', 'All of this is asked:\n\n- Two', false],
    ['examples', `### Examples\n\n- ${asks}`, '- Other', `### Examples\n\n- ${asks}`, false],
  ])('%s: %j, %j, %j', (_, low, middle, high, expected) => {
    const texts = [low, middle, high].map((text) => `## Impact\n\n${text}\n\n## Craft\n\n- Tests\n`)
    expect(skipped(levelsOf(...texts)).length > 0).toBe(expected)
  })

  it('is said by the middle level in nearly the same words, of which seven in ten are enough', () => {
    const three = (middle: string): string[] =>
      skipped(
        levelsWith(['Impact: a b c d e f g h i j'], [`Impact: ${middle}`], ['Impact: a b c d e f g h i j']),
      )
    expect(three('a b c d e f g x y z')).toEqual([expect.stringMatching(/, a b c d e f g x y z$/u)])
    expect(three('a b c d e f w x y z')).toEqual([expect.stringMatching(/, nothing$/u)])
  })

  it('is not said by the middle level in another competency', () => {
    const words = 'Answers all the questions of other teams'
    expect(
      skipped(
        levelsWith(
          [`Impact: ${words}`],
          ['Impact: Plans', 'Craft: Answers the questions of other teams'],
          [`Impact: ${words}`, 'Craft: Tests'],
        ),
      ),
    ).toEqual([`L1 L2 L3: ${words} … ${words}, nothing`])
  })

  it('may stand in no competency, where the middle level has none but in one', () => {
    const levels = (middle: string): string[] =>
      skipped(levelsOf(`- ${asks}\n- One`, middle, `- ${asks}\n- Three`))
    expect(levels('## Impact\n\n- Two\n')).toHaveLength(1)
  })

  it('is not told of conditions of promotion and pay', () => {
    expect(skipped(levelsWith([`Ratings: ${asks}`], ['Ratings: Other'], [`Ratings: ${asks}`]))).toEqual([])
    expect(skipped(levelsWith([`Promotion: ${asks}`], ['Promotion: Other'], [`Promotion: ${asks}`]))).toEqual(
      [],
    )
    expect(
      skipped(levelsWith([`Impact: ${asks}`], ['Impact: Other', `Promotion: ${asks}`], [`Impact: ${asks}`])),
    ).toHaveLength(1)
  })

  it('is not told of the steps of axes', () => {
    const parsed = read(levelsWith([`Impact: ${asks}`], ['Impact: Other'], [`Impact: ${asks}`]))
    for (const { competencies } of parsed.ladder.levels)
      for (const { expectations } of competencies) for (const own of expectations) own.kind = 'scale'
    expect(skippedStatements(parsed)).toEqual([])
  })
})

describe('steps that fork and turn', () => {
  const level = (id: string, next: string, text: string): string =>
    `---\nnext: [${next}]\n---\n\n# ${id}\n\n## Impact\n\n- ${text}\n`
  it('each way up is looked at', () => {
    expect(
      skipped({
        'L1.md': level('L1', 'L2', asks),
        'L2.md': level('L2', 'L3, L4', 'Other'),
        'L3.md': level('L3', 'none', asks),
        'L4.md': level('L4', 'none', `${asks}.`),
      }),
    ).toEqual([`L1 L2 L3: ${asks} … ${asks}, nothing`, `L1 L2 L4: ${asks} … ${asks}., nothing`])
  })
  it('a way back to the level itself is none', () => {
    expect(skipped({ 'L1.md': level('L1', 'L2', asks), 'L2.md': level('L2', 'L1', 'Other') })).toEqual([])
  })
})

describe('a competency that returns', () => {
  const words = (count: number, from = 0): string[] =>
    Array.from({ length: count }, (_, index) => `w${String(index + from)}`)
  const returning = (...levels: string[][]): string[] => {
    const parsed = read(levelsWith(...levels))
    const begin = (said: Worded): string => said.words.slice(0, 2).map(vocabularyOf(parsed).wordOf).join(' ')
    return returningCompetencies(parsed).map(
      ({ low, middle, high, below, above }) =>
        `${[low, middle, high].map(({ id }) => id).join(' ')}: ${begin(below)} … ${begin(above)}`,
    )
  }
  const impact = (...items: string[][]): string => `Impact: ${items.map((item) => item.join(' ')).join('; ')}`
  const other = words(25, 100)

  it('has all of its statements of two levels in common, and none with the one between', () => {
    expect(returning([impact(words(25))], [impact(other)], [impact(words(25))])).toEqual([
      'L1 L2 L3: w0 w1 … w0 w1',
    ])
    expect(
      returning([impact(words(13), words(12, 13))], [impact(other)], [impact(words(10), words(15, 10))]),
    ).toEqual(['L1 L2 L3: w0 w1 … w0 w1'])
  })
  it('is of twenty-five words at each of the two', () => {
    expect(returning([impact(words(24))], [impact(other)], [impact(words(25))])).toEqual([])
    expect(returning([impact(words(25))], [impact(other)], [impact(words(24))])).toEqual([])
  })
  it('has six words in ten in common with the lower level', () => {
    expect(
      returning([impact(words(25))], [impact(other)], [impact([...words(15), ...words(10, 200)])]),
    ).toHaveLength(1)
    expect(
      returning([impact(words(25))], [impact(other)], [impact([...words(14), ...words(11, 200)])]),
    ).toEqual([])
  })
  it('has no more than three in ten in common with the level between', () => {
    const between = (count: number): string => impact([...words(count), ...words(30 - count, 100)])
    expect(returning([impact(words(30))], [between(9)], [impact(words(30))])).toHaveLength(1)
    expect(returning([impact(words(30))], [between(10)], [impact(words(30))])).toEqual([])
  })
  it('is there at all three levels', () => {
    expect(returning([impact(words(25))], ['Craft: Tests'], [impact(words(25))])).toEqual([])
    expect(returning(['Craft: Tests'], [impact(other)], [impact(words(25))])).toEqual([])
    expect(returning([impact(words(25)), 'Craft: Tests'], [impact(other)], ['Craft: Tests'])).toEqual([])
  })
  it('is judged without introductions and examples, and not what belongs to no competency', () => {
    const text = words(25).join(' ')
    const three = (one: string, two: string): string[] =>
      returningCompetencies(
        read(levelsOf(...[one, two, one].map((own) => `${own}\n\n## Craft\n\n- Tests\n`))),
      ).map(({ high }) => high.id)
    expect(three(`${text}\n`, `${other.join(' ')}\n`)).toEqual([])
    expect(three(`- ${text}\n`, `- ${other.join(' ')}\n`)).toEqual([])
    expect(returningCompetencies(read(levelsOf(text, other.join(' '), text)))).toEqual([])
    const section = (own: string): string => `## Impact\n\n${own}`
    expect(three(section(`- ${text}`), section(`- ${other.join(' ')}`))).toEqual(['L3'])
    expect(three(section(`${text}:\n\n- Plans`), section(`${other.join(' ')}:\n\n- Plans`))).toEqual([])
    expect(
      three(
        section(`- Plans\n\n### Examples\n\n- ${text}`),
        section(`- Asks\n\n### Examples\n\n- ${other.join(' ')}`),
      ),
    ).toEqual([])
  })
})
