// The files of a site, from the arguments of `rungs site`: the ladders, what changed in them, and the images they show.

import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { defined } from '../model/defined.js'
import { loadPath, type Version } from '../node/load-version.js'
import type { SiteFiles } from '../node/serve-site.js'
import type { Registry } from '../release/registry.js'
import type { SiteOptions } from '../site/options.js'
import { renderSite } from '../site/render-site.js'
import { renderSites } from '../site/render-sites.js'
import type { SiteFlags } from './site-flags.js'
import { siteImages, type SiteImages } from './site-images.js'
import { UsageError, type Terminal } from './terminal.js'
import { compare, loadSides, pairLadders, type Pair } from './versions.js'
import { chooseLadder, refuseBroken, sourcesOf } from './workspace.js'

/** A site that is ready to be written or served. */
export interface RenderedSite {
  files: SiteFiles
  /** What it is a site of. */
  title: string
  pages: number
  /** Where it was read from: absolute paths. */
  sources: string[]
}

/** Loads what is at a path and renders it. Images that cannot be shown are named. */
export async function siteFiles(path: string, flags: SiteFlags, terminal: Terminal): Promise<RenderedSite> {
  const { versions, root } = await chosenVersions(path, flags.id, terminal)
  const pairs = flags.since === undefined ? [] : await pairsSince(flags.since, path, versions, terminal)
  const shared = sharedOptions(flags, terminal)
  const images = siteImages(root)
  const [only] = versions
  const texts =
    versions.length === 1 && only
      ? renderSite(only.ladder, { ...shared, ...ownOptions(only, flags, pairs), image: images.at('') })
      : renderSites(
          versions.map(({ ladder }) => ladder),
          { ...shared, each: (id, folder) => eachOptions(id, folder, versions, flags, pairs, images) },
        )
  if (images.missing.length > 0)
    terminal.err(`rungs: images that are told in words: ${images.missing.join(', ')}\n`)
  const title = versions.length === 1 && only ? only.ladder.title : `${String(versions.length)} ladders`
  const pages = [...texts.keys()].filter((file) => file.endsWith('.html')).length
  const files = new Map<string, string | Uint8Array>([...texts, ...images.files])
  return {
    files,
    title,
    pages,
    sources: sourcesOf(
      versions.flatMap(({ parsed }) => parsed ?? []),
      root ?? '',
    ),
  }
}

interface Chosen {
  versions: readonly Version[]
  root: string | undefined
}

async function chosenVersions(path: string, id: string | undefined, terminal: Terminal): Promise<Chosen> {
  const loaded = await loadPath(path, terminal)
  refuseBroken(loaded)
  const { versions, root } = loaded
  return { versions: id === undefined ? versions : [chooseLadder(versions, id)], root }
}

/** Ladders that were there before. With several, one that is new has nothing to tell. */
async function pairsSince(
  since: string,
  path: string,
  versions: readonly Version[],
  terminal: Terminal,
): Promise<Pair[]> {
  const pairs = pairLadders(await loadSides([since], path, terminal), undefined)
  const known = pairs.filter(({ after }) => versions.some(({ ladder }) => ladder.id === after.ladder.id))
  if (known.length > 0) return known
  throw new UsageError(
    `Unexpected \`${since}\`, expected a version that has the ladder \`${versions[0]?.ladder.id ?? ''}\``,
  )
}

function sharedOptions({ logo, theme, language }: SiteFlags, terminal: Terminal): SiteOptions {
  return defined({
    logo: logo === undefined ? undefined : logoIn(logo, terminal),
    theme: theme === undefined ? undefined : readNamed(theme, '--theme', terminal).toString('utf8'),
    language,
  })
}

function ownOptions(
  { ladder, registry, version }: Version,
  flags: SiteFlags,
  pairs: readonly Pair[],
): SiteOptions {
  const content = flags['content-version'] ?? version
  const pair = pairs.find(({ after }) => after.ladder.id === ladder.id)
  const changes = pair && compare(pair)
  return {
    moved: movedIn(registry),
    ...defined({
      version: content,
      changes: changes && [{ report: changes.report, before: changes.before.ladder }],
    }),
  }
}

function eachOptions(
  id: string,
  folder: string,
  versions: readonly Version[],
  flags: SiteFlags,
  pairs: readonly Pair[],
  images: SiteImages,
): SiteOptions {
  const version = versions.find(({ ladder }) => ladder.id === id)
  return version ? { ...ownOptions(version, flags, pairs), image: images.at(folder) } : {}
}

/** Statements that have one heir: what people noted goes to it. */
function movedIn({ expectations }: Registry): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expectations.gone).flatMap(([id, gone]) =>
      gone.kind === 'moved' || gone.kind === 'merged' ? [[id, gone.to]] : [],
    ),
  )
}

const logoTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
}

const largestLogo = 40_000

function logoIn(file: string, terminal: Terminal): string {
  const type = logoTypes[extname(file).toLowerCase()]
  if (type === undefined) throw new UsageError(`Unexpected logo \`${file}\`, expected SVG, PNG, JPEG or WebP`)
  const bytes = readNamed(file, '--logo', terminal)
  if (bytes.length > largestLogo)
    throw new UsageError(
      `Unexpected size of \`${file}\` (${String(Math.ceil(bytes.length / 1000))} kB), expected at most 40 kB: it is part of every page`,
    )
  return `data:${type};base64,${bytes.toString('base64')}`
}

function readNamed(file: string, flag: string, { cwd }: Terminal): Buffer {
  try {
    return readFileSync(resolve(cwd, file))
  } catch {
    throw new UsageError(
      `Unexpected \`${flag} ${file}\`, expected a file that can be read; check its name and its permissions`,
    )
  }
}
