// How headings name levels: one ladder, its three headings written in each way that people write them.
import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../src/layout/identity.js'
import { read, readAll } from '../outline.js'

/** Code and title of each level in a document with these headings. */
function levels(headings: readonly string[]): string[] {
  const text = headings.map(
    (heading, index) =>
      `## ${heading}\n\n### Craft\n\n- Builds ${String(index)}.\n\n### Speech\n\n- Says ${String(index)}.\n`,
  )
  const { ladder } = read({ 'ladder.md': `# Our ladder\n\n${text.join('\n')}` })
  return ladder.levels.map(({ code, title }) => (code === undefined ? title : `${code}: ${title}`))
}

const jobs = ['Engineer', 'Senior Engineer', 'Staff Engineer']
const coded = jobs.map((job, index) => `L${String(index + 1)}: ${job}`)

describe('a code and a title', () => {
  it.each<[string, (job: string, number: number) => string]>([
    ['square brackets before', (job, number) => `[L${String(number)}] ${job}`],
    ['square brackets behind', (job, number) => `${job} [L${String(number)}]`],
    ['a comma', (job, number) => `${job}, L${String(number)}`],
    ['a space', (job, number) => `${job} L${String(number)}`],
    ['an emoji', (job, number) => `🌱 L${String(number)} – ${job}`],
    ['a shortcode', (job, number) => `:seedling: L${String(number)} – ${job}`],
    ['a number', (job, number) => `${String(number)}. L${String(number)}: ${job}`],
    ['the word level', (job, number) => `Level L${String(number)}: ${job}`],
    ['a topic', (job, number) => `L${String(number)}: ${job} role`],
  ])('with %s', (_, form) => {
    expect(levels(jobs.map((job, index) => form(job, index + 1)))).toEqual(coded)
  })
})

describe('a title alone', () => {
  it.each<[string, (job: string, number: number) => string]>([
    ['a number', (job, number) => `${String(number)}. ${job}`],
    ['a number of parts', (job, number) => `1.2.${String(number)} ${job}`],
    ['a number and a dash', (job, number) => `${String(number)} – ${job}`],
    ['a label', (job) => `Role: ${job}`],
  ])('with %s', (_, form) => {
    expect(levels(jobs.map((job, index) => form(job, index + 1)))).toEqual(jobs)
  })

  it.each([[['SDE I', 'SDE II', 'SDE III']], [['Associate PM', 'PM', 'Senior PM', 'Group PM']]])(
    'of a job in letters: %s',
    (titles) => {
      expect(levels(titles)).toEqual(titles)
    },
  )
})

describe('how senior, in a word of its own', () => {
  it('beside those that are called like jobs', () => {
    expect(levels(['Entry', 'Mid', 'Senior'])).toEqual(['Entry', 'Mid', 'Senior'])
    const graduate = ['New Grad', 'Engineer', 'Senior Engineer']
    expect(levels(graduate)).toEqual(graduate)
    expect(levels(['Entry points', 'Engineer', 'Senior Engineer'])).toEqual(['Engineer', 'Senior Engineer'])
  })

  it('before the title in brackets, whatever else stands below', () => {
    const headings = ['Entry (Engineer I)', 'Mid (Engineer II)', 'Senior (Senior Engineer)']
    const text = headings.map((heading) => `## ${heading}\n\n**Craft**\n\n- Builds as ${heading}.\n`)
    const { ladder } = read({ 'ladder.md': `# Our ladder\n\n${text.join('\n')}` })
    expect(ladder.levels.map(({ title }) => title)).toEqual(headings)
  })
})

it('a title with what the heading is about', () => {
  const names = ['Junior Engineer', 'Senior Engineer', 'Staff Engineer']
  expect(levels(names.map((name) => `${name} responsibilities`))).toEqual(names)
  expect(levels(names.map((name) => `Expectations for a ${name}`))).toEqual(names)
  expect(levels(['Engineer role', ...names.map((name) => `${name} role`)])).toEqual(['Engineer', ...names])
})

it.each([
  ['## Engineer responsibilities\n\n- Writes.\n\n## Manager responsibilities\n\n- Listens.\n'],
  ['## ADR-1: Ladders in git\n\n- Yes.\n\n## ADR-2: One file each\n\n- Yes.\n'],
])('what is for everybody, and what is numbered, is no level: %s', (text) => {
  expect(readAll({ 'page.md': `# Our page\n\n${text}` })).toEqual([])
})

it.each([
  'Roles and Responsibilities',
  'Core responsibilities',
  'What does the guild do?',
  'What is L3?',
  'The role',
  'Scope: role',
  'Level of 3 teams',
])('keeps all of %s', (heading) => {
  expect(readIdentity(heading).title).toBe(heading)
})

it.each([
  ['Level One', 'Level Two', 'Level Three'],
  ['Level one', 'Level two', 'Level ten'],
  ['L2', 'L3A', 'L3B', 'L3C', 'L4'],
  ['Band 7', 'Band 8a', 'Band 8b', 'Band 9'],
  ['LEVEL 1', 'LEVEL 2', 'LEVEL 3'],
  ['Niveau 1', 'Niveau 2', 'Niveau 3'],
  ['Stufe 1', 'Stufe 2', 'Stufe 3'],
  ['Nível 1', 'Nível 2', 'Nível 10'],
  ['Band 1', 'Band 2', 'Band 10'],
  ['レベル1', 'レベル2', 'レベル10'],
])('a word and a number are a code: %s, %s, %s', (...headings) => {
  const { ladder } = read({
    'ladder.md': `# Our ladder\n\n${[...headings]
      .reverse()
      .map((heading) => `## ${heading}\n\n- Does things.\n`)
      .join('\n')}`,
  })
  const codes = headings.map((heading) => heading.replace('LEVEL', 'Level'))
  expect(ladder.levels.map(({ code }) => code)).toEqual(codes)
})

it.each([
  ['10 Engineers'],
  ['2. Planning'],
  ['Our PM'],
  ['Senior L2'],
  ['Responsibilities'],
  ['Roles: what they are'],
  ['Growth in 2025'],
])('does not read a code out of %s', (heading) => {
  expect(readIdentity(heading).code).toBeUndefined()
})

it('leaves a heading that is only what stands around names, and signs that are part of one', () => {
  expect(readIdentity('.NET Engineer').title).toBe('.NET Engineer')
  expect(readIdentity('✨').title).toBe('✨')
  expect(readIdentity('Role: ').title).toBe('Role:')
})
