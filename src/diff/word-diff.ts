// What changed between two texts, word by word. Knows no schema, so that a browser loads nothing but this.

import type { WordRun } from './words.js'

/** Longest texts that are compared word by word; beyond, the middle that differs counts as one run. */
const limit = 4_000_000

/** Runs that, without the added ones, read as `before` and, without the removed ones, as `after`. */
export function wordDiff(before: string, after: string): WordRun[] {
  // A space at the end lets the last word equal the same word further inside; it is taken away again.
  const a = wordsOf(`${before} `)
  const b = wordsOf(`${after} `)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const runs: WordRun[] = []
  const push = (type: WordRun['type'], words: readonly string[]): void => {
    const text = words.join('')
    const last = runs.at(-1)
    if (text === '') return
    if (last?.type === type) last.text += text
    else runs.push({ type, text })
  }
  push('same', a.slice(0, start))
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), push)
  push('same', a.slice(a.length - end))
  return withoutLastSpace(runs)
}

/** Whether new words touch those whose place they take, as before a comma: they are shown with a space between. */
export function touches(before: WordRun | undefined, { type, text }: WordRun): boolean {
  return type === 'added' && before?.type === 'removed' && !/\s$/u.test(before.text) && !/^\s/u.test(text)
}

/** A text as the white space before its words, the words, and the space after them: only words are painted or struck out. */
export function aroundWords(text: string): { start: string; words: string; end: string } {
  const words = text.trim()
  const at = text.length - text.trimStart().length
  return { start: text.slice(0, at), words, end: text.slice(at + words.length) }
}

/** Words with the space after them. What ends a sentence is no part of its last word: that may stay where the sentence goes on. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/\S+\s*|\s+/gu)].flatMap(([word]) => {
    const end = word.trimEnd().length
    let start = end
    while (start > 0 && '.,;:!?'.includes(word.charAt(start - 1))) start--
    return start === 0 || start === end ? [word] : [word.slice(0, start), word.slice(start)]
  })
}

/** Takes the added space away again. Where one text goes on, the space before its rest is part of the rest. */
function withoutLastSpace(runs: readonly WordRun[]): WordRun[] {
  const last = runs.findLastIndex(({ type }) => type === 'same')
  const rest = runs.slice(last + 1)
  const goesOn = rest.length === 1
  return runs
    .map((run, index): WordRun => {
      if (index === last) return rest.length < 2 ? { ...run, text: run.text.slice(0, -1) } : run
      if (index < last) return run
      return { ...run, text: `${goesOn && last >= 0 ? ' ' : ''}${run.text.slice(0, -1)}` }
    })
    .filter(({ text }) => text !== '')
}

type Push = (type: WordRun['type'], words: readonly string[]) => void

/** Longest common subsequence; removals before additions. */
function middle(a: readonly string[], b: readonly string[], push: Push): void {
  if (a.length * b.length > limit) {
    push('removed', a)
    push('added', b)
    return
  }
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const word = a[i]
    if (word !== undefined && word === b[j]) {
      push('same', [word])
      i++
      j++
    } else {
      const removed: string[] = []
      const added: string[] = []
      while ((i < a.length || j < b.length) && (i >= a.length || a[i] !== b[j])) {
        const gone = a[i]
        const come = b[j]
        if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
          removed.push(gone)
          i++
        } else if (come !== undefined) {
          added.push(come)
          j++
        }
      }
      // `them.` and `them every quarter.` share a word, although a space follows it in one of them alone.
      const shared = sharedStart(removed.join(''), added.join(''))
      push('same', [shared])
      push('removed', [removed.join('').slice(shared.length)])
      push('added', [added.join('').slice(shared.length)])
    }
  }
}

/** One of two texts, where the other is that and more words; else nothing. */
function sharedStart(a: string, b: string): string {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^\s/u.test(long.slice(short.length)) ? short : ''
}
