// What is imported into a self-assessment is believed where it has its form, and left out where it has not.
import { expect, test } from 'vitest'
import { emptyAssessment, readAssessment, withNote } from '../../src/site/assessment/assessment.js'
import { editionOf, editionWords } from '../../src/site/assessment/edition.js'
import { assessmentMarkdown, readAssessmentMarkdown } from '../../src/site/assessment/markdown.js'
import { parseLadder } from '../../src/core.js'

const form = { format: 'rungs-assessment', formatVersion: 1 }

test('a file that does not say for which ladder is none', () => {
  expect(readAssessment({ ...form, ladder: 3 })).toBeUndefined()
})

test('a version, a level, notes and what was seen are left out where they are none', () => {
  const empty = emptyAssessment('ours', '')
  expect(readAssessment({ ...form, ladder: 'ours', version: 1, level: 2, seen: [], notes: 'none' })).toEqual(
    empty,
  )
  expect(readAssessment({ ...form, ladder: 'ours', notes: { ships: 'often' }, archive: null })).toEqual(empty)
})

test('a note with a mark and no evidence is one, and without either is none', () => {
  const note = { level: 'L1', competency: 'impact', text: 'Ships', hash: '0a1b2c3d' }
  const empty = emptyAssessment('ours', '')
  expect(Object.keys(withNote(empty, 'ships', { ...note, mark: 'sometimes' }).notes)).toEqual(['ships'])
  expect(withNote(empty, 'ships', note).notes).toEqual({})
})

test('Markdown without a level is read without one', () => {
  const titles = { ladder: 'Ours', level: (id: string) => id, competency: (id: string) => id }
  const empty = emptyAssessment('ours', '')
  expect(readAssessmentMarkdown(assessmentMarkdown(empty, titles))).toEqual(empty)
})

test('the edition of a ladder without a version follows the words that hold for all levels too', () => {
  const edition = (words: string): string => {
    const text = `# Ours\n\n## All levels\n\n- ${words}\n\n## L1\n\n- Ships\n\n## L2\n\n- Leads\n`
    return editionOf(parseLadder([{ path: 'ours.md', text }], { name: 'ours' }).ladder, undefined)
  }
  expect(edition('Is kind')).toBe(edition('Is kind'))
  expect(edition('Is kind')).not.toBe(edition('Is on time'))
  expect(editionWords(edition('Is kind'))).toMatch(/^the unreleased ladder [0-9a-f]{8}$/u)
})
