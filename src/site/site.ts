// Everything that the pages of one ladder share: its paths, its options, and where links lead.

import type { Ladder } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import type { Block } from '../model/block.js'
import { resolvePath } from './links.js'
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
}

/** Prepares a ladder. */
export function siteOf(ladder: Ladder, options: SiteOptions = {}): Site {
  const all = [...ladder.levels, ...(ladder.common ? [ladder.common] : [])]
  return { ladder, options, paths: sitePaths(ladder), byId: new Map(all.map((level) => [level.id, level])) }
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
    definitions: definitionsOf(site.ladder, source),
    link: (url) => {
      const [path = '', anchor] = decoded(url).split('#')
      const suffix = anchor === undefined || anchor === '' ? '' : fragment(anchor)
      if (path === '') return suffix === '' ? undefined : suffix
      const target = resolvePath(source, path, (file) => site.paths.documents.has(file))
      const page = target === undefined ? undefined : site.paths.documents.get(target)
      if (site.href) return hostHref(site, target)
      return page === undefined ? undefined : `${relativeTo(from, page)}${suffix}`
    },
  }
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

function definitionsOf({ levels, documents }: Ladder, path: string): string {
  const found: string[] = []
  const walk = (block: Block): void => {
    if (block.type === 'definition') found.push(block.markdown)
    else if ('blocks' in block) block.blocks.forEach(walk)
  }
  const walkSection = ({ blocks, sections }: Section): void => {
    blocks.forEach(walk)
    sections.forEach(walkSection)
  }
  for (const document of documents) if (document.path === path) document.sections.forEach(walkSection)
  for (const level of levels) if (level.source.path === path) level.sections.forEach(walkSection)
  return found.join('\n')
}
