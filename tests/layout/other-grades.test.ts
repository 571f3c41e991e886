// Pages whose codes grade something else than people are no ladders.
import { expect, it } from 'vitest'
import { readAll } from '../outline.js'

const page = (title: string, codes: readonly string[]): string =>
  `# ${title}\n\n${codes.map((code) => `## ${code}\n\n- The kiln burns as on a day of ${code}.\n- All come.\n\n`).join('')}`
const table = (head: string): string =>
  `# Kiln handbook\n\n| ${head} | What it means | What is done |\n| --- | --- | --- |\n| P1 | The kiln is on fire for all to see. | All of the guild comes at once. |\n| P2 | The kiln does not heat as it should. | Two of the guild come in an hour. |\n`
const urgent = ['P1', 'P2', 'P3']
const levels = ['Level 1', 'Level 2', 'Level 3']

it.each<[string, Record<string, string>]>([
  ['priorities of incidents', { 'incidents.md': page('What to do', urgent) }],
  ['priorities with their names', { 'a.md': page('Priorities', ['P1: Fire', 'P2: Smoke', 'P3: Smell']) }],
  ['who may enter', { 'kilns.md': page('Access to the kilns', levels) }],
  ['two pages on such things', { 'a.md': page('Access', levels), 'b.md': page('Escalation', levels) }],
  ['how mature a guild is', { 'a.md': page('Organization maturity', levels) }],
  ['a column of priorities', { 'a.md': table('Priority') }],
])('%s', (_, files) => {
  expect(readAll(files)).toEqual([])
})

it.each<[string, Record<string, string>, string]>([
  ['priorities that are steps of a career', { 'a.md': page('Potters', urgent) }, 'P1 P2 P3'],
  [
    'a page that says that it is about people',
    { 'a.md': page('Priorities of our roles', urgent) },
    'P1 P2 P3',
  ],
  [
    'a page with a job in a heading',
    { 'a.md': `${page('Escalation', ['Level 1', 'Level 2'])}## Level 3: Senior Engineer\n\n- Decides.\n` },
    'level-1 level-2 level-3',
  ],
  ['a skill alone in its folder', { 'skills/access.md': page('Access', levels) }, 'level-1 level-2 level-3'],
  [
    'data',
    { 'access.yml': 'levels:\n  - { id: P1, impact: [Ships] }\n  - { id: P2, impact: [Leads] }\n' },
    'P1 P2',
  ],
  ['a column of levels', { 'a.md': table('Level') }, 'P1 P2'],
])('%s', (_, files, ids) => {
  expect(readAll(files).map(({ ladder }) => ladder.levels.map(({ id }) => id).join(' '))).toEqual([ids])
})

it('a competency beside others, called after such a thing', () => {
  const files = {
    'skills/access.md': page('Access to kilns', levels),
    'skills/clay.md': page('Clay', levels),
    'skills/glaze.md': page('Glaze', levels),
  }
  const [parsed] = readAll(files)
  expect(parsed?.ladder.competencies.map(({ title }) => title)).toContain('Access to kilns')
})
