// The ways in which headings name a level, and words that only look so.
import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../src/layout/identity.js'
import {
  fieldOf,
  firstTitle,
  isRoleTitle,
  namesSeniority,
  roleNoun,
  roleOf,
} from '../../src/layout/job-titles.js'

const nothing = { aliases: [] }

describe('reads', () => {
  it.each([
    ['L4: Lead Engineer', { code: 'L4', title: 'Lead Engineer' }],
    ['L4 = Lead Engineer', { code: 'L4', title: 'Lead Engineer' }],
    ['L4 Lead Engineer', { code: 'L4', title: 'Lead Engineer' }],
    ['D3 - Developer 3', { code: 'D3', title: 'Developer 3' }],
    ['Senior Engineer (IC 2)', { code: 'IC2', title: 'Senior Engineer' }],
    ['Senior Engineer (Band 5)', { title: 'Senior Engineer', band: 'Band 5' }],
    ['Staff {Lead} (Band 3)', { title: 'Staff', band: 'Band 3', aliases: ['Lead'] }],
    ['Engineer, {web | phone}:', { title: 'Engineer' }],
    ['"Junior"', { title: 'Junior' }],
    ['“ Senior Baker ”', { title: 'Senior Baker' }],
    ['„L2: Bäcker“', { code: 'L2', title: 'Bäcker' }],
    ['"Junior" and "Senior"', { title: '"Junior" and "Senior"' }],
    ['L3', { code: 'L3', title: '' }],
    ['IC1', { code: 'IC1', title: '' }],
    ['Level 2 — Engineer', { code: 'Level 2', title: 'Engineer' }],
    ['Senior Engineer – L5', { code: 'L5', title: 'Senior Engineer' }],
    ['L2 (Senior Engineer)', { code: 'L2', title: 'Senior Engineer' }],
    ['L3A: Engineer', { code: 'L3A', title: 'Engineer' }],
    ['L3b', { code: 'L3b', title: '' }],
    ['Band 8a: Nurse', { code: 'Band 8a', title: 'Nurse' }],
    ['Level 3A', { code: 'Level 3A', title: '' }],
    ['Level two: Baker', { code: 'Level two', title: 'Baker' }],
    ['L1.5 Engineer', { code: 'L1.5', title: 'Engineer' }],
    ['L2/3: Engineer', { code: 'L2/3', title: 'Engineer' }],
    [
      'Senior Engineer 2 (People Manager)',
      { title: 'Senior Engineer 2 (People Manager)', track: 'People Manager' },
    ],
    ['Senior Engineer', { title: 'Senior Engineer' }],
    ['S3 Senior Support Specialist', { code: 'S3', title: 'Senior Support Specialist' }],
    ['S3 buckets', { title: 'S3 buckets' }],
    ['L7+: Principal Engineer', { code: 'L7', title: 'Principal Engineer' }],
    ['Staff Engineer (L6+)', { code: 'L6', title: 'Staff Engineer' }],
    ['Engineer (2-4 years)', { title: 'Engineer' }],
    ['What does a Tester do?', { title: 'Tester' }],
    ['What is the Senior Engineer?', { title: 'Senior Engineer' }],
    ['Junior Engineer (what to expect)', { title: 'Junior Engineer' }],
    ['L2: Engenheiro (o que esperar)', { code: 'L2', title: 'Engenheiro' }],
    ['Engineer (whatever)', { title: 'Engineer (whatever)' }],
    ['Staff Engineer (10+ years of experience)', { title: 'Staff Engineer' }],
    ['Level 1: Engineer (0 – 6 months)', { code: 'Level 1', title: 'Engineer' }],
    ['(2 years)', { title: '(2 years)' }],
    ['Level 3: Senior Engineer (IC3)', { code: 'Level 3', title: 'Senior Engineer', aliases: ['IC3'] }],
    ['IC-2: Engineer', { code: 'IC2', title: 'Engineer' }],
    ['Senior Engineer (SWE-3)', { code: 'SWE3', title: 'Senior Engineer' }],
    ['Senior-L2', { title: 'Senior-L2' }],
    ['Senior Shop Assistant, Level 3', { code: 'Level 3', title: 'Senior Shop Assistant' }],
    ['Shop Assistant Level II', { code: 'Level II', title: 'Shop Assistant' }],
    ['Craft, level 3', { title: 'Craft, level 3' }],
    ['Engineer-L2', { code: 'L2', title: 'Engineer' }],
    [
      'Team Lead / Senior Engineer (Manager 4 / IC 5)',
      { title: 'Team Lead / Senior Engineer', aliases: ['Manager 4', 'IC5'] },
    ],
    ['Engineering Manager (Manager 5)', { title: 'Engineering Manager', aliases: ['Manager 5'] }],
    ['Tech Lead (IC 4, M 2)', { title: 'Tech Lead', aliases: ['IC4', 'M2'] }],
    ['Tech Lead (Python 3, IC 4)', { title: 'Tech Lead (Python 3, IC 4)' }],
    ['L4 EM - Lead Engineer', { code: 'L4', title: 'Lead Engineer', track: 'EM' }],
    [
      'L4: Individual Contributor: Engineer',
      { code: 'L4', title: 'Engineer', track: 'Individual Contributor' },
    ],
    ['L4 IC - Platform', { code: 'L4', title: 'IC - Platform' }],
    ['Associate Product Manager (APM)', { title: 'Associate Product Manager (APM)' }],
  ])('%s', (heading, expected) => {
    expect(readIdentity(heading)).toEqual({ ...nothing, ...expected })
  })
})

