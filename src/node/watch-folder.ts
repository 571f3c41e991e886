// Tells when something in a folder changed, once for changes that come together.

import { watch } from 'node:fs'

/** Calls back `quiet` milliseconds after changes below a folder, those in `except` left out. Gives a function that ends it. */
export function watchFolder(
  folder: string,
  except: (path: string) => boolean,
  changed: () => void,
  quiet = 120,
): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, (_event, path) => {
    if (path === null || /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/u.test(path) || except(path)) return
    clearTimeout(timer)
    timer = setTimeout(changed, quiet)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
