// Sentences that stand in another ladder of the run too, and name that one's people.

import { remembered } from '../../model/remembered.js'
import { normalizeTitle } from '../../model/text.js'
import type { Place } from '../../model/place.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { placeInPassage } from '../../lint/passages.js'
import type { SourceDocument } from '../../parse/document.js'
import { namesOf } from './names.js'
import { sentencesOf, type Sentence } from './sentences.js'

/** A copied sentence: the words that name others, where they stand, and the sentence in its own ladder. */
export interface Copied {
  name: string
  at: Place
  ladder: ParsedLadder
  twin: Place
}

/**
 * Finds copied sentences in a document of a ladder.
 *
 * @param words how long a sentence must be
 */
export function copiedFinder(
  parsed: ParsedLadder,
  all: readonly ParsedLadder[],
  words: number,
): (source: SourceDocument) => Copied[] {
  const ladders = laddersByKey(all, words)
  if (ladders.size === 0) return () => []
  const own = namesOf(parsed)
  const foreign = new Map<ParsedLadder, string[]>()
  const namesIn = (other: ParsedLadder): string[] => {
    const names =
      foreign.get(other) ?? namesOf(other).filter((name) => !own.some((mine) => overlaps(mine, name)))
    foreign.set(other, names)
    return names
  }
  const copyOf = ({ key, ...sentence }: LongSentence, source: SourceDocument): Copied | undefined => {
    for (const ladder of ladders.get(key) ?? []) {
      if (ladder === parsed || ladder.ladder.id === parsed.ladder.id) continue
      const name = namesIn(ladder).find((candidate) => speaksOf(key, candidate))
      const twin = name === undefined ? undefined : twinOf(ladder, key, words)
      if (name !== undefined && twin) return { ...named(name, sentence, source), ladder, twin }
    }
    return undefined
  }
  return (source) => longSentences(source, words).flatMap((sentence) => copyOf(sentence, source) ?? [])
}

/** A name as a sentence writes it. */
function named(
  name: string,
  { text, index, passage }: Sentence,
  source: SourceDocument,
): Pick<Copied, 'name' | 'at'> {
  const written = new RegExp(name.split(' ').join(String.raw`[^\p{L}\p{N}]+`), 'iu').exec(text)
  const start = index + (written?.index ?? 0)
  const [words] = written ?? [text]
  return { name: written ? words : name, at: placeInPassage(source, passage, start, words.length) }
}

interface LongSentence extends Sentence {
  /** Its words, by which copies of it are found. */
  key: string
}

const longOnes = remembered((_: SourceDocument) => new Map<number, readonly LongSentence[]>())

/** The sentences that are long enough to be copied; looked for once, since every ladder asks for those of all. */
function longSentences(source: SourceDocument, words: number): readonly LongSentence[] {
  const known = longOnes(source).get(words)
  if (known) return known
  const isLong = new RegExp(String.raw`^\s*(?:\S+\s+){${String(words - 1)}}\S`, 'u')
  const found = sentencesOf(source)
    .filter(({ text }) => isLong.test(text))
    .map((sentence) => ({ ...sentence, key: normalizeTitle(sentence.text) }))
  longOnes(source).set(words, found)
  return found
}

const byKey = new WeakMap<readonly ParsedLadder[], Map<number, Map<string, Set<ParsedLadder>>>>()

/** In which ladders of a run each sentence stands; read once per run. */
function laddersByKey(
  all: readonly ParsedLadder[],
  words: number,
): ReadonlyMap<string, ReadonlySet<ParsedLadder>> {
  const known = byKey.get(all) ?? new Map<number, Map<string, Set<ParsedLadder>>>()
  byKey.set(all, known)
  const found = known.get(words) ?? new Map<string, Set<ParsedLadder>>()
  // From a ladder that is alone nothing can be copied to another.
  if (known.has(words) || all.length < 2) return found
  known.set(words, found)
  for (const parsed of all) {
    for (const { source } of parsed.documents) {
      for (const { key } of longSentences(source, words)) {
        const ladders = found.get(key)
        if (ladders) ladders.add(parsed)
        else found.set(key, new Set([parsed]))
      }
    }
  }
  return found
}

function twinOf({ documents }: ParsedLadder, key: string, words: number): Place | undefined {
  for (const { source } of documents) {
    const twin = longSentences(source, words).find((sentence) => sentence.key === key)
    if (twin) return placeInPassage(source, twin.passage, twin.index, twin.text.length)
  }
  return undefined
}

/** Whether a sentence calls its reader or its levels by a name: `a Support Engineer`, `levels for support`. */
function speaksOf(sentence: string, name: string): boolean {
  const word = String.raw`(?<![\p{L}\p{N}])${name}s?(?![\p{L}\p{N}])`
  return name.includes(' ')
    ? new RegExp(word, 'u').test(sentence)
    : new RegExp(
        String.raw`\b(?:levels?|roles?|ladder|framework|career|careers|path) (?:for|in|of) (?:the |our )?${word}`,
        'u',
      ).test(sentence)
}

function overlaps(mine: string, name: string): boolean {
  return mine === name || ` ${mine} `.includes(` ${name} `) || ` ${name} `.includes(` ${mine} `)
}
