// Of which level a sentence speaks: the one that is its subject, not one that it compares with or works with.

import type { Name } from './names.js'
import { pattern, saidIn } from './names.js'

/** How a sentence speaks of a level. `certain` forms say who the reader is; the others may also be a remark on that level. */
export interface Subject {
  /** The words, as written: `An L3`, `L3s`. */
  words: string
  certain: boolean
}

const people = String.raw`(?:\s(?:engineer|developer|designer|manager|analyst|scientist|writer|person|colleague|team member)s?)?`
const adverb = String.raw`(?:(?:\w+ly|often|always|also|still|never|not|sometimes)\s)*`
const auxiliaries = 'is|are|has|have|does|do|can|should|must|will|may'
const notVerbs =
  'and|or|nor|but|who|whose|that|which|on|in|at|with|from|to|for|of|as|by|than|when|if|plus|vs|versus|levels?|expectations|responsibilities|skills'
// What others do with the level at hand is said of them, not of it.
const relations = String.raw`asks?|(?:looks?|turns?|comes?)\s(?:up\s)?to|needs?|wants?|struggles?|depends?|rel(?:y|ies)|reports?|trusts?|follows?|benefits?|sees?|gets?|receives?`

/** The start of a sentence, or of its main clause after an introduction that ends with a comma. */
const opening = String.raw`^(?:(?!if\b|when\b|where\b|since\b|because\b|although\b|though\b)[^,;:]{1,120},\s)?`

function verb(ending: string): string {
  return String.raw`(?:(?:${auxiliaries})\b|(?!(?:${notVerbs}|${relations})\b)[a-z]+${ending}\b)`
}

/** What a sentence says if a level of this name is its subject. */
export function subjectOf(sentence: string, name: Name): Subject | undefined {
  if (saidIn(sentence, [name]).length === 0) return undefined
  for (const { source, certain, hint } of forms) {
    if (!hint(sentence, name)) continue
    // Titles are names: `senior engineers` in running text are people, `Senior Engineers` are a level.
    const words = formFor(name, source).exec(sentence)?.groups?.['words']
    if (words?.replaceAll('-', ' ').includes(name.text)) return { words, certain }
  }
  return undefined
}

interface Form {
  /** The pattern for a name. */
  source: (level: string) => string
  certain: boolean
  /** Whether a sentence may have this form: most have none, and a pattern for each name takes long to make. */
  hint: (sentence: string, name: Name) => boolean
}

const reader = /^(?:as|being)\s/iu
const signpost = /^(?:the following|these|below|this|here)\b/iu
const subject = /^(?:an?|the|one|every)\s[\w\s]{0,40}\b(?:responsib|role|job|goal|focus|scope|expectation)/iu

const forms: readonly Form[] = [
  // "As an L3, …" and "This page says what is expected of an L3" tell the reader where they are.
  {
    source: (level) => String.raw`^(?:as|being)\s(?<words>an?\s${level})${people}(?=[\s,])`,
    certain: true,
    hint: (sentence) => reader.test(sentence),
  },
  {
    source: (level) =>
      String.raw`^(?:the following|these|below|this (?:page|document|level|section)|here)\b(?!.*\b(?:beyond|besides|addition|top of|builds?|all of|compared|than|from|after|before|previous)\b).*\b(?:of|for)\s(?<words>(?:an?\s)?${level}s?)(?=[\s.,:;]|$)`,
    certain: true,
    hint: (sentence) => signpost.test(sentence),
  },
  {
    source: (level) =>
      String.raw`${opening}(?<words>(?:an?|each|every|any)\s${level})${people}\s${adverb}${verb('s')}`,
    certain: false,
    hint: (sentence, name) =>
      isSomewhere(sentence, name, (before) => /\b(?:an?|each|every|any)\s$/iu.test(before)),
  },
  {
    source: (level) =>
      String.raw`${opening}(?:(?:the|all|most|many|highly|effective|strong|successful)\s)*(?<words>${level}s)${people},?\s${adverb}${verb('')}`,
    certain: false,
    hint: (sentence, name) => isSomewhere(sentence, name, (_before, after) => /^s/iu.test(after)),
  },
  {
    source: (level) =>
      String.raw`^(?:an?|the|one|every)\s[\w\s]{0,40}\b(?:responsibilit(?:y|ies)|role|job|goal|focus|scope|expectations?)\s(?:of|for)\s(?<words>an?\s${level}|${level}s)\s(?:is|are)\b`,
    certain: false,
    hint: (sentence) => subject.test(sentence),
  },
  {
    source: (level) => String.raw`^(?<words>${level})\sis\s(?:not\s)?(?:an?|the)\s`,
    certain: false,
    hint: (sentence, name) =>
      isSomewhere(sentence, name, (before, after) => before === '' && /^\sis\s/iu.test(after)),
  },
]

