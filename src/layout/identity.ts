// Which words name a level: `L4: Lead Engineer`, `Senior Engineer (IC 4)`, `D3 - Developer 3`, `Staff {Lead} (Band 5)`.

import { collapse, normalizeTitle, withoutBrackets } from '../model/text.js'

/** What a heading, a file name or a table head says of a level's identity. */
export interface Identity {
  /** As written, without spaces: `L4`, `IC2`, `L2/3`, `Level 3`. */
  code?: string
  title: string
  aliases: string[]
  band?: string
  /** The kind of career that a bracket names: `Senior Engineer 2 (People Manager)`. */
  track?: string
}

const codePattern = String.raw`(?:(?:Level|Lvl|Grade)[ -]?(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}\b)|[A-Z]{1,4}[ ]?\d{1,2}(?:\.\d{1,2})?(?:[a-z])?(?:[ ]?[/–-][ ]?[A-Z]{0,4}\d{1,2})?)`
const leading = new RegExp(String.raw`^(${codePattern})(?:\s*[:.|·—–-]+\s*|\s+|$)(.*)$`, 'u')
const trailing = new RegExp(String.raw`^(.*?)(?:\s*[:|·—–-]\s*)(${codePattern})$`, 'u')
const bracketed = new RegExp(String.raw`\(\s*(${codePattern})\s*\)`, 'u')
const banded = /\(\s*(Band|Grade|Tier)\s*(\w{1,4})\s*\)/iu
const careerPath =
  /\(\s*(individual contributors?|ics?|people manage(?:r|rs|ment)|manage(?:r|rs|ment)|tech(?:nical)? leads?|technical|specialists?)(?: track| path)?\s*\)/iu
