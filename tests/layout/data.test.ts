// Layout D: levels as data, in YAML, in JSON, in front matter.
import { describe, expect, it } from 'vitest'
import { order, outline, read, readAll } from '../outline.js'

const yaml = (text: string) => read({ 'ladder.yaml': text })

const engineers = `
L1 (Engineer)
  impact: Finishes small tasks. | Asks early.
  craft: Writes tests.
L2 (Senior Engineer)
  impact: Leads projects.`.trim()

describe('levels that hold competencies', () => {
  it('as a list of maps', () => {
    expect(
      outline(
        yaml(`levels:
  - id: L1
    title: Engineer
    impact: [Finishes small tasks., Asks early.]
    craft: [Writes tests.]
  - id: L2
    title: Senior Engineer
    aliases: [Staff]
    impact: [Leads projects.]
`),
      ),
    ).toBe(engineers)
  })

  it('as a map of maps', () => {
    expect(
      outline(
        yaml(`levels:
  L1:
    title: Engineer
    competencies:
      impact:
        - Finishes small tasks.
        - Asks early.
      craft: Writes tests.
  L2:
    title: Senior Engineer
    competencies:
      impact: [Leads projects.]
`),
      ),
    ).toBe(engineers)
  })

  it('as JSON', () => {
    const levels = [
      {
        id: 'L1',
        title: 'Engineer',
        competencies: { impact: ['Finishes small tasks.', 'Asks early.'], craft: ['Writes tests.'] },
      },
      { id: 'L2', title: 'Senior Engineer', competencies: { impact: ['Leads projects.'] } },
    ]
    expect(outline(read({ 'ladder.json': JSON.stringify({ levels }) }))).toBe(engineers)
  })

  it('as a file for each level', () => {
    expect(
      outline(
        read({
          'l2.yml': 'id: L2\ntitle: Senior Engineer\ncompetencies:\n  impact: [Leads projects.]\n',
          'l1.yml':
            'id: L1\ntitle: Engineer\ncompetencies:\n  impact:\n    - Finishes small tasks.\n    - Asks early.\n  craft: Writes tests.\n',
        }),
      ),
    ).toBe(engineers)
  })
})

describe('competencies that hold levels', () => {
  const expected = `
L1
  Impact: Finishes small tasks.
  Craft: Writes tests.
L2
  Impact: Leads projects.
L10
  Impact: Leads everyone.`.trim()

  it('as a map', () => {
    expect(
      outline(
        yaml(`competencies:
  Impact:
    L1: Finishes small tasks.
    L10: Leads everyone.
    L2: [Leads projects.]
  Craft:
    L1: Writes tests.
`),
      ),
    ).toBe(expected)
  })

  it('as a list', () => {
    expect(
      outline(
        yaml(`competencies:
  - name: Impact
    levels: { L1: [Finishes small tasks.], L2: [Leads projects.], L10: [Leads everyone.] }
  - name: Craft
    levels: { L1: Writes tests. }
`),
      ),
    ).toBe(expected)
  })
})

it('reads topics with criteria by level, and examples, out of front matter', () => {
  const ladder = read({
    'backend.md': `---
title: Backend
topics:
  - name: Impact
    title: Impact and reach
    content:
      - level: 1
        criteria:
          - Finishes small tasks.
          - summary: Asks early.
            examples:
              - Asked on the first day.
      - level: 2
        criteria: [Leads projects.]
  - name: Craft
    content:
      - level: 2
        criteria: [Teaches testing.]
---
`,
  })
  expect(ladder.ladder.title).toBe('Backend')
  expect(outline(ladder)).toBe(
    `
level-1 (Level 1)
  Impact: Finishes small tasks. | Asks early. (e.g. Asked on the first day.)
level-2 (Level 2)
  Impact: Leads projects.
  Craft: Teaches testing.`.trim(),
  )
  expect(ladder.ladder.competencies.map(({ id, title }) => `${id}: ${title}`)).toEqual([
    'impact: Impact and reach',
    'craft: Craft',
  ])
})

it('reads a flat list of statements', () => {
  const ladder = yaml(`levels:
  - { id: junior, name: Junior Engineer }
  - { id: senior, name: Senior Engineer }
themes:
  - { id: impact, name: Impact, summary: What changes through them. }
statements:
  - { id: small-tasks, level: junior, theme: impact, summary: Finishes small tasks., examples: [A form.] }
  - { level: senior, theme: impact, summary: Leads projects., proficiency: expert }
`)
  expect(outline(ladder)).toBe(
    `
junior (Junior Engineer)
  impact: Finishes small tasks. (e.g. A form.)
senior (Senior Engineer)
  impact: Leads projects.`.trim(),
  )
  const [junior, senior] = ladder.ladder.levels
  expect(junior?.competencies[0]?.expectations[0]?.id).toBe('junior/impact/small-tasks')
  expect(senior?.competencies[0]?.expectations[0]?.proficiency).toBe('expert')
  expect(ladder.ladder.competencies[0]?.description).toBe('What changes through them.')
})

it('merges topics of a generic framework into those of the same name', () => {
  const topic = (name: string, criteria: string) =>
    `---\ntopics:\n  - name: ${name}\n    content:\n      - level: 1\n        criteria: [${criteria}]\n`
  const [backend] = readAll({
    'generic.md': `${topic('Impact', 'Is on time.')}  - name: Growth\n    content:\n      - level: 1\n        criteria: [Reads.]\n---\n`,
    'backend.md': `${topic('Impact', 'Ships services.')}---\n`,
  })
  expect(backend && outline(backend)).toBe('level-1 (Level 1)\n  Impact: Ships services. | Is on time.')
  expect(backend?.ladder.levels[0]?.competencies[0]?.expectations.map(({ inherited }) => inherited)).toEqual([
    undefined,
    'generic.md',
  ])
})

it('knows where each statement stands', () => {
  const parsed = yaml(
    'roles:\n  - id: L1\n    impact:\n      - "Ships."\n  - id: L2\n    impact:\n      - Leads.\n',
  )
  const lines = parsed.ladder.levels.map((level) => {
    const [statement] = level.competencies[0]?.expectations ?? []
    return [statement?.markdown, statement && parsed.trace.places.get(statement)?.start.line]
  })
  expect(lines).toEqual([
    ['"Ships."', 4],
    ['Leads.', 7],
  ])
  expect(parsed.ladder.levels.map((level) => parsed.trace.places.get(level)?.start.line)).toEqual([2, 5])
})

it.each([
  'title: nothing here\n',
  'levels: 3\n',
  '- 1\n- 2\n',
  'levels: [L1, L2]\n',
  '{',
  '',
  'a: [',
  '"words"',
])('finds no ladder in %j', (text) => {
  expect(readAll({ 'data.yml': text })).toEqual([])
})

it('does not make a competency of what a level calls itself', () => {
  expect(
    order(
      yaml(
        'levels:\n  - { id: L1, aliases: [a, b], next: [L2], impact: [x] }\n  - { id: L2, impact: [y] }\n',
      ),
    ),
  ).toBe('L1 < L2')
})

it('does not take a map for levels because it is called so', () => {
  const text = JSON.stringify({ levels: { live: { L1: { text: 'L1' } }, gone: { list: ['a'] } } })
  expect(readAll({ 'lock.json': text })).toEqual([])
})
