// `**Reach:** Reach: the team.`: a label that its text says again.

import type { Slip, Written } from './slip.js'

/** The label that a text begins with, its second time. */
export function labelSlips({ text, written }: Written): Slip[] {
  const colon = text.indexOf(':')
  if (colon < 3 || colon > 80) return []
  const words = text.slice(0, colon).trim()
  const start = afterSpace(text, colon + 1)
  if (start === colon + 1 || !/^\p{L}[^\n]{2}/u.test(words) || !text.startsWith(words, start)) return []
  const end = afterSpace(text, start + words.length) + 1
  const next = afterSpace(text, end)
  if (text.charAt(end - 1) !== ':' || next === end) return []
  const isBare = written.startsWith(text.slice(start, next), start)
  return [
    {
      kind: 'twice',
      data: { word: `${words}:` },
      index: start,
      length: end - start,
      actual: written.slice(start, end),
      ...(isBare && { mend: { length: next - start, text: '' } }),
      isLabel: true,
    },
  ]
}

function afterSpace(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length
}
