// Which ladder a page belongs to, by where the documents of ladders are.

import { folderOf, foldersAbove } from '../model/path.js'
import { remembered } from '../model/remembered.js'
import type { DocumentDraft } from '../layout/draft.js'
import { homeOf } from '../layout/file.js'
import { candidatePaths, resolveLevelLink } from './links.js'

/** Documents of one ladder and the name that their folder or file gives it. */
export interface Group {
  name: string
  /** The folder that its levels lie in, or below. */
  folder: string
  documents: DocumentDraft[]
}

/** The paths that the links of a document may mean. */
export const targetsOf: (draft: DocumentDraft) => ReadonlySet<string> = remembered(
  ({ source }) =>
    new Set(
      source.links.flatMap(({ url }) => {
        const target = resolveLevelLink(url, source.path)
        return target ? candidatePaths(target.path) : []
      }),
    ),
)

/** Ladders by the places of their documents. A class because pages become documents of the ladders that own them. */
export class Owners {
  private readonly byPath = new Map<string, Group>()
  private readonly byFolder = new Map<string, Set<Group>>()
  /** The ladders with levels in a folder. */
  private readonly byHome = new Map<string, Set<Group>>()
  private readonly foldersAround = new Set<string>()

  constructor(groups: readonly Group[]) {
    for (const group of groups) for (const document of group.documents) this.enter(document, group)
  }

  /** The ladder in the folder that is called as the page, the one in the page's folder, or the one that an index leads to. */
  ownerOf(page: DocumentDraft): Group | undefined {
    const { path } = page.source
    const beside = this.byFolder.get(folderOf(path))
    const owner = onlyOne(this.byHome.get(path.replace(/\.[a-z]{2,8}$/iu, ''))) ?? onlyOne(beside)
    if (owner) return owner
    const all = this.linkedFrom(page)
    const linked = onlyOne(page.kind === 'index' ? mostlyListed(page, all) : all)
    return linked && (!beside || beside.has(linked)) ? linked : undefined
  }

  /** Makes a page a document of a ladder. */
  give(page: DocumentDraft, group: Group): void {
    group.documents.push(page)
    this.enter(page, group)
  }

  /** The ladders that a page leads to. */
  linkedFrom(page: DocumentDraft): Set<Group> {
    return new Set([...targetsOf(page)].flatMap((path) => this.byPath.get(path) ?? []))
  }

  /** Whether a document of a ladder is in the folder of a page, or below it. */
  areBelow({ source }: DocumentDraft): boolean {
    return this.foldersAround.has(folderOf(source.path))
  }

  private enter({ source: { path }, levels }: DocumentDraft, group: Group): void {
    this.byPath.set(path, group)
    addTo(this.byFolder, folderOf(path), group)
    if (levels.length > 0) addTo(this.byHome, homeOf(path), group)
    for (const folder of foldersAbove(path)) this.foldersAround.add(folder)
  }
}

/** The one ladder of several files that a page lists half of or more, where it leads to a file of another as well; else all. */
function mostlyListed(page: DocumentDraft, groups: ReadonlySet<Group>): ReadonlySet<Group> {
  const targets = targetsOf(page)
  const listed = [...groups].filter(({ documents }) => {
    const levels = documents.filter((document) => document.levels.length > 0)
    const own = levels.filter(({ source }) => targets.has(source.path))
    return levels.length > 1 && own.length * 2 >= levels.length
  })
  return listed.length === 1 ? new Set(listed) : groups
}

function addTo(groups: Map<string, Set<Group>>, folder: string, group: Group): void {
  const known = groups.get(folder)
  if (known) known.add(group)
  else groups.set(folder, new Set([group]))
}

function onlyOne(groups: ReadonlySet<Group> = new Set()): Group | undefined {
  const [first] = groups
  return groups.size === 1 ? first : undefined
}
