// Writes every generated file of the repository; with `--check`, only says which of them are stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateBench } from './generate/bench.js'
import { generateRules } from './generate/rules.js'
import { generateSchemas } from './generate/schemas.js'
import { generateSite } from './generate/site.js'

/** Makes the text of generated files by path from the root of the repository. */
export type Generator = () => Promise<ReadonlyMap<string, string>>

const generators: readonly Generator[] = [generateRules, generateSchemas, generateSite, generateBench]

const check = process.argv.includes('--check')
const stale: string[] = []

for (const generate of generators) {
  for (const [path, text] of await generate()) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue
    stale.push(path)
    if (check) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'} ${path}`)
if (check && stale.length > 0) {
  console.error('\nGenerated files are stale. Run `npm run generate` and commit what it writes.')
  process.exitCode = 1
}
