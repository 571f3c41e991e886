// A status in front matter that is nearly one of those with a meaning: `drfat`. All others are for other programs.

import { readMatter, statuses } from '../../layout/matter.js'
import { nearest } from '../../model/nearest.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'

/** The status that was likely meant, where the one that is written has no meaning here. */
export function misspeltStatus(
  source: SourceDocument,
): { at: Place; status: string; meant: string } | undefined {
  const { frontMatter } = source
  const at = frontMatter?.places.get('/status')
  const status = new Map<string, unknown>(Object.entries(frontMatter?.data ?? {})).get('status')
  if (!at || typeof status !== 'string' || readMatter(source).level.status !== undefined) return undefined
  // `stale` is a word of its own.
  const meant = status.toLowerCase() === 'stale' ? undefined : nearest(status, statuses, 2)
  return meant === undefined || status.length < 4 ? undefined : { at, status, meant }
}
