// Which levels an index of levels lacks, and which of its entries were meant for them.
import { expect, it } from 'vitest'
import { gapsOf } from '../../src/lint/index-gaps.js'
import { readAs } from '../outline.js'

const levels = {
  'a.md': '# Junior Engineer\n\n- Builds kilns.\n',
  'b.md': '# Senior Engineer\n\n- Builds kilns.\n',
  'c.md': '# Staff Engineer\n\n- Builds kilns.\n',
  'd.md': '# Principal Engineer\n\n- Builds kilns.\n',
}

/** The levels that a page lacks, each with the entry that leads to a file that is gone. */
function gaps(text: string): string[] {
  const parsed = readAs({ 'README.md': text, ...levels }, {})
  const document = parsed.documents.find(({ source }) => source.path === 'README.md')
  if (!document) throw new Error('no page')
  const exists = (path: string): boolean => path in levels
  const surroundings = { exists, document: () => undefined, ladders: [parsed] }
  const { missing, stale } = gapsOf(document, parsed, surroundings)
  expect([...stale.keys()].every((level) => missing.includes(level))).toBe(true)
  return missing.map(
    (level) => `${level.title}${stale.has(level) ? ` at ${stale.get(level)?.url ?? ''}` : ''}`,
  )
}

const two = '- [Junior Engineer](a.md)\n- [Senior Engineer](b.md)\n'
it.each<[string, string, string[]]>([
  [
    'with an entry for a file that is gone',
    `${two}- [Staff Engineer](old.md)\n`,
    ['Staff Engineer at old.md', 'Principal Engineer'],
  ],
  ['without their files', two, ['Staff Engineer', 'Principal Engineer']],
  [
    'that the text names, and that have no code',
    `${two}\nA Staff Engineer is as yet undefined.\n`,
    ['Staff Engineer', 'Principal Engineer'],
  ],
  ['where the text links to one', `${two}\nSee [more](c.md#x) and [all](/guild/d).\n`, []],
  ['of which it lists only one', '- [Junior Engineer](a.md)\n', []],
])('levels of an index %s', (_, text, expected) => {
  expect(gaps(text)).toEqual(expected)
})
