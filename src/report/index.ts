// The formats by name, each loaded only when it is asked for: a run prints in one.

import type { Reporter } from './report.js'

/** Every format that `--format` takes; the first is the default. */
export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson'] as const
export type ReportFormat = (typeof reportFormats)[number]

/**
 * Loads a reporter.
 *
 * @example
 * const report = await reporters.sarif()
 */
export const reporters: Record<ReportFormat, () => Promise<Reporter>> = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
}
