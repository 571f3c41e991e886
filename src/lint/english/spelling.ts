// British and American spellings of the same word. Families of endings, each with the words that follow it.

import { capitalized } from '../../model/capitals.js'

/** A word that is spelled in two ways. `other` is the other spelling of exactly this form. */
export interface Spelling {
  variety: 'british' | 'american'
  /** Equal for all forms and both spellings. */
  lemma: string
  other: string
}

const words = (text: string): string[] => text.trim().split(/\s+/u)

/** Stems that take `-ise` or `-ize`; words like `advise`, `exercise` and `size` have one spelling only. */
const ise = words(`
  recogn organ prior optim emphas special util standard summar minim maxim general final formal real author
  categor central custom crystall empath evangel familiar harmon ideal initial legal local memor modern
  monet normal operational parallel personal popular rational revolution scrutin synthes visual civil
  character capital incentiv internal external serial stabil symbol synchron social digit strateg
`)

/** British spelling, American spelling; other forms are made by adding endings. */
const pairs: readonly (readonly [string, string])[] = [
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['endeavour', 'endeavor'],
  ['humour', 'humor'],
  ['rigour', 'rigor'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['catalogue', 'catalog'],
  ['modell', 'model'],
  ['labell', 'label'],
  ['travell', 'travel'],
  ['signall', 'signal'],
  ['counsell', 'counsel'],
  ['manoeuvre', 'maneuver'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['fulfilment', 'fulfillment'],
  ['enrolment', 'enrollment'],
  ['artefact', 'artifact'],
  ['ageing', 'aging'],
]
const doubled = new Set(['modell', 'labell', 'travell', 'signall', 'counsell'])

const isePattern = new RegExp(`^(${ise.join('|')})i([sz])(e[drs]?|ing|ation|ations|able|er|ers)$`, 'iu')
const ysePattern = /^(anal|catal|paral)y([sz])(e[drs]?|ing|er|ers)$/iu

/** Which variety a word is written in, if it has two spellings. */
export function spellingOf(word: string): Spelling | undefined {
  for (const [pattern, vowel] of [
    [isePattern, 'i'],
    [ysePattern, 'y'],
  ] as const) {
    const match = pattern.exec(word)
    if (!match) continue
    const [, stem = '', letter = '', ending = ''] = match
    const british = letter.toLowerCase() === 's'
    // `analyses` is also the plural of a noun that has one spelling.
    if (vowel === 'y' && british && ending === 'es') return undefined
    const swapped = british ? 'z' : 's'
    const other = `${word.slice(0, stem.length + 1)}${letter === letter.toUpperCase() ? swapped.toUpperCase() : swapped}${ending}`
    return { variety: british ? 'british' : 'american', lemma: `${stem.toLowerCase()}${vowel}se`, other }
  }
  return fromPairs(word)
}

function fromPairs(word: string): Spelling | undefined {
  const lower = word.toLowerCase()
  for (const [british, american] of pairs) {
    const endings = doubled.has(british)
      ? /^(?:ed|ing|er|ers)$/u
      : /^(?:|s|ed|ing|al|ally|able|ful|red|ment|ments|d)$/u
    for (const [variety, own, opposite] of [
      ['british', british, american],
      ['american', american, british],
    ] as const) {
      const ending = lower.startsWith(own) ? lower.slice(own.length) : undefined
      if (ending === undefined || !endings.test(ending)) continue
      return { variety, lemma: british, other: matchCase(opposite, word) + word.slice(own.length) }
    }
  }
  return undefined
}

function matchCase(text: string, like: string): string {
  if (like === like.toUpperCase()) return text.toUpperCase()
  const first = like.charAt(0)
  return first === first.toUpperCase() ? capitalized(text) : text
}
