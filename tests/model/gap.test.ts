import { describe, expect, it } from 'vitest'
import { gap } from '../../src/model/gap.js'
import { parse } from '../diff/engineering.js'

describe('gap', () => {
  const { ladder } = parse()
  const texts = (items: readonly { expectation: { text: string } }[] = []): string[] =>
    items.map(({ expectation }) => expectation.text)

  it('says what is new, what is raised and what stays', () => {
    const found = gap(ladder, 'L3', 'L4')
    expect(texts(found?.new)).toEqual([
      'Finds problems that no team owns and gets them solved',
      'Sets the reliability targets of several services',
      'Sponsors the migration of a shared platform',
      'Chairs the architecture forum',
      'Grows senior engineers into leads of projects',
    ])
    expect(found?.raised).toEqual([
      { axis: 'scope', from: 'team', to: 'teams' },
      { axis: 'horizon', from: 'months', to: 'years' },
    ])
    expect(texts(found?.stays)).toContain('Follows the review checklist of the team')
  })

  it('counts the levels between in a ladder that adds up', () => {
    expect(gap(ladder, 'L2', 'L4')?.path).toEqual(['L3', 'L4'])
    expect(texts(gap(ladder, 'L2', 'L4')?.new)).toContain('Runs the review after an incident')
  })

  it('keeps what a restated ladder says again', () => {
    const restated = parse(
      {
        'L1.md': '# L1\n\n## Craft\n\n- Writes tests\n',
        'L2.md': '# L2\n\n## Craft\n\n- Writes tests\n- Plans\n',
      },
      { inheritance: 'restated', levels: ['L1', 'L2'], axes: [] },
    ).ladder
    const found = gap(restated, 'L1', 'L2')
    expect([texts(found?.new), texts(found?.stays)]).toEqual([['Plans'], ['Writes tests']])
  })

  it('is undefined where no way leads up', () => {
    expect(gap(ladder, 'L4', 'L3')).toBeUndefined()
    expect(gap(ladder, 'L3', 'L9')).toBeUndefined()
  })
})
