// Which documents make one ladder, where nothing declares it.

import { compareText } from '../model/order.js'
import { folderOf, isWithin, lastPart } from '../model/path.js'
import { remembered } from '../model/remembered.js'
import type { DocumentDraft } from '../layout/draft.js'
import { competencyFiles } from './competency-files.js'
import { documentsPerLevel } from './documents-per-level.js'
import { fileTitle, homeOf } from '../layout/file.js'
import { isOnCareers } from '../layout/other-grades.js'
import { candidatePaths, resolveLevelLink } from './links.js'
import { isTrackFolder } from './track-folder.js'

/** Documents of one ladder and the name that their folder or file gives it. */
export interface Group {
  name: string
  /** The folder that its levels lie in, or below. */
  folder: string
  documents: DocumentDraft[]
}

/** Groups drafted documents; `pages` are those that lead to several ladders. */
export function groupDocuments(
  drafts: readonly DocumentDraft[],
  name: string,
): { groups: Group[]; pages: DocumentDraft[] } {
  const folders = ladderFolders(drafts)
  const competencies = competencyFiles(drafts, name)
  const kinds = documentsPerLevel(drafts)
  const keyed = new Map<string, { folder: string; documents: DocumentDraft[] }>()
  for (const draft of drafts) {
    if (draft.levels.length === 0) continue
    const home =
      draft.home ??
      competencies.get(draft) ??
      folders.get(homeOf(draft.source.path)) ??
      homeOf(draft.source.path)
    const isPart = draft.kind === 'level' || draft.home !== undefined || competencies.has(draft)
    const kind = kinds.get(draft)
    const folder = kind === undefined ? home : `${home}/${kind}`
    const key = isPart ? `folder:${folder}` : frameworkKey(draft, drafts)
    const same = keyed.get(key)
    if (same) same.documents.push(draft)
    else keyed.set(key, { folder: isPart ? home : folderOf(draft.source.path), documents: [draft] })
  }
  const groups = [...keyed].map(([key, { folder, documents }]): Group => ({
    name: nameOf(key, documents, name),
    folder,
    documents,
  }))
  for (const group of groups)
    if (!group.documents.some((document) => document.home !== undefined || competencies.has(document)))
      setTracks(group)
  const only = onlyOne(groups)
  const others: DocumentDraft[] = []
  for (const page of drafts.filter((draft) => draft.levels.length === 0)) {
    const owner = only ? (isPageOf(page, only) ? only : undefined) : ownerOf(page, groups)
    if (owner) owner.documents.push(page)
    else others.push(page)
  }
  // A folder that is mostly one ladder is about it; in a handbook or among the posts of a blog, the others are not.
  const isAboutOne = only !== undefined && only.documents.length >= others.length
  if (isAboutOne) only.documents.push(...others)
  const pages = isAboutOne
    ? []
    : others.filter((page) => isAbove(page, groups) || linksTo(page, groups).length > 0)
  for (const group of groups) group.documents.sort((a, b) => compareText(a.source.path, b.source.path))
  return { groups, pages }
}

/**
 * Folder of file levels to the folder of their ladder: the nearest one above whose index page links to half of them
 * or more, the one above where the folder is named for a track (`ic`, `managers`), else the folder itself.
 */
function ladderFolders(drafts: readonly DocumentDraft[]): Map<string, string> {
  const indexes = new Map<string, DocumentDraft>()
  const levels = new Map<string, string[]>()
  for (const { source, kind } of drafts) {
    const home = homeOf(source.path)
    if (kind === 'level') levels.set(home, [...(levels.get(home) ?? []), source.path])
  }
  for (const draft of drafts) {
    const folder = folderOf(draft.source.path)
    if (draft.kind === 'index' && !indexes.has(folder)) indexes.set(folder, draft)
  }
  // A folder of levels that are folders themselves has its ladder, and is not that of other levels that it leads to.
  const taken = new Set(drafts.map((draft) => draft.home))
  const above = (own: string, paths: readonly string[]): string => {
    if (indexes.has(own)) return own
    for (const folder of foldersAbove(own)) {
      const index = indexes.get(folder)
      const targets = index ? targetsOf(index) : new Set<string>()
      if (taken.has(folder)) continue
      if (paths.filter((path) => targets.has(path)).length * 2 >= paths.length) return folder
    }
    const [parent] = foldersAbove(own)
    return parent !== undefined && isTrackFolder(lastPart(own)) ? parent : own
  }
  return new Map([...levels].map(([own, paths]) => [own, above(own, paths)]))
}

/** Folders around a folder, the nearest first, the root last. */
function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return parts.map((_, depth) => parts.slice(0, parts.length - 1 - depth).join('/'))
}

