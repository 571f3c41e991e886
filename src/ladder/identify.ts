// Gives every level its public id and finds a level by whatever name a document uses for it.

import type { LevelDraft } from '../layout/draft.js'
import { homeOf, stem } from '../layout/file.js'
import { readMatter } from '../layout/matter.js'
import { grouped } from '../model/grouped.js'
import { lastPart } from '../model/path.js'
import { normalizeTitle, slug, uniqueIds } from '../model/text.js'
import type { Declaration } from './declaration.js'
import { declaredLevels, type DeclaredLevel } from './declared-levels.js'

/** A draft with its public id. */
export interface Identified {
  id: string
  draft: LevelDraft
}

/** Ids: declared, in front matter, the code where it is unique, else a slug of code, career and title, with the folder if need be. */
export function identify(drafts: readonly LevelDraft[], declaration: Declaration): Identified[] {
  const declaredFor = declaredFinder(declaredLevels(declaration))
  const unique = uniqueIds()
  const codes = new Map<string, number>()
  for (const { identity } of drafts) {
    if (identity.code !== undefined) codes.set(identity.code, (codes.get(identity.code) ?? 0) + 1)
  }
  const named = drafts.map((draft) => {
    const match = declaredFor(draft)
    if (match) applyDeclared(draft, match)
    const { code, title, track = '' } = draft.identity
    // What has no title is told apart by the path that it is on.
    const career = title === '' && track === '' ? (draft.track ?? '') : track
    const whole = title.includes(career) ? title : `${career} ${title}`
    const plain =
      code !== undefined && codes.get(code) === 1
        ? idOfCode(code)
        : code !== undefined
          ? `${idOfCode(code)}-${slug(whole)}`
          : slug(title || stem(draft.document.path))
    return { draft, id: match?.id ?? draft.id, plain, folder: lastPart(homeOf(draft.document.path)) }
  })
  const alike = grouped(named, ({ plain }) => plain)
  return named.map(({ draft, id, plain, folder }) => {
    const same = alike.get(plain) ?? []
    const isOfFolder =
      folder !== '' && same.length > 1 && new Set(same.map((other) => other.folder)).size === same.length
    return { id: unique(id ?? (isOfFolder ? `${slug(folder)}-${plain}` : plain)), draft }
  })
}

function idOfCode(code: string): string {
  if (/\s/u.test(code)) return slug(code)
  return code.replaceAll(/[^A-Za-z0-9.]+/gu, '-')
}

/** Finds the first declared level that a draft is. Those that share no name with it are not looked at. */
export function declaredFinder(
  declared: readonly DeclaredLevel[],
): (draft: LevelDraft) => DeclaredLevel | undefined {
  const named = declared.flatMap((level, number) => declaredNames(level).map((name) => ({ name, number })))
  const byName = grouped(named, ({ name }) => name)
  return (draft) => {
    const names = draftNames(draft).filter((name) => name !== '')
    const near = new Set(names.flatMap((name) => byName.get(name)?.map(({ number }) => number) ?? []))
    for (const number of [...near].sort((a, b) => a - b)) {
      const level = declared[number]
      if (level && matches(level, draft)) return level
    }
    return undefined
  }
}

function declaredNames({ id, title = '', aliases = [], file }: DeclaredLevel): string[] {
  return [file === undefined ? '' : stem(file), id, ...[id, title, ...aliases].map(normalizeTitle)]
}

function draftNames({ id = '', identity: { code = '', title }, document: { path } }: LevelDraft): string[] {
  return [stem(path), id, code, ...[title, stem(path), code].map(normalizeTitle)]
}

function matches(declared: DeclaredLevel, draft: LevelDraft): boolean {
  if (declared.file !== undefined)
    return draft.document.path === declared.file || draft.document.path.endsWith(`/${declared.file}`)
  if (draft.id !== undefined) return draft.id === declared.id
  const { code, title } = draft.identity
  if (code !== undefined && code === declared.id) return true
  const names = [declared.id, declared.title ?? '', ...(declared.aliases ?? [])].map(normalizeTitle)
  const own = [title, stem(draft.document.path), code ?? ''].map(normalizeTitle)
  return own.some((name) => name !== '' && names.includes(name))
}

function applyDeclared(draft: LevelDraft, declared: DeclaredLevel): void {
  const named =
    draft.heading !== '' || draft.style !== undefined || readMatter(draft.document).title !== undefined
  if (declared.title !== undefined && !(named && draft.identity.title !== ''))
    draft.identity.title = declared.title
  draft.identity.aliases.push(...(declared.aliases ?? []))
  if (declared.band !== undefined) draft.identity.band = declared.band
  if (declared.track !== undefined) draft.track = declared.track
  if (declared.next !== undefined) draft.next = declared.next
  draft.retired = false
  if (declared.status !== undefined) draft.status = declared.status
  if (declared.inherits !== undefined) draft.inherits = declared.inherits
  if (declared.axes !== undefined) draft.axes = { ...declared.axes, ...draft.axes }
}
