// The version of the package that this program is in.

import { createRequire } from 'node:module'

/** `1.2.3`. */
export function version(): string {
  // By its own name, the package finds itself from the sources as from the bundle.
  const manifest = createRequire(import.meta.url)('rungs/package.json') as { version: string }
  return manifest.version
}
