// Text that ends too early or twice: behind a word that another has to follow, or with two stops.

/** The last word, where a sentence cannot end with it. `and` may lead on to the next item of a list. */
export function cutEnd(source: string, after: string): { word: string; index: number } | undefined {
  const end = source.trimEnd().replace(/[*_]{1,3}$/u, '')
  const match = /(?<=[\p{L}\p{N},)]\s)(?:the|a|an|our|your|their|its|and|or)$/u.exec(end.slice(-60))
  if (!match) return undefined
  const [word] = match
  // What stands below in a block of its own may be the rest: code, a table, a picture, a quotation.
  if (/^\s*(?:[`~<|!$>{[]|\p{Ll})/u.test(after)) return undefined
  const isOpen = /^(?:and|or|a)$/u.test(word)
  if (isOpen && (/,\s$/u.test(end.slice(0, -word.length)) || !/^\s*(?:#|$)/u.test(after))) return undefined
  return { word, index: end.length - word.length }
}

/** The same for a cell or a string of data, where nothing goes on below. */
export function cutCell(text: string): { word: string; index: number } | undefined {
  const end = text.trimEnd()
  const match = /(?<=\p{L}{2}\s\p{Ll}{1,30}\s)(?:the|an|our|your|their|its)$/u.exec(end.slice(-60))
  return match ? { word: match[0], index: end.length - match[0].length } : undefined
}

/** Where a text ends with two full stops. Three are three points, and `../..` is a path. */
export function twoStops(text: string): number | undefined {
  const end = text.trimEnd()
  const index = end.length - 2
  return end.endsWith('..') && /[\p{L}\p{N})]/u.test(end.charAt(index - 1)) ? index : undefined
}
