// Amounts of one thing at levels that follow each other: which numbers are, and of what.
import { describe, expect, it } from 'vitest'
import { gradedSeries } from '../../../src/lint/wording/graded.js'
import { read, type Files } from '../../outline.js'
import { levelsOf } from '../../rules/levels.js'

/** `what: words (from-to days), …`, in the order of the levels. */
function series(files: Files): string[] {
  return gradedSeries(read(files)).map(({ cue, amounts }) => {
    const shown = amounts.map(
      ({ level, words, value, top }) => `${level.id} ${words} (${String(value)}-${String(top)})`,
    )
    return `${cue}: ${shown.join(', ')}`
  })
}

/** Levels that say the same of different amounts, beside something of their own. */
const of = (text: string, ...amounts: string[]): string[] =>
  series(
    levelsOf(
      ...amounts.map(
        (amount, index) =>
          `## Impact\n\n- ${text.replaceAll('#', amount)}\n\n## Craft\n\n- Knows ${'x'.repeat(index + 1)}\n`,
      ),
    ),
  )

describe('an amount is', () => {
  it.each<[string[], string]>([
    [['70%', '80 %', '90.5%'], 'L1 70% (70-70), L2 80 % (80-80), L3 90.5% (90.5-90.5)'],
    [['50-60%', '60% – 70%', '~70 to 80%'], 'L1 50-60% (50-60), L2 60% – 70% (60-70), L3 ~70 to 80% (70-80)'],
    [['1 day', '2 Weeks', '3-month'], 'L1 1 day (1-1), L2 2 Weeks (14-14), L3 3-month (90-90)'],
    [
      ['12 hours', '1 quarter', '1-2 years'],
      'L1 12 hours (0.5-0.5), L2 1 quarter (91-91), L3 1-2 years (365-730)',
    ],
    [['5+ days', '6 + days', '7 days'], 'L1 5+ days (5-5), L2 6 + days (6-6), L3 7 days (7-7)'],
  ])('a number of something: %j', (amounts, expected) => {
    expect(of('Plans #', ...amounts)).toEqual([
      `${amounts[0]?.includes('%') ? '%' : 'time'} plan: ${expected}`,
    ])
  })

  it.each([['3 things'], ['$5 days'], ['v2.5 days'], ['5 daylight'], ['L5%'], ['five days']])(
    'nothing else: %s',
    (amount) => {
      expect(of('Plans #', amount, amount, amount)).toEqual([])
    },
  )

  it('one of three levels of a track at least', () => {
    expect(of('Plans #', '1 day', '2 days')).toEqual([])
    expect(of('Plans #', '1 day', '', '2 days', '3 days')).toEqual([
      'time plan: L1 1 day (1-1), L3 2 days (2-2), L4 3 days (3-3)',
    ])
    const levels = levelsOf(...[1, 2, 3, 4].map((days) => `## Impact\n\n- Plans ${String(days)} days\n`))
    const tracks = (a: string, b: string): Files => ({
      ...levels,
      'L1.md': `---\ntrack: a\n---\n\n${levels['L1.md'] ?? ''}`,
      'L2.md': `---\ntrack: ${a}\n---\n\n${levels['L2.md'] ?? ''}`,
      'L3.md': `---\ntrack: ${b}\n---\n\n${levels['L3.md'] ?? ''}`,
      'L4.md': `---\ntrack: b\n---\n\n${levels['L4.md'] ?? ''}`,
    })
    expect(series(tracks('a', 'a'))).toEqual(['time plan: L1 1 days (1-1), L2 2 days (2-2), L3 3 days (3-3)'])
    expect(series(tracks('a', 'b'))).toEqual([])
  })

  it('the only one of its thing at a level, however often it is said', () => {
    expect(of('Plans #. Plans #.', '1 day', '2 days', '3 days')).toHaveLength(1)
    expect(of('Plans #. Plans 9 days.', '1 day', '2 days', '3 days')).toEqual([])
  })
})

describe('the thing is', () => {
  const cues = (text: string): string[] =>
    of(text, '1 day', '2 days', '3 days').map((line) => line.split(':')[0] ?? '')
  it('each of the four words before it that say something, in the singular', () => {
    expect(cues('Good leads ship all of the plans of reviews within #')).toEqual([
      'time ship',
      'time all',
      'time plan',
      'time review',
    ])
    expect(cues('Answers a b c at #')).toEqual(['time answer'])
    expect(cues('Sees #')).toEqual(['time see'])
    expect(cues('Réponses à x #')).toEqual(['time réponse'])
  })
  it('in the same sentence', () => {
    expect(cues('Ships. Plans # of work')).toEqual(['time plan'])
    expect(cues('Ships.all #')).toEqual(['time ship', 'time all'])
    expect(cues('Ships; after #')).toEqual(['time after'])
    expect(cues('#')).toEqual([])
  })
  it('after the amount before', () => {
    expect(of('Ships # and plans #', '1 day', '2 days', '3 days').map((line) => line.split(':')[0])).toEqual([
      'time ship',
      'time plan',
    ])
  })
})

describe('what is asked for amounts', () => {
  const three = (text: (days: string) => string): string[] =>
    series(
      levelsOf(...['1 day', '2 days', '3 days'].map((days) => `${text(days)}\n\n## Craft\n\n- Knows it\n`)),
    )
  it('are statements, not introductions, examples and conditions', () => {
    expect(three((days) => `## Impact\n\n- Plans ${days}`)).toHaveLength(1)
    expect(three((days) => `## Impact\n\nPlans ${days}:\n\n- Ships`)).toEqual([])
    expect(three((days) => `## Impact\n\n- Ships\n\n### Examples\n\n- Plans ${days}`)).toEqual([])
    expect(three((days) => `## Promotion\n\n- Plans ${days}`)).toEqual([])
  })
  it('are facts, each with one amount', () => {
    expect(three((days) => `- **Horizon**: ${days}\n- **Reach**: all`)).toEqual([
      'time horizon: L1 1 day (1-1), L2 2 days (2-2), L3 3 days (3-3)',
    ])
    expect(three((days) => `- **Horizon**: ${days} of 9 days\n- **Reach**: all`)).toEqual([])
    expect(three((days) => `- **Tenure**: ${days}\n- **Reach**: all`)).toEqual([])
  })
  it('are no facts of front matter', () => {
    const level = (index: number): string =>
      `---\nhorizon: ${String(index)} days\n---\n\n# L${String(index)}\n\n## Impact\n\n- Ships\n`
    expect(series({ 'L1.md': level(1), 'L2.md': level(2), 'L3.md': level(3) })).toEqual([])
  })
})
