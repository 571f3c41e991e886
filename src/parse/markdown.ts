// The one Markdown parser of the house: CommonMark with GFM and front matter, text to mdast.

import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()

/** Parses Markdown. Never throws: every text is Markdown. Offsets are those of `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
