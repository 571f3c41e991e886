// Competencies that ask the same at levels that follow each other, and what is enough of a difference.
import { describe, expect, it } from 'vitest'
import {
  isNearlySame as areNearlySame,
  isUnchanged,
  unchangedCompetencies,
} from '../../../src/lint/wording/unchanged.js'
import { newVocabulary } from '../../../src/lint/wording/vocabulary.js'
import { read, type Files } from '../../outline.js'
import { levelsOf, levelsWith } from '../../rules/levels.js'

const found = (files: Files): string[] =>
  unchangedCompetencies(read(files)).map(
    ({ competency, levels }) => `${competency}: ${levels.map(({ id }) => id).join(' ')}`,
  )

/** Levels of one competency, each with other text. */
const impacts = (...texts: string[]): string[] =>
  found(
    levelsOf(
      ...texts.map((text, index) => `## Craft\n\n- Knows ${String(index)}.\n\n## Impact\n\n${text}\n`),
    ),
  )

const [plans, tells] = ['Plans the work of the team', 'Tells all what comes next']

describe('levels that say the same', () => {
  it('in a row are one entry, and after a change another', () => {
    const other = 'Asks those who know'
    expect(
      found(
        levelsWith(
          [`Impact: ${plans}`, 'Craft: Ships small things'],
          ['Craft: Ships large things', `Impact: ${plans}`],
          [`Impact: ${plans}`, 'Craft: Ships all things'],
          [`Impact: ${other}`, 'Craft: Ships all things'],
          [`Impact: ${other}`, 'Craft: Ships no things'],
        ),
      ),
    ).toEqual(['impact: L1 L2 L3', 'craft: L3 L4', 'impact: L4 L5'])
  })

  it.each<[string, string, string, boolean]>([
    ['three words', '- Plans all work', '- Plans all work', true],
    ['two words', '- Plans work', '- Plans work', false],
    ['fewer items of the same', `- ${plans}`, `- ${plans}\n- ${tells}`, false],
    ['more items of the same', `- ${plans}\n- ${tells}`, `- ${plans}`, false],
    ['items that are divided in another way', `- ${plans}\n- ${tells}`, `- ${plans}. ${tells}`, true],
    [
      'another example',
      `- ${plans}\n\n### Examples\n\n- A form.`,
      `- ${plans}\n\n### Examples\n\n- A page.`,
      true,
    ],
    ['another introduction', `Here:\n\n- ${plans}\n- ${tells}`, `There:\n\n- ${plans}\n- ${tells}`, false],
    ['two introductions', `So, all of them:\n\n- ${plans}`, `So,\n\nall of them:\n\n- ${plans}`, true],
    [
      'another introduction of a list of three',
      `Here:\n\n- ${plans}\n- ${tells}\n- Asks`,
      `There:\n\n- ${plans}\n- ${tells}\n- Asks`,
      true,
    ],
    ['words that say so', `- ${plans}, same\n- as others`, `- ${plans}, same\n- as others`, false],
    ['a comment that says so', `- ${plans}`, `- ${plans} <!-- unchanged since: L1 -->`, false],
    [
      'a comment that says so of one of two',
      `- ${plans}\n- ${tells}`,
      `- ${plans} <!-- unchanged since: L1 -->\n- ${tells}`,
      true,
    ],
    ['no words', '', '', false],
  ])('%s', (_, lower, higher, expected) => {
    expect(impacts(lower, higher, '- Other')).toEqual(expected ? ['impact: L1 L2'] : [])
  })

  it('of pay and promotion say it on purpose', () => {
    expect(found(levelsWith([`Promotion: ${plans}`], [`Promotion: ${plans}`]))).toEqual([])
  })
})

describe('what is the same at every level', () => {
  it.each<[string, string[], boolean]>([
    ['as items', [`- ${plans}`, `- ${plans}`, `- ${plans}`], true],
    ['as a paragraph', [plans, plans, plans], false],
    ['as a paragraph, at two of two levels', [plans, plans], true],
    ['as a paragraph, of which one has items too', [plans, plans, `${plans}\n\n- ${tells}`], true],
    ['as a paragraph, but for one level', [plans, plans, tells], true],
    ['as a paragraph, but for one without', [plans, plans, ''], false],
  ])('%s', (_, texts, expected) => {
    expect(impacts(...texts).length > 0).toBe(expected)
  })

  it('as a paragraph, where one level does not have the competency', () => {
    const own = (index: number): string => `## Craft\n\n- Knows ${'x'.repeat(index)}\n`
    expect(
      found(levelsOf(...[1, 2, 3].map((index) => `${own(index)}\n## Impact\n\n${plans}\n`), own(4))),
    ).toEqual([])
  })

  /** A table with a column for each level. */
  const table = (...cells: string[]): Files => {
    const row = (own: string[]): string => `| ${own.join(' | ')} |\n`
    const head = ['Area', ...cells.map((_, index) => `L${String(index + 1)}`)]
    return {
      'a.md': `# Ladder\n\n${row(head)}${row(head.map(() => '---'))}${row(['Impact', ...cells])}${row(['Craft', ...cells.map((_, index) => `Knows ${String(index)} of the things that are to be known.`)])}`,
    }
  }
  it.each<[string, boolean]>([
    ['N/A', false],
    ['(none)', false],
    ['-', false],
    ['NA.', false],
    ['…', false],
    ['None of it', true],
    ['x none', true],
    ['a', true],
  ])('in cells, where another cell says %s', (cell, expected) => {
    expect(found(table(plans, plans, cell)).length > 0).toBe(expected)
    expect(found(table(cell, plans, plans)).length > 0).toBe(expected)
  })
})

