// A level whose document is there and could not be read is not absent.
import { expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import { isUnread } from '../../src/lint/unread-level.js'
import { read } from '../outline.js'
import { levelsOf } from '../rules/levels.js'

const levels: Declaration['levels'] = [
  'L1',
  { id: 'L2', file: 'second.md' },
  { id: 'L3', file: './third.md' },
]

it.each<[id: string, path: string, folder: string | undefined, expected: boolean]>([
  ['L4', 'L4.md', undefined, true],
  ['L4', 'all/L4.md', 'all', false],
  ['L4', 'L5.md', undefined, false],
  ['L2', 'second.md', undefined, true],
  ['L2', 'second.md', '', true],
  ['L2', 'all/second.md', 'all', true],
  ['L2', 'all/second.md', '', false],
  ['L2', 'third.md', '', false],
  ['L2', 'L2.md', '', false],
  ['L3', 'third.md', '', true],
])('%s, where %s is there and the configuration in %j: %s', (id, path, folder, expected) => {
  const parsed = read(levelsOf('Text.', 'Text.'))
  const [first] = parsed.ladder.levels
  if (!first) throw new Error('a level')
  const about = { declaration: { levels }, ...(folder === undefined ? {} : { folder }) }
  const document = parsed.documents[0]?.source
  const there = { exists: (other: string) => other === path, ladders: [parsed] }
  expect(isUnread(id, first, about, { ...there, document: () => undefined })).toBe(expected)
  expect(isUnread(id, first, about, { ...there, document: () => document })).toBe(false)
  const folders = { ...there, isFolder: () => true, document: () => undefined }
  expect(isUnread(id, first, about, folders), 'a folder is no document').toBe(false)
})
