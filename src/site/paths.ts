// Where each page is: plain file names, and relative links between them, so that a site works under any address.

import { allLevels } from '../model/all-levels.js'
import type { Document, Ladder } from '../model/ladder.js'
import { holdsProse } from './prose.js'

/** Paths of the pages that are made from the ladder's parts. */
export interface SitePaths {
  /** Level id to path. */
  levels: ReadonlyMap<string, string>
  /** Path of a source document to the path of its page. */
  documents: ReadonlyMap<string, string>
  /** Level id to the name of its files, without an ending. */
  names: ReadonlyMap<string, string>
}

/** What was planned for a level, a document or a ladder of the site: each has its path and its name. */
export function plannedFor(id: string, plan: ReadonlyMap<string, string>): string {
  return plan.get(id) ?? ''
}

/** Plans the paths of a ladder's pages. */
export function sitePaths(ladder: Ladder): SitePaths {
  const names = fileNames(allLevels(ladder).map(({ id }) => id))
  const levels = new Map([...names].map(([id, name]) => [id, `levels/${name}.html`]))
  const pages = ladder.documents.filter(holdsProse)
  const stemOf = ({ path }: Document): string => path.replace(/\.[a-z]+$/iu, '')
  const documentNames = fileNames(pages.map(stemOf))
  const documents = new Map<string, string>()
  for (const page of pages) documents.set(page.path, `pages/${plannedFor(stemOf(page), documentNames)}.html`)
  for (const { source, id } of ladder.levels) {
    const isOwn = ladder.documents.some(({ path, kind }) => path === source.path && kind === 'level')
    if (isOwn && !documents.has(source.path)) documents.set(source.path, plannedFor(id, levels))
  }
  return { levels, documents, names }
}

/** The address of one page, seen from another. */
export function relativeTo(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return encodeURI(`${up}${to}`)
}

/** An id as the part of an address after `#`. */
export function fragment(id: string): string {
  return `#${encodeURI(id).replaceAll('#', '%23')}`
}

/** File names that every file system and every server takes; no two are the same where case does not count. */
export function fileNames(ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const id of ids) {
    if (names.has(id)) continue
    const plain = id
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .replace(/^-+|(?<!-)-+$/gu, '')
      .slice(0, 100)
    const base = plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/iu.test(plain) ? `_${plain}` : plain
    let name = base
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}-${String(count)}`
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}
