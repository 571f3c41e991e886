// What the examples of next-level cannot say: line ends, declared forks, severity, links in other forms.
import { expect, it } from 'vitest'
import { applyFixes } from '../../src/lint/fix.js'
import rule from '../../src/rules/next-level/rule.js'
import { reportLine, runRule } from './run-example.js'

const files = (texts: Record<string, string>): { path: string; text: string }[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

it('adds the missing line with the line ends of the file, and touches no other byte', () => {
  const text = '# L2\r\n\r\nWorks alone.\r\n\r\n\r\n'
  const found = runRule(
    rule,
    files({
      'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'L2.md': text,
      'L3.md': '# L3\n\nNext: [L4](L4.md)\n',
      'L4.md': '# L4\n\nTop.\n',
    }),
  )
  expect(applyFixes(text, found).text).toBe('# L2\r\n\r\nWorks alone.\r\n\r\nNext: [L3](L3.md)\r\n\r\n\r\n')
})

it('misses each level that is declared to follow, and leaves where to link it to a person', () => {
  const found = runRule(
    rule,
    files({
      'ladder.yml': 'nextLabel: Next\nlevels:\n  - { id: L1, next: [L2, M2] }\n  - L2\n  - M2\n',
      'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'L2.md': '# L2\n\nWorks alone.\n',
      'M2.md': '# M2\n\nLeads a team.\n',
    }),
  )
  expect(found.map(reportLine)).toEqual(['L1.md:3:1-3:18: Unexpected end of `L1`, expected a link to `M2`'])
  expect(found.some(({ fix }) => fix)).toBe(false)
})

it('only warns where the order is guessed from titles', () => {
  const found = runRule(
    rule,
    files({
      'junior-engineer.md': '# Junior Engineer\n\nNext: [Senior Engineer](senior-engineer.md)\n',
      'staff-engineer.md': '# Staff Engineer\n\nNext: [Senior Engineer](senior-engineer.md)\n',
      'senior-engineer.md': '# Senior Engineer\n\nNext: [Staff Engineer](staff-engineer.md)\n',
    }),
  )
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual([['extra', 'warning']])
})

it('reads links by reference, and offers no fix for them', () => {
  const found = runRule(
    rule,
    files({
      'L1.md': '# L1\n\nNext: [L3][up]\n\n[up]: L3.md\n',
      'L2.md': '# L2\n\nNext: [L3](<L3.md> "Senior")\n',
      'L3.md': '# L3\n\nTop.\n',
    }),
  )
  expect(found.map(({ messageId, fix }) => [messageId, fix])).toEqual([['wrong', undefined]])
})

it('leaves links in sentences alone', () => {
  const found = runRule(
    rule,
    files({
      'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'L2.md': '# L2\n\nContinue to meet all that [L1](L1.md) asks for.\n\nNext: [L3](L3.md)\n',
      'L3.md': '# L3\n\n## Next level\n\n[L4](L4.md) builds on [L2](L2.md), as [L3](L3.md) does.\n',
      'L4.md': '# L4\n\nTop.\n',
    }),
  )
  expect(found.map(reportLine)).toEqual([])
})

it('leaves links back, links to other ladders and pages alone', () => {
  const found = runRule(
    rule,
    files({
      'eng/L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'eng/L2.md': '# L2\n\nPrevious: [L1](L1.md) · Next: [L3](L3.md) or [manager](../management/M1.md)\n',
      'eng/L3.md': '# L3\n\nNext: read [the guide](guide.md).\n',
      'eng/guide.md': '# Guide\n\nHow promotion works.\n',
      'management/M1.md': '# M1\n\nLeads a team.\n',
      'management/M2.md': '# M2\n\nLeads teams.\n',
    }),
  )
  expect(found.map(reportLine)).toEqual([])
})

it('does not redirect a link that names a level which is not there', () => {
  const found = runRule(
    rule,
    files({
      'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'L3.md': '# L3\n\nTop.\n',
    }),
  )
  expect(found.map(({ messageId, fix }) => [messageId, fix])).toEqual([['broken', undefined]])
})

it('leaves the links of a document under another level’s heading alone', () => {
  const found = runRule(
    rule,
    files({
      'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
      'L2.md': '# L3\n\nNext: [L4](L4.md)\n',
      'L3.md': '# L2\n\nNext: [L3](L3.md)\n',
      'L4.md': '# L4\n\nTop.\n',
    }),
  )
  expect(found.map(reportLine)).toEqual([])
})
