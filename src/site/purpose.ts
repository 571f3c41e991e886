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

/** The first sentences, up to some width; a long first one stands whole, a very long one is cut between words. */
export function shortened(text: string): string {
  if (text.length <= wide) return text
  const ends = [...text.slice(0, widest).matchAll(/[.!?](?= )/gu)].map(({ index }) => index + 1)
  const end = ends.findLast((at) => at > 80 && at <= wide) ?? ends.find((at) => at > wide)
  return end === undefined ? `${text.slice(0, text.lastIndexOf(' ', wide))}…` : text.slice(0, end)
}

const wide = 220
const widest = 340
