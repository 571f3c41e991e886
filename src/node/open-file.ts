// A file that is open for as long as something is done with it.

import { closeSync, openSync } from 'node:fs'

/** Opens a file, gives its descriptor to `act`, and closes it, whatever comes of that. Throws as `openSync` and `act` do. */
export function withOpenFile<T>(
  file: string,
  flags: string,
  act: (descriptor: number) => T,
  mode?: number,
): T {
  const descriptor = openSync(file, flags, mode)
  try {
    return act(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
