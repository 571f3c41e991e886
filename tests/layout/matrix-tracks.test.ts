// Several tables of one document: one path, or a path each.
import { describe, expect, it } from 'vitest'
import { read } from '../outline.js'

function tracks(text: string): string[] {
  return read({ 'ladder.md': `# Ladder\n\n${text}` }).ladder.tracks.map(
    ({ title, levels }) => `${title}: ${levels.join(' ')}`,
  )
}

const makers = `## Makers

### Skill

| Area | Junior Engineer | Senior Engineer | Staff Engineer |
|---|---|---|---|
| Code | Writes it well, with tests. | Writes it so that others can read it. | Says how it is written by everyone. |
| Systems | Knows one system by heart. | Knows several systems and their limits. | Designs systems that several teams use. |

### Reach

| Area | Junior Engineer | Senior Engineer | Staff Engineer |
|---|---|---|---|
| Team | Helps whoever asks for help. | Leads a part of the team. | Leads several teams through change. |
`

const managers = (areas: readonly string[]): string => `## Managers

| Area | M2 | M3 |
|---|---|---|
${areas.map((area) => `| ${area} | Does ${area} for a team. | Does ${area} for all teams. |`).join('\n')}
`

describe('tables about different levels', () => {
  it('are a track each where they have other competencies, named by the heading above all of it', () => {
    expect(tracks(`${makers}\n${managers(['People', 'Business'])}`)).toEqual([
      'Makers: junior-engineer senior-engineer staff-engineer',
      'Managers: M2 M3',
    ])
  })

  it('are a track each where a competency or two are the same', () => {
    expect(tracks(`${makers}\n${managers(['People', 'Business', 'Team', 'Hiring'])}`)).toHaveLength(2)
  })

  it('are one track where the competencies go on', () => {
    expect(tracks(`${makers}\n${managers(['Code', 'Systems', 'Team'])}`)).toHaveLength(1)
  })
})

it('takes a column of titles for what levels are called', () => {
  const { ladder } = read({
    'ladder.md': `# Ladder

| Level | Title | Impact | Craft |
|---|---|---|---|
| M2 | Engineering Manager | Leads a team of five. | Knows what the team builds. |
| M3 | Director of Engineering | Leads several teams through change. | Knows how the teams build. |
`,
  })
  expect(ladder.levels.map(({ id, title }) => `${id} ${title}`)).toEqual([
    'M2 Engineering Manager',
    'M3 Director of Engineering',
  ])
  expect(ladder.competencies.map(({ title }) => title)).toEqual(['Impact', 'Craft'])
})
