// One finding. Plain data: formatting is the caller's, and it survives JSON.

import * as z from 'zod/mini'
import { Place } from './place.js'

export const Severity = z.enum(['info', 'warning', 'error'])
export type Severity = z.infer<typeof Severity>

/** A text edit in the file of the diagnostic; offsets as in `Place`. */
export const Edit = z.strictObject({
  range: z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]),
  text: z.string(),
})
export type Edit = z.infer<typeof Edit>

/** Another place that belongs to the finding: the lower level of a pair, the declaration, another copy. */
export const Related = z.strictObject({ message: z.string(), place: Place })
export type Related = z.infer<typeof Related>

/** One of several possible mends; never applied by itself. */
export const Suggestion = z.strictObject({ message: z.string(), fix: Edit })
export type Suggestion = z.infer<typeof Suggestion>

export const Diagnostic = z.strictObject({
  ruleId: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.unknown()),
  severity: Severity,
  message: z.string(),
  place: Place,
  pointer: z
    .string()
    .check(z.describe('JSON pointer into the ladder; empty where the finding is about no part of it.')),
  actual: z.optional(z.string()),
  expected: z.optional(z.array(z.string())),
  related: z.optional(z.array(Related)),
  note: z.optional(z.string()),
  fix: z.optional(Edit),
  suggestions: z.optional(z.array(Suggestion)),
  url: z.optional(z.string()),
})
export type Diagnostic = z.infer<typeof Diagnostic>
