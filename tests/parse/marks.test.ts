// Up to a number of marks are markup in one paragraph; what comes after is kept as it is written.
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { isMark, limitMarks, mayExceed } from '../../src/parse/bounds.js'
import { expectSame } from './whole-gfm.js'

/** How many nodes of a type there are in a text of whose marks twenty may be markup. */
function count(text: string, type: string): number {
  const within = (node: Nodes): number =>
    Number(node.type === type) +
    ('children' in node ? node.children.reduce((sum, child) => sum + within(child), 0) : 0)
  return within(unified().use(remarkParse).use(remarkGfm).use(limitMarks, 20).parse(text))
}

describe('in one paragraph', () => {
  it.each<[string, string, number]>([
    ['*a* ', 'emphasis', 10],
    ['_a_ ', 'emphasis', 10],
    ['**a** ', 'strong', 10],
    ['`a` ', 'inlineCode', 20],
    ['~~a~~ ', 'delete', 10],
    ['[a](b) ', 'link', 10],
    ['![a](b) ', 'image', 10],
    ['<b>', 'html', 20],
    ['*a* _b_ ', 'emphasis', 5],
  ])('%j is read this often: %s, %i times', (text, type, most) => {
    const each = count(text, type)
    expect(count(text.repeat(most), type)).toBe(most * each)
    expect(count(text.repeat(most + 1), type)).toBe(most * each)
    expect(count(`${text.repeat(most + 1)}\n\n${text}`, type)).toBe((most + 1) * each)
  })

  it('a hundred beside each other are markup, and more are words', () => {
    const stars = (length: number): string => `${'*'.repeat(length)}a${'*'.repeat(length)}`
    expect(count(stars(100), 'strong')).toBe(50)
    expect(count(stars(101), 'strong')).toBe(0)
    expect(count(`${stars(101)} *b*`, 'emphasis')).toBe(1)
  })
})

describe('backticks', () => {
  it.each([
    ['\\``a`', 1],
    ['`` a ` b ``', 1],
    ['```a`` b`', 0],
    ['`a`` b`', 1],
  ])('%s: code, %i times', (text, times) => {
    expect(count(text, 'inlineCode')).toBe(times)
  })
})

it('marks are what may be markup of words', () => {
  const signs = Array.from({ length: 128 }, (_, code) => code).filter(isMark)
  expect(String.fromCharCode(...signs)).toBe('!*<[]_`~')
})

describe('marks are counted where there may be too many', () => {
  it.each([
    ['*a* '.repeat(500), false],
    [`${'*a* '.repeat(500)}_`, true],
    ['`'.repeat(100), false],
    ['`'.repeat(101), true],
    ['a|b\n'.repeat(1001), false],
  ])('%#', (text, exceeds) => {
    expect(mayExceed(text, 1000)).toBe(exceeds)
    expectSame(text)
  })

  it('in one paragraph or in several', () => {
    expectSame('*a* '.repeat(501))
    expectSame('*a*\n\n'.repeat(501))
    expectSame(`${'*'.repeat(101)}a${'*'.repeat(101)}`)
  })
})
