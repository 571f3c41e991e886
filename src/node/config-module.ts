// Configurations that are modules: the only ones that run code.

import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { checkConfigModule, configError, type ReadConfig } from '../ladder/config.js'

/** Whether a configuration of this name is a module. */
export function isConfigModule(path: string): boolean {
  return /\.m?[jt]s$/u.test(path)
}

/**
 * Imports a configuration module and checks its default export. Never throws.
 *
 * @param file where it is
 * @param path how diagnostics name it
 */
export async function importConfig(file: string, path: string): Promise<ReadConfig> {
  const start = { line: 1, column: 1, offset: 0 }
  const place = { path, start, end: start }
  const failed = (message: string): ReadConfig => ({
    diagnostics: [configError({ messageId: 'module', message }, place)],
    placeOf: () => place,
  })
  try {
    // A module is imported once per process; the time of its last change makes an edited one a new one.
    const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`
    const module = (await import(url)) as { default?: unknown }
    if (module.default === undefined)
      return failed(
        'Unexpected module without a default export, expected `export default defineLadder({ … })`',
      )
    return checkConfigModule(module.default, path)
  } catch (error) {
    if (/\.m?ts$/u.test(path) && code(error) === 'ERR_UNKNOWN_FILE_EXTENSION') {
      return failed(
        `Unexpected TypeScript on Node ${process.versions.node}, expected a version that reads it; use Node 22.18 or later, or rename the file to \`ladder.config.mjs\``,
      )
    }
    const reason = error instanceof Error ? error.message : String(error)
    return failed(
      `Unexpected failure of this module (${reason}), expected it to load; run it with \`node\` to see why`,
    )
  }
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
