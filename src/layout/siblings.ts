// Pages that are levels because they are built as the levels beside them are: `Learning Content Creator` among engineers.

import { collapse, normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { DocumentDraft } from './draft.js'
import { homeOf, isPageName } from './file.js'
import { isSeniority } from './job-titles.js'
import { readMatter } from './matter.js'

/** Fewer levels than this do not show how a level is built, unless the title of the page says how senior who is on it. */
const leastLevels = 3

/** Paths of pages whose headings are all headings of the levels in their folder, and half of the usual ones or more. */
export function builtAsLevels(drafts: readonly DocumentDraft[]): Set<string> {
  const folders = new Map<string, { levels: DocumentDraft[]; pages: DocumentDraft[] }>()
  for (const draft of drafts) {
    if (draft.source.format === 'data') continue
    const home = homeOf(draft.source.path)
    const folder = folders.get(home) ?? { levels: [], pages: [] }
    if (draft.kind === 'level') folder.levels.push(draft)
    else if (draft.levels.length === 0 && !isPageName(draft.source.path)) folder.pages.push(draft)
    folders.set(home, folder)
  }
  const found = new Set<string>()
  for (const { levels, pages } of folders.values()) {
    if (levels.length < 2 || pages.length === 0) continue
    const counts = new Map<string, number>()
    for (const { source } of levels)
      for (const heading of headingsOf(source)) counts.set(heading, (counts.get(heading) ?? 0) + 1)
    const usual = [...counts].flatMap(([heading, count]) => (count * 2 > levels.length ? [heading] : []))
    for (const { source } of pages) {
      const own = headingsOf(source)
      const common = usual.filter((heading) => own.has(heading)).length
      const title =
        (source.headings[0]?.depth === 1 ? source.headings[0].title : readMatter(source).title) ?? ''
      const isTitled = title !== '' && collapse(title).length <= 60
      const isShown = levels.length >= leastLevels || isSeniority(title)
      if (
        isTitled &&
        isShown &&
        common > 0 &&
        common * 2 >= usual.length &&
        [...own].every((heading) => counts.has(heading))
      )
        found.add(source.path)
    }
  }
  return found
}

/** Headings below the title, without the title in them: `Creator – Job Profile` is `job profile`. */
function headingsOf({ headings }: SourceDocument): Set<string> {
  const [first] = headings
  const name = first?.depth === 1 ? normalizeTitle(first.title) : ''
  const rest = first?.depth === 1 ? headings.slice(1) : headings
  return new Set(
    rest.map((heading) => {
      const plain = normalizeTitle(heading.title)
      return name !== '' && plain.startsWith(`${name} `) ? plain.slice(name.length + 1) : plain
    }),
  )
}
