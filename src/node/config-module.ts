// Configurations that are modules: the only ones that run code.

import { startOfFile } from '../parse/lines.js'
import { messageOf } from '../model/message-of.js'
import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { checkConfigModule, type ReadConfig } from '../ladder/config.js'
import { configError } from '../ladder/config-error.js'
import { strangeRules } from '../lint/own-rule.js'
import type { AnyRule } from '../lint/rule.js'
import { rules as shipped } from '../rules/index.js'
import { codeOf } from './disk-reason.js'

/** A configuration and the team's own rules, which the module exports as `rules`. */
export interface ImportedConfig extends ReadConfig {
  rules?: readonly AnyRule[]
}

/**
 * Imports a configuration module and checks its default export. Never throws.
 *
 * @param file where it is
 * @param path how diagnostics name it
 */
export async function importConfig(file: string, path: string): Promise<ImportedConfig> {
  const place = startOfFile(path)
  const failed = (message: string): ImportedConfig => ({
    diagnostics: [configError({ messageId: 'module', message }, place)],
    placeOf: () => place,
  })
  try {
    // A module is imported once per process; the time of its last change makes an edited one a new one.
    const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`
    const module = (await import(url)) as { default?: unknown; rules?: unknown }
    if (module.default === undefined)
      return failed(
        'Unexpected module without a default export, expected `export default defineLadder({ … })`',
      )
    const strange = strangeRules(module.rules, shipped)
    if (strange !== undefined) return failed(strange)
    return { ...checkConfigModule(module.default, path), rules: (module.rules ?? []) as readonly AnyRule[] }
  } catch (error) {
    if (/\.m?ts$/u.test(path) && codeOf(error) === 'ERR_UNKNOWN_FILE_EXTENSION') {
      return failed(
        `Unexpected TypeScript on Node ${process.versions.node}, expected a version that reads it; use Node 22.18 or later, or rename the file to \`ladder.config.mjs\``,
      )
    }
    const reason = messageOf(error)
    if (codeOf(error) === 'ERR_MODULE_NOT_FOUND' && reason.startsWith('Cannot find package'))
      return failed(
        `Unexpected absence of a package that this module imports (${reason.split(' imported from ', 1).join('')}), expected it to be installed; run \`npm ci\` or \`npm install\` first`,
      )
    return failed(
      `Unexpected failure of this module (${reason}), expected it to load; run it with \`node\` to see why`,
    )
  }
}

/** What a module is where no code of the ladder may run. */
export function refuseModule(path: string): ReadConfig {
  const place = startOfFile(path)
  const message =
    'Unexpected configuration that runs code, expected data, because of `--no-config-code`; write it as `ladder.yml`, or run without the flag where you trust the folder'
  return { diagnostics: [configError({ messageId: 'code', message }, place)], placeOf: () => place }
}
