// Which codes levels answer to: `L5` is also `L5.1` and `L5a`, and a part of `L4-L6`.

import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
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

const namesIn = remembered(
  (ladders: readonly ParsedLadder[]) =>
    new Set(ladders.flatMap(({ ladder }) => ladder.levels.flatMap(answersTo))),
)

/** Tells whether any level of a run answers to a code; its levels are gone through once. */
export function codesOf(ladders: readonly ParsedLadder[]): (code: string) => boolean {
  const known = namesIn(ladders)
  return (code) => known.has(code) || known.has(wholeOf(code))
}

/** The names of a level, and each whole number that its code stands for. */
export const answersTo: (level: Level) => readonly string[] = remembered(({ code, id, aliases }) => [
  id,
  ...aliases,
  ...wholesOf(code ?? ''),
])

/** `L5` with what tells it from another `L5`, and the end of a span: `L5.1`, `L5a`, `L5A`, `L4-6`, `L4/L5`. */
const written = /^([A-Z]{1,4})(\d{1,2})(?:\.\d+)?[a-zA-D]?(?:[/–-]([A-Z]{0,4})(\d{1,2}))?$/u

function wholesOf(code: string): string[] {
  const [, letters = '', from, others = '', to = from] = written.exec(code) ?? []
  if (from === undefined) return []
  if (others !== '' && others !== letters) return [`${letters}${from}`, `${others}${String(to)}`].map(wholeOf)
  const count = Math.max(1, Number(to) - Number(from) + 1)
  return Array.from({ length: count }, (_, more) => wholeOf(`${letters}${String(Number(from) + more)}`))
}

/** No name has a line end in it, so that it is never taken for one. */
function wholeOf(code: string): string {
  return `${codePrefix(code)}\n${String(Math.floor(codeNumber(code)))}`
}
