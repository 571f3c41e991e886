// Notes that were made on an older ladder: what a newer one means for them.
import { describe, expect, test } from 'vitest'
import { emptyAssessment, type Assessment, type Note } from '../../src/site/assessment/assessment.js'
import { accepted, isChanged, levelsOf, seeing, upgradeOf } from '../../src/site/assessment/upgrade.js'
import type { LadderData, LevelData } from '../../src/site/level-data.js'

function level(id: string, expectations: Record<string, string>): LevelData {
  const all = Object.entries(expectations).map(([name, text]) => ({
    id: `${id}/craft/${name}`,
    text,
    html: text,
    hash: `hash of ${text}`,
  }))
  const head = { id, name: id, short: id, path: `levels/${id}.html`, track: 'main', rank: 0 }
  const competencies = [{ id: 'craft', title: 'Craft', expectations: all }]
  return { ...head, previous: [], next: [], axes: {}, competencies }
}

function ladder(levels: readonly LevelData[], moved: Record<string, string> = {}): LadderData {
  const tracks = [{ id: 'main', title: 'Main', levels: levels.map(({ id }) => id) }]
  const competencies = [{ id: 'craft', title: 'Craft' }]
  const about = { id: 'ours', title: 'Ours', version: '2.0.0', inheritance: 'additive' as const, axes: [] }
  return { ...about, tracks, levels: [...levels], competencies, moved }
}

function note(text: string, of = 'L1'): Note {
  return { mark: 'sometimes', level: of, competency: 'craft', text, hash: `hash of ${text}` }
}

function notes(of: Record<string, Note>, before: readonly LevelData[] = []): Assessment {
  return seeing({ ...emptyAssessment('ours', '1.0.0'), notes: of }, before)
}

describe('a note', () => {
  test('on words that stayed is no change', () => {
    const now = [level('L1', { tests: 'Writes tests.' })]
    const upgrade = upgradeOf(notes({ 'L1/craft/tests': note('Writes tests.') }), ladder(now), now)
    expect(upgrade).toEqual({ reworded: [], gone: [], added: [] })
    expect(isChanged(upgrade)).toBe(false)
  })

  test('on words that are others now shows which, and keeps what was noted', () => {
    const now = [level('L1', { tests: 'Writes good tests.' })]
    const before = notes({ 'L1/craft/tests': note('Writes tests.') })
    const { reworded } = upgradeOf(before, ladder(now), now)
    expect(reworded).toMatchObject([{ id: 'L1/craft/tests', note: { mark: 'sometimes' } }])
    expect(reworded[0]?.runs.filter(({ type }) => type !== 'same').map(({ text }) => text.trim())).toEqual([
      'good',
    ])
    expect(accepted(before, ladder(now), now)).toMatchObject({
      version: '2.0.0',
      notes: { 'L1/craft/tests': { mark: 'sometimes', text: 'Writes good tests.' } },
      archive: {},
    })
  })

  test('on what is gone goes to the archive and nowhere else', () => {
    const now = [level('L1', { tests: 'Writes tests.' })]
    const before = notes({ 'L1/craft/old': note('Did this.') })
    const upgrade = upgradeOf(before, ladder(now), now)
    expect(upgrade.gone).toEqual([{ id: 'L1/craft/old', note: note('Did this.') }])
    expect(isChanged(upgrade)).toBe(true)
    expect(accepted(before, ladder(now), now)).toMatchObject({
      notes: {},
      archive: { 'L1/craft/old': note('Did this.') },
    })
  })

  test('follows its expectation through every id that it had, to the level where it is now', () => {
    const now = [level('L1', {}), level('L2', { tests: 'Writes tests.' })]
    const moved = { 'L1/craft/tests': 'L1/craft/testing', 'L1/craft/testing': 'L2/craft/tests' }
    const before = notes({ 'L1/craft/tests': note('Writes tests.') })
    expect(levelsOf(before, ladder(now, moved))).toEqual(['L2'])
    expect(isChanged(upgradeOf(before, ladder(now, moved), now))).toBe(false)
    expect(accepted(before, ladder(now, moved), now).notes).toEqual({
      'L2/craft/tests': note('Writes tests.', 'L2'),
    })
  })

  test('whose ids lead in a circle is gone, and hangs nothing', () => {
    const now = [level('L1', {})]
    const circle = { 'L1/craft/a': 'L1/craft/b', 'L1/craft/b': 'L1/craft/a' }
    expect(upgradeOf(notes({ 'L1/craft/a': note('Does.') }), ladder(now, circle), now).gone).toHaveLength(1)
  })

  test('is looked for at its own level where its id names none, and not where that level is gone too', () => {
    const now = [level('L1', {})]
    expect(levelsOf(notes({ 'old/tests': note('Does.') }), ladder(now))).toEqual(['L1'])
    expect(levelsOf(notes({ 'old/tests': note('Does.', 'L7') }), ladder(now))).toEqual([])
  })
})

describe('an expectation that nobody has seen', () => {
  const before = level('L1', { tests: 'Writes tests.' })
  const after = level('L1', { tests: 'Writes tests.', docs: 'Writes docs.' })

  test('is pointed out at a level that was looked at, and once', () => {
    const then = notes({}, [before])
    expect(upgradeOf(then, ladder([after]), [after]).added).toEqual([
      { id: 'L1/craft/docs', level: 'L1', competency: 'craft', text: 'Writes docs.' },
    ])
    const now = accepted(then, ladder([after]), [after])
    expect(isChanged(upgradeOf(now, ladder([after]), [after]))).toBe(false)
  })

  test('is none at a level that was never looked at', () => {
    expect(upgradeOf(notes({}), ladder([after]), [after]).added).toEqual([])
  })

  test('is none where it only has another id', () => {
    const then = notes({}, [before])
    const renamed = level('L1', { tests: 'Writes tests.', checks: 'Checks.' })
    const first = level('L1', { tests: 'Writes tests.', old: 'Checks.' })
    const moved = { 'L1/craft/old': 'L1/craft/checks' }
    expect(upgradeOf(seeing(then, [first]), ladder([renamed], moved), [renamed]).added).toEqual([])
  })
})
