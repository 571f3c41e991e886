// Paths as the model has them: POSIX, and relative to the ladder's root.

/** The last part of a path: the name of a file, or of a folder. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
