// Pages of a level each whose tables hold it against its neighbours: they are no matrices of all levels.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { isOwn, namesOf } from './compares-levels.js'
import { evidenceOf, fileTitle, homeOf, titleSection } from './file.js'
import { tablesOf } from './tables.js'

/** Pages called after a job in whose tables it stands beside jobs that other pages of the folder are called after. */
export function comparedPages(sources: readonly SourceDocument[]): Set<SourceDocument> {
  const named = sources.filter(
    (source) => source.format !== 'data' && hasTable(source) && evidenceOf(source) === 'title',
  )
  const folders = grouped(named, ({ path }) => homeOf(path))
  return new Set(
    [...folders.values()].flatMap((pages) => {
      const names = new Set(pages.flatMap(titlesOf))
      return pages.filter((page) => pages.length > 1 && isCompared(page, names))
    }),
  )
}

function hasTable({ text }: SourceDocument): boolean {
  return text.includes('|') || (text.includes('<') && /<table/iu.test(text))
}

function isCompared(page: SourceDocument, names: ReadonlySet<string>): boolean {
  const own = titlesOf(page)
  return tablesOf(page.sections).some(({ table }) => {
    const { across: heads } = namesOf(table)
    const known = heads.map(normalizeTitle).filter((head) => names.has(head))
    return heads.some(isOwn) || (known.length > 1 && known.some((head) => own.includes(head)))
  })
}

function titlesOf(page: SourceDocument): string[] {
  return [titleSection(page)?.title ?? '', fileTitle(page.path)].map(normalizeTitle)
}
