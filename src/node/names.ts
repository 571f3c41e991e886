// Names as the disk has them. Some disks find `l3.md` where `L3.md` is asked for; the next machine's would not.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Asks whether a POSIX path below a root is there, in exactly these letters. Folders are listed once. */
export function existsExactly(root: string): (path: string) => boolean {
  const listed = new Map<string, ReadonlySet<string> | undefined>()
  return (path) => {
    if (!existsSync(join(root, path))) return false
    let folder = root
    for (const name of partsOf(path)) {
      if (name === '..') return true
      const names = listed.has(folder) ? listed.get(folder) : namesIn(folder)
      listed.set(folder, names)
      if (names && !names.has(name.normalize())) return false
      folder = join(folder, name)
    }
    return true
  }
}

/** A POSIX path below a root in the letters that the disk has, where it found the path by others. */
export function asOnDisk(root: string, path: string): string {
  let folder = root
  return partsOf(path)
    .map((name) => {
      const names = [...(namesIn(folder) ?? [])]
      const found = names.includes(name) ? name : names.find((known) => folded(known) === folded(name))
      folder = join(folder, found ?? name)
      return found ?? name
    })
    .join('/')
}

function partsOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.')
}

/** Composed: some disks give names decomposed, whatever was written. `undefined` where the folder cannot be listed. */
function namesIn(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder).map((name) => name.normalize()))
  } catch {
    return undefined
  }
}

function folded(name: string): string {
  return name.normalize().toLowerCase()
}
