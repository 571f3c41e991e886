// A page that may list levels, and what each of its entries leads to.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { DocumentDraft } from '../../layout/draft.js'
import { gapsOf, type IndexGaps, type Listed } from '../../lint/index-gaps.js'
import { entriesOf, levelFinder } from '../../lint/level-entries.js'
import type { Surroundings } from '../../lint/rule.js'
import type { SourceDocument } from '../../parse/document.js'
import { commonWords } from './names.js'

/** A page that is no level, with its entries. */
export interface Page {
  source: SourceDocument
  entries: readonly Listed[]
  /** All levels of the ladder. */
  levels: readonly Level[]
  /** Words that titles of levels share. */
  common: ReturnType<typeof commonWords>
  /** The level that an address on the page leads to. */
  find: (url: string) => Level | undefined
  /** What an index lacks; nothing is asked of other pages. */
  gaps?: IndexGaps
}

/** The pages of a ladder. */
export function pagesOf(parsed: ParsedLadder, surroundings: Surroundings): Page[] {
  const { documents, ladder } = parsed
  const { levels } = ladder
  const find = levelFinder(parsed, surroundings)
  const common = commonWords(levels)
  const pageOf = (document: DocumentDraft): Page => {
    const { source, kind } = document
    return {
      source,
      entries: entriesOf(source).map((entry) => ({ ...entry, level: find(entry.url, source.path) })),
      levels,
      common,
      find: (url) => find(url, source.path),
      ...(kind === 'index' && { gaps: gapsOf(document, parsed, surroundings) }),
    }
  }
  return documents.filter(({ kind }) => kind !== 'level').map(pageOf)
}
