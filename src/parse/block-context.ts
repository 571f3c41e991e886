// What is known of a file while its nodes become blocks.

import type { Trace } from './trace.js'

/** What the conversion needs to know of the file. */
export interface BlockContext {
  path: string
  text: string
  starts: readonly number[]
  trace: Trace
  /** How many `<details>` are open around what is converted. */
  folds?: number
}
