// The tracks that an index page lists levels under: `Individual contributor track` above some links, `Management` above others.

import type { DocumentDraft, LevelDraft } from '../layout/draft.js'
import { firstAtLeast } from '../model/first-at-least.js'
import { remembered } from '../model/remembered.js'
import type { Heading, Link, SourceDocument } from '../parse/document.js'
import { candidatePaths, resolveLevelLink } from './links.js'
import { isTrackFolder } from './track-folder.js'

/**
 * Gives levels the track that the index names above their links, where it lists each under one name, and no level has a code
 * or says itself on which track it is. Names of tracks are two or more, or that of managers and another. What stands under
 * something else is on all tracks.
 */
export function trackByIndex(documents: readonly DocumentDraft[], drafts: readonly LevelDraft[]): void {
  const isSilent = ({ identity, track }: LevelDraft): boolean =>
    identity.code === undefined && identity.track === undefined && track === undefined
  const byPath = new Map(drafts.map((draft) => [draft.document.path, draft]))
  if (!drafts.every(isSilent) || byPath.size < drafts.length) return
  const listed = new Map<LevelDraft, string>()
  for (const { source } of documents.filter(({ kind }) => kind === 'index')) {
    for (const link of source.links) {
      const path = resolveLevelLink(link.url, source.path)?.path
      const draft = candidatePaths(path ?? '').flatMap((candidate) => byPath.get(candidate) ?? [])[0]
      if (!draft) continue
      const names = namesAbove(link, source)
      const name = names.find(isTrack) ?? names[0] ?? ''
      if ((listed.get(draft) ?? name) !== name) return
      listed.set(draft, name)
    }
  }
  const names = [...new Set(listed.values())]
  const known = names.filter(isTrack)
  const tracks = known.length === 1 && names.length === 2 && known.some(isOfManagers) ? names : known
  if (listed.size < drafts.length || tracks.length < 2) return
  for (const [draft, name] of listed) if (tracks.includes(name)) draft.identity.track = name
}

/** The line right above the list that a link is in, and the headings above it, nearest first. */
function namesAbove({ place: { start } }: Link, source: SourceDocument): string[] {
  const { headings, labels } = outlineOf(source)
  const heading = headings.before(start.offset)
  const label = labels.before(source.starts[start.line - 1] ?? start.offset)
  const isBelow = label !== undefined && label.at >= (heading?.end ?? 0)
  return [isBelow && /^[^.\]]{2,40}$/u.test(label.text) ? label.text : '', ...(heading?.titles ?? [])]
    .map((name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((name) => name !== '')
}

/** Headings with those around them, nearest first, and lines that are no item, quotation or row. */
const outlineOf = remembered(({ headings, text, starts }: SourceDocument) => {
  const around: Heading[] = []
  const chains = headings.map((heading) => {
    while ((around.at(-1)?.depth ?? 0) >= heading.depth) around.pop()
    around.push(heading)
    const { start, end } = heading.place
    return { at: start.offset, end: end.offset, titles: around.map(({ title }) => title).reverse() }
  })
  const labels = starts.flatMap((at, line) => {
    const label = text.slice(at, starts[line + 1]).trimEnd()
    return /^[^\s*+>|#\d-]/u.test(label) ? [{ at, text: label }] : []
  })
  return { headings: inOrder(chains), labels: inOrder(labels) }
})

/** Things in the order of their offsets, of which the last one before another offset is asked for. */
function inOrder<T extends { at: number }>(
  things: readonly T[],
): { before: (offset: number) => T | undefined } {
  const offsets = things.map(({ at }) => at)
  return { before: (offset) => things[firstAtLeast(offsets, offset) - 1] }
}

/** Whether a name is that of a track: `Design track`, `Managers`, `Management progression levels`. */
function isTrack(name: string): boolean {
  const bare = name.replace(/ (?:career |progression )?(?:levels|roles|titles|progression)$/iu, '')
  return /(?:^| )(?:track|path|ladder)s?$/iu.test(name) || isTrackFolder(bare)
}

function isOfManagers(name: string): boolean {
  return /\b(?:manage|lead)/iu.test(name)
}
