// The part of a run that was asked about: one file or folder among all that is read.

import { isWithin } from '../model/path.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'

/** Whether a path of a run is the part that was asked about, or in it; without a `focus`, all of it was. */
export function isInFocus(path: string, focus: string | undefined): boolean {
  return focus === undefined || isWithin(path, focus)
}

/** Whether a ladder was asked about: by its levels, or by any one page of it. */
export function isLadderInFocus({ documents }: ParsedLadder, focus: string | undefined): boolean {
  return documents.some(
    ({ source, levels }) => source.path === focus || (levels.length > 0 && isInFocus(source.path, focus)),
  )
}

/** Whether what was asked about is one of the pages beside the ladders. */
export function isPageInFocus(pages: ParsedLadder | undefined, focus: string | undefined): boolean {
  return pages?.documents.some(({ source }) => source.path === focus) ?? false
}
