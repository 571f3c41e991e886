// Where text names levels by their codes, and what the words around a code say of it.

import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { normalizeTitle } from '../../model/text.js'
import { codeAsWritten, codePrefix } from '../../layout/identity.js'
import { passagesOf, type Passage } from '../../lint/passages.js'
import type { SourceDocument } from '../../parse/document.js'
import { isPlain } from './codes.js'

/** A code in a text, and where in its passage it starts. */
export interface Mention {
  code: string
  passage: Passage
  index: number
}

/** Finds codes that are made as those of some levels: `L` and a number where theirs are `L1` to `L6`. None where levels have none. */
export function mentionsOf(levels: readonly Level[]): ((source: SourceDocument) => Mention[]) | undefined {
  const prefixes = new Set(levels.flatMap(prefixesOf))
  if (prefixes.size === 0) return undefined
  const letters = [...prefixes].join('|')
  // A text that names no level needs no tables of letters, which are slow to make.
  const hint = new RegExp(String.raw`(?:${letters})\d`, 'u')
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}./#_&-])(${letters})(\d{1,2})(?![\p{L}\p{N}]*[\p{N}]|\.\d|[-–/]\d)`,
    'gu',
  )
  return (source) =>
    passagesOf(source)
      .filter(({ text }) => hint.test(text))
      .flatMap((passage) =>
        [...passage.text.matchAll(pattern)].flatMap(({ 0: code, index }) => {
          const start = passage.start + index
          // What a link says is between it and its target.
          const isLinked = source.links.some(({ place }) => isAround(place, start, start + code.length))
          return isLinked ? [] : [{ code, passage, index }]
        }),
      )
}

/** The letters before the number of a code, and as the heading has them: `IC-` of `IC-2`. */
function prefixesOf({ code, heading }: Level): string[] {
  if (!isPlain(code)) return []
  const written = codeAsWritten(heading, code)
  return [codePrefix(code), written.slice(0, written.search(/\d/u))]
}

function isAround(place: Place, start: number, end: number): boolean {
  return place.start.offset <= start && end <= place.end.offset
}

/** `L2 support`, `L3 cache`, `P1 incident`: scales of other trades that are written alike. */
export function isOfAnotherKind({ code, passage: { text }, index }: Mention): boolean {
  const after = text.slice(index + code.length, index + code.length + 24)
  const before = text.slice(Math.max(0, index - 24), index)
  return (
    /^s?[\s-]+(?:support|cache|switch|network|layer|load|proxy|protocol|incident|bug|ticket|issue|alert|priorit|severit|escalat|visa|cpu|vaccine)/iu.test(
      after,
    ) ||
    /\b(?:layer|tier|priority|severity|sev|heading|google|meta|amazon|microsoft|facebook)\W*$/iu.test(before)
  )
}

/** `once we need an L7`: a level that may come is not one that is missing. */
export function isOfTheFuture({ passage: { text }, index }: Mention): boolean {
  const start = Math.max(...['. ', '! ', '? '].map((end) => text.lastIndexOf(end, index) + 1))
  const [sentence = ''] = text.slice(start, index + 80).split(/[.!?]\s/u)
  return /\b(?:once|until|if|when|future|eventually|later|would|might|may|need\w*|yet|plan\w*|add(?:ed|ing)?)\b/iu.test(
    sentence,
  )
}

/** A title with a word of seniority in it, and where it stands in its passage. */
export interface SeniorName {
  text: string
  seniority: string
  index: number
  length: number
}

const seniorities = /^(?:Junior|Associate|Senior|Staff|Principal|Distinguished|Lead|Director|Manager|Head)$/u
const capitalized = /(?<![\p{L}\p{N}_])(?:\p{Lu}\p{L}+\s+){0,6}\p{Lu}\p{L}+$/u

/** `Principal (L5)`: a title right before the code in brackets, with a word of seniority in it. */
export function seniorName({ code, passage: { text }, index }: Mention): SeniorName | undefined {
  const before = text.slice(0, index).trimEnd()
  if (!before.endsWith('(') || !/^\s*\)/u.test(text.slice(index + code.length))) return undefined
  const title = capitalized.exec(before.slice(0, -1).trimEnd())
  const seniority = title?.[0].split(/\s/u).find((word) => seniorities.test(word))
  if (!title || seniority === undefined) return undefined
  const end = text.indexOf(')', index + code.length) + 1
  return { text: text.slice(title.index, end), seniority, index: title.index, length: end - title.index }
}

/** Whether a level has a word of seniority in its title, or in another of its names. */
export function isCalled({ title, aliases }: Level, seniority: string): boolean {
  return [title, ...aliases].some((name) => normalizeTitle(name).split(' ').includes(seniority.toLowerCase()))
}
