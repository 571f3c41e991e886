// `rungs site`: the ladder as pages for people.

import { readFileSync } from 'node:fs'
import { extname, join, relative, resolve } from 'node:path'
import { loadPath, type Version } from '../node/load-version.js'
import { findStart } from '../node/find-configuration.js'
import { serveSite } from '../node/serve-site.js'
import { watchFolder } from '../node/watch-folder.js'
import { recoverFolder, strangersIn, writeFolder } from '../node/write-folder.js'
import { keepIds } from '../release/keep-ids.js'
import type { Registry } from '../release/registry.js'
import type { SiteOptions } from '../site/options.js'
import { renderSite } from '../site/render-site.js'
import { defineCommand } from './command.js'
import { displayPath } from './display-paths.js'
import { UsageError, type Terminal } from './terminal.js'
import { compare, loadSides, pairLadders } from './versions.js'

export const site = defineCommand({
  usage: 'site [path] [flags]',
  text: 'Writes a ladder as a site: a page per level, a matrix, comparisons, a self-assessment, search, and the whole ladder to print. The folder needs no server, works under any address and loads nothing from anywhere. The path is a folder of levels or a release.',
  positionals: 1,
  flags: {
    out: {
      value: 'folder',
      text: 'Where to write. Default: `site`. A folder with other files in it is refused.',
    },
    id: { value: 'ladder', text: 'Which ladder, where there are several.' },
    since: {
      value: 'version',
      text: 'Tell what changed since then: a release, a folder, or a name of git such as v1.2.0.',
    },
    'content-version': {
      value: 'version',
      text: 'Version of the content. Default: `version` in `ladder.yml`, or that of the release.',
    },
    logo: { value: 'file', text: 'A logo for the head of the pages: SVG, PNG, JPEG or WebP.' },
    theme: { value: 'file', text: 'CSS that is loaded last: a few variables change colours and type.' },
    language: { value: 'code', text: 'Language of the ladder, such as en or de. Default: en.' },
    watch: { text: 'Serve the site on this machine, and again after every change. Writes no files.' },
    port: { value: 'number', text: 'With --watch: where to serve. Default: 4173.' },
  },
  examples: [
    ['rungs site', 'Write the ladder in this folder to `site`.'],
    ['rungs site --since v1.2.0 --logo logo.svg', 'With what changed, and a logo.'],
    ['rungs site --watch', 'Look at it while you write.'],
  ],
  run: ({ positionals, flags }, terminal) => runSite(positionals[0] ?? '.', flags, terminal),
})

interface SiteFlags {
  out?: string
  id?: string
  since?: string
  'content-version'?: string
  logo?: string
  theme?: string
  language?: string
  watch?: boolean
  port?: string
}

async function runSite(path: string, flags: SiteFlags, terminal: Terminal): Promise<number> {
  if (flags.watch === true) return watchSite(path, flags, terminal)
  if (flags.port !== undefined)
    throw new UsageError('Unexpected `--port`, expected it together with `--watch`')
  const folder = resolve(terminal.cwd, flags.out ?? 'site')
  const { files, title, pages } = await filesOf(path, flags, terminal)
  recoverFolder(folder)
  refuseStrangers(folder, terminal)
  writeFolder(folder, files)
  const shown = displayPath('', folder, terminal.cwd)
  terminal.out(`Wrote ${title}: ${String(pages)} pages.\n  ${shown}/index.html\n`)
  return 0
}

interface Rendered {
  files: Map<string, string>
  title: string
  pages: number
}

