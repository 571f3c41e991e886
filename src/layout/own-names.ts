// Headings that name their own level: `Skills of a Senior Engineer` says at each level what its skills are.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { LevelDraft } from './draft.js'

/** Takes the level's own name out of titles that several levels have but for it. Headings stay as they are written. */
export function dropOwnNames(levels: readonly LevelDraft[]): void {
  const counts = new Map<string, Set<LevelDraft>>()
  const found: { section: Section; plain: string }[] = []
  for (const level of levels) {
    const names = ownNames(level)
    for (const section of sectionsIn(level.sections)) {
      const plain = names.reduce(withoutName, section.title)
      if (plain !== section.title) found.push({ section, plain })
      const key = normalizeTitle(plain)
      counts.set(key, (counts.get(key) ?? new Set<LevelDraft>()).add(level))
    }
  }
  for (const { section, plain } of found)
    if ((counts.get(normalizeTitle(plain))?.size ?? 0) > 1) section.title = plain
}

function* sectionsIn(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* sectionsIn(section.sections)
  }
}

/** The level's title where it is a job, and its code, as plain words. */
function ownNames({ identity: { code = '', title } }: LevelDraft): string[][] {
  return [title.includes(' ') ? title : '', code]
    .map(wordsOf)
    .filter(({ length }) => length > 0 && length <= mostWords)
}

/** A longer title is a sentence, and would be looked for at every word of the others. */
const mostWords = 12

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => plainWord(word) || [])
}

function plainWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z0-9]*$/u.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The rest of a title without the name; the title itself where nothing that names a thing is left. */
function withoutName(title: string, name: readonly string[]): string {
  const words = title.split(/\s+/u)
  const plain = words.map(plainWord)
  const last = name.length - 1
  const at = plain.findIndex((_, index) =>
    name.every((word, n) => plain[index + n] === word || (n === last && plain[index + n] === `${word}s`)),
  )
  if (at === -1) return title
  let start = at
  for (const before of [articles, prepositions]) if (before.has(plain[start - 1] ?? '')) start--
  const rest = [...words.slice(0, start), ...words.slice(at + name.length)].join(' ')
  const bare = rest.replace(/^[\s:–—|-]+|(?<![\s:–—|,(-])[\s:–—|,(-]+$/gu, '')
  return /\p{L}{3}/u.test(bare) ? bare : title
}

const articles = new Set(['a', 'an', 'the', 'your', 'each'])
const prepositions = new Set(['for', 'of', 'as', 'at', 'in'])
