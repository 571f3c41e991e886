// What a ladder is for, in its own words.

import type { TextBlock } from '../model/block.js'
import type { Ladder } from '../model/ladder.js'

/** Its description, or the first paragraph of the document that leads to the levels; one that ends in a colon leads to a list. */
export function purposeOf({ description, documents }: Ladder): string | undefined {
  if (description !== undefined) return description
  for (const kind of ['index', 'ladder'] as const) {
    for (const document of documents) {
      if (document.kind !== kind) continue
      for (const { blocks } of document.sections.slice(0, 2)) {
        const first = blocks.find((block): block is TextBlock => block.type === 'paragraph')
        if (first && first.text.length > 40 && !first.text.endsWith(':')) return first.text
      }
    }
  }
  return undefined
}

/** The first sentences, up to some width. */
export function shortened(text: string): string {
  if (text.length <= 220) return text
  const cut = text.slice(0, 220)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  return sentence > 80 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
