import { expect, it } from 'vitest'
import { notesIn, withoutId } from '../../src/ladder/notes.js'

it('reads an id in either form', () => {
  expect(notesIn('Writes tests {#writes-tests}')).toEqual({ id: 'writes-tests' })
  expect(notesIn('Writes tests <!-- id: writes-tests -->')).toEqual({ id: 'writes-tests' })
})

it('reads what a statement supersedes, and that it stays, beside its id', () => {
  const markdown = 'Writes tests {#tests} <!-- supersedes: L1/impact/tests --> <!-- unchanged since: L2 -->'
  expect(notesIn(markdown)).toEqual({ id: 'tests', supersedes: 'L1/impact/tests', unchangedSince: 'L2' })
})

it('leaves other comments and the words alone', () => {
  expect(notesIn('Writes <!-- TODO: which? --> tests')).toEqual({})
  expect(withoutId('Writes tests {#tests}')).toBe('Writes tests')
})
