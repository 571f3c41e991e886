// The least that a program does that looks at every document: read it, parse it, let it go.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processor } from './processor.js'

/** Every Markdown file below a folder. */
export function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path))
}

/** Reads and parses each file; the number of blocks, so that no tree is made in vain. */
export function readAndParse(files: readonly string[]): number {
  let blocks = 0
  for (const file of files) blocks += processor.parse(readFileSync(file, 'utf8')).children.length
  return blocks
}
