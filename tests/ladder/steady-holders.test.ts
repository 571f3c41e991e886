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
