// Competencies that are bold labels in the text of a level, beside headings or instead of them.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read } from '../outline.js'

const document = (text: string) => read({ 'ladder.md': `# Engineers\n\n${text}` })

describe('paragraphs that begin with a label', () => {
  const level = (name: string, craft: string, people: string, rest = '') =>
    `## ${name}\n\n**Craft:** ${craft}\n\n**People:** ${people}\n\n**Team:** They are there when the others of the team need them.\n\n${rest}`
  const duties = '### Duties\n\n- Answers the phone.\n'
  const lower = level(
    'L1: Engineer',
    'They write small functions and have them read by others.',
    'They ask early, and they say what they have tried.',
    duties,
  )
  const upper = level(
    'L2: Senior Engineer',
    'They design a service, and know why it may fail.',
    'They teach two people, and let them make mistakes.',
    duties,
  )

  it('are competencies before the headings of a level', () => {
    const parsed = document(`${lower}\n${upper}`)
    expect(outline(parsed)).toBe(
      `
L1 (Engineer)
  Craft: They write small functions and have them read by others.
  People: They ask early, and they say what they have tried.
  Team: They are there when the others of the team need them.
  Duties: Answers the phone.
L2 (Senior Engineer)
  Craft: They design a service, and know why it may fail.
  People: They teach two people, and let them make mistakes.
  Team: They are there when the others of the team need them.
  Duties: Answers the phone.`.trim(),
    )
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
    const [craft] = parsed.ladder.levels[0]?.competencies ?? []
    const [first] = craft?.expectations ?? []
    expect(first && parsed.trace.places.get(first)?.start).toMatchObject({ line: 5, column: 12 })
  })

  it('may go on in the next line', () => {
    const text = `${lower}\n${upper}`.replaceAll('. They', '.\nThey').replaceAll(', and', ',\nand')
    expect(document(text).ladder.competencies.map(({ title }) => title)).toEqual([
      'Craft',
      'People',
      'Team',
      'Duties',
    ])
  })

  it('are competencies of levels without headings', () => {
    const parsed = document(`${lower}\n${upper}`.replaceAll(duties, ''))
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'People', 'Team'])
    expect(parsed.ladder.levels.flatMap(({ meta }) => meta)).toEqual([])
  })

  it.each([
    [
      'their values are those of facts',
      `${lower}\n${upper}`.replaceAll(/^(\*\*\w+:\*\*) .*$/gmu, '$1 six months'),
    ],
    ['only two of them are named again', `${lower}\n${upper.replace('**People:**', '**Crew:**')}`],
    ['they say whom a level is for', `${lower}\n${upper}`.replaceAll('**Team:**', '**You are here if:**')],
    [
      'few levels have them',
      `${lower}\n${upper}\n## L3\n\n${duties}\n## L4\n\n${duties}\n## L5\n\n${duties}`,
    ],
  ])('are none, where %s', (_, text) => {
    expect(document(text).ladder.competencies.map(({ title }) => title)).toEqual(['Duties'])
  })
})

it('reads a label right above a list, also where other labels stand in the lines before it', () => {
  const level = (name: string) =>
    `## ${name}\n\n**Scope**: one team\n**Craft**:\n- Writes code.\n\n**Team**:\n- Asks.\n`
  const parsed = document(`${level('L1')}\n${level('L2')}`)
  expect(outline(parsed)).toBe(
    `
L1
  Craft: Writes code.
  Team: Asks.
  meta: Scope = one team
L2
  Craft: Writes code.
  Team: Asks.
  meta: Scope = one team`.trim(),
  )
  expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
})
