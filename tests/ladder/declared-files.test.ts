// Which documents are the declared levels.
import { expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'

function level(path: string, heading: string): { path: string; text: string } {
  return { path, text: `# ${heading}\n\n## Craft\n\n- Does what ${heading} asks for.\n` }
}

/** Ids and the documents of the levels of the one ladder that is declared in `ours`. */
function levelsOf(documents: { path: string; text: string }[], levels: Declaration['levels']): string[] {
  const configurations = [{ path: 'ours/ladder.yml', declaration: { levels } }]
  const { ladders } = parseWorkspace(documents, { configurations })
  return ladders.flatMap(({ ladder }) => ladder.levels.map(({ id, source }) => `${id} ${source.path}`))
}

it('an id that reads as no level is one where a document has its name', () => {
  const documents = [level('ours/L100.md', 'L100'), level('ours/Scout.md', 'Those who look ahead')]
  expect(levelsOf(documents, ['L100', 'Scout'])).toEqual(['L100 ours/L100.md', 'Scout ours/Scout.md'])
  expect(levelsOf(documents, undefined)).toEqual([])
})

it('the file that a level names counts, and not another that is called like it', () => {
  const documents = [level('ours/L100.md', 'Old'), level('ours/new.md', 'New')]
  expect(levelsOf(documents, [{ id: 'L100', file: 'new.md' }])).toEqual(['L100 ours/new.md'])
})
