// What stands beside the steps of a level: text below them, items that name no step, and levels that name none.
import { expect, it } from 'vitest'
import { read } from '../outline.js'
import { axes } from './axes.js'

it('is kept, and moves no axis', () => {
  const parsed = read({
    'README.md': axes,
    'Developer.md': `# Developer

## D1 - Developer 1

* **Learns**: a first language
* **Listens**
* **Travels**: now and then

Words below the steps.

## D2 - Developer 2

* **Masters**: all our languages
* **Teaches**: as before

### More

Words of another part.
`,
  })
  expect(parsed.ladder.levels.map((level) => level.axes)).toEqual([
    { technology: 'learns', people: 'listens' },
    { technology: 'masters', people: 'teaches' },
  ])
  const held = JSON.stringify(parsed.ladder.levels[0])
  for (const words of ['now and then', 'Words below the steps.']) expect(held).toContain(words)
  expect(JSON.stringify(parsed.ladder.levels[1])).toContain('Words of another part.')
})

it('knows steps by their names with a translation in brackets, and without', () => {
  const level = (id: string, ...steps: readonly string[]): string =>
    `## ${id}\n\n${steps.map((step) => `* **${step}**: as before\n`).join('')}\n`
  const { ladder } = read({
    'README.md': axes
      .replace('**Learns**', '**Learns (Lernt)**')
      .replace('**Masters**', '**Masters (Kann)**'),
    'Developer.md': `# Developer\n\n${level('D1', 'Learns', 'Listens (Hört)')}${level('D2', 'Masters (Beherrscht)', 'Teaches')}`,
  })
  expect(ladder.levels.map((one) => one.axes)).toEqual([
    { technology: 'learns-lernt', people: 'listens' },
    { technology: 'masters-kann', people: 'teaches' },
  ])
})
