// A text is cut where its pieces have nothing to do with one another, and read as if it had not been.
import { expect, it } from 'vitest'
import { cuts } from '../../src/parse/cut.js'
import { lineStarts } from '../../src/parse/lines.js'
import { expectSame } from './whole-gfm.js'

/** The lines at which a text is cut; negative where the list of the piece above goes on. */
function cutsIn(text: string): number[] {
  expectSame(text)
  const starts = lineStarts(text)
  return cuts(text, starts).map(
    ({ start, continuesList }) => starts.indexOf(start) * (continuesList ? -1 : 1),
  )
}

it.each([
  ['paragraphs', 'a\n\nb\n\n\nc', [0, 2, 5]],
  ['whatever ends their lines', 'a\r\n\r\nb\r\rc', [0, 2, 4]],
  ['where a line has only blanks', 'a\n \t\nb', [0, 2]],
  ['titles', '# a\n\n## b\nc\n\nd', [0, 2, 5]],
  ['words in bold and words with a mark', 'a\n\n**b** c\n\n*d*\n\n***e***', [0, 2, 4, 6]],
  ['quotes, tables, HTML and links', '> a\n\n| b |\n|---|\n\n<div>\n\n[c](d)', [0, 2, 5, 7]],
  ['behind a list', '- a\n\n- b\n\nc', [0, 4]],
  ['beside a comment of one line', '<!-- a -->\n\nb\n\n<!-- c -->', [0, 2, 4]],
  ['a title and a fence', '# a\n\n```\n\nb\n```', [0, 2]],
  ['behind front matter', '---\na: b\n\nc: d\n---\n\ne', [0, 6]],
  ['behind front matter in TOML', '+++\n# a\n\n# b\n+++\n\ne', [0, 6]],
  ['the items of a list', '- a\n- b\n- **c**: d', [0, -1, -2]],
  ['items below words', 'a\n\n* b\n* c\n\nd', [0, 2, -3, 5]],
  ['items with numbers', '# a\n\n1. b\n2. c\n10. d\n\n', [0, 2, -3, -4]],
  ['items with numbers and a bracket', '1) b\n2) c', [0, -1]],
])('a text is cut between %s: %j', (_, text, lines) => {
  expect(cutsIn(text)).toEqual(lines)
})

it.each([
  ['blank lines', '\n \n\n'],
  ['nothing', ''],
  ['the lines of a paragraph', 'a\nb\n# c'],
  ['a line and what is indented below it', '- a\n\n  b\n\n    c'],
  ['items that an empty line parts', '- a\n- b\n\n- c'],
  ['items of several lines', '- a\n- b\nc'],
  ['items with items', '- a\n  - b\n- c'],
  ['items that begin with no words', '- [ ] a\n- # b\n- '],
  ['items of two lists', '- a\n* b'],
  ['items with other ends of their numbers', '1. a\n2) b'],
  ['a paragraph and the numbers in it', 'a\n2. b\n3. c'],
  ['a list and the items of another', '- a\n\n* b\n* c'],
  ['an item and a number behind it', '- a\n\n2020 was a year'],
  ['a break and items', '* * *\n\n* a\n* b'],
  ['what a fence may hold', '```\na\n\nb\n```\n\nc'],
  ['what a fence in an item may hold', '- ~~~\n\n  a\n\nb'],
  ['what a comment may hold', '<!--\n\na\n\n-->\n\nb'],
  ['what a comment after another may hold', '<!-- a --> <!--\n\nb'],
  ['what a tag holds as it is', '<pre>\n\na\n\n</pre>'],
  ['what a declaration may hold', '<?a\n\nb\n\n?>'],
  ['items of a list in a fence', '```\n- a\n- b'],
  ['front matter that never ends', '---\na\n\nb'],
  ['words that a label may be for', '[a]\n\nb\n\n[a]: c'],
])('a text is not cut between %s: %j', (_, text) => {
  expect(cutsIn(text)).toEqual([0])
})
