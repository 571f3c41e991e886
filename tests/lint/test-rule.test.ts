// What teams hold their own rules to: a rule that passes, and rules that fail in each way.
import { expect, it } from 'vitest'
import { defineRule } from '../../src/lint/rule.js'
import { testRule } from '../../src/lint/test-rule.js'

const shortOverview = defineRule({
  id: 'short-overview',
  description: 'Keep the overview of a level to one paragraph',
  recommended: 'warning',
  messages: {
    long: ({ level }: { level: string }) =>
      `Unexpected long overview of \`${level}\`, expected one paragraph`,
  },
  check({ ladder, report }) {
    for (const level of ladder.levels) {
      const overview = level.sections.find(({ role, title }) => role === 'overview' && title !== '')
      const paragraphs = overview?.blocks.filter(({ type }) => type === 'paragraph').length ?? 0
      if (overview && paragraphs > 1) report('long', { at: overview, data: { level: level.id } })
    }
  },
})

const long = '# L1\n\n## Overview\n\nOne.\n\nTwo.\n'

it('passes a rule that finds what is expected, whatever the order of files and the line ends', () => {
  testRule(shortOverview, {
    files: { 'L1.md': long, 'L2.md': '# L2\n\n## Overview\n\nOne.\n' },
    expected: ['L1.md:3:1: Unexpected long overview of `L1`, expected one paragraph'],
  })
})

it('shows what came where something else was expected', () => {
  expect(() => {
    testRule(shortOverview, { files: { 'L1.md': long } })
  }).toThrow('"L1.md:3:1: Unexpected long overview of `L1`, expected one paragraph"')
})

it('fails a rule whose findings depend on line ends', () => {
  const counting = defineRule({
    id: 'counting',
    description: 'Count characters',
    recommended: 'warning',
    messages: { length: ({ length }: { length: number }) => `Unexpected length ${String(length)}` },
    check({ documents, ladder, report }) {
      const [level] = ladder.levels
      if (level) report('length', { at: level, data: { length: documents[0]?.source.text.length ?? 0 } })
    },
  })
  expect(() => {
    testRule(counting, {
      files: { 'L1.md': '# L1\n\nText.\n' },
      expected: ['L1.md:1:1: Unexpected length 12'],
    })
  }).toThrow('findings with CRLF line ends')
})

it('applies fixes until none is left, and fails a rule that goes on for ever', () => {
  const growing = defineRule({
    id: 'growing',
    description: 'Add a word',
    recommended: 'warning',
    fixable: true,
    messages: { more: () => 'Unexpected end, expected more' },
    check({ ladder, report }) {
      const [level] = ladder.levels
      if (level) report('more', { at: level, fix: { range: [0, 0], text: '# ' } })
    },
  })
  expect(() => {
    testRule(growing, {
      files: { 'L1.md': '# L1\n' },
      expected: ['L1.md:1:1: Unexpected end, expected more'],
    })
  }).toThrow('fixable findings after mending')
})
