// The prose of a document as a tree of blocks: what stands between headings.
// A block either holds text, holds other blocks, or refers to the part of the model that owns the text.

import * as z from 'zod/mini'

/** Text that stands by itself. `markdown` is the exact source slice, `text` the same as plain words. */
export const TextBlock = z.strictObject({
  type: z.enum([
    'paragraph',
    'code',
    'html',
    'comment',
    'definition',
    'break',
    'front-matter',
    'heading',
    'summary',
    'navigation',
  ]),
  text: z.string(),
  markdown: z.string(),
})
export type TextBlock = z.infer<typeof TextBlock>

/** Blocks that belong together: a list and its items, a quote, a folded part, a table with rows and cells. */
export const GroupBlock = z.strictObject({
  type: z.enum(['list', 'item', 'quote', 'details', 'table', 'row', 'cell', 'group', 'footnote']),
  ordered: z.optional(z.boolean()).check(z.describe('On a list: its items are steps.')),
  header: z.optional(z.boolean()).check(z.describe('On a cell: it names its row or column.')),
  columns: z
    .optional(z.int().check(z.positive()))
    .check(z.describe('On a cell: how many columns it spans, when not one.')),
  rows: z
    .optional(z.int().check(z.positive()))
    .check(z.describe('On a cell: how many rows it spans, when not one.')),
  get blocks(): z.ZodMiniArray<typeof Block> {
    return z.array(Block)
  },
})
export interface GroupBlock {
  type: 'list' | 'item' | 'quote' | 'details' | 'table' | 'row' | 'cell' | 'group' | 'footnote'
  ordered?: boolean | undefined
  header?: boolean | undefined
  columns?: number | undefined
  rows?: number | undefined
  blocks: Block[]
}

/** Stands where a text stood that another part of the model owns. */
export const RefBlock = z.strictObject({
  type: z.literal('ref'),
  ref: z
    .string()
    .check(
      z.describe('JSON pointer to the owner: from the level in a level, from the ladder in a document.'),
    ),
})
export type RefBlock = z.infer<typeof RefBlock>

/** Any block. */
export const Block: z.ZodMiniType<Block> = z.lazy(() => z.union([TextBlock, GroupBlock, RefBlock]))
export type Block = TextBlock | GroupBlock | RefBlock
