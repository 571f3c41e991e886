// Files of a folder or a repository to all the ladders in it.

import { parseDocument, type SourceDocument, type SourceFile } from '../parse/document.js'
import { createTrace } from '../parse/trace.js'
import type { DocumentDraft } from '../layout/draft.js'
import { draftDocuments, folderOf } from '../layout/workspace.js'
import type { Declaration } from './declaration.js'
import { groupDocuments } from './group.js'
import { extendDrafts, lendGeneric } from './extend.js'
import { declaredLevels } from './identify.js'
import { ladderOf, type ParsedLadder } from './parse-ladder.js'

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
  /** Pages that belong to several ladders or to none in particular, but lead to them: linted, not modelled. */
  pages: ParsedLadder
  documents: ReadonlyMap<string, SourceDocument>
}

/** Finds and parses every ladder among the files. Never throws. */
export function parseWorkspace(files: readonly SourceFile[], options: WorkspaceOptions = {}): Workspace {
  const trace = createTrace()
  const configurations = [...(options.configurations ?? [])].sort((a, b) => b.path.length - a.path.length)
  const settings = new Set(configurations.map(({ path }) => path))
  const sources = files.filter(({ path }) => !settings.has(path)).map((file) => parseDocument(file, trace))
  const name = options.name ?? 'ladder'
  const ladders: ParsedLadder[] = []
  let rest = sources
  for (const { path, declaration } of configurations) {
    const folder = folderOf(path)
    const own = rest.filter((source) => folder === '' || source.path.startsWith(`${folder}/`))
    rest = rest.filter((source) => !own.includes(source))
    const levelFiles = declaredLevels(declaration).flatMap(({ file }) =>
      file === undefined ? [] : [folder === '' ? file : `${folder}/${file}`],
    )
    const drafts = extendDrafts(draftDocuments(own, new Set(levelFiles), trace), declaration, folder)
    ladders.push(ladderOf(drafts, declaration, trace, folder.split('/').at(-1) || name))
  }
  const drafts = draftDocuments(rest, new Set(), trace)
  lendGeneric(drafts)
  const { groups, pages } = groupDocuments(drafts, name)
  for (const group of groups) ladders.push(ladderOf(group.documents, {}, trace, group.name))
  ladders.sort((a, b) => compare(a.documents[0]?.source.path ?? '', b.documents[0]?.source.path ?? ''))
  distinctIds(ladders)
  return {
    ladders,
    pages: ladderOf(pages, {}, trace, name),
    documents: new Map(sources.map((source) => [source.path, source])),
  }
}

/** Ladder ids are unique in a run: the folder is added where two would be the same. */
function distinctIds(ladders: readonly ParsedLadder[]): void {
  const seen = new Set<string>()
  for (const { ladder } of ladders) {
    const wanted = ladder.id
    for (let count = 2; seen.has(ladder.id); count++) ladder.id = `${wanted}-${String(count)}`
    seen.add(ladder.id)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export type { DocumentDraft }
