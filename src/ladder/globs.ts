// Globs of a declaration: which paths they mean. POSIX paths, relative to the folder of the configuration.

import picomatch from 'picomatch'

/** Whether a path matches any of the globs. A plain path matches itself, a folder everything below it. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => {
    const plain = glob.replace(/^\.\//u, '').replace(/\/$/u, '')
    return path === plain || path.startsWith(`${plain}/`) || picomatch.isMatch(path, plain, { dot: true })
  })
}
