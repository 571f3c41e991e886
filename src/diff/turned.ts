// What other words say for certain: an amount that is another, a negation that came or went. What else words mean, only
// people know.

/** What a rewording asks beside what was asked, and the words that say so as written; `other` is an amount of either way. */
export interface Turned {
  asks: 'more' | 'less' | 'other' | 'opposite'
  before: string
  after: string
}

/** Compares two wordings of one statement. `undefined` where they may well ask the same. */
export function turned(before: string, after: string): Turned | undefined {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  return turnedNegation(from, to) ?? turnedAmount(from, to)
}

/** Words without the signs around them: `(two)` is `two`, and `1:1` and `IC-3` are what they are. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll('’', "'")
    .split(/\s+/u)
    .flatMap((word) => /[\p{Letter}\p{Number}$€£](?:.*[\p{Letter}\p{Number}%+])?/u.exec(word)?.[0] ?? [])
}

interface Amount {
  words: string
  values: number[]
  /** It is the most that is allowed: less of it asks for more. */
  isBound: boolean
  /** How long until something is so: `after 90 days`. More of it may ask more or less. */
  isDelay: boolean
}

const numbers = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
  }),
)
const written = /^[$€£]?(\d{1,9}(?:[.,]\d{1,3})?)(?:[-–](\d{1,9}))?(?:%|\+)?$/u
const year = /^(?:19|20)\d\d$/u
/** What a number after it belongs to as a name: `Level 3`, `Tier 1`. */
const numbered =
  /^(?:level|tier|band|grade|stage|phase|step|priority|severity|sev|version|section|chapter|part|page|week|day|q)s?$/iu
const bounds =
  /\b(?:within|under|below|every|at most|(?:no|not) more than|(?:less|fewer) than|max|maximum(?: of)?)$/iu

const timeSpan = /^(?:hour|day|week|month|quarter|year)s?$/iu

function amountsOf(words: readonly string[]): Amount[] {
  return words.flatMap((word, index): Amount[] => {
    const values = valuesOf(word)
    const before = words[index - 1] ?? ''
    // Capitals inside a sentence begin a name, and the number is a part of it: `Python 3`.
    const isName = numbered.test(before) || (index > 1 && /^\p{Lu}/u.test(before))
    if (values.length === 0 || isName) return []
    const isBound = bounds.test(words.slice(Math.max(0, index - 3), index).join(' '))
    const isDelay = /^(?:after|in)$/iu.test(before) && timeSpan.test(words[index + 1] ?? '')
    return [{ words: word, values, isBound, isDelay }]
  })
}

function valuesOf(word: string): number[] {
  const value = numbers.get(word.toLowerCase())
  if (value !== undefined) return [value]
  const [, low, high] = (year.test(word) ? null : written.exec(word)) ?? []
  return [low, high].flatMap((digits) => (digits === undefined ? [] : Number(digits.replace(',', '.'))))
}

/** Amounts are compared where both wordings have as many: elsewhere one may say what the other meant. */
function turnedAmount(before: readonly string[], after: readonly string[]): Turned | undefined {
  const [from, to] = [amountsOf(before), amountsOf(after)]
  const sorted = (amounts: readonly Amount[]): string =>
    amounts
      .flatMap(({ values }) => values)
      .sort((a, b) => a - b)
      .join(' ')
  if (from.length !== to.length || sorted(from) === sorted(to)) return undefined
  const steps = from.flatMap((amount, index) => {
    const now = to[index]
    return now && now.values.join(' ') !== amount.values.join(' ') ? [{ amount, now }] : []
  })
  const ways = new Set(steps.map(({ amount, now }) => wayOf(amount, now)))
  const [way] = ways
  return {
    asks: ways.size === 1 && way !== undefined ? way : 'other',
    before: steps.map(({ amount }) => amount.words).join(', '),
    after: steps.map(({ now }) => now.words).join(', '),
  }
}

/** Which of two amounts asks for more; of a range the end that differs decides. */
function wayOf(before: Amount, after: Amount): 'more' | 'less' | undefined {
  if (before.isBound !== after.isBound || before.isDelay) return undefined
  const [low = 0, high = low] = before.values
  const [lowNow = 0, highNow = lowNow] = after.values
  const rise = Math.sign(lowNow - low) || Math.sign(highNow - high)
  if (rise * Math.sign(highNow - high) < 0) return undefined
  return rise > 0 !== before.isBound ? 'more' : 'less'
}

const negations = new Set(['not', 'never', 'no', 'cannot', 'without'])
/** Words that come and go with a negation, and change nothing by themselves. */
const companions = new Set(
  'do does did is are be will can should must a an any the longer anymore with'.split(' '),
)

/** A negation turns a statement where the rest of its words stayed. */
function turnedNegation(before: readonly string[], after: readonly string[]): Turned | undefined {
  const [from, to] = [before.filter(isNegation), after.filter(isNegation)]
  if (from.length % 2 === to.length % 2 || core(before) !== core(after)) return undefined
  return { asks: 'opposite', before: from.join(', '), after: to.join(', ') }
}

function isNegation(word: string): boolean {
  const lower = word.toLowerCase()
  return negations.has(lower) || lower.endsWith("n't")
}

/** The words that say what it is about, whatever their endings and order. */
function core(words: readonly string[]): string {
  return words
    .filter((word) => !isNegation(word) && !companions.has(word.toLowerCase()))
    .map((word) => word.toLowerCase().replace(/(?:ing|ed|es|s|e)$/u, ''))
    .sort()
    .join(' ')
}
