// Brackets that stand without the other of their pair.

import type { Passage } from '../../lint/passages.js'

/** A bracket that is not closed or closes none, and the words at it. */
export interface StrayBracket {
  kind: 'open' | 'closed'
  passage: Passage
  index: number
  words: string
}

/** The brackets of passages without the other of their pair, which may stand in the passage beside. */
export function strayBrackets(passages: readonly Passage[]): StrayBracket[] {
  return passages.flatMap((passage, at) => [
    ...leftOpen(passage, passages[at + 1]),
    ...leftClosed(passage, passages[at - 1]),
  ])
}

function leftOpen(passage: Passage, next: Passage | undefined): StrayBracket[] {
  const index = isRunning(passage) ? openBracket(passage.text) : undefined
  if (index === undefined || (next && unopenedBracket(next.text) !== undefined)) return []
  const words = wordsBehind(passage.text, index)
  return words === '' ? [] : [{ kind: 'open', passage, index, words }]
}

function leftClosed(passage: Passage, before: Passage | undefined): StrayBracket[] {
  const index = passage.kind === 'html' ? undefined : unopenedBracket(passage.text)
  if (index === undefined || !isBehindWords(passage.text, index)) return []
  if (before && openBracket(before.text) !== undefined) return []
  const words = passage.text.slice(0, index).trim().split(/\s+/u).slice(-3).join(' ')
  return [{ kind: 'closed', passage, index, words }]
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
