// `rungs lint`: checks, mends if asked to, and reports. What is heavy is loaded when it is needed.

import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { findBaseline } from '../node/find-baseline.js'
import { toPath } from '../node/find-configuration.js'
import { findFiles } from '../node/find-files.js'
import type { KeptTrees } from '../node/kept-trees.js'
import { lastReport } from '../node/last-report.js'
import { lintFound, type PathFindings } from '../node/lint-path.js'
import type { Findings } from '../node/lint-part.js'
import type { RuleChoice } from '../node/lint-workspace.js'
import type { ParserName } from '../node/markdown-parser.js'
import { nothingThere, withoutLadders } from '../node/no-ladder.js'
import { reachOf, type Reach } from '../node/reach.js'
import { writeAtomic, writeInside } from '../node/write.js'
import { untimed } from '../parse/timed.js'
import type { ReportFormat } from '../report/index.js'
import { defineCommand } from './command.js'
import {
  flaggedParser,
  flaggedRules,
  formatOf,
  lintFlags,
  wholeNumber,
  type LintFlags,
} from './lint-flags.js'
import { createProfile } from './profile.js'
import { reportOf, type Reported } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

export const lint = defineCommand({
  usage: 'lint [path] [flags]',
  text: 'Checks every ladder in a folder (by default this one): that each level has what the others have, links to the next, and asks no less than the level below. A path to one file checks that file, with its neighbours in mind.\nPaths in the report are relative to where you are.',
  positionals: 1,
  flags: {
    ...lintFlags,
    watch: { text: 'Check again after every change, until Ctrl+C.' },
    fix: { text: 'Mend what has one right answer, then report the rest. Nothing else in the files changes.' },
  },
  examples: [
    ['rungs', 'Check the ladder in this folder.'],
    ['rungs lint ladders/engineering --fix', 'Check and mend another.'],
    ['rungs lint --since main', 'Only what this branch brought.'],
    ['rungs lint --rule next-level=off', 'Without one of the rules.'],
    ['rungs lint --format sarif --output-file rungs.sarif', 'For a code-scanning service.'],
  ],
  run: ({ positionals, flags }, terminal) =>
    (flags.watch === true ? watchLint : runLint)(positionals[0] ?? '.', flags, terminal),
})

async function watchLint(path: string, flags: LintFlags, terminal: Terminal): Promise<number> {
  const { watchAndLint } = await import('./lint-watch.js')
  return watchAndLint(path, flags, terminal)
}

/** Lints a path. Resolves to 0, 1 for findings, 2 for a broken configuration or no ladder. */
export async function runLint(
  path: string,
  flags: LintFlags,
  terminal: Terminal,
  trees?: KeptTrees,
): Promise<number> {
  const format = formatOf(flags.format ?? 'pretty')
  const profile = flags.profile ? createProfile() : undefined
  const most =
    flags['max-warnings'] === undefined ? Infinity : wholeNumber(flags['max-warnings'], '--max-warnings')
  const run: Run = {
    path,
    cwd: terminal.cwd,
    reach: reachOf(terminal),
    choice: {
      ...(await flaggedRules(flags, path, { cwd: terminal.cwd, ...reachOf(terminal) })),
      ...(profile ? { timed: profile.timed } : {}),
    },
    cache: flags['no-cache'] !== true,
    baseline: flags['no-baseline'] !== true,
    ...(trees ? { trees } : {}),
    ...flaggedParser(flags),
    ...(flags.config === undefined ? {} : { config: flags.config }),
  }
  const linted = flags.fix ? await mend(run) : await look(run)
  const { root, findings: about } = linted
  const all = [...about.diagnostics, ...withoutLadders({ ...about, ...focusOf(linted) })]
  if (flags['update-baseline']) await updateBaseline(all, linted)
  const fresh = flags.since === undefined ? all : await broughtSince(all, flags.since, root, run)
  const { diagnostics: found, held } = await open(fresh, root, run)
  const diagnostics = flags.quiet ? found.filter(({ severity }) => severity === 'error') : found
  const toFile = flags['output-file'] !== undefined
  const text = await drawn(format, {
    root,
    diagnostics,
    about,
    terminal: toFile ? { ...terminal, color: false } : terminal,
    ...(linted.fixed === undefined ? {} : { fixed: linted.fixed }),
    ...(held > 0 ? { baselined: held } : {}),
  })
  if (flags['output-file'] === undefined) terminal.out(text)
  else writeAtomic(resolve(terminal.cwd, flags['output-file']), text)
  if (profile) terminal.err(profile.table())
  return exitCode(found, most)
}

