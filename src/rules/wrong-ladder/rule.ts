// A sentence that stands word for word in another ladder of the run, and still speaks of that ladder's people.

import { collapse, normalizeTitle } from '../../model/text.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { SourceDocument } from '../../parse/document.js'
import { passagesOf, placeInPassage, type Passage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { namesOf } from './names.js'

export default defineRule({
  id: 'wrong-ladder',
  description: 'Require text that was copied from another ladder to speak of this one',
  family: 'structure',
  strict: 'warning',
  options: (z) =>
    z.strictObject({
      words: z.int().min(4).default(8).describe('How long a sentence must be to count as copied.'),
    }),
  messages: {
    copied: (data: { name: string; ladder: string }) =>
      `Unexpected \`${data.name}\` in a sentence that stands in \`${data.ladder}\` word for word, expected the words of this ladder; it seems to be copied: rewrite it`,
  },
  check({ ladder, documents, parsed, surroundings, options: { words }, report }) {
    const own = namesOf(parsed)
    const foreign = new Map<ParsedLadder, string[]>()
    const namesIn = (other: ParsedLadder): string[] => {
      const names =
        foreign.get(other) ?? namesOf(other).filter((name) => !own.some((mine) => overlaps(mine, name)))
      foreign.set(other, names)
      return names
    }
    const ladders = laddersByKey(surroundings.ladders, words)
    for (const { source } of documents) {
      for (const { text, index, passage } of sentencesOf(source, words)) {
        const key = normalizeTitle(text)
        for (const other of ladders.get(key) ?? []) {
          if (other === parsed || other.ladder.id === ladder.id) continue
          const name = namesIn(other).find((candidate) => speaksOf(key, candidate))
          const twin = name === undefined ? undefined : twinOf(other, key, words)
          if (name === undefined || !twin) continue
          const written = new RegExp(name.split(' ').join(String.raw`[^\p{L}\p{N}]+`), 'iu').exec(text)
          const start = index + (written?.index ?? 0)
          report('copied', {
            at: placeInPassage(source, passage, start, written?.[0].length ?? text.length),
            data: { name: collapse(written?.[0] ?? name), ladder: other.ladder.title },
            related: [{ message: 'The same sentence', at: twin }],
          })
          break
        }
      }
    }
  },
})

interface Sentence {
  text: string
  /** Offset in the passage. */
  index: number
  passage: Passage
}

const cache = new WeakMap<SourceDocument, Sentence[]>()

function sentencesOf(source: SourceDocument, words: number): Sentence[] {
  const known = cache.get(source)
  const all =
    known ??
    passagesOf(source).flatMap((passage) =>
      [...passage.text.matchAll(/\S[^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/gu)].map((match) => ({
        text: match[0],
        index: match.index,
        passage,
      })),
    )
  cache.set(source, all)
  return all.filter(({ text }) => text.trim().split(/\s+/u).length >= words)
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
  if (known.has(words)) return found
  known.set(words, found)
  for (const parsed of all) {
    for (const { source } of parsed.documents) {
      for (const { text } of sentencesOf(source, words)) {
        const key = normalizeTitle(text)
        const ladders = found.get(key)
        if (ladders) ladders.add(parsed)
        else found.set(key, new Set([parsed]))
      }
    }
  }
  return found
}

function twinOf({ documents }: ParsedLadder, key: string, words: number): object | undefined {
  for (const { source } of documents) {
    const twin = sentencesOf(source, words).find(({ text }) => normalizeTitle(text) === key)
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
