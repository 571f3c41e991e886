// Titles of levels with a slip in one word: `Engineer Manager` where the level is called `Engineering Manager`.

import type { Level } from '../../model/level.js'
import { grouped } from '../../model/grouped.js'
import { passagesOf, type Passage } from '../../lint/passages.js'
import { isKeyboardSlip } from '../../lint/wording/keyboard.js'
import type { SourceDocument } from '../../parse/document.js'

/** A name in a text that is nearly the title of a level. */
export interface Misspelt {
  name: string
  level: Level
  source: SourceDocument
  passage: Passage
  index: number
}

/** More often than this it is a name of its own. */
const mostTimes = 2

/** Names that are a slip away from the title of a level, but for headings and what levels or headings are called. */
export function misspeltTitles(levels: readonly Level[], sources: readonly SourceDocument[]): Misspelt[] {
  const titles = levels.flatMap((level) => {
    const words = level.title.split(' ')
    return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) ? [{ level, words }] : []
  })
  const byRest = grouped(
    titles.flatMap(({ level, words }) =>
      words.map((word, at) => ({ level, word, rest: withGap(words, at), isLast: at === words.length - 1 })),
    ),
    ({ rest }) => rest,
  )
  if (byRest.size === 0) return []
  const lengths = new Set(titles.map(({ words }) => words.length))
  const known = new Set([
    ...levels.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...sources.flatMap(({ headings }) => headings.map(({ title }) => title)),
  ])
  const found = sources.flatMap((source) =>
    passagesOf(source).flatMap((passage) =>
      outermost(
        (passage.kind === 'heading' ? [] : namesIn(passage, lengths)).flatMap(
          ({ words, index }): Misspelt[] => {
            const name = words.join(' ')
            const near = words
              .flatMap((word, at) =>
                (byRest.get(withGap(words, at)) ?? []).map((title) => ({ ...title, own: word })),
              )
              .find(({ own, word, isLast }) => isSlip(own.toLowerCase(), word.toLowerCase(), isLast))
            return near && !known.has(name) ? [{ name, level: near.level, source, passage, index }] : []
          },
        ),
      ),
    ),
  )
  return [...grouped(found, ({ name }) => name).values()].flatMap((own) =>
    own.length > mostTimes ? [] : own,
  )
}

/** `Lead Software Enginer` is told once, not as `Software Enginer` too. */
function outermost(found: readonly Misspelt[]): Misspelt[] {
  const endOf = ({ index, name }: Misspelt): number => index + name.length
  return found.filter(
    (inner) =>
      !found.some((outer) => outer !== inner && outer.index <= inner.index && endOf(outer) >= endOf(inner)),
  )
}

function withGap(words: readonly string[], at: number): string {
  return words.with(at, '').join(' ')
}

/** Runs of so many words with a capital each. */
function namesIn({ text }: Passage, lengths: ReadonlySet<number>): { words: string[]; index: number }[] {
  return [...text.matchAll(capitals)].flatMap(({ 0: run, index }) => {
    const words = run.split(' ')
    const starts = words.map((_, at) => index + words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0))
    return [...lengths].flatMap((length) =>
      words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => ({
        words: words.slice(at, at + length),
        index: starts[at] ?? index,
      })),
    )
  })
}

const capitals = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?![\p{L}\p{N}-])/gu

/** `Senoir` for `Senior`, and before another word `Engineer` for `Engineering`; `Software Engineering` is what engineers do. */
function isSlip(own: string, word: string, isLast: boolean): boolean {
  const hasItsEnds = own.charAt(0) === word.charAt(0) && own.at(-1) === word.at(-1)
  const isInside = hasItsEnds && word.length > 4 && own !== word && isKeyboardSlip(own, word)
  return isInside || (!isLast && `${own}ing` === word)
}
