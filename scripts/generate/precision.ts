// What was measured of each rule on real ladders: docs/precision.json, written by `npm run bench:precision` and by people who judge.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import * as z from 'zod'

/** Per rule: how often it fires on the corpus, how many of those findings a person read, and how many were true. */
const Precision = z.record(
  z.string(),
  z.object({ hits: z.int(), judged: z.int().optional(), true: z.int().optional() }),
)
export type Precision = z.infer<typeof Precision>

const path = 'docs/precision.json'

/** Reads the measurements; none where there is no file yet. */
export async function readPrecision(): Promise<Precision> {
  return existsSync(path) ? Precision.parse(JSON.parse(await readFile(path, 'utf8'))) : {}
}
