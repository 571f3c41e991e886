// Keeps the raw numbers, and writes the page that is made of them.

import { writeFileSync } from 'node:fs'
import * as prettier from 'prettier'
import { pageFile } from './folders.js'
import { page } from './page.js'
import { peers } from './peers.js'
import { writeResults, type Results } from './results.js'

/** After every comparison, so that a run may be broken off. */
export async function writeAll(results: Results): Promise<void> {
  writeResults(results)
  writeFileSync(pageFile, await pageText(results))
}

/** The page as it lies in the repository. */
export async function pageText(results: Results): Promise<string> {
  const options = await prettier.resolveConfig(pageFile)
  return prettier.format(page(results, peers), { ...options, filepath: pageFile })
}