describe('steps of a scale that levels say they stand on', () => {
  const stepped = (lower: string, higher: string): string[] =>
    found({
      'levels.yml': `levels: [{ id: L1 }, { id: L2 }, { id: L3 }]
statements:
  - { level: L1, theme: Care, text: Asks those who know, proficiency: expert }
  - { level: L1, theme: Craft, text: ${plans}${lower} }
  - { level: L2, theme: Craft, text: ${plans}${higher} }
  - { level: L2, theme: Care, text: Asks nobody at all, proficiency: expert }
  - { level: L3, theme: Craft, text: ${tells} }
`,
    })
  it.each<[string, string, boolean]>([
    [', proficiency: basic', ', proficiency: basic', false],
    [', proficiency: basic', ', proficiency: expert', true],
    [', proficiency: basic', '', true],
    ['', ', proficiency: basic', true],
    ['', '', true],
  ])('explain why two levels say the same, if they are one: %j, %j', (lower, higher, expected) => {
    expect(stepped(lower, higher)).toEqual(expected ? ['craft: L1 L2'] : [])
  })
})

it('two levels are compared by the entry that holds both', () => {
  const parsed = read(
    levelsWith(
      [`Impact: ${plans}`, `Craft: ${plans}`],
      [`Impact: ${plans}`, 'Craft: Tests'],
      ['Impact: Asks', 'Craft: Tests'],
    ),
  )
  const [one, two, three] = parsed.ladder.levels
  if (!one || !two || !three) throw new Error('three levels')
  expect(isUnchanged(parsed, 'impact', one, two)).toBe(true)
  expect(isUnchanged(parsed, 'impact', two, one)).toBe(true)
  expect(isUnchanged(parsed, 'impact', two, three)).toBe(false)
  expect(isUnchanged(parsed, 'impact', three, two)).toBe(false)
  expect(isUnchanged(parsed, 'craft', one, two)).toBe(false)
  expect(isUnchanged(parsed, undefined, one, two)).toBe(false)
})

describe('long texts are nearly the same', () => {
  const long = Array.from(
    { length: 99 },
    (_, index) => `w${String.fromCodePoint(0x430 + (index % 30))}${'x'.repeat(index % 7)}`,
  )
  const { numbersOf } = newVocabulary()
  const isNearlySame = (below: readonly string[], above: readonly string[]): boolean =>
    areNearlySame(numbersOf(below), numbersOf(above))
  it('with three small words of a hundred changed, and not with four', () => {
    const hundred = [...long, 'end']
    const small = (...words: string[]) => [...words, ...long.slice(words.length), 'end']
    expect(isNearlySame(small('on', 'to', 'is'), small('a', 'the', 'of'))).toBe(true)
    expect(isNearlySame(small('on', 'to', 'is', 'as'), small('a', 'the', 'of', 'by'))).toBe(false)
    expect(isNearlySame(hundred, hundred)).toBe(true)
  })
  it('with more words in one of them, but for a single one', () => {
    expect(isNearlySame(long, [...long, 'project', 'plans'])).toBe(true)
    expect(isNearlySame([...long, 'project', 'plans'], long)).toBe(true)
    expect(isNearlySame(long, [...long, 'small'])).toBe(false)
    expect(isNearlySame([...long, 'small'], long)).toBe(false)
    expect(isNearlySame(long, [...long, 'of'])).toBe(true)
    expect(isNearlySame([...long, 'of'], [...long, 'project', 'plans'])).toBe(true)
  })
  it('unless a word took the place of another', () => {
    expect(isNearlySame([...long, '94%'], [...long, '96%'])).toBe(false)
    expect(isNearlySame([...long, 'highly'], [...long, 'moderately'])).toBe(false)
    expect(isNearlySame([...long, '94%'], [...long, '94%'])).toBe(true)
  })
})
