// Whose text stands at a place: each level's its own, and none's before the first.
import { expect, it } from 'vitest'
import { levelAt } from '../../src/lint/level-at.js'
import { read, type Files } from '../outline.js'

const document = '# Levels\n\nintro\n\n## L1\n\n### Impact\n\n- Ships.\n\n## L2\n\n### Impact\n\n- Leads.\n'
const files = { 'L1.md': '# L1\n\n## Impact\n\n- Ships.\n', 'L2.md': '# L2\n\n## Impact\n\n- Leads.\n' }

it.each<[string, Files, string, string, string | undefined]>([
  ['of a file', files, 'L2.md', '# L2', 'L2'],
  ['of a file', files, 'L1.md', 'Ships', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', 'intro', undefined],
  ['of a document', { 'a.md': document }, 'a.md', '## L1', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', 'Ships', 'L1'],
  ['of a document', { 'a.md': document }, 'a.md', '## L2', 'L2'],
  ['of a document', { 'a.md': document }, 'a.md', 'Leads', 'L2'],
  ['of no file', files, 'L3.md', '', undefined],
])('the level %s: %j %s, %j: %s', (_, given, path, words, expected) => {
  const offset = (given[path] ?? '').indexOf(words)
  const point = { line: 1, column: 1, offset }
  expect(levelAt({ path, start: point, end: point }, read(given))?.id).toBe(expected)
})
