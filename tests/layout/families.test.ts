// Jobs that no list knows are levels by the words of seniority around one noun, in files, folders, tables and lists.
import { describe, expect, it } from 'vitest'
import { order, read, readAll, type Files } from '../outline.js'

const body = '\n## Dough\n\n- Kneads with care.\n\n## Guests\n\n- Greets them by name.\n'

function pages(names: readonly string[], text: (name: string) => string = titled): Files {
  return Object.fromEntries(names.map((name) => [`${name}.md`, text(name)]))
}

function titled(name: string): string {
  return `# ${name.replaceAll('-', ' ')}\n${body}`
}

const bakers = ['junior-baker', 'baker', 'senior-baker', 'lead-baker']
const grades = ['Junior Nurse', 'Nurse', 'Senior Nurse']

describe('files of a job that no list knows', () => {
  it('are levels by how they are called', () => {
    expect(order(read(pages(bakers)))).toBe(bakers.join(' < '))
    expect(order(read(pages(['junior-baker', 'senior-baker'])))).toBe('junior-baker < senior-baker')
    expect(order(read(pages(['junior-baker', 'senior-baker'], () => 'Kneads.\n')))).toBe(
      'junior-baker < senior-baker',
    )
  })

  it('are levels by their headings, and by front matter', () => {
    const byHeading = { 'a.md': `# Junior Baker\n${body}`, 'b.md': `# Head Baker\n${body}` }
    expect(order(read(byHeading))).toBe('junior-baker < head-baker')
    const byMatter = {
      'a.md': `---\ntitle: Junior Baker\n---\n${body}`,
      'b.md': `---\ntitle: Head Baker\n---\n${body}`,
    }
    expect(order(read(byMatter))).toBe('junior-baker < head-baker')
  })

  it('are levels where the word may be something else, but they are three and built alike', () => {
    const nurses = ['junior-nurse', 'nurse', 'senior-nurse']
    expect(order(read(pages(nurses)))).toBe(nurses.join(' < '))
    expect(readAll(pages(['junior-nurse', 'senior-nurse']))).toEqual([])
    expect(readAll(pages(nurses, (name) => `# ${name}\n\n## On ${name}\n\n- Works.\n`))).toEqual([])
    expect(readAll(pages(nurses, (name) => `# ${name}\n\n## Notes\n\n- Works.\n`))).toEqual([])
    const mostlyOwn = (name: string): string =>
      `${titled(name)}\n## ${name} a\n\n## ${name} b\n\n## ${name} c\n`
    expect(readAll(pages(nurses, mostlyOwn))).toEqual([])
  })

  it('are named by their files where all have one title', () => {
    const nurses = ['junior-nurse', 'nurse', 'senior-nurse']
    const { ladder } = read(pages(nurses, () => `# What we ask\n${body}`))
    expect(ladder.levels.map(({ title }) => title)).toEqual(grades)
  })

  it.each([
    ['of one step', ['junior-baker', 'baker']],
    ['of several jobs', ['junior-baker', 'senior-gardener']],
    ['on how to ask people', ['interviews/junior-baker', 'interviews/senior-baker']],
    ['in other folders', ['a/junior-baker', 'b/senior-baker']],
    ['on meetings', ['junior-meeting', 'meeting', 'senior-meeting']],
    ['on courses', ['junior-courses', 'courses', 'senior-courses']],
    ['on payments', ['principal-sum', 'sum', 'lead-sum']],
    ['on skills', ['intermediate-knitting', 'knitting', 'expert-knitting']],
    ['between levels', ['junior-baker-to-senior-baker', 'senior-baker-to-lead-baker']],
  ])('are none %s', (_, names) => {
    expect(readAll(pages(names))).toEqual([])
  })

  it('are none among many pages, and beside an index', () => {
    const notes = pages(Array.from({ length: 30 }, (__, day) => `day-${'x'.repeat(day)}`))
    expect(readAll({ ...notes, ...pages(bakers) })).toEqual([])
    const { ladder } = read({ ...pages(bakers), 'README.md': '# Baker\n\nWe bake.\n' })
    expect(ladder.levels).toHaveLength(4)
  })

  it('are levels as folders, too', () => {
    const parts = ['junior-nurse', 'nurse', 'senior-nurse'].flatMap((folder) => [
      [`${folder}/care.md`, '# Care\n\n- Listens.\n'],
      [`${folder}/craft.md`, '# Craft\n\n- Learns.\n'],
    ])
    expect(order(read(Object.fromEntries(parts) as Files))).toBe('junior-nurse < nurse < senior-nurse')
  })
})

describe('columns, rows and lines of a job that no list knows', () => {
  const cells = ['Asks others when in doubt.', 'Works alone on most days.', 'Teaches others how to do it.']

  it('are levels beside each other', () => {
    const across = `|  | ${grades.join(' | ')} |\n|--|--|--|--|\n| Care | ${cells.join(' | ')} |\n`
    expect(order(read({ 'care.md': `# Care\n\n${across}` }))).toBe('junior-nurse < nurse < senior-nurse')
    const down = grades.map((grade, index) => `| ${grade} | ${cells[index] ?? ''} |\n`).join('')
    expect(order(read({ 'care.md': `# Care\n\n| Step | Care |\n|--|--|\n${down}` }))).toBe(
      'junior-nurse < nurse < senior-nurse',
    )
    const bare = `| ${grades.join(' | ')} |\n|--|--|--|\n| ${cells.join(' | ')} |\n`
    expect(order(read({ 'care.md': `# Nurses\n\n## Care\n\n${bare}` }))).toBe(
      'junior-nurse < nurse < senior-nurse',
    )
  })

  it('are none where they are of things', () => {
    const meetings =
      '|  | Staff meeting | Lead meeting |\n|--|--|--|\n| Room | Up the stairs, at noon | Down in the hall |\n'
    expect(readAll({ 'rooms.md': `# Rooms\n\n${meetings}` })).toEqual([])
  })

  it('are levels as lines in bold with lists', () => {
    const lines = grades.map((grade, index) => `**${grade}**\n\n- ${cells[index] ?? ''}\n`).join('\n')
    expect(order(read({ 'care.md': `# Levels of nurses\n\n${lines}` }))).toBe(
      'junior-nurse < nurse < senior-nurse',
    )
  })
})

describe('headings of one document', () => {
  const text = (names: readonly string[]): string =>
    `# How we grow\n\n${names.map((name) => `## ${name}\n\n### Care\n\n- Listens.\n`).join('\n')}`

  it('are levels with the number of a tier or stage before the job', () => {
    const tiers = ['Tier 1: Junior Engineer', 'Tier 2: Engineer', 'Tier 3: Senior Engineer']
    expect(read({ 'growth.md': text(tiers) }).ladder.levels.map(({ title }) => title)).toEqual(tiers)
  })

  it('are levels where the job has three words', () => {
    const heroes = ['Junior Customer Success Hero', 'Customer Success Hero', 'Senior Customer Success Hero']
    expect(read({ 'growth.md': text(heroes) }).ladder.levels.map(({ title }) => title)).toEqual(heroes)
  })

  it('are none with a number and no job', () => {
    expect(readAll({ 'help.md': text(['Tier 1', 'Tier 2', 'Tier 3']) })).toEqual([])
    expect(readAll({ 'setup.md': text(['Step 1: Install', 'Step 2: Start', 'Step 3: Look']) })).toEqual([])
  })
})
