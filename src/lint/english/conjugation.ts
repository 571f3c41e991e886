// English verb forms: a handful of irregulars and the spelling rules of the rest. No dictionary, no guessing of tense.

import { isVerb } from './verbs.js'

/** How a verb stands: `write`, `writes`, `writing`. */
export type VerbForm = 'base' | 'third' | 'gerund'

const irregularThird = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
])
const irregularBase = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['am', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['being', 'be'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['dying', 'die'],
])

/** `write` → `writes`, `try` → `tries`, `coach` → `coaches`. */
export function thirdPerson(base: string): string {
  const known = irregularThird.get(base)
  if (known !== undefined) return known
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`
}

/** Which known verb a word is a form of, and which form; `undefined` for every other word. */
export function verbFormOf(word: string): { base: string; form: VerbForm } | undefined {
  const lower = word.toLowerCase()
  const irregular = irregularBase.get(lower)
  if (irregular !== undefined) return { base: irregular, form: lower.endsWith('ing') ? 'gerund' : 'third' }
  if (lower === 'be' || isVerb(lower)) return { base: lower, form: 'base' }
  const third = candidatesOfS(lower).find((base) => isVerb(base) && thirdPerson(base) === lower)
  if (third !== undefined) return { base: third, form: 'third' }
  const gerund = candidatesOfIng(lower).find(isVerb)
  return gerund === undefined ? undefined : { base: gerund, form: 'gerund' }
}

function candidatesOfS(word: string): string[] {
  if (!word.endsWith('s')) return []
  return [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/u, 'y')]
}

/** `writing` → `write`, `running` → `run`, `making` → `make`, `trying` → `try`. */
function candidatesOfIng(word: string): string[] {
  if (!word.endsWith('ing') || word.length < 6) return []
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/([^aeiou])\1$/u, '$1')]
}
