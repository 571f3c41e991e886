// Found files to findings: cuts a large run into parts, takes what is remembered, lints the rest.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { comparePlace } from '../model/order.js'
import { isWithin } from '../model/path.js'
import { sumOf } from '../model/sum.js'
import { untimed, type Timed } from '../parse/timed.js'
import { shortHash } from './cache-file.js'
import { hashOfPart, openCache } from './findings-cache.js'
import type { FoundWorkspace } from './find-files.js'
import type { Findings, LintedPart, LintJob, RanRule, Watcher } from './lint-part.js'
import type { Seen } from './looked-at.js'
import { noLadderId } from './no-ladder.js'
import { partsOf } from './parts.js'
import { loadLintPart } from './program.js'
import { isConfigModule, type FoundFile } from './walk.js'

/** Findings of a path. */
export interface PathFindings extends Findings {
  /** All that was looked at beside the files; absent where that is not known of a part. */
  seen?: Seen
}

/** A run before anything is read for it: its parts, each with the hash of all that it consists of. */
export interface PlannedRun {
  root: string
  parts: readonly { job: LintJob; hash: string | undefined }[]
  /** What findings depend on beside files; absent where nothing may be remembered. */
  key?: string
  /** Hash of the key and of all files; absent where not all is known before it is read. */
  hash?: string
}

/** How runs are linted: all of a job but its files. */
export type LintSettings = Omit<LintJob, 'found'>

/**
 * Cuts a run into parts.
 *
 * @param remember whether findings may come from the last run, and are kept for the next: then parts are hashed
 */
export function planRun(
  found: FoundWorkspace,
  settings: LintSettings,
  { remember, timed = untimed }: { remember: boolean; timed?: Timed },
): PlannedRun {
  const { root, focus } = found
  // What a module reads is not known.
  const key = remember && !isConfigModule(settings.config ?? '') ? keyOf(settings) : undefined
  const parts = partsOf(found.files)
    .filter((files) => isAskedFor(files, focus))
    .map((files) => {
      const job = { ...settings, found: { ...found, files } }
      return { job, hash: key === undefined ? undefined : timed('hash', () => hashOfPart(files, root, job)) }
    })
  if (key === undefined) return { root, parts }
  const hashes = parts.map(({ hash }) => hash)
  return {
    root,
    parts,
    key,
    ...(hashes.includes(undefined) ? {} : { hash: shortHash([key, ...hashes].join('\n')) }),
  }
}

/** Lints what was planned. Content never makes it throw. */
export async function lintPlanned({ root, parts, key }: PlannedRun, watcher: Watcher): Promise<PathFindings> {
  const { timed = untimed } = watcher
  const cache = key === undefined ? undefined : timed('cache', () => openCache(root, key))
  const done: (LintedPart | undefined)[] = parts.map(({ hash }) =>
    hash === undefined ? undefined : timed('cache', () => cache?.recall(hash)),
  )
  const open = [...parts.entries()].filter(([index]) => done[index] === undefined)
  if (open.length > 0) {
    const problem = await parserProblem(open[0]?.[1].job.parser)
    if (problem) return { ...merged([]), diagnostics: [problem] }
    const jobs = open.map(([, { job }]) => job)
    const linted = await lintJobs(jobs, watcher)
    for (const [at, [index, { hash }]] of open.entries()) {
      const part = linted[at]
      done[index] = part
      if (hash !== undefined && part) cache?.keep(hash, part)
    }
  }
  cache?.save()
  const all = done.flatMap((part) => part ?? [])
  const seen = together(all)
  return { ...merged(all.map(({ findings }) => findings)), ...defined({ seen }) }
}

/** All that the parts looked at, where that is known of each. */
function together(parts: readonly LintedPart[]): Seen | undefined {
  const all = parts.flatMap(({ seen }) => seen ?? [])
  if (all.length < parts.length) return undefined
  return {
    existence: Object.fromEntries(all.flatMap(({ existence }) => Object.entries(existence))),
    content: Object.fromEntries(all.flatMap(({ content }) => Object.entries(content))),
  }
}

/** Asked for by name, a parser has to be there; a run in which nothing is parsed does not ask. */
async function parserProblem(parser: LintJob['parser']): Promise<Diagnostic | undefined> {
  if (parser !== 'satteri') return undefined
  const { chooseParser, noParser } = await import('./markdown-parser.js')
  return (await chooseParser(parser, new Map())) ? undefined : noParser()
}

async function lintJobs(jobs: readonly LintJob[], watcher: Watcher): Promise<LintedPart[]> {
  // Whoever looks on looks at one thread.
  if (jobs.length > 1 && !watcher.timed && !watcher.trees) {
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
  return focus === undefined || files.some(({ path, kind }) => kind === 'config' || isWithin(path, focus))
}

/** What findings depend on beside the files of the run. */
function keyOf({ cwd, config, preset, rules, allow, configCode }: LintSettings): string {
  const file = config === undefined ? undefined : resolve(cwd, config)
  const text = file === undefined || !existsSync(file) ? undefined : readFileSync(file, 'utf8')
  return JSON.stringify([config, text, preset, rules, allow, configCode])
}

/** The parts of a run as one. Files that cannot be read count where there is a level beside them, or no ladder at all. */
function merged(parts: readonly Findings[]): Findings {
  const ladders = sumOf(parts, (part) => part.ladders)
  const diagnostics = parts.flatMap((part) =>
    ladders > 0 && part.ladders === 0
      ? part.diagnostics.filter(
          ({ ruleId, messageId }) => ruleId !== 'readable-file' && messageId !== noLadderId,
        )
      : part.diagnostics,
  )
  return {
    diagnostics: parts.length > 1 ? distinct(diagnostics).sort(comparePlace) : diagnostics,
    ladders,
    levels: sumOf(parts, (part) => part.levels),
    files: sumOf(parts, (part) => part.files),
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
