// How a statement opens: whom it speaks of, and in which form its verb stands. Only openings that are plain are read.

import { verbFormOf, type VerbForm } from './conjugation.js'
import { clearVerbs } from './verbs.js'

/** The beginning of a statement as far as it could be read. */
export interface Opening {
  /** Grammatical person of a subject that is written out. */
  subject: 'first' | 'second' | 'third' | undefined
  /** Form of the first verb where there is no subject; `modal` for `Can …`, `Able to …`. */
  form: VerbForm | 'modal' | undefined
  /** The first verb as written, or the modal words. */
  words: string
  /** Base form of the verb. */
  base: string | undefined
  /** Offset of `words` in the text. */
  at: number
}

const adverb =
  /^(?:\p{Letter}+ly|also|always|often|never|sometimes|usually|already|still|then|further|thereby)$/iu
const notAdverb =
  /^(?:apply|supply|rely|reply|comply|multiply|family|early|friendly|only|weekly|daily|monthly)$/iu
const modal = /^(?:can|could|may|might|should|must|will|would|able|capable|ability)$/iu
const hedge =
  /^(?:can|could|(?:is |are |am )?(?:also )?(?:able to|capable of)|(?:has|have|possess(?:es)?) (?:the |an? )?ability to|(?:the )?ability to)(?=\s)/iu
const first = /^(?:I|I['’](?:m|ve|ll|d))$/u
const second = /^you(?:['’](?:re|ve|ll|d))?$/iu
const third = /^(?:they|he|she|he\/she|s\/he)(?:['’](?:re|ve|ll|d))?$/iu

/** Reads the first words of a statement. `text` is plain; a lead-in (`**Name**:`) must be cut off before. */
export function openingOf(text: string): Opening {
  const unknown: Opening = { subject: undefined, form: undefined, words: '', base: undefined, at: 0 }
  const subject = subjectOf(text)
  if (subject) return { ...unknown, subject: subject.person, words: subject.words }
  let at = /^[^\p{Letter}]*/u.exec(text)?.[0].length ?? 0
  for (;;) {
    const rest = text.slice(at)
    const word = /^[\p{Letter}'’-]+/u.exec(rest)?.[0] ?? ''
    if (word === '') return unknown
    const hedged = hedge.exec(rest)
    if (hedged) return { ...unknown, form: 'modal', words: hedged[0], at }
    if (adverb.test(word) && !notAdverb.test(word)) {
      at += word.length + (/^[\s,]*(?:and )?/u.exec(rest.slice(word.length))?.[0].length ?? 0)
      continue
    }
    if (modal.test(word)) return { ...unknown, form: 'modal', words: word, at }
    return { ...unknown, ...verbAt(word, rest.slice(word.length)), words: word, at }
  }
}

/** A verb that is plain, or that what follows shows to be one. */
function verbAt(word: string, rest: string): ReturnType<typeof verbFormOf> {
  const found = verbFormOf(word)
  if (!found || /^[/:,]/u.test(rest) || /^\W*$/u.test(rest)) return undefined
  if (/^\s+(?:of|is|are|was|were)\b/iu.test(rest)) return undefined
  return isVerbHere(found, word, rest) ? found : undefined
}

function isVerbHere({ base, form }: { base: string; form: VerbForm }, word: string, rest: string): boolean {
  if (form === 'gerund') return !nounInIng.test(word) || takesObject(rest)
  if (clearVerbs.has(base) || base === 'be' || base === 'do') return true
  if (form === 'base') return takesObject(rest)
  const joined = /^\s+(?:and|or)\s+(\p{Letter}+)/iu.exec(rest)?.[1]
  if (joined !== undefined) return verbFormOf(joined)?.form === 'third'
  return !/^\s+(?:for|in|at|on|from|who|that|which|will|should|can|may|have)\b/iu.test(rest)
}

// Names of activities and adjectives: `Engineering managers`, `Planning horizon`, `Growing teams`.
const nounInIng =
  /^(?:engineer|train|plan+|market|meet|understand|work|learn|build|test|monitor|report|pric|mentor|coach|onboard|hir|teach|think|mean|lead|grow|exist|follow|program+|writ|speak|pair|scal|network|recruit|interview|forecast|brand|fund|sourc|screen|listen|strengthen|volunteer|be)ing$/iu

/** A determiner, a pronoun or a plain adjective after the word: nouns are not followed so. */
function takesObject(rest: string): boolean {
  return /^\s+(?:an?|the|their|his|her|its|my|your|our|them|others?|themselves|yourself|all|any|every|each|both|new|up|out|through|that|what|how|whether|when|where|by example|towards?|multiple|several|complex|large|small|cross-functional|technical|effective|high|clear|strong|good|well)\b/iu.test(
    rest,
  )
}

function subjectOf(text: string): { person: 'first' | 'second' | 'third'; words: string } | undefined {
  const word = /^[^\p{Letter}]*([\p{Letter}/'’]+)/u.exec(text)?.[1] ?? ''
  if (first.test(word)) return { person: 'first', words: word }
  if (second.test(word)) return { person: 'second', words: word }
  if (third.test(word)) return { person: 'third', words: word }
  const holder =
    /^(?:An?|The|As an?)\s+(?:[A-Z]{1,4}\d\w*|(?:\p{Letter}+ ){0,3}(?:engineer|developer|manager|designer|analyst|lead|director))\s+(?=is\b|are\b|has\b|have\b|will\b|should\b|can\b|\p{Letter}+s\b)/u.exec(
      text,
    ) ?? /^[A-Z]{1,4}\d+s\s/u.exec(text)
  return holder ? { person: 'third', words: holder[0].trim() } : undefined
}
