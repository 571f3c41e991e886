// Whom a change concerns besides the level that it is made at.
import { describe, expect, it } from 'vitest'
import { buildOnChanges, saysWhoBuilds } from '../../src/diff/built-on.js'
import type { DiffReport } from '../../src/diff/change.js'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { diffReport } from '../../src/diff/report.js'
import type { Declaration } from '../../src/ladder/declaration.js'
import type { Ladder } from '../../src/model/ladder.js'
import { read, type Files } from '../outline.js'

const ladder: Files = Object.fromEntries(
  ['L1', 'L2', 'L3', 'M1'].map((id) => [`${id}.md`, `# ${id}\n\n## Craft\n\n- Bakes as ${id} does.\n`]),
)

/** What the files change, and the ladder that they are then. */
function edited(files: Files, inheritance: Declaration['inheritance'] = 'additive'): [DiffReport, Ladder] {
  const declaration = { inheritance }
  const [before, after] = [ladder, files].map(
    (each) => read(each, { configurations: [{ path: 'ladder.yml', declaration }] }).ladder,
  )
  if (!before || !after) throw new Error('no ladder')
  return [diffReport({ ladder: before }, { ladder: after }, diffLadders(before, after)), after]
}

/** Levels that build on what an edit of L1 changes. */
function building(text: string, inheritance: Declaration['inheritance'] = 'additive'): string[] {
  return buildOnChanges(...edited({ ...ladder, 'L1.md': text }, inheritance))
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

  it('are told in a sentence', () => {
    const more = '# L\n\n## Craft\n\n- Cleans the oven.\n'
    expect(saysWhoBuilds(...edited({ ...ladder, 'L1.md': more.replace('L', 'L1') }))).toBe(
      'L2 and L3 build on what changed below them.',
    )
    expect(saysWhoBuilds(...edited({ ...ladder, 'L2.md': more.replace('L', 'L2') }))).toBe(
      'L3 builds on what changed below it.',
    )
    expect(saysWhoBuilds(...edited(ladder))).toBeUndefined()
  })
})
