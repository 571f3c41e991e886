// One finding. Plain data: formatting is the caller's, and it survives JSON.

import * as z from 'zod'
import { Place } from './place.js'

export const Severity = z.enum(['info', 'warning', 'error'])
export type Severity = z.infer<typeof Severity>

/** A text edit in the file of the diagnostic; offsets as in `Place`. */
export const Edit = z.strictObject({
  range: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  text: z.string(),
})
export type Edit = z.infer<typeof Edit>

/** Another place that belongs to the finding: the lower level of a pair, the declaration, another copy. */
export const Related = z.strictObject({ message: z.string(), place: Place })
export type Related = z.infer<typeof Related>

/** What is said of another copy of the same defect. */
export const sameElsewhere = 'The same stands here'

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
    .describe('JSON pointer into the ladder; empty where the finding is about no part of it.'),
  actual: z.string().optional(),
  expected: z.array(z.string()).optional(),
  related: z.array(Related).optional(),
  note: z.string().optional(),
  fix: Edit.optional(),
  suggestions: z.array(Suggestion).optional(),
  url: z.string().optional(),
})
export type Diagnostic = z.infer<typeof Diagnostic>
