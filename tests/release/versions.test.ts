// Steps between versions of content, and those that changesets declare.
import { describe, expect, it } from 'vitest'
import { declaredStep } from '../../src/release/changesets.js'
import { bumpBetween, nextVersion } from '../../src/release/semver.js'

describe('the step between two versions', () => {
  it.each([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['ladder@1.2.3', 'v1.2.3', 'none'],
    ['1.2.3', '0.9.9', undefined],
    ['1.2.3', '1.1.9', undefined],
    ['1.2.3', '1.2.2', undefined],
    ['1.2.3', 'next', undefined],
    ['', '1.2.3', undefined],
  ])('from `%s` to `%s` is %s', (before, after, step) => {
    expect(bumpBetween(before, after)).toBe(step)
  })

  it('is the first one, where there was no version', () => {
    expect(nextVersion('', 'minor')).toBe('0.1.0')
    expect(nextVersion('1.2.3', 'none')).toBe('1.2.3')
  })
})

describe('what changesets declare', () => {
  it('is the largest step of the package, and of no other', () => {
    const texts = [
      "---\n'ladder': patch\n'site': major\n---\n\nWords.\n",
      '---\n"ladder": minor\n---\n\nOne expectation is new. <!-- overrule: announced in May -->\n',
      '# No changeset\n',
      '---\nladder: huge\n---\n',
    ]
    expect(declaredStep(texts, 'ladder')).toEqual({ step: 'minor', reason: 'announced in May' })
    expect(declaredStep(texts, 'other')).toBeUndefined()
  })

  it('has no reason where the comment is empty', () => {
    expect(declaredStep(['---\nladder: none\n---\n\n<!-- overrule: -->\n'], 'ladder')).toEqual({
      step: 'none',
    })
  })
})
