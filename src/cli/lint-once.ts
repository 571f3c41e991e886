// One look at a ladder: its findings, or what is left of them after mending, told. What is heavy is loaded when it is needed.

import { join, resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { findStart } from '../node/find-configuration.js'
import { baselineName, findBaseline } from '../node/find-baseline.js'
import { findFiles } from '../node/find-files.js'
import type { KeptTrees } from '../node/kept-trees.js'
import { openLastRun, type LastRun } from '../node/last-run.js'
import { fingerprint } from '../node/looked-at.js'
import { withoutLadders } from '../node/no-ladder.js'
import { displayPath, toPath } from '../node/paths.js'
import { reachOf } from '../node/reach.js'
import { writeAtomic } from '../node/write.js'
import { untimed } from '../parse/timed.js'
import { flaggedParser, flaggedRules, formatOf, wholeNumber, type LintFlags } from './lint-flags.js'
import { focusOf, look, mend, planned, type Planned, type Run } from './lint-run.js'
import { createProfile } from './profile.js'
import { reportOf } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

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
      ...(await flaggedRules(flags, path, terminal)),
      ...defined({ timed: profile?.timed }),
    },
    cache: flags['no-cache'] !== true,
    baseline: flags['no-baseline'] !== true,
    ...defined({ trees }),
    ...flaggedParser(flags),
    ...defined({ config: flags.config }),
  }
  // What is refused is refused before anything is mended.
  const report = await reportFile(flags['output-file'], run)
  const brought = await beforeWork(flags, run)
  const plan = flags.fix ? undefined : planned(run)
  const last = plan && lastRunOf(plan, run, flags, terminal)
  const told = last && (profile?.timed ?? untimed)('recall', () => last.recall())
  if (told) {
    terminal.out(told.text)
    if (profile) terminal.err(profile.table())
    return told.code
  }
  const linted = flags.fix ? await mend(run) : await look(run, plan)
  const { root, findings: about } = linted
  const all = [...about.diagnostics, ...withoutLadders({ ...about, ...focusOf(linted) })]
  if (flags['update-baseline']) terminal.err(await updateBaseline(all, root, terminal))
  const fresh = brought ? brought(all) : all
  const { diagnostics: found, held } = await open(fresh, root, run)
  const diagnostics = flags.quiet ? found.filter(({ severity }) => severity === 'error') : found
  const text = await reportOf(format, {
    root,
    diagnostics,
    about,
    terminal: report === undefined ? terminal : { ...terminal, color: false },
    ...defined({ fixed: linted.fixed }),
    ...(held > 0 ? { baselined: held } : {}),
  })
  if (report === undefined) terminal.out(text)
  else writeAtomic(report, text)
  if (profile) terminal.err(profile.table())
  const code = exitCode(found, most)
  if (about.seen && about.diagnostics.length >= worthTelling)
    last?.keep({ text: Buffer.from(text), code }, about.seen)
  return code
}

// Fewer findings are recalled and drawn sooner than what was told is read.
const worthTelling = 200

/** The last run, where all that this one tells is known before it reads a file. */
function lastRunOf(
  { plan: { root, hash } }: Planned,
  run: Run,
  flags: LintFlags,
  terminal: Terminal,
): LastRun | undefined {
  const isTold =
    flags.since === undefined &&
    flags['output-file'] === undefined &&
    flags.format !== 'github' &&
    !flags['update-baseline'] &&
    !run.trees
  if (hash === undefined || !isTold) return undefined
  const { cwd, color, width } = terminal
  const folder = run.baseline ? findBaseline(root) : undefined
  const baseline = folder === undefined ? undefined : [folder, fingerprint(join(folder, baselineName))]
  const { format, quiet, 'max-warnings': most } = flags
  return openLastRun(root, { hash, baseline, cwd, color, width, format, quiet, most })
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

/** Absolute path of the file that the report goes to, if that is one. A JSON file may be an older report. */
async function reportFile(file: string | undefined, { path, cwd, reach }: Run): Promise<string | undefined> {
  if (file === undefined) return undefined
  const { refuseSources } = await import('./out-folder.js')
  const { root = cwd, files = [] } = findFiles(path, cwd, reach.allow) ?? {}
  const sources = files.filter((each) => !each.path.endsWith('.json')).map((each) => join(root, each.path))
  refuseSources('--output-file', file, sources, cwd)
  return resolve(cwd, file)
}

/** Refuses what cannot be done; gives what tells which findings came after `--since`. */
async function beforeWork(
  { since, fix, 'update-baseline': updates }: LintFlags,
  { path, cwd, choice, reach, parser, baseline }: Run,
): Promise<((diagnostics: readonly Diagnostic[]) => Diagnostic[]) | undefined> {
  const heeds = updates || (fix && baseline)
  const start = heeds || since !== undefined ? findStart(toPath(path, cwd)) : undefined
  if (updates && start?.focus !== undefined)
    throw new UsageError(
      `Unexpected \`--update-baseline\` for \`${start.focus}\`, expected the whole folder: a baseline is of all findings`,
    )
  if (heeds && start) {
    const { heldBack } = await import('../node/baseline.js')
    const [broken] = heldBack([], start.root).diagnostics
    if (broken) throw new UsageError(broken.message)
  }
  if (since === undefined || !start) return undefined
  const { broughtSince } = await import('../node/since.js')
  const { GitError } = await import('../node/git.js')
  try {
    return await broughtSince(since, start.root, choice, { ...reach, ...defined({ parser }) })
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}

// A rule that crashed and a file that cannot be read have findings that nobody knows.
const unlinted = new Set(['config', 'readable-file', 'internal-error'])

/** Writes the baseline, and says so. One that would lose what could not be linted is left as it is. */
async function updateBaseline(
  diagnostics: readonly Diagnostic[],
  root: string,
  { cwd }: Terminal,
): Promise<string> {
  if (diagnostics.some(({ ruleId, severity }) => severity === 'error' && unlinted.has(ruleId)))
    return 'rungs: Unexpected `--update-baseline` where not all could be linted, expected a ladder that can be read; mend what is reported first: the baseline is as it was\n'
  const { writeBaseline } = await import('../node/baseline.js')
  writeBaseline(diagnostics, root)
  const file = displayPath(join(findBaseline(root) ?? root, baselineName), cwd)
  return `Wrote ${file}: what is found today is held there, and new findings are reported. Commit it.\n`
}

function exitCode(diagnostics: readonly Diagnostic[], mostWarnings: number): number {
  if (diagnostics.some(({ ruleId }) => ruleId === 'config')) return 2
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1
  return diagnostics.filter(({ severity }) => severity === 'warning').length > mostWarnings ? 1 : 0
}
