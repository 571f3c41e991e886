// A self-assessment as data: what is exported is read again, and nothing else is believed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import {
  emptyAssessment,
  marks,
  merged,
  readAssessment,
  withNote,
  type Assessment,
} from '../../src/site/assessment/assessment.js'
import { editionOf, editionWords } from '../../src/site/assessment/edition.js'
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
    'L3/ownership/plans': { level: 'L3', competency: 'ownership', text: 'Ends <!-- so', hash: '33333333' },
    'L3/a | b--c': {
      evidence: 'Only words.',
      level: 'L3',
      competency: '',
      text: 'Asks.',
      hash: '11111111',
    },
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

Made on version 1.2.0. Guidance for a conversation; there is no score.

## L3 Senior

### Expectations

- **Noted**: Asks. <!-- L3/a%20%7C%20b-%2Dc | 11111111 | L3 |  -->
  > Only words.

<!-- rungs-seen
-->
`)
  })

  test('it comes back as it was, what was seen included', () => {
    const seen = { 'L3/ownership/tests': '0a1b2c3d', 'L3/a | b--c': '11111111', 'L3/not/noted': '33333333' }
    const all = { ...noted, seen }
    expect(readAssessmentMarkdown(assessmentMarkdown(all, titles))).toEqual(all)
  })

  test('any assessment comes back as it does as JSON', () => {
    const words = fc.string({ minLength: 1, unit: 'binary' }).map((text) => `a${text.replace(/\s+/gu, ' ')}z`)
    const note = fc.record(
      { mark: fc.constantFrom(...marks), level: words, competency: words, text: words, hash: words },
      { requiredKeys: ['level', 'competency', 'text', 'hash'] },
    )
    const notes = fc.dictionary(words, note, { maxKeys: 4, noNullPrototype: true })
    const seen = fc.dictionary(words, words, { maxKeys: 4, noNullPrototype: true })
    fc.assert(
      fc.property(words, notes, notes, seen, (version, own, archive, known) => {
        const all = { ...noted, version, notes: own, archive, seen: known }
        const read = readAssessmentMarkdown(assessmentMarkdown(all, titles))
        expect(read).toEqual(readAssessment(JSON.parse(JSON.stringify(all))))
      }),
    )
  })

  test('a file of before, which lists nothing that was seen, has seen what it notes', () => {
    const [text = ''] = assessmentMarkdown(noted, titles).split('<!-- rungs-seen')
    expect(Object.keys(readAssessmentMarkdown(text)?.seen ?? {})).toEqual(Object.keys(noted.notes))
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

test('a ladder without a version is called by its words', () => {
  const ladder = parseLadder([{ path: 'L1.md', text: '# L1\n\n## Impact\n\n- Ships.\n' }], {
    name: 'ours',
  }).ladder
  const other = parseLadder([{ path: 'L1.md', text: '# L1\n\n## Impact\n\n- Ships it.\n' }], {
    name: 'ours',
  }).ladder
  expect(editionOf(ladder, '1.2.0')).toBe('1.2.0')
  expect(editionOf(ladder, undefined)).toMatch(/^unreleased-[0-9a-f]{8}$/u)
  expect(editionOf(ladder, undefined)).toBe(editionOf(structuredClone(ladder), undefined))
  expect(editionOf(ladder, undefined)).not.toBe(editionOf(other, undefined))
  expect(editionWords('1.2.0')).toBe('version 1.2.0')
  expect(editionWords('')).toBe('a ladder without a version')
})

test('who has only opened the page has seen nothing yet', () => {
  const opened = { ...emptyAssessment('ours', '2.0.0'), seen: { new: 'h' } }
  expect(merged(opened, { ...noted, seen: { old: 'h' } }).seen).toEqual({ old: 'h' })
  expect(merged({ ...noted, seen: { new: 'h' } }, { ...noted, seen: { old: 'h' } }).seen).toEqual({
    new: 'h',
    old: 'h',
  })
})

test('a note that says nothing is no note', () => {
  const words = { level: 'L1', competency: 'impact', text: 'Ships.', hash: 'h' }
  const one = withNote(emptyAssessment('ours', ''), 'L1/a', { ...words, mark: 'not-yet' })
  expect(Object.keys(one.notes)).toEqual(['L1/a'])
  expect(withNote(one, 'L1/a', { ...words, evidence: '  ' }).notes).toEqual({})
})
