// The rules that configuration modules bring along, without reading any ladder.

import { basename, join, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { AnyRule } from '../lint/rule.js'
import { findFiles } from './find-files.js'
import type { Origin } from './reach.js'
import { readModule } from './read-configurations.js'
import { isConfigModule } from './walk.js'

/** Rules of a team with the module that has them, and what is wrong with modules that could not be read. */
export interface OwnRules {
  rules: { rule: AnyRule; path: string }[]
  diagnostics: Diagnostic[]
}

/**
 * Finds the team's own rules for a run. Never throws, and runs no code where the origin forbids it.
 *
 * @param path where the run starts
 * @param config a configuration to use instead of those that are found
 */
export async function ownRulesFor(path: string, origin: Origin, config?: string): Promise<OwnRules> {
  const found: OwnRules = { rules: [], diagnostics: [] }
  for (const { file, name } of modulesFor(path, origin, config)) {
    const { rules = [], diagnostics } = await readModule(file, name, origin.configCode ?? true)
    for (const rule of rules) found.rules.push({ rule, path: name })
    found.diagnostics.push(...diagnostics)
  }
  return found
}

function modulesFor(
  path: string,
  { cwd, allow }: Origin,
  config: string | undefined,
): { file: string; name: string }[] {
  if (config !== undefined)
    return isConfigModule(config) ? [{ file: resolve(cwd, config), name: basename(config) }] : []
  const { root = '', files = [] } = findFiles(path, cwd, allow) ?? {}
  return files.flatMap(({ path: name, kind }) =>
    kind === 'config' && isConfigModule(name) ? [{ file: join(root, name), name }] : [],
  )
}
