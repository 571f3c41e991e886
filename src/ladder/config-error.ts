// How a problem of a configuration, or of a run as a whole, is told.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import type { Problem } from './config-issues.js'

/** A diagnostic about a configuration. */
export function configError({ message, messageId, data = {} }: Problem, place: Place): Diagnostic {
  return { ruleId: 'config', messageId, data, severity: 'error', message, place, pointer: '' }
}
