// Layout C: a table, with levels across or down.
import { describe, expect, it } from 'vitest'
import { outline, read, readAll } from '../outline.js'

const table = (text: string) => outline(read({ 'matrix.md': `# Matrix\n\n${text}` }))

const engineers = `
L1
  Impact: Finishes small tasks with help. | Asks early.
  Craft: Writes tests for every change.
L2
  Impact: Leads projects of some weeks.
  Craft:`.trim()

it('leads from one level to the next, and says nothing of either', () => {
  const matrix =
    '| Area | Junior | Middle | Senior |\n|-|-|-|-|\n| Impact | Finishes small tasks with help. | Leads projects of some weeks. | Decides what others build. |\n| Craft | Writes tests for every change. | Designs what others build. | Reviews designs of others. |\n'
  const steps =
    '\n## What to show for the next level\n\n| From | To | What to show |\n|-|-|-|\n| Junior | Middle | Runs and updates tests of small features. |\n| Middle | Senior | Owns the plan of an important product. |\n'
  expect(table(matrix + steps)).toBe(table(matrix))
})

describe('levels across', () => {
  it('in Markdown, with lines in a cell and an empty one', () => {
    expect(
      table(`|  | L1 | L2 |
|---|---|---|
| Impact | Finishes small tasks with help.<br>Asks early. | Leads projects of some weeks. |
| **Craft** | Writes tests for every change. | |
`),
    ).toBe(engineers)
  })

  it('in Markdown, with a list in HTML in a cell', () => {
    expect(
      table(`|  | L1 | L2 |
|---|---|---|
| Impact | <ul><li>Finishes small tasks with help.</li><li>Asks early.</li></ul> | <p>Leads projects of some weeks.</p> |
| Craft | Writes tests for every change. | |
`),
    ).toBe(engineers)
  })

  it('with marks for items', () => {
    expect(
      table(`| Area | L1 | L2 |
|---|:-:|--:|
| Impact | • Finishes small tasks with help.<br>• Asks early. | - Leads projects of some weeks. |
| Craft | – Writes tests for every change. | |
`),
    ).toBe(engineers)
  })

  it('in HTML, with lists in cells', () => {
    expect(
      table(`<table>
  <thead><tr><th></th><th>L1</th><th>L2</th></tr></thead>
  <tbody>
    <tr><th>Impact</th><td><ul><li>Finishes small tasks with help.</li><li>Asks early.</li></ul></td><td>Leads projects of some weeks.</td></tr>

    <tr><td><b>Craft</b></td><td><p>Writes tests for every change.</p></td><td></td></tr>
  </tbody>
</table>
`),
    ).toBe(engineers)
  })

  it('with rows that only name a group', () => {
    const ladder = read({
      'matrix.md': `|  | L1 | L2 |
|---|---|---|
| **People** |  |  |
| Mentoring | Learns from others every day. | Mentors one person at least. |
| **Technology** |  |  |
| Testing | Writes tests for every change. | Decides how a team tests. |
`,
    })
    expect(ladder.ladder.competencies.map(({ title, group }) => `${String(group)} / ${title}`)).toEqual([
      'People / Mentoring',
      'Technology / Testing',
    ])
  })

  it('with groups that span rows', () => {
    const ladder = read({
      'matrix.md': `<table>
<tr><th>Area</th><th>Skill</th><th>Junior Designer</th><th>Senior Designer</th></tr>
<tr><td rowspan="2">Craft</td><td>Research</td><td>Takes notes in interviews.</td><td>Plans the research of a team.</td></tr>
<tr><td>Drawing</td><td>Draws screens from sketches.</td><td>Draws whole journeys alone.</td></tr>
</table>`,
    })
    expect(outline(ladder)).toBe(
      `
junior-designer (Junior Designer)
  Research: Takes notes in interviews.
  Drawing: Draws screens from sketches.
senior-designer (Senior Designer)
  Research: Plans the research of a team.
  Drawing: Draws whole journeys alone.`.trim(),
    )
    expect(ladder.ladder.competencies.map(({ group }) => group)).toEqual(['Craft', 'Craft'])
  })

  it('with a cell that spans two levels: it is said once, where it starts', () => {
    expect(
      table(`<table>
<tr><th></th><th>L1</th><th>L2</th></tr>
<tr><td>Impact</td><td colspan="2">Finishes what they begin every time.</td></tr>
<tr><td>Craft</td><td>Writes tests for every change.</td><td>Decides how a team tests.</td></tr>
</table>`),
    ).toBe(
      `
L1
  Impact: Finishes what they begin every time.
  Craft: Writes tests for every change.
L2
  Craft: Decides how a team tests.`.trim(),
    )
  })

  it('in a table for each area, whose headings are the groups', () => {
    const ladder = read({
      'matrix.md': `# Skills

## Technology

| Skill | Junior Engineer | Senior Engineer |
|---|---|---|
| Testing | Writes tests with some help. | Decides how a team tests. |

## People

| Skill | Junior Engineer | Senior Engineer |
|---|---|---|
| Mentoring | Learns from others every day. | Mentors one person at least. |
`,
    })
    expect(ladder.ladder.competencies.map(({ title, group }) => `${String(group)} / ${title}`)).toEqual([
      'Technology / Testing',
      'People / Mentoring',
    ])
  })

  it('in a table for each competency, whose headings are the competencies', () => {
    expect(
      table(`## Impact

| L1 | L2 |
|---|---|
| Finishes small tasks with help. | Leads projects of some weeks. |
| Asks early. | |

## Craft

| L1 | L2 |
|---|---|
| Writes tests for every change. | |
`),
    ).toBe(engineers)
  })
})