const alternative = /\{([^{}#]+)\}/u

/** Reads an identity from a title. A title without a code has only `title`. */
export function readIdentity(raw: string): Identity {
  let rest = collapse(raw)
  const identity: Identity = { title: '', aliases: [] }
  const [band = '', kind = '', name = ''] = banded.exec(rest) ?? []
  if (band !== '') {
    identity.band = `${kind} ${name}`
    rest = rest.replace(band, ' ')
  }
  const alias = alternative.exec(rest)
  if (alias?.[1]) {
    identity.aliases.push(collapse(alias[1]))
    rest = rest.replace(alias[0], ' ')
  }
  const career = careerPath.exec(rest)
  if (career?.[1]) identity.track = collapse(career[1])
  rest = collapse(rest)
  const inside = bracketed.exec(rest)
  const [, first = '', after = ''] = leading.exec(rest) ?? []
  const [, before = '', last = ''] = trailing.exec(rest) ?? []
  if (first !== '' && !isOrdinaryWord(first, after)) {
    identity.code = compact(first)
    identity.title = collapse(after)
  } else if (inside?.[1]) {
    identity.code = compact(inside[1])
    identity.title = collapse(rest.replace(inside[0], ' '))
  } else if (last !== '') {
    identity.code = compact(last)
    identity.title = collapse(before)
  } else identity.title = rest
  return identity
}

/** Codes that are something else in most texts: quarters, halves, versions, storage; before a job title they are levels. */
function isOrdinaryWord(code: string, rest: string): boolean {
  if (isRoleTitle(collapse(rest)) || (code === 'S3' && rest === '')) return false
  return /^(?:Q[1-4]|H[1-6]|V\d+|FY\d+|COVID ?\d+|ISO ?\d+|RFC ?\d+|SOC ?\d|A1C|B2B|C2C|S3|EC2|K8s?)$/u.test(
    code,
  )
}

function compact(code: string): string {
  return /^(?:Level|Lvl|Grade)/u.test(code) ? collapse(code.replace('-', ' ')) : code.replaceAll(' ', '')
}

/** A code as a text writes it: `IC 2` where the identity that was read from the text says `IC2`. */
export function codeAsWritten(text: string, code: string): string {
  const letters = (code.match(/\S/gu) ?? []).map((letter) => letter.replace(/[./+]/u, String.raw`\$&`))
  return new RegExp(letters.join(String.raw`[\s-]*`), 'u').exec(text)?.[0] ?? code
}

/** The letters of a code: levels of one family share them (`IC` of `IC4`). */
export function codePrefix(code: string): string {
  return code.slice(0, code.search(/[^A-Za-z]|$/u))
}

/** The number of a code, for order: `L10` is 10, `L1.5` is 1.5, `L2/3` is 2, `Level II` is 2. */
export function codeNumber(code: string): number {
  const digits = /\d+(?:\.\d+)?/u.exec(code)?.[0]
  if (digits !== undefined) return Number.parseFloat(digits)
  const [numeral = ''] = code.split(/[ -]/u).slice(-1)
  return romans.indexOf(numeral) + 1
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const roles = new Set(
  'engineer|developer|programmer|manager|director|architect|designer|lead|leader|analyst|scientist|writer|researcher|specialist|consultant|advisor|adviser|representative|executive|associate|contributor|technician|administrator|head|officer|president|vp|intern|apprentice|trainee|graduate|tester|strategist|marketer|recruiter|partner|coordinator|owner|principal|staff|fellow|expert|practitioner|junior|senior|mid|maintainer|advocate|evangelist|editor|producer|planner|accountant|counsel|generalist|artist|investigator|assistant|cto|entry level|mid level'.split(
    '|',
  ),
)
const titleNumber = /^(?:[ivx]{1,4}|\d{1,2})$/u
const titleWord = /^[\p{Letter}+-]+$/u
const seniority =
  /^(?:entry|associate|junior|jr\.?|mid|intermediate|senior|sr\.?|staff|principal|lead|distinguished|fellow|chief|head|graduate|intern|apprentice|trainee|director|vp)\b|(?:\s[IVX]{1,4}|\s\d{1,2})$/iu
const notTitle =
  /\b(?:vs\.?|versus|and|or|to|for|how|what|when|why|your|our|becoming|the|all|is|are|from)\b|^i\b|\?|→|[-=]>/iu

/** Whether a title without a code reads as a job title: `Senior Support Engineer`, `OSPO Engineer II`. */
export function isRoleTitle(title: string): boolean {
  const bare = collapse(withoutBrackets(title))
  return bare.length <= 60 && namesRole(normalizeTitle(bare).split(' ')) && !notTitle.test(bare)
}

/** Whether words end with a role, the field it is the head of (`of` and up to three words), and a number. */
function namesRole(words: readonly string[]): boolean {
  const [last = ''] = words.slice(-1)
  const unnumbered = titleNumber.test(last) ? words.slice(0, -1) : words
  const of = unnumbered.indexOf('of', Math.max(0, unnumbered.length - 4))
  const titles = of > 0 && of < unnumbered.length - 1 ? [unnumbered, unnumbered.slice(0, of)] : [unnumbered]
  return titles.some((title) => {
    const [noun = ''] = title.slice(-1)
    const size = roles.has(title.slice(-2).join(' ')) ? 2 : roles.has(noun) ? 1 : 0
    return size > 0 && title.length <= 5 + size && unnumbered.every((word) => titleWord.test(word))
  })
}

/** Whether a job title says how senior it is. */
export function namesSeniority(title: string): boolean {
  return seniority.test(collapse(withoutBrackets(title)))
}

const seniorityWords =
  /\b(?:intern|trainee|apprentice|graduate|entry|level|associate|junior|jr|mid|intermediate|senior|sr|staff|principal|lead|distinguished|chief|head|group|medior|confirmed|experienced|seasoned|advanced|established|accomplished|proficient|[ivx]{1,4}|\d+)\b/gu

/** A title without seniority, as titles are compared: `product manager` of `Principal Product Manager`. */
export function roleOf(title: string): string {
  return normalizeTitle(title).replace(seniorityWords, ' ').replace(/\s+/gu, ' ').trim()
}

const seniorityWord =
  /\b(?:intern|trainee|apprentice|junior|jr|mid|medior|intermediate|senior|sr|staff|principal)\b/u

/** The field of a short title that says how senior somebody is: `qa` of `QA Senior`, none of `Junior`. No title of a job. */
export function fieldOf(title: string): string | undefined {
  const field = roleOf(title)
  const words = field.split(' ')
  // `Junior Developer goals` are no developers.
  const isOther = words.some(
    (word, index) => roles.has(word.replace(/s$/u, '')) && (index < words.length - 1 || !roles.has(word)),
  )
  if (words.length > 2 || isOther || notTitle.test(title)) return undefined
  return seniorityWord.test(normalizeTitle(title)) ? field : undefined
}

/** The last word of a job title, without numerals: `engineer` of `Senior Engineer II`. */
export function roleNoun(title: string): string {
  const words = normalizeTitle(withoutBrackets(title))
    .replace(/ of .*/u, '')
    .split(' ')
  const isNumber = (word: string): boolean => /^(?:[ivx]{1,4}|\d{1,2})$/u.test(word)
  return words.findLast((word) => !isNumber(word)) ?? words.slice(0, 1).join('')
}

/** Whether a heading covers every level: `All Levels`. */
export function isAllLevels(title: string): boolean {
  return /^(?:all|every|any) (?:levels?|engineers?|roles?|ics?)$|^(?:everyone|common expectations|shared expectations)$/u.test(
    normalizeTitle(title),
  )
}
