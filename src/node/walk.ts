// The files below a folder that can belong to a ladder. Looks at names, not at contents.

import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../model/message-of.js'
import { compareText } from '../model/order.js'
import { inFolder, lastPart } from '../model/path.js'
import { isBelow } from './reach.js'

/** How a file can serve a ladder; `bare` has no extension, so that only its text can tell. */
export type FileKind = 'markdown' | 'data' | 'bare' | 'config'

/** A file that was found. `path` is POSIX and relative to the root. */
export interface FoundFile {
  path: string
  kind: FileKind
}

/** What a walk found, and the folders that could not be opened. */
export interface Walk {
  files: FoundFile[]
  /** Whether a registry of ids is among them: there was a release. */
  locked: boolean
  closed: { path: string; reason: string }[]
}

/** Name of the registry of ids that a release leaves beside its ladder. */
export const lockName = 'ladder.lock.json'

// Made by tools, for tools: never a ladder, and some are large.
const notLadders =
  /^(?:package(?:-lock)?|npm-shrinkwrap|tsconfig(?:\..+)?|jsconfig|composer|lerna|nx|turbo|pnpm-lock|pnpm-workspace|ladder\.lock)\.(?:json|ya?ml)$|\.schema\.json$/iu
const notMarkdown =
  /^(?:licen[cs]e|copying|notice|makefile|dockerfile|codeowners|owners|procfile|gemfile|rakefile|jenkinsfile|vagrantfile|justfile)$/iu

/** What a file name says about its kind; `undefined` for a file that is no concern of a ladder. */
export function kindOf(name: string): FileKind | undefined {
  if (isConfigName(name)) return 'config'
  if (name.startsWith('.') || notLadders.test(name)) return undefined
  if (/\.(?:mdx?|markdown)$/iu.test(name)) return 'markdown'
  if (/\.(?:ya?ml|json)$/iu.test(name)) return 'data'
  return name.includes('.') || notMarkdown.test(name) ? undefined : 'bare'
}

/** Whether a file of this name declares a ladder. */
export function isConfigName(name: string): boolean {
  return /^ladder\.(?:ya?ml|json|config\.(?:m?js|m?ts))$/u.test(name) || isSharedConfigName(name)
}

/** Whether a configuration of this name is a module: the only ones that run code. */
export function isConfigModule(path: string): boolean {
  return /\.m?[jt]s$/u.test(path)
}

/** Whether a file of this name declares one of several ladders in its folder: `support.ladder.yml`. */
export function isSharedConfigName(name: string): boolean {
  return /^[\w.-]+\.ladder\.ya?ml$/u.test(name)
}

/**
 * Walks a folder. Dot folders, `node_modules` and folders below it that hold a release are passed by.
 * Symbolic links are followed inside the root, each real file once; those that leave it are passed by, unless they lead
 * into a folder of `allow` (real paths).
 *
 * @param isRelease asked about each `ladder.json`, by its path from the root
 */
export function walk(
  root: string,
  isRelease: (file: string) => boolean = () => false,
  allow: readonly string[] = [],
): Walk {
  const real = realpathSync(root)
  const found: Walk = { files: [], locked: false, closed: [] }
  const seen = new Set<string>([real])
  const links: string[] = []
  const folders = ['']

  const visit = (path: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(root, path), { withFileTypes: true })
    } catch (error) {
      found.closed.push({ path: path || '.', reason: messageOf(error) })
      return
    }
    const hasLadder = path !== '' && entries.some(({ name }) => name === 'ladder.json')
    if (hasLadder && isRelease(`${path}/ladder.json`)) return
    for (const entry of entries) {
      const at = inFolder(path, entry.name)
      if (entry.isSymbolicLink()) links.push(at)
      else if (entry.isDirectory()) enter(at, entry.name)
      else if (entry.isFile()) add(at, entry.name)
    }
  }
  const enter = (path: string, name: string): void => {
    if (name.startsWith('.') || name === 'node_modules') return
    seen.add(join(real, path))
    folders.push(path)
  }
  const add = (path: string, name: string): void => {
    if (name.endsWith(lockName)) found.locked = true
    const kind = kindOf(name)
    if (!kind) return
    seen.add(join(real, path))
    found.files.push({ path, kind })
  }
  const descend = (): void => {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) visit(folder)
  }

  descend()
  // What a link leads to counts once: where it really is, if the walk has been there.
  for (let link = links.sort().shift(); link !== undefined; link = links.shift()) {
    const target = targetOf(join(root, link), [real, ...allow])
    if (target === undefined || seen.has(target.path)) continue
    seen.add(target.path)
    if (target.folder) enter(link, lastPart(link))
    else add(link, lastPart(link))
    descend()
  }
  found.files.sort((a, b) => compareText(a.path, b.path))
  return found
}

function targetOf(link: string, folders: readonly string[]): { path: string; folder: boolean } | undefined {
  try {
    const path = realpathSync(link)
    if (!folders.some((folder) => isBelow(path, folder))) return undefined
    const stats = statSync(path)
    if (stats.isDirectory()) return { path, folder: true }
    return stats.isFile() ? { path, folder: false } : undefined
  } catch {
    // A link that leads nowhere is no file.
    return undefined
  }
}
