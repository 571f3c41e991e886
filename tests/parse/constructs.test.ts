// Leaving out what a text cannot hold changes nothing that is read from it.
import { describe, expect, it } from 'vitest'
import { absentFrom } from '../../src/parse/constructs.js'
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
