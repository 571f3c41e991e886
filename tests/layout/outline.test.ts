// Layout B: one document, a heading per level.
import { describe, expect, it } from 'vitest'
import { order, outline, read, readAll } from '../outline.js'

const document = (text: string) => read({ 'engineers.md': text })

describe('competencies', () => {
  it('are headings below the level', () => {
    const ladder = document(`# Engineers

Words about everything.

## L1: Engineer

Learns the trade.

### Impact

- Finishes small tasks.

### Craft

- Writes tests.

## L2: Senior Engineer

### Impact

- Leads projects.

### Craft

- Teaches testing.

## FAQ

### When?

Soon.
`)
    expect(ladder.ladder.documents[0]?.layout).toBe('document')
    expect(ladder.ladder.levels[0]?.summary).toBe('Learns the trade.')
    expect(outline(ladder)).toBe(
      `
L1 (Engineer)
  Impact: Finishes small tasks.
  Craft: Writes tests.
L2 (Senior Engineer)
  Impact: Leads projects.
  Craft: Teaches testing.`.trim(),
    )
  })

  it('are items with a list below', () => {
    expect(
      outline(
        document(`# Engineers

## Junior Engineer

- Impact:
  - Finishes small tasks.
- Craft:
  - Writes tests.
  - Asks for reviews.

## Senior Engineer

- Impact:
  - Leads projects.
- Craft: Teaches testing.
`),
      ),
    ).toBe(
      `
junior-engineer (Junior Engineer)
  Impact: Finishes small tasks.
  Craft: Writes tests. | Asks for reviews.
senior-engineer (Senior Engineer)
  Impact: Leads projects.
  Craft: Teaches testing.`.trim(),
    )
  })

  it('are lines in bold', () => {
    expect(
      outline(
        document(`# Engineers

## L1

**Impact**

- Finishes small tasks.

**Craft:**

- Writes tests.

## L2

**Impact**

- Leads projects.

**Craft:**

Teaches testing.
`),
      ),
    ).toBe(
      `
L1
  Impact: Finishes small tasks.
  Craft: Writes tests.
L2
  Impact: Leads projects.
  Craft: Teaches testing.`.trim(),
    )
  })

  it('are none where headings are the expectations', () => {
    const ladder = document(`# Advisers

## Junior Adviser

### I am learning the product

- I read the manual.
- I ask customers.

### I answer simple questions

- I look things up.

## Senior Adviser

### I am a mentor to others

- I pair every week.

### I answer hard questions

Some words.
`)
    expect(ladder.ladder.documents[0]?.layout).toBe('claims')
    expect(outline(ladder)).toBe(
      `
junior-adviser (Junior Adviser)
  -: I am learning the product (e.g. I read the manual. | e.g. I ask customers.) | I answer simple questions (e.g. I look things up.)
senior-adviser (Senior Adviser)
  -: I am a mentor to others (e.g. I pair every week.) | I answer hard questions`.trim(),
    )
  })

  it('are none where a level is only a list', () => {
    const ladder = document(`# Engineers

## Engineer I

- Finishes small tasks.
- Writes tests.

## Engineer II

- Leads projects.
- Teaches testing.
`)
    expect(ladder.ladder.documents[0]?.layout).toBe('flat')
    expect(outline(ladder)).toBe(
      `
engineer-i (Engineer I)
  -: Finishes small tasks. | Writes tests.
engineer-ii (Engineer II)
  -: Leads projects. | Teaches testing.`.trim(),
    )
  })
})

