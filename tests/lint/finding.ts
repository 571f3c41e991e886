// A finding of which a test says only what it is about.
import type { Diagnostic } from '../../src/model/diagnostic.js'

interface About extends Partial<Omit<Diagnostic, 'place'>> {
  path?: string
  start?: number
  end?: number
}

/** A finding on the first line of a file, of the rule `x`, unless it is said otherwise. */
export function finding({ path = 'a.md', start = 0, end = start + 1, ...about }: About = {}): Diagnostic {
  const at = (offset: number): Diagnostic['place']['start'] => ({ line: 1, column: offset + 1, offset })
  return {
    ruleId: 'x',
    messageId: 'y',
    data: {},
    severity: 'warning',
    message: 'Unexpected x, expected y',
    place: { path, start: at(start), end: at(end) },
    pointer: '',
    ...about,
  }
}
