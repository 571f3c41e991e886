// A self-assessment as data: what is exported is read again, and nothing else is believed.
import { describe, expect, test } from 'vitest'
import {
  emptyAssessment,
  readAssessment,
  withNote,
  type Assessment,
} from '../../src/site/assessment/assessment.js'
import { assessmentMarkdown, readAssessmentMarkdown } from '../../src/site/assessment/markdown.js'

const noted: Assessment = {
  ...emptyAssessment('ours', '1.2.0'),
  level: 'L3',
  notes: {
    'L3/ownership/tests': {
      mark: 'sometimes',
      evidence: 'Two releases in May.\n\n- [ ] one more -->',
      level: 'L3',
      competency: 'ownership',
      text: 'Tests what they ship <!-- always --> | and more.',
      hash: '0a1b2c3d',
    },
    'L3/a | b--c': { evidence: 'Only words.', level: 'L3', competency: '', text: 'Asks.', hash: '11111111' },
  },
  archive: {
    'L2/old': { mark: 'consistently', level: 'L2', competency: 'impact', text: 'Did.', hash: '22222222' },
  },
}

const titles = {
  ladder: 'Ours',
  level: (id: string) => `${id} Senior`,
  competency: (id: string) => id || 'Expectations',
}

describe('as Markdown', () => {
  test('it reads like notes for a conversation', () => {
    const { notes } = noted
    const short = { ...noted, notes: { 'L3/a | b--c': notes['L3/a | b--c'] ?? expect.fail() }, archive: {} }
    expect(assessmentMarkdown(short, titles)).toBe(`# Self-assessment: Ours

<!-- rungs-assessment 1 | ladder: ours | version: 1.2.0 | level: L3 -->

Version 1.2.0 of the ladder. Guidance for a conversation; there is no score.

## L3 Senior

### Expectations

- **Noted**: Asks. <!-- L3/a%20%7C%20b-%2Dc | 11111111 | L3 |  -->
  > Only words.
`)
  })

  test('it comes back as it was', () => {
    const read = readAssessmentMarkdown(assessmentMarkdown(noted, titles))
    expect(read?.notes).toEqual(noted.notes)
    expect(read?.archive).toEqual(noted.archive)
    expect(read).toMatchObject({ ladder: 'ours', version: '1.2.0', level: 'L3' })
  })

  test('another document is none', () => {
    expect(readAssessmentMarkdown('# Notes\n\n- **Sometimes**: Tests.')).toBeUndefined()
  })
})

describe('as JSON', () => {
  test('it comes back as it was', () => {
    expect(readAssessment(JSON.parse(JSON.stringify(noted)))).toEqual(noted)
  })

  test('what does not belong is left out', () => {
    expect(
      readAssessment({
        ...noted,
        seen: { a: 1, b: 'c' },
        extra: true,
        notes: { bad: { mark: 'sometimes' }, odd: { ...noted.archive['L2/old'], mark: 'always' } },
      }),
    ).toEqual({
      ...noted,
      seen: { b: 'c' },
      notes: { odd: { level: 'L2', competency: 'impact', text: 'Did.', hash: '22222222' } },
    })
    for (const value of [null, [], 'x', { format: 'rungs-assessment' }, { ...noted, formatVersion: 2 }])
      expect(readAssessment(value)).toBeUndefined()
  })
})

test('a note that says nothing is no note', () => {
  const words = { level: 'L1', competency: 'impact', text: 'Ships.', hash: 'h' }
  const one = withNote(emptyAssessment('ours', ''), 'L1/a', { ...words, mark: 'not-yet' })
  expect(Object.keys(one.notes)).toEqual(['L1/a'])
  expect(withNote(one, 'L1/a', { ...words, evidence: '  ' }).notes).toEqual({})
})
