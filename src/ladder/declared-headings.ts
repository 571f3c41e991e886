// Headings, and heads of tables, that no layout takes for levels, and that the declaration names: what people declare is there.

import type { DocumentDraft } from '../layout/draft.js'
import { readIdentity } from '../layout/identity.js'
import { matrixLevels } from '../layout/matrix.js'
import { outlineLevels } from '../layout/outline.js'
import { normalizeTitle } from '../model/text.js'
import type { Trace } from '../parse/trace.js'
import type { Declaration } from './declaration.js'
import { declaredLevels } from './declared-levels.js'
import { declaredFinder } from './identify.js'

/** Reads declared levels that were not found from the headings and tables of pages, by id, title or another name. */
export function readDeclaredHeadings(
  documents: readonly DocumentDraft[],
  declaration: Declaration,
  trace: Trace,
): void {
  const declared = declaredLevels(declaration)
  const declaredFor = declaredFinder(declared)
  const found = new Set(documents.flatMap(({ levels }) => levels.map(declaredFor)))
  const missing = declared.filter((level) => level.file === undefined && !found.has(level))
  const names = new Set(
    missing.flatMap(({ id, title = '', aliases = [] }) => [id, title, ...aliases].map(normalizeTitle)),
  )
  names.delete('')
  if (names.size === 0) return
  // Beside levels that were found, one heading on a page is a word about a level, and its document is missing.
  const least = missing.length < declared.length ? 2 : 1
  for (const document of documents) {
    if (document.levels.length > 0 || document.source.format === 'data') continue
    const named = document.source.headings
      .map(({ title }) => title)
      .filter((title) =>
        [title, readIdentity(title).code ?? ''].some((name) => names.has(normalizeTitle(name))),
      )
    const known = new Set([...names, ...named.map(normalizeTitle)])
    const { levels, common } =
      named.length < least ? { levels: [] } : outlineLevels(document.source, 0, trace, known)
    document.levels = levels.length > 0 ? levels : matrixLevels(document.source, [], trace, names)
    if (document.levels.length === 0) continue
    document.kind = 'ladder'
    document.layout = levels.length > 0 ? 'document' : 'matrix'
    if (common) document.common = common
  }
}
