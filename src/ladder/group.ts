// Which documents make one ladder, where nothing declares it.

import { grouped } from '../model/grouped.js'
import { compareText } from '../model/order.js'
import { folderOf, foldersAbove, isWithin, lastPart } from '../model/path.js'
import type { DocumentDraft } from '../layout/draft.js'
import { competencyFiles } from './competency-files.js'
import { documentsPerLevel } from './documents-per-level.js'
import { fileTitle, homeOf } from '../layout/file.js'
import { isOnCareers } from '../layout/other-grades.js'
import { Owners, targetsOf, type Group } from './owners.js'
import { isTrackFolder } from './track-folder.js'

/** Groups drafted documents; `pages` are those that lead to several ladders. */
export function groupDocuments(
  drafts: readonly DocumentDraft[],
  name: string,
): { groups: Group[]; pages: DocumentDraft[] } {
  const folders = ladderFolders(drafts)
  const competencies = competencyFiles(drafts, name)
  const kinds = documentsPerLevel(drafts)
  const framed = framedFolders(drafts)
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
    const key = isPart ? `folder:${folder}` : frameworkKey(draft, framed)
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
  const owners = new Owners(groups)
  const only = onlyOne(groups)
  const isPageOfOnly = only && pageTest(only)
  const others: DocumentDraft[] = []
  for (const page of drafts.filter((draft) => draft.levels.length === 0)) {
    const owner = isPageOfOnly ? (isPageOfOnly(page) ? only : undefined) : owners.ownerOf(page)
    if (owner) owners.give(page, owner)
    else others.push(page)
  }
  // A folder that is mostly one ladder is about it; in a handbook or among the posts of a blog, the others are not.
  const isAboutOne = only !== undefined && only.documents.length >= others.length
  if (isAboutOne) only.documents.push(...others)
  const pages = isAboutOne
    ? []
    : others.filter((page) => owners.areBelow(page) || owners.linkedFrom(page).size > 0)
  for (const group of groups) group.documents.sort((a, b) => compareText(a.source.path, b.source.path))
  return { groups, pages }
}

/**
 * Folder of file levels to the folder of their ladder: the nearest one above whose index page links to half of them
 * or more, the one above where the folder is named for a track (`ic`, `managers`), else the folder itself.
 */
function ladderFolders(drafts: readonly DocumentDraft[]): Map<string, string> {
  const indexes = new Map<string, DocumentDraft>()
  const paths = drafts.filter(({ kind }) => kind === 'level').map(({ source }) => source.path)
  const levels = grouped(paths, homeOf)
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

/** Documents of levels stand alone, unless an index beside them defines scales for all: then they are tracks of one framework. */
function frameworkKey({ source }: DocumentDraft, framed: ReadonlySet<string>): string {
  const folder = folderOf(source.path)
  return framed.has(folder) ? `folder:${folder}` : `file:${source.path}`
}

/** Folders with a page that defines scales. */
function framedFolders(drafts: readonly DocumentDraft[]): Set<string> {
  const frames = drafts.filter(({ levels, axes }) => levels.length === 0 && axes.length > 0)
  return new Set(frames.map(({ source }) => folderOf(source.path)))
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

function onlyOne([group, ...others]: readonly Group[]): Group | undefined {
  return others.length === 0 ? group : undefined
}

/** Tells whether a page is below or above the folder of a ladder, leads to a level of it or is led to by one, or is on careers. */
function pageTest(ladder: Group): (page: DocumentDraft) => boolean {
  const levels = ladder.documents.filter((document) => document.levels.length > 0)
  const paths = new Set(levels.map(({ source }) => source.path))
  const ledTo = new Set(levels.flatMap((document) => [...targetsOf(document)]))
  return (page) => {
    const folder = folderOf(page.source.path)
    return (
      isWithin(folder, ladder.folder) ||
      isWithin(ladder.folder, folder) ||
      isOnCareers(page.source) ||
      ledTo.has(page.source.path) ||
      [...targetsOf(page)].some((target) => paths.has(target))
    )
  }
}
