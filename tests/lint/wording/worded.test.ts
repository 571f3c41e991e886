// The texts of a level for comparison: without its own name, in the order of the page.
import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/model/level.js'
import { vocabularyOf, wordedIn, wordedOf, wordsWithout } from '../../../src/lint/wording/worded.js'
import { read } from '../../outline.js'
import { levelsOf } from '../../rules/levels.js'

const [level] = read(levelsOf('## Impact\n\n- Ships.\n')).ladder.levels

describe('words without the own name', () => {
  const names = {
    id: 'L3',
    code: 'L3',
    title: 'Staff Engineer',
    aliases: ['SE (2)', 'Staff Engineer 2', 'Lead'],
  }
  const own: Level | undefined = level && { ...level, ...names }
  it.each<[string, string]>([
    ['An L3 writes', 'own-level writes'],
    ['L3s write as the  L3 does', 'own-level write as own-level does'],
    ['a staff engineer leads staff engineers', 'own-level leads own-level'],
    ['The Staff Engineer 2 writes', 'own-level writes'],
    ['SE (2) writes', 'own-level writes'],
    ['SE 2 writes', 'se 2 writes'],
    ['Lead the team', 'lead the team'],
    ['XL3 and L30 write, pan L3', 'xl3 and l30 write pan own-level'],
    ['éL3 and L3é and L3 é', 'él3 and l3é and own-level é'],
    ['— L3 —', 'own-level'],
    ['“L3”', 'own-level'],
    ['another L3', 'another own-level'],
    ['Writes', 'writes'],
  ])('%s', (text, expected) => {
    expect(own && wordsWithout(own)(text).join(' ')).toBe(expected)
  })

  it('a name of one plain word is a word like others', () => {
    const plain: Level | undefined = level && {
      ...level,
      id: 'lead',
      code: undefined,
      title: ' Lead ',
      aliases: [],
    }
    expect(plain && wordsWithout(plain)('A lead leads')).toEqual(['a', 'lead', 'leads'])
  })

  it('a name with a digit or a blank inside is taken out, without the blanks around it', () => {
    const spaced: Level | undefined = level && {
      ...level,
      id: 'x',
      code: undefined,
      title: ' Team Lead ',
      aliases: [],
    }
    expect(spaced && wordsWithout(spaced)('A team lead leads')).toEqual(['own-level', 'leads'])
  })
})

/** Read anew by each test: what is found in a ladder is remembered. */
const twoLevels = () =>
  read(
    levelsOf(
      'The L1 learns.\n\n## Impact\n\nWhat matters.\n\n- Ships.\n- TODO: write\n- TODO-lists are kept.\n- TBD\n- Keeps a TODO.\n- MyTODO is kept.\n- FIXME, XXX\n- Tests.\n\n## Craft\n\n- Plans.\n- For example: draws\n',
      '## Impact\n\n- Leads.\n\n## Craft\n\n- Asks.\n',
    ),
  )

it('texts stand in the order of the page, and what is still to be written is left out', () => {
  const parsed = twoLevels()
  const [first] = parsed.ladder.levels
  const texts = (first && wordedOf(parsed).get(first)) ?? []
  const { wordOf } = vocabularyOf(parsed)
  expect(texts.map(({ text, words }) => `${text} = ${words.map(wordOf).join(' ')}`)).toEqual([
    'The L1 learns. = own-level learns',
    'What matters. = what matters',
    'Ships. = ships',
    'TODO-lists are kept. = todo lists are kept',
    'Keeps a TODO. = keeps a todo',
    'MyTODO is kept. = mytodo is kept',
    'Tests. = tests',
    'Plans. = plans',
    'For example: draws = for example draws',
  ])
})

it('what a level says about a competency, and about none', () => {
  const parsed = twoLevels()
  const [first, second] = parsed.ladder.levels
  const said = (of: Level | undefined, competency?: string): string[] =>
    of ? wordedIn(parsed, of, competency).map(({ text }) => text) : []
  expect(said(first)).toEqual(['The L1 learns.'])
  expect(said(first, 'impact')).toEqual([
    'What matters.',
    'Ships.',
    'TODO-lists are kept.',
    'Keeps a TODO.',
    'MyTODO is kept.',
    'Tests.',
  ])
  expect(said(second, 'craft')).toEqual(['Asks.'])
  expect(said(second, 'reach')).toEqual([])
  expect(said(level, 'impact')).toEqual([])
  expect(said(level)).toEqual([])
})

it('texts of a ladder without places keep the order of the model', () => {
  const bare = read(levelsOf('## Impact\n\n- Ships.\n- Tests.\n'))
  bare.trace.places.clear()
  const [first] = bare.ladder.levels
  expect(first && wordedIn(bare, first, 'impact').map(({ text }) => text)).toEqual(['Ships.', 'Tests.'])
})
