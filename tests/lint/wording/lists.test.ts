// The lists of a level as its reader sees them, whoever owns the text of their items.
import { expect, it } from 'vitest'
import { listsOf } from '../../../src/lint/wording/lists.js'
import { read, type Files } from '../../outline.js'

const higher = '# L2\n\n## Impact\n\n- Leads.\n\n## Craft\n\n- Asks.\n'

/** Each list of the first level: its kind, the competency, and its items; ` +` where an item holds more. */
function lists(files: Files | string): string[] {
  const [level] = read(typeof files === 'string' ? { 'L1.md': `# L1\n\n${files}\n`, 'L2.md': higher } : files)
    .ladder.levels
  return (level ? listsOf(level) : []).map(({ kind, competency = 'none', items }) => {
    const shown = items.map(({ name, text, parent }) =>
      [...(name === undefined ? [] : [`[${name}]`]), text, ...(parent ? ['+'] : [])].join(' '),
    )
    return `${kind} of ${competency}: ${shown.join(' | ')}`
  })
}

it.each<[string, string, string[]]>([
  [
    'statements',
    '## Impact\n\n- Ships.\n- **Asks**: early',
    ['expectations of impact: Ships. | [Asks] Asks: early'],
  ],
  [
    'a list inside of a statement, by itself',
    '## Impact\n\n- Ships:\n  - small\n  - large:\n    - very\n- Asks.',
    [
      'expectations of impact: Ships: + | Asks.',
      'expectations of impact: small | large: +',
      'expectations of impact: very',
    ],
  ],
  [
    'a statement of two paragraphs',
    '## Impact\n\n- Ships.\n\n  All.\n- Asks.',
    ['expectations of impact: Ships. + | Asks.'],
  ],
  ['steps', '## Impact\n\n1. Plans.\n2. Asks.', ['expectations of impact: Plans. | Asks.']],
  ['no paragraph', '## Impact\n\nShips all of it.', []],
  ['no competency', '- Ships.\n- Asks.', ['expectations of none: Ships. | Asks.']],
  [
    'notes, with lists and paragraphs inside',
    '## Notes\n\n- Ships.\n- Asks:\n  - a\n\n    b\n  - > c',
    ['other of none: Ships. | Asks: +', 'other of none: a +'],
  ],
  ['a list in a quote', '## Impact\n\n> - Asks.\n> - Tells.', ['other of impact: Asks. | Tells.']],
  [
    'sections of a competency',
    '## Impact\n\n- Plans.\n\n### More\n\n- Asks.\n\n### Examples\n\n- A form.\n- A page.',
    [
      'expectations of impact: Plans.',
      'expectations of impact: Asks.',
      'examples of impact: A form. | A page.',
    ],
  ],
  [
    'sections of no competency in one',
    '## Impact\n\n- Plans.\n\n### Background\n\n> - Asks.\n\n#### Why\n\n> - Tells.',
    ['expectations of impact: Plans.', 'other of impact: Asks.', 'other of impact: Tells.'],
  ],
  [
    'examples with lists and paragraphs inside',
    '## Impact\n\n- Plans.\n\n### Examples\n\n- A form.\n\n  Two.\n- A page.',
    ['expectations of impact: Plans.', 'examples of impact: A form. + | A page.'],
  ],
  [
    'anti-patterns of a competency',
    '## Impact\n\n- Plans.\n\n### Anti-patterns\n\n- **Haste**: Ships too early.',
    ['expectations of impact: Plans.', 'expectations of impact: [Haste] Ships too early.'],
  ],
  [
    'what is folded',
    '## Impact\n\n- Plans.\n\n<details>\n<summary>Examples</summary>\n\n- A form.\n\n</details>',
    ['expectations of impact: Plans.', 'examples of impact: A form.'],
  ],
  [
    'anti-patterns',
    '## Anti-patterns\n\n- **Haste**: Ships too early.\n- Waste.',
    ['expectations of none: [Haste] Ships too early. | [Waste] Waste.'],
  ],
  [
    'items without words of their own',
    '## Notes\n\n- Plans.\n-\n- ```\n  x\n  ```\n- - inner',
    ['other of none: Plans.', 'other of none: inner'],
  ],
  [
    'many examples',
    `## Impact\n\n- Plans.\n\n### Examples\n\n${'- One.\n'.repeat(12)}`,
    ['expectations of impact: Plans.', `examples of impact: ${Array(12).fill('One.').join(' | ')}`],
  ],
])('%s', (_, text, expected) => {
  expect(lists(text)).toEqual(expected)
})

it('statements of data are a list for each competency', () => {
  const level = (id: string): string =>
    `  - id: ${id}\n    competencies:\n      impact: [Ships., "Asks for help."]\n      craft: [Tests.]\n`
  expect(lists({ 'ladder.yml': `levels:\n${level('L1')}${level('L2')}` })).toEqual([
    'expectations of impact: Ships. | Asks for help.',
    'expectations of craft: Tests.',
  ])
})

it('cells of a table are a list for each competency', () => {
  const table =
    '| Area | L1 | L2 | L3 |\n|---|---|---|---|\n| Impact | Plans the work of the team.<br>Ships the rest of it. | Leads the work of the team. | Leads all of the work. |\n| Craft | Tests the things that are to be known. | Reads the things that are to be known. | Asks for the things that are to be known. |\n'
  expect(lists({ 'a.md': `# Ladder\n\n${table}` })).toEqual([
    'expectations of impact: Plans the work of the team. | Ships the rest of it.',
    'expectations of craft: Tests the things that are to be known.',
  ])
})
