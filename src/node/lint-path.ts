// A path to findings: finds the files, cuts a large run into parts, takes what is remembered, lints the rest.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { untimed } from '../parse/timed.js'
import { shortHash } from './cache-file.js'
import { hashOfPart, openCache } from './findings-cache.js'
import type { FoundWorkspace } from './find-files.js'
import type { Findings, LintedPart, LintJob, RanRule, Watcher } from './lint-part.js'
import { loadLintPart } from './program.js'
import { partsOf } from './parts.js'
import { isConfigModule, type FoundFile } from './walk.js'

/** How a path is linted. */
export interface LintPathOptions extends Omit<LintJob, 'found'>, Watcher {
  /** Whether findings may come from the last run, and are kept for the next. */
  cache: boolean
}

/** Below so many files a second thread takes longer to start than it saves (measured in `bench/`). */
export const threadsFrom = 1000

/** Findings of a path. */
export interface PathFindings extends Findings {
  /** Hash of all texts that findings can be in; absent where one of them was not hashed. */
  texts?: string
}

/** Lints the files that were found. Content never makes it throw. */
export async function lintFound(found: FoundWorkspace, options: LintPathOptions): Promise<PathFindings> {
  const { cache: mayRemember, timed = untimed, trees, ...settings } = options
  // What a module reads is not known.
  const mayKeep = mayRemember && !isConfigModule(options.config ?? '')
  const cache = mayKeep ? timed('cache', () => openCache(found.root, keyOf(settings))) : undefined
  const parts = partsOf(found.files).filter((files) => isAskedFor(files, found.focus))
  const results = new Map<number, Findings>()
  const open: { index: number; hash: string | undefined; job: LintJob }[] = []
  const hashes: (string | undefined)[] = []
  for (const [index, files] of parts.entries()) {
    const job = { ...settings, found: { ...found, files } }
    const hash = cache ? timed('hash', () => hashOfPart(files, found.root, job)) : undefined
    hashes.push(hash)
    const known = hash === undefined ? undefined : timed('cache', () => cache?.recall(hash))
    if (known) results.set(index, known)
    else open.push({ index, hash, job })
  }
  if (open.length > 0) {
    const problem = await parserProblem(settings.parser)
    if (problem) return { ...merged([]), diagnostics: [problem] }
    const done = await lintJobs(
      open.map(({ job }) => job),
      { ...(options.timed ? { timed } : {}), ...(trees ? { trees } : {}) },
    )
    for (const [at, part] of done.entries()) {
      const { index, hash } = open[at] ?? {}
      if (index !== undefined) results.set(index, part.findings)
      if (hash !== undefined) cache?.keep(hash, part)
    }
  }
  cache?.save()
  const findings = merged(parts.flatMap((_, index) => results.get(index) ?? []))
  return hashes.includes(undefined) ? findings : { ...findings, texts: shortHash(hashes.join('\n')) }
}

/** Asked for by name, a parser has to be there; a run in which nothing is parsed does not ask. */
async function parserProblem(parser: LintJob['parser']): Promise<Diagnostic | undefined> {
  if (parser !== 'satteri') return undefined
  const { chooseParser, noParser } = await import('./markdown-parser.js')
  return (await chooseParser(parser, new Map())) ? undefined : noParser()
}

async function lintJobs(jobs: readonly LintJob[], watcher: Watcher): Promise<LintedPart[]> {
  const files = jobs.reduce((sum, { found }) => sum + found.files.length, 0)
  // Whoever looks on looks at one thread.
  if (files >= threadsFrom && !watcher.timed && !watcher.trees) {
    const { lintOnThreads, threadsFor } = await import('./lint-pool.js')
    const threads = threadsFor(jobs)
    if (threads > 1) return lintOnThreads(jobs, threads, async (job) => (await loadLintPart())(job))
  }
  const lintPart = await loadLintPart()
  const done: LintedPart[] = []
  for (const job of jobs) done.push(await lintPart(job, watcher))
  return done
}

/** A part in which nothing was asked about is left out, unless its configuration could be broken. */
function isAskedFor(files: readonly FoundFile[], focus: string | undefined): boolean {
  return (
    focus === undefined ||
    files.some(({ path, kind }) => kind === 'config' || path === focus || path.startsWith(`${focus}/`))
  )
}

/** What findings depend on beside the files of the run. */
function keyOf({ cwd, config, preset, rules, allow, configCode }: Omit<LintJob, 'found'>): string {
  const file = config === undefined ? undefined : resolve(cwd, config)
  const text = file === undefined || !existsSync(file) ? undefined : readFileSync(file, 'utf8')
  return JSON.stringify([config, text, preset, rules, allow, configCode])
}

/** The parts of a run as one. Files that cannot be read count where there is a level beside them, or no ladder at all. */
function merged(parts: readonly Findings[]): Findings {
  const ladders = parts.reduce((sum, part) => sum + part.ladders, 0)
  const diagnostics = parts.flatMap((part) =>
    ladders > 0 && part.ladders === 0
      ? part.diagnostics.filter(({ ruleId }) => ruleId !== 'readable-file')
      : part.diagnostics,
  )
  return {
    diagnostics: parts.length > 1 ? distinct(diagnostics).sort(byPlace) : diagnostics,
    ladders,
    levels: parts.reduce((sum, part) => sum + part.levels, 0),
    files: parts.reduce((sum, part) => sum + part.files, 0),
    rules: distinctRules(new Set(parts.map(({ rules }) => rules))),
  }
}

/** Parts that are remembered share one list of what ran. */
function distinctRules(lists: ReadonlySet<readonly RanRule[]>): RanRule[] {
  return [...new Map([...lists].flat().map((rule) => [rule.id, rule])).values()]
}

/** Each part is told of folders that could not be opened. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const closed = new Set<string>()
  return diagnostics.filter(({ ruleId, place: { path } }) => {
    if (ruleId !== 'readable-file') return true
    if (closed.has(path)) return false
    closed.add(path)
    return true
  })
}

function byPlace({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start.offset - b.start.offset
}
