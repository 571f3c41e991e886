// Edits of an index: another text or address in a link, or a new item or row after an existing one.

import type { ListItem } from 'mdast'
import type { Edit } from '../../model/diagnostic.js'
import { lineEndOf } from '../../model/line-ends.js'
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

/**
 * A new item or row for `level`, made like that of the level below it.
 *
 * @param unwritten stands where only a person knows what to say; without it, there is no such entry
 */
export function lineFix(
  entry: Entry,
  below: Level,
  level: Level,
  source: SourceDocument,
  unwritten?: string,
): Edit | undefined {
  const text = retitled(entry.text, level)
  if (text === undefined || retitled(text, level) !== undefined) return undefined
  if (below.source.path === level.source.path) return undefined
  const link = `[${text}](${relativeUrl(level, source.path, entry.url)})`
  return entry.item
    ? itemFix(entry, entry.item, link, source, unwritten)
    : rowFix(entry, below, level, link, source, unwritten)
}

function itemFix(
  entry: Entry,
  item: ListItem,
  link: string,
  source: SourceDocument,
  unwritten = '',
): Edit | undefined {
  const range = rangeOf(item)
  if (!range) return undefined
  // An item of several lines is none that can be made anew.
  const [, bullet = '', space = '', label, rest = ''] =
    /^([-*+]|\d+[.)])([ \t]+)\[([^\]]*)\]\([^)\s]*\)(.*)$/u.exec(source.text.slice(...range)) ?? []
  if (label !== entry.text || (rest !== '' && unwritten === '')) return undefined
  const line = source.text.lastIndexOf('\n', range[0] - 1) + 1
  const marker = nextMarker(bullet, source.text.slice(0, line))
  const sign = /^\s*[^\p{L}\p{N}\s]?\s*/u.exec(rest)?.[0] ?? ''
  const added = `${source.text.slice(line, range[0])}${marker}${space}${link}${sign}${unwritten}`
  return { range: [range[1], range[1]], text: `${lineEndOf(source.text)}${added}` }
}

/** A row of a table, with the level's code and title where that of the level below has its own. */
function rowFix(
  { text, place }: Entry,
  below: Level,
  level: Level,
  link: string,
  source: SourceDocument,
  unwritten?: string,
): Edit | undefined {
  const start = place.start.offset - place.start.column + 1
  const [row = ''] = source.text.slice(start).split(/[\r\n]/u, 1)
  const linked = source.text.slice(place.start.offset, place.end.offset)
  if (!row.trimStart().startsWith('|') || !linked.startsWith(`[${text}](`)) return undefined
  const names = [
    [linked, link],
    [below.code ?? below.id, level.code ?? level.id],
    [below.title, level.title],
  ] as const
  const cells = row.split(/(?<!\\)\|/u).map((cell): string | undefined => {
    const said = cell.trim()
    const name = names.find(([own]) => said.includes(own) && !/[\p{L}\p{N}]/u.test(said.replace(own, '')))
    const word = said === '' ? said : (name?.[1] ?? unwritten)
    return word === undefined ? undefined : cell.replace(name?.[0] ?? said, () => word)
  })
  if (cells.includes(undefined)) return undefined
  const end = start + row.length
  return { range: [end, end], text: `${lineEndOf(source.text)}${cells.join('|').trimEnd()}` }
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
