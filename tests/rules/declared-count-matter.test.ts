// Numbers of levels in front matter, and in the texts beside data.
import rule from '../../src/rules/declared-count/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const three = levelsWith(
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
)
const page = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...three,
  'README.md': `# Ladder\n\n${text}\n`,
  ...more,
})
const topic = (name: string, ...levels: number[]): string =>
  `  - name: ${name}\n    title: ${name}\n    content:\n${levels.map((level) => `      - level: ${String(level)}\n        criteria: [Does thing ${String(level)} of ${name}]\n`).join('')}`
const matter = (count: string, ...topics: string[]): Record<string, string> => ({
  'backend.md': `---\ntitle: Backend\nlevels: ${count}\ntopics:\n${topics.join('')}---\n\nThere are nine levels in it.\n`,
})
says(
  'numbers in data and in the text below it',
  matter('2', topic('Impact', 1, 2, 3), topic('Craft', 1, 2, 3)),
  [
    'warning backend.md:3:9-3:10: Unexpected `levels: 2`, expected 3, the number of the last level; correct it, or the levels',
    'warning backend.md:25:11-25:22: Unexpected `nine levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write three: "nine" → "three"',
  ],
)
says(
  'one topic of five that ends early',
  matter('3', ...['A', 'B', 'C', 'D'].map((name) => topic(name, 1, 2, 3)), topic('E', 1, 2)),
  [
    'warning backend.md:3:9-3:10: Unexpected end of `E` at level 2, expected it to go on to level 3 as the others do; add what is missing, or say where it ends',
    '  see backend.md:47:20: It ends here',
    'warning backend.md:50:11-50:22: Unexpected `nine levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write three: "nine" → "three"',
  ],
)
silent('a competency that only the second track has at that number', [
  {
    'ladder.md': `---\nlevels: 3\n---\n\n# Ladder\n\n${['IC1', 'IC2', 'IC3', 'M2']
      .map((id) =>
        ['Impact', 'Craft', 'Reach', 'Care', ...(id === 'M2' ? ['Hiring'] : [])]
          .map(
            (title, index) =>
              `${index === 0 ? `## ${id}\n\n` : ''}### ${title}\n\n- Does thing ${String(index)} as ${id}.\n\n`,
          )
          .join(''),
      )
      .join('')}`,
  },
])
silent('topics that may end early', [
  { 'backend.md': `---\nlevels: 3\ntopics:\n${topic('Impact', 1, 2, 3)}${topic('Craft', 1)}---\n` },
  { 'backend.md': `---\nlevels: many\ntopics:\n${topic('Impact', 1, 2)}---\n` },
  { 'page.md': '---\nlevels: 3\n---\n\n# Page\n\nText.\n', ...three },
])
silent('numbers in other places', [
  page('Five categories.', { 'names.md': '# Names\n\n- Impact\n- Craft\n- Growth\n' }),
  { ...three, 'L1.md': `---\nlevels: 5\n---\n\n${three['L1.md'] ?? ''}` },
  { ...three, 'page.md': '---\nlevels: 5\n---\n\n# Page\n\nText.\n' },
  { ...three, 'page.md': '---\n---\n\n# Page\n\nText.\n' },
  { 'ladder.md': '# Ladder\n\n## L1: Five levels\n\n- Works.\n\n## L2: Six levels\n\n- Works.\n' },
  { 'backend.md': `---\nlevels: 2\ntopics:\n${topic('Impact of five levels', 1, 2)}---\n` },
  {
    'ladder.md':
      '---\nlevels: 3\n---\n\n# Ladder\n\n## Junior Engineer\n\n### Impact\n\n- Works.\n\n## Senior Engineer\n\n### Impact\n\n- Leads.\n',
  },
])
says(
  'a number below that of the last level, where one topic ends early',
  matter('2', ...['A', 'B', 'C', 'D'].map((name) => topic(name, 1, 2, 3)), topic('E', 1)),
  [
    'warning backend.md:3:9-3:10: Unexpected `levels: 2`, expected 3, the number of the last level; correct it, or the levels',
    'warning backend.md:48:11-48:22: Unexpected `nine levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write three: "nine" → "three"',
  ],
)
silent('a topic whose end is declared', [
  {
    'backend.md': `---\ntitle: Backend\nlevels: 3\ntopics:\n${['A', 'B', 'C', 'D'].map((name) => topic(name, 1, 2, 3)).join('')}${topic('E', 1, 2)}---\n`,
    'ladder.yml': 'competencies: [A, B, C, D, { title: E, to: level-2 }]\n',
  },
])
says(
  'a topic that ends early with several statements',
  matter(
    '3',
    ...['A', 'B', 'C', 'D'].map((name) => topic(name, 1, 2, 3)),
    topic('E', 1, 2).replace('[Does thing 2 of E]', '[Plans, Ships, Tests]'),
  ),
  [
    'warning backend.md:3:9-3:10: Unexpected end of `E` at level 2, expected it to go on to level 3 as the others do; add what is missing, or say where it ends',
    '  see backend.md:47:34: It ends here',
    'warning backend.md:50:11-50:22: Unexpected `nine levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write three: "nine" → "three"',
  ],
)
says(
  'a number in front matter, and levels whose titles are numbered',
  {
    'ladder.md': `---\nlevels: 2\n---\n\n# Ladder\n\n${[1, 2, 3].map((number) => `## Engineer ${String(number)}\n\n### Impact\n\n- Does thing ${String(number)}.\n\n`).join('')}`,
  },
  [
    'warning ladder.md:2:9-2:10: Unexpected `levels: 2`, expected 3, the number of the last level; correct it, or the levels',
  ],
)
says(
  'a number in front matter, and levels whose ids are words',
  {
    'ladder.yml':
      'levels:\n  - { id: first, title: Engineer 1 }\n  - { id: second, title: Engineer 2 }\n  - { id: third, title: Engineer 3 }\n',
    'ladder.md': `---\nlevels: 2\n---\n\n# Ladder\n\n${[1, 2, 3].map((number) => `## Engineer ${String(number)}\n\n### Impact\n\n- Does thing ${String(number)}.\n\n`).join('')}`,
  },
  [
    'warning ladder.md:2:9-2:10: Unexpected `levels: 2`, expected 3, the number of the last level; correct it, or the levels',
  ],
)
says(
  'the levels of another ladder, in a document with levels, and a number of something else',
  {
    'a/ladder.md': '# Engineers\n\nThree levels.\n\n## Level 1\n\n- Works.\n\n## Level 2\n\n- Leads.\n',
    ...Object.fromEntries(Object.entries(three).map(([path, text]) => [`b/${path}`, text])),
    'b/README.md': '# Designers\n\nTwo competencies.\n\n- Impact\n- Craft\n- Growth\n',
  },
  [
    'warning a/ladder.md:3:1-3:13: Unexpected `Three levels`, expected 2, as many as there are; correct the number, or add what is missing',
    '  or: Write Two: "Three" → "Two"',
    'warning b/README.md:3:1-3:17: Unexpected `Two competencies`, expected 3, as many as are listed; correct the number, or add what is missing',
    '  or: Write Three: "Two" → "Three"',
  ],
)
silent('the levels of another ladder, on a page without levels', [
  {
    'a/L1.md': '# L1\n\nWorks.\n',
    'a/L2.md': '# L2\n\nLeads.\n',
    'a/README.md': '# Engineers\n\nDesigners have three levels.\n',
    'b/D1.md': '# D1\n\nDraws.\n',
    'b/D2.md': '# D2\n\nPlans.\n',
    'b/D3.md': '# D3\n\nLeads.\n',
  },
])
