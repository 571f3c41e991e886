// What a link in a document leads to, as far as the files of the run can tell.

import { candidatePaths, resolveLink } from '../ladder/links.js'
import type { Link, SourceDocument } from '../parse/document.js'
import { placeBetween } from '../parse/lines.js'
import type { Place } from '../model/place.js'
import { ownAddress } from './own-address.js'
import type { Surroundings } from './rule.js'

/** `unknown`: another site, a template, or outside of the run. Paths are POSIX, from the root of the run. */
export type LinkTarget =
  | { kind: 'unknown' }
  | { kind: 'found'; path: string; anchor: string }
  | { kind: 'nothing'; path: string; anchor: string }

/** Resolves a link as a file path and, where it has no ending, as a site would (`../engineer/` beside `engineer.md`). */
export function targetOf(
  link: Link,
  from: SourceDocument,
  surroundings: Pick<Surroundings, 'exists' | 'document' | 'home' | 'paths'>,
): LinkTarget {
  const { exists, document } = surroundings
  const own = ownAddress(link.url, surroundings)
  if (own) return targetOf({ ...link, url: own.url }, { ...from, path: '' }, surroundings)
  if (/\{\{|\{%|<%|\$\{|%7B%7B/iu.test(link.url)) return { kind: 'unknown' }
  const written = resolveLink(link.url, from.path)
  if (!written || written.path.startsWith('..')) return { kind: 'unknown' }
  const { path, anchor } = written
  if (path === '' || path === from.path) return { kind: 'found', path, anchor }
  const asPage = /\.[a-z]+$/iu.test(path) ? undefined : resolveLink(link.url, pageFolder(from.path))
  const candidates = [path, asPage?.path ?? path].flatMap((base) => [
    ...candidatePaths(base),
    base.replace(/\.html?$/iu, '.md'),
  ])
  const found = candidates.find((candidate) => document(candidate)) ?? candidates.find(exists)
  return found === undefined ? { kind: 'nothing', path, anchor } : { kind: 'found', path: found, anchor }
}

/** A site serves `docs/engineer.md` as `docs/engineer/`, and resolves relative links from there. */
function pageFolder(path: string): string {
  return `${path.replace(/\.[a-z]+$/iu, '')}/index.md`
}

/** The path by which one file links to another: `../design/L1.md`. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  let common = 0
  while (common < target.length - 1 && folders[common] === target[common]) common++
  return [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}

/** A path as it can stand in a Markdown link: spaces and brackets are encoded. */
export function asUrl(path: string): string {
  return path.replaceAll('%', '%25').replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')
}

// A title and the words of a link may be the same as its target: `[L2.md](L2.md "L2.md")`.
const before = ['](<', '](', 'href="', "href='", '']

/** Where the link's target is written; `undefined` where it stands elsewhere, as with `[text][reference]`. */
export function urlPlace({ url, place }: Link, { path, text, starts }: SourceDocument): Place | undefined {
  const raw = text.slice(place.start.offset, place.end.offset)
  const mark = before.find((each) => raw.includes(each + url))
  if (mark === undefined || url === '' || raw.endsWith(']')) return undefined
  const start = place.start.offset + raw.lastIndexOf(mark + url) + mark.length
  return placeBetween(path, starts, start, start + url.length)
}
