// Levels whose titles are those of a document are named by their files: all have one title, that of the whole ladder or a
// copied one, or a title that says what the document is, `Guide for Senior Engineers`.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import type { DocumentDraft } from './draft.js'
import { familiesAmong } from './families.js'
import { fileTitle, homeOf } from './file.js'
import { isRoleTitle, namesSeniority } from './job-titles.js'

/** Gives each level that shares its title with another in its folder the job that its file name says, if it says another. */
export function nameByFiles(drafts: readonly DocumentDraft[]): void {
  const untold = drafts.flatMap(({ kind, source, levels: [level] }) =>
    kind === 'level' && level && level.identity.code === undefined && level.id === undefined
      ? [{ level, home: homeOf(source.path) }]
      : [],
  )
  for (const { level } of untold) {
    const name = fileTitle(level.document.path)
    if (isRoleTitle(name) && isDocumentOf(level.identity.title, name))
      level.identity.title = capitalized(name)
  }
  for (const folder of grouped(untold, ({ home }) => home).values()) {
    const titles = grouped(folder, ({ level }) => normalizeTitle(level.identity.title))
    const family = familiesAmong(folder.map(({ level }) => fileTitle(level.document.path)))
    for (const [title, levels] of titles) {
      if (levels.length < 2) continue
      for (const { level } of levels) {
        const { identity, document } = level
        const name = fileTitle(document.path)
        const plain = normalizeTitle(name)
        const isNamed = isRoleTitle(name) || namesSeniority(name) || family.has(name)
        if (isNamed && plain !== title && !titles.has(plain)) identity.title = capitalized(name)
      }
    }
  }
}

/** Whether a title is that of a document about a job, and not the job's. */
function isDocumentOf(title: string, job: string): boolean {
  const [whole, part] = [normalizeTitle(title), normalizeTitle(job)]
  return whole !== part && ` ${whole} `.includes(` ${part} `) && documentWords.test(whole.replace(part, ''))
}

const documentWords =
  /\b(?:guides?|manual|handbook|profile|description|expectations|rubrics?|overview|competenc(?:y|ies)|framework|responsibilities)\b/u

/** `lead ux designer`, as files are called, in the way in which jobs are written. */
export function capitalized(name: string): string {
  if (name !== name.toLowerCase()) return name
  return name.replace(/\p{Letter}+/gu, (word) => {
    if (/^(?:of|and|for|the|in)$/u.test(word)) return word
    return /^(?:ux|ui|qa|it|hr|ai|ml|vp|sre|cto|i{1,3}|iv)$/u.test(word)
      ? word.toUpperCase()
      : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  })
}
