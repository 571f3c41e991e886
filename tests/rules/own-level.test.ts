// Sentences of L4 that are about L4 although another level is their first word, and those that are not.
import { expect, it } from 'vitest'
import rule from '../../src/rules/own-level/rule.js'
import { runRule } from './run-example.js'

const about = (sentence: string, heading = 'Impact'): string[] =>
  runRule(rule, [
    { path: 'L3.md', text: '# L3\n\nAn L3 leads projects.\n' },
    { path: 'L4.md', text: `# L4\n\nAn L4 leads several projects.\n\n## ${heading}\n\n${sentence}\n` },
    { path: 'L5.md', text: '# L5\n\nAn L5 leads an organization.\n' },
  ]).map(({ actual }) => actual ?? '')

it.each([
  ['An L3 is a senior engineer.', 'An L3'],
  ['An L3 has had years of practice.', 'An L3'],
  ['An L3 engineer consistently plans ahead.', 'An L3'],
  ['L3s plan, design and build.', 'L3s'],
  ['L3s don’t wait to be asked.', 'L3s'],
  ['All L3s, however, are expected to plan.', 'L3s'],
  ['In some cases, L3s may take on direct reports.', 'L3s'],
  ['They plan ahead. An L3 actively looks for risks.', 'An L3'],
  ['The primary responsibility of an L5 is to lead.', 'an L5'],
  ['These are the expectations for an L5.', 'an L5'],
  ['L5 is not a static role.', 'L5'],
])('takes "%s" for a slip', (sentence, words) => {
  expect(about(sentence)).toEqual([words])
})

it.each([
  'They are comfortable with the requirements for success at the L3 level.',
  'Mentors L3s and L2s.',
  'Unlike an L3, they are not told what to do.',
  'L3s and L5s plan together.',
  'L3s who lead for the first time get their help.',
  'L3s ask them for advice.',
  'L3s are often led by them.',
  'An L3 answers for a project. L4s answer for several.',
  'An L3 leads a project. In contrast, they lead several.',
  'As an L3, you led a project. Now you lead several.',
  'L3s look up to them.',
  'L3 expectations still hold.',
  'The L3 level is where planning starts.',
  'This builds on what is expected of an L3.',
  'The following adds to the expectations for an L3: they also lead beyond those of an L3.',
  'L3.5s are not a level.',
])('leaves "%s" alone', (sentence) => {
  expect(about(sentence)).toEqual([])
})

it.each(['Path to L5', 'The next level', 'How this differs from L5'])(
  'leaves what stands under "%s" alone',
  (heading) => {
    expect(about('An L5 leads an organization.', heading)).toEqual([])
  },
)

it.each([
  ['An IC-3 is a senior engineer.', 'An IC-3', 'An IC-4'],
  ['IC-3s plan, design and build.', 'IC-3s', 'IC-4s'],
  ['These are the expectations for an IC 5.', 'an IC 5', 'an IC 4'],
])('takes "%s" for a slip, where headings write codes so', (sentence, words, meant) => {
  const found = runRule(rule, [
    { path: 'a.md', text: '# IC-3\n\nAn IC-3 leads projects.\n' },
    { path: 'b.md', text: `# IC-4\n\nAn IC-4 leads several projects.\n\n## Impact\n\n${sentence}\n` },
    { path: 'c.md', text: '# IC 5\n\nAn IC 5 leads an organization.\n' },
  ])
  expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([[words, [meant]]])
})

it.each([
  [
    'code of one word or two, as they write the other',
    'IC-3',
    'IC-4',
    'An IC3 is a senior engineer.',
    'An IC4',
  ],
  ['code of one word where theirs has two', 'IC 3', 'IC4', 'An IC 3 is a senior engineer.', 'An IC4'],
  [
    'title in capitals',
    'IC 3: Engineer II',
    'IC 4: Senior Engineer',
    'An engineer II plans.',
    'A Senior Engineer',
  ],
  [
    'title in small letters',
    'L3: Engineer II',
    'L4: Engineer III',
    'An engineer II plans.',
    'An engineer III',
  ],
])('expects the level’s own %s', (_, lower, higher, sentence, meant) => {
  const found = runRule(rule, [
    { path: 'a.md', text: `# ${lower}\n\nAn ${lower.replace(/.*: /u, '')} leads projects.\n` },
    {
      path: 'b.md',
      text: `# ${higher}\n\nAn ${higher.replace(/.*: /u, '')} leads several projects.\n\n## Impact\n\n${sentence}\n`,
    },
  ])
  expect(found.map(({ expected }) => expected)).toEqual([[meant]])
})

it('leaves alone what a part of a competency tells about another level, with what stands below it', () => {
  const part = (title: string): string =>
    `- Asks.\n\n### ${title}\n\n- An L5 leads an organization.\n  - An L5 leads all.\n\n#### Examples\n\n- An L5 leads.`
  expect(about(part('Path to L5'))).toEqual([])
  expect(about(part('Plans'))).toHaveLength(2)
})

it('knows a level by its code where its title is a part of another', () => {
  const found = runRule(rule, [
    { path: 'L1.md', text: '# L1: Engineer\n\nAn L1 learns.\n' },
    { path: 'L2.md', text: '# L2: Senior Engineer\n\nAn L2 leads.\n\n## Impact\n\nAn L1 ships features.\n' },
  ])
  expect(found.map(({ actual }) => actual)).toEqual(['An L1'])
})
