// Whom a change concerns besides the level that it is made at.
import { describe, expect, it } from 'vitest'
import { buildOnChanges } from '../../src/diff/built-on.js'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { diffReport } from '../../src/diff/report.js'
import type { Declaration } from '../../src/ladder/declaration.js'
import { read, type Files } from '../outline.js'

const ladder: Files = Object.fromEntries(
  ['L1', 'L2', 'L3', 'M1'].map((id) => [`${id}.md`, `# ${id}\n\n## Craft\n\n- Bakes as ${id} does.\n`]),
)

/** Levels that build on what an edit of L1 changes. */
function building(text: string, inheritance: Declaration['inheritance'] = 'additive'): string[] {
  const declaration = { inheritance }
  const [before, after] = [ladder, { ...ladder, 'L1.md': text }].map(
    (files) => read(files, { configurations: [{ path: 'ladder.yml', declaration }] }).ladder,
  )
  if (!before || !after) throw new Error('no ladder')
  return buildOnChanges(diffReport({ ladder: before }, { ladder: after }, diffLadders(before, after)), after)
}

const start = '# L1\n\n## Craft\n\n'

describe('levels that build on a changed one', () => {
  it.each([
    ['a new expectation', `${start}- Bakes as L1 does.\n- Cleans the oven.\n`],
    ['one that is gone', start],
    ['one that asks more', `${start}- Bakes as L1 does, at least 90 loaves.\n- Cleans 3 ovens.\n`],
  ])('are those above it on its path: %s', (_, text) => {
    expect(building(text)).toEqual(['L2', 'L3'])
  })

  it('are none where levels restate what they expect, or where only words changed', () => {
    expect(building(`${start}- Bakes as L1 does.\n- Cleans the oven.\n`, 'restated')).toEqual([])
    expect(building(`${start}- Bakes just as L1 does.\n`)).toEqual([])
    expect(building(`# L1\n\nWho begins.\n\n## Craft\n\n- Bakes as L1 does.\n`)).toEqual([])
  })
})
