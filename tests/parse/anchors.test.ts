// Anchors are those that GitHub gives.
import fc from 'fast-check'
import GithubSlugger from 'github-slugger'
import { describe, expect, it } from 'vitest'
import { anchors } from '../../src/parse/anchors.js'

function named(titles: readonly string[]): string[] {
  const anchorOf = anchors()
  return titles.map((title) => anchorOf(title))
}

describe('headings', () => {
  it.each([
    [
      ['What we expect?', 'L1: “Engineer”', 'Über uns'],
      ['what-we-expect', 'l1-engineer', 'über-uns'],
    ],
    [
      ['Impact', 'Impact', 'Impact-1', 'Impact'],
      ['impact', 'impact-1', 'impact-1-1', 'impact-2'],
    ],
    [
      ['__proto__', 'constructor', '__proto__'],
      ['__proto__', 'constructor', '__proto__-1'],
    ],
  ])('%j are found at %j', (titles, expected) => {
    expect(named(titles)).toEqual(expected)
  })

  it('of any kind have the anchors that the slugger gives', () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '1',
      '-1',
      ' ',
      '  ',
      '-',
      '_',
      '.',
      '!',
      '’',
      '“',
      '–',
      '…',
      'é',
      '😀',
      '\t',
    )
    const title = fc.oneof(
      fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const slugger = new GithubSlugger()
        expect(named(titles)).toEqual(titles.map((each) => slugger.slug(each)))
      }),
    )
  })
})
