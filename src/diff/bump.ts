// How much a change moves the version. Readers of a release need no more of diffs than this.

import * as z from 'zod/mini'

/** How much a change, or all of them, moves the version. */
export const Bump = z.enum(['none', 'patch', 'minor', 'major'])
export type Bump = z.infer<typeof Bump>
