// Keys of front matter that one file of a level misspells: its site generator passes over them without a word.

import { folderOf } from '../../model/path.js'
import { grouped } from '../../model/grouped.js'
import { nearest } from '../../model/nearest.js'
import type { DocumentDraft } from '../../layout/draft.js'
import type { SourceDocument } from '../../parse/document.js'

/** Keys that only one of at least four files has, in place of one that all others have and that differs by a letter or two. */
export function misspeltKeys(
  documents: readonly DocumentDraft[],
): { source: SourceDocument; key: string; usual: string }[] {
  const files = documents
    .filter(({ layout }) => layout === 'file')
    .map(({ source }) => ({ source, keys: keysOf(source.frontMatter?.data) }))
    .filter(({ keys }) => keys.length > 0)
  return [...grouped(files, ({ source }) => folderOf(source.path)).values()].flatMap((group) =>
    group.length < 4
      ? []
      : group.flatMap(({ source, keys }) => {
          const others = group.filter((file) => file.source !== source)
          const [first, ...rest] = others
          const missing = (first?.keys ?? []).filter(
            (key) => !keys.includes(key) && rest.every((file) => file.keys.includes(key)),
          )
          return keys.flatMap((key) => {
            if (key.length < 4 || others.some((file) => file.keys.includes(key))) return []
            const usual = nearest(key, missing)
            return usual === undefined ? [] : [{ source, key, usual }]
          })
        }),
  )
}

function keysOf(data: unknown): string[] {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : []
}
