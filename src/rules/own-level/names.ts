// By which words a level is spoken of.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { codeAsWritten } from '../../layout/identity.js'
import { namesSeniority } from '../../layout/job-titles.js'
import { seniorityWords } from '../../layout/job-words.js'

/** A name of a level, and whether it is a code or a title. */
export interface Name {
  level: Level
  kind: 'code' | 'title'
  text: string
}

/** The names of a level that mean no other: its code, and a title of several words that says how senior it is. */
export function namesOf(level: Level, ladder: Ladder): readonly Name[] {
  let known = cache.get(ladder)
  if (!known) {
    known = namesIn(ladder)
    cache.set(ladder, known)
  }
  return known.get(level) ?? []
}

const cache = new WeakMap<Ladder, Map<Level, Name[]>>()

function namesIn({ levels }: Ladder): Map<Level, Name[]> {
  const bearers = new Map<string, number>()
  for (const level of levels)
    for (const text of new Set([...ownNames(level).map((name) => name.text), level.title]))
      bearers.set(text, (bearers.get(text) ?? 0) + 1)
  return new Map(
    levels.map((level) => [level, ownNames(level).filter(({ text }) => bearers.get(text) === 1)]),
  )
}

function ownNames(level: Level): Name[] {
  const { title } = level
  const names = codesOf(level).map((text): Name => ({ level, kind: 'code', text }))
  if (title.includes(' ') && namesSeniority(title))
    for (const text of new Set([title, otherNumeral(title)].flatMap((each) => [each, inText(each)])))
      names.push({ level, kind: 'title', text })
  return names
}

