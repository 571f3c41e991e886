// Keys of front matter and of data that stand misspelt in one place: what reads them passes over them without a word.

import { escapePointer } from '../../model/escape-pointer.js'
import { folderOf } from '../../model/path.js'
import { grouped } from '../../model/grouped.js'
import { nearest } from '../../model/nearest.js'
import type { DocumentDraft } from '../../layout/draft.js'
import type { SourceDocument } from '../../parse/document.js'

/** A key as written, and the one that is meant. `pointer` leads to the entry that has it; front matter itself is ''. */
export interface MisspeltKey {
  source: SourceDocument
  pointer: string
  key: string
  usual: string
}

interface Entry extends Pick<MisspeltKey, 'source' | 'pointer'> {
  keys: readonly string[]
}

/**
 * Keys that only one of at least four files has, or one of at least three entries of a list of data, in place of one
 * that all others have and that differs by a letter or two.
 */
export function misspeltKeys(documents: readonly DocumentDraft[]): MisspeltKey[] {
  const files = documents
    .filter(({ layout }) => layout === 'file')
    .map(({ source }) => entryOf(source, '', source.frontMatter?.data))
    .filter(({ keys }) => keys.length > 0)
  const folders = [...grouped(files, ({ source }) => folderOf(source.path)).values()]
  const data = documents.filter(({ layout }) => layout === 'data')
  return [
    ...folders.filter(({ length }) => length >= 4),
    ...data.flatMap(({ source }) => listsIn(source, '', source.frontMatter?.data)),
  ].flatMap(misspeltAmong)
}

/** The lists of entries in data, however deep, that have three at least. */
function listsIn(source: SourceDocument, pointer: string, value: unknown): Entry[][] {
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries(value).map(([key, part]) => ({
    part: part as unknown,
    at: `${pointer}/${escapePointer(key)}`,
  }))
  const entries = parts.map(({ part, at }) => entryOf(source, at, part))
  const isList = Array.isArray(value) && entries.length >= 3
  return [...(isList ? [entries] : []), ...parts.flatMap(({ part, at }) => listsIn(source, at, part))]
}

function misspeltAmong(group: readonly Entry[]): MisspeltKey[] {
  const counts = new Map<string, number>()
  for (const key of group.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const missingOnce = [...counts].flatMap(([key, count]) => (count === group.length - 1 ? [key] : []))
  return group.flatMap(({ source, pointer, keys }) => {
    const missing = missingOnce.filter((key) => !keys.includes(key))
    return keys.flatMap((key) => {
      const usual = key.length < 4 || counts.get(key) !== 1 ? undefined : nearest(key, missing)
      return usual === undefined ? [] : [{ source, pointer, key, usual }]
    })
  })
}

function entryOf(source: SourceDocument, pointer: string, data: unknown): Entry {
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  return { source, pointer, keys: isMap ? Object.keys(data) : [] }
}
