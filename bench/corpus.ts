// Reads folders of real ladders in place, for benches and corpus tests. They are never part of the package.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SourceFile } from '../src/parse/document.js'

const shared = process.env['RUNGS_CORPUS'] ?? resolve(import.meta.dirname, '../../shared')

/** The folder of real ladders, or `undefined` with a notice where there is none. */
export function corpusFolder(part: 'corpus' | 'ground-truth' = 'corpus'): string | undefined {
  const folder = join(shared, part)
  if (existsSync(folder)) return folder
  console.log(`notice: no ${part} at ../shared/${part}; what needs it is skipped`)
  return undefined
}

/** The ladders of the corpus by folder name. */
export function corpusLadders(folder: string): { name: string; folder: string }[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, folder: join(folder, name) }))
    .filter((entry) => statSync(entry.folder).isDirectory())
}

/** Text files below a folder, with POSIX paths relative to it. */
export function readFiles(folder: string, under = ''): SourceFile[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name): SourceFile[] => {
      const path = under ? `${under}/${name}` : name
      const full = join(folder, path)
      if (statSync(full).isDirectory()) return readFiles(folder, path)
      const isText = /\.(?:md|ya?ml|json)$/u.test(name) || (!name.includes('.') && name !== 'LICENSE')
      return isText ? [{ path, text: readFileSync(full, 'utf8') }] : []
    })
}
