// Levels by the initials of the job: `AE2` in the ladder of Account Executives, whose levels are `P2` to `P6`.

import type { Ladder } from '../../model/ladder.js'
import { codePrefix } from '../../layout/identity.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'
import { isPlain } from './codes.js'

/** A level named in a way that the ladder does not use. */
export interface RoleCode {
  code: string
  place: Place
}

/** What documents are called besides the job that they are about. */
const genre =
  /\b(?:career|development|progression|growth|framework|ladders?|levels?|roles?|matrix|tracks?|teams?|paths?|guide|expectations)\b/giu
// Products, standards and measures that look like a job and its level.
const otherThings = /^(?:EC|SOC|PS|CO|ISO|IP|GA|GPT|CSS|HTML|IE|PCI|TLS|OAUTH)$/u

/** Levels that the text names by the job's initials, where each level has a code of another kind. */
export function roleCodesIn(ladder: Ladder, documents: readonly { source: SourceDocument }[]): RoleCode[] {
  const codes = ladder.levels.map(({ code }) => code)
  const initials = initialsOf(ladder.title)
  if (initials === undefined || !codes.every(isPlain)) return []
  if (codes.some((code) => codePrefix(code) === initials)) return []
  // As people are spoken of: several of them, a span of levels, or one with an article.
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}./#_&-])(?:(?<=\b[Aa]n?\s)${initials}[1-9](?![\p{L}\p{N}.-])|${initials}[1-9](?:s|[-–][1-9]s?)(?![\p{L}\p{N}]))`,
    'gu',
  )
  return documents.flatMap(({ source }) =>
    passagesOf(source).flatMap((passage) =>
      passage.kind === 'heading'
        ? []
        : [...passage.text.matchAll(pattern)].map(({ 0: match, index }) => {
            const code = match.replace(/s$/u, '')
            return { code, place: placeInPassage(source, passage, index, code.length) }
          }),
    ),
  )
}

/** `AE` of `Account Executive Career Framework`, `SDR` of `SDR Framework`. */
function initialsOf(title: string): string | undefined {
  const words = title.replace(genre, ' ').match(/[\p{L}]+/gu) ?? []
  const [only = ''] = words
  const initials =
    words.length === 1 && /^\p{Lu}{2,4}$/u.test(only) ? only : words.map((word) => word.charAt(0)).join('')
  return /^[A-Z]{2,4}$/u.test(initials) && !otherThings.test(initials) ? initials : undefined
}
