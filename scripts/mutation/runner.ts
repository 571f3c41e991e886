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
import { testFiles } from './test-files.js'

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
const durationsFile = 'durations.json'

class CoreTestRunner implements TestRunner {
  private readonly tests = new Map<string, Test>()
  private durations: Record<string, number> = {}

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false }
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
    if (existsSync(durationsFile))
      this.durations = JSON.parse(readFileSync(durationsFile, 'utf8')) as Record<string, number>
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const [id, test] of this.tests) {
      this.instruments.currentTestId = id
      const result = await run(id, test)
      this.durations[id] = result.timeSpentMs
      tests.push(result)
    }
    this.instruments.currentTestId = undefined
    writeFileSync(durationsFile, JSON.stringify(this.durations))
    const { mutantCoverage } = this.instruments
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) }
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const tests: TestResult[] = []
    const last = (id: string): number => this.durations[id] ?? Infinity
    for (const id of (testFilter ?? [...this.tests.keys()]).toSorted((a, b) => last(a) - last(b))) {
      const test = this.tests.get(id)
      if (!test) continue
      const result = await run(id, test)
      tests.push(result)
      if (result.status === TestStatus.Failed) break
    }
    const { hitCount } = this.instruments
    this.instruments.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    )
  }

  private get instruments(): Instruments {
    const world = globalThis as unknown as Record<string, Instruments | undefined>
    return (world[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})
  }
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
  if (task.mode === 'skip' || task.mode === 'todo') return []
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
