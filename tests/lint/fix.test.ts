// Fixes change the spans that are wrong, and no other byte; what ignores nothing is taken out with its line.
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/lint/fix.js'
import { unusedIgnores } from '../../src/lint/unused-ignore.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { finding } from './finding.js'

describe('fixes', () => {
  it.each<[string, [number, number, string][], string, number[]]>([
    [
      'are applied from the start of the text',
      [
        [4, 5, 'Y'],
        [0, 1, 'X'],
      ],
      'Xbcd' + 'Yf',
      [1, 0],
    ],
    [
      'may stand side by side',
      [
        [0, 2, 'X'],
        [2, 4, 'Y'],
      ],
      'XYef',
      [0, 1],
    ],
    [
      'that overlap wait for the next run',
      [
        [0, 3, 'X'],
        [2, 4, 'Y'],
        [4, 5, 'Z'],
      ],
      'Xd' + 'Zf',
      [0, 2],
    ],
    [
      'that begin alike wait, the longer one',
      [
        [1, 3, 'X'],
        [1, 2, 'Y'],
      ],
      'aYcdef',
      [1],
    ],
    [
      'of one place are applied once',
      [
        [2, 2, 'X'],
        [2, 2, 'X'],
      ],
      'abXcdef',
      [0],
    ],
    ['at the very start are applied', [[0, 0, 'X']], 'Xabcdef', [0]],
    ['at the very end are applied', [[6, 6, 'X']], 'abcdefX', [0]],
    ['up to the end are applied', [[5, 6, 'X']], 'abcdeX', [0]],
    ['past the end are not', [[5, 7, 'X']], 'abcdef', []],
    ['may be none', [], 'abcdef', []],
  ])('%s', (_, edits, text, applied) => {
    const found = edits.map(([start, end, by]) => finding({ fix: { range: [start, end], text: by } }))
    const fixed = applyFixes('abcdef', [finding(), ...found])
    expect(fixed.text).toBe(text)
    expect(fixed.applied.map((each) => found.indexOf(each))).toEqual(applied)
  })
})

describe('a comment that ignores nothing', () => {
  const comment = '<!--lint ignore x-->'
  const unused = (text: string, ...found: ReturnType<typeof finding>[]): ReturnType<typeof unusedIgnores> => {
    const { ladders } = parseWorkspace([{ path: 'L1.md', text }], { name: 'ours' })
    return ladders.flatMap((parsed) => unusedIgnores(parsed, new Set(['x', 'y']), found))
  }

  it.each([
    [`# L1\n\n${comment}\n\n- a\n`, '# L1\n\n- a\n'],
    [`# L1\r\n\r\n${comment}\r\n\r\n- a\r\n`, '# L1\r\n\r\n- a\r\n'],
    [`# L1\n\n  ${comment} \n- a\n`, '# L1\n\n- a\n'],
    [`# L1\n${comment}\n\n- a\n`, '# L1\n\n- a\n'],
    [`# L1\n\na ${comment} b\n`, '# L1\n\na  b\n'],
    [`# L1\n\n${comment}`, '# L1\n\n'],
  ])('is taken out of %j', (text, expected) => {
    expect(applyFixes(text, unused(text)).text).toBe(expected)
  })

  it('is told with the names of the rules, where it stands', () => {
    const text = '# L1\n\n<!--lint ignore x y z-->\n\n- a\n'
    const [found, ...others] = unused(
      text,
      finding({ path: 'L1.md', ruleId: 'y', start: text.indexOf('- a') }),
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({
      ruleId: 'unused-ignore',
      severity: 'warning',
      data: { rules: ['x'] },
      place: { path: 'L1.md', start: { line: 3, column: 1 }, end: { line: 3, column: 25 } },
    })
    expect(found?.message).toMatch(/ignores `x`,.*remove the name from it$/u)
    expect(found).not.toHaveProperty('fix')
    expect(unused(text)[0]?.message).toMatch(/ignores `x`, `y`,/u)
    expect(unused(`# L1\n\n${comment}\n`)[0]?.message).toMatch(/remove the comment$/u)
  })

  it.each([
    ['of a rule that did not run', '<!--lint ignore z-->\n\n- a\n'],
    ['that switches all rules off', '<!--lint ignore-->\n\n- a\n'],
    ['that switches a rule off from here on', '<!--lint disable x-->\n\n- a\n'],
  ])('is none where it is one %s', (_, text) => {
    expect(unused(`# L1\n\n${text}`)).toEqual([])
  })

  it('is one although the rule found something elsewhere', () => {
    const text = `# L1\n\n${comment}\n\n- a\n\nb\n`
    const at = (path: string, word: string): object[] =>
      unused(text, finding({ path, start: text.indexOf(word) }))
    expect(
      [at('L1.md', '- a'), at('L1.md', 'b\n'), at('L1.md', '# L1'), at('L2.md', '- a')].map(
        (found) => found.length,
      ),
    ).toEqual([0, 1, 1, 1])
  })
})
