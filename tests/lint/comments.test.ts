// Comments switch rules off where they stand, as those who know remark-lint expect.
import { describe, expect, it } from 'vitest'
import { controlsOf, isSwitchedOff } from '../../src/lint/comments.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'
import { finding } from './finding.js'

function document(text: string, path = 'a.md'): ReturnType<typeof parseDocument> {
  return parseDocument({ path, text }, createTrace())
}

describe('a comment is', () => {
  it.each<[string, string, string[]]>([
    ['<!--lint disable-->', 'disable', []],
    ['<!-- lint enable a -->', 'enable', ['a']],
    ['<!--  lint\tignore a, b\nc,d -->', 'ignore', ['a', 'b', 'c', 'd']],
    ['<!--lint ignore remark-lint:a remark-lint-b rungs/c rungs:d-->', 'ignore', ['a', 'b', 'c', 'd']],
    ['<!--lint ignore a-rungs/b -->', 'ignore', ['a-rungs/b']],
  ])('%s', (text, action, rules) => {
    expect(controlsOf(document(text))).toMatchObject([{ action, rules, start: 0, from: text.length }])
  })

  it.each([
    '<!--lint-->',
    '<!--lint disabled-->',
    '<!--lintdisable-->',
    '<!--lint allow a-->',
    '<!-- a lint disable-->',
    '<!--lint disable',
    '<p><!--lint disable--></p>',
    '`<!--lint disable-->`',
    'lint disable',
  ])('none of these: %s', (text) => {
    expect(controlsOf(document(text))).toEqual([])
  })

  it('found wherever it stands, with where it holds', () => {
    const text = 'a\n\n> <!--lint ignore a-->\n> b\n\n- c <!--lint disable-->\n'
    expect(controlsOf(document(text))).toEqual([
      { action: 'ignore', rules: ['a'], start: 5, from: 25, to: 29 },
      { action: 'disable', rules: [], start: 35, from: 54, to: text.length + 1 },
    ])
    const apart = '<!--lint ignore a-->\n\nb c\n\nd\n'
    expect(controlsOf(document(apart))).toMatchObject([{ from: 20, to: 25 }])
  })

  it('none in data', () => {
    expect(controlsOf(document('a: "<!--lint disable-->"', 'a.yml'))).toEqual([])
  })
})

describe('a finding is switched off', () => {
  const text = `# one

<!--lint ignore x-->

# two

# three

<!--lint disable x z-->

# four

<!--lint enable x-->

# five

<!--lint disable-->

# six

<!--lint enable-->

# seven

<!--lint ignore-->

# eight

# nine
`
  const all = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
  it.each([
    ['x', ['two', 'four', 'six', 'eight']],
    ['y', ['six', 'eight']],
    ['z', ['four', 'five', 'six', 'eight']],
  ])('of the rule %s', (ruleId, expected) => {
    const source = document(text)
    const off = all.filter((word) =>
      isSwitchedOff(finding({ ruleId, start: text.indexOf(`# ${word}`) }), source),
    )
    expect(off).toEqual(expected)
    expect(isSwitchedOff(finding({ ruleId, start: text.indexOf('# two') }), undefined)).toBe(false)
  })

  it('from right behind a comment, to right before what comes after the next part', () => {
    const source = document('<!--lint ignore x-->\n\nab\n\nc\n')
    const off = [0, 19, 20, 22, 23, 24, 26].filter((start) => isSwitchedOff(finding({ start }), source))
    expect(off).toEqual([20, 22, 23])
  })
})
