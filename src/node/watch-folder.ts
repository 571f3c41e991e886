// Tells when something in a folder changed, once for changes that come together.

import { readdirSync, realpathSync, statSync, watch, type FSWatcher } from 'node:fs'
import { join, sep } from 'node:path'
import { codeOf } from './disk-reason.js'
import { toPosix } from './paths.js'

type Tell = (path: string) => void

/** Who is told of what; paths are relative to the folder. */
export interface FolderListener {
  /** Called `quiet` milliseconds after the last change. */
  changed: () => void
  quiet?: number
  /** Paths whose changes do not matter. */
  except?: (path: string) => boolean
  /** The system allows no more watches: changes right in this folder are not heard. */
  unheard: (path: string) => void
}

/** Listens for changes below a folder. Gives a function that ends it. */
export function watchFolder(
  folder: string,
  { changed, quiet = 120, except = () => false, unheard }: FolderListener,
): () => void {
  let timer: NodeJS.Timeout | undefined
  const tell: Tell = (path) => {
    if (isForeign(path) || except(path)) return
    clearTimeout(timer)
    timer = setTimeout(changed, quiet)
  }
  const end = process.platform === 'linux' ? watchEach(folder, tell, unheard) : watchWhole(folder, tell)
  return () => {
    clearTimeout(timer)
    end()
  }
}

function isForeign(path: string): boolean {
  return /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path)
}

function watchWhole(folder: string, tell: Tell): () => void {
  const watcher = watch(folder, { recursive: true }, (_event, path) => {
    if (path !== null) tell(path)
  })
  return () => {
    watcher.close()
  }
}

/**
 * Every folder by itself. On Linux, Node's recursive watch is one of each file, and it loses a file that another takes the
 * place of, which is how many editors save.
 */
function watchEach(folder: string, tell: Tell, unheard: Tell): () => void {
  const watchers = new Map<string, FSWatcher>()
  /** Linked folders are watched where they are, once. */
  const real = new Map<string, string>()
  const watched = new Set<string>()
  const leave = (path: string): void => {
    for (const [known, watcher] of watchers) {
      if (known !== path && !known.startsWith(`${path}${sep}`)) continue
      watcher.close()
      watchers.delete(known)
      watched.delete(real.get(known) ?? '')
      real.delete(known)
    }
  }
  const enter = (path: string): void => {
    const at = realpathSync(join(folder, path))
    if (isForeign(path) || watched.has(at)) return
    real.set(path, at)
    watched.add(at)
    const watcher = watch(at, (event, name) => {
      if (name === null) return
      const changed = join(path, name)
      tell(changed)
      if (event !== 'rename') return
      // A folder may have come, gone, or taken the place of another.
      leave(changed)
      tryToEnter(changed)
    })
    watcher.on('error', () => {
      leave(path)
    })
    watchers.set(path, watcher)
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true }))
      if (entry.isDirectory() || entry.isSymbolicLink()) tryToEnter(join(path, entry.name))
  }
  const tryToEnter = (path: string): void => {
    try {
      if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true) enter(path)
    } catch (error) {
      if (isLimit(error)) unheard(path)
      // Else it went away meanwhile, or may not be read: then no level in it can be read either.
    }
  }
  tryToEnter('')
  return () => {
    for (const watcher of watchers.values()) watcher.close()
  }
}

/** Whether the system has no watch left. Of watches, Linux says so as of a disk without space. */
function isLimit(error: unknown): boolean {
  return ['ENOSPC', 'EMFILE'].includes(codeOf(error))
}

/** What is said where changes in a folder are not heard. */
export function unheardMessage(path: string): string {
  const folder = toPosix(path) || '.'
  return `Unexpected end of the watches that the system allows, expected one for \`${folder}\`, whose changes are not seen; raise \`fs.inotify.max_user_watches\`, or watch a smaller folder`
}
