// Layout E: axes with named steps, defined once; levels are lists of the steps that they have reached.
import { expect, it } from 'vitest'
import { outline, read } from '../outline.js'
import { axes } from './axes.js'

const developer = `# Developer

## D1 - Developer 1

* **Learns**: a first language
* **Listens**

## D2 - Developer 2

* **Masters**: all our languages
* **Listens**: as before
`

it('makes axes of scales, values of steps, and expectations of what is said about them', () => {
  const parsed = read({ 'README.md': axes, 'Developer.md': developer })
  const { ladder } = parsed
  expect(ladder.axes.map(({ id, scale }) => `${id}: ${scale.map((step) => step.id).join(' < ')}`)).toEqual([
    'technology: learns < masters < invents',
    'people: listens < teaches < shapes',
  ])
  expect(ladder.levels.map((level) => level.axes)).toEqual([
    { technology: 'learns', people: 'listens' },
    { technology: 'masters', people: 'listens' },
  ])
  expect(outline(parsed)).toBe(
    `
D1 (Developer 1)
  Technology: [Learns] Learns: a first language
  People: Listens
D2 (Developer 2)
  Technology: [Masters] Masters: all our languages
  People: [Listens] Listens: as before`.trim(),
  )
  expect(ladder.documents.map(({ path, layout }) => [path, layout])).toEqual([
    ['Developer.md', 'scale'],
    ['README.md', undefined],
  ])
})

it('makes one framework of the documents that share the scales', () => {
  const lead = developer.replaceAll('Developer', 'Tech Lead').replaceAll('D1', 'TL4').replaceAll('D2', 'TL5')
  const { ladder } = read({ 'README.md': axes, 'Developer.md': developer, 'TechLead.md': lead })
  expect(ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)).toEqual([
    'Developer: D1 D2',
    'Tech Lead: TL4 TL5',
  ])
})
