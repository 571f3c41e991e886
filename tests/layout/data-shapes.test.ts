// Data that people write in other ways than the usual ones: shared lists, statements of no area, things that say nothing.
import { expect, it } from 'vitest'
import { outline, read, readAll } from '../outline.js'

const yaml = (text: string) => read({ 'ladder.yaml': text })

it('reads statements that several levels share by an alias', () => {
  const parsed = yaml(`levels:
  - id: L1
    impact: &impact [Finishes small tasks., Asks early.]
  - id: L2
    impact: *impact
`)
  expect(outline(parsed)).toBe(
    'L1\n  impact: Finishes small tasks. | Asks early.\nL2\n  impact: Finishes small tasks. | Asks early.',
  )
  const [, shared] = parsed.ladder.levels
  expect(shared?.competencies[0]?.expectations.map(({ markdown }) => markdown)).toEqual([
    'Finishes small tasks.',
    'Asks early.',
  ])
})

it('reads a flat list whose statements belong to no area', () => {
  expect(
    outline(
      yaml(`statements:
  - { level: L1, text: Finishes small tasks. }
  - { level: L1, text: Asks early. }
  - { level: L2, text: Leads projects. }
`),
    ),
  ).toBe('L1\n  -: Finishes small tasks. | Asks early.\nL2\n  -: Leads projects.')
})

it('reads competencies of a level that hold their statements in lists of their own', () => {
  expect(
    outline(
      yaml(`levels:
  - id: L1
    competencies:
      - { name: Impact, expectations: [Finishes small tasks.], notes: none }
  - id: L2
    competencies:
      - { name: Impact, expectations: [Leads projects.] }
`),
    ),
  ).toBe('L1\n  Impact: Finishes small tasks.\nL2\n  Impact: Leads projects.')
})

it('passes over what says nothing: areas without levels, numbers of nothing, entries without words', () => {
  expect(
    outline(
      yaml(`competencies:
  - Craft
  - name: Impact
    levels:
      L1: [Finishes small tasks., [nested], { id: wordless }, { text: Asks early., examples: [A form., [], true] }]
      L2: Leads projects.
`),
    ),
  ).toBe('L1\n  Impact: Finishes small tasks. | Asks early. (e.g. A form.)\nL2\n  Impact: Leads projects.')
})

it('calls a file that is a level by its name or else by its id', () => {
  const parsed = read({
    'one.yml': 'id: L1\ncompetencies:\n  impact: [Finishes small tasks.]\n',
    'two.yml': 'id: L2\nname: Senior Engineer\ncompetencies:\n  impact: [Leads projects.]\n',
  })
  expect(outline(parsed)).toBe(
    'L1\n  impact: Finishes small tasks.\nL2 (Senior Engineer)\n  impact: Leads projects.',
  )
})

it('reads empty words as none', () => {
  expect(
    outline(
      yaml(`levels:
  - { id: L1, title: ' ', impact: [Finishes small tasks., ''] }
  - { id: L2, title: Senior Engineer, impact: [Leads projects.] }
`),
    ),
  ).toContain('L1\n  impact: Finishes small tasks.')
})

it('reads statements with a colon in them, which YAML takes for keys', () => {
  expect(
    outline(
      yaml(`levels:
  - id: L1
    impact: [Finishes: small tasks.]
    craft:
      - Draws: with a pencil.
      - Asks early.
      - { text: Reads plans. }
  - id: L2
    competencies:
      impact:
        - Leads: two teams
        - { Blog: https://example.com }
        - { Leads: two teams, Answers: for them both }
    links: [{ name: The handbook of the yard }]
`),
    ),
  ).toBe(
    'L1\n  impact: Finishes: small tasks.\n  craft: Draws: with a pencil. | Asks early. | Reads plans.\nL2\n  impact: Leads: two teams',
  )
})

it('keeps a level that expects nothing yet, where most levels do', () => {
  const levels = (...lines: string[]): string =>
    outline(
      yaml(`levels:\n${lines.map((line, index) => `  - { id: L${String(index + 1)}, ${line} }\n`).join('')}`),
    )
  expect(levels('impact: [Finishes small tasks.]', 'impact: Yes', 'impact: [Leads projects.]')).toBe(
    'L1\n  impact: Finishes small tasks.\nL2\nL3\n  impact: Leads projects.',
  )
  expect(levels('impact: [Finishes small tasks.]', 'title: Senior')).toBe(
    'L1\n  impact: Finishes small tasks.\nL2 (Senior)',
  )
  expect(levels('impact: [Finishes small tasks.]', 'title: Senior', 'title: Lead')).toBe(
    'L1\n  impact: Finishes small tasks.',
  )
})

it('reads no ladder where there are numbers alone', () => {
  const steps = 'skills:\n  - id: dough\n    levels:\n      baker: [1, 2]\n      miller: [1, 2]\n'
  expect(readAll({ 'skills.yaml': steps })).toEqual([])
  expect(readAll({ 'skills.yaml': steps.replaceAll('1, 2', '1, Kneads.') })).toHaveLength(1)
})

it.each([
  [
    'levels with a description each',
    '[{ level: L1, description: Trims wicks. }, { level: L2, description: Sets wicks. }]',
  ],
  ['levels by their numbers', '{ 1: Trims wicks., 2: Sets wicks. }'],
  ['levels by titles of jobs', '{ junior_engineer: [Trims wicks.], senior_engineer: [Sets wicks.] }'],
])('reads competencies that hold %s', (_, levels) => {
  const parsed = yaml(
    levels.startsWith('[')
      ? `competencies:\n  - { name: Craft, levels: ${levels} }\n`
      : `competencies:\n  Craft: ${levels}\n`,
  )
  expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Craft'])
  expect(
    parsed.ladder.levels.flatMap(({ competencies: [area] }) => area?.expectations.map(({ text }) => text)),
  ).toEqual(['Trims wicks.', 'Sets wicks.'])
})

it('takes people beside a skill for no levels', () => {
  const who = '{ lead: Ada of the north quay, owner: Bob of the south quay }'
  expect(readAll({ 'team.yaml': `skills:\n  Knots: ${who}\n  Sails: ${who}\n` })).toEqual([])
})

it('reads statements of a level that each say what they are about', () => {
  const level = (id: string, verb: string) =>
    `  - id: ${id}\n    expectations:\n      - { competency: Craft, text: ${verb} wicks. }\n      - { competency: Trade, text: ${verb} lamps. }\n`
  expect(outline(yaml(`levels:\n${level('L1', 'Trims')}${level('L2', 'Sells')}`))).toBe(
    'L1\n  Craft: Trims wicks.\n  Trade: Trims lamps.\nL2\n  Craft: Sells wicks.\n  Trade: Sells lamps.',
  )
})
