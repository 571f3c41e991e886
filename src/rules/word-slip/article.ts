// `a engineer`, `an senior`: the article of another sound than the next word begins with.

import { articlesIn } from '../../lint/english/article.js'
import type { Slip, Written } from './slip.js'

/** Articles that do not fit. */
export function articleSlips({ text, written }: Written): Slip[] {
  return articlesIn(written, text).map(({ index, words, word, article, expected }) => ({
    kind: 'article',
    data: { words: `${article} ${word}`, expected: `${expected} ${word}` },
    index,
    length: words.length,
    actual: article,
    expected: [expected],
    mend: { length: article.length, text: expected },
  }))
}
