// Statements that stand twice, in a level or in the levels below it, and repetitions that are meant.
import { describe, expect, it } from 'vitest'
import { repeatsAcross, repeatsWithin, type Repeat } from '../../../src/lint/wording/repeats.js'
import { read, type Files } from '../../outline.js'
import { levelsOf, levelsWith } from '../../rules/levels.js'

const shown = (repeats: Repeat[]): string[] =>
  repeats.map(
    ({ copy, others }) =>
      `${copy.level.id} ${copy.text} ← ${others.map(({ level, text }) => (text === copy.text ? level.id : `${level.id} ${text}`)).join(', ')}`,
  )
const within = (files: Files): string[] => shown(repeatsWithin(read(files)))
const across = (files: Files): string[] => shown(repeatsAcross(read(files)))

const [asks, tells] = ['Asks others for advice', 'Tells others what comes next']

describe('within a level', () => {
  it('the last of equal statements is a copy of those before', () => {
    expect(
      within(levelsWith([`Impact: ${asks}; ${tells}`, `Craft: ${asks}.; Plans`, `Care: ${asks}`])),
    ).toEqual([`L1 ${asks} ← L1, L1 ${asks}.`])
  })

  it.each<[string, string]>([
    ['three words', '- Asks for advice\n- Asks for advice'],
    [
      'introductions',
      `All that is asked of them:\n\n- One\n\n## Craft\n\nAll that is asked of them:\n\n- Two`,
    ],
    ['examples', `- Plans\n\n### Examples\n\n- ${asks}\n\n## Craft\n\n- Knows\n\n### Examples\n\n- ${asks}`],
    ['labels', '- Level of the team\n- Level of the team'],
    ['words that point elsewhere', '- Same as the level below\n- Same as the level below'],
    ['conditions of pay', `- Ships\n\n## Promotion\n\n- ${asks}\n- ${asks}`],
  ])('%s are no copies', (_, text) => {
    expect(within(levelsOf(`## Impact\n\n${text}\n`))).toEqual([])
  })

  it('examples in one list are copies from eight words on', () => {
    const list = (text: string): number =>
      within(levelsOf(`## Impact\n\n- Plans\n\n### Examples\n\n- ${text}\n- Another\n- ${text}\n`)).length
    expect(list('Wrote the plan of a year for all')).toBe(1)
    expect(list('Wrote the plan of a year once')).toBe(0)
  })

  it('statements over other lists are no copies', () => {
    const list = (...items: string[]): string => `- ${asks}\n${items.map((item) => `  - ${item}\n`).join('')}`
    const impact = (...lists: string[]): number =>
      within(levelsOf(`## Impact\n\n- Plans\n${lists.join('')}`)).length
    expect(impact(list('In one place', 'In two'), list('In one place', 'In two'))).toBe(1)
    expect(impact(list('In one place', 'In two'), list('In one place', 'In all'))).toBe(0)
    expect(impact(list('In one place'), list())).toBe(0)
    expect(impact(list('In one\n    - a'), list('In one\n    - b'))).toBe(0)
  })

  it('steps of axes are no copies', () => {
    const parsed = read(levelsWith([`Impact: ${asks}; ${asks}`]))
    for (const own of parsed.ladder.levels[0]?.competencies[0]?.expectations ?? []) own.kind = 'scale'
    expect(repeatsWithin(parsed)).toEqual([])
  })

  it('a statement that is a sentence of the introduction above it is a copy of that', () => {
    const impact = (intro: string): string[] =>
      within(levelsOf(`## Impact\n\n${intro}:\n\n- ${asks}\n- Draws the plans of all\n`))
    expect(impact(`They do much. ${asks}! And so on`)).toEqual([
      `L1 ${asks} ← L1 They do much. ${asks}! And so on:`,
    ])
    expect(impact(`They do much.  ${asks}`)).toHaveLength(1)
    expect(within(levelsOf(`## Impact\n\n${asks}. So:\n\n- ${asks}\n- Plans\n`))).toHaveLength(1)
    expect(impact(`They ${asks.toLowerCase()} and more`)).toEqual([])
    expect(within(levelsOf(`## Craft\n\n${asks}. So:\n\n- Plans\n\n## Impact\n\n- ${asks}\n`))).toEqual([])
    expect(within(levelsOf(`## Craft\n\n${asks}:\n\n- Plans\n\n## Impact\n\n- ${asks}\n`))).toEqual([])
    expect(within(levelsOf('## Impact\n\nAsks for advice. So:\n\n- Asks for advice\n- Plans\n'))).toEqual([])
  })
})

