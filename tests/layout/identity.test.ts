// The ways in which headings name a level, and words that only look so.
import { describe, expect, it } from 'vitest'
import { isRoleTitle, readIdentity } from '../../src/layout/identity.js'

const nothing = { aliases: [] }

describe('reads', () => {
  it.each([
    ['L4: Lead Engineer', { code: 'L4', title: 'Lead Engineer' }],
    ['L4 Lead Engineer', { code: 'L4', title: 'Lead Engineer' }],
    ['D3 - Developer 3', { code: 'D3', title: 'Developer 3' }],
    ['Senior Engineer (IC 2)', { code: 'IC2', title: 'Senior Engineer' }],
    ['Senior Engineer (Band 5)', { title: 'Senior Engineer', band: 'Band 5' }],
    ['Staff {Lead} (Band 3)', { title: 'Staff', band: 'Band 3', aliases: ['Lead'] }],
    ['L3', { code: 'L3', title: '' }],
    ['IC1', { code: 'IC1', title: '' }],
    ['Level 2 — Engineer', { code: 'Level 2', title: 'Engineer' }],
    ['Senior Engineer – L5', { code: 'L5', title: 'Senior Engineer' }],
    ['L1.5 Engineer', { code: 'L1.5', title: 'Engineer' }],
    ['L2/3: Engineer', { code: 'L2/3', title: 'Engineer' }],
    [
      'Senior Engineer 2 (People Manager)',
      { title: 'Senior Engineer 2 (People Manager)', track: 'People Manager' },
    ],
    ['Senior Engineer', { title: 'Senior Engineer' }],
    ['S3 Senior Support Specialist', { code: 'S3', title: 'Senior Support Specialist' }],
    ['S3 buckets', { title: 'S3 buckets' }],
  ])('%s', (heading, expected) => {
    expect(readIdentity(heading)).toEqual({ ...nothing, ...expected })
  })
})

it.each(['Q3 goals', 'H1 review', 'V2 of this page', 'FY25', 'COVID 19', 'ISO 9001', 'B2B sales'])(
  'does not take %s for a code',
  (heading) => {
    expect(readIdentity(heading).code).toBeUndefined()
  },
)

it.each([
  ['Senior Support Engineer', true],
  ['Engineer II', true],
  ['VP, Engineering Director', true],
  ['Principal', true],
  ['Tech Lead vs Engineering Manager', false],
  ['What is a Senior Engineer', false],
  ['Director of Engineering', true],
  ['Head of Design II', true],
  ['Expert of the week', false],
  ['Leadership', false],
  ['How we hire engineers', false],
  ['I lead', false],
])('%s is a job title: %s', (title, expected) => {
  expect(isRoleTitle(title)).toBe(expected)
})
