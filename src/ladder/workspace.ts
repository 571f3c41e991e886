// Files of a folder or a repository to all the ladders in it.

import type { SourceDocument, SourceFile } from '../parse/document.js'
import type { Declaration } from './declaration.js'
import { parseLadder, type ParsedLadder } from './parse-ladder.js'

/** A configuration file that was found, with what it declares. Its folder is the root of its ladder. */
export interface Configuration {
  /** POSIX path of the file, relative to the root of the run; `ladder.yml` at the root. */
  path: string
  declaration: Declaration
}

/** What `parseWorkspace` needs besides files. */
export interface WorkspaceOptions {
  configurations?: readonly Configuration[]
  /** Name of the root folder, for ids and titles where documents give none. */
  name?: string
}

/** All ladders of a run, in a stable order, and every document by path. */
export interface Workspace {
  ladders: readonly ParsedLadder[]
  documents: ReadonlyMap<string, SourceDocument>
}

/** Finds and parses every ladder among the files. Never throws. */
export function parseWorkspace(files: readonly SourceFile[], options: WorkspaceOptions = {}): Workspace {
  const [configuration] = options.configurations ?? []
  const parsed = parseLadder(files, {
    ...(configuration ? { declaration: configuration.declaration } : {}),
    ...(options.name === undefined ? {} : { name: options.name }),
  })
  const documents = new Map(parsed.documents.map(({ source }) => [source.path, source]))
  return { ladders: parsed.ladder.levels.length > 0 ? [parsed] : [], documents }
}
