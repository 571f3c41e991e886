// Makes the files that every program is run on: copies of one ladder, each with words of its own, a folder each.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from '../corpus.js'
import { folders, repository } from './folders.js'
import { vary } from './vary.js'

/** The ladder that the copies are made of. */
export interface Base {
  name: string
  folder: string
  documents: readonly string[]
  bytes: number
}

/** A public ladder where the corpus is at hand, since it is longer and has findings; else the bundled one. */
export function baseLadder(): Base {
  const corpus = corpusFolder()
  const real = corpus === undefined ? undefined : join(corpus, 'danscratch__ladder')
  return real !== undefined && existsSync(real)
    ? read('danscratch/ladder', real)
    : read('ladders/engineering', join(repository, 'ladders/engineering'))
}

function read(name: string, folder: string): Base {
  const documents = readdirSync(folder)
    .filter((file) => /^L\d\.md$/u.test(file))
    .sort()
  const bytes = documents.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)
  return { name, folder, documents, bytes }
}

/** A folder with so many documents, made unless it is there. */
export function filesFor(size: number, base: Base): string {
  const folder = join(folders.files, String(size))
  const made = join(folders.files, `${String(size)}.made`)
  const what = `${base.name} ${String(base.bytes)} 1`
  if (existsSync(made) && readFileSync(made, 'utf8') === what) return folder
  rmSync(folder, { recursive: true, force: true })
  const beside = readdirSync(base.folder).filter((file) => /\.ya?ml$/u.test(file))
  const texts = base.documents.map((file) => [file, readFileSync(join(base.folder, file), 'utf8')] as const)
  for (let copy = 1; copy * base.documents.length <= size; copy++) {
    const ladder = join(folder, `ladder-${String(copy).padStart(5, '0')}`)
    mkdirSync(ladder, { recursive: true })
    for (const [file, text] of texts) writeFileSync(join(ladder, file), vary(text, copy))
    for (const file of beside) writeFileSync(join(ladder, file), readFileSync(join(base.folder, file)))
  }
  writeFileSync(made, what)
  return folder
}

/** The base as the page names it. */
export function describeBase({ name, documents, bytes }: Base): string {
  return `${name} (${documents.length} files, ${(bytes / 1000).toFixed(0)} kB)`
}
