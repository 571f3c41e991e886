// The front matter of a level: the few keys with a meaning. All others become the level's metadata.

import type { SourceDocument } from '../parse/document.js'
import type { LevelDraft } from './draft.js'

/** What front matter says of a level. */
export interface Matter {
  id?: string
  title?: string
  axes?: Record<string, string>
  /** The number that gives the order, and its key. */
  ordered?: { key: string; number: number }
  level: Pick<LevelDraft, 'order' | 'next' | 'track' | 'status' | 'inherits'>
}

/** Keys that say where a page stands among its siblings: our own, then those of Hugo, Docusaurus, Jekyll. */
const orderKeys = ['order', 'weight', 'rank', 'sidebar_position', 'nav_order', 'position']

/** Keys that are for the site generator: they say nothing about the level, and are the same on every page. */
const siteKeys = [
  'layout',
  'parent',
  'grand_parent',
  'has_children',
  'permalink',
  'slug',
  'url',
  'sidebar_label',
  'linkTitle',
  'linktitle',
  'pagination_next',
  'pagination_prev',
  'nav_exclude',
  'hide_title',
  'toc',
  'template',
  'type',
  'date',
  'lastmod',
]

/** Keys that are read into fields of the level, so that they are not repeated in its metadata. */
export const matterKeys = new Set([
  'id',
  'title',
  'axes',
  ...orderKeys,
  ...siteKeys,
  'next',
  'track',
  'status',
  'draft',
  'inherits',
])

/** What a level's status may be; other words are for other programs. */
export const statuses = ['draft', 'stable', 'deprecated'] as const

const cache = new WeakMap<SourceDocument, Matter>()

/** Reads front matter; values of an unexpected type are left alone. */
export function readMatter(document: SourceDocument): Matter {
  const known = cache.get(document)
  if (known) return known
  const matter = read(document.frontMatter?.data)
  cache.set(document, matter)
  return matter
}

function read(data: unknown): Matter {
  const matter: Matter = { level: {} }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return matter
  const fields = new Map<string, unknown>(Object.entries(data))
  const id = text(fields.get('id'))
  const title = text(fields.get('title'))
  if (id !== undefined) matter.id = id
  if (title !== undefined) matter.title = title
  for (const key of orderKeys) {
    const number = fields.get(key)
    if (typeof number !== 'number') continue
    matter.level.order = number
    matter.ordered = { key, number }
    break
  }
  const track = text(fields.get('track'))
  if (track !== undefined) matter.level.track = track
  const status = fields.get('status') ?? (fields.get('draft') === true ? 'draft' : undefined)
  const known = statuses.find((one) => one === status)
  if (known !== undefined) matter.level.status = known
  const next = names(fields.get('next'))
  if (next) matter.level.next = next
  const inherits = names(fields.get('inherits'))
  if (inherits) matter.level.inherits = inherits
  const axes = fields.get('axes')
  if (typeof axes === 'object' && axes !== null && !Array.isArray(axes)) {
    matter.axes = Object.fromEntries(
      Object.entries(axes as Record<string, unknown>).flatMap(([axis, value]) => {
        const step = text(value)
        return step === undefined ? [] : [[axis, step]]
      }),
    )
  }
  return matter
}

/** A scalar as a string; `3` is `"3"`. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function names(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? [])
  return list.length > 0 ? list : undefined
}
