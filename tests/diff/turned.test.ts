// Rewordings that ask for more, less or the opposite, and those that only use other words.
import { describe, expect, it } from 'vitest'
import { turned } from '../../src/diff/turned.js'
import { isTold, put } from './told.js'

const asks = (before: string, after: string): string | undefined => turned(before, after)?.asks

describe('an amount', () => {
  it.each([
    ['Mentors one colleague', 'Mentors three colleagues', 'more'],
    ['Mentors 6 colleagues', 'Mentors two colleagues', 'less'],
    ['Plans 3-6 months ahead', 'Plans 3-12 months ahead', 'more'],
    ['Plans 3–6 months ahead', 'Plans 3-5 months ahead', 'less'],
    ['Spends 20% of the week on reviews', 'Spends 40% of the week on reviews', 'more'],
    ['Answers within five days.', 'Answers within two days.', 'more'],
    ['Answers within 2 days', 'Answers within 5 days', 'less'],
    ['Leaves at most three reviews open', 'Leaves at most one review open', 'more'],
    ['Has no more than 2 open risks', 'Has no more than 4 open risks', 'less'],
    ['Presents every six weeks', 'Presents every two weeks', 'more'],
    ['Holds a budget of $1,5 per call', 'Holds a budget of $2,5 per call', 'more'],
    ['Leads (two) teams of 5+', 'Leads (three) teams of 7+', 'more'],
    ['Hires people who ship after 90 days', 'Hires people who ship after 60 days', 'other'],
    ['Leads work in 2 teams', 'Leads work in 3 teams', 'more'],
    ['Plans and invests 2 days a week', 'Plans and invests 3 days a week', 'more'],
    ['Leads two teams of five', 'Leads three teams of four', 'other'],
    ['Keeps 2-8 risks in view', 'Keeps 3-6 risks in view', 'other'],
    ['Reviews within 2 days', 'Reviews 3 days', 'other'],
    ['Keeps 3-6 risks in view', 'Keeps 4-6 risks in view', 'more'],
    ['Keeps 4-6 risks in view', 'Keeps 3-6 risks in view', 'less'],
    ['Keeps 1-12 risks in view', 'Keeps 112 risks in view', 'more'],
  ])('%s → %s asks %s', (before, after, way) => {
    expect(asks(before, after)).toBe(way)
  })

  it.each([
    ['that is written in another way', 'Mentors 2 colleagues', 'Mentors two colleagues'],
    ['that is new', 'Mentors colleagues', 'Mentors two colleagues'],
    ['that only changed its place', 'Leads two teams of 5', 'Leads teams of 5, two of them'],
    ['of a level', 'Supports every Level 2', 'Supports every Level 3'],
    ['of a code', 'Supports every L2', 'Supports every L3'],
    ['of a name', 'Knows Python 2 well', 'Knows Python 3 well'],
    ['of a year', 'Follows the plan of 2024', 'Follows the plan of 2025'],
    ['of a word', 'Holds 1:1s', 'Holds 2:1s'],
  ])('is no other one %s', (_, before, after) => {
    expect(turned(before, after)).toBeUndefined()
  })

  it('names only the amounts that are others', () => {
    expect(turned('Leads 2 teams of 5 people', 'Leads 3 teams of 5 people')).toEqual({
      asks: 'more',
      before: '2',
      after: '3',
    })
  })

  it('counts fractions, and ranges whose first end stayed', () => {
    expect(asks('Gives 1,5 days a week', 'Gives 12 days a week')).toBe('more')
    expect(asks('Gives 2-4 days a week', 'Gives 2-5 days a week')).toBe('more')
  })

  it('counts after a first word with a capital, which every statement has', () => {
    expect(asks('Leads 2 teams', 'Leads 3 teams')).toBe('more')
  })
})

