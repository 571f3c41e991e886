// The first file that a reader of a release opens: what it is, what belongs to it, and by which hash.

import * as z from 'zod/mini'
import { SCHEMA_VERSION } from '../model/ladder.js'
import { Bump } from '../diff/bump.js'
import { Registry } from './registry.js'

/** `index.json` of a release. */
export const ReleaseIndex = z.strictObject({
  schemaVersion: z
    .literal(SCHEMA_VERSION)
    .check(z.describe('Version of the shape of `ladder.json` and of this file.')),
  id: z.string().check(z.describe('The ladder’s id.')),
  title: z.string(),
  version: z.string().check(z.describe('The version of the content.')),
  overruled: z
    .optional(z.strictObject({ computed: Bump, declared: Bump, reason: z.string() }))
    .check(z.describe('A person chose another step than the changes ask for, and said why.')),
  levels: z.array(z.strictObject({ id: z.string(), title: z.string(), file: z.string() })),
  files: z
    .record(z.string(), z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)) }))
    .check(z.describe('Every other file of the release, by path.')),
  registry: Registry,
})
export type ReleaseIndex = z.infer<typeof ReleaseIndex>
