// `rungs lint`: checks, mends if asked to, and reports.

import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { RuleSetting } from '../ladder/declaration.js'
import { unknownRule } from '../lint/check-settings.js'
import { presets } from '../lint/settings.js'
import { fixWorkspace, lintWorkspace, type RuleChoice } from '../node/lint-workspace.js'
import { baselineName } from '../lint/baseline.js'
import { heldBack, writeBaseline } from '../node/baseline.js'
import { GitError } from '../node/git.js'
import { findingsSince } from '../node/since.js'
import { loadWorkspace, type LoadedWorkspace } from '../node/load-workspace.js'
import { writeAtomic } from '../node/write.js'
import { reportFormats, type ReportFormat } from '../report/index.js'
import { rules } from '../rules/index.js'
import { didYouMean } from '../model/nearest.js'
import { defineCommand } from './command.js'
import { withoutLadders } from '../node/load-ladder.js'
import { createProfile } from './profile.js'
import { displayPaths } from './display-paths.js'
import { reportOf } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

/** What `lint` and `fix` share. */
export const lintFlags = {
  format: {
    value: 'format',
    text: `How to print: ${reportFormats.join(', ')}. Default: pretty, for people.`,
  },
  config: { value: 'file', text: 'Use this configuration instead of the `ladder.yml` in the folder.' },
  preset: { value: 'preset', text: 'Which rules run: recommended (default), strict or none.' },
  rule: {
    value: 'id=severity',
    multiple: true,
    text: 'Set one rule: off, info, warning or error. Can be given several times.',
  },
  quiet: { text: 'Report errors alone.' },
  'max-warnings': {
    value: 'number',
    text: 'Fail when there are more warnings than this. Default: any number is fine.',
  },
  since: {
    value: 'revision',
    text: 'Report only what was not found at this branch, tag or commit already: what the change brought.',
  },
  'update-baseline': {
    text: 'Hold the findings of today in `ladder.baseline.json`: they are not reported again, and what was mended leaves it.',
  },
  'no-baseline': { text: 'Report what the baseline holds, too.' },
  'output-file': { value: 'file', text: 'Write the report into a file instead of the terminal.' },
  profile: { text: 'Say on the error stream how long each stage and each rule took.' },
} as const

/** The values of `lintFlags`, with `fix`. */
export interface LintFlags {
  format?: string
  config?: string
  preset?: string
  rule?: string[]
  quiet?: boolean
  'max-warnings'?: string
  'output-file'?: string
  since?: string
  'update-baseline'?: boolean
  'no-baseline'?: boolean
  fix?: boolean
  profile?: boolean
}

export const lint = defineCommand({
  usage: 'lint [path] [flags]',
  text: 'Checks every ladder in a folder (by default this one): that each level has what the others have, links to the next, and asks no less than the level below. A path to one file checks that file, with its neighbours in mind.\nPaths in the report are relative to where you are.',
  positionals: 1,
  flags: {
    ...lintFlags,
    fix: { text: 'Mend what has one right answer, then report the rest. Nothing else in the files changes.' },
  },
  examples: [
    ['rungs', 'Check the ladder in this folder.'],
    ['rungs lint ladders/engineering --fix', 'Check and mend another.'],
    ['rungs lint --since main', 'Only what this branch brought.'],
    ['rungs lint --rule next-level=off', 'Without one of the rules.'],
    ['rungs lint --format sarif --output-file rungs.sarif', 'For a code-scanning service.'],
  ],
  run: ({ positionals, flags }, terminal) => runLint(positionals[0] ?? '.', flags, terminal),
})

