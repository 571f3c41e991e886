// Tells when something in a folder changed, once for changes that come together.

import { readdirSync, realpathSync, statSync, watch, type FSWatcher } from 'node:fs'
import { join, sep } from 'node:path'

type Tell = (path: string) => void

/** Calls back `quiet` milliseconds after changes below a folder, those in `except` left out. Gives a function that ends it. */
export function watchFolder(
  folder: string,
  except: (path: string) => boolean,
  changed: () => void,
  quiet = 120,
): () => void {
  let timer: NodeJS.Timeout | undefined
  const tell: Tell = (path) => {
    if (isForeign(path) || except(path)) return
    clearTimeout(timer)
    timer = setTimeout(changed, quiet)
  }
  const end = process.platform === 'linux' ? watchEach(folder, tell) : watchWhole(folder, tell)
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
function watchEach(folder: string, tell: Tell): () => void {
  const watchers = new Map<string, FSWatcher>()
  /** Linked folders are watched where they are, once. */
  const real = new Map<string, string>()
  const leave = (path: string): void => {
    for (const [known, watcher] of watchers) {
      if (known !== path && !known.startsWith(`${path}${sep}`)) continue
      watcher.close()
      watchers.delete(known)
      real.delete(known)
    }
  }
  const enter = (path: string): void => {
    const at = realpathSync(join(folder, path))
    if (isForeign(path) || [...real.values()].includes(at)) return
    real.set(path, at)
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
    } catch {
      // It went away meanwhile, or may not be read: then no level in it can be read either.
    }
  }
  enter('')
  return () => {
    for (const watcher of watchers.values()) watcher.close()
  }
}
