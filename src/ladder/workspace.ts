// Files of a folder or a repository to all the ladders in it.

import { countsOf } from '../model/counts.js'
import { grouped } from '../model/grouped.js'
import { compareText } from '../model/order.js'
import { folderOf, isWithin, lastPart, pathFrom } from '../model/path.js'
import { parseDocument, sortedByPath, type SourceDocument, type SourceFile } from '../parse/document.js'
import type { MarkdownParser } from '../parse/markdown.js'
import { untimed, type Timed } from '../parse/timed.js'
import { createTrace } from '../parse/trace.js'
import type { DocumentDraft } from '../layout/draft.js'
import { draftDocuments } from '../layout/workspace.js'
import type { Declaration } from './declaration.js'
import { matchesAny } from './globs.js'
import { groupDocuments } from './group.js'
import { lendDeclared, lendersOf, lendGeneric } from './extend.js'
import { declaredFiles } from './declared-levels.js'
import { targetsOf } from './owners.js'
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
  /** Reads Markdown in place of the reference, whose trees it gives. */
  markdown?: MarkdownParser
  timed?: Timed
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
  const configurations = [...(options.configurations ?? [])].sort(mostParticular)
  const settings = new Set(configurations.map(({ path }) => path))
  const { timed = untimed } = options
  const sources = sortedByPath(files)
    .filter(({ path }) => !settings.has(path))
    .map((file) => timed('parse', () => parseDocument(file, trace, options.markdown)))
  const name = options.name ?? 'ladder'
  const configured: ParsedLadder[] = []
  let rest = sources
  for (const configuration of configurations) {
    const { declaration } = configuration
    const folder = folderOf(configuration.path)
    const own = rest.filter(({ path }) => isClaimed(path, configuration))
    const claimed = new Set(own)
    rest = rest.filter((source) => !claimed.has(source))
    const lenders = lendersOf(declaration, folder, sources)
    const lending = new Set(lenders)
    const borrowers = own.filter((source) => !lending.has(source))
    const paths = borrowers.map(({ path }) => path)
    const drafts = draftDocuments(borrowers, declaredFiles(declaration, paths, folder), trace)
    lendDeclared(draftDocuments(lenders, new Set(), trace), drafts)
    configured.push({
      ...ladderOf(drafts, declaration, trace, lastPart(folder) || name),
      folder,
    })
  }
  const left = rest.filter(
    ({ path }) => !configurations.some((configuration) => isIgnored(path, configuration)),
  )
  const drafts = draftDocuments(left, new Set(), trace)
  lendGeneric(drafts)
  const { groups, pages } = groupDocuments(drafts, name)
  const taken = new Set([...groups.flatMap(({ documents }) => documents), ...pages])
  const indexes = drafts.filter((draft) => draft.kind === 'index' && !taken.has(draft))
  const found = groups.map((group) => ladderOf(group.documents, {}, trace, group.name))
  const ladders = [...withIndexes(configured, indexes), ...found]
  ladders.sort((a, b) => compareText(a.documents[0]?.source.path ?? '', b.documents[0]?.source.path ?? ''))
  distinctIds(ladders)
  return {
    ladders,
    pages: ladderOf(pages, {}, trace, name),
    documents: new Map(sources.map((source) => [source.path, source])),
  }
}

/**
 * Ladders of configurations, each with the index pages that stand above its folder and lead to no other ladder: they are
 * checked with it, and no part of it.
 */
function withIndexes(ladders: readonly ParsedLadder[], indexes: readonly DocumentDraft[]): ParsedLadder[] {
  const levelled = ladders.flatMap((ladder) =>
    ladder.documents
      .filter(({ levels }) => levels.length > 0)
      .map(({ source }) => [source.path, ladder] as const),
  )
  const byPath = new Map(levelled)
  const owned = grouped(indexes, (index) => {
    const linked = countsOf([...targetsOf(index)].flatMap((path) => byPath.get(path) ?? []))
    const [owner, ...others] = [...linked].flatMap(([ladder, count]) => (count > 1 ? [ladder] : []))
    const above = folderOf(index.source.path)
    const isBelow = owner?.folder !== above && isWithin(owner?.folder ?? '', above)
    return others.length === 0 && isBelow ? owner : undefined
  })
  return ladders.map((ladder) => ({
    ...ladder,
    documents: [...ladder.documents, ...(owned.get(ladder) ?? [])],
  }))
}

/** Deeper folders first, and those that name their files before those that take the rest. */
function mostParticular(a: Configuration, b: Configuration): number {
  const depth = ({ path }: Configuration): number => path.split('/').length
  const named = ({ declaration }: Configuration): number => (declaration.files ? 1 : 0)
  return depth(b) - depth(a) || named(b) - named(a) || compareText(a.path, b.path)
}

/** Whether a configuration claims a document: in or below its folder, and as its globs say. */
function isClaimed(path: string, configuration: Configuration): boolean {
  const folder = folderOf(configuration.path)
  const { files } = configuration.declaration
  if (!isWithin(path, folder) || isIgnored(path, configuration)) return false
  return files === undefined || matchesAny(files, pathFrom(folder, path))
}

/** Whether a configuration says that a document is none of a ladder's. */
function isIgnored(path: string, { path: file, declaration }: Configuration): boolean {
  const folder = folderOf(file)
  return isWithin(path, folder) && matchesAny(declaration.ignore ?? [], pathFrom(folder, path))
}

/** Ladder ids are unique in a run: the folder is added where two would be the same. */
function distinctIds(ladders: readonly ParsedLadder[]): void {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const { ladder } of ladders) {
    const wanted = ladder.id
    let count = counts.get(wanted) ?? 2
    for (; seen.has(ladder.id); count++) ladder.id = `${wanted}-${String(count)}`
    counts.set(wanted, count)
    seen.add(ladder.id)
  }
}
