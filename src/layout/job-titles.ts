// What a title without a code says: whether it is that of a job, how senior, and in what.

import { rememberedText } from '../model/remembered.js'
import { collapse, normalizeTitle, withoutBrackets } from '../model/text.js'
import {
  fieldPrepositions,
  fieldSeniority,
  foreignRoles,
  foreignSeniority,
  roles,
  seniorityWords,
  shortRoles,
  trailingSeniority,
  unspacedRoles,
  unspacedSeniority,
} from './job-words.js'
import { nameIn } from './name-in.js'

const titleNumber = /^(?:[ivx]{1,4}|l?\d{1,2})$/u
const titleWord = /^[\p{Letter}+-]+$/u
const seniority =
  /^(?:entry|associate|junior|jr\.?|mid|middle|intermediate|senior|sr\.?|staff|principal|lead|distinguished|fellow|chief|head|graduate|intern|apprentice|journeyman|trainee|director|vp)\b|(?:\s[IVX]{1,4}|\s\d{1,2})$/iu
const notTitle =
  /\b(?:vs\.?|versus|and|or|to|for|how|what|when|why|your|our|becoming|being|the|all|is|are|from|interviews?|questions?|checklists?)\b|^i\b|\?|→|[-=]>/iu

/** Whether a title without a code reads as a job title: `Senior Support Engineer`, `OSPO Engineer II`. */
export const isRoleTitle = rememberedText((title): boolean => {
  const bare = nameIn(collapse(withoutBrackets(spelled(title))))
  return bare.length <= 60 && namesRole(wordsOf(bare)) && !notTitle.test(bare)
})

/** `Engineer I` of `Entry (Engineer I)`: before the brackets stands how senior those are. */
function spelled(title: string): string {
  if (!title.endsWith(')')) return title
  const [, grade = '', inner = ''] = /^(\p{L}+) \(([^()]+)\)$/u.exec(title) ?? []
  return inner !== '' && seniority.test(grade) && isRoleTitle(inner) ? inner : title
}

/** The words of a title in the order in which it is said: `engineering director` of `Director, Engineering`. */
function wordsOf(title: string): string[] {
  // `Principal+ Engineer` is a principal, and what is above.
  return inOrder(nameIn(collapse(title))).map((word) =>
    word.endsWith('+') ? word.replace(/(?<=\p{Letter}{2})\+$/u, '') : word,
  )
}

function inOrder(title: string): string[] {
  const parts = title.split(', ').map((part) => normalizeTitle(part).split(' '))
  const [first = [], second = []] = parts
  if (parts.length !== 2 || second.length > 3) return normalizeTitle(title).split(' ')
  const [job = '', last = ''] = [...first.slice(-1), ...second.slice(-1)]
  const isInverted = roles.has(job) && (!roles.has(last) || trailingSeniority.has(last))
  return isInverted ? [...second, ...first] : [...first, ...second]
}

/** Whether words end with a role, the field it is the head of (`of` and up to three words), and a number. */
function namesRole(words: readonly string[]): boolean {
  const [first = ''] = words
  const [last = ''] = words.slice(-1)
  const unnumbered = titleNumber.test(last) ? words.slice(0, -1) : words
  const isGraded = unnumbered !== words || seniorityWords.has(first)
  const of = unnumbered.findIndex(
    (word, index) => index >= Math.max(0, unnumbered.length - 4) && fieldPrepositions.has(word),
  )
  const titles = of > 0 && of < unnumbered.length - 1 ? [unnumbered, unnumbered.slice(0, of)] : [unnumbered]
  return (
    namesForeignRole(unnumbered) ||
    titles.some((title) => {
      const [noun = ''] = title.slice(-1)
      const isJob = isRole(noun) || (isGraded && shortRoles.has(noun))
      const size = roles.has(title.slice(-2).join(' ')) ? 2 : isJob ? 1 : 0
      return size > 0 && title.length <= 5 + size && unnumbered.every((word) => titleWord.test(word))
    })
  )
}

