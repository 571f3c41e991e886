// Which levels the names under `next` are: ids, or as people write them in front matter, titles and Markdown links.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import type { Identified } from './identify.js'
import { candidatePaths, resolveLink } from './links.js'

/** What people write where nothing comes next. */
const nothing = /^(?:none|nothing|n\/a|top|[-–—])$/iu
const markdownLink = /^\[([^\]]*)\]\((.+)\)$/u

/** Ids of the levels that each level names as its next ones; nothing for levels that name none, or none that there is. */
export function nextByName(levels: readonly Identified[]): Map<string, string[]> {
  const ids = new Set(levels.map(({ id }) => id))
  const only = (keyOf: (level: Identified) => string): Map<string, string> =>
    new Map(
      [...grouped(levels, keyOf)].flatMap(([key, [level, more]]) =>
        level && !more ? [[key, level.id]] : [],
      ),
    )
  const byTitle = only(({ draft }) => normalizeTitle(draft.identity.title))
  const byCode = only(({ draft }) => normalizeTitle(draft.identity.code ?? ''))
  const byPath = only(({ draft }) => draft.document.path)
  const named = (name: string, from: string): string | undefined => {
    if (ids.has(name)) return name
    const [, label = name, url = ''] = markdownLink.exec(name) ?? []
    const target = resolveLink(url, from)
    const path = target && candidatePaths(target.path).find((candidate) => byPath.has(candidate))
    const plain = normalizeTitle(label)
    return (path === undefined ? undefined : byPath.get(path)) ?? byTitle.get(plain) ?? byCode.get(plain)
  }
  return new Map(
    levels.flatMap(({ id, draft }) => {
      if (!draft.next) return []
      const next = draft.next.flatMap((name) => named(name, draft.document.path) ?? [])
      const isTop = draft.next.every((name) => nothing.test(name.trim()))
      return next.length > 0 || isTop ? [[id, next] as const] : []
    }),
  )
}