describe('across levels', () => {
  it('a statement of a level is a copy of those at levels below it', () => {
    expect(
      across(
        levelsWith(
          [`Impact: ${asks}; Plans`, `Craft: ${tells}`],
          [`Impact: ${tells}; Draws`, 'Craft: Ships'],
          [`Impact: ${asks}; Leads`, 'Craft: Tests'],
          [`Impact: Other; ${asks}`, 'Craft: Knows'],
        ),
      ),
    ).toEqual([`L4 ${asks} ← L1, L3`, `L2 ${tells} ← L1`])
  })

  const two = (lower: string, higher: string): string[] =>
    across(levelsOf(`## Impact\n\n${lower}\n`, `## Impact\n\n${higher}\n`, '## Impact\n\n- Other\n'))
  it.each<[string, string, string, boolean]>([
    ['a statement beside others', `- ${asks}\n- Plans`, `- ${asks}\n- Draws`, true],
    ['all that is said, which another rule tells', `- ${asks}`, `- ${asks}`, false],
    ['what is marked', `- ${asks}\n- Plans`, `- ${asks} <!-- unchanged since: L1 -->\n- Draws`, false],
    ['what is marked below', `- ${asks} <!-- unchanged since: L1 -->\n- Plans`, `- ${asks}\n- Draws`, true],
    [
      'an introduction and a statement',
      `All of it is asked of them here:\n\n- One`,
      '- All of it is asked of them here\n- Two',
      true,
    ],
    [
      'long examples',
      `- Plans\n\n### Examples\n\n- ${asks}, as ever and ever and ever`,
      `- Draws\n\n### Examples\n\n- ${asks}, as ever and ever and ever`,
      false,
    ],
    ['labels', '- Level of the team\n- Plans', '- Level of the team\n- Draws', false],
    ['examples', `- Plans\n\n### Examples\n\n- ${asks}`, `- Draws\n\n### Examples\n\n- ${asks}`, false],
    [
      'an introduction of two of three',
      'All of it is asked of them here:\n\n- One',
      'All of it is asked of them here:\n\n- Two',
      false,
    ],
  ])('%s', (_, lower, higher, expected) => {
    expect(two(lower, higher).length > 0).toBe(expected)
  })

  it('at three levels, of which two say nothing else', () => {
    expect(
      across(
        levelsWith([`Impact: ${asks}; Plans`], [`Impact: ${asks}`], [`Impact: ${asks}`], ['Impact: Other']),
      ),
    ).toEqual([`L3 ${asks} ← L1, L2`])
  })

  it.each<[string, string[], number]>([
    ['on one step of it', ['Craft, basic', 'Craft, basic'], 0],
    ['on two steps of it', ['Craft, basic', 'Craft, expert'], 1],
    ['on one step, but for a level between', ['Craft, basic', 'Craft, expert', 'Craft, basic'], 1],
    ['on one step of another competency', ['Craft, basic', 'Care, basic'], 1],
  ])('levels that stand %s say the same: %j, %i copies', (_, steps, copies) => {
    const statements = steps.flatMap((step, index) => {
      const [theme, proficiency] = step.split(', ')
      const level = `level: L${String(index + 1)}, theme: ${theme ?? ''}`
      return [
        `  - { ${level}, text: ${asks}, proficiency: ${proficiency ?? ''} }`,
        `  - { ${level}, text: Knows ${'x'.repeat(index + 1)} }`,
      ]
    })
    const text = `levels: [{ id: L1 }, { id: L2 }, { id: L3 }, { id: L4 }]\nstatements:\n${statements.join('\n')}\n  - { level: L4, theme: Craft, text: ${tells} }\n`
    expect(across({ 'levels.yml': text })).toHaveLength(copies)
  })

  it('what all levels have in cells and paragraphs holds for all', () => {
    const both = (kind: 'cell' | 'prose' | 'bullet', ...own: string[]): number => {
      const parsed = read(levelsWith(...own.map((one) => [`Impact: ${asks}; Knows ${one}`])))
      for (const { competencies } of parsed.ladder.levels)
        for (const expectation of competencies[0]?.expectations ?? []) expectation.kind = kind
      return repeatsAcross(parsed).length
    }
    const [one, two, three] = ['a b c d', 'e f g h', 'i j k l']
    expect(both('bullet', one, two)).toBe(1)
    expect(both('cell', one, two)).toBe(0)
    expect(both('prose', one, two)).toBe(0)
    expect(both('cell', one, two, three)).toBe(0)
  })

  it('what one of two levels lists and the other has in a paragraph holds for both', () => {
    expect(
      across(levelsOf(`## Impact\n\n- ${asks}\n- Plans\n`, `## Impact\n\n${asks}\n\n### Craft\n\n- Knows\n`)),
    ).toEqual([])
  })

  it('what all levels of a track list is a rule of its house', () => {
    const level = (id: string, track: string, own: string): string =>
      `---\ntrack: ${track}\n---\n\n# ${id}\n\n## Impact\n\n- ${own}\n`
    const files = {
      'E1.md': level('E1', 'engineers', `${asks}\n- Plans`),
      'E2.md': level('E2', 'engineers', `${asks}\n- Draws`),
      'E3.md': level('E3', 'engineers', `${asks}\n- Leads`),
      'M1.md': level('M1', 'managers', 'Other'),
    }
    expect(across(files)).toEqual([])
    expect(across({ ...files, 'E3.md': level('E3', 'engineers', 'Leads') })).toHaveLength(1)
  })

  it.each<[string, string[], number]>([
    ['say again what it is', ['Sailor', 'Captain: says', 'Captain: says', 'Admiral'], 0],
    ['say what the job below says', ['Sailor: says', 'Captain: says', 'Captain: says', 'Admiral'], 1],
    ['are the whole track, and say the same', ['Captain: says', 'Captain: says'], 1],
  ])('steps of one job %s: %j, %i copies', (_, sailors, copies) => {
    const level = (id: string, track: string, own: string): string =>
      `---\ntrack: ${track}\n---\n\n# ${id}\n\n## Impact\n\n- ${own}\n`
    const files: Files = { 'C1.md': level('C1: Cook', 'cooks', 'Other') }
    for (const [index, sailor] of sailors.entries()) {
      const [title = '', says] = sailor.split(': ')
      const id = `L${String(index + 1)}`
      const own = `Knows ${'x'.repeat(index + 1)}\n- ${says ? asks : 'Another'}`
      files[`${id}.md`] = level(`${id}: ${title}`, 'sailors', own)
    }
    expect(across(files)).toHaveLength(copies)
  })

  it('levels of other tracks are not below', () => {
    const level = (id: string, track: string, own: string): string =>
      `---\ntrack: ${track}\n---\n\n# ${id}\n\n## Impact\n\n- ${own}\n- ${asks}\n`
    expect(
      across({
        'E1.md': level('E1', 'engineers', 'Plans'),
        'E2.md': level('E2', 'engineers', 'Draws').replace(asks, 'Other'),
        'M1.md': level('M1', 'managers', 'Leads'),
        'M2.md': level('M2', 'managers', 'Hires').replace(asks, 'Another'),
      }),
    ).toEqual([])
  })

  describe('what stands at many levels', () => {
    const levels = (count: number, of: number, text: (index: number) => string): Files =>
      levelsOf(
        ...Array.from({ length: of }, (_, index) =>
          index < count ? text(index) : `## Impact\n\n- Other ${String(index)}\n`,
        ),
      )
    const item = (index: number): string => `## Impact\n\n- ${asks}\n- Knows ${'x'.repeat(index + 1)}\n`
    const prose = (index: number): string =>
      `## Impact\n\n${asks}\n\n### Craft\n\n- Knows ${'x'.repeat(index + 1)}\n`
    const intro = (index: number): string =>
      `Here is all that we ask of people.\n\n## Impact\n\n- Knows ${'x'.repeat(index + 1)}\n`
    const seven = (index: number): string => intro(index).replace(' all', '')

    it.each<[string, (index: number) => string, number, number, boolean]>([
      ['items at two of three', item, 2, 3, true],
      ['items at all of three: a rule of the house', item, 3, 3, false],
      ['items at both of two', item, 2, 2, true],
      ['paragraphs at all of three', prose, 3, 3, false],
      ['introductions at half of the levels', intro, 2, 4, true],
      ['introductions in quotes', (index) => `> ${intro(index)}`, 2, 4, true],
      ['introductions at more than half of them', intro, 3, 5, false],
      ['introductions of seven words', seven, 2, 4, false],
    ])('%s', (_, text, count, of, expected) => {
      expect(across(levels(count, of, text)).length > 0).toBe(expected)
    })
  })

  describe('long statements', () => {
    const filler = (index: number): string =>
      Array(5)
        .fill(`y${'x'.repeat(index)}`)
        .join(' ')
    const words = (length: number): string[] =>
      Array.from({ length }, (_, index) => `w${'abcdefghij'[index % 10] ?? ''}${'x'.repeat(index % 9)}`)
    /** So many words, and two more before each of those at the given places. */
    const longer = (length: number, ...at: number[]): string =>
      words(length)
        .map((word, index) => (at.includes(index) ? `and other things ${word}` : word))
        .join(' ')
    const copies = (...texts: string[]): number =>
      across(
        levelsOf(...[...texts, 'Other'].map((text, index) => `## Impact\n\n- ${text}\n- ${filler(index)}\n`)),
      ).length
    it('are copies with some words more, at the start, in the middle or at the end', () => {
      for (const at of [0, 25, 51]) expect(copies(longer(52), longer(52, at))).toBe(1)
    })
    it('are none with many more, or where they are short', () => {
      expect(copies(longer(52), longer(52, 0, 17))).toBe(0)
      expect(copies(longer(33), longer(33, 17))).toBe(0)
      expect(copies(longer(33), longer(33))).toBe(1)
      const of = (length: number, word: string): string => longer(length).replace('wbx', word)
      expect(copies(of(34, 'the'), of(34, 'a'))).toBe(1)
      expect(copies(of(33, 'the'), of(33, 'a'))).toBe(0)
    })
    it('are none with one word that makes the difference', () => {
      const other = (word: string): string => longer(80).replace('wb', word)
      expect(copies(other('highly'), other('moderately'))).toBe(0)
      expect(copies(other('large'), other(''))).toBe(0)
    })
    it('are told beside others that begin alike', () => {
      const other = [...words(12), ...Array<string>(68).fill('another')].join(' ')
      expect(copies(longer(80), other, longer(80, 79))).toBe(1)
      expect(copies(other, longer(80), longer(80, 79))).toBe(1)
    })
    it('are one group of all that are near, also by way of another', () => {
      const [a, b, c] = [longer(99), longer(99, 0), longer(99, 0, 98)]
      const found = across(
        levelsOf(...[a, b, c, 'Other'].map((text, index) => `## Impact\n\n- ${text}\n- ${filler(index)}\n`)),
      )
      expect(found).toEqual([`L3 ${c} ← L1 ${a}, L2 ${b}`])
    })
    it('are one group of all that are near', () => {
      const [a, b, c] = [longer(80), longer(80, 0), longer(80, 79)]
      const found = across(
        levelsOf(...[a, b, c, 'Other'].map((text, index) => `## Impact\n\n- ${text}\n- ${filler(index)}\n`)),
      )
      expect(found).toEqual([`L3 ${c} ← L1 ${a}, L2 ${b}`])
    })
  })

  it('a claim with other examples below it asks for something else', () => {
    const claims = (kind: 'claim' | 'bullet', ...forms: string[]): Repeat[] => {
      const parsed = read(
        levelsWith(...forms.map((form) => [`Impact: ${asks}; Knows the ${form}`]), ['Impact: Other']),
      )
      for (const [index, { competencies }] of parsed.ladder.levels.entries()) {
        const [own] = competencies[0]?.expectations ?? []
        const form = forms[index]
        if (!own || form === undefined) continue
        own.kind = kind
        own.examples = [{ text: form, markdown: form }]
      }
      return repeatsAcross(parsed)
    }
    expect(claims('claim', 'letter', 'letter of all')).toEqual([])
    expect(claims('bullet', 'letter', 'letter of all')).toHaveLength(1)
    expect(claims('claim', 'letter', 'letter of all', 'letter')).toHaveLength(1)
  })
})
