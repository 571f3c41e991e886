// Texts that are too long to look for what stayed among their words: what differs is gone and come as a whole.
import { expect, it } from 'vitest'
import { wordDiff } from '../../src/diff/word-diff.js'

const words = (from: number): string =>
  Array.from({ length: 2_100 }, (_, index) => `word${String(from + index)}`).join(' ')

it('is told as gone and come, between what both begin and end with', () => {
  const [before, after] = [words(1), words(2)]
  expect(wordDiff(`We ask: ${before}. Thanks`, `We ask: ${after}. Thanks`)).toEqual([
    { type: 'same', text: 'We ask: ' },
    { type: 'removed', text: before },
    { type: 'added', text: after },
    { type: 'same', text: '. Thanks' },
  ])
})
