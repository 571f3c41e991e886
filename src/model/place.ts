// Where something stands in the source. Lines and columns are 1-based, offsets 0-based UTF-16 code units.
// Places are kept beside the model, never in it: see `places.ts`.

import * as z from 'zod/mini'

/** One position in a file. */
export const Point = z.strictObject({
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  offset: z.int().check(z.nonnegative()),
})
export type Point = z.infer<typeof Point>

/** A stretch of a file; `path` is POSIX and relative, `end` is exclusive. */
export const Place = z.strictObject({ path: z.string(), start: Point, end: Point })
export type Place = z.infer<typeof Place>
