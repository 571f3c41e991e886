// What was found in a ladder that lies in several documents, in a person's words.
import { expect, it } from 'vitest'
import { describeLadder } from '../../src/ladder/describe.js'
import { read, readAs, type Files } from '../outline.js'

const first = (files: Files): string | undefined =>
  describeLadder(readAs(files, { name: 'ours', declaration: { title: 'Ours' } }))[0]

const table = (track: string, from: number): string =>
  `# ${track}\n\n| Area | ${track}${String(from)} | ${track}${String(from + 1)} |\n|---|---|---|\n| Impact | Finishes small tasks with help. | Leads projects of some weeks. |\n`
const data = (level: string): string => `levels:\n  - id: ${level}\n    impact: [Finishes small tasks.]\n`
const page = (level: string): string => `# All\n\n## ${level}1\n\n- Ships\n\n## ${level}2\n\n- Leads\n`

it.each([
  ['4 levels in the tables of 2 documents', { 'a.md': table('IC', 1), 'b.md': table('M', 1) }],
  ['2 levels, as data in 2 documents', { 'a.yml': data('L1'), 'b.yml': data('L2') }],
  ['4 levels, a heading each, in 2 documents', { 'a.md': page('IC'), 'b.md': page('M') }],
])('is %s', (words, files) => {
  expect(first(files)).toBe(words)
})

it('says how many levels are declared where no document has one', () => {
  expect(first({ 'notes.md': '# Notes\n\nNothing yet.\n' })).toBe('0 levels')
})

it('says that one table has them all', () => {
  expect(describeLadder(read({ 'matrix.md': table('L', 1) }))[0]).toBe('2 levels in a table')
})
