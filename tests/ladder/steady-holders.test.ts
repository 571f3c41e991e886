// Areas that every level has, in each of which a level names its step.
import { expect, it } from 'vitest'
import { outline, read } from '../outline.js'

const steps = ['Follows: keeps to it', 'Questions: asks why', 'Shapes: changes it']

function level(index: number, parts: readonly string[]): [string, string] {
  const id = `L${String(index + 1)}`
  const body = parts.map((part) => `#### ${part}\n\n- Does it as ${id}.\n`).join('\n')
  return [
    `${id}.md`,
    `# ${id}\n\n### Process\n\n${body}\n### Voice\n\n#### Voice ${id}\n\n- Speaks as ${id}.\n`,
  ]
}

it('takes an area for the competency where each level names another step in it, and loses no word', () => {
  const ladder = read(Object.fromEntries(steps.map((step, index) => level(index, [step]))))
  expect(ladder.ladder.competencies.map(({ title }) => title)).toEqual(['Process', 'Voice'])
  expect(outline(ladder)).toContain('Process: Does it as L2.')
  expect(JSON.stringify(ladder.ladder.levels)).toContain('Questions: asks why')
})

it('takes the parts of an area for competencies where levels share them', () => {
  const shared = steps.map((_, index) => level(index, ['Planning', 'Review']))
  const { ladder } = read(Object.fromEntries(shared))
  expect(ladder.competencies.map(({ title, group }) => [title, group])).toContainEqual([
    'Planning',
    'Process',
  ])
  expect(ladder.competencies.map(({ title }) => title)).not.toContain('Process')
})

it('asks more than two levels before it says so', () => {
  const { ladder } = read(Object.fromEntries(steps.slice(0, 2).map((step, index) => level(index, [step]))))
  expect(ladder.competencies.map(({ title }) => title)).not.toContain('Process')
})

it('takes areas for competencies where the same parts divide each of them', () => {
  const areas = ['Dough', 'Oven'].map(
    (area) =>
      `## ${area}\n\nWhat ${area} is.\n\n### Behaviours\n\n- Minds the ${area}.\n\n### Evidence\n\n- A good ${area}.\n`,
  )
  const level = (id: string, more: string): [string, string] => [
    `${id}.md`,
    `# ${id}\n\n${areas.join('\n')}\n${more}`,
  ]
  const shop = '## Shop\n\n### Till\n\n- Counts.\n\n### Evidence\n\n- A full till.\n'
  const ladder = read(Object.fromEntries([level('L1', ''), level('L2', shop), level('L3', shop)]))
  expect(ladder.ladder.competencies.map(({ title }) => title)).toEqual(['Dough', 'Oven', 'Shop'])
  expect(outline(ladder)).toContain('Oven: What Oven is. | Minds the Oven. | A good Oven.')
})

it('takes what most levels of one track share for competencies', () => {
  const levels = (titles: readonly string[], area: string): string =>
    titles.map((title) => `## ${title}\n\n### ${area}\n\nMinds it as a ${title}.\n`).join('\n')
  const ladder = read({
    'ladder.md': `# Bakery\n\n# Bakers track\n\n${levels(
      ['Junior Baker', 'Baker', 'Senior Baker', 'Staff Baker', 'Principal Baker'],
      'Dough',
    )}\n# Managers track\n\n${levels(['Manager', 'Senior Manager', 'Director'], 'People')}`,
  })
  expect(ladder.ladder.competencies.map(({ title }) => title)).toEqual(['Dough', 'People'])
})
