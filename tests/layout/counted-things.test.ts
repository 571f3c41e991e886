// Pages whose codes count what they list are no ladders.
import { expect, it } from 'vitest'
import { readAll } from '../outline.js'

const page = (title: string, names: readonly string[], below = 'Because the other way costs more.'): string =>
  `# ${title}\n\n${names.map((name) => `## ${name}\n\n${below}\n\n- The kiln gets a door of its own.\n\n`).join('')}`
const table = (title: string, letters: string, head: string): string =>
  `# ${title}\n\n| ${head} | What it is about here | What follows from it |\n| --- | --- | --- |\n${[1, 2, 3].map((n) => `| ${letters}${n} | The kiln has a door of its own | Then we build ${n} doors for it |\n`).join('')}`

const decisions = ['D1: Use one kiln', 'D2: Buy the clay', 'D3: Sell on Mondays']
const short = ['M1: Kiln', 'M2: Clay', 'M3: Shop']
const asked = '**Question:** Which way is cheaper?'

it.each<[string, Record<string, string>]>([
  ['decisions of a page on something else', { 'kiln.md': page('The new kiln', decisions) }],
  ['milestones', { 'roadmap.md': page('What comes', short) }],
  ['milestones without names', { 'roadmap.md': page('Milestones', ['M1', 'M2', 'M3']) }],
  ['requirements', { 'a.md': page('Requirements', ['FR1: A door', 'FR2: A fire', 'NFR1: Heat']) }],
  ['requirements that speak of people', { 'requirements.md': page('Kiln', short, 'A senior potter asks.') }],
  ['lessons that count with the letter of levels', { 'a.md': page('Lessons', ['L1: Buy the clay first']) }],
  ['a table of findings', { 'a.md': table('The kiln', 'B', 'Finding') }],
  [
    'a file for each decision',
    { 'adr/D1.md': '# Use one kiln\n\n- Why.\n', 'adr/D2.md': '# Buy clay\n\n- So.\n' },
  ],
  ['one page with a code', { 'M1.md': '# M1: The great kiln\n\n## Clay\n\n- Buys it.\n' }],
  [
    'questions beside the jobs of those who ask',
    { 'a.md': `${page('The kiln', decisions, asked)}## Senior Potter Engineer\n\n- Burns.\n` },
  ],
])('no ladder: %s', (_, files) => {
  expect(readAll(files)).toEqual([])
})

it.each<[string, Record<string, string>, string]>([
  ['a page on careers', { 'a.md': page('Careers of potters', decisions) }, 'D1 D2 D3'],
  ['a folder on careers', { 'careers/a.md': page('Potters', decisions) }, 'D1 D2 D3'],
  ['a page that speaks of people', { 'a.md': page('Potters', decisions, 'Mentors others.') }, 'D1 D2 D3'],
  ['jobs', { 'plan.md': page('Plan', ['M1: Kiln Manager', 'M2: Senior Kiln Manager']) }, 'M1 M2'],
  [
    'words of another language',
    { 'a.md': '# Töpfer\n\n## G1: Neu dabei\n\n- Brennt Ton.\n\n## G2: Lange dabei\n\n- Brennt alles.\n' },
    'G1 G2',
  ],
  ['codes alone', { 'a.md': page('Potters', ['D1', 'D2']) }, 'D1 D2'],
  [
    'a file for each code, whatever it speaks of',
    { 'a/E1.md': '# E1: Clay\n\n- Buys the clay.\n', 'a/E2.md': '# E2: Kiln\n\n- Burns the clay.\n' },
    'E1 E2',
  ],
  [
    'the same headings below each code',
    { 'a.md': page('Potters', ['E1: Learns to turn', 'E2: Turns for all'], '### Craft\n\nBurns the clay.') },
    'E1 E2',
  ],
  ['names of a word or two', { 'a.md': page('Potters', ['E1: Clay', 'E2: Kiln']) }, 'E1 E2'],
  ['the letter of levels', { 'plan.md': page('Plan', ['L1: Clay', 'L2: Kiln']) }, 'L1 L2'],
  [
    'the letter of levels, in sentences',
    { 'a.md': page('Potters', ['L1: Learns all of it', 'L2: Knows all of it']) },
    'L1 L2',
  ],
  [
    'levels by their word',
    { 'plan.md': page('Plan', ['Level 1: Learns all of it', 'Level 2: Knows all']) },
    'level-1 level-2',
  ],
  ['a table of levels', { 'a.md': table('The kiln', 'L', 'Level') }, 'L1 L2 L3'],
  [
    'a table that speaks of people',
    { 'a.md': `${table('Potters', 'B', 'Step')}\nColleagues help.\n` },
    'B1 B2 B3',
  ],
])('a ladder: %s', (_, files, ids) => {
  expect(readAll(files).map(({ ladder }) => ladder.levels.map(({ id }) => id).join(' '))).toEqual([ids])
})

it('a page of things lends its lists to no ladder beside it', () => {
  const scale = '1. **Learns**: the tools\n2. **Knows**: the tools\n3. **Makes**: the tools\n'
  const ladder = (job: string): string => page(`Careers of ${job}`, ['Junior Engineer', 'Senior Engineer'])
  const files = {
    'a.md': ladder('bakers'),
    'b.md': ladder('potters'),
    'plan.md': `${page('Plan', short)}\n${scale}`,
  }
  expect(readAll(files)).toHaveLength(2)
})