/** Lints a path. Resolves to 0, 1 for findings, 2 for a broken configuration or no ladder. */
export async function runLint(path: string, flags: LintFlags, terminal: Terminal): Promise<number> {
  const format = formatOf(flags.format ?? 'pretty')
  const profile = flags.profile ? createProfile() : undefined
  const timing = profile ? { timed: profile.timed } : {}
  const choice = { ...choiceOf(flags), ...timing }
  const most =
    flags['max-warnings'] === undefined ? Infinity : wholeNumber(flags['max-warnings'], '--max-warnings')
  const loaded = await loadWorkspace(path, {
    cwd: terminal.cwd,
    ...timing,
    ...(flags.config === undefined ? {} : { config: flags.config }),
  })
  const open = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
    flags['no-baseline'] ? all : heldBack(all, loaded.root).diagnostics
  const fixed = flags.fix ? fixWorkspace(loaded, choice, open) : undefined
  if (fixed) write(loaded.root, fixed.changed)
  const workspace = fixed?.workspace ?? loaded
  const all = [...(fixed?.diagnostics ?? lintWorkspace(loaded, choice)), ...withoutLadders(workspace)]
  if (flags['update-baseline']) updateBaseline(all, workspace)
  const fresh = flags.since === undefined ? all : await broughtSince(all, flags.since, workspace, choice)
  const { diagnostics: found, held } = flags['no-baseline']
    ? { diagnostics: fresh, held: 0 }
    : heldBack(fresh, workspace.root)
  const diagnostics = flags.quiet ? found.filter(({ severity }) => severity === 'error') : found
  const toFile = flags['output-file'] !== undefined
  const text = await reportOf(format, {
    workspace,
    choice,
    diagnostics: displayPaths(diagnostics, workspace.root, terminal.cwd),
    terminal: toFile ? { ...terminal, color: false } : terminal,
    ...(fixed ? { fixed: fixed.applied } : {}),
    ...(held > 0 ? { baselined: held } : {}),
  })
  if (flags['output-file'] === undefined) terminal.out(text)
  else writeReport(resolve(terminal.cwd, flags['output-file']), flags['output-file'], text)
  if (profile) terminal.err(profile.table())
  return exitCode(found, most)
}

async function broughtSince(
  diagnostics: readonly Diagnostic[],
  revision: string,
  workspace: LoadedWorkspace,
  choice: RuleChoice,
): Promise<Diagnostic[]> {
  try {
    return await findingsSince(diagnostics, revision, workspace, choice)
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}

function updateBaseline(diagnostics: readonly Diagnostic[], { root, focus }: LoadedWorkspace): void {
  if (focus !== undefined) {
    throw new UsageError(
      `Unexpected \`--update-baseline\` for \`${focus}\`, expected the whole folder: a baseline is of all findings`,
    )
  }
  try {
    writeBaseline(diagnostics, root)
  } catch (error) {
    throw cannotWrite(baselineName, error)
  }
}

function exitCode(diagnostics: readonly Diagnostic[], mostWarnings: number): number {
  if (diagnostics.some(({ ruleId }) => ruleId === 'config')) return 2
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1
  return diagnostics.filter(({ severity }) => severity === 'warning').length > mostWarnings ? 1 : 0
}

function write(root: string, changed: ReadonlyMap<string, { text: string; bom: boolean }>): void {
  for (const [path, { text, bom }] of changed) {
    try {
      writeAtomic(resolve(root, path), bom ? `\ufeff${text}` : text)
    } catch (error) {
      throw cannotWrite(path, error)
    }
  }
}

function writeReport(file: string, shown: string, text: string): void {
  try {
    writeAtomic(file, text)
  } catch (error) {
    throw cannotWrite(shown, error)
  }
}

function cannotWrite(path: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError(
    `Unexpected failure to write \`${path}\` (${reason}), expected a folder that exists and may be written`,
  )
}

function choiceOf({ preset, rule = [] }: LintFlags): RuleChoice {
  const chosen = presets.find((name) => name === preset)
  if (preset !== undefined && !chosen) {
    throw new UsageError(
      `Unexpected preset \`${preset}\`, expected \`recommended\`, \`strict\` or \`none\`${didYouMean(preset, presets)}`,
    )
  }
  return { ...(chosen ? { preset: chosen } : {}), rules: Object.fromEntries(rule.map(ruleSetting)) }
}

function ruleSetting(flag: string): [string, RuleSetting] {
  const [id = '', severity = ''] = flag.split('=', 2)
  if (!rules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id, rules).message)
  const setting = RuleSetting.safeParse(severity)
  if (!setting.success) {
    throw new UsageError(
      `Unexpected \`--rule ${flag}\`, expected \`${id}=off\`, \`${id}=info\`, \`${id}=warning\` or \`${id}=error\``,
    )
  }
  return [id, setting.data]
}

function formatOf(name: string): ReportFormat {
  const format = reportFormats.find((known) => known === name)
  if (format) return format
  const known = reportFormats.map((each) => `\`${each}\``).join(', ')
  throw new UsageError(
    `Unexpected format \`${name}\`, expected one of ${known}${didYouMean(name, reportFormats)}`,
  )
}

function wholeNumber(text: string, flag: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  throw new UsageError(`Unexpected \`${text}\` for \`${flag}\`, expected a whole number`)
}
