// One property that must hold for any input. How often it is tried is said by FUZZ_RUNS; FUZZ_SEED repeats a run.
import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { it } from 'vitest'

const asked = process.env['FUZZ_RUNS'] === '' ? undefined : process.env['FUZZ_RUNS']

/** How often a property is tried. */
export const runs = Number(asked ?? 150)

/** The same every time in the usual tests, so that a change is not blamed for what another brought; fresh when fuzzing. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 1)

/**
 * Tries a property.
 *
 * @param share part of the usual runs, for what is slow; whoever asks for a number of runs gets all of them
 */
export function holds<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
  share = 1,
): void {
  it(
    name,
    async () => {
      const numRuns = asked === undefined ? Math.max(10, Math.round(runs * share)) : runs
      const start = performance.now()
      const result = await fc.check(
        fc.asyncProperty(inputs, async (input) => {
          await check(input)
        }),
        { numRuns, seed },
      )
      note({ property: name, runs: result.numRuns, seed, seconds: seconds(start), failed: result.failed })
      if (!result.failed) return
      const report = await fc.asyncDefaultReportMessage(result)
      throw new Error(`${report ?? name}\nFUZZ_SEED=${String(seed)} repeats it`)
    },
    24 * 60 * 60 * 1000,
  )
}

function seconds(start: number): number {
  return Math.round((performance.now() - start) / 100) / 10
}

/** What `npm run test:fuzz` gathers: a file for each property, because several processes write at once. */
function note(fact: {
  property: string
  runs: number
  seed: number
  seconds: number
  failed: boolean
}): void {
  if (asked === undefined) return
  mkdirSync('.cache/fuzz', { recursive: true })
  const name = fact.property.replaceAll(/[^a-z0-9]+/giu, '-')
  writeFileSync(`.cache/fuzz/${name}.json`, `${JSON.stringify(fact)}\n`)
}