it.each([
  'Q3 goals',
  'Q-3 goals',
  'Q5 My manager listens',
  'H1 review',
  'K-12 schools',
  'V2 of this page',
  'V3.0',
  'V1.2: the first version for phones',
  'FY25',
  'COVID 19',
  'GPL-2.0 and later',
  'CUDA 11.8',
  'ISO 9001',
  'B2B sales',
  'B2C sales',
  'C2D',
  'H1B visa',
  'O1A visa',
  'L2Z',
  'L3AB',
  'Level 8ab',
  'Level onerous',
])('does not take %s for a code', (heading) => {
  expect(readIdentity(heading).code).toBeUndefined()
})

it.each([
  ['TeamLead', true],
  ['Senior Techlead', true],
  ['Being a Tech Lead', false],
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
  ['Director, Engineering', true],
  ['Engineer, Junior', true],
  ['Planning, meetings', false],
  ['Director, What we Build should have', false],
  ['Interview Questions for Engineer', false],
  ['Interview Questions — Data Engineer', false],
  ['Principal+ Engineer', true],
  ['Senior+', true],
  ['Middle', true],
  ['Entwicklerin', true],
  ['Développeur confirmé', true],
  ['Ingénieur logiciel', true],
  ['Engenheiro de Software Sênior', true],
  ['Engenheiro de Software que gosta de testes', false],
  ['Старший разработчик', true],
  ['シニアエンジニア', true],
  ['高级工程师', true],
])('%s is a job title: %s', (title, expected) => {
  expect(isRoleTitle(title)).toBe(expected)
})

it.each([
  ['Junior Engineer', true],
  ['Engineer', false],
  ['Développeur senior', true],
  ['Desenvolvedora Plena', true],
  ['Entwickler', false],
  ['ジュニアエンジニア', true],
  ['エンジニア', false],
])('%s says how senior it is: %s', (title, expected) => {
  expect(namesSeniority(title)).toBe(expected)
})

it.each([
  ['Principal Product Manager', 'product manager', 'manager'],
  ['Group Product Manager / Principal Engineer', 'product manager', 'engineer'],
  ['Principal/Manager', '', 'manager'],
  ['UX/UI Designer', 'ux ui designer', 'designer'],
  ['Director, Engineering', 'engineering director', 'director'],
  ['Engenheira de Dados Pleno', 'engenheira de dados', 'engenheira'],
  ['Développeur senior', 'développeur', 'développeur'],
  ['シニアエンジニア', 'エンジニア', 'エンジニア'],
  ['Senior Engineer II', 'engineer', 'engineer'],
  ['Head of Design', 'of design', 'head'],
])('%s is %s once seniority is taken off, and the noun is %s', (title, role, noun) => {
  expect([roleOf(title), roleNoun(title)]).toEqual([role, noun])
})

it.each([
  ['QA Lead', 'qa'],
  ['Lead développeur', 'développeur'],
  ['Pleno', ''],
  ['Testing', undefined],
])('the field of %s is %s', (title, field) => {
  expect(fieldOf(title)).toBe(field)
})

it('takes the first of two titles, where a stroke stands between titles', () => {
  expect(['Staff/Lead', 'Head / CTO', 'QA/SRE', '/ Lead'].map(firstTitle)).toEqual([
    'Staff',
    'Head',
    'QA/SRE',
    '/ Lead',
  ])
})
