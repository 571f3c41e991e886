// What changed between two texts, word by word.

import * as z from 'zod'

export { wordDiff } from './word-diff.js'

/** A run of words that stayed, went or came. White space belongs to the word before it. */
export const WordRun = z.strictObject({ type: z.enum(['same', 'removed', 'added']), text: z.string() })
export type WordRun = z.infer<typeof WordRun>