/** Documents of levels stand alone, unless an index beside them defines scales for all: then they are tracks of one framework. */
function frameworkKey(draft: DocumentDraft, drafts: readonly DocumentDraft[]): string {
  const folder = folderOf(draft.source.path)
  const frame = drafts.find(
    (other) =>
      other !== draft &&
      other.levels.length === 0 &&
      other.axes.length > 0 &&
      folderOf(other.source.path) === folder,
  )
  return frame ? `folder:${folder}` : `file:${draft.source.path}`
}

function nameOf(key: string, documents: readonly DocumentDraft[], root: string): string {
  const levelled = documents.filter(({ levels }) => levels.length > 0)
  if (key.startsWith('folder:') && levelled.length > 1) return lastPart(key.slice('folder:'.length)) || root
  const path = levelled[0]?.source.path ?? ''
  const file = fileTitle(path)
  const generic =
    /^(?:index|_index|readme|framework|career framework|levels|ladder|career development)$/iu.test(file)
  if (!generic) return file
  const folders = folderOf(path)
    .split('/')
    .filter((part) => !/^career/iu.test(part))
  return folders.at(-1) || root
}

/** In a ladder of several folders or documents, each is a track. */
function setTracks(group: Group): void {
  const levels = group.documents.filter(({ kind }) => kind === 'level')
  const byFolder = new Set(levels.map(({ source }) => homeOf(source.path)))
  for (const document of group.documents) {
    const track =
      document.kind === 'level'
        ? byFolder.size > 1
          ? homeOf(document.source.path).split('/').at(-1)
          : undefined
        : group.documents.length > 1
          ? document.title
          : undefined
    for (const level of document.levels) if (track) level.track ??= track.replace(/[-_]+/gu, ' ')
  }
}

const targetsOf: (draft: DocumentDraft) => ReadonlySet<string> = remembered(
  ({ source }) =>
    new Set(
      source.links.flatMap(({ url }) => {
        const target = resolveLevelLink(url, source.path)
        return target ? candidatePaths(target.path) : []
      }),
    ),
)

function linksTo(page: DocumentDraft, groups: readonly Group[]): Group[] {
  const targets = targetsOf(page)
  return groups.filter(({ documents }) => documents.some(({ source }) => targets.has(source.path)))
}

/** Whether a page leads to more than one document of levels. */
export function leadsToLevels(page: DocumentDraft, documents: readonly DocumentDraft[]): boolean {
  const targets = targetsOf(page)
  return documents.filter(({ source, levels }) => levels.length > 0 && targets.has(source.path)).length > 1
}

/** The ladder in the folder that is called as the page, the one in the page's folder, or the one that an index leads to. */
function ownerOf(page: DocumentDraft, groups: readonly Group[]): Group | undefined {
  const folder = folderOf(page.source.path)
  const called = page.source.path.replace(/\.[a-z]{2,8}$/iu, '')
  const inside = groups.filter(({ documents }) =>
    documents.some(({ source, levels }) => levels.length > 0 && homeOf(source.path) === called),
  )
  if (inside.length === 1) return inside[0]
  const beside = groups.filter(({ documents }) =>
    documents.some(({ source }) => folderOf(source.path) === folder),
  )
  if (beside.length === 1) return beside[0]
  const linked = page.kind === 'index' ? mostlyListed(page, linksTo(page, groups)) : linksTo(page, groups)
  return linked.length === 1 && (beside.length === 0 || beside.includes(linked[0] as Group))
    ? linked[0]
    : undefined
}

/** The one ladder of several files that a page lists half of or more, where it leads to a file of another as well; else all. */
function mostlyListed(page: DocumentDraft, groups: Group[]): Group[] {
  const targets = targetsOf(page)
  const listed = groups.filter(({ documents }) => {
    const levels = documents.filter((document) => document.levels.length > 0)
    const own = levels.filter(({ source }) => targets.has(source.path))
    return levels.length > 1 && own.length * 2 >= levels.length
  })
  return listed.length === 1 ? listed : groups
}

function onlyOne([group, ...others]: readonly Group[]): Group | undefined {
  return others.length === 0 ? group : undefined
}

/** Whether a page is below or above the folder of a ladder, leads to a level of it or is led to by one, or is on careers. */
function isPageOf(page: DocumentDraft, ladder: Group): boolean {
  const folder = folderOf(page.source.path)
  return (
    isWithin(folder, ladder.folder) ||
    isWithin(ladder.folder, folder) ||
    isOnCareers(page.source) ||
    ladder.documents.some(
      (document) =>
        document.levels.length > 0 &&
        (targetsOf(document).has(page.source.path) || targetsOf(page).has(document.source.path)),
    )
  )
}

function isAbove(page: DocumentDraft, groups: readonly Group[]): boolean {
  const folder = folderOf(page.source.path)
  return groups.some(({ documents }) => documents.some(({ source }) => isWithin(source.path, folder)))
}
