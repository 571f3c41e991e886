// Orders that are the same on every machine: no language of a reader has a say in them.

import type { Place } from './place.js'

/** Texts by their code units, for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What stands in files by path, and in a file by where it begins, for `sort`. */
export function comparePlace({ place: a }: { place: Place }, { place: b }: { place: Place }): number {
  return compareText(a.path, b.path) || a.start.offset - b.start.offset
}
