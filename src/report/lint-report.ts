// The shape of the report as data: an API from the first release on.

import * as z from 'zod'
import { Diagnostic } from '../model/diagnostic.js'

const Count = z.int().nonnegative()

/** What `rungs lint --format json` prints. Lines and columns are 1-based, offsets 0-based UTF-16 code units. */
export const LintReport = z.strictObject({
  schemaVersion: z.literal(1),
  diagnostics: z.array(Diagnostic).describe('Sorted by path, then by place.'),
  summary: z.strictObject({
    ladders: Count,
    levels: Count,
    files: Count,
    errors: Count,
    warnings: Count,
    infos: Count,
    fixable: Count.describe('Findings that --fix would mend.'),
    baselined: Count.optional().describe(
      'Findings that the baseline knows, and that are not in diagnostics.',
    ),
    fixed: Count.optional().describe('Findings that --fix mended in this run.'),
  }),
})
export type LintReport = z.infer<typeof LintReport>