function isRole(word: string): boolean {
  return roles.has(word) || foreignSeniority.has(word) || unspacedRoles.some((role) => word.endsWith(role))
}

/** Titles in which the job stands first, and what it is about behind it. */
function namesForeignRole(words: readonly string[]): boolean {
  return (
    words.length <= 5 &&
    words.some((word) => foreignRoles.has(word)) &&
    words.every((word) => titleWord.test(word))
  )
}

/** Whether a job title says how senior it is. */
export function namesSeniority(title: string): boolean {
  const bare = nameIn(collapse(withoutBrackets(title)))
  const words = normalizeTitle(bare).split(' ')
  const [last = ''] = words.slice(-1)
  return (
    seniority.test(bare) ||
    trailingSeniority.has(last) ||
    words.some(
      (word) => foreignSeniority.has(word) || unspacedSeniority.some(([start]) => word.startsWith(start)),
    )
  )
}

/** Of two titles for one level, the one that counts: `Principal` of `Principal/Manager`, and all of `UX/UI Designer`. */
export function firstTitle(title: string): string {
  const at = title.indexOf('/')
  const first = title.slice(0, Math.max(0, at)).trim()
  return at > 0 && (title.includes(' / ') || isRoleTitle(first)) ? first : title
}

/** A title without seniority, as titles are compared: `product manager` of `Principal Product Manager (PPM)`. */
export const roleOf = rememberedText((title) =>
  wordsOf(withoutInitials(firstTitle(title)))
    .flatMap(withoutSeniority)
    .join(' '),
)

/** A title without letters in brackets that are those of the words before. Other brackets may name a field: `(QA)`. */
export function withoutInitials(title: string): string {
  return title.replace(/ \(([A-Z]{2,5})\)/u, (bracket, letters: string, at: number) => {
    const words = title.slice(0, at).split(/[\s-]+/u)
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('')
    return initials.endsWith(letters) ? '' : bracket
  })
}

function withoutSeniority(word: string): string[] {
  if (seniorityWords.has(word) || titleNumber.test(word)) return []
  const [start = ''] = unspacedSeniority.find(([known]) => word.startsWith(known)) ?? []
  return word === start ? [] : [word.slice(start.length)]
}

/** The field of a short title that says how senior somebody is: `qa` of `QA Senior`, none of `Junior`. No title of a job. */
export function fieldOf(title: string): string | undefined {
  const field = roleOf(title)
  const words = field.split(' ')
  // `Junior Developer goals` are no developers.
  const isOther = words.some(
    (word, index) => roles.has(word.replace(/s$/u, '')) && (index < words.length - 1 || !roles.has(word)),
  )
  if (words.length > 3 || isOther || notTitle.test(title)) return undefined
  return normalizeTitle(nameIn(title))
    .split(' ')
    .some((word) => fieldSeniority.has(word))
    ? field
    : undefined
}

/** Whether a title says how senior, and nothing else: `Entry`, `New Grad`. */
export function isSeniority(title: string): boolean {
  return normalizeTitle(title)
    .split(' ')
    .every((word) => seniorityWords.has(word) || word === 'new' || word === 'grad')
}

/** The last word of a job title, without numerals and seniority behind it: `engineer` of `Senior Engineer II`. */
export function roleNoun(title: string): string {
  const all = wordsOf(withoutBrackets(spelled(title)))
  const of = all.findIndex((word, index) => index > 0 && fieldPrepositions.has(word))
  const words = of === -1 ? all : all.slice(0, of)
  const isNoun = (word: string): boolean => !titleNumber.test(word) && !trailingSeniority.has(word)
  const [only = ''] = words
  const noun = words.find((word) => foreignRoles.has(word)) ?? words.findLast(isNoun) ?? only
  return withoutSeniority(noun)[0] ?? noun
}
