// Everything that the pages of one ladder share: its paths, its options, and where links lead.

import { slug } from 'github-slugger'
import type { Ladder } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import type { Block } from '../model/block.js'
import { allLevels } from '../model/all-levels.js'
import { relativePath, resolvePath } from './links.js'
import type { LinkContext } from './markdown.js'
import type { SiteOptions } from './options.js'
import { fragment, relativeTo, sitePaths, type SitePaths } from './paths.js'

/** A ladder on its way to pages. */
export interface Site {
  ladder: Ladder
  options: SiteOptions
  paths: SitePaths
  byId: ReadonlyMap<string, Level>
  /** The addresses of levels where the pages are somebody else's. */
  href?: (level: string) => string
  /** Link definitions of documents that were looked at. */
  definitions: Map<string, string>
  /** Leaves of Markdown that were read. */
  known: LinkContext['known']
}

/** Prepares a ladder. */
export function siteOf(ladder: Ladder, options: SiteOptions = {}): Site {
  return {
    ladder,
    options,
    paths: sitePaths(ladder),
    byId: new Map(allLevels(ladder).map((level) => [level.id, level])),
    definitions: new Map(),
    known: new Map(),
  }
}

/** The address of a level, seen from a page. */
export function levelHref(site: Site, id: string, from: string, anchor?: string): string {
  if (site.href)
    return `${site.href(id)}${anchor === undefined || site.href(id).includes('#') ? '' : fragment(anchor)}`
  const path = site.paths.levels.get(id)
  if (path === undefined) return '#'
  return `${relativeTo(from, path)}${anchor === undefined ? '' : fragment(anchor)}`
}

/** How links in a source document are led to the pages of the site. */
export function linksOf(site: Site, source: string, from: string): LinkContext {
  return {
    definitions: definitionsOf(site, source),
    known: site.known,
    image: (url) => {
      const path = site.options.image?.(relativePath(source, decoded(url)))
      return path === undefined || path.startsWith('data:') || site.href ? path : relativeTo(from, path)
    },
    link: (url) => {
      const [path = '', anchor = ''] = decoded(url).split('#')
      const target = path === '' ? source : resolvePath(source, path, (file) => isDocument(site, file))
      if (target === undefined) return undefined
      if (site.href) return hostHref(site, target)
      const level = anchor === '' ? undefined : levelUnder(site.ladder, target, anchor)
      if (level !== undefined) return levelHref(site, level, from)
      const suffix = anchor === '' ? '' : fragment(anchor)
      const page = site.paths.documents.get(target)
      if (page !== undefined && page !== from) return `${relativeTo(from, page)}${suffix}`
      const isOwn = page === from || site.ladder.levels.some(({ id }) => site.paths.levels.get(id) === from)
      return isOwn && suffix !== '' ? suffix : undefined
    },
  }
}

function isDocument({ ladder, paths }: Site, path: string): boolean {
  return paths.documents.has(path) || ladder.documents.some((document) => document.path === path)
}

/** Documents with several levels lead to them by their headings; here they have pages of their own. */
function levelUnder({ levels }: Ladder, document: string, anchor: string): string | undefined {
  const wanted = anchor.toLowerCase()
  const own = levels.filter(({ source }) => source.path === document)
  const headed = own.find(({ heading }) => heading !== '' && slug(heading.replace(/^#+\s*/u, '')) === wanted)
  return (headed ?? own.find(({ id }) => slug(id) === wanted))?.id
}

/** In somebody else's page only levels have addresses. */
function hostHref({ ladder, href }: Site, document: string | undefined): string | undefined {
  const level = ladder.levels.find(({ source }) => source.path === document)
  return level && href?.(level.id)
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function definitionsOf({ ladder, definitions }: Site, path: string): string {
  const known = definitions.get(path)
  if (known !== undefined) return known
  const found: string[] = []
  const walk = (block: Block): void => {
    if (block.type === 'definition') found.push(block.markdown)
    else if ('blocks' in block) block.blocks.forEach(walk)
  }
  const walkSection = ({ blocks, sections }: Section): void => {
    blocks.forEach(walk)
    sections.forEach(walkSection)
  }
  for (const document of ladder.documents) if (document.path === path) document.sections.forEach(walkSection)
  for (const level of ladder.levels) if (level.source.path === path) level.sections.forEach(walkSection)
  const text = found.join('\n')
  definitions.set(path, text)
  return text
}
