// What counts as a word of the source, and whether the model holds it.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'

function coverage(text: string): { words: number; missing: string[] } {
  const [{ words, missing } = { words: 0, missing: [] }] = coverageOf(parseLadder([{ path: 'L1.md', text }]))
  return { words, missing: missing.map((part) => part.text) }
}

describe('coverage', () => {
  it.each([
    ['a tab that is part of an item and part of the HTML in it', '- [ ] one\n\t <details>\n', 1],
    ['HTML in a quote', '> <p>\n> two words\n> </p>\n', 2],
    ['a tag over two lines of a quote', '> <p\n> class="no words">one\n> two</p>\n', 2],
    ['HTML with line ends of Windows', '- one\r\n\t <p>two</p>\r\n', 2],
    [
      'a cell that is far in, and code to the parser',
      '<table>\n\n  <tr>\n\n    <td>\n      one\n    </td>\n\n  </tr>\n\n</table>\n',
      1,
    ],
    ['a closing tag over two lines', '<p><b>one</s\n  <tr>\n   <td>two</td></p>\n', 2],
    ['HTML in a list in a quote', '> - <b>one\n>   two</b>\n>   three\n', 3],
  ])('counts the words of %s, and no letter of a tag', (_, text, words) => {
    expect(coverage(text)).toEqual({ words, missing: [] })
  })

  it('counts a competency that is named by the first words of what it says', () => {
    const files = [
      { path: 'L1.md', text: '- name: one two\n  title: three\n  - four\n  - five\n' },
      { path: 'L2.md', text: '- **Name**: six\n' },
    ]
    expect(coverageOf(parseLadder(files)).flatMap(({ missing }) => missing)).toEqual([])
  })
})
