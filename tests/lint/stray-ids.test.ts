// Ids in front matter that are those of another level: which are told, and whose code is then not theirs.
import { expect, it } from 'vitest'
import { levelsOfStrayIds, strayIds } from '../../src/lint/stray-ids.js'
import { read, type Files } from '../outline.js'

/** Four levels in files, with these ids in their front matter. */
const withIds = (ids: Files, more: Files = {}): Files => ({
  ...Object.fromEntries(
    ['L1', 'L2', 'L3', 'L10'].map((code) => [
      `${code}.md`,
      `${code in ids ? `---\nid: ${ids[code] ?? ''}\n---\n\n` : ''}# ${code}: Potter\n\n- Works as ${code} does.\n`,
    ]),
  ),
  ...more,
})
const strays = (files: Files): string[] =>
  strayIds(read(files)).map(({ level, id, code }) => `${level.source.path} has ${id}, and is ${code}`)

it.each<[string, Files, string]>([
  ['of the level above', { L2: 'L3' }, 'L2.md has L3, and is L2'],
  ['with words behind it', { L2: 'l10-potter' }, 'L2.md has l10-potter, and is L2'],
  ['with words before it', { L2: 'level-3' }, 'L2.md has level-3, and is L2'],
  ['of a step of another', { L2: 'L3.10' }, 'L2.md has L3.10, and is L2'],
])('an id %s', (_, ids, expected) => {
  expect(strays(withIds(ids))).toEqual([expected])
})

it('an id below which the heading is one of depth two', () => {
  expect(strays(withIds({}, { 'L2.md': '---\nid: L3\n---\n\n## L2: Potter\n\n- Works.\n' }))).toEqual([
    'L2.md has L3, and is L2',
  ])
})

it.each<[string, Files]>([
  ['of a step within the level', withIds({ L2: 'L2.10' })],
  ['of another family', withIds({ L2: 'IC3' })],
  ['that is no text', withIds({ L2: '[L3]' })],
  ['where half of the levels have such', withIds({ L1: 'L2', L2: 'L3' })],
  [
    'below which no heading names the level',
    withIds({}, { 'L2.md': '---\nid: L3\n---\n\n# Potter\n\n- Works.\n' }),
  ],
  ['below which no level follows', withIds({}, { 'L2.md': '---\nid: L3\n---\n\n- Works.\n' })],
  [
    'of a document of several levels',
    withIds(
      {},
      {
        'L2.md': '---\nid: L3\n---\n\n# Potters\n\n## L2: Potter\n\n- Works.\n\n## L4: Master\n\n- Leads.\n',
      },
    ),
  ],
])('is left alone: an id %s', (_, files) => {
  expect(strays(files)).toEqual([])
})

it('the level that the id belongs to is in doubt with the one that has it', () => {
  const parsed = read(withIds({ L2: 'L3' }, { 'potter.md': '# Potter\n\n- Works alone.\n' }))
  expect([...levelsOfStrayIds(parsed)].map(({ source }) => source.path)).toEqual(['L2.md', 'L3.md'])
})
