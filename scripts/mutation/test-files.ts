// Which tests judge the mutants of a folder: those that look at it most closely, and need no process and no browser.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folders of `src` that are measured, to folders of `tests`. */
export const measured = {
  parse: ['parse', 'layout', 'ladder'],
  lint: ['lint', 'rules'],
  rules: ['rules'],
  diff: ['diff'],
} as const

export type Measured = keyof typeof measured

// Their subject is how the work grows (a mutant that is slow is ended by a limit), or that any text is read: they take
// seconds for each mutant that they let pass. Or they write files.
const leftOut =
  /(?:attacks|growth|lint\/copies|rules\/level-links-addresses|parse\/specification|parse\/constructs-examples|ladder\/properties)\.test\.ts$/u

/** Tests of an example that say nothing more of what is found in it: there are hundreds of examples. */
export const repeatsExample =
  /(?:speaks as every rule does|reports in files that exist|when files come in another order|with Windows line ends|on a model without places)/u

/** Absolute paths of the tests for a folder of `src`. */
export function testFiles(folder: string): string[] {
  const tests = isMeasured(folder) ? measured[folder] : []
  return tests
    .flatMap((name) =>
      readdirSync(`tests/${name}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `tests/${name}/${file}`,
      ),
    )
    .filter((path) => path.endsWith('.test.ts') && !leftOut.test(path))
    .map((path) => resolve(path))
    .sort()
}

export function isMeasured(folder: string): folder is Measured {
  return Object.hasOwn(measured, folder)
}
