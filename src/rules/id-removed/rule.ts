// An id of the last release leads nowhere, and nobody said what became of it.

import { quoted } from '../../model/listed.js'
import { lastPart } from '../../model/path.js'
import { defineRule } from '../../lint/rule.js'
import { isUnread } from '../../lint/unread-level.js'

export default defineRule({
  id: 'id-removed',
  description: 'Require every id of the last release to lead somewhere, or to be recorded as gone',
  family: 'structure',
  recommended: 'error',
  messages: {
    gone: (data: { kind: string; id: string }) =>
      `Unexpected end of the ${data.kind} \`${data.id}\`, expected it or a record of what became of it; if it was taken away on purpose, run \`rungs release --lock\` and commit \`ladder.lock.json\`; ${wayToKeep(data)}; else bring it back`,
    unclear: (data: { kind: string; id: string; candidates: readonly string[] }) =>
      `Unexpected choice for the ${data.kind} \`${data.id}\`, expected to know whether it is now ${quoted(data.candidates).join(' or ')}; write \`<!-- id: ${lastPart(data.id)} -->\` behind the one that it is, or note what became of it under \`gone\` in \`ladder.lock.json\``,
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    const lost = surroundings.lastRelease?.(parsed).lost ?? []
    const [first] = ladder.levels
    const goneLevels = new Set<string | undefined>(
      lost.flatMap(({ kind, id }) => (kind === 'level' ? [id] : [])),
    )
    for (const { kind, id, text, level, candidates } of lost) {
      // What stood at a level goes with it.
      if (candidates.length === 0 && goneLevels.has(level)) continue
      const owner = kind === 'level' ? id : level
      const isHere = owner === undefined || ladder.levels.some((each) => each.id === owner)
      if (!isHere && first && isUnread(owner, first, parsed, surroundings)) continue
      const at = ladder.levels.find((each) => each.id === level) ?? first ?? documents[0]?.source
      if (!at) continue
      const note = text === '' ? {} : { note: `It was: ${text}` }
      if (candidates.length > 0) report('unclear', { at, ...note, data: { kind, id, candidates } })
      else report('gone', { at, ...note, data: { kind, id } })
    }
  },
})

/** How an id stays where what it names is still there. */
function wayToKeep({ kind, id }: { kind: string; id: string }): string {
  if (kind === 'level')
    return `if it has another name now, write \`id: ${id}\` into the front matter of its document`
  return kind === 'expectation' || kind === 'anti-pattern'
    ? `if other words stand for it now, write \`<!-- id: ${lastPart(id)} -->\` behind them`
    : `if it has another name now, declare it with \`id: ${id}\` in \`ladder.yml\``
}
