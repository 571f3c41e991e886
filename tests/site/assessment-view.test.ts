// The pages of a self-assessment, as somebody who notes things sees them.
import { describe, expect, test } from 'vitest'
import { emptyAssessment, type Assessment, type Note } from '../../src/site/assessment/assessment.js'
import { gapHtml, questionsHtml, upgradeHtml } from '../../src/site/assessment/view.js'
import type { Upgrade } from '../../src/site/assessment/upgrade.js'
import type { Html } from '../../src/site/html.js'
import type { LadderData, LevelData } from '../../src/site/level-data.js'

const asked = (id: string, text: string): LevelData['competencies'][number]['expectations'][number] => ({
  id,
  text,
  html: `<span>${text}</span>`,
  hash: '0a1b2c3d',
})

const level = (id: string, competencies: LevelData['competencies']): LevelData => ({
  id,
  name: `${id} Engineer`,
  short: id,
  path: `levels/${id}.html`,
  track: 'main',
  rank: 0,
  previous: [],
  next: [],
  axes: {},
  competencies,
})

const impact = {
  id: 'impact',
  title: 'Impact',
  expectations: [asked('ships', 'Ships'), asked('asks', 'Asks')],
}
const levels = [
  level('L1', [impact]),
  level('L2', [
    { ...impact, expectations: [asked('leads', 'Leads')] },
    { id: 'craft', title: 'Craft', expectations: [asked('tests', 'Tests')] },
  ]),
]

const note = (more: Partial<Note> = {}): Note => ({
  level: 'L1',
  competency: 'impact',
  text: 'Ships small things',
  hash: '11111111',
  ...more,
})

const assessment: Assessment = {
  ...emptyAssessment('ours', '1.2.0'),
  notes: {
    ships: note({ mark: 'sometimes', evidence: 'Two releases in May.' }),
    leads: note({ level: 'L2', mark: 'consistently' }),
  },
}

const ladder: LadderData = {
  id: 'ours',
  title: 'Ours',
  version: '1.3.0',
  inheritance: 'restated',
  axes: [],
  tracks: [],
  levels,
  competencies: [{ id: 'impact', title: 'Impact' }],
  moved: {},
}

/** What is read: the words, without the markup. */
function words({ markup }: Html): string {
  return markup
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

describe('the questions', () => {
  test('show the mark and the evidence that were noted', () => {
    const { markup } = questionsHtml(levels.slice(0, 1), assessment)
    expect(markup).toMatch(/name="ships" value="sometimes"\s+checked/u)
    expect(markup.match(/checked/gu)).toHaveLength(1)
    expect(markup).toContain('<details open><summary>Evidence</summary>')
    expect(markup).toContain('>Two releases in May.</textarea>')
    // What nobody noted is not open.
    expect(markup).toContain('<details><summary>Evidence</summary>')
  })

  test('say where a level names nothing, and where no level follows', () => {
    expect(words(questionsHtml([level('L3', [])], assessment))).toBe('L3 Engineer L3 names no expectations.')
    expect(words(questionsHtml([], assessment))).toBe('No level follows. This is the top of its track.')
  })
})

describe('the gap', () => {
  test('says the marks of each level by competency, in words, and adds nothing up', () => {
    const [, table = ''] = /<tbody>([^]*)<\/tbody>/u.exec(gapHtml(levels, assessment).markup) ?? []
    const rows = table.split('</tr>').map((row) =>
      row
        .replace(/<[^<>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    expect(rows).toEqual(['Impact 1 sometimes, 1 not marked 1 consistently', 'Craft – 1 not marked', ''])
  })
})

describe('what a newer ladder changed', () => {
  const upgrade: Upgrade = {
    reworded: [
      {
        id: 'ships',
        note: note({ mark: 'sometimes' }),
        runs: [
          { type: 'same', text: 'Ships ' },
          { type: 'removed', text: 'small ' },
          { type: 'added', text: 'large ' },
          { type: 'same', text: 'things' },
        ],
      },
      { id: 'asks', note: note(), runs: [{ type: 'same', text: 'Asks' }] },
    ],
    added: [{ id: 'tests', level: 'L9', competency: '', text: 'Tests' }],
    gone: [
      { id: 'old', note: note({ mark: 'not-yet', evidence: 'None so far.', competency: 'gone' }) },
      { id: 'older', note: note({ text: 'Waits' }) },
    ],
  }

  test('is told with where it stood, how it was marked and what was noted', () => {
    expect(words(upgradeHtml(upgrade, assessment, ladder))).toBe(
      'The ladder changed since version 1.2.0 Your notes are all still here. Look at these again: ' +
        'Worded differently now L1 Engineer, Impact, marked sometimes Ships small large things L1 Engineer, Impact Asks ' +
        'New L9 Tests ' +
        'No longer in the ladder L1 Engineer, gone, marked not yet Ships small things None so far. L1 Engineer, Impact Waits ' +
        'These notes move to an archive that every export contains. I have seen this',
    )
  })

  test('is told without an edition, where it is the same one or none was known', () => {
    const none: Upgrade = { reworded: [], added: [], gone: [] }
    for (const version of ['', '1.3.0'])
      expect(words(upgradeHtml(none, { ...assessment, version }, ladder))).toBe(
        'The ladder changed Your notes are all still here. Look at these again: I have seen this',
      )
  })
})
