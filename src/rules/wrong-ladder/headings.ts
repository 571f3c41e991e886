// Two documents under one heading that fits the file name of one of them.

import type { DocumentDraft } from '../../layout/draft.js'
import { isRoleTitle } from '../../layout/job-titles.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { grouped } from '../../model/grouped.js'
import { folderOf } from '../../model/path.js'
import { remembered } from '../../model/remembered.js'
import { normalizeTitle } from '../../model/text.js'
import type { Heading } from '../../parse/document.js'
import { fileSubject, subjectIn } from './subjects.js'

/** A document whose heading is another's. */
export interface Copied {
  heading: Heading
  other: Titled
}

interface Titled {
  draft: DocumentDraft
  heading: Heading
}

/** The documents of a run that begin with the heading of another. */
export const copiedHeadings: (ladders: readonly ParsedLadder[]) => ReadonlyMap<DocumentDraft, Copied> =
  remembered((ladders) => {
    const titled = new Map<string, Titled>()
    for (const { documents } of ladders)
      for (const draft of documents) {
        const [heading] = draft.source.headings
        if (heading?.depth === 1) titled.set(draft.source.path, { draft, heading })
      }
    const all = [...titled.values()]
    const conventional = foldersNamedAlike(all)
    const found = new Map<DocumentDraft, Copied>()
    for (const same of grouped(all, ({ heading }) => normalizeTitle(heading.title)).values()) {
      if (same.length < 2) continue
      const [other, ...more] = same.filter((one) => fit(one) === 'whole')
      if (!other || more.length > 0) continue
      for (const { draft, heading } of same) {
        const { path } = draft.source
        const isNamed = isRoleTitle(fileSubject(path)) || conventional.has(folderOf(path))
        if (isNamed && fit({ draft, heading }) === 'none') found.set(draft, { heading, other })
      }
    }
    return found
  })

/** Folders in which nearly all files are named as their headings are. */
function foldersNamedAlike(all: readonly Titled[]): Set<string> {
  const folders = grouped(all, ({ draft }) => folderOf(draft.source.path))
  const alike = [...folders].filter(
    ([, files]) => files.filter((file) => fit(file) === 'whole').length >= files.length * 0.8,
  )
  return new Set(alike.map(([folder]) => folder))
}

/** Whether a heading says what the file name says; `part` where one of the two says more. */
function fit({ draft, heading }: Titled): 'whole' | 'part' | 'none' {
  const file = fileSubject(draft.source.path)
  const title = subjectIn(heading.title)
  // The start page of the whole run stands for no folder.
  if (file === '') return 'part'
  const isInTitle = hasWords(title, file)
  const isInFile = hasWords(file, title)
  if (isInTitle && isInFile) return 'whole'
  return isInTitle || isInFile ? 'part' : 'none'
}

function hasWords(name: string, part: string): boolean {
  const words = name.split(' ')
  return part.split(' ').every((word) => words.includes(word))
}
