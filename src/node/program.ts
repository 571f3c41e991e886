// Loads the code that reads and judges, which is most of the program. V8 compiles it once, and what it made of it is kept
// beside the package: Node itself keeps nothing before version 22.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { defined } from '../model/defined.js'
import { cacheFile, readSealed, writeSealed } from './cache-file.js'
import type { lintPart } from './lint-part.js'

type LintPart = typeof lintPart

// Built into the folder of the chunks, which this file itself may be a part of; there is none where the sources themselves run.
const [url] = ['./lint-part.cjs', './cli/lint-part.cjs']
  .map((path) => new URL(path, import.meta.url))
  .filter((file) => existsSync(file))

/**
 * V8 is made for programs that run for hours; most runs of this one take less than a second.
 * - A pattern is compiled to be interpreted, and once more when it is used again. A run looks at hundreds of patterns, most
 *   of them a few times: compiling costs more than matching.
 * - Node 20 optimizes a function after a little use, and again when it meets what it had not met by then. Where it waits
 *   longer, a fifth less of the processor's time is spent, with 6 files as with 6,000. Later versions wait by themselves.
 *
 * What V8 made of a script is valid under the flags of that time, so they are set before it is compiled or read.
 */
const flags = [
  '--no-regexp-tier-up',
  ...(process.version.startsWith('v20.') ? ['--interrupt-budget=1000000'] : []),
]

let loading: Promise<LintPart> | undefined

/** What lints a part of a run. Loaded once, so that what V8 learned of it in one look is there in the next. */
export function loadLintPart(): Promise<LintPart> {
  return (loading ??= load())
}

async function load(): Promise<LintPart> {
  if (!url) return (await import('./lint-part.js')).lintPart
  const file = fileURLToPath(url)
  const module = { exports: {} as { lintPart: LintPart } }
  const run = compile(file) as (...names: unknown[]) => void
  const importModule = (specifier: string): Promise<unknown> =>
    import(specifier.startsWith('.') ? new URL(specifier, url).href : specifier)
  // What Node hands to a script that it loads itself, and `import()`, which other scripts do not have.
  run(module, createRequire(file), importModule)
  return module.exports.lintPart
}

/** The function that runs a script, from what V8 made of it when it last ran. */
function compile(file: string): unknown {
  const kept = cacheFile(dirname(file), `program-${process.version}-${process.arch}`)
  for (const flag of flags) setFlagsFromString(flag)
  const cachedData = kept === undefined ? undefined : readSealed(kept)
  const script = new Script(`(function(module,require,importModule){${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...defined({ cachedData }),
  })
  if (kept !== undefined && (!cachedData || script.cachedDataRejected === true))
    // At the end, when every function that a run needs has been compiled.
    process.once('exit', () => {
      writeSealed(kept, script.createCachedData())
    })
  return script.runInThisContext()
}
