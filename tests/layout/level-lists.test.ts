// One document in which the same codes stand under several headings.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read, readAll } from '../outline.js'

const document = (text: string) => read({ 'ladder.md': text })

describe('a heading for each competency, and the levels below it', () => {
  const text = `# Engineers

## Communication

Words about words.

### L1

- Asks questions.

### L2

Speaks for the team.

## Craft

### L1

- Writes code.

### L2

- Designs a module.

### L3

- Designs a system.
`

  it('is one path of levels, each with its competencies', () => {
    expect(outline(document(text))).toBe(
      `
L1
  Communication: Asks questions.
  Craft: Writes code.
L2
  Communication: Speaks for the team.
  Craft: Designs a module.
L3
  Craft: Designs a system.`.trim(),
    )
  })

  it('may have job titles or words of seniority for levels', () => {
    for (const [lower, upper] of [
      ['Engineer', 'Senior Engineer'],
      ['Junior', 'Senior'],
    ] as const) {
      const named = text
        .replaceAll('### L1', `### ${lower}`)
        .replaceAll('### L2', `### ${upper}`)
        .replace(/### L3[^]*/u, '')
      expect(document(named).ladder.competencies.map(({ title }) => title)).toEqual([
        'Communication',
        'Craft',
      ])
    }
  })

  it.each(['Team leadership', 'Career growth', 'Discipline', 'Cross-team influence'])(
    'may have a name that a profession could have: %s',
    (name) => {
      const third = text.slice(text.indexOf('## Craft')).replace('Craft', name).replaceAll('es a', 'es some')
      expect(document(`${text}\n${third}`).ladder.competencies.map(({ title }) => title)).toEqual([
        'Communication',
        'Craft',
        name,
      ])
      expect(document(text.replace('Communication', name)).ladder.competencies).toEqual([])
    },
  )

  it('may stand there twice by mistake', () => {
    const again = text.slice(text.indexOf('## Craft')).replaceAll('es a', 'es some')
    const { ladder } = document(`${text}\n${again}`)
    expect(ladder.levels.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
    expect(ladder.competencies.map(({ title }) => title)).toEqual(['Communication', 'Craft'])
  })

  it('keeps every word, each heading once', () => {
    const parsed = document(text)
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
    const [communication, craft] = parsed.ladder.levels[0]?.sections ?? []
    expect(parsed.ladder.levels[0]?.heading).toBe('### L1')
    expect([communication?.heading, craft?.heading]).toEqual(['', '### L1'])
    expect(craft && parsed.trace.places.get(craft)?.start.line).toBe(17)
    expect(parsed.ladder.documents[0]?.sections[0]?.sections[1]?.sections[0]?.blocks).toEqual([
      { type: 'ref', ref: '/levels/0/sections/1' },
    ])
  })
})

describe('a heading for each profession, and its levels below it', () => {
  const tracks = (text: string) =>
    document(text).ladder.tracks.map(({ title, levels }) => [title, levels.length])

  it('is a track for each, where the same code has other titles', () => {
    const parsed = document(`# Careers

## Engineering

### L1: Engineer

- Writes code.

### L2: Senior Engineer

- Designs a module.

## Sales

### L1: Account Executive

- Finds leads.

### L2: Senior Account Executive

- Wins accounts.
`)
    expect(parsed.ladder.tracks.map(({ title, levels }) => [title, levels.length])).toEqual([
      ['Engineering', 2],
      ['Sales', 2],
    ])
    expect(parsed.ladder.levels.map(({ title, next }) => [title, next.length])).toEqual([
      ['Engineer', 1],
      ['Senior Engineer', 0],
      ['Account Executive', 1],
      ['Senior Account Executive', 0],
    ])
  })

  it.each([
    ['their headings name tracks', '## Makers’ track', '## Managers’ track', ''],
    ['their levels have headings of their own', '## Design', '## Data', '#### Craft\n\n'],
  ])('is a track for each, where %s', (_, first, second, part) => {
    const levels = `### L1\n\n${part}- Learns.\n\n### L2\n\n${part}- Teaches.\n\n`
    expect(tracks(`# Careers\n\n${first}\n\n${levels}${second}\n\n${levels}`)).toEqual([
      [first.slice(3), 2],
      [second.slice(3), 2],
    ])
  })

  it('is a track for each, where job titles name the levels', () => {
    expect(
      tracks(`# Careers

## Individual contributors

### Junior Engineer

- Fixes bugs.

### Senior Engineer

- Designs systems.

## Managers

### Engineering Manager

- Grows people.

### Director of Engineering

- Grows managers.
`),
    ).toEqual([
      ['Individual contributors', 2],
      ['Managers', 2],
    ])
  })

  it('is a track for each, where a job title was copied in one of them', () => {
    const level = (title: string) => `### ${title}\n\n- Works as ${title}.\n\n`
    expect(
      tracks(
        `# Careers\n\n## Makers\n\n${['Engineer', 'Senior Engineer', 'Senior Engineer'].map(level).join('')}## Managers\n\n${['Engineering Manager', 'Director of Engineering'].map(level).join('')}`,
      ),
    ).toEqual([
      ['Makers', 3],
      ['Managers', 2],
    ])
  })

  it('is left out, where half of its job titles are those of another', () => {
    const parsed = document(`# Careers

## What they do

### Junior Engineer

- Fixes bugs.

### Senior Engineer

- Designs systems.

## What they earn

### Senior Engineer

- Much.

### Staff Engineer

- More.
`)
    expect(parsed.ladder.levels.map(({ title }) => title)).toEqual(['Junior Engineer', 'Senior Engineer'])
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
  })

  it('is no track, where no code is named twice', () => {
    expect(
      tracks(`# Careers

## Makers

### L1

- Learns.

### L2

- Makes.

## Leaders

### L3

- Leads.

### L4

- Decides.
`),
    ).toEqual([['Main', 4]])
  })
})

describe('a career whose levels have no codes, beside one whose levels have', () => {
  const makers = '### L1: Engineer\n\n- Writes code.\n\n### L2: Senior Engineer\n\n- Designs a module.\n\n'
  const managers = '### Engineering Manager\n\n- Hires.\n\n### Director of Engineering\n\n- Plans.\n\n'
  const tracks = (text: string) =>
    document(`# Careers\n\n${text}`).ladder.tracks.map(({ title, levels }) => [title, levels])

  it.each([
    ['Individual contributors', 'Management'],
    ['Engineer track', 'Manager track'],
  ])('is a track, under headings such as %s and %s', (first, second) => {
    expect(tracks(`## ${first}\n\n${makers}## ${second}\n\n${managers}`)).toEqual([
      [first, ['L1', 'L2']],
      [second, ['engineering-manager', 'director-of-engineering']],
    ])
  })

  it.each([
    ['the headings name no career', `## Levels\n\n${makers}## People we work with\n\n${managers}`],
    [
      'it stands deeper',
      `## Makers track\n\n${makers}## More\n\n#### Manager track\n\n${managers.replaceAll('###', '#####')}`,
    ],
    [
      'it is one job',
      `## Makers track\n\n${makers}## Manager track\n\n### Engineering Manager\n\n- Hires.\n\n`,
    ],
  ])('is none, where %s', (_, text) => {
    expect(tracks(text)).toEqual([['Main', ['L1', 'L2']]])
  })

  it('is a track, where its levels stand among the others and have the same parts', () => {
    const parts = (text: string) => text.replaceAll(/^- /gmu, '#### Craft\n\n- ')
    expect(tracks(parts(`## Levels\n\n${makers}${managers}`))).toEqual([
      ['Individual contributor', ['L1', 'L2']],
      ['Management', ['engineering-manager', 'director-of-engineering']],
    ])
    expect(tracks(`## Levels\n\n${parts(makers)}${managers}`)).toEqual([['Main', ['L1', 'L2']]])
  })
})

it('takes a table for a summary, where its levels are the headings of the document', () => {
  const parsed = document(`# Careers

| Level         | What is asked                          |
| ------------- | -------------------------------------- |
| **L1 - Jr**   | Can you finish a task that you are given? |
| **L2 - Sr**   | Can you finish what nobody has planned?   |

## L1: Junior Engineer

- Finishes tasks.

## L2: Senior Engineer

- Plans tasks.
`)
  expect(parsed.ladder.levels.map(({ id }) => id)).toEqual(['L1', 'L2'])
  expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
})

it('takes a table for a summary by the titles of levels too, where their headings have codes beside', () => {
  const parsed = document(`# Careers

| Area  | Junior Engineer                  | Senior Engineer             |
| ----- | -------------------------------- | --------------------------- |
| Tasks | Finishes those that are given.   | Plans those of the others.  |

## L1: Junior Engineer

- Finishes tasks.

## L2: Senior Engineer

- Plans tasks.
`)
  expect(parsed.ladder.levels.map(({ id }) => id)).toEqual(['L1', 'L2'])
})

it('takes a table for a summary, where job titles name its levels and the headings', () => {
  const parsed = document(`# Careers

| Level           | What is asked                             |
| --------------- | ----------------------------------------- |
| Junior Engineer | Can you finish a task that you are given? |
| Senior Engineer | Can you finish what nobody has planned?   |

## Junior Engineer

- Finishes tasks.

## Senior Engineer

- Plans tasks.
`)
  expect(parsed.ladder.levels.map(({ id }) => id)).toEqual(['junior-engineer', 'senior-engineer'])
})

it('takes a table for a summary, where it writes the codes of the headings in brief', () => {
  const parsed = document(`# Careers

| Moving to | What to show                              |
| --------- | ----------------------------------------- |
| L1        | Can you finish a task that you are given? |
| L2        | Can you finish what nobody has planned?   |

## Level 1: Junior Engineer

- Finishes tasks.

## Level 2: Senior Engineer

- Plans tasks.
`)
  expect(parsed.ladder.levels.map(({ id }) => id)).toEqual(['level-1', 'level-2'])
})

it('makes no competency of a second list of levels that stands deeper than the first', () => {
  const parsed = document(`# Careers

## L1

- Learns.

## L2

- Leads.

## Pay

### L1

Some.

### L2

More.
`)
  expect(parsed.ladder.competencies.map(({ title }) => title)).not.toContain('Pay')
})

it('reads a bold line and the names in the list below it as a group of competencies', () => {
  const level = (title: string, verb: string) => `## ${title}

**What you do:**

- **Scope:** ${verb} one thing.
- **Craft:** ${verb} it well.

More words.

`
  const parsed = document(
    `# Careers\n\n${level('L1: Engineer', 'Does')}${level('L2: Senior Engineer', 'Plans')}`,
  )
  expect(parsed.ladder.competencies.map(({ title, group }) => [title, group])).toEqual([
    ['Scope', 'What you do'],
    ['Craft', 'What you do'],
  ])
  expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
})

it('a heading with the codes of all levels below it is none of them', () => {
  const text = `# Careers

## Engineers (IC1-IC3)

Words about engineers.

### IC1: Learner

- Learns.

### IC2: Maker

- Makes.

### IC3: Leader

- Leads.

## Managers (M1–M2)

### M1: Manager

- Listens.

### M2: Director

- Plans.
`
  expect(document(text).ladder.levels.map(({ id }) => id)).toEqual(['IC1', 'IC2', 'IC3', 'M1', 'M2'])
})

it('a level of two codes keeps what is said of each', () => {
  const text = '# Careers\n\n## L1-L2: Engineer\n\n### L1\n\nLearns.\n\n## L3: Senior\n\nLeads.\n'
  expect(document(text).ladder.levels.map(({ id }) => id)).toContain('L1-L2')
})

it.each([[['Junior', 'Middle', 'Senior', 'Architect']], [['L1: Engineer', 'L2: Senior', 'Director']]])(
  'a job title of another kind is a level where it has the parts of the others: %s',
  (titles) => {
    const text = titles.map(
      (title) => `## ${title}\n\n### Craft\n\n- Builds.\n\n## Notes\n\nOf a director.\n`,
    )
    const { ladder } = document(`# Careers\n\n${text.join('\n')}`)
    expect(ladder.levels).toHaveLength(titles.length)
  },
)

describe('codes that are none of levels', () => {
  const baker = (title: string, steps: string) => {
    const [dough = '', oven = ''] = steps.split(' ')
    return `# ${title}\n\n## Dough (${dough})\n\n- Kneads it as ${title}.\n\n## Oven (${oven})\n\n- Heats it.\n`
  }

  it('are steps on scales, in the headings of a level', () => {
    const parsed = read({
      'junior-baker-engineer.md': baker('Junior Engineer', 'D1 O1'),
      'senior-baker-engineer.md': baker('Senior Engineer', 'D3 O2'),
    })
    expect(parsed.ladder.levels.map(({ title }) => title)).toEqual(['Junior Engineer', 'Senior Engineer'])
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Dough', 'Oven'])
  })

  it('count the sections of a text', () => {
    const text = ['A5 - Rules', '# A5.1 - Who', '# A5.2 - When', 'A6 - Doors', '# A6.1 - Keys']
    const page = `# Statement\n\n${text.map((title) => `##${title.replace(/^(?=\w)/u, ' ')}\n\n- Locks up.\n`).join('\n')}`
    expect(readAll({ 'statement.md': page })).toEqual([])
  })
})
