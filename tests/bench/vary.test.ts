// Copies of a ladder are unlike each other, and are still that ladder.

import { expect, test } from 'vitest'
import { vary } from '../../bench/speed/vary.js'

const text = `---
scope: component
---

# Engineer: expected to stand as it is

- Leads projects from [another level](another-level.md) to \`another command\`, see https://example.org/another.
- Answers questions about incidents, projects and reviews of projects, and finds another person.
`

test('the same copy has the same words, another copy has others', () => {
  expect(vary(text, 7)).toBe(vary(text, 7))
  expect(vary(text, 7)).not.toBe(vary(text, 8))
})

test('front matter, headings, targets, code and addresses stay', () => {
  for (let copy = 0; copy < 50; copy++) {
    const varied = vary(text, copy)
    expect(varied).toContain('scope: component')
    expect(varied).toContain('# Engineer: expected to stand as it is')
    expect(varied).toContain('](another-level.md)')
    expect(varied).toContain('`another command`')
    expect(varied).toContain('https://example.org/another')
  }
})

test('a word is the same other word throughout a copy, so that what was said twice still is', () => {
  for (let copy = 0; copy < 50; copy++) {
    const [first, second] = vary('builds projects, reviews projects', copy).match(/\b\w*cts\b/gu) ?? []
    expect(first).toBe(second)
  }
})

test('about a third of the longer words are others', () => {
  const words = Array.from({ length: 26 ** 2 }, (_, index) =>
    ['pre', index % 26, Math.floor(index / 26), 'ing']
      .map((part) => (typeof part === 'number' ? String.fromCharCode(97 + part) : part))
      .join(''),
  )
  const varied = vary(words.join(' '), 1).split(' ')
  const changed = varied.filter((word, index) => word !== words[index])
  expect(changed.length / words.length).toBeGreaterThan(0.25)
  expect(changed.length / words.length).toBeLessThan(0.42)
  expect(changed.every((word) => word.endsWith('ing'))).toBe(true)
})
