// A sentence that stands word for word in another ladder of the run, and still speaks of that ladder's people.

import { lastPart } from '../../model/path.js'
import { collapse, normalizeTitle } from '../../model/text.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { sharedAddresses } from './addresses.js'
import { copiedHeadings } from './headings.js'
import { namesOf } from './names.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { slipsIn } from './slots.js'
import { fileSubject } from './subjects.js'

export default defineRule({
  id: 'wrong-ladder',
  description: 'Require text that was copied from another ladder or document to speak of its own',
  family: 'structure',
  recommended: 'warning',
  options: (z) =>
    z.strictObject({
      words: z.int().min(4).default(8).describe('How long a sentence must be to count as copied.'),
    }),
  messages: {
    copied: (data: { name: string; ladder: string }) =>
      `Unexpected \`${data.name}\` in a sentence that stands in \`${data.ladder}\` word for word, expected the words of this ladder; it seems to be copied: rewrite it`,
    slot: (data: { name: string; path: string; count: number }) =>
      `Unexpected \`${data.name}\` in \`${data.path}\`, expected it to name what this document is about, as the same sentence does in ${data.count === 1 ? 'another' : `${String(data.count)} others`}; it seems to be copied: correct the name`,
    heading: (data: { heading: string; file: string; other: string }) =>
      `Unexpected heading \`${data.heading}\` in a document named \`${data.file}\`, expected it to say what this document is about; it is the heading of \`${data.other}\`: correct it, or rename the file`,
    address: (data: { key: string; address: string; file: string; other: string }) =>
      `Unexpected \`${data.key}: ${data.address}\` in \`${data.file}\`, expected an address of its own; \`${data.other}\` has it as well, and a site shows one page at one address: correct one of the two`,
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
    const headings = copiedHeadings(surroundings.ladders)
    const slips = slipsIn(surroundings.ladders)
    const addresses = sharedAddresses(surroundings.ladders)
    for (const document of documents) {
      for (const { sentence, start, end, right } of slips.get(document) ?? []) {
        const { text, index, passage } = sentence
        report('slot', {
          at: placeInPassage(document.source, passage, index + start, end - start),
          data: {
            name: collapse(text.slice(start, end)),
            path: lastPart(document.source.path),
            count: new Set(right.map(({ draft }) => draft)).size,
          },
          related: right.slice(0, 2).map((use) => ({
            message: 'The same sentence, about its own document',
            at: placeInPassage(
              use.draft.source,
              use.sentence.passage,
              use.sentence.index + use.start,
              use.end - use.start,
            ),
          })),
        })
      }
      const copied = headings.get(document)
      // That a level's file has the heading of another level is for `level-heading` to say.
      const isLevel =
        document.layout === 'file' && copied !== undefined && documents.includes(copied.other.draft)
      if (copied && !isLevel)
        report('heading', {
          at: copied.heading.place,
          data: {
            heading: copied.heading.title,
            file: fileSubject(document.source.path),
            other: copied.other.draft.source.path,
          },
          related: [{ message: 'The same heading', at: copied.other.heading.place }],
        })
      const { source } = document
      const shared = addresses.get(document)
      if (shared)
        report('address', {
          at: shared.place,
          data: {
            key: shared.key,
            address: shared.address,
            file: lastPart(source.path),
            other: shared.other.source.path,
          },
          related: [{ message: 'The same address', at: shared.otherPlace }],
        })
      if (ladders.size === 0) continue
      for (const { text, index, passage } of longSentences(source, words)) {
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

/** The sentences that are long enough to be copied. */
function longSentences(source: SourceDocument, words: number): Sentence[] {
  return sentencesOf(source).filter(({ text }) => text.trim().split(/\s+/u).length >= words)
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
      for (const { text } of longSentences(source, words)) {
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
    const twin = longSentences(source, words).find(({ text }) => normalizeTitle(text) === key)
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
