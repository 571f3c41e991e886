// An id of the last release leads nowhere, and nobody said what became of it.

import { defineRule } from '../../lint/rule.js'
import { isUnread } from '../../lint/unread-level.js'

export default defineRule({
  id: 'id-removed',
  description: 'Require every id of the last release to lead somewhere, or to be recorded as gone',
  family: 'structure',
  recommended: 'error',
  messages: {
    gone: (data: { kind: string; id: string }) =>
      `Unexpected end of the ${data.kind} \`${data.id}\`, expected it or a record of what became of it; bring it back, or record it with \`rungs release --lock\``,
    unclear: (data: { kind: string; id: string; candidates: readonly string[] }) =>
      `Unexpected choice for the ${data.kind} \`${data.id}\`, expected to know whether it is now ${data.candidates.map((id) => `\`${id}\``).join(' or ')}; write \`<!-- id: ${tailOf(data.id)} -->\` behind the one that it is`,
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    const lost = surroundings.lastRelease?.(parsed).lost ?? []
    const [first] = ladder.levels
    for (const { kind, id, text, level, candidates } of lost) {
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

function tailOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}