describe('levels', () => {
  it('are in the order of the document', () => {
    expect(order(document('# E\n\n## Lead Engineer\n\n- a\n\n## Staff Engineer\n\n- b\n'))).toBe(
      'lead-engineer < staff-engineer',
    )
  })

  it('are turned round where the document begins with the highest', () => {
    expect(
      order(document('# E\n\n## Staff Engineer\n\n- c\n\n## Senior Engineer\n\n- b\n\n## Engineer\n\n- a\n')),
    ).toBe('engineer < senior-engineer < staff-engineer')
  })

  it('are in the order of their codes, ten after nine', () => {
    expect(order(document('# E\n\n## L9\n\n- c\n\n## L10\n\n- b\n\n## L1\n\n- a\n'))).toBe('L1 < L9 < L10')
  })

  it('called "Level 1" have ids without spaces', () => {
    expect(order(document('# E\n\n## Level 1: Engineer\n\n- a\n\n## Level 2: Senior\n\n- b\n'))).toBe(
      'level-1 < level-2',
    )
  })

  it('with sub-levels stand one after the other', () => {
    expect(order(document('# E\n\n## L1.0\n\n- a\n\n## L1.1\n\n- b\n\n## L2\n\n- b\n'))).toBe(
      'L1.0 < L1.1 < L2',
    )
  })

  it('are not what "All Levels" is: that is common to them', () => {
    const ladder = document('# E\n\n## All Levels\n\n- Is kind.\n\n## L1\n\n- a\n\n## L2\n\n- b\n')
    expect(order(ladder)).toBe('L1 < L2')
    expect(ladder.ladder.common?.expectations.map(({ text }) => text)).toEqual(['Is kind.'])
  })

  it('may have setext headings', () => {
    expect(order(document('E\n=\n\nL1\n--\n\n- a\n\nL2\n--\n\n- b\n'))).toBe('L1 < L2')
  })

  it('may be two or more tracks', () => {
    const { ladder } = document('# E\n\n## IC1\n\n- a\n\n## IC2\n\n- b\n\n## M1\n\n- c\n\n## M2\n\n- d\n')
    expect(ladder.tracks.map(({ id, levels }) => `${id}: ${levels.join(' ')}`)).toEqual([
      'ic: IC1 IC2',
      'm: M1 M2',
    ])
  })

  it.each([
    ['Junior QA', 'Mid-Level QA', 'Senior QA'],
    ['**QA Junior**', 'QA Mid-Level', 'QA Senior'],
    ['Junior QA', 'QA', 'Senior QA'],
    ['Junior', 'Mid', 'Senior'],
    ['Developer Junior', 'Developer', 'Developer Senior'],
    ['Level I', 'Level II', 'Level III'],
  ])('may name a field instead of a job: %s', (...titles) => {
    const { ladder } = document(`# Testing\n\n${titles.map((title) => `## ${title}\n\n- a\n`).join('\n')}`)
    expect(ladder.levels.map(({ next }) => next.length)).toEqual([1, 1, 0])
  })

  it.each(['Head Potter', 'Chief Potter', 'Distinguished Potter', 'Master Potter', 'Potter of the Year'])(
    'may be one more of a job that is known by its seniority: %s',
    (last) => {
      const heading = (title: string): string => `## ${title}\n\n### Clay\n\n- Works as a ${title}.\n\n`
      const titles = ['Junior Potter', 'Potter', 'Senior Potter', last]
      const { ladder } = document(`# Pottery\n\n${titles.map(heading).join('')}`)
      expect(ladder.levels.map(({ title }) => title)).toEqual(
        titles.filter((title) => title.endsWith('Potter')),
      )
    },
  )

  it('leaves headings that end with the job and are no level of it', () => {
    const text =
      '# Pottery\n\n## Becoming a Potter\n\nAsk.\n\n## Junior Potter\n\n- a\n\n## Senior Potter\n\n- b\n'
    expect(order(document(text))).toBe('junior-potter < senior-potter')
  })

  it.each([
    ['of what is done with them', 'Junior Engineer goals', 'Senior Engineer goals'],
    ['of several fields', 'Junior QA', 'Senior UX'],
    ['that are sentences', 'From junior to senior', 'How senior QA is'],
  ])('are not headings %s', (_, ...titles) => {
    const text = `# Testing\n\n${titles.map((title) => `## ${title}\n\n- a\n`).join('\n')}`
    expect(() => document(text)).toThrow('0 ladders')
  })
})

describe('an index of pages below the names of levels', () => {
  const index = (after: string) =>
    `# Bakers\n\n## Junior\n\n- [Dough](dough/junior.md)\n- [Oven](oven/junior.md)\n\n## Senior\n\n- [Dough](dough/senior.md)${after}\n`

  it('is no ladder', () => {
    expect(readAll({ 'bakers.md': index('') })).toEqual([])
  })

  it('is one where a level says something', () => {
    expect(readAll({ 'bakers.md': index(' and more of it') })).toHaveLength(1)
  })
})

it('takes headings with bands of one scale for levels, whatever people are called, and no end that has none of their parts', () => {
  const part = '\n#### Scope\n\n- Bakes.\n'
  const levels = ['Dough I (Band 1)', 'Dough II (Band 2)', 'Dough III (Band 3)', 'Oven Manager (Band 3)']
  const text = levels.map((title) => `### ${title}\n${part}`).join('\n')
  const parsed = read({
    'bakers.md': `# Bands\n\n## Bands\n\n${text}\n### Anything (Band 4)\n\nCall yourself what you want.\n`,
  })
  expect(parsed.ladder.levels.map(({ title }) => title)).toEqual([
    'Dough I',
    'Dough II',
    'Dough III',
    'Oven Manager',
  ])
})
