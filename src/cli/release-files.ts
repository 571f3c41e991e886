// The files of a release, until src/release plans more of them.

import { canonicalJson } from '../model/canonical.js'
import type { Ladder } from '../model/ladder.js'
import { sha256Of } from '../release/hash.js'

/** POSIX path to content: `ladder.json`, `levels/<id>.json`, and `index.json` with the hash of each. */
export function planFiles(ladder: Ladder): Map<string, string> {
  const files = new Map([['ladder.json', canonicalJson(ladder)]])
  for (const level of ladder.levels)
    files.set(`levels/${encodeURIComponent(level.id)}.json`, canonicalJson(level))
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, `sha256-${sha256Of(text)}`]))
  const { schemaVersion, id, title } = ladder
  return files.set('index.json', canonicalJson({ schemaVersion, id, title, files: hashes }))
}
