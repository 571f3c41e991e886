// Chooses a layout for each document of a ladder, and keeps every page that is not a level.

import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { DocumentDraft } from './draft.js'
import { evidenceOf, fileLevel, fileTitle, isPageName, titleSection } from './file.js'

/** What a declaration tells about layout. */
export interface LayoutHints {
  /** Documents that are declared to be a level. */
  levelFiles: ReadonlySet<string>
}

/** Reads every document as what it is: a level, a document of levels, an index, a page. */
export function draftDocuments(
  sources: readonly SourceDocument[],
  hints: LayoutHints,
  trace: Trace,
): DocumentDraft[] {
  const titled = sources.filter((source) => evidenceOf(source) === 'title').length
  return sources.map((source) => {
    const evidence = evidenceOf(source)
    if (hints.levelFiles.has(source.path) || evidence === 'code' || (evidence === 'title' && titled > 1)) {
      return fileLevel(source, trace)
    }
    return page(source)
  })
}

/** A document without levels: an index when its name says so, else a page. */
export function page(source: SourceDocument): DocumentDraft {
  const title = titleSection(source)
  return {
    source,
    kind:
      isPageName(source.path) && /(?:readme|index)/iu.test(source.path.split('/').at(-1) ?? '')
        ? 'index'
        : 'page',
    title: title?.title ?? fileTitle(source.path),
    heading: '',
    sections: source.sections,
    levels: [],
  }
}
