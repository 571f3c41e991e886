// What links between documents say: which level a link means, how an index lists levels, where "next up" leads.

import type { DocumentDraft, LevelDraft } from '../layout/draft.js'
import type { Link, SourceDocument } from '../parse/document.js'
import type { Declaration } from './declaration.js'
import { identify } from './identify.js'

/** A relative link split in path (POSIX, from the root of the run) and anchor; `undefined` for links that leave the folder. */
export interface Target {
  path: string
  anchor: string
}

/** Resolves a link against the document that holds it. External links and pure protocols give `undefined`. */
export function resolveLink(url: string, from: string): Target | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\{\{|^[/#]?$/iu.test(url)) return undefined
  const [file = '', anchor = ''] = url.split('#', 2)
  const [bare = ''] = file.split('?', 1)
  if (bare.startsWith('/')) return undefined
  return { path: bare === '' ? from : joinPath(from, decode(bare)), anchor: decode(anchor) }
}

/** The same where a path may begin at the root of the run, as in sites and in GitHub: `/levels/senior.md`. */
export function resolveLevelLink(url: string, from: string): Target | undefined {
  return /^\/[^/]/u.test(url) ? resolveLink(url.slice(1), '') : resolveLink(url, from)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A relative path against the file that names it. */
export function joinPath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '..') parts.push('..')
      else parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Paths that a link may mean: as written, or the Markdown file of that name (sites link without the ending). */
export function candidatePaths(path: string): string[] {
  return [
    path,
    `${path}.md`,
    `${path}.markdown`,
    `${path}.mdx`,
    `${path}/index.md`,
    `${path}/_index.md`,
    `${path}/README.md`,
  ]
}

/** What documents say about order: ids as an index page lists them, and where each level's link leads. */
export interface OrderHints {
  index: readonly string[]
  links: ReadonlyMap<string, string>
}

/** Order as documents give it: index pages' lists and navigation links. */
export function orderHints(
  documents: readonly DocumentDraft[],
  drafts: readonly LevelDraft[],
  declaration: Declaration,
): OrderHints {
  const identified = identify(
    drafts.map((draft) => ({ ...draft, identity: { ...draft.identity, aliases: [] } })),
    declaration,
  )
  const byPath = new Map<string, string>()
  for (const { id, draft } of identified)
    if (!byPath.has(draft.document.path)) byPath.set(draft.document.path, id)
  const levelOf = (link: Link, from: SourceDocument): string | undefined => {
    const target = resolveLevelLink(link.url, from.path)
    return (
      target &&
      candidatePaths(target.path)
        .map((path) => byPath.get(path))
        .find((id) => id !== undefined)
    )
  }
  const lists: string[][] = []
  const links = new Map<string, string>()
  for (const { source, kind } of documents) {
    if (kind === 'index' || kind === 'page') {
      lists.push([...new Set(source.links.flatMap((link) => levelOf(link, source) ?? []))])
    } else {
      const own = byPath.get(source.path)
      for (const link of source.links) {
        const id = levelOf(link, source)
        if (own !== undefined && id !== undefined && id !== own && isNext(link, source)) links.set(own, id)
      }
    }
  }
  // A page that mentions some of the levels that another one lists says nothing of their order.
  const whole = lists.filter((list) => !lists.some((other) => isPartOf(list, other)))
  return { index: [...new Set(whole.flat())], links }
}

function isPartOf(list: readonly string[], other: readonly string[]): boolean {
  return list.length < other.length && list.every((id) => other.includes(id))
}

/** Whether the words before a link on its line say that it leads on. */
export function isNext(link: Link, source: SourceDocument): boolean {
  const { start } = link.place
  const lineStart = start.offset - (start.column - 1)
  const before = source.text.slice(Math.max(lineStart, start.offset - 200), start.offset)
  const sentence = before.slice(before.lastIndexOf('.') + 1).toLowerCase()
  // Not `\b`: emphasis may be written with underscores, which count as letters there.
  return /(?<![\p{L}\p{N}])(?:next|continue)(?![\p{L}\p{N}])/u.test(sentence) || /^next\b/iu.test(link.text)
}
