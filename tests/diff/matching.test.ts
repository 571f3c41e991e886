// Which statement became which where several lay claim, and what is known of it: for those who decide about ids.
import { describe, expect, it } from 'vitest'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { inOrder } from '../../src/diff/match-parts.js'
import { matchSnapshots } from '../../src/diff/match.js'
import { findSplits } from '../../src/diff/match-splits.js'
import { prepare, Similarity } from '../../src/diff/similarity.js'
import { snapshotOf } from '../../src/diff/snapshot.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import type { Ladder } from '../../src/model/ladder.js'
import { all, isTold, put, sidesOf, withFile, without, type Edited } from './told.js'

const process = (before: string[], after: string[]): Edited => {
  const bullets = (texts: string[]): ReturnType<typeof put> =>
    put('L4.md', '- Chairs the architecture forum\n', texts.map((text) => `- ${text}\n`).join(''))
  return { change: bullets(after), before: { change: bullets(before) } }
}
const matched = (edited: Edited): ReturnType<typeof matchSnapshots>['expectations'] => {
  const [before, after] = sidesOf(edited)
  return matchSnapshots(snapshotOf(before), snapshotOf(after)).expectations
}

describe('a statement with several likely counterparts', () => {
  const near = [
    'Leads the architecture forum of the north with care',
    'Hosts the architecture forum of the south with care',
  ]
  const one = ['Runs the architecture forum of the west with care']
  it.each([
    ['newer', 'before', one, near],
    ['older', 'after', near, one],
  ] as const)('is doubted where two %s ones are nearly as good', (_, side, before, after) => {
    const { doubts } = matched(process([...before], [...after]))
    expect(
      doubts.map((doubt) => [doubt.side, doubt.item.text, doubt.candidates.map(({ text }) => text)]),
    ).toEqual([[side, one[0], near]])
  })
  it('is taken in one order, whichever side is older: the first ones first', () => {
    const found = [0, 1, 2].flatMap((before) => [0, 1, 2].map((after) => ({ before, after, score: 0.5 })))
    const order = ['00', '01', '10', '11', '02', '20', '12', '21', '22']
    for (const pairs of [found, found.toReversed()])
      expect(inOrder(pairs).map(({ before, after }) => `${String(before)}${String(after)}`)).toEqual(order)
    const best = { before: 2, after: 2, score: 0.9 }
    expect(inOrder([...found, best])[0]).toBe(best)
  })
})

it('a statement of a competency that is gone is none of the level itself that only sounds like it', () => {
  const ladder = (own: string): Ladder =>
    parseLadder([
      { path: 'L1.md', text: `# L1\n\n${own}\n- Sweeps the yard\n` },
      { path: 'L2.md', text: '# L2\n\n## Care\n\n- Helps others\n' },
    ]).ladder
  const [before, after] = [
    ladder('## Craft\n\n- Builds kilns of brick for all'),
    ladder('- Builds kilns of stone for few'),
  ]
  const { pairs, removed, added } = matchSnapshots(snapshotOf(before), snapshotOf(after)).expectations
  expect(pairs.map((pair) => pair.before.text)).toEqual(['Helps others', 'Sweeps the yard'])
  expect([...removed, ...added].map(({ text }) => text)).toEqual([
    'Builds kilns of brick for all',
    'Builds kilns of stone for few',
  ])
})

describe('a statement that is found by the id that its text names', () => {
  it('is as similar as its words are', () => {
    const { pairs } = matched({
      change: all(
        put('L4.md', '- Chairs the architecture forum\n', '- Writes minutes\n'),
        put(
          'L2.md',
          '- Mentors an intern',
          '- Chairs the small forum of the team {#forum}\n- Mentors an intern',
        ),
      ),
      before: {
        change: put(
          'L4.md',
          '- Chairs the architecture forum\n',
          '- Writes minutes\n- Chairs the architecture forum {#forum}\n',
        ),
      },
    })
    const [found] = pairs.filter(({ after }) => after.id.endsWith('/forum'))
    expect(found?.before.id).toBe('L4/process/forum')
    expect(found?.score).toBeGreaterThan(0.2)
    expect(found?.score).toBeLessThan(0.9)
  })
})

describe('a statement of a data file', () => {
  const data = (
    ...statements: { level: string; text: string; id?: string; proficiency?: string }[]
  ): Ladder => {
    const lines = statements.map(({ level, text, id, proficiency }) =>
      [
        `  - level: ${level}`,
        '    competency: Craft',
        `    statement: ${text}`,
        ...(id === undefined ? [] : [`    id: ${id}`]),
        ...(proficiency === undefined ? [] : [`    proficiency: ${proficiency}`]),
      ].join('\n'),
    )
    const others = ['L1', 'L2'].map(
      (level) => `  - level: ${level}\n    competency: Craft\n    statement: Works at ${level}`,
    )
    return parseLadder([{ path: 'levels.yml', text: `expectations:\n${[...others, ...lines].join('\n')}\n` }])
      .ladder
  }
  const long = 'Chairs the architecture forum of all our engineers'
  const kinds = (before: Ladder, after: Ladder): string[] =>
    diffLadders(before, after).map(({ kind }) => kind)
  it('goes where its id goes, with other words', () => {
    expect(
      kinds(
        data({ level: 'L1', text: long, id: 'forum' }),
        data({ level: 'L2', text: 'Brings snacks on Fridays', id: 'forum' }),
      ),
    ).toEqual(['expectation-moved'])
  })
  it.each(['chairs-the-architecture-forum-of-all', 'chairs-the-architecture-forum-of-all-2'])(
    'is another one where the id is made of its words: %s',
    (id) => {
      const [before, after] = [
        data({ level: 'L1', text: long, id }),
        data({ level: 'L2', text: 'Brings snacks', id }),
      ]
      expect(kinds(before, after)).toEqual(['expectation-removed', 'expectation-added'])
    },
  )
  it('has the id of its field, also where its words would make the same', () => {
    const { expectations } = snapshotOf(
      data({ level: 'L1', text: 'Chairs the forum', id: 'chairs-the-forum' }),
    )
    expect(expectations.map(({ id }) => id)).toContain('L1/craft/chairs-the-forum')
  })
  it('is asked with another proficiency', () => {
    const [change] = diffLadders(
      data({ level: 'L1', text: long, proficiency: 'basic' }),
      data({ level: 'L1', text: long, proficiency: 'expert' }),
    )
    expect(change).toMatchObject({
      bump: 'minor',
      reason: 'Another proficiency is asked',
      bar: 'same',
      levels: ['L1'],
    })
  })
})