/** Reports for people quote the texts, and are remembered with what was found in them. */
async function drawn(format: ReportFormat, reported: Reported & { about: PathFindings }): Promise<string> {
  const { root, diagnostics, about, terminal, ...counted } = reported
  const { cwd, color, width } = terminal
  const { texts, ladders, levels, files } = about
  const draw = (): Promise<string> => reportOf(format, reported)
  if (texts === undefined || format !== 'pretty') return draw()
  const how = { cwd, color, width, counted, ladders, levels, files }
  return lastReport(root, { texts, diagnostics, drawn: how }, draw)
}

interface Run {
  path: string
  cwd: string
  config?: string
  reach: Reach
  parser?: ParserName
  choice: RuleChoice
  cache: boolean
  baseline: boolean
  trees?: KeptTrees
}

interface Linted {
  root: string
  focus?: string
  findings: PathFindings
  /** How many findings were mended. */
  fixed?: number
}

/** The part that was asked about, where that is not all. */
function focusOf({ focus }: { focus?: string }): { focus?: string } {
  return focus === undefined ? {} : { focus }
}

async function look({ path, cwd, config, reach, parser, choice, cache, trees }: Run): Promise<Linted> {
  const { timed = untimed, preset, rules } = choice
  const found = timed('find', () => findFiles(path, cwd, reach.allow))
  if (!found) {
    const at = toPath(path, cwd)
    const diagnostics = [nothingThere(at, cwd)]
    return { root: resolve(at, '..'), findings: { ...nothing, diagnostics } }
  }
  const findings = await lintFound(found, {
    cwd,
    cache,
    ...reach,
    ...(choice.timed ? { timed } : {}),
    ...(trees ? { trees } : {}),
    ...(config === undefined ? {} : { config }),
    ...(parser === undefined ? {} : { parser }),
    ...(preset === undefined ? {} : { preset }),
    ...(rules === undefined ? {} : { rules }),
  })
  return { root: found.root, ...focusOf(found), findings }
}

const nothing: Omit<Findings, 'diagnostics'> = { ladders: 0, levels: 0, files: 0, rules: [] }

async function mend(run: Run): Promise<Linted> {
  const { path, cwd, config, reach, parser, choice } = run
  const { loadWorkspace } = await import('../node/load-workspace.js')
  const { fixWorkspace } = await import('../node/lint-workspace.js')
  const { findingsOf } = await import('../node/lint-part.js')
  const { heldBack } = await import('../node/baseline.js')
  const loaded = await loadWorkspace(path, {
    cwd,
    ...reach,
    ...(config === undefined ? {} : { config }),
    ...(parser === undefined ? {} : { parser }),
  })
  const { root } = loaded
  const fixed = fixWorkspace(loaded, choice, (all) => (run.baseline ? heldBack(all, root).diagnostics : all))
  write(root, fixed.changed)
  const findings = findingsOf(fixed.workspace, fixed.diagnostics, choice)
  return { root, ...focusOf(loaded), findings, fixed: fixed.applied }
}

/** Findings that the baseline does not hold, and how many it holds. */
async function open(
  diagnostics: readonly Diagnostic[],
  root: string,
  { baseline }: Run,
): Promise<{ diagnostics: readonly Diagnostic[]; held: number }> {
  if (!baseline || findBaseline(root) === undefined) return { diagnostics, held: 0 }
  const { heldBack } = await import('../node/baseline.js')
  return heldBack(diagnostics, root)
}

async function broughtSince(
  diagnostics: readonly Diagnostic[],
  revision: string,
  root: string,
  { choice, reach, parser }: Run,
): Promise<Diagnostic[]> {
  const { findingsSince } = await import('../node/since.js')
  const { GitError } = await import('../node/git.js')
  try {
    return await findingsSince(diagnostics, revision, root, choice, {
      ...reach,
      ...(parser === undefined ? {} : { parser }),
    })
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}

async function updateBaseline(diagnostics: readonly Diagnostic[], { root, focus }: Linted): Promise<void> {
  if (focus !== undefined) {
    throw new UsageError(
      `Unexpected \`--update-baseline\` for \`${focus}\`, expected the whole folder: a baseline is of all findings`,
    )
  }
  const { writeBaseline } = await import('../node/baseline.js')
  writeBaseline(diagnostics, root)
}

function exitCode(diagnostics: readonly Diagnostic[], mostWarnings: number): number {
  if (diagnostics.some(({ ruleId }) => ruleId === 'config')) return 2
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1
  return diagnostics.filter(({ severity }) => severity === 'warning').length > mostWarnings ? 1 : 0
}

function write(root: string, changed: ReadonlyMap<string, { text: string; bom: boolean }>): void {
  for (const [path, { text, bom }] of changed) writeInside(root, path, bom ? `\ufeff${text}` : text)
}
