// Paths as the model has them: POSIX, and relative to the ladder's root.

/** The last part of a path: the name of a file, or of a folder. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}
