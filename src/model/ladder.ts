// The whole framework of one job family. This is what `loadLadder` returns and what a release holds.

import * as z from 'zod/mini'
import english from 'zod/v4/locales/en.js'
import { Level, Section } from './level.js'

// The small zod has no words of its own, and says of everything that it is invalid.
z.config(english())

/** Version of the JSON shape below; a change that a reader would notice raises it. */
export const SCHEMA_VERSION = 1

/** A path through levels. Levels form a graph by `next`; a track lists one way through it. */
export const Track = z.strictObject({ id: z.string(), title: z.string(), levels: z.array(z.string()) })
export type Track = z.infer<typeof Track>

/** A named area that levels are described by. */
export const Competency = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  group: z.optional(z.string()),
  aliases: z.array(z.string()),
  from: z.optional(z.string()).check(z.describe('First level that has it, when not the first of all.')),
  to: z.optional(z.string()).check(z.describe('Last level that has it, when not the last of all.')),
})
export type Competency = z.infer<typeof Competency>

/** One step of a scale. */
export const Step = z.strictObject({ id: z.string(), title: z.string(), description: z.optional(z.string()) })
export type Step = z.infer<typeof Step>

/** A declared ordinal scale with a value per level. */
export const Axis = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  scale: z.array(Step).check(z.describe('Lowest first.')),
  direction: z.enum(['rising', 'falling']),
  strict: z.optional(z.boolean()).check(z.describe('Must move at every step.')),
  maxStep: z.optional(z.int().check(z.positive())),
})
export type Axis = z.infer<typeof Axis>

/** A source file. What a level owns stands here as a `ref`. */
export const Document = z.strictObject({
  path: z.string(),
  hash: z.string(),
  kind: z.enum(['level', 'ladder', 'index', 'page']),
  layout: z.optional(z.enum(['file', 'document', 'claims', 'flat', 'matrix', 'data', 'scale'])),
  title: z.string(),
  heading: z.string(),
  sections: z.array(Section),
})
export type Document = z.infer<typeof Document>

/** A job family's framework: levels, competencies, axes and the documents they were read from. */
export const Ladder = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  inheritance: z.enum(['additive', 'restated']),
  tracks: z.array(Track),
  competencies: z.array(Competency),
  axes: z.array(Axis),
  levels: z.array(Level),
  common: z.optional(Level).check(z.describe('What is expected at every level; not a level itself.')),
  documents: z.array(Document),
})
export type Ladder = z.infer<typeof Ladder>
