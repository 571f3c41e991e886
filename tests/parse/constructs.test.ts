// Leaving out what a text cannot hold changes nothing that is read from it.
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { absentFrom, leaveOut, type Absent } from '../../src/parse/constructs.js'
import { doubted, doubtedTrees, plain } from '../markdown-texts.js'
import { expectSame, hidden } from './whole-gfm.js'

describe('a text is read as if all of GFM were looked for', () => {
  it.each([...hidden, ...plain, ...Object.values(doubted), ...doubtedTrees])('%j', (text) => {
    expectSame(text)
  })
})

describe('what cannot be in a text', () => {
  it.each([
    ['words', ['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'table'], true],
    ['a@b', ['protocolAutolink', 'wwwAutolink', 'table'], false],
    ['[a](HTTP://b.cd)', ['emailAutolink', 'wwwAutolink', 'table'], false],
    ['Www.a.bc', ['emailAutolink', 'protocolAutolink', 'table'], false],
    ['a\n:-', ['emailAutolink', 'protocolAutolink', 'wwwAutolink'], true],
    ['a&#64;b.cd', ['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'table'], false],
    ['R&D', ['emailAutolink', 'protocolAutolink', 'wwwAutolink', 'table'], true],
  ])('%j', (text, constructs, addresses) => {
    expect(absentFrom(text)).toEqual({ constructs, addresses })
  })
})

describe('a parser without what is said not to be in a text', () => {
  const nothing: Absent = { constructs: [], addresses: false }
  const read = (text: string, absent: Absent): Root =>
    unified().use(remarkParse).use(remarkGfm).use(leaveOut, absent).parse(text)
  const everything =
    '| a | b |\n|---|---|\n| c | d |\n\na@b.cd http://a.bc www.a.bc\n\n~~a~~ [^1] *b*\n\n- [x] c\n\n[^1]: d\n'

  it.each([...hidden, ...plain, everything])('reads %j as with it', (text) => {
    const whole = unified().use(remarkParse).use(remarkGfm).parse(text)
    expect(read(text, nothing)).toEqual(whole)
    expect(read(text, absentFrom(text))).toEqual(whole)
  })

  it('does not look for it', () => {
    const types = (absent: Absent): string[] =>
      [...JSON.stringify(read(everything, absent)).matchAll(/"type":"(\w+)"/gu)].map(([, type = '']) => type)
    expect(types(nothing).filter((type) => type === 'link')).toHaveLength(3)
    expect(types({ constructs: ['table'], addresses: false })).not.toContain('table')
    expect(types({ constructs: ['table'], addresses: false })).toContain('delete')
    const all: Absent = { constructs: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'], addresses: true }
    expect(types(all)).not.toContain('link')
    expect(types(all)).toEqual(
      expect.arrayContaining(['table', 'delete', 'footnoteDefinition', 'footnoteReference', 'emphasis']),
    )
    // Addresses are found twice: while words are read, and in those that were.
    expect(types({ ...all, addresses: false }).filter((type) => type === 'link')).toHaveLength(3)
  })
})
