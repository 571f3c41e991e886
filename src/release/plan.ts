// Which files a release has, and what is in each. Writing them is the caller's.

import { canonicalJson } from '../model/canonical.js'
import { defined } from '../model/defined.js'
import { SCHEMA_VERSION, type Ladder } from '../model/ladder.js'
import { withUnixLines } from '../model/line-ends.js'
import { exportCsv, exportLongCsv } from '../export/csv.js'
import { exportMarkdown } from '../export/markdown.js'
import { fileNames } from './file-name.js'
import { sha256Of } from './hash.js'
import type { ReleaseIndex } from './manifest.js'
import { moduleCode, moduleTypes } from './module.js'
import { registryOf, type Registry } from './registry.js'
import { jsonSchemaOf, releaseSchemas } from './schemas.js'

/** What a release is made of besides the ladder. */
export interface ReleaseOptions {
  /** The version of the content: `1.4.0`. */
  version: string
  /** Ids of this and of older releases, from `advanceRegistry`; by default those of the ladder alone. */
  registry?: Registry
  /** Why the version moves by another step than the changes ask for. */
  overruled?: NonNullable<ReleaseIndex['overruled']>
  /** Release notes in Markdown, for `notes.md`. */
  notes?: string
}

/**
 * The files of a release: POSIX path to content. The same ladder and options give the same bytes, whatever the line
 * ends of the files that it was read from.
 *
 * @example
 * for (const [path, text] of planRelease(ladder, { version: '1.0.0' })) zip.add(path, text)
 */
export function planRelease(read: Ladder, options: ReleaseOptions): Map<string, string> {
  const ladder = withUnixLines(read)
  const { version, overruled, notes } = options
  const registry = options.registry ?? registryOf(ladder)
  const names = fileNames(ladder.levels.map(({ id }) => id))
  const levelFile = (id: string): string => `levels/${names.get(id) ?? id}.json`
  const files = new Map<string, string>()
  files.set('ladder.json', canonicalJson(ladder))
  for (const level of ladder.levels) files.set(levelFile(level.id), canonicalJson(level))
  for (const [name, schema] of Object.entries(releaseSchemas))
    files.set(`schema/${name}.schema.json`, canonicalJson(jsonSchemaOf(schema)))
  files.set('ladder.csv', exportCsv(ladder))
  files.set('ladder.long.csv', exportLongCsv(ladder))
  files.set('ladder.md', exportMarkdown(ladder))
  files.set('ladder.js', moduleCode(ladder, registry, version))
  files.set('ladder.d.ts', moduleTypes(ladder, registry, version))
  if (notes !== undefined) files.set('notes.md', notes)
  const index: ReleaseIndex = {
    schemaVersion: SCHEMA_VERSION,
    id: ladder.id,
    title: ladder.title,
    version,
    ...defined({ overruled }),
    levels: ladder.levels.map(({ id, title }) => ({ id, title, file: levelFile(id) })),
    files: Object.fromEntries([...files].map(([path, text]) => [path, { sha256: sha256Of(text) }])),
    registry,
  }
  return files.set('index.json', canonicalJson(index))
}
