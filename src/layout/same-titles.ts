// Levels whose documents all have one title, that of the whole ladder or a copied one, are named by their files.

import { normalizeTitle } from '../model/text.js'
import type { DocumentDraft, LevelDraft } from './draft.js'
import { fileTitle, homeOf } from './file.js'
import { isRoleTitle, namesSeniority } from './identity.js'

/** Gives each level that shares its title with another in its folder the job that its file name says, if it says another. */
export function nameByFiles(drafts: readonly DocumentDraft[]): void {
  const folders = new Map<string, Map<string, LevelDraft[]>>()
  for (const { kind, source, levels } of drafts) {
    const [level] = levels
    if (kind !== 'level' || !level || level.identity.code !== undefined || level.id !== undefined) continue
    const home = homeOf(source.path)
    const titles = folders.get(home) ?? new Map<string, LevelDraft[]>()
    const title = normalizeTitle(level.identity.title)
    titles.set(title, [...(titles.get(title) ?? []), level])
    folders.set(home, titles)
  }
  for (const titles of folders.values()) {
    for (const [title, levels] of titles) {
      if (levels.length < 2) continue
      for (const { identity, document } of levels) {
        const name = fileTitle(document.path)
        const plain = normalizeTitle(name)
        if ((isRoleTitle(name) || namesSeniority(name)) && plain !== title && !titles.has(plain))
          identity.title = capitalized(name)
      }
    }
  }
}

/** `lead ux designer`, as files are called, in the way in which jobs are written. */
function capitalized(name: string): string {
  if (name !== name.toLowerCase()) return name
  return name.replace(/\p{Letter}+/gu, (word) => {
    if (/^(?:of|and|for|the|in)$/u.test(word)) return word
    return /^(?:ux|ui|qa|it|hr|ai|ml|vp|sre|cto|i{1,3}|iv)$/u.test(word)
      ? word.toUpperCase()
      : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  })
}
