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

describe('names that stand before their text in other ways', () => {
  const read = (
    write: (name: string, text: string) => string,
    text = 'Looks after the boats that the others sail.',
  ) =>
    document(
      ['Sailor', 'Senior Sailor', 'Lead Sailor']
        .map((title) => `## ${title}\n\n${write('Craft', text)}${write('People', `${text} And asks.`)}`)
        .join('\n'),
    )

  it.each<[string, (name: string, text: string) => string]>([
    ['in bold, with a hard break', (name, text) => `**${name}**  \n${text}\n\n`],
    ['in bold, with a soft break', (name, text) => `**${name}**\n${text}\n\n`],
    ['in italics, with a colon behind', (name, text) => `*${name}*: ${text}\n\n`],
    ['in italics, with a colon inside', (name, text) => `_${name}:_ ${text}\n\n`],
    ['in italics, with a hard break', (name, text) => `*${name}*  \n${text}\n\n`],
    ['underlined', (name, text) => `<u>${name}</u>: ${text}\n\n`],
    ['in plain words above a list', (name, text) => `${name}:\n\n- ${text}\n\n`],
    ['as an item in bold, with a hard break', (name, text) => `- **${name}**  \n  ${text}\n`],
    ['as an item in bold, with a soft break', (name, text) => `- **${name}**\n  ${text}\n`],
  ])('are competencies %s', (_, write) => {
    const parsed = read(write)
    const own =
      '  Craft: Looks after the boats that the others sail.\n  People: Looks after the boats that the others sail. And asks.'
    expect(outline(parsed)).toBe(
      ['Sailor', 'Senior Sailor', 'Lead Sailor']
        .map((title) => `${title.toLowerCase().replace(' ', '-')} (${title})\n${own}`)
        .join('\n'),
    )
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
  })

  it('are competencies also where some levels say little of them', () => {
    const parsed = document(
      '## L1\n\n**Craft**\nRows.\n\n**People**\nLooks after the boats that the others sail.\n\n## L2\n\n**Craft**\nLooks after the boats that the others sail.\n\n**People**\nAsks.\n\n## L3\n\n**Craft**\nLooks after the boats that the others build.\n\n**People**\nLooks after those that the others forget there.',
    )
    expect(outline(parsed).split('\n').slice(0, 3)).toEqual([
      'L1',
      '  Craft: Rows.',
      '  People: Looks after the boats that the others sail.',
    ])
  })

  it('have their text in its place', () => {
    const [level] = read((name, text) => `- **${name}**\n  ${text}\n`).ladder.levels
    const parsed = read((name, text) => `**${name}**\n${text}\n\n`)
    const first = parsed.ladder.levels[0]?.competencies[0]?.expectations[0]
    expect(first && parsed.trace.places.get(first)?.start).toEqual({ line: 6, column: 1, offset: 34 })
    expect(level?.competencies[0]?.expectations[0]?.markdown).toBe(
      'Looks after the boats that the others sail.',
    )
  })

  it.each<[string, (name: string, text: string) => string, string?]>([
    [
      'a sentence goes on in the next line',
      (name, text) => `**${name}**\n${text}\n\n`,
      'is what they are asked for by each of the others.',
    ],
    ['a sentence begins in italics', (name, text) => `*${name}* ${text}\n\n`],
    ['all of it is in italics', (name) => `*${name}*\n\n`],
    [
      'one line announces a list',
      (name, text) => (name === 'Craft' ? `At sea:\n\n- ${text}\n` : `- ${text}\n`),
    ],
    ['a line says who it is about', (name, text) => `${name}, where you:\n\n- ${text}\n\n`],
  ])('are none, where %s', (_, write, text) => {
    expect(read(write, text).ladder.competencies).toEqual([])
  })

  it('are parts of a competency below a line in bold', () => {
    const parsed = read((name, text) => `**All ${name}**\n\n*${name}*: ${text}\n\n`)
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['All Craft', 'All People'])
    expect(parsed.ladder.levels[0]?.competencies[0]?.expectations.map(({ name }) => name)).toEqual(['Craft'])
  })
})

