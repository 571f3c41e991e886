// Edits of an index: another text or address in a link, or a new item after an existing one.

import type { Edit } from '../../model/diagnostic.js'
import type { Level } from '../../model/level.js'
import type { Entry } from '../../lint/level-entries.js'
import { relativePath } from '../../lint/link-target.js'
import { rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { retitled } from './names.js'

/** A link with another text, and another address where one is given. */
export function entryFix(
  { text, url, place }: Entry,
  source: SourceDocument,
  newText: string,
  newUrl = url,
): Edit | undefined {
  const written = source.text.slice(place.start.offset, place.end.offset)
  const mended = written.replace(text, () => newText)
  if (!written.includes(text)) return undefined
  if (newUrl === url) return { range: spanOf(written, text, place.start.offset), text: newText }
  return mended.includes(url)
    ? { range: [place.start.offset, place.end.offset], text: mended.replace(url, () => newUrl) }
    : undefined
}

function spanOf(written: string, text: string, offset: number): [number, number] {
  const start = offset + written.indexOf(text)
  return [start, start + text.length]
}

/** A new item for `level`, made like the item of the level below it. */
export function itemFix(entry: Entry, below: Level, level: Level, source: SourceDocument): Edit | undefined {
  const range = entry.item && rangeOf(entry.item)
  const written = range && source.text.slice(...range)
  const text = retitled(entry.text, level)
  if (!written || text === undefined || retitled(text, level) !== undefined || /[\r\n]/u.test(written))
    return undefined
  const [, bullet = '', space = '', label] =
    /^([-*+]|\d+[.)])(\s+)\[([^\]]*)\]\(([^)\s]*)\)$/u.exec(written) ?? []
  if (label !== entry.text || below.source.path === level.source.path) return undefined
  const line = source.text.lastIndexOf('\n', range[0] - 1) + 1
  const marker = nextMarker(bullet, source.text.slice(0, line))
  const end = source.text.includes('\r\n') ? '\r\n' : '\n'
  const item = `${source.text.slice(line, range[0])}${marker}${space}[${text}](${relativeUrl(level, source.path, entry.url)})`
  return { range: [range[1], range[1]], text: `${end}${item}` }
}

/** `5.` after `4.`; lists that number every item `1.` go on like that. */
function nextMarker(marker: string, before: string): string {
  const [, number = '', end = ''] = /^(\d+)([.)])$/u.exec(marker) ?? []
  // An item may begin with nothing but its number and go on below, and a blank line may stand between two.
  const lines = before.split('\n').slice(-3, -1)
  const previous = lines.flatMap((line) => /^\s*(\d+)[.)](?:\s|$)/u.exec(line)?.[1] ?? []).at(-1)
  if (number === '' || previous === number || (previous === undefined && number === '1')) return marker
  return `${String(Number(number) + 1)}${end}`
}

/** The address of a level's file from a page, written in the manner of another address. */
export function relativeUrl({ source: { path } }: Level, from: string, like: string): string {
  const url = encodeURI(relativePath(from, path))
  const bare = /\.\w+(?:[?#]|$)/u.test(like) ? url : url.replace(/\.(?:md|markdown)$/iu, '')
  return like.startsWith('./') && !bare.startsWith('../') ? `./${bare}` : bare
}
