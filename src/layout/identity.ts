// Which words name a level: `L4: Lead Engineer`, `Senior Engineer (IC 4)`, `D3 - Developer 3`, `Staff {Lead} (Band 5)`.

import { rememberedText } from '../model/remembered.js'
import { collapse, normalizeTitle } from '../model/text.js'
import { isRoleTitle, roleOf } from './job-titles.js'
import { nameIn, withoutTopic } from './name-in.js'

/** What a heading, a file name or a table head says of a level's identity. */
export interface Identity {
  /** Without the space or hyphen that may be in it: `L4`, `IC2` of `IC-2`, `L2/3`; but `Level 3`. */
  code?: string
  title: string
  aliases: string[]
  band?: string
  /** The kind of career that a bracket names, or a word before the job: `Engineer 2 (People Manager)`, `L4 EM - Engineer`. */
  track?: string
}

const levelWord =
  '(?:Level|level|LEVEL|Lvl|LVL|Grade|GRADE|Band|BAND|Niveau|Nivel|Nível|Stufe|Livello|Nivå|Poziom|Úroveň|Seviye|Taso|Уровень|Рівень)'
const levelWords = new RegExp(levelWord, 'u')
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** `Two` and `two`. */
const numberWord = numberWords
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')
/** What divides a level: `L3A` and `L3B`. */
const part = '[a-zA-D]?'
/** Between the ends of a range, where it leads to no other level: English `to` does. */
const until = 'through|a|à|al|bis|até|hasta'
const lettered = String.raw`[A-Z]{1,4}[ -]?\d{1,2}(?:\.\d{1,2})?${part}(?:(?:[ ]?[/–-][ ]?|[ ](?:${until})[ ])[A-Z]{0,4}-?\d{1,2})?`
const codePattern = String.raw`(?:${levelWord}[ -]?(?:\d{1,2}(?:\.\d{1,2})?(?:[a-dA-D]\b)?|(?:[IVX]{1,4}|${numberWord})\b)|(?:レベル|グレード|레벨) ?\d{1,2}|${lettered})`
// Of titles whose white space is collapsed.
const leading = new RegExp(String.raw`^(${codePattern})\+?(?: ?[:：.|·=—–-]+ ?| |$)([^]*)$`, 'u')
const trailing = new RegExp(String.raw`^(.*?) ?[:|·—–-] ?(${codePattern})\+?$`, 'u')
const bracketed = new RegExp(String.raw`[(\[]\s*(${codePattern})\+?\s*[)\]]`, 'u')
/** `Senior Engineer L2`, `Senior Engineer, level 2`: only behind the title of a job. */
const behind = new RegExp(String.raw`^(.*?),? (${codePattern})\+?$`, 'u')
/** What several ladders, or one with names for its grades, call the level: `(Manager 4 / IC 5)`. */
const brackets = /\(([^()]{2,40})\)/u
const grade = new RegExp(
  String.raw`^(?:${codePattern}|(?:Manager|Management|Leadership|Executive|Technical|Specialist|Engineer)[ ]\d{1,2}[a-z]?)$`,
  'u',
)
const banded = /\(\s*(Band|Grade|Tier)\s*(\w{1,4})\s*\)/iu
const careerPath =
  /\(\s*(individual contributors?|ics?|people manage(?:r|rs|ment)|manage(?:r|rs|ment)|tech(?:nical)? leads?|technical|specialists?)(?: track| path)?\s*\)/iu
/** The career between the code and the job. */
const careerBefore = /^(ICs?|EMs?|Individual Contributor|People Manager)(?: [|·—–-]|:) (?=\p{Letter})/u
/** How long people usually are at a level: no part of what it is called. */
const years =
  /\(\s*(?:[~<>≈] ?)?\d{1,2}(?: ?[-–—] ?\d{1,2})? ?\+?[ -]?(?:years?|yrs?|months?|yoe)(?: of)?(?: experience| exp\.?)?\s*\)/iu
