// The depth of a heading as its source shows it.

/** 1 to 6 for a heading, 0 for anything else that names a part: a bold line, the lead of an item, a cell. */
export function depthOf(heading: string): number {
  const signs = /^\s{0,3}(#{1,6})(?:\s|$)/u.exec(heading)?.[1]
  if (signs !== undefined) return signs.length
  const underline = /[\r\n]\s{0,3}(=+|-+)\s*$/u.exec(heading)?.[1]
  return underline === undefined ? 0 : underline.startsWith('=') ? 1 : 2
}
