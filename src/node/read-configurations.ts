// The configurations of a run: found files to declarations and a team's own rules, with every problem in them.

import { basename, join, resolve } from 'node:path'
import { startOfFile } from '../parse/lines.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { folderOf } from '../model/path.js'
import { checkConfigModule, readConfig } from '../ladder/config.js'
import { configError } from '../ladder/config-error.js'
import type { Declaration } from '../ladder/declaration.js'
import type { Configuration } from '../ladder/workspace.js'
import { checkRuleSettings } from '../lint/check-settings.js'
import { idleRules } from '../lint/own-rule.js'
import { completeSettings, withDefaults } from '../lint/options.js'
import type { AnyRule } from '../lint/rule.js'
import { rules } from '../rules/index.js'
import { importConfig, refuseModule, type ImportedConfig } from './config-module.js'
import { posixRelative } from './paths.js'
import type { Reach } from './reach.js'
import { readText } from './read-text.js'
import { isConfigModule, isSharedConfigName, type FoundFile } from './walk.js'

/** What configurations say, and what is wrong with them. */
export interface Configurations {
  configurations: Configuration[]
  ownRules: AnyRule[]
  diagnostics: Diagnostic[]
}

/** A declaration or a file that stands for all configurations, and whether modules may run. */
export interface ConfigurationChoice extends Pick<Reach, 'configCode'> {
  declaration?: Declaration
  config?: string
}

/** Reads every configuration among the files, or the one that the choice names. */
export async function readConfigurations(
  root: string,
  found: readonly FoundFile[],
  files: ReadonlyMap<string, { text: string }>,
  { declaration, config, configCode = true }: ConfigurationChoice,
  cwd: string,
): Promise<Configurations> {
  if (declaration) return used(checkConfigModule(declaration, '.'), 'ladder.yml')
  if (config !== undefined) {
    const file = resolve(cwd, config)
    const path = posixRelative(root, file)
    const read = await readNamed(file, path, configCode)
    // The ladder is at the root, wherever the configuration lies.
    return used(read, basename(file))
  }
  const result: Configurations = { configurations: [], ownRules: [], diagnostics: [] }
  const taken = new Map<string, string>()
  for (const { path } of found.filter(({ kind }) => kind === 'config')) {
    const text = files.get(path)?.text
    if (text === undefined && !isConfigModule(path)) continue
    const shared = isSharedConfigName(basename(path))
    const folder = shared ? path : folderOf(path)
    const first = taken.get(folder)
    if (first !== undefined) {
      result.diagnostics.push(secondConfiguration(path, basename(first)))
      continue
    }
    taken.set(folder, path)
    const read =
      text === undefined ? await readModule(join(root, path), path, configCode) : readConfig(text, path)
    const { configurations, ownRules, diagnostics } = used(read, path)
    result.configurations.push(...configurations)
    result.ownRules.push(...ownRules)
    result.diagnostics.push(...diagnostics)
  }
  return result
}

async function readNamed(file: string, path: string, configCode: boolean): Promise<ImportedConfig> {
  if (isConfigModule(file)) return readModule(file, path, configCode)
  const read = readText(file, path)
  if ('text' in read) return readConfig(read.text, path)
  const { place } = read.diagnostic
  return { diagnostics: [{ ...read.diagnostic, ruleId: 'config' }], placeOf: () => place }
}

/** A configuration module, or the refusal to run it. */
export async function readModule(file: string, path: string, configCode: boolean): Promise<ImportedConfig> {
  return configCode ? importConfig(file, path) : refuseModule(path)
}

/** A configuration that can be used, after its rules were looked at too. */
function used(
  { declaration, diagnostics, placeOf, rules: ownRules = [] }: ImportedConfig,
  path: string,
): Configurations {
  if (!declaration) return { configurations: [], ownRules: [], diagnostics: [...diagnostics] }
  const problems = [
    ...idleRules(declaration, ownRules),
    ...checkRuleSettings(declaration, [...rules, ...ownRules]),
  ].map((problem) => configError(problem, placeOf(problem.pointer ?? '')))
  if (problems.length > 0)
    return { configurations: [], ownRules: [], diagnostics: [...diagnostics, ...problems] }
  return {
    configurations: [{ path, declaration: completed(declaration, [...rules, ...ownRules]) }],
    ownRules: ownRules.map(withDefaults),
    diagnostics: [...diagnostics],
  }
}

/** The declaration with the defaults of rules' options filled in, where it sets options. */
function completed(declaration: Declaration, all: readonly AnyRule[]): Declaration {
  const { rules: settings, overrides } = declaration
  return {
    ...declaration,
    ...(settings ? { rules: completeSettings(settings, all) } : {}),
    ...(overrides
      ? { overrides: overrides.map((one) => ({ ...one, rules: completeSettings(one.rules, all) })) }
      : {}),
  }
}

function secondConfiguration(path: string, first: string): Diagnostic {
  const message = `Unexpected second configuration beside \`${first}\`, expected one per folder; keep the one that you edit and remove the other`
  return configError({ messageId: 'second', message }, startOfFile(path))
}
