// Folders of notes and posts, where a few pages are called like levels by chance: `secrets-manager.md`, `caching-on-s3.md`.

import { grouped } from '../model/grouped.js'
import type { SourceDocument } from '../parse/document.js'
import { evidenceOf, fileTitle, homeOf, titleSection } from './file.js'
import { lettersOf } from './heads.js'
import { readIdentity } from './identity.js'
import { isRoleTitle, namesSeniority, roleNoun } from './job-titles.js'
import { readMatter } from './matter.js'

/** A folder of so many pages or fewer is read through by whoever writes in it. */
const fewPages = 20

/** Where fewer pages than one in so many are called like levels, they are few among many. */
const rare = 10

/** Folders of many pages, few of which are called like levels, and those not like levels of one ladder. */
export function foldersOfChance(sources: readonly SourceDocument[]): Set<string> {
  const pages = sources.filter(({ format }) => format !== 'data')
  const crowded = [...grouped(pages, ({ path }) => homeOf(path))].filter(([, own]) => own.length > fewPages)
  return new Set(
    crowded.flatMap(([folder, own]) => {
      const named = own.filter((page) => evidenceOf(page) !== 'none')
      const isSure = named.some((page) => readMatter(page).axes !== undefined) || areSteps(named)
      return named.length * rare < own.length && !isSure ? [folder] : []
    }),
  )
}

/** Three codes of one kind, or three titles of one job of which two say how senior. */
function areSteps(pages: readonly SourceDocument[]): boolean {
  const names = pages.map((page) => {
    const own = [fileTitle(page.path), titleSection(page)?.title ?? '']
    return own.find((name) => readIdentity(name).code !== undefined) ?? own.find(isRoleTitle) ?? ''
  })
  const codes = new Set(names.flatMap((name) => readIdentity(name).code ?? []))
  const kinds = grouped([...codes], lettersOf)
  const jobs = grouped(names, roleNoun)
  return (
    [...kinds.values()].some(({ length }) => length > 2) ||
    [...jobs.values()].some((titles) => titles.length > 2 && titles.filter(namesSeniority).length > 1)
  )
}
