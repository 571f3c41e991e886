// Which codes levels answer to: `L5` is also `L5.1` and `L5.2`.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'

/** A code of letters and a number, as ladders write it. */
export function isPlain(code: string | undefined): code is string {
  return code !== undefined && /^[A-Z]{1,4}\d{1,2}(?:\.\d+)?$/u.test(code)
}

/** Whether a level answers to a code. */
export function hasCode(level: Level, wanted: string): boolean {
  return answersTo(level).some((name) => name === wanted || name === wholeOf(wanted))
}

const cache = new WeakMap<readonly ParsedLadder[], Set<string>>()

/** Tells whether any level of a run answers to a code; its levels are gone through once. */
export function codesOf(ladders: readonly ParsedLadder[]): (code: string) => boolean {
  let codes = cache.get(ladders)
  if (!codes) {
    codes = new Set(ladders.flatMap(({ ladder }) => ladder.levels.flatMap(answersTo)))
    cache.set(ladders, codes)
  }
  const known = codes
  return (code) => known.has(code) || known.has(wholeOf(code))
}

/** The names of a level, and the number of its code without what follows the full stop. */
export function answersTo({ code, id, aliases }: Level): string[] {
  return [...(code === undefined ? [] : [code]), id, ...aliases, ...(isPlain(code) ? [wholeOf(code)] : [])]
}

/** No name has a line end in it, so that it is never taken for one. */
function wholeOf(code: string): string {
  return `${codePrefix(code)}\n${String(Math.floor(codeNumber(code)))}`
}
