// Where other pages name the competencies in a row, as a list or in a sentence: "Impact, Scope and Teamwork".

import type { ListItem } from 'mdast'
import { escapePattern } from '../model/escape-pattern.js'
import type { Place } from '../model/place.js'
import { collapse, normalizeTitle } from '../model/text.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { DocumentDraft } from '../layout/draft.js'
import type { SourceDocument } from '../parse/document.js'
import { placeBetween } from '../parse/lines.js'
import { nodesOfType, rangeOf } from './nodes.js'
import { passagesOf, placeInPassage } from './passages.js'

/** One name in the row. `competency` is the id of the competency of that name, if the ladder has it. */
export interface Named {
  name: string
  competency: string | undefined
  place: Place
}

/** A row of names, most of which are competencies of the ladder. */
export interface Enumeration {
  path: string
  form: 'list' | 'sentence'
  names: Named[]
}

/** Rows of three or more names of which more than half are competencies. Levels are not searched. */
export function enumerationsOf(parsed: ParsedLadder): Enumeration[] {
  const ids = new Map<string, string>()
  for (const { id, title, aliases } of parsed.ladder.competencies)
    for (const name of [title, ...aliases]) ids.set(normalizeTitle(name), id)
  if (ids.size < 2) return []
  return parsed.documents
    .filter(({ kind }) => kind !== 'level')
    .flatMap((document) => {
      const end = firstLevel(document, parsed)
      return [...inLists(document.source, end, ids), ...inSentences(document.source, end, ids)]
    })
    .filter(({ names }) => {
      const known = names.filter(({ competency }) => competency !== undefined)
      return names.length >= 3 && known.length * 2 > names.length
    })
    .sort((a, b) => offsetOf(a) - offsetOf(b))
}

function offsetOf({ names }: Enumeration): number {
  return names[0]?.place.start.offset ?? 0
}

/** Where the first level of a document starts: what stands before it is about all of them. */
function firstLevel({ levels, source }: DocumentDraft, { trace }: ParsedLadder): number {
  const starts = levels.map(
    (draft) => trace.places.get(draft.place)?.start.offset ?? draft.place.start.offset,
  )
  return Math.min(source.text.length, ...starts)
}

function inLists(source: SourceDocument, end: number, ids: ReadonlyMap<string, string>): Enumeration[] {
  return nodesOfType(source, 'list').flatMap(({ node }): Enumeration[] => {
    if ((rangeOf(node)?.[1] ?? end + 1) > end) return []
    const names = node.children.flatMap((item) => nameOfItem(item, source, ids) ?? [])
    return names.length === node.children.length ? [{ path: source.path, form: 'list', names }] : []
  })
}

/** The name that an item consists of or opens with: all of it, its bold lead, or the words before a colon or dash. */
function nameOfItem(
  item: ListItem,
  source: SourceDocument,
  ids: ReadonlyMap<string, string>,
): Named | undefined {
  const first = item.children[0]
  const range = first?.type === 'paragraph' ? rangeOf(first) : undefined
  if (!range) return undefined
  const line = source.text.slice(...range).split(/[\r\n]/u)[0] ?? ''
  if (/\]\(/u.test(line)) return undefined
  const lead = /^\*\*([^*]+?):?\*\*/u.exec(line)?.[1]
  const words = lead ?? bareName(line.trimEnd())
  if (words === undefined) return undefined
  const name = collapse(words)
  if (name === '' || name.split(' ').length > 6 || /[.!?]$/u.test(name)) return undefined
  const start = range[0] + line.indexOf(words)
  return {
    name,
    competency: ids.get(normalizeTitle(name)),
    place: placeBetween(source.path, source.starts, start, start + words.length),
  }
}

/** What a line consists of, or the words before its dash or its colon. */
function bareName(line: string): string | undefined {
  const whole = (/^\**([^*:]+?)\s[-–—](?:\s|$)/u.exec(line) ??
    /^\**([^*:]+):?\**:?$/u.exec(line))?.[1]?.trimEnd()
  if (whole !== undefined) return whole
  const label = /^\**([^*:]{2,}):/u.exec(line)?.[1]?.trimEnd()
  return label !== undefined && label.length <= 50 ? label : undefined
}

const joint = /^(?:\s*[,;/]\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+)$/iu

function inSentences(source: SourceDocument, end: number, ids: ReadonlyMap<string, string>): Enumeration[] {
  const titles = [...ids.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${titles
      .map((title) =>
        title
          .split(' ')
          .map((word) => (word === 'and' ? '(?:and|&)' : escapePattern(word)))
          .join(String.raw`(?:\s+|\s*[&/-]\s*)`),
      )
      .join('|')})(?![\p{L}\p{N}])`,
    'giu',
  )
  return passagesOf(source).flatMap((passage): Enumeration[] => {
    if (passage.kind !== 'paragraph' || passage.start >= end) return []
    const rows: Named[][] = []
    let row: Named[] = []
    let last = 0
    for (const match of passage.text.matchAll(pattern)) {
      const between = passage.text.slice(last, match.index)
      const gap = row.length === 0 ? undefined : namesBetween(between)
      if (!gap) {
        row = []
        rows.push(row)
      }
      for (const name of gap ?? []) {
        const at = last + between.indexOf(name)
        row.push({
          name,
          competency: ids.get(normalizeTitle(name)),
          place: placeInPassage(source, passage, at, name.length),
        })
      }
      row.push({
        name: collapse(match[0]),
        competency: ids.get(normalizeTitle(match[0])),
        place: placeInPassage(source, passage, match.index, match[0].length),
      })
      last = match.index + match[0].length
    }
    return rows.map((names) => ({ path: source.path, form: 'sentence', names }))
  })
}

/** Names that stand between two known ones in a row; none where the two are joined, `undefined` where it is no row. */
function namesBetween(between: string): string[] | undefined {
  if (joint.test(between)) return []
  const match = /^\s*,\s*(?:and\s+)?([\p{L}&-]+(?: [\p{L}&-]+){0,2})\s*,\s*(?:(?:and|or|&)\s+)?$/iu.exec(
    between,
  )
  return match?.[1] === undefined ? undefined : [match[1]]
}