describe('items that are in bold as a whole', () => {
  const level = (code: string, ...items: string[]): string =>
    `## ${code} - Tester\n\n${items.map((item) => `* **${item}**`).join('\n')}\n`

  it('name a competency and the step that is reached in it', () => {
    const parsed = document(
      level('T1', '[Tools](README.md#tools) - Adopts', 'People - Learns') +
        level('T2', '[Tools](README.md#tools) - Masters', 'People - Learns'),
    )
    expect(outline(parsed)).toBe(
      `
T1 (Tester)
  Tools: Adopts
  People: Learns
T2 (Tester)
  Tools: Masters
  People: Learns`.trim(),
    )
    const [tools] = parsed.ladder.levels[0]?.competencies ?? []
    expect(tools?.expectations[0]?.markdown).toBe('Adopts')
  })

  it('say themselves what is expected where they are nothing but a name', () => {
    const parsed = document(
      level('T1', 'Writes tests', 'Reads plans') + level('T2', 'Writes tests', 'Teaches'),
    )
    expect(parsed.ladder.competencies).toEqual([])
    expect(parsed.ladder.levels.map(({ expectations }) => expectations.map(({ text }) => text))).toEqual([
      ['Writes tests', 'Reads plans'],
      ['Writes tests', 'Teaches'],
    ])
  })

  it('are a competency without text where other levels have text there', () => {
    const list = (code: string, rest: string): string =>
      `## ${code} - Tester\n\n- **Tools**${rest}\n- **People**: Learns.\n`
    const parsed = document(list('T1', ': Adopts.') + list('T2', ': Masters.') + list('T3', ''))
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Tools', 'People'])
    expect(parsed.ladder.levels[2]?.competencies[0]?.expectations).toEqual([])
  })
})

describe('items that name a step behind an arrow', () => {
  const level = (name: string, ...items: string[]): string =>
    `## ${name}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`

  it('are about the competency before it', () => {
    const parsed = document(
      level('T1 - Baker', 'Craft → Learns: takes the time to bake.', 'People -> Asks: asks early.') +
        level('T2 - Baker', 'Craft → Teaches: shows others how to bake.', 'People => Leads: asks others.'),
    )
    expect(outline(parsed)).toBe(
      `
T1 (Baker)
  Craft: Learns: takes the time to bake.
  People: Asks: asks early.
T2 (Baker)
  Craft: Teaches: shows others how to bake.
  People: Leads: asks others.`.trim(),
    )
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
    const [craft] = parsed.ladder.levels[0]?.competencies ?? []
    expect(craft?.expectations[0]?.markdown).toBe('Learns: takes the time to bake.')
  })

  it('have their text in its place, where markup stands between', () => {
    const line = (name: string, step: string): string =>
      `<b class="a">${name}</b> ➡ <i>${step}</i>: bakes by ${step}.`
    const parsed = document(
      level('T1 - Baker', line('Craft', 'day'), line('People', 'night')) +
        level('T2 - Baker', line('Craft', 'week'), line('People', 'week')),
    )
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'People'])
    const [craft] = parsed.ladder.levels[0]?.competencies ?? []
    expect(craft?.expectations[0]?.text).toBe('day: bakes by day.')
    expect(craft?.expectations[0]?.markdown).toBe('day</i>: bakes by day.')
  })

  it('are about both sides where what is before it has a number, or there are more arrows', () => {
    const parsed = document(
      level('T1 - Baker', 'Phase 1 → Phase 2: bakes alone.', 'A → B → C: bakes more.') +
        level('T2 - Baker', 'Phase 1 → Phase 2: bakes well.', 'A → B → C: bakes most.'),
    )
    expect(parsed.ladder.competencies.map(({ title }) => title)).toEqual(['A → B → C'])
  })
})
