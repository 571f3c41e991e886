// A name for a finding that outlives edits elsewhere in the file, so that services know it again.

import { collapse, textHash } from '../model/text.js'
import type { Report } from './report.js'
import { sourcesOf } from './source.js'

/**
 * One fingerprint per finding, in their order: 16 hexadecimal digits made from the rule, the message's id, the path and
 * the words of the line, with no line number in it. Findings that are equal in all of these are told apart by counting.
 */
export function fingerprintsOf(report: Pick<Report, 'diagnostics' | 'sources'>): string[] {
  const sources = sourcesOf(report)
  const seen = new Map<string, number>()
  return report.diagnostics.map(({ ruleId, messageId, place }) => {
    const line = collapse(sources(place.path)?.line(place.start.line) ?? '')
    const key = [ruleId, messageId, place.path, line].join('\0')
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const name = `${key}\0${nth}`
    // Two hashes of 32 bits, because GitLab drops findings whose fingerprints collide.
    return textHash(name) + textHash(`rungs\0${name}`)
  })
}
