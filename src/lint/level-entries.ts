// How an index page lists levels: the items, cells and cards that each lead to one, and which level that is.

import type { List, ListItem, Nodes } from 'mdast'
import type { Level } from '../model/level.js'
import type { Place } from '../model/place.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { candidatePaths, resolveLink } from '../ladder/links.js'
import type { SourceDocument } from '../parse/document.js'
import { placeBetween } from '../parse/lines.js'
import { ownAddress } from './own-address.js'
import type { Surroundings } from './rule.js'
import { headingAt, levelsAt } from './levels-at.js'
import { nodesOfType, rangeOf } from './nodes.js'

/** One link of an index: an item of a list, a cell of a table, a card. */
export interface Entry {
  text: string
  url: string
  /** The whole link. */
  place: Place
  /** The list item that the link opens, if it is in a list. */
  item?: ListItem
  list?: List
  /** The column of a table that the link stands in, if it is in one: the same for all entries of the column. */
  column?: object
}

/** Finds the level that a link leads to: the one of the file, or the one at the anchor. */
export function levelFinder(
  { ladder, documents, trace }: ParsedLadder,
  surroundings: Pick<Surroundings, 'document' | 'home' | 'paths'>,
): (url: string, from: string) => Level | undefined {
  const byTarget = new Map<string, Level>()
  for (const { source } of documents) {
    const own = levelsAt(ladder, source.path)
    if (own.length === 1 && own[0]) byTarget.set(source.path, own[0])
    for (const level of own) {
      const offset = trace.places.get(level)?.start.offset
      const heading = offset === undefined ? undefined : headingAt(source, offset)
      if (heading) byTarget.set(`${source.path}#${heading.anchor}`, level)
    }
  }
  return (url, from) => {
    const own = ownAddress(url, surroundings)
    const target = own ? resolveLink(own.url, '') : resolveLink(url, from)
    if (!target) return undefined
    const paths = candidatePaths(target.path)
    return (
      paths.map((path) => byTarget.get(`${path}#${target.anchor}`)).find(Boolean) ??
      paths.map((path) => byTarget.get(path)).find(Boolean)
    )
  }
}

/** The entries of a document's lists, tables and cards. A link in running text is no entry. */
export function entriesOf(document: SourceDocument): Entry[] {
  const entries: Entry[] = []
  const links = new Map(document.links.map((link) => [link.place.start.offset, link]))
  const columns = columnsOf(document)
  for (const { node, parents } of nodesOfType(document, 'link')) {
    const range = rangeOf(node)
    const holder = parents.find(({ type }) => type === 'listItem' || type === 'tableCell')
    const link = range && links.get(range[0])
    if (!holder || !range || !link) continue
    const item = holder.type === 'listItem' ? holder : undefined
    if (item && !opens(item, range[0])) continue
    const list = item && parents[parents.indexOf(item) + 1]
    const column = columns.get(holder)
    entries.push({
      text: link.text,
      url: link.url,
      place: link.place,
      ...(item ? { item } : {}),
      ...(list?.type === 'list' ? { list } : {}),
      ...(column ? { column } : {}),
    })
  }
  return [...entries, ...cardsOf(document)]
}

/** What stands for the column of each cell of a document's tables. */
function columnsOf(document: SourceDocument): Map<Nodes, object> {
  const columns = new Map<Nodes, object>()
  for (const { node } of nodesOfType(document, 'table')) {
    const own: object[] = []
    for (const row of node.children)
      row.children.forEach((cell, index) => columns.set(cell, (own[index] ??= {})))
  }
  return columns
}

/** Whether nothing but a few words stands before the offset in the item's first line. */
function opens(item: ListItem, offset: number): boolean {
  const first = item.children[0]
  if (first?.type !== 'paragraph') return false
  const link = first.children.find(
    (child) =>
      child.type === 'link' || ('children' in child && child.children.some(({ type }) => type === 'link')),
  )
  const range = link && rangeOf(link)
  return range !== undefined && offset < range[1]
}

const card = /\{\{[<%]\s*[\w/-]+\s([^{}]*)[%>]\}\}/gu

/** Shortcodes with a link and a title, as themes for Hugo have them: `{{< card link="l1" title="L1" >}}`. */
function cardsOf({ path, text, starts, comments }: SourceDocument): Entry[] {
  return [...text.matchAll(card)].flatMap((match): Entry[] => {
    const attribute = (name: string): string | undefined =>
      new RegExp(String.raw`\b${name}="([^"]*)"`, 'u').exec(match[1] ?? '')?.[1]
    const [url, title] = [attribute('link'), attribute('title')]
    const hidden = comments.some(
      ({ place }) => place.start.offset <= match.index && match.index < place.end.offset,
    )
    if (url === undefined || title === undefined || hidden) return []
    return [
      { text: title, url, place: placeBetween(path, starts, match.index, match.index + match[0].length) },
    ]
  })
}