async function filesOf(path: string, flags: SiteFlags, terminal: Terminal): Promise<Rendered> {
  const version = await chosenVersion(path, flags.id, terminal)
  const { ladder, registry } = version
  if (version.parsed) keepIds(ladder, registry)
  const content = flags['content-version'] ?? version.version
  const options: SiteOptions = {
    moved: movedIn(registry),
    ...(content === undefined ? {} : { version: content }),
    ...(flags.logo === undefined ? {} : { logo: logoIn(flags.logo, terminal) }),
    ...(flags.theme === undefined
      ? {}
      : { theme: readNamed(flags.theme, '--theme', terminal).toString('utf8') }),
    ...(flags.language === undefined ? {} : { language: flags.language }),
    ...(flags.since === undefined
      ? {}
      : { changes: await changesSince(flags.since, path, ladder.id, terminal) }),
  }
  const files = renderSite(ladder, options)
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length
  return { files, title: ladder.title, pages }
}

async function chosenVersion(path: string, id: string | undefined, terminal: Terminal): Promise<Version> {
  const { versions, diagnostics } = await loadPath(path, terminal)
  const broken = diagnostics.find(({ severity }) => severity === 'error')
  if (broken) throw new UsageError(`${broken.message} (\`${broken.place.path}\`); \`rungs lint\` says more`)
  if (versions.length === 0)
    throw new UsageError(
      `Unexpected absence of a ladder in \`${path}\`, expected a document per level or a release`,
    )
  const [only] = versions
  const found =
    id === undefined && versions.length === 1 ? only : versions.find(({ ladder }) => ladder.id === id)
  if (found) return found
  const ids = versions.map(({ ladder }) => `\`${ladder.id}\``).join(', ')
  throw new UsageError(
    id === undefined
      ? `Unexpected choice of ${String(versions.length)} ladders, expected one; name it with \`--id\`: ${ids}`
      : `Unexpected ladder \`${id}\`, expected one of ${ids}`,
  )
}

/** Statements that have one heir: what people noted goes to it. */
function movedIn({ expectations }: Registry): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expectations.gone).flatMap(([id, gone]) =>
      gone.kind === 'moved' || gone.kind === 'merged' ? [[id, gone.to]] : [],
    ),
  )
}

async function changesSince(
  since: string,
  path: string,
  id: string,
  terminal: Terminal,
): Promise<NonNullable<SiteOptions['changes']>> {
  const pairs = pairLadders(await loadSides([since], path, terminal), undefined)
  const pair = pairs.find(({ after }) => after.ladder.id === id)
  if (!pair) throw new UsageError(`Unexpected \`${since}\`, expected a version that has the ladder \`${id}\``)
  const { report, before } = compare(pair)
  return [{ report, before: before.ladder }]
}

const images: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
}

const largestLogo = 40_000

function logoIn(file: string, terminal: Terminal): string {
  const type = images[extname(file).toLowerCase()]
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

const own =
  /^(?:assets|data|levels|compare|pages|(?:index|compare|changes|assess|search|(?:axes|matrix|print)(?:-\d+)?)\.html)$/u

function refuseStrangers(folder: string, { cwd }: Terminal): void {
  const [stranger] = strangersIn(folder, own)
  if (stranger === undefined) return
  throw new UsageError(
    `Unexpected \`${stranger}\` in \`${displayPath('', folder, cwd)}\`, expected an older site or nothing; name another folder with \`--out\``,
  )
}

async function watchSite(path: string, flags: SiteFlags, terminal: Terminal): Promise<number> {
  const port = Number(flags.port ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`Unexpected port \`${flags.port ?? ''}\`, expected a number up to 65535`)
  const root = findStart(resolve(terminal.cwd, path))?.root ?? terminal.cwd
  const out = relative(root, resolve(terminal.cwd, flags.out ?? 'site'))
  const { files, title } = await filesOf(path, flags, terminal)
  const served = await serveSite(files, port)
  terminal.out(`${title} is at ${served.url}\nIt follows your changes. Ctrl+C ends it.\n`)
  const again = async (): Promise<void> => {
    try {
      served.replace((await filesOf(path, flags, terminal)).files)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      terminal.err(`rungs: ${error.message}\n`)
    }
  }
  const end = watchFolder(
    root,
    (file) => file === out || file.startsWith(`${out}/`),
    () => void again(),
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  end()
  await served.close()
  return 0
}
