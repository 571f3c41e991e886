// A word that has to be one of several.

import { UsageError } from './terminal.js'

/** The one of the known words that was given. Throws a `UsageError` with the message for any other. */
export function oneOf<W extends string>(known: readonly W[], word: string, message: () => string): W {
  const found = known.find((each) => each === word)
  if (found !== undefined) return found
  throw new UsageError(message())
}
