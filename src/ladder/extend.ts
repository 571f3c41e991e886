// A generic framework whose topics are merged into others by name: declared by `extends`, or named "generic".

import { folderOf, inFolder, isWithin } from '../model/path.js'
import type { DocumentDraft } from '../layout/draft.js'
import { stem } from '../layout/file.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Declaration } from './declaration.js'
import { joinPath } from './links.js'

/** Lends the competencies of a document called "generic" to the data documents beside and below it. */
export function lendGeneric(drafts: readonly DocumentDraft[]): void {
  for (const generic of drafts) {
    if (!generic.sectionsFor || !/^(?:generic|common|base|shared)$/iu.test(stem(generic.source.path)))
      continue
    const folder = folderOf(generic.source.path)
    for (const draft of drafts)
      if (draft !== generic && isWithin(draft.source.path, folder)) lend(generic, draft)
  }
}

/** The documents that a declaration extends; paths are relative to its folder. */
export function lendersOf(
  declaration: Declaration,
  folder: string,
  sources: readonly SourceDocument[],
): SourceDocument[] {
  const paths = [declaration.extends ?? []]
    .flat()
    .map((name) => joinPath(inFolder(folder, 'ladder.yml'), name))
  return sources.filter(({ path }) => paths.includes(path))
}

/** Lends what declared lenders have. */
export function lendDeclared(lenders: readonly DocumentDraft[], borrowers: readonly DocumentDraft[]): void {
  for (const lender of lenders) for (const borrower of borrowers) lend(lender, borrower)
}

/** Topics of the same name: the title of the lender where the borrower has none, and its statements per level. */
function lend(lender: DocumentDraft, borrower: DocumentDraft): void {
  const { sectionsFor } = lender
  if (!sectionsFor || !borrower.sectionsFor) return
  const shared = new Map(
    lender.competencies.map((competency) => [normalizeTitle(competency.key), competency]),
  )
  for (const competency of borrower.competencies) {
    const generic = shared.get(normalizeTitle(competency.key))
    if (generic && competency.title === competency.key) competency.title = generic.title
  }
  const wanted = new Set(borrower.competencies.map(({ key }) => normalizeTitle(key)))
  for (const level of borrower.levels) {
    const lent = sectionsFor(level.key ?? '').filter(({ title }) => wanted.has(normalizeTitle(title)))
    if (lent.length > 0) level.inherited = [...(level.inherited ?? []), ...lent]
  }
}
