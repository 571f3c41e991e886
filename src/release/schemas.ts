// JSON Schemas of what a release holds, so that it can be checked without this package.

import * as z from 'zod'
import { Ladder } from '../model/ladder.js'
import { Level } from '../model/level.js'
import { DiffReport } from '../diff/change.js'
import { ReleaseIndex } from './manifest.js'
import { Registry } from './registry.js'

/** What a release is described by. */
export const releaseSchemas = {
  ladder: Ladder,
  level: Level,
  index: ReleaseIndex,
} satisfies Record<string, z.core.$ZodType>

/** Everything of this folder and of `diff` that is published as a schema. */
export const publishedSchemas = { ...releaseSchemas, lock: Registry, diff: DiffReport }

/** A schema as JSON Schema 2020-12. */
export function jsonSchemaOf(schema: z.core.$ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) }
}