/** `(what to expect)`, `(o que esperar)`: what a heading says besides the name. */
const remark = /\(\s*(?:what|how|who|why|o que|lo que|qué|ce qu[e’']|was|cosa|wat)(?=[ ’'])[^()]{0,60}\)/iu
/** Another name, or what the name may be followed by: `Staff {Lead}`, `Engineer, {web | phone}:`. */
const alternative = /,? ?\{([^{}#]+)\}(?: ?:)?/u

/** Reads an identity from a title. A title without a code has only `title`. */
export function readIdentity(raw: string): Identity {
  const known = identityIn(raw)
  return { ...known, aliases: [...known.aliases] }
}

const identityIn = rememberedText((raw): Identity => {
  const plain = raw.includes('(') ? raw.replace(years, ' ').replace(remark, ' ') : raw
  let rest = withoutOwnTopic(nameIn(collapse(plain) || collapse(raw)))
  const identity: Identity = { title: '', aliases: [] }
  // Most titles are words alone: patterns that they cannot answer take longer to make than all titles to read.
  if (!/[\d({[]/u.test(rest) && !levelWords.test(rest)) return { ...identity, title: collapse(rest) }
  const [band = '', kind = '', name = ''] = banded.exec(rest) ?? []
  if (band !== '') {
    identity.band = `${kind} ${name}`
    rest = rest.replace(band, ' ')
  }
  const alias = alternative.exec(rest)
  if (alias?.[1]) {
    if (!alias[1].includes('|')) identity.aliases.push(collapse(alias[1]))
    rest = rest.replace(alias[0], ' ')
  }
  const career = careerPath.exec(rest)
  if (career?.[1]) identity.track = collapse(career[1])
  rest = collapse(rest)
  const inside = bracketed.exec(rest)
  const [, first = '', after = ''] = leading.exec(rest) ?? []
  const [around = '', between = ''] = brackets.exec(rest) ?? []
  const grades = between.split(/[/,|&]/u).map((part) => part.trim())
  const isFirst = first !== '' && !isOrdinaryWord(first, after)
  const [, before = '', last = ''] = isFirst ? [] : (trailing.exec(rest) ?? titleAndCode(rest))
  if (isFirst) {
    identity.code = compact(first)
    // `IC2 (Senior Baker)`: a title alone in brackets needs none.
    identity.title = collapse(after).replace(/^\(([^()]+)\)$/u, '$1')
    // `Level 1: Engineer (IC1)` has two codes: people use either.
    const [bracket = '', other = ''] = bracketed.exec(identity.title) ?? []
    if (other !== '') {
      identity.aliases.push(compact(other))
      identity.title = collapse(identity.title.replace(bracket, ' '))
    }
    const [start = '', before = ''] = careerBefore.exec(identity.title) ?? []
    const job = identity.title.slice(start.length)
    if (before !== '' && isRoleTitle(job)) {
      identity.track = before
      identity.title = job
    }
  } else if (inside?.[1]) {
    identity.code = compact(inside[1])
    identity.title = collapse(rest.replace(inside[0], ' '))
  } else if (last !== '' && !isStep(rest, before, last)) {
    identity.code = compact(last)
    identity.title = collapse(before)
  } else if (grades.every((part) => grade.test(part))) {
    identity.aliases.push(...grades.map(asGrade))
    identity.title = collapse(rest.replace(around, ' '))
  } else identity.title = rest
  return identity
})

/** `What does a Senior Engineer do?` */
const question = /^what (?:does|do|is) (?:an? |the )?(\p{Letter}[^?]*?)(?: do| mean)?\?$/iu

/** `L2 expectations` and `Senior Engineer role` are named for a level; `Core responsibilities` are not. */
function withoutOwnTopic(name: string): string {
  const asked = name.endsWith('?') ? (question.exec(name)?.[1] ?? '') : ''
  if (isRoleTitle(asked)) return asked
  const bare = withoutTopic(name)
  return bare !== name && (leading.test(bare) || bracketed.test(bare) || isRoleTitle(bare)) ? bare : name
}

function titleAndCode(title: string): readonly string[] {
  const found = behind.exec(title) ?? []
  const before = found[1] ?? ''
  return isRoleTitle(before) && roleOf(before) !== '' ? found : []
}

/** `Senior-L2` is a step within the seniors, and no code of the ladder. */
function isStep(title: string, before: string, code: string): boolean {
  return title === `${before}-${code}` && roleOf(before) === ''
}

/** Codes that are something else in most texts: quarters, halves, versions, licences, storage; before a job title they are levels. */
function isOrdinaryWord(code: string, rest: string): boolean {
  if (isRoleTitle(collapse(rest)) || (code === 'S3' && rest === '')) return false
  return /^(?:Q\d+|H[1-6]|K[R]?\d|[A-Z]1C|[A-D]2[A-D]|H\d[A-D]|O1[AB]|S3|EC2|K8s?|K12|(?:V|FY|COVID|ISO|RFC|SOC|GPT|ADR|ES|UTF|SHA|TOP|OKR|CI)\d+(?:\.\d+)?|[A-Z]{3,4}\d+\.\d+)$/u.test(
    compact(code),
  )
}

/** A grade as people write it: `IC5`, and `Manager 4`. */
function asGrade(grade: string): string {
  return /\p{Ll}{2} /u.test(grade) ? grade : compact(grade)
}

function compact(code: string): string {
  return isWord.test(code)
    ? collapse(code.replace('-', ' ')).replace(
        /^[A-Z]+(?= )/u,
        (word) => word.charAt(0) + word.slice(1).toLowerCase(),
      )
    : code
        .replace(rangeWord, '–')
        .replaceAll(' ', '')
        .replaceAll(/(?<=[A-Z])-(?=\d)/gu, '')
}

const rangeWord = new RegExp(` (?:${until}) `, 'u')

const isWord = new RegExp(`^${levelWord}`, 'u')

/** A code as a text writes it: `IC 2` where the identity that was read from the text says `IC2`. */
export function codeAsWritten(text: string, code: string): string {
  const letters = (code.match(/\S/gu) ?? []).map((letter) =>
    letter === '–' ? `(?:–|${until})` : letter.replace(/[./+]/u, String.raw`\$&`),
  )
  return new RegExp(letters.join(String.raw`[\s-]*`), 'u').exec(text)?.[0] ?? code
}

/** The letters of a code: levels of one family share them (`IC` of `IC4`). */
export function codePrefix(code: string): string {
  return code.slice(0, code.search(/[^A-Za-z]|$/u))
}

/** The number of a code, for order: `L10` is 10, `L1.5` is 1.5, `L3A` is 3.01, `L2/3` is 2, `Level II` is 2. */
export function codeNumber(code: string): number {
  const [, digits, letter = ''] = /(\d+(?:\.\d+)?)(\p{Letter}?)/u.exec(code) ?? []
  if (digits !== undefined)
    return Number.parseFloat(digits) + (letter === '' ? 0 : letters.indexOf(letter.toLowerCase()) / 100)
  const [numeral = ''] = code.split(/[ -]/u).slice(-1)
  return Math.max(romans.indexOf(numeral), numberWords.indexOf(numeral.toLowerCase())) + 1
}

const letters = ' abcdefghijklmnopqrstuvwxyz'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** `L3` and `Level 3` are one code; `IC4` and `L4` are two. */
export function sameCode(a: string, b: string): boolean {
  const letters = (code: string): string =>
    codePrefix(code)
      .toUpperCase()
      .replace(/^(?:LEVEL|LVL)$/u, 'L')
  return letters(a) === letters(b) && codeNumber(a) === codeNumber(b)
}

/** Whether a code is a range, and both of its ends are levels themselves: `L3–L4` beside `L3` and `L4`. */
export function isSpanOf(codes: ReadonlySet<string>, code = ''): boolean {
  const [, letters = '', first = '', others = '', last = ''] =
    /^([A-Z]{1,4})(\d{1,2})[/–-]([A-Z]{0,4})(\d{1,2})$/u.exec(code) ?? []
  return codes.has(letters + first) && codes.has((others || letters) + last)
}

/** Whether a heading covers every level: `All Levels`. */
export function isAllLevels(title: string): boolean {
  return /^(?:all|every|any) (?:levels?|engineers?|roles?|ics?)$|^(?:everyone|common expectations|shared expectations)$/u.test(
    normalizeTitle(title),
  )
}
