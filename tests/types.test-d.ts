// What the compiler promises an app: declared ids are literal types, undeclared ones any string.
import { describe, expectTypeOf, it } from 'vitest'
import { defineRule } from '../src/core.js'
import {
  defineLadder,
  getCompetency,
  getLevel,
  loadLadder,
  matrix,
  nextLevels,
  safeLoadLadder,
  type Ladder,
  type Level,
} from '../src/index.js'

const declaration = defineLadder({
  levels: ['L1', { id: 'L2', title: 'Engineer' }],
  competencies: [{ id: 'impact', title: 'Impact' }],
})

describe('a ladder loaded with a declaration', () => {
  it('knows its level ids', async () => {
    const ladder = await loadLadder('ladder', { declaration })
    expectTypeOf(getLevel(ladder, 'L2')).toExtend<Level>()
    expectTypeOf(getLevel(ladder, 'L2').id).toEqualTypeOf<'L1' | 'L2'>()
    // @ts-expect-error: L9 is not declared
    getLevel(ladder, 'L9')
    // @ts-expect-error: nor is it a level that something follows
    nextLevels(ladder, 'L9')
  })

  it('knows its competency ids', async () => {
    const ladder = await loadLadder('ladder', { declaration })
    expectTypeOf(getCompetency(ladder, 'impact').id).toEqualTypeOf<'impact'>()
    // @ts-expect-error: not declared
    getCompetency(ladder, 'ownership')
    expectTypeOf(matrix(ladder)[0]?.cells[0]?.level).toEqualTypeOf<'L1' | 'L2' | undefined>()
  })

  it('is a ladder like any other', async () => {
    expectTypeOf(await loadLadder('ladder', { declaration })).toExtend<Ladder>()
    const { ladder } = await safeLoadLadder('ladder', { declaration })
    expectTypeOf(ladder?.levels[0]?.id).toEqualTypeOf<'L1' | 'L2' | undefined>()
  })

  it('takes a declaration written in place', async () => {
    const ladder = await loadLadder('ladder', { declaration: { levels: ['IC1', 'IC2'] } })
    expectTypeOf(getLevel(ladder, 'IC1').id).toEqualTypeOf<'IC1' | 'IC2'>()
    // @ts-expect-error: not declared
    getLevel(ladder, 'IC3')
  })
})

describe('a declaration', () => {
  it('has no key that is not one', () => {
    // @ts-expect-error: misspelt
    defineLadder({ levels: ['L1'], inheritence: 'additive' })
  })

  it('names levels in its tracks as well', async () => {
    const tracks = defineLadder({ tracks: [{ id: 'ic', levels: ['L1', 'L2'] }] })
    const ladder = await loadLadder('ladder', { declaration: tracks })
    expectTypeOf(getLevel(ladder, 'L1').id).toEqualTypeOf<'L1' | 'L2'>()
    // @ts-expect-error: in no track
    getLevel(ladder, 'L3')
  })
})

describe('a ladder loaded without a declaration', () => {
  it('may lack any level', async () => {
    const ladder = await loadLadder('ladder')
    expectTypeOf(getLevel(ladder, 'L9')).toExtend<Level | undefined>()
    expectTypeOf<undefined>().toExtend<ReturnType<typeof getLevel<string>>>()
    expectTypeOf(ladder).toExtend<Ladder>()
  })

  it('can be a plain ladder, parsed from a release', () => {
    const ask = (ladder: Ladder): Level | undefined => getLevel(ladder, 'L1')
    expectTypeOf(ask).returns.toEqualTypeOf<Level | undefined>()
  })
})

describe('a rule', () => {
  it('checks the data of messages that have types, and takes any for those that have none', () => {
    defineRule({
      id: 'no-shouting',
      description: 'Write without exclamation marks',
      messages: {
        typed: (data: { level: string }) => data.level,
        untyped: (data) => Object.values(data).join(' '),
        alone: () => '',
      },
      check({ ladder, report }) {
        report('typed', { at: ladder, data: { level: 'L1' } })
        // @ts-expect-error: no level
        report('typed', { at: ladder, data: { rung: 'L1' } })
        report('untyped', { at: ladder, data: { level: 'L1', count: 2 } })
        report('alone', { at: ladder })
        // @ts-expect-error: takes no data
        report('alone', { at: ladder, data: { level: 'L1' } })
      },
    })
  })
})
