// Files that are levels of a job that no list knows: `junior-baker.md`, `baker.md`, `lead-baker.md`.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { familiesAmong, namesPeople } from './families.js'
import { fileTitle, homeOf, isAboutInterviews, isBetweenLevels, isPageName, titleSection } from './file.js'
import { roleOf } from './job-titles.js'
import { readMatter } from './matter.js'

/** Paths of such pages beside each other, by their files, their headings or their front matter. */
export function familyFiles(sources: readonly SourceDocument[]): Set<string> {
  const pages = sources.filter(
    (source) =>
      source.format !== 'data' &&
      !isPageName(source.path) &&
      !isBetweenLevels(source) &&
      !isAboutInterviews(source),
  )
  const folders = [...grouped(pages, ({ path }) => homeOf(path)).values()]
  return new Set(folders.flatMap((beside) => namings.flatMap((nameOf) => familyNamed(beside, nameOf))))
}

const namings: readonly ((source: SourceDocument) => string)[] = [
  ({ path }) => fileTitle(path),
  (source) => titleSection(source)?.title ?? '',
  (source) => readMatter(source).title ?? '',
]

/** Fewer headings in common may be those that any page has. */
const leastShared = 2

/** Pages whose names are of one family. Where those may be no people, the pages are built alike. */
function familyNamed(pages: readonly SourceDocument[], nameOf: (source: SourceDocument) => string): string[] {
  const family = familiesAmong(pages.map(nameOf))
  const own = pages.filter((page) => family.has(nameOf(page)))
  const headings = grouped(
    own.flatMap((page) => [...headingsIn(page)]),
    (heading) => heading,
  )
  const isAlike = (page: SourceDocument): boolean => {
    const all = [...headingsIn(page)]
    const shared = all.filter((heading) => (headings.get(heading)?.length ?? 0) > 1)
    return shared.length >= leastShared && shared.length * 2 >= all.length
  }
  return own.flatMap((page) => (namesPeople.test(roleOf(nameOf(page))) || isAlike(page) ? page.path : []))
}

/** Headings below the title. */
function headingsIn({ headings }: SourceDocument): Set<string> {
  return new Set(headings.flatMap(({ depth, title }) => (depth > 1 ? normalizeTitle(title) : [])))
}
