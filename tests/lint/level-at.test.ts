// Whose text stands at a place: each level's its own, and none's before the first.
import { expect, it } from 'vitest'
import { levelAt } from '../../src/lint/level-at.js'
import { read, type Files } from '../outline.js'

const document = '# Levels\n\nintro\n\n## L1\n\n### Impact\n\n- Ships.\n\n## L2\n\n### Impact\n\n- Leads.\n'
const [head = '', first = '', second = ''] = document.split(/^(?=## L)/mu)
const downward = `${head}${second}\n${first}`
const files = { 'L1.md': '# L1\n\n## Impact\n\n- Ships.\n', 'L2.md': '# L2\n\n## Impact\n\n- Leads.\n' }

it.each<[string, Files, string, string, string | undefined]>([
  ['of a file', files, 'L2.md', '# L2', 'L2'],
  ['of a file', files, 'L1.md', 'Ships', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', 'intro', undefined],
  ['of a document', { 'a.md': document }, 'a.md', '## L1', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', 'Ships', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', '## L2', 'L2'],
  ['of a document', { 'a.md': document }, 'a.md', 'Leads', 'L2'],
  [
    'of a document that begins with it',
    { 'a.md': document.replace(/^[^]*(?=## L1)/u, '') },
    'a.md',
    'Ships',
    'L1',
  ],
  ['of a document whose levels are not in order', { 'a.md': downward }, 'a.md', 'Leads', 'L2'],
  ['of a document whose levels are not in order', { 'a.md': downward }, 'a.md', 'Ships', 'L1'],
  [
    'of a file that begins with something else',
    { 'L1.md': `See [all](a.md).\n\n${files['L1.md']}` },
    'L1.md',
    'See',
    'L1',
  ],
  [
    'of a table',
    {
      'a.md':
        '# Levels\n\n| | L1 | L2 |\n|---|---|---|\n| Impact | Finishes small tasks with help. | Leads projects of some weeks. |\n| Craft | Writes tests for every change. | |\n',
    },
    'a.md',
    'Leads',
    undefined,
  ],
  [
    'of data',
    { 'a.yml': 'levels:\n  - id: L1\n    expectations: [Ships.]\n  - id: L2\n    expectations: [Leads.]\n' },
    'a.yml',
    'Leads',
    undefined,
  ],
  ['of no file', files, 'L3.md', '', undefined],
])('the level %s: %j %s, %j: %s', (_, given, path, words, expected) => {
  const offset = (given[path] ?? '').indexOf(words)
  const point = { line: 1, column: 1, offset }
  expect(levelAt({ path, start: point, end: point }, read(given))?.id).toBe(expected)
})

it('no level, where nobody knows where levels stand', () => {
  const parsed = read({ 'a.md': document })
  parsed.trace.places.clear()
  const point = { line: 1, column: 1, offset: document.length }
  expect(levelAt({ path: 'a.md', start: point, end: point }, parsed)).toBeUndefined()
})

it('the first of two levels that stand at one place', () => {
  const parsed = read({ 'a.md': document })
  const [first, second] = parsed.ladder.levels
  const place = first && parsed.trace.places.get(first)
  if (second && place) parsed.trace.places.set(second, place)
  const point = { line: 1, column: 1, offset: document.length }
  expect(levelAt({ path: 'a.md', start: point, end: point }, parsed)?.id).toBe('L1')
})
