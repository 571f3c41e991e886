// One change in terms of the ladder. Plain data: who reads it needs neither ladder.

import * as z from 'zod'
import { Bump } from './bump.js'
import { WordRun } from './words.js'

/** What a change does to what is asked of people. */
export const Bar = z.enum(['higher', 'lower', 'same'])
export type Bar = z.infer<typeof Bar>

const part = z.strictObject({ id: z.string(), title: z.string() })

/** A statement as it was or is. */
export const Statement = z.strictObject({
  id: z.string(),
  level: z.string(),
  competency: z.string().optional(),
  text: z.string(),
})
export type Statement = z.infer<typeof Statement>

const judged = {
  bump: z.enum(['patch', 'minor', 'major']),
  reason: z.string().describe('Why it moves the version as it does, in plain words.'),
  bar: Bar,
  levels: z.array(z.string()).describe('Ids of the levels whose people it concerns; empty: all or none.'),
}
const words = z.array(WordRun).describe('The change of wording, word by word.')
const ids = z
  .record(z.string(), z.string())
  .describe('Statements whose ids change with it and with nothing else: old id to new id.')

function kind<K extends string, S extends z.core.$ZodLooseShape>(
  name: K,
  shape: S,
): z.ZodObject<{ kind: z.ZodLiteral<K> } & typeof judged & S, z.core.$strict> {
  return z.strictObject({ kind: z.literal(name), ...judged, ...shape })
}

const named = z.boolean().describe('The source names the new id; it was not made from the text.')
const beforeAfter = { before: part, after: part }
const reworded = { before: Statement, after: Statement, words, similarity: z.number().min(0).max(1) }

/** Any change. `before` and `after` are the two ladders' words; ids in `before` are the older ladder's. */
export const Change = z.discriminatedUnion('kind', [
  kind('level-added', part.shape),
  kind('level-removed', part.shape),
  kind('level-renamed', { ...beforeAfter, ids }),
  kind('level-next', { level: z.string(), added: z.array(z.string()), removed: z.array(z.string()) }),
  kind('level-fact', {
    level: z.string(),
    label: z.string(),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
  kind('competency-added', part.shape),
  kind('competency-removed', part.shape),
  kind('competency-renamed', { ...beforeAfter, ids }),
  kind('track-added', part.shape),
  kind('track-removed', part.shape),
  kind('track-renamed', beforeAfter),
  kind('axis-added', part.shape),
  kind('axis-removed', part.shape),
  kind('axis-renamed', beforeAfter),
  kind('axis-scale', { axis: z.string(), before: z.array(z.string()), after: z.array(z.string()) }),
  kind('axis-value', {
    axis: z.string(),
    level: z.string(),
    move: z.enum(['raised', 'lowered', 'set', 'unset']),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
  kind('expectation-added', Statement.shape),
  kind('expectation-removed', Statement.shape),
  kind('expectation-reworded', reworded),
  kind('expectation-moved', {
    ...reworded,
    to: z.enum(['lower-level', 'higher-level', 'other-track', 'other-competency']),
  }),
  kind('expectation-split', { before: Statement, after: z.array(Statement).min(2) }),
  kind('expectation-merged', { before: z.array(Statement).min(2), after: Statement }),
  kind('expectation-id', { before: Statement, after: Statement, named }),
  kind('expectation-detail', {
    ...Statement.shape,
    detail: z.enum(['formatting', 'examples', 'proficiency', 'validity', 'introduction']),
    before: z.string(),
    after: z.string(),
  }),
  kind('anti-pattern-added', Statement.shape),
  kind('anti-pattern-removed', Statement.shape),
  kind('anti-pattern-reworded', reworded),
  kind('anti-pattern-moved', reworded),
  kind('anti-pattern-id', { before: Statement, after: Statement, named }),
  kind('inheritance-changed', {
    before: z.enum(['additive', 'restated']),
    after: z.enum(['additive', 'restated']),
  }),
  kind('text-changed', {
    level: z.string().optional().describe('Absent: the text is about the whole ladder.'),
    where: z.string().describe('Title of the section, or what the text is.'),
    overview: z
      .literal(true)
      .optional()
      .describe('Other words of what a level is about: people judge by them, too.'),
    before: z.string(),
    after: z.string(),
    words,
  }),
])
export type Change = z.infer<typeof Change>

/** The changes of one kind. */
export type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>

/** What a change is, before it is judged. */
export type Fact = Change extends infer C ? (C extends Change ? Omit<C, keyof typeof judged> : never) : never

/** Version of the report's shape. */
export const DIFF_SCHEMA_VERSION = 1

const side = z.strictObject({ id: z.string(), title: z.string(), version: z.string().optional() })

/** What `rungs diff --format json` prints. */
export const DiffReport = z.strictObject({
  schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
  before: side,
  after: side,
  bump: Bump,
  changes: z.array(Change),
  effects: z
    .array(z.strictObject({ level: z.string(), bar: Bar, text: z.string() }))
    .describe('Per level, in the ladder’s order: what changed for its people.'),
})
export type DiffReport = z.infer<typeof DiffReport>
