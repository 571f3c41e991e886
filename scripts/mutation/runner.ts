// Runs the tests of the core under one mutant after another in one process: modules load once, so a mutant costs
// milliseconds where a run of vitest costs seconds. The tests are collected by vitest's own runner.
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner'
import { collectTests, getFn, type Task, type Test } from '@vitest/runner'
import fc from 'fast-check'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repeatsExample, testFiles } from './test-files.js'

/** What instrumented code asks and tells through the global object. */
interface Instruments {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

// One seed, so that a mutant is judged alike each time; the smallest failing case is of no interest.
fc.configureGlobal({ seed: 1, endOnFailure: true })

/** A process that is started anew after an endless loop has not seen the first run. */
const firstRunFile = 'first-run.json'

/** What the first run, without a mutant, tells of each test. */
interface FirstRun {
  durations: Record<string, number>
  /** How often a test reaches each mutant. */
  hits: MutantCoverage['perTest']
}

/** A mutant may be reached this often in a test, however rarely it was in the first run. */
const leastHits = 1000

/** Tests that a mutant is shown: that more would notice what these let pass is not claimed. */
const mostTests = 250
const ownTests = `tests/${process.env['RUNGS_MUTATE'] ?? ''}/`

class CoreTestRunner implements TestRunner {
  private readonly tests = new Map<string, Test>()
  private firstRun: FirstRun = { durations: {}, hits: {} }

  capabilities(): TestRunnerCapabilities {
    // What ran while tests were collected is not run again under a mutant, and a process of its own for each that was
    // reached there would take most of the time.
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const files = await collectTests(testFiles(process.env['RUNGS_MUTATE'] ?? ''), {
      config: config(),
      importFile: (path) => import(pathToFileURL(path).href),
    })
    for (const file of files) {
      if (file.result?.state === 'fail') throw new Error(JSON.stringify(file.result.errors))
      for (const test of testsOf(file)) this.tests.set(idOf(test), test)
    }
    if (existsSync(firstRunFile)) this.firstRun = JSON.parse(readFileSync(firstRunFile, 'utf8')) as FirstRun
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const [id, test] of this.tests) {
      this.instruments.currentTestId = id
      const result = await run(id, test)
      this.firstRun.durations[id] = result.timeSpentMs
      tests.push(result)
    }
    this.instruments.currentTestId = undefined
    const { mutantCoverage } = this.instruments
    this.firstRun.hits = mutantCoverage?.perTest ?? {}
    writeFileSync(firstRunFile, JSON.stringify(this.firstRun))
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) }
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const { id: mutant, fileName } = activeMutant
    this.instruments.activeMutant = mutant
    const tests: TestResult[] = []
    let endless: ReturnType<typeof determineHitLimitReached>
    for (const id of this.inOrder(testFilter ?? [...this.tests.keys()], fileName)) {
      const test = this.tests.get(id)
      if (!test) continue
      // By test, not over all of them: an endless loop is ended at once.
      const hitLimit = Math.max(leastHits, 20 * (this.firstRun.hits[id]?.[mutant] ?? 0))
      Object.assign(this.instruments, { hitCount: 0, hitLimit })
      const result = await run(id, test)
      tests.push(result)
      endless = determineHitLimitReached(this.instruments.hitCount, hitLimit)
      if (endless || result.status === TestStatus.Failed) break
    }
    this.instruments.activeMutant = undefined
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
  }

  /** Those of the file first, then of its folder, then the quick ones; what hundreds let pass is taken to survive. */
  private inOrder(ids: readonly string[], file: string): readonly string[] {
    const own = ownTests + subjectOf(file)
    const last = (id: string): number =>
      (id.startsWith(own) ? 0 : id.startsWith(ownTests) ? 1e6 : 2e6) + (this.firstRun.durations[id] ?? 1e6)
    return ids.toSorted((a, b) => last(a) - last(b)).slice(0, mostTests)
  }

  private get instruments(): Instruments {
    const world = globalThis as unknown as Record<string, Instruments | undefined>
    return (world[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})
  }
}

/** What tests are named after: a file of a folder that is measured, or the folder within it in which the file is. */
function subjectOf(file: string): string {
  return /[/\\]src[/\\]\w+[/\\]([\w-]+)/u.exec(file)?.[1] ?? ''
}

async function run(id: string, test: Test): Promise<TestResult> {
  const start = performance.now()
  const about = { id, name: id, fileName: test.file.filepath }
  try {
    await getFn(test)()
    return { ...about, status: TestStatus.Success, timeSpentMs: performance.now() - start }
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error)
    return { ...about, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start }
  }
}

function testsOf(task: Task): Test[] {
  if (task.mode === 'skip' || task.mode === 'todo' || repeatsExample.test(task.name)) return []
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf)
}

function idOf(test: Test): string {
  const names = []
  for (let at: Task | undefined = test; at; at = at.suite) names.unshift(at.name)
  return `${relative(process.cwd(), test.file.filepath)}: ${names.join(' › ')}`
}

function config(): Parameters<typeof collectTests>[1]['config'] {
  return {
    root: process.cwd(),
    name: undefined,
    testNamePattern: undefined,
    allowOnly: false,
    chaiConfig: undefined,
    tagsFilter: undefined,
    setupFiles: [],
    passWithNoTests: false,
    sequence: { hooks: 'stack', setupFiles: 'list', seed: 1 },
    maxConcurrency: 1,
    testTimeout: 0,
    hookTimeout: 0,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    strictTags: false,
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)]
