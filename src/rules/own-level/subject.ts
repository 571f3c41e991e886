// Of which level a sentence speaks: the one that is its subject, not one that it compares with or works with.

import type { Name } from './names.js'
import { pattern } from './names.js'

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
  return String.raw`(?:(?:${auxiliaries})\b|(?!(?:${notVerbs}|${relations}|[a-z]{3,16}ing)\b)[a-z]+${ending}\b)`
}

/** What a sentence says if a level of this name is its subject. */
export function subjectOf(sentence: string, { text }: Name): Subject | undefined {
  const spaced = sentence.includes('-') ? sentence.replaceAll('-', ' ') : sentence
  for (let at = spaced.indexOf(text); at !== -1; at = spaced.indexOf(text, at + 1)) {
    const end = at + text.length
    const [before, named, after] = [sentence.slice(0, at), sentence.slice(at, end), sentence.slice(end)]
    if (isInside.test(before) || isGoingOn.test(after)) continue
    for (const form of forms) {
      const article = form.before.exec(before)?.[1]
      const plural = article === undefined ? undefined : form.after.exec(after)?.[1]
      if (plural !== undefined) return { words: `${article}${named}${plural}`, certain: form.certain }
    }
  }
  return undefined
}

// `L1.1`, `XL1` and `team/L1` are other words. Titles are names too: `senior engineers` in running text are people,
// `Senior Engineers` are a level.
const isInside = /[\w./-]$/u
const isGoingOn = /^[./-]?\d/u

/** What stands around the name of a level that is a subject. The same for every name: patterns take long to make. */
interface Form {
  /** Ends with the article, if any. */
  before: RegExp
  /** Begins with the `s` of the plural, if any. */
  after: RegExp
  certain: boolean
}

const role = String.raw`^(?:an?|the|one|every)\s[\w\s]{0,40}\b(?:responsibilit(?:y|ies)|role|job|goal|focus|scope|expectations?)\s(?:of|for)\s`
const compared = String.raw`(?!.*\b(?:beyond|besides|addition|top of|builds?|all of|compared|than|from|after|before|previous)\b)`

const forms: readonly Form[] = [
  // "As an L3, …" and "This page says what is expected of an L3" tell the reader where they are.
  {
    before: /^(?:as|being)\s(an?\s)$/iu,
    after: new RegExp(String.raw`^()${people}[\s,]`, 'iu'),
    certain: true,
  },
  {
    before: new RegExp(
      String.raw`^(?:the following|these|below(?!\s\S+\s(?:bar|expectations?|level|standards?))|this (?:page|document|level|section)|here)\b${compared}.*\b(?:of|for)\s((?:an?\s)?)$`,
      'iu',
    ),
    after: new RegExp(String.raw`^${compared}(s?)(?:[\s.,:;]|$)`, 'iu'),
    certain: true,
  },
  {
    before: new RegExp(String.raw`${opening}((?:an?|each|every|any)\s)$`, 'iu'),
    after: new RegExp(String.raw`^()${people}\s${adverb}${verb('s')}`, 'iu'),
    certain: false,
  },
  {
    before: new RegExp(
      String.raw`${opening}(?:(?:the|all|most|many|highly|effective|strong|successful)\s)*()$`,
      'iu',
    ),
    after: new RegExp(String.raw`^(s)${people},?\s${adverb}${verb('')}`, 'iu'),
    certain: false,
  },
  {
    before: new RegExp(String.raw`${role}(an?\s)$`, 'iu'),
    after: /^()\s(?:is|are)\b/iu,
    certain: false,
  },
  {
    before: new RegExp(String.raw`${role}()$`, 'iu'),
    after: /^(s)\s(?:is|are)\b/iu,
    certain: false,
  },
  { before: /^()$/u, after: /^()\sis\s(?:not\s)?(?:an?|the)\s/iu, certain: false },
]

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
  const named = pattern(name)
  const topics =
    'expectations?|expected|responsibilities|role|scope|skills|competenc(?:y|ies)|overview|summary|profile|anti-?patterns'
  return (
    new RegExp(String.raw`\b(?:${topics})\s(?:of|for|from|as)\s(?:an?\s|the\s)?${named}s?$`, 'iu').test(
      title,
    ) || new RegExp(String.raw`^(?:the\s)?${named}(?:['’]?s)?\s(?:${topics})$`, 'iu').test(title)
  )
}
