// What nobody declares: levels that the list leaves out, jobs that stand beside the common one, and titles.
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

function level(path: string): { path: string; text: string } {
  return { path, text: `# ${path.replace('.md', '')}\n\nText.\n` }
}

it('a level that is not declared stands where its code belongs', () => {
  const files = ['L1.md', 'L2.md', 'L2.5.md', 'L3.md', 'L9.md'].map(level)
  const { ladder } = parseLadder(files, { declaration: { levels: ['L1', 'L2', 'L3'] } })
  expect(ladder.levels.map(({ id }) => id)).toEqual(['L1', 'L2', 'L2.5', 'L3', 'L9'])
})

it('declared levels follow each other, whatever their codes have in common', () => {
  const { ladder } = parseLadder(['L3.md', 'L3b.md', 'L4.md'].map(level), {
    declaration: { levels: ['L3', 'L3b', 'L4'] },
  })
  expect(ladder.levels.map(({ next }) => next)).toEqual([['L3b'], ['L4'], []])
})

it('a job with one more word in its title is beside the others, not above them', () => {
  const text = [
    'Product Manager',
    'Senior Product Manager',
    'Principal Product Manager',
    'Product Operations Manager',
  ]
    .map((title) => `## ${title}\n\n- Does the work.\n`)
    .join('\n')
  const { ladder } = parseLadder([{ path: 'Product.md', text: `# Product Roles\n\n${text}` }])
  expect(ladder.tracks.map(({ levels }) => levels)).toEqual([
    ['product-manager', 'senior-product-manager', 'principal-product-manager'],
    ['product-operations-manager'],
  ])
})

it('calls a ladder without a title by its folder, as people would write it', () => {
  const titleOf = (name: string): string =>
    parseLadder([{ path: 'L1.md', text: '# L1\n\nText.\n' }], { name }).ladder.title
  expect(titleOf('engineering-ladder')).toBe('Engineering ladder')
  expect(titleOf('iOS_ladder')).toBe('iOS ladder')
  expect(titleOf('IC-ladder')).toBe('IC ladder')
})
