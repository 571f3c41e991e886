// The first file that a reader of a release opens: what it is, what belongs to it, and by which hash.

import * as z from 'zod'
import { SCHEMA_VERSION } from '../model/ladder.js'
import { Bump } from '../diff/change.js'
import { Registry } from './registry.js'

/** `index.json` of a release. */
export const ReleaseIndex = z.strictObject({
  schemaVersion: z
    .literal(SCHEMA_VERSION)
    .describe('Version of the shape of `ladder.json` and of this file.'),
  id: z.string().describe('The ladder’s id.'),
  title: z.string(),
  version: z.string().describe('The version of the content.'),
  overruled: z
    .strictObject({ computed: Bump, declared: Bump, reason: z.string() })
    .optional()
    .describe('A person chose another step than the changes ask for, and said why.'),
  levels: z.array(z.strictObject({ id: z.string(), title: z.string(), file: z.string() })),
  files: z
    .record(z.string(), z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .describe('Every other file of the release, by path.'),
  registry: Registry,
})
export type ReleaseIndex = z.infer<typeof ReleaseIndex>
