// What a document is about, by its heading, its front matter and its file: the names that its own text may use.

import type { DocumentDraft } from '../../layout/draft.js'
import { fileTitle, isPageName } from '../../layout/file.js'
import { isRoleTitle } from '../../layout/job-titles.js'
import { readMatter } from '../../layout/matter.js'
import { folderOf, lastPart } from '../../model/path.js'
import { remembered } from '../../model/remembered.js'
import { normalizeTitle } from '../../model/text.js'

const general =
  /^(?:the|a|an|of|and|for|in|our|at|to|career|careers|ladder|ladders|framework|frameworks|path|paths|pathway|pathways|track|level|levels|role|roles|guide|guidance|job|description|profile|progression|expectations|competency|competencies|matrix)$/u

/** The words of a title that say what it is about: `data engineer` of `Data Engineer career path`. */
export function subjectIn(title: string): string {
  return normalizeTitle(title)
    .split(' ')
    .filter((word) => !general.test(word))
    .join(' ')
}

/** The name of a document's file, or of the folder whose index it is. */
export function fileSubject(path: string): string {
  return subjectIn(isPageName(path) ? lastPart(folderOf(path)) : fileTitle(path))
}

/** What a document calls what it is about: those of its `own` names that could stand in running text, and its levels' titles. */
export interface Subjects {
  own: readonly string[]
  names: readonly string[]
  levels: readonly string[]
}

/** The subjects of a document. */
export const subjectsOf: (draft: DocumentDraft) => Subjects = remembered(({ source, levels }) => {
  const [first] = source.headings
  const titles = [readMatter(source).title ?? '', first?.depth === 1 ? first.title : '']
  const parts = titles.flatMap((title) => [title, ...title.split(/: | [-–—|] /u)])
  const own = [...new Set([fileSubject(source.path), ...parts.map(subjectIn)])]
  const names = isPageName(source.path) ? [] : own.filter((name) => name.includes(' ') || isRoleTitle(name))
  return { own, names, levels: levels.map(({ identity }) => subjectIn(identity.title)) }
})

/** Whether two names speak of one thing: `software engineer`, `senior software engineer` and `software engineering`. */
export function areAlike(mine: string, name: string): boolean {
  const [a, b] = [stems(mine), stems(name)]
  return a.includes(b) || b.includes(a)
}

function stems(name: string): string {
  return ` ${name
    .split(' ')
    .map((word) => word.slice(0, 5))
    .join(' ')} `
}
