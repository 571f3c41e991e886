// What must hold for any two ladders.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../fuzz/holds.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import type { Ladder } from '../../src/model/ladder.js'
import type { Change } from '../../src/diff/change.js'
import { bump, diffLadders } from '../../src/diff/diff-ladders.js'
import { applyChanges } from '../../src/diff/migrate.js'
import { wordDiff } from '../../src/diff/word-diff.js'
import { idsOf, sorted } from './told.js'

const competencies = ['Impact', 'Ownership', 'Process', 'Care for others']
const words = 'leads reviews designs of the team and services with every change on time plans tests'.split(
  ' ',
)

// Few words, so that statements collide, move, split and resemble each other.
const statement = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '))

const level = fc.record({
  title: fc.constantFrom('Engineer', 'Senior', 'Lead', 'Staff'),
  scope: fc.constantFrom('self', 'team', 'company'),
  overview: statement,
  sections: fc.array(fc.array(statement, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  failures: fc.array(statement, { maxLength: 2 }),
})

const ladder = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('L1', 'L2', 'L3', 'L4', 'L5'), { minLength: 1 }),
    seed: fc.array(level, { minLength: 5, maxLength: 5 }),
  })
  .map(({ ids, seed }): Ladder => {
    const files = [...ids].sort().map((id, index) => ({ path: `${id}.md`, text: document(id, seed[index]) }))
    const declaration = {
      levels: [...ids].sort(),
      competencies,
      axes: [{ id: 'scope', scale: ['self', 'team', 'company'] }],
      inheritance: 'additive' as const,
    }
    return parseLadder(files, { declaration, name: 'made' }).ladder
  })

type LevelSeed = typeof level extends fc.Arbitrary<infer T> ? T : never

function document(id: string, seed: LevelSeed | undefined): string {
  if (!seed) return `# ${id}\n`
  const sections = seed.sections.map(
    (list, index) => `### ${competencies[index] ?? ''}\n\n${list.map((text) => `- ${text}`).join('\n')}\n`,
  )
  const failures = seed.failures.map((text) => `- **${text}**. It fails.`).join('\n')
  return `---\naxes:\n  scope: ${seed.scope}\n---\n\n# ${id}: ${seed.title}\n\n## Overview\n\n${seed.overview}\n\n## Responsibilities\n\n${sections.join('\n')}\n## Anti-patterns\n\n${failures}\n`
}

describe('diffLadders', () => {
  holds('says nothing about a ladder and itself', ladder, (a) => {
    expect(diffLadders(a, structuredClone(a))).toEqual([])
    expect(bump([]).bump).toBe('none')
  })

  holds(
    'is complete: its changes applied to the old ids give the new ids',
    fc.tuple(ladder, ladder),
    ([a, b]) => {
      expect(sorted(applyChanges(idsOf(a), diffLadders(a, b)))).toEqual(sorted(idsOf(b)))
    },
  )

  holds('reads the same backwards', fc.tuple(ladder, ladder), ([a, b]) => {
    expect(diffLadders(b, a).map(told).sort()).toEqual(diffLadders(a, b).map(toldBackwards).sort())
  })
})

describe('wordDiff', () => {
  it('holds both texts, and shares what it can', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c ', ' ', 'd. ', 'e', '.', ', '), { maxLength: 20 })
      .map((list) => list.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after)
        const read = (without: string): string =>
          runs.flatMap((run) => (run.type === without ? [] : [run.text])).join('')
        expect(read('added')).toBe(before)
        expect(read('removed')).toBe(after)
      }),
    )
    expect(wordDiff('Reviews code.', 'Reviews code every day.')).toEqual([
      { type: 'same', text: 'Reviews code' },
      { type: 'added', text: ' every day' },
      { type: 'same', text: '.' },
    ])
    expect(wordDiff('Reviews code', 'Reviews code often')).toEqual([
      { type: 'same', text: 'Reviews code' },
      { type: 'added', text: ' often' },
    ])
    expect(wordDiff('Reviews code', 'Reviews all code')).toEqual([
      { type: 'same', text: 'Reviews ' },
      { type: 'added', text: 'all ' },
      { type: 'same', text: 'code' },
    ])
  })

  it('shows what comes between words, and what goes', () => {
    expect(wordDiff('Asks them.', 'Asks them often and early, too.')).toEqual([
      { type: 'same', text: 'Asks them' },
      { type: 'added', text: ' often and early, too' },
      { type: 'same', text: '.' },
    ])
    expect(wordDiff('Asks them often and early, too.', 'Asks them.')).toEqual([
      { type: 'same', text: 'Asks them' },
      { type: 'removed', text: ' often and early, too' },
      { type: 'same', text: '.' },
    ])
  })

  it('leaves a word alone that no longer ends its sentence', () => {
    expect(wordDiff('Reviews code.', 'Reviews code, and says why.')).toEqual([
      { type: 'same', text: 'Reviews code' },
      { type: 'added', text: ', and says why' },
      { type: 'same', text: '.' },
    ])
  })
})

/** What a change is about, without how it is judged: that is not the same in both directions. */
function told(change: Change): string {
  return describeChange(change.kind, sides(change))
}

const opposite: Partial<Record<Change['kind'], Change['kind']>> = {
  'level-added': 'level-removed',
  'level-removed': 'level-added',
  'competency-added': 'competency-removed',
  'competency-removed': 'competency-added',
  'track-added': 'track-removed',
  'track-removed': 'track-added',
  'axis-added': 'axis-removed',
  'axis-removed': 'axis-added',
  'expectation-added': 'expectation-removed',
  'expectation-removed': 'expectation-added',
  'anti-pattern-added': 'anti-pattern-removed',
  'anti-pattern-removed': 'anti-pattern-added',
  'expectation-split': 'expectation-merged',
  'expectation-merged': 'expectation-split',
}

function toldBackwards(change: Change): string {
  const [before, after] = sides(change)
  return describeChange(opposite[change.kind] ?? change.kind, [after, before])
}

function describeChange(kind: string, [before, after]: [unknown, unknown]): string {
  return `${kind} ${JSON.stringify(before)} → ${JSON.stringify(after)}`
}

function sides(change: Change): [unknown, unknown] {
  switch (change.kind) {
    case 'level-next':
      // Which levels, is told by ids of the one ladder or the other; how many, by both.
      return [change.removed.length, change.added.length]
    case 'level-added':
    case 'competency-added':
    case 'track-added':
    case 'axis-added':
    case 'expectation-added':
    case 'anti-pattern-added':
      return [undefined, change.id]
    case 'level-removed':
    case 'competency-removed':
    case 'track-removed':
    case 'axis-removed':
    case 'expectation-removed':
    case 'anti-pattern-removed':
      return [change.id, undefined]
    default:
      return [change.before, change.after]
  }
}
