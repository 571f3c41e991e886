// Lines that lead to the next level are no expectations, whatever their words are.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

const files = [
  { path: 'L1.md', text: '# L1\n\n## Impact\n\nFinishes tasks.\n\nDanach: [L2](L2.md)\n' },
  { path: 'L2.md', text: '# L2\n\n## Impact\n\nFinishes projects.\n' },
]

it('knows a declared label in a section of prose', () => {
  const { ladder } = parseLadder(files, { declaration: { nextLabel: 'Danach' } })
  expect(ladder.levels[0]?.competencies[0]?.expectations.map(({ text }) => text)).toEqual(['Finishes tasks.'])
})

it('takes the same line for prose where nothing declares the label', () => {
  const { ladder } = parseLadder(files)
  expect(ladder.levels[0]?.competencies[0]?.expectations.map(({ text }) => text)).toEqual([
    'Finishes tasks.',
    'Danach: L2',
  ])
})

it('reads a heading over links to the pages beside it as a way to them, with or without a picture', () => {
  const pages = ['L1', 'L2', 'L3'].map((id) => `- [${id}](${id}.md)`).join('\n')
  const level = (id: string, more: string): { path: string; text: string } => ({
    path: `${id}.md`,
    text: `# ${id}\n\n## Impact\n\n- Works as ${id}.\n\n## [Pages](README.md)\n\n${pages}\n${more}`,
  })
  const { ladder } = parseLadder([level('L1', ''), level('L2', '\n<img src="x.png">\n'), level('L3', '')])
  expect(ladder.competencies.map(({ title }) => title)).toEqual(['Impact'])
  expect(ladder.levels[1]?.sections.find(({ title }) => title === 'Pages')?.role).toBe('navigation')
})

it.each([
  ['links that lead away', '- [One](https://example.org/1)\n- [Two](https://example.org/2)'],
  ['links with words beside them', '- Knows [one](1.md).\n- Knows [two](2.md).'],
  ['a single link', '- [One](1.md)'],
])('takes a list of %s for a competency', (_, list) => {
  const { ladder } = parseLadder(
    ['L1', 'L2'].map((id) => ({ path: `${id}.md`, text: `# ${id}\n\n## Tools\n\n${list}\n` })),
  )
  expect(ladder.competencies.map(({ title }) => title)).toEqual(['Tools'])
})

it.each([
  'Weiter: [L2](L2.md)',
  'Nächste Stufe → [L2](L2.md)',
  'Suivant : [L2](L2.md)',
  '*Siguiente nivel*: [L2](L2.md)',
])('knows %s', (line) => {
  const [first, ...others] = files
  const text = first?.text.replace('Danach: [L2](L2.md)', line) ?? ''
  const { ladder } = parseLadder([{ path: 'L1.md', text }, ...others])
  expect(ladder.levels[0]?.competencies[0]?.expectations.map((said) => said.text)).toEqual([
    'Finishes tasks.',
  ])
})

it.each(['Weiter [lesen](https://example.org) sie Berichte.', 'Siguiente [guía](L2.md), explica todo.'])(
  'takes a sentence that begins so for prose: %s',
  (line) => {
    const { ladder } = parseLadder([
      { path: 'L1.md', text: `# L1\n\n## Impact\n\n${line}\n` },
      ...files.slice(1),
    ])
    expect(ladder.levels[0]?.competencies[0]?.expectations).toHaveLength(1)
  },
)