describe('a statement that became several', () => {
  const wholes = [
    'Plans features over weeks, delivers results daily',
    'Plans features over weeks, delivers results',
  ]
  const parts = ['Plans features over weeks', 'Delivers results']
  /** Which of the wholes are divided, the clearest first, where the second part is so close to another statement. */
  const divided = (elsewhere: number): number[] => {
    const [before, after] = [[...wholes, 'Delivers results'].map(prepare), parts.map(prepare)]
    const pairs = [0, 1].flatMap((whole) =>
      [0, 1].map((part) => ({ before: whole, after: part, score: 0.5 })),
    )
    const other = { before: 2, after: 1, score: elsewhere }
    return findSplits([...pairs, other], before, after, new Similarity([...before, ...after]))
      .filter(({ side }) => side === 'split')
      .map(({ whole }) => whole)
  }
  it('is the one whose words are all there, whichever stands first', () => {
    expect(divided(0.55)).toEqual([1, 0])
  })
  it('is none where a part is another statement', () => {
    expect(divided(0.6)).toEqual([])
  })
  it('is the first of those that are all there alike, in the first of parts that are alike', () => {
    const whole = 'Plans features over weeks, delivers results'
    const before = [whole, whole].map(prepare)
    const after = ['Plans features over weeks', 'Delivers results', 'Delivers results'].map(prepare)
    const pairs = [1, 0].flatMap((older) =>
      [2, 1, 0].map((part) => ({ before: older, after: part, score: 0.5 })),
    )
    const found = findSplits(pairs, before, after, new Similarity([...before, ...after]))
    expect(found.filter(({ side }) => side === 'split').map(({ whole: at, parts: of }) => [at, of])).toEqual([
      [0, [0, 1]],
      [1, [0, 1]],
    ])
  })
  isTold(
    'not one of which a part is another statement in other words',
    process(
      [
        'Plans features that take several weeks and delivers what was planned',
        'Delivers what was planned with the help of others',
      ],
      ['Plans features that take several weeks', 'Delivers what was planned with help of others'],
    ),
    `Engineering: patch
  Wording

L4 Staff Engineer: no expectation is new: 2 expectations reworded
  ~ Process: reworded  Plans features that take several weeks [-and delivers what was planned-]
  ~ Process: reworded  Delivers what was planned with [-the-] help of others
`,
  )
})

describe('what is told where nobody can know', () => {
  it('leaves out how levels inherit where that was only assumed', () => {
    const [before, after] = sidesOf({ declare: { inheritance: 'restated' } })
    expect(diffLadders(before, after, { inheritance: 'assumed' })).toEqual([])
    expect(diffLadders(before, after).map(({ kind }) => kind)).toEqual(['inheritance-changed'])
  })
  it('has the words of a paragraph that introduces a list now', () => {
    const chairs = (more: string): ReturnType<typeof put> =>
      put('L4.md', '- Chairs the architecture forum\n', `Chairs the forum.\n${more}`)
    const [before, after] = sidesOf({
      change: chairs('\n- Writes the rules\n'),
      before: { change: chairs('') },
    })
    const texts = (from: Ladder, to: Ladder): unknown =>
      diffLadders(from, to).flatMap((change) =>
        change.kind === 'expectation-detail' ? [[change.before, change.after]] : [],
      )
    expect(texts(before, after)).toEqual([['Chairs the forum.', '']])
    expect(texts(after, before)).toEqual([['', 'Chairs the forum.']])
  })
})

it('tells of a statement that moved to a new level of another track as a part of that level', () => {
  const edited = process(['Chairs the architecture forum', 'Writes minutes'], ['Writes minutes'])
  const chair = '# M1: Manager\n\n## Responsibilities\n\n### Process\n\n- Chairs the architecture forum\n'
  const [before, after] = sidesOf({
    ...edited,
    change: all(edited.change ?? all(), withFile('M1.md', chair)),
  })
  const moved = diffLadders(before, after).find(({ kind }) => kind === 'expectation-moved')
  expect(moved).toMatchObject({ bump: 'minor', reason: 'Part of a new level', bar: 'same', levels: ['M1'] })
})

it('tells nobody that a statement is asked later where its level is gone', () => {
  const text = 'Designs the release process of the team'
  const [before, after] = sidesOf({
    change: all(put('L4.md', '- Grows senior', `- ${text}\n- Grows senior`), without('L3.md')),
    declare: { levels: ['L1', 'L2', 'L4'] },
  })
  const moves = diffLadders(before, after).filter(({ kind }) => kind === 'expectation-moved')
  expect(moves.map(({ bar, levels }) => [bar, levels])).toEqual([['lower', []]])
})
