// Several documents for each level in one folder: `IC1_Self_Assessment.md` and `IC1_Peer_Assessment.md` are of two ladders.

import type { DocumentDraft } from '../layout/draft.js'
import { fileTitle, homeOf } from '../layout/file.js'
import { readIdentity } from '../layout/identity.js'
import { isRoleTitle } from '../layout/job-titles.js'
import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import { isTrackFolder } from './track-folder.js'

/** A document of a level whose file name is the level's code, and what it says besides. */
interface Named {
  draft: DocumentDraft
  code: string
  rest: string
}

/** What the file name of each such document says besides its level, if it is neither a job nor a track: `Self Assessment`. */
export function documentsPerLevel(drafts: readonly DocumentDraft[]): Map<DocumentDraft, string> {
  const named = drafts.flatMap((draft): Named[] => {
    if (draft.kind !== 'level' || draft.home !== undefined) return []
    const { code, title } = readIdentity(fileTitle(draft.source.path))
    return code === undefined ? [] : [{ draft, code, rest: isOwnName(title) ? '' : title }]
  })
  const found = new Map<DocumentDraft, string>()
  for (const folder of grouped(named, ({ draft }) => homeOf(draft.source.path)).values()) {
    const codes = grouped(folder, ({ code }) => code)
    const kinds = grouped(folder, ({ rest }) => normalizeTitle(rest))
    const plain = kinds.get('') ?? []
    // `L1`, and above it `L2-web` and `L2-apps`, is one ladder that forks.
    if (plain.length > 0 && codesOf(plain).size < codes.size) continue
    for (const [kind, own] of kinds) {
      const beside = own.filter(({ code }) => (codes.get(code)?.length ?? 0) > 1)
      if (kind === '' || beside.length < 2 || codesOf(own).size < own.length) continue
      for (const { draft } of own) found.set(draft, own[0].rest)
    }
  }
  return found
}

function isOwnName(rest: string): boolean {
  return isRoleTitle(rest) || isTrackFolder(rest)
}

function codesOf(named: readonly Named[]): Set<string> {
  return new Set(named.map(({ code }) => code))
}
