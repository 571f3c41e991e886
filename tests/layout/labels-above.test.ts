// Labelled items as competencies where some levels have headings as well: below the items, or the level's own name again.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read } from '../outline.js'

const labelled = (craft: string, people: string) =>
  `- **Craft**:\n  - ${craft}\n  - Writes it down.\n- **People**:\n  - ${people}\n`
const junior = `# L1 Engineer\n\n${labelled('Fixes what breaks.', 'Asks early.')}`
const engineer = `# L2 Engineer\n\n${labelled('Builds a part.', 'Answers others.')}`
const senior = `# L3 Senior Engineer\n\n${labelled('Builds a whole.', 'Teaches two.')}`
const path = `\n### Path to L4 Engineer\n\n- Builds what others build on.\n`

const whole = `
L1 (Engineer)
  Craft: Fixes what breaks. | Writes it down.
  People: Asks early.
L2 (Engineer)
  Craft: Builds a part. | Writes it down.
  People: Answers others.
L3 (Senior Engineer)
  Craft: Builds a whole. | Writes it down.
  People: Teaches two.`.trim()

function isReadWhole(files: Record<string, string>): ReturnType<typeof read> {
  const parsed = read(files)
  expect(outline(parsed)).toBe(whole)
  expect(coverageOf(parsed).flatMap(({ missing }) => missing)).toEqual([])
  return parsed
}

describe('labelled items', () => {
  it('are competencies above the heading that one level has besides', () => {
    const parsed = isReadWhole({ 'L1.md': junior, 'L2.md': engineer, 'L3.md': senior + path })
    expect(parsed.ladder.levels[2]?.sections.find(({ title }) => title === 'Path to L4 Engineer')?.role).toBe(
      'other',
    )
  })

  it('are competencies below the name of the level that is there twice', () => {
    const twice = senior.replace('\n\n', '\n\n## L3 Senior Engineer\n\n')
    const parsed = isReadWhole({ 'L1.md': junior, 'L2.md': engineer, 'L3.md': twice + path })
    expect(JSON.stringify(parsed.ladder.levels[2]?.sections)).toContain('"## L3 Senior Engineer"')
  })

  it('are no part of the one before where no other level has their label', () => {
    const differs = `- **How L2 differs from L1**: More is asked.\n  - An L1 asks, and you answer.\n`
    const parsed = isReadWhole({ 'L1.md': junior, 'L2.md': engineer + differs, 'L3.md': senior })
    expect(JSON.stringify(parsed.ladder.levels[1]?.sections)).toContain('"An L1 asks, and you answer."')
  })

  it('go on with what follows them without a label', () => {
    const parsed = read({
      'L1.md': junior,
      'L2.md': engineer.replace('- **People**', '- Reads it again.\n- **People**'),
      'L3.md': senior,
    })
    expect(outline(parsed)).toContain('  Craft: Builds a part. | Writes it down. | Reads it again.\n')
  })

  it('say where a level forks', () => {
    const next = (titles: string) => `- **Next Steps**: ${titles}\n`
    const { ladder } = read({
      'ladder.md': [
        '# Track',
        junior.replace('# L1 ', '## ') + next('Senior Engineer or Lead Engineer'),
        senior.replace('# L3 ', '## '),
        engineer.replace('# L2 ', '## Lead '),
      ].join('\n\n'),
    })
    expect(ladder.levels[0]?.next).toEqual(['senior-engineer', 'lead-engineer'])
  })
})

describe('headings about another level', () => {
  const level = (id: string, about: string) =>
    `# ${id} Engineer\n\n## Craft\n\n- Builds ${id}.\n\n## ${about}\n\n- Something else, at ${id}.\n`

  it.each([
    ['Path to L2', 'Path to L3', 'Path to L4'],
    ['Growing into a Senior Engineer', 'Growing into a Staff Engineer', 'Growing into a Lead Engineer'],
    ['How L1 differs from L2', 'How L2 differs from L3', 'Differences to L2'],
    ['L1 → L2', 'L2 -> L3', 'L3 to L4'],
    ['From L1 to L2', 'Moving from L2 to L3', 'How to get from L3 to L4'],
    ['Junior → Senior', 'Ready for L3?', 'What it takes to get to L4'],
    ['Becoming an L2', 'Next: L3', 'How to reach L4'],
    ['Gap to L2', 'Signs of readiness for L3', 'Growth towards L4'],
  ])('are no competencies: %s', (...titles) => {
    const files = titles.map((title, index) => {
      const id = `L${String(index + 1)}`
      return [`${id}.md`, level(id, title)]
    })
    const { ladder } = read(Object.fromEntries(files) as Record<string, string>)
    expect(ladder.competencies.map(({ title }) => title)).toEqual(['Craft'])
  })

  it.each([
    'Path to production',
    'From idea to product',
    'Access from A to Z',
    'Reaching senior people',
    'Access from L1 to L3',
    'Growth',
  ])('are competencies where they name no level, or not the way to it: %s', (title) => {
    const { ladder } = read({ 'L1.md': level('L1', title), 'L2.md': level('L2', title) })
    expect(ladder.competencies.map((competency) => competency.title)).toEqual(['Craft', title])
  })
})
