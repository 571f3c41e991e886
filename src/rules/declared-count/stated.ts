// Numbers of levels and competencies in a sentence: "There are seven levels", "all three categories".

import { capitalized } from '../../model/capitals.js'

/** What is counted. */
export type Thing = 'levels' | 'competencies'

/** A number in a text. `words` are the number and what it counts, as written. */
export interface Count {
  thing: Thing
  number: number
  index: number
  words: string
}

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
/** The source of a pattern for a number from two on; it captures the number. */
export const number = String.raw`(\d{1,2}|${numbers.slice(2).join('|')})`

// Words that may stand between: "seven different job levels". Others make it another thing: "two sub-levels".
const between = String.raw`(?:(?:different|distinct|separate|main|core|key|job|career|seniority|defined|overall|engineering|broad)\s+){0,2}`
const levels = new RegExp(
  String.raw`${number}\s+${between}(?:levels|rungs)\b(?!\s+(?:of|up|down|above|below|higher|lower|deep|apart|ahead|later|from|too)\b)`,
  'giu',
)
const competencies = new RegExp(
  String.raw`${number}\s+(?:of\s+the\s+)?${between}(?:(?:categories|competencies|dimensions|pillars|themes|competency\s+areas|axes)\b|areas(?=\s?[:(–—]))`,
  'giu',
)

// "The next two levels", "at least three levels", "each axis has five levels": parts of the whole, or of something else.
const partial =
  /(?:\b(?:next|previous|last|first|top|bottom|upper|lower|other|another|least|most|than|final|both|between|every|within|by|skip\w*|or|to|from|had|were|was|used\s+to\s+have|formerly|previously|originally|instead\s+of|not|each\s+\w+\s+(?:has|have))|[-–/])\s+$/iu

/** `1.5 levels` and `twenty-one levels` are no count of levels. */
const isInside = /[\p{L}\p{N}.,-]$/u

/** Whether a number behind these words counts a part of the whole, or is the end of another number. */
export function isPart(before: string): boolean {
  const near = before.slice(-40)
  return isInside.test(near) || partial.test(near)
}

/** The numbers that a text states for the whole ladder. */
export function statedCounts(text: string): Count[] {
  const find = (pattern: RegExp, thing: Thing): Count[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (isPart(text.slice(0, match.index))) return []
      const value = valueOf(match[1] ?? '')
      const after = text.slice(match.index + match[0].length)
      return isNamed(after, value) ? [] : [{ thing, number: value, index: match.index, words: match[0] }]
    })
  // Most texts count neither, and the patterns take long to make.
  return [
    ...(/levels|rungs/iu.test(text) ? find(levels, 'levels') : []),
    ...(/categories|competenc|dimensions|pillars|themes|axes|areas/iu.test(text)
      ? find(competencies, 'competencies')
      : []),
  ]
}

/** `three competencies …: craft, people and business`: the sentence counts what it names, whatever else there is. */
function isNamed(after: string, count: number): boolean {
  const row = /^[^.!?]*?:\s*([^.!?:]+)/u.exec(after)?.[1]
  const names = row?.split(/,\s*(?:(?:and|or)\s)?|\s(?:and|or|&)\s/u) ?? []
  return names.length === count && names.every((name) => name.trim().split(/\s+/u).length <= 4)
}

/** The value of a number in words or in digits. */
export function valueOf(word: string): number {
  const index = numbers.indexOf(word.toLowerCase())
  return index === -1 ? Number(word) : index
}

/** A number in the manner of another word: digits for digits, a word for a word. */
export function numberOf(value: number, like: string): string {
  if (/\d/u.test(like)) return String(value)
  const word = numbers[value] ?? String(value)
  return /^\p{Lu}/u.test(like) ? capitalized(word) : word
}
