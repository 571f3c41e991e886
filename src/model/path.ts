// Paths as the model has them: POSIX, and relative to the ladder's root.

/** The last part of a path or of an id: the name of a file, or of a folder; `take-initiative` of `L2/ownership/take-initiative`. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Folders around a file or a folder, the nearest first, the root last. */
export function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split('/')
  return parts.map((_, depth) => parts.slice(0, parts.length - 1 - depth).join('/'))
}

/** The path of a file, or of a folder, in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Whether a path is the folder itself or in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** A path as it reads from a folder around it; one that is not in the folder, as it is. */
export function pathFrom(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}
