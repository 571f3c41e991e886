// What a difference between two texts consists of.

import * as z from 'zod'

/** A run of words that stayed, went or came. White space belongs to the word before it. */
export const WordRun = z.strictObject({ type: z.enum(['same', 'removed', 'added']), text: z.string() })
export type WordRun = z.infer<typeof WordRun>
