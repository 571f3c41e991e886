// Which headings are one competency under two names, and which level is asked to follow.
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import { headedLevels } from '../../src/lint/headed-levels.js'
import { renamedIn } from '../../src/lint/renamed-competency.js'
import { levelsOf, levelsWith } from '../rules/levels.js'
import { read, type Files } from '../outline.js'

/** `L2 Impacts, L1 Impact`: what stands where, and what it is likely to be. */
function renamed(files: Files, declaration: Declaration = {}): string[] {
  const { ladder } = read(files, { configurations: [{ path: 'ladder.yml', declaration }] })
  return renamedIn(headedLevels(ladder.levels)).map(
    ({ here, section, level, twin }) => `${here.id} ${section.title}, ${level.id} ${twin.title}`,
  )
}

const common = ['Craft', 'Reach']

describe('one competency under two names are', () => {
  it.each([
    ['Impact', 'Impacts'],
    ['Skill', 'Skills'],
    ['Phase', 'Phases'],
    ['Tie', 'Ties'],
    ['Study', 'Studies'],
    ['Responsibility', 'Responsibilities'],
    ['Decision Making', 'Decisionmaking'],
    ['Technical Skills', 'Skills, technical'],
    ['Teams & Process', 'Process, Team'],
    ['Communication', 'Comunication'],
    ['Communication', 'Communicatiom'],
    ['Communication', 'Kommunication'],
    ['Leadership', 'Leeadership'],
    ['Ownership', 'Owenrship'],
    ['Technical Ownership', 'Technical Ownershpi'],
    ['Technical Ownership', 'Technical Ownershp'],
    ['Technical Ownership', 'Tecnical Ownership'],
    ['Mentor', 'Mentar'],
    ['Impact :rocket:', 'Results :rocket:'],
    ['🚀 Impact', '🚀 Results'],
  ])('%j and %j', (a, b) => {
    expect(renamed(levelsWith([...common, a], [...common, b]))).toEqual([`L2 ${b}, L1 ${a}`])
  })
})

describe('two competencies are', () => {
  it.each([
    ['Impact', 'Ownership'],
    ['Scope', 'Scopt'],
    ['Preach', 'Preah'],
    ['Mentor', 'Mentorly'],
    ['Preach', 'Perach Rota'],
    ['Ownership', 'Owenhrsip'],
    ['Ownership', 'Owamrship'],
    ['Gas', 'Ga'],
    ['Delivery', 'Discovery'],
    ['Communication', 'Comnuncation'],
    ['Communication', 'Comunication Skills'],
    ['Communication Skills', 'Comunication'],
    ['Technical Ownership', 'Tecnical Ownershp'],
    ['Partnership', 'Part Ownership'],
    ['🚀 Impact', '🎉 Results'],
    ['🚀', '🎉'],
  ])('%j and %j', (a, b) => {
    expect(renamed(levelsWith([...common, a], [...common, b]))).toEqual([])
  })

  it('what stand in one level', () => {
    expect(renamed(levelsWith(['Craft', 'Impact'], ['Craft', 'Impact', 'Impacts']))).toEqual([])
  })

  it('headings of another depth', () => {
    const text = '## Reach\n\n- Asks.\n\n## Skills\n\n### Craft\n\n- Codes.\n\n### Impact\n\n- Ships.\n'
    const renamedBy = (heading: string): string[] =>
      renamed(levelsOf(text, text.replace('### Impact', heading)), { competencies: ['Reach', 'Craft'] })
    expect(renamedBy('### Impacts')).toEqual(['L2 Impacts, L1 Impact'])
    expect(renamedBy('## Impacts')).toEqual([])
  })

  it('what two tracks call otherwise', () => {
    const files = levelsWith(['Craft', 'Impact'], ['Craft', 'Impact'], ['Craft', 'Impacts'])
    const tracks = [
      { id: 'maker', levels: ['L1', 'L2'] },
      { id: 'lead', levels: ['L3'] },
    ]
    expect(renamed(files)).toEqual(['L3 Impacts, L1 Impact'])
    expect(renamed(files, { tracks })).toEqual([])
  })
})

it('a short word is a slip where all the other levels agree on another', () => {
  const [right, slip] = [
    ['Craft', 'Scope'],
    ['Craft', 'Scopt'],
  ]
  expect(renamed(levelsWith(right, right, right, slip))).toEqual(['L4 Scopt, L1 Scope'])
  expect(renamed(levelsWith(right, right, right, slip, ['Craft']))).toEqual([])
  expect(renamed(levelsWith(right, right, slip))).toEqual([])
})

describe('an emoji', () => {
  it('says nothing where it marks more than one competency of a level', () => {
    expect(renamed(levelsWith(['🚀 Impact', 'Craft'], ['🚀 Results', '🚀 Craft']))).toEqual([])
    expect(renamed(levelsWith(['🚀 Impact', '🚀 Craft'], ['🚀 Results', 'Craft']))).toEqual([])
  })

  it('tells which of several names it was', () => {
    expect(
      renamed(levelsWith([...common, 'Fun', '🎉 Play', '🚀 Impact'], [...common, '🚀 Results'])),
    ).toEqual(['L2 🚀 Results, L1 🚀 Impact'])
  })
})

describe('asked to follow is', () => {
  it('the higher of two', () => {
    expect(renamed(levelsWith(['Craft', 'Impacts'], ['Craft', 'Impact']))).toEqual(['L2 Impact, L1 Impacts'])
  })

  it('the one that stands alone, of more', () => {
    expect(renamed(levelsWith(['Craft', 'Impacts'], ['Craft', 'Impact'], ['Craft', 'Impact']))).toEqual([
      'L1 Impacts, L2 Impact',
    ])
  })

  it('neither of two that stand side by side', () => {
    const { ladder } = read(levelsWith(['Craft', 'Impacts'], ['Craft', 'Impact']))
    for (const level of ladder.levels) level.rank = 1
    expect(renamedIn(headedLevels(ladder.levels))).toEqual([])
  })
})