/** Whether a name stands somewhere between what a test of the few characters before and after it allows. */
function isSomewhere(
  sentence: string,
  { text }: Name,
  allows: (before: string, after: string) => boolean,
): boolean {
  const spaced = sentence.includes('-') ? sentence.replaceAll('-', ' ') : sentence
  for (let at = spaced.indexOf(text); at !== -1; at = spaced.indexOf(text, at + 1)) {
    const end = at + text.length
    if (allows(spaced.slice(Math.max(0, at - 7), at), spaced.slice(end, end + 4))) return true
  }
  return false
}

const cache = new WeakMap<Name, Map<Form['source'], RegExp>>()

function formFor(name: Name, source: Form['source']): RegExp {
  const known = cache.get(name) ?? new Map<Form['source'], RegExp>()
  cache.set(name, known)
  const form = known.get(source) ?? new RegExp(source(pattern(name)), 'iu')
  known.set(source, form)
  return form
}

const comparison =
  /\b(?:unlike|whereas|compared|in contrast|by contrast|equivalent to|comparable|parallel to|corresponds?|same as|like an?|while (?:they|this|those|you|here)|previously|already|no longer|used to|(?:you|they|i|we) (?:were|was|did|had))\b/iu
const object = /\b(?:to|from|by|on|with|for|of|around|ask|asks|help|helps|need|needs)\sthem\b/iu

/** Whether a sentence tells one level from another, or says what others do with this one. */
export function isComparison(sentence: string): boolean {
  return comparison.test(sentence) || object.test(sentence)
}

/** Whether a sentence turns back to the level at hand: what was said just before was said for comparison. */
export function turnsBack(sentence: string): boolean {
  return /^(?:at this (?:level|point|stage)|here\b|now\b|however\b|but\b|in contrast|by contrast|this (?:level|role)|beyond\b)/iu.test(
    sentence,
  )
}

/** Whether a part of a level is about other levels: the next one, promotion, what differs. */
export function isAboutOthers(title: string): boolean {
  return /\b(?:next|promot\w*|paths?|progress\w*|previous|above|below|differ\w*|compar\w*|versus|vs)\b/iu.test(
    title,
  )
}

/** Whether a heading is about what is expected of a level of this name. */
export function headingOn(title: string, name: Name): boolean {
  if (!title.toLowerCase().replace(/[\s-]/gu, ' ').includes(name.text.toLowerCase())) return false
  const level = pattern(name)
  const topics =
    'expectations?|expected|responsibilities|role|scope|skills|competenc(?:y|ies)|overview|summary|profile|anti-?patterns'
  return (
    new RegExp(String.raw`\b(?:${topics})\s(?:of|for|from|as)\s(?:an?\s|the\s)?${level}s?$`, 'iu').test(
      title,
    ) || new RegExp(String.raw`^(?:the\s)?${level}(?:['’]?s)?\s(?:${topics})$`, 'iu').test(title)
  )
}
