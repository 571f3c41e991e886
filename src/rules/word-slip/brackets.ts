// Brackets that stand without the other of their pair.

import type { Passage } from '../../lint/passages.js'
import type { Slip } from './slip.js'

/** Brackets without the other of their pair, which may stand in the passage before or behind. */
export function strayBrackets(
  passage: Passage,
  before: Passage | undefined,
  next: Passage | undefined,
): Slip[] {
  if (!/[()]/u.test(passage.text)) return []
  return [...leftOpen(passage, next), ...leftClosed(passage, before)]
}

function leftOpen(passage: Passage, next: Passage | undefined): Slip[] {
  const index = isRunning(passage) ? openBracket(passage.text) : undefined
  if (index === undefined || (next && unopenedBracket(next.text) !== undefined)) return []
  const words = wordsBehind(passage.text, index)
  return words === '' ? [] : [{ kind: 'open', data: { words }, index, length: 1 }]
}

function leftClosed({ kind, text }: Passage, before: Passage | undefined): Slip[] {
  const index = kind === 'html' ? undefined : unopenedBracket(text)
  if (index === undefined || !isBehindWords(text, index)) return []
  if (before && openBracket(before.text) !== undefined) return []
  const words = text.slice(0, index).trim().split(/\s+/u).slice(-3).join(' ')
  return [{ kind: 'closed', data: { words }, index, length: 1 }]
}

/** Whether a passage has sentences: a heading may be short, and so may a string of data. */
function isRunning({ kind, text }: Passage): boolean {
  return kind === 'paragraph' || kind === 'cell' || (kind === 'data' && text.trim().split(/\s+/u).length > 5)
}

/** The first words behind a mark. */
function wordsBehind(text: string, index: number): string {
  return text
    .slice(index + 1)
    .trim()
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ')
}

/** Where the last bracket stands that is opened and not closed. */
function openBracket(text: string): number | undefined {
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/(?<![:;]-?\\?)\(|\)/gu)) {
    if (sign === '(') open.push(index)
    else open.pop()
  }
  return open.at(-1)
}

/** Where a bracket is closed that is not opened. */
function unopenedBracket(text: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[()]/gu)) {
    depth += sign === '(' ? 1 : -1
    if (depth < 0) return index
  }
  return undefined
}

/** Whether words stand right before: `a) one` and a smiley close nothing. */
function isBehindWords(text: string, index: number): boolean {
  return /\p{L}{3}[.!?”"]?$/u.test(text.slice(Math.max(0, index - 6), index))
}