describe('levels down', () => {
  it('with a column for each competency', () => {
    expect(
      table(`| Level | Impact | Craft |
|---|---|---|
| L1 | Finishes small tasks with help.<br/>Asks early. | Writes tests for every change. |
| L2 | Leads projects of some weeks. | |
`),
    ).toBe(engineers)
  })

  it('in a table for each competency, whose headings are the competencies', () => {
    expect(
      table(`## Impact

| Level | Expectations |
|---|---|
| L1 | Finishes small tasks with help.<br>Asks early. |
| L2 | Leads projects of some weeks. |

## Craft

| Level | Expectations |
|---|---|
| L1 | Writes tests for every change. |
| L2 | |
`),
    ).toBe(engineers)
  })
})

it.each([
  ['an overview with links', '| Level | Page |\n|---|---|\n| L1 | [page](a) |\n| L2 | [page](b) |\n'],
  ['a table of salaries', '| Level | Pay |\n|---|---|\n| L1 | 10 |\n| L2 | 20 |\n'],
  [
    'a table of scores and ranges of pay',
    '| Job | Score | Pay |\n|---|---|---|\n| Junior Engineer | 0.00 - 1.40 | 50 000 - 90 000 |\n| Senior Engineer | 1.40 - 2.60 | 90 000 - 120 000 |\n',
  ],
  [
    'a table of people to talk to',
    '| Role | Duty | Where |\n|---|---|---|\n| Researcher | Writes down the plan of the study. | in the room of all |\n| Desk Officer | Reads the plan and signs it for all. | at the desk on the left |\n',
  ],
  [
    'names of helpers, fewer than half of which are jobs,',
    `| Helper | Use for |\n|---|---|\n${['Principal Engineer', 'Review', 'Oven', 'Staff Engineer', 'Testing'].map((name) => `| ${name} | Asks about what is of this kind. |\n`).join('')}`,
  ],
  [
    'names of other things, two of which are jobs too,',
    `| Class | What it is for |\n|---|---|\n${['Advisor', 'Rent', 'Travel', 'Staff', 'Books', 'Food', 'Power'].map((name) => `| ${name} | Pays for all that is of this class. |\n`).join('')}`,
  ],
  [
    'a comparison of jobs',
    '## Lead or manager\n\n| Tech Lead | Engineering Manager |\n|---|---|\n| Looks after the whole system. | Looks after all the people. |\n',
  ],
])('does not take %s for a ladder', (_, text) => {
  expect(() => table(text)).toThrow('0 ladders')
})

describe('cells of few words', () => {
  const matrix = (heads: string, ...rows: string[]): string[] =>
    readAll({
      'matrix.md': `# Matrix\n\n| Skill | ${heads} |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`,
    }).flatMap(({ ladder }) => ladder.levels.map(({ id }) => id))
  const rows = [
    'Scope | Own tasks | Own team | Several teams',
    'Help | Asks | Helps newcomers | Mentors leads',
  ]

  it.each([
    ['the codes of three levels', 'IC1 | IC2 | IC3', ['IC1', 'IC2', 'IC3']],
    ['three steps of a career', 'Junior | Mid | Senior', ['junior', 'mid', 'senior']],
    [
      'a job and its steps',
      'Engineer | Senior Engineer | Staff Engineer',
      ['engineer', 'senior-engineer', 'staff-engineer'],
    ],
  ])('are expectations below %s', (_, heads, ids) => {
    expect(matrix(heads, ...rows)).toEqual(ids)
  })

  it.each([
    ['codes of several kinds', 'A1 | B2 | C3', rows],
    ['jobs that are no steps', 'Analyst | Engineer | Designer', rows],
    [
      'codes, where they are amounts',
      'IC1 | IC2 | IC3',
      ['Salary | 10 k | 20 k | 30 k', 'Days | 25 | 26 | 27'],
    ],
    ['codes, where they are single words', 'P1 | P2 | P3', ['Urgency | high | medium | low']],
  ])('are none below %s', (_, heads, own) => {
    expect(matrix(heads, ...own)).toEqual([])
  })

  it('are none where nothing says that they are about careers', () => {
    const text = `# Incidents\n\n| Field | P1 | P2 | P3 |\n|---|---|---|---|\n| ${rows.join(' |\n| ')} |\n`
    expect(readAll({ 'oncall.md': text })).toEqual([])
    expect(readAll({ 'oncall.md': text.replace('Incidents', 'Career levels') })).toHaveLength(1)
  })

  it('of two paths with the same codes tell levels apart by the path where they have no title', () => {
    const text = (path: string, heads: string): string =>
      `## ${path}\n\n| Skill | ${heads} |\n|---|---|---|---|\n| ${rows.join(' |\n| ')} |\n`
    const { ladder } = read({
      'matrix.md': `# Matrix\n\n${text('Kitchen', 'IC2 | IC3 | IC4')}\n${text('Counter', 'IC2 (Seller) | IC3 (Senior Seller) | IC4 (Lead Seller)').replace('Scope', 'Range').replace('Help', 'Advice')}`,
    })
    expect(ladder.levels.map(({ id }) => id)).toEqual([
      'IC2-kitchen',
      'IC3-kitchen',
      'IC4-kitchen',
      'IC2-seller',
      'IC3-senior-seller',
      'IC4-lead-seller',
    ])
  })
})