/** `Engineer II` of `Engineer 2`, and the other way round. */
function otherNumeral(title: string): string {
  return title.replace(/ (?:[IV]{1,3}|[1-6])$/u, (numeral) => {
    const at = numerals.indexOf(numeral.slice(1))
    return at === -1 ? ` ${numerals[Number(numeral) - 1] ?? numeral.slice(1)}` : ` ${String(at + 1)}`
  })
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** `engineer II` of `Engineer II`: with a number behind it a title is one also where it is written small. */
function inText(title: string): string {
  return /^[A-Z][a-z]+(?: [A-Z][a-z]+)* (?:[IVX]{1,4}|\d{1,2})$/u.test(title)
    ? title.replace(/[A-Z](?=[a-z])/gu, (letter) => letter.toLowerCase())
    : title
}

/** The code of a level, and as its heading writes it: `IC2`, and `IC 2` for `IC 2` and `IC-2`. */
function codesOf({ code, heading }: Level): string[] {
  return code === undefined ? [] : [...new Set([code, codeAsWritten(heading, code).replace('-', ' ')])]
}

/** The names of other levels that a text may hold and that this level does not bear in one of its own, longest first. */
export function foreignNames(text: string, ladder: Ladder, level: Level): Name[] {
  const around = namesAround(text, ladder).filter(({ level: other }) => other !== level)
  if (around.length === 0) return around
  // A heading that names another level is `level-heading`'s; the text agrees with it.
  const own = [level.heading, level.title, level.code, level.id, ...level.aliases].join('\n')
  return around
    .filter(({ level: other }) => !tellingNames(other).test(own))
    .sort((a, b) => b.text.length - a.text.length)
}

/** The name of another level that is the end of this one's title: `Principal Engineer` of `Sr. Principal Engineer`. */
export function nameInside({ title }: Level, ladder: Ladder): Name[] {
  const [first = '', ...rest] = title.split(' ')
  const name = byTitle(ladder).get(rest.join(' '))
  return name && seniorityWords.has(first.toLowerCase().replace(/\.$/u, '')) ? [name] : []
}

const byTitle = remembered((ladder: Ladder) => {
  const names = ladder.levels.flatMap((level) => namesOf(level, ladder))
  return new Map(names.flatMap((name) => (name.kind === 'title' ? [[name.text, name] as const] : [])))
})

/** The names by which a level is told from others: a bare `Engineer` is none. */
const tellingNames = remembered((level: Level) => {
  const names = [...ownNames(level).map(({ text }) => text), level.id, ...level.aliases]
  return new RegExp(names.map((text) => pattern({ text })).join('|'), 'iu')
})

/** Each name of a ladder by its rarest word, so that a text is gone through once, however many levels there are. */
interface Index {
  /** What such words look like: the same for `L1` and `L27`. */
  rare: RegExp
  byWord: Map<string, Name[]>
}

const indexes = new WeakMap<Ladder, Index>()

/** Names whose rarest word a text has. */
function namesAround(text: string, ladder: Ladder): Name[] {
  const { rare, byWord } = indexOf(ladder)
  // A pattern that minds the case finds words several times as fast as one that does not.
  const words = text.toLowerCase().match(rare) ?? []
  const found = new Set<Name>()
  for (const word of words) {
    for (const name of byWord.get(word) ?? []) found.add(name)
    // `L3s` are people at `L3`.
    if (word.endsWith('s')) for (const name of byWord.get(word.slice(0, -1)) ?? []) found.add(name)
  }
  return [...found]
}

function indexOf(ladder: Ladder): Index {
  const known = indexes.get(ladder)
  if (known) return known
  const names = ladder.levels.flatMap((level) => namesOf(level, ladder))
  const counts = new Map<string, number>()
  const countOf = (word: string): number => counts.get(word) ?? 0
  for (const name of names) for (const word of wordsIn(name)) counts.set(word, countOf(word) + 1)
  const byWord = new Map<string, Name[]>()
  const shapes = new Set<string>()
  for (const name of names) {
    const [word = ''] = wordsIn(name).sort((a, b) => countOf(a) - countOf(b))
    shapes.add(word.replace(/\d+/gu, String.raw`\d+`))
    const same = byWord.get(word)
    if (same) same.push(name)
    else byWord.set(word, [name])
  }
  // Of names without a plain word nothing is known; that they come last leaves the others to be found.
  const shape = [...shapes]
    .sort((a, b) => b.length - a.length)
    .map((each) => (each === '' ? '' : String.raw`${each}s?\b`))
    .join('|')
  const index = {
    rare: new RegExp(String.raw`\b(?:${shape || '(?!)'})`, 'gu'),
    byWord,
  }
  indexes.set(ladder, index)
  return index
}

/** Those of some names that stand in a text. Most texts name no level, and there is nothing more to ask of them. */
export function saidIn(text: string, names: readonly Name[]): readonly Name[] {
  if (names.length === 0) return names
  const spaced = text.includes('-') ? text.replaceAll('-', ' ') : text
  return names.filter((name) => spaced.includes(name.text))
}

function wordsIn({ text }: Name): string[] {
  return [...text.toLowerCase().matchAll(/\w+/gu)].map(([word]) => word)
}

/** A pattern source for a name as it stands in running text. */
export function pattern({ text }: Pick<Name, 'text'>): string {
  const words = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[\s-]`)
  // `Engineer I` is not in `Engineer II`.
  return String.raw`(?<![\w./-])${words}(?![.\/-]?\d|[IVX]+\b)`
}

/** The pattern of a name, made once, as many texts name the same levels. For `search` and `replace`, which begin anew. */
export const patternOf = remembered((name: Name) => new RegExp(pattern(name), 'gu'))

/** Whether a text names a level at all, in whatever role. */
export function mentions(text: string, level: Level): boolean {
  let any = anyName.get(level)
  if (!any) {
    const names = [...codesOf(level), level.title, level.id, ...level.aliases]
    any = new RegExp(names.map((name) => pattern({ text: name })).join('|') || '(?!)', 'iu')
    anyName.set(level, any)
  }
  return any.test(text)
}

/**
 * A text without a level's title right behind the code of another, where it says nothing of which level is meant:
 * `a L5 EM Potter` is at `L5`, whatever levels are called so.
 */
export function withoutTitleBehind(text: string, name: Name, { title }: Level): string {
  if (name.kind !== 'code') return text
  const behind = String.raw`(${pattern(name)})[\s,:–-]{1,3}(?:[A-Z]\w{0,20}\s){0,2}${pattern({ text: title })}`
  return text.replace(new RegExp(behind, 'u'), '$1')
}

const anyName = new WeakMap<Level, RegExp>()
