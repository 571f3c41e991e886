// Which levels the names under `next`, or on a line of text, are: ids, or as people write them, titles and Markdown links.

import { grouped } from '../model/grouped.js'
import type { Block } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import { codePrefix } from '../layout/identity.js'
import type { Identified } from './identify.js'
import { candidatePaths, resolveLink } from './links.js'

/** What people write where nothing comes next. */
const nothing = /^(?:none|nothing|n\/a|top|[-–—])$/iu
const markdownLink = /^\[([^\]]*)\]\((.+)\)$/u

/** Ids of the levels that each level names as its next ones; nothing for levels that name none, or none that there is. */
export function nextByName(levels: readonly Identified[]): Map<string, string[]> {
  const named = levelNamed(levels)
  return new Map(
    levels.flatMap(({ id, draft }) => {
      if (!draft.next) return []
      const next = draft.next.flatMap((name) => named(name, draft.document.path) ?? [])
      const isTop = draft.next.every((name) => nothing.test(name.trim()))
      return next.length > 0 || isTop ? [[id, next] as const] : []
    }),
  )
}

/** `Next steps: Staff Engineer or Engineering Manager`. */
const label = /^next(?: (?:up|steps?|levels?|roles?|positions?|moves?))? ?: ?/iu
const links = /\[[^[\]]*\]\([^()\s]+\)/gu
const backward = /\b(?:previous|back)\b|[←‹«]/iu

/**
 * Where a level forks, as a line of its text says: two levels or more, the one that follows anyway among them. A line that
 * names another order is no order: it may be wrong, and a rule says so.
 */
export function forksByName(
  levels: readonly Identified[],
  next: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const named = levelNamed(levels)
  const codes = new Map(levels.map(({ id, draft }) => [id, draft.identity.code ?? '']))
  /** `L3, L4` are one after the other. */
  const areOnePath = (ids: readonly string[]): boolean => {
    const letters = new Set(ids.map((id) => codePrefix(codes.get(id) ?? '')))
    return letters.size === 1 && !letters.has('')
  }
  return new Map(
    levels.flatMap(({ id, draft }) => {
      if (draft.next) return []
      return linesOnNext(draft.sections).flatMap((line) => {
        const names = namesIn(line)
        const known = names.flatMap((name) => named(name.replace(/\.$/u, ''), draft.document.path) ?? [])
        const distinct = [...new Set(known)].filter((other) => other !== id)
        const isFork = distinct.length > 1 && distinct.length === names.length && !areOnePath(distinct)
        const follows = next.get(id) ?? []
        return isFork && follows.length > 0 && follows.every((other) => distinct.includes(other))
          ? [[id, distinct] as const]
          : []
      })
    }),
  )
}

/** A line, as plain words and as it is written. */
interface Line {
  text: string
  markdown: string
}

/** What a line names as next: its links, or the words between its commas. */
function namesIn({ text, markdown }: Line): string[] {
  if (backward.test(text)) return []
  return markdown.match(links) ?? text.replace(label, '').split(/ ?(?:, or|,| or|\/) /u)
}

/** The paragraphs of a level that say what comes next, in lists too; those of a section that does begin with its title. */
function linesOnNext(sections: readonly Section[]): Line[] {
  return sections.flatMap(({ title, blocks, sections: parts }) => {
    const lead = `${title.replace(/:$/u, '')}: `
    const start = label.test(lead) ? lead : ''
    const lines: Line[] = []
    const read = (block: Block): void => {
      if ('blocks' in block) block.blocks.forEach(read)
      else if (block.type === 'paragraph' && (start !== '' || label.test(block.text)))
        lines.push({ text: start + block.text, markdown: block.markdown })
    }
    blocks.forEach(read)
    return [...lines, ...linesOnNext(parts)]
  })
}

/** Finds a level by what a document calls it. */
function levelNamed(levels: readonly Identified[]): (name: string, from: string) => string | undefined {
  const ids = new Set(levels.map(({ id }) => id))
  const only = (keyOf: (level: Identified) => string): Map<string, string> =>
    new Map([...grouped(levels, keyOf)].flatMap(([key, [level, more]]) => (more ? [] : [[key, level.id]])))
  const byTitle = only(({ draft }) => normalizeTitle(draft.identity.title))
  const byCode = only(({ draft }) => normalizeTitle(draft.identity.code ?? ''))
  const byPath = only(({ draft }) => draft.document.path)
  return (name, from) => {
    if (ids.has(name)) return name
    const [, text = name, url = ''] = markdownLink.exec(name) ?? []
    const target = resolveLink(url, from)
    const path = target && candidatePaths(target.path).find((candidate) => byPath.has(candidate))
    const plain = normalizeTitle(text)
    return (path === undefined ? undefined : byPath.get(path)) ?? byTitle.get(plain) ?? byCode.get(plain)
  }
}
