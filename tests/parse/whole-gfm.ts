// Reading a text with all of GFM, whatever is in it: what the parser must see with less.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { limitMarks, marksIn, unreadable } from '../../src/parse/bounds.js'
import { newMemory, parseMarkdown, startHeadingsAtTheirWords } from '../../src/parse/markdown.js'

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

/** Expects the tree of a text to be that with all of GFM, whatever was parsed before it. */
export function expectSame(text: string, memory = newMemory()): void {
  if (unreadable(text) === undefined) expect(parseMarkdown(text, memory).tree).toEqual(whole(text))
}

/** What only a part of GFM sees, also where character references and escapes stand for its signs. */
export const hidden = [
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