describe('a negation', () => {
  it.each([
    ['Merges without a review', 'Merges with a review'],
    ['Works with supervision', 'Works without supervision'],
    ['Ships untested code', 'Never ships untested code'],
    ['Needs help with reviews', 'No longer needs help with reviews'],
    ['Decides alone', 'Does not decide alone'],
    ['Plans – fast', 'Never plans fast'],
    ['Plans and ships', 'Never ships and plans'],
    ['Lets others wait', 'Doesn’t let others wait'],
  ])('%s → %s asks the opposite', (before, after) => {
    expect(asks(before, after)).toBe('opposite')
    expect(asks(after, before)).toBe('opposite')
  })

  it.each([
    ['with other words around it', 'Never merges without a review', 'Merges after a review'],
    ['that says the same twice', 'Never merges without review', 'Merges with review'],
    ['in a statement of as many other words', 'Reviews designs', 'Never waits long'],
    ['in a statement of other words', 'Reviews designs', 'Never waits for others'],
    ['in both', 'Does not decide alone', 'Never decides alone'],
  ])('turns nothing %s', (_, before, after) => {
    expect(turned(before, after)).toBeUndefined()
  })
})

it('names every negation that is there', () => {
  expect(turned('Decides', 'Does not decide, never ever, and cannot decide')).toBeUndefined()
  expect(turned('Does and decides', 'Does not, cannot and will never decide')).toEqual({
    asks: 'opposite',
    before: '',
    after: 'not, cannot, never',
  })
  expect(turned('Does not, cannot and will never decide', 'Does and decides')).toEqual({
    asks: 'opposite',
    before: 'not, cannot, never',
    after: '',
  })
})

describe('a comparison', () => {
  const plain = 'Fixes the defects of own changes'
  const isTurned = (title: string, was: string, now: string, words: string): void => {
    const say = (text: string) => put('L1.md', plain, text)
    isTold(title, { change: say(now), before: { change: say(was) } }, words)
  }

  isTurned(
    'that more is asked, which is a major change',
    'Fixes two defects of own changes',
    'Fixes four defects of own changes',
    `Engineering: major
  More is asked: \`two\` is now \`four\`

L1 Engineer: the bar is higher: 1 expectation asks more
  ~ Ownership: asks more  Fixes [-two-] {+four+} defects of own changes

L2, L3 and L4 build on what changed below them.
`,
  )
  isTurned(
    'that less is asked, which is a minor one',
    'Fixes four defects of own changes',
    'Fixes two defects of own changes',
    `Engineering: minor
  Less is asked: \`four\` is now \`two\`

L1 Engineer: the bar is lower: 1 expectation asks less
  ~ Ownership: asks less  Fixes [-four-] {+two+} defects of own changes

L2, L3 and L4 build on what changed below them.
`,
  )
  isTurned(
    'amounts of which one rose and one fell',
    'Fixes two defects of five changes',
    'Fixes three defects of two changes',
    `Engineering: major
  Other amounts are asked: \`two, five\` is now \`three, two\`

L1 Engineer: the bar is higher: 1 expectation with other amounts
  ~ Ownership: other amounts  Fixes [-two-] {+three+} defects of [-five-] {+two+} changes

L2, L3 and L4 build on what changed below them.
`,
  )
  isTurned(
    'a negation that came',
    plain,
    'Never fixes the defects of own changes',
    `Engineering: major
  The opposite is asked: \`Never\` is new

L1 Engineer: the bar is higher: 1 expectation asks the opposite
  ~ Ownership: asks the opposite  [-Fixes-] {+Never fixes+} the defects of own changes

L2, L3 and L4 build on what changed below them.
`,
  )
  isTurned(
    'a negation that went',
    'Never fixes the defects of own changes',
    plain,
    `Engineering: major
  The opposite is asked: \`Never\` is gone

L1 Engineer: the bar is higher: 1 expectation asks the opposite
  ~ Ownership: asks the opposite  [-Never fixes-] {+Fixes+} the defects of own changes

L2, L3 and L4 build on what changed below them.
`,
  )
})
