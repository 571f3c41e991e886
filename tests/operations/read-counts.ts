// Runs a program that counts operations, and reads what it counted.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'

/** How Node runs a program that counts: a function that V8 optimizes may be counted no more, with each version of it in other places. */
export const counting = ['--no-opt', '--no-maglev', '--import', 'tsx']

/** The counts for once and for twice as much, by kind and name. */
export function readCounts(name: 'rules' | 'stages'): ReadonlyMap<string, number[]> {
  const program = join(import.meta.dirname, `${name}.ts`)
  const { stdout, stderr, status } = spawnSync(process.execPath, [...counting, program], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const lines = stdout.trim().split('\n')
  const read = lines.map((line) => JSON.parse(line) as { kind: string; name: string; counts: number[] })
  return new Map(read.map(({ kind, name: what, counts }) => [`${kind} ${what}`, counts]))
}
