// A page that says in short what levels are, beside documents that say it at length, and pages that only look so.
import { expect, it } from 'vitest'
import { readAll } from '../outline.js'

const names = ['Junior Engineer', 'Engineer', 'Senior Engineer']

const full = (name: string): string =>
  `# ${name}\n\n## Craft\n\n- ${name} bakes the bread that the shop sells on all days of the week.\n- Keeps the oven clean.\n\n## People\n\n- Asks those who bake beside them for what they need, and thanks them.\n`

/** The levels as files of a folder, by path. */
const files = (folder: string, own = names): Record<string, string> =>
  Object.fromEntries(
    own.map((name) => [`${folder}${name.toLowerCase().replaceAll(' ', '-')}.md`, full(name)]),
  )

const short = (own = names, text = 'Bakes.'): string =>
  `# Engineers\n\n${own.map((name) => `## ${name}\n\n${text}\n`).join('\n')}`

/** Each ladder that is found: its title, and how many levels it has in how many competencies. */
const found = (texts: Record<string, string>): string[] =>
  readAll(texts).map(
    ({ ladder }) =>
      `${ladder.title}: ${String(ladder.levels.length)} × ${String(ladder.competencies.length)}`,
  )

it.each<[string, Record<string, string>, string[]]>([
  ['above the folder of the levels', { 'README.md': short(), ...files('roles/') }, ['Engineers: 3 × 2']],
  ['beside them', { 'engineers.md': short(), ...files('') }, ['Ours: 3 × 2']],
  [
    'competency by competency',
    {
      'skills.md': `# Skills\n\n${['Craft', 'People'].map((skill) => `## ${skill}\n\n${names.map((name) => `### ${name}\n\nBakes.\n`).join('\n')}`).join('\n')}`,
      'README.md': '# Engineers\n',
      ...files('roles/'),
    },
    ['Engineers: 3 × 2'],
  ],
  [
    'by their codes',
    {
      'README.md': '# Engineers\n\n## L1\n\nBakes.\n\n## L2: Engineer\n\nBakes.\n',
      'all/L1.md': full('L1: Junior Engineer'),
      'all/L2.md': full('L2: Engineer'),
    },
    ['Engineers: 2 × 2'],
  ],
])('is no ladder %s', (_, texts, ladders) => {
  expect(found(texts)).toEqual(ladders)
})

const holds = (title: string): string =>
  `# ${title}\n\n${['Trainee Tester', 'Tester', 'Lead Tester'].map((name) => `## ${name}\n\nTests all that is built in the ways that others have found.\n`).join('\n')}`

it.each<[string, Record<string, string>, string[]]>([
  [
    'says as much as they do',
    { 'README.md': short(names, 'Builds the house. '.repeat(12)), ...files('roles/') },
    ['Engineers: 3 × 0', 'Roles: 3 × 2'],
  ],
  [
    'names a level that has no document',
    { 'README.md': short([...names, 'Lead Engineer']), ...files('roles/') },
    ['Engineers: 4 × 0', 'Roles: 3 × 2'],
  ],
  [
    'lies in a folder of its own',
    { 'ours/page.md': short(), ...files('roles/') },
    ['Engineers: 3 × 0', 'Roles: 3 × 2'],
  ],
  [
    'names other levels of the same codes',
    {
      'README.md': short(['L1: Junior Designer', 'L2: Designer']),
      'all/L1.md': full('L1: Junior Engineer'),
      'all/L2.md': full('L2: Engineer'),
    },
    ['Engineers: 2 × 0', 'All: 2 × 2'],
  ],
  [
    'is called as they are, and each of them holds other levels',
    {
      'README.md': short(['Junior Engineer', 'Senior Engineer']),
      'all/junior-engineer.md': holds('Junior Engineer'),
      'all/senior-engineer.md': holds('Senior Engineer'),
    },
    ['Engineers: 2 × 0', 'Junior Engineer: 3 × 0', 'Senior Engineer: 3 × 0'],
  ],
])('is one where it %s', (_, texts, ladders) => {
  expect(found(texts)).toEqual(ladders)
})
