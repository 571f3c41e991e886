// What machines measured, read from the files that they wrote. What is not there was not measured, and is kept as it was.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { measured } from '../mutation/test-files.js'
import { branches, type Branches } from './branches.js'

/** Figures of the page, as they are kept in docs/trust.json. */
export interface Figures {
  /** By file of tests: how many passed and failed, and how long they took. */
  tests: Record<string, { passed: number; failed: number; seconds: number }>
  /** Property tests with many inputs. */
  fuzz?: { seed: number; properties: { property: string; runs: number; seconds: number; failed: boolean }[] }
  /** Branches of the pure core. */
  coverage?: Branches
  /** Small changes to the code, by file. */
  mutation: Record<string, { killed: number; survived: number; uncovered: number; ignored: number }>
}

/** Figures with those that were measured since; files that are gone have none. */
export function withNewer(old: Figures): Figures {
  const fuzz = read('.cache/fuzz.json') as Figures['fuzz']
  const coverage = branches()
  return {
    tests: ofFilesThere({ ...old.tests, ...tests() }),
    ...(fuzz ? { fuzz } : old.fuzz ? { fuzz: old.fuzz } : {}),
    ...(coverage ? { coverage } : old.coverage ? { coverage: old.coverage } : {}),
    mutation: ofFilesThere({ ...old.mutation, ...mutation() }),
  }
}

function ofFilesThere<Value>(figures: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(figures).filter(([file]) => existsSync(file)))
}

function tests(): Figures['tests'] {
  const report = read('.cache/vitest.json') as
    | {
        testResults: {
          name: string
          startTime: number
          endTime: number
          assertionResults: { status: string }[]
        }[]
      }
    | undefined
  return Object.fromEntries(
    (report?.testResults ?? []).map(({ name, startTime, endTime, assertionResults }) => {
      const count = (wanted: string): number =>
        assertionResults.filter(({ status }) => status === wanted).length
      const seconds = Math.round((endTime - startTime) / 100) / 10
      return [
        relative('.', name).replaceAll('\\', '/'),
        { passed: count('passed'), failed: count('failed'), seconds },
      ]
    }),
  )
}

/** Mutants by file, of the reports that are there. */
export function mutation(): Figures['mutation'] {
  const found: Figures['mutation'] = {}
  for (const folder of Object.keys(measured)) {
    const report = read(`.cache/mutation/${folder}.json`) as
      { files: Record<string, { mutants: { status: string }[] }> } | undefined
    for (const [file, { mutants }] of Object.entries(report?.files ?? {})) {
      const count = (...wanted: string[]): number =>
        mutants.filter(({ status }) => wanted.includes(status)).length
      found[file] = {
        killed: count('Killed', 'Timeout', 'RuntimeError'),
        survived: count('Survived'),
        uncovered: count('NoCoverage'),
        ignored: count('Ignored'),
      }
    }
  }
  return found
}

/** What a file of JSON holds; `undefined` where there is none. */
export function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
