// Files to ladders: the one way in. Pure: reading files is the caller's.

import type { Ladder } from '../model/ladder.js'
import { parseDocument, sortedByPath, type SourceDocument, type SourceFile } from '../parse/document.js'
import { createTrace, type Trace } from '../parse/trace.js'
import { draftDocuments, finishDrafts } from '../layout/workspace.js'
import type { DocumentDraft } from '../layout/draft.js'
import { gatherCompetencies } from './competency-files.js'
import { assemble, type Assumption } from './assemble.js'
import type { Declaration } from './declaration.js'
import { documentAt } from './document-at.js'
import { readDeclaredHeadings } from './declared-headings.js'
import { declaredFiles } from './declared-levels.js'

/** A ladder together with what rules need: its documents, its declaration, and where everything stands. */
export interface ParsedLadder {
  ladder: Ladder
  declaration: Declaration
  documents: readonly DocumentDraft[]
  assumptions: readonly Assumption[]
  /** The folder of the configuration that declares it; absent where nothing does. */
  folder?: string
  trace: Trace
}

/** Options of `parseLadder`. */
export interface ParseOptions {
  declaration?: Declaration
  /** For the id and title where the documents give none; usually the folder's name. */
  name?: string
}

/** Parses the files of one ladder. Never throws: what is wrong with the content is for the rules to say. */
export function parseLadder(files: readonly SourceFile[], options: ParseOptions = {}): ParsedLadder {
  const trace = createTrace()
  const declaration = options.declaration ?? {}
  const sources = sortedByPath(files).map((file) => parseDocument(file, trace))
  const levelFiles = declaredFiles(
    declaration,
    sources.map(({ path }) => path),
  )
  const documents = draftDocuments(sources, levelFiles, trace)
  return ladderOf(documents, declaration, trace, options.name ?? 'ladder')
}

/** One ladder out of drafted documents. */
export function ladderOf(
  documents: readonly DocumentDraft[],
  declaration: Declaration,
  trace: Trace,
  name: string,
): ParsedLadder {
  readDeclaredHeadings(documents, declaration, trace)
  gatherCompetencies(documents, name, trace)
  finishDrafts(documents, trace)
  const { ladder, assumptions } = assemble(documents, declaration, trace, name)
  return { ladder, declaration, documents, assumptions, trace }
}

/** The source of a document by its path. */
export function sourceOf(parsed: ParsedLadder, path: string): SourceDocument | undefined {
  return documentAt(parsed, path)?.source
}
