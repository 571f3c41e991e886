// Layout A, divided: a folder is a level, and each file in it one of its competencies: `L1/impact.md`, `L2/impact.md`.

import { defined } from '../model/defined.js'
import { grouped } from '../model/grouped.js'
import { allOf } from '../model/all-of.js'
import type { Section } from '../model/level.js'
import { folderOf } from '../model/path.js'
import { collapse, normalizeTitle, slug, withoutBrackets } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import type { Trace } from '../parse/trace.js'
import type { DocumentDraft, LevelDraft } from './draft.js'
import { familiesAmong } from './families.js'
import { fileNamesLevel, fileNumber, fileTitle, homeOf, isPageName, titleSection } from './file.js'
import { readIdentity } from './identity.js'
import { isRoleTitle, namesSeniority, roleOf } from './job-titles.js'
import { capitalized } from './same-titles.js'

/** Fewer files of one name may be two pages that happen to be called alike. */
const leastShared = 2

/** A folder that is a level, and the documents that each say one thing of it. */
export interface LevelFolder {
  path: string
  parts: SourceDocument[]
}

/** Such folders among documents, by nothing but what they are called. */
export function levelFolders(sources: readonly SourceDocument[]): LevelFolder[] {
  const pages = sources.filter(isPart)
  const folders = [...grouped(pages, ({ path }) => folderOf(path))].map(([path, parts]) => ({ path, parts }))
  const parents = grouped(
    folders.filter(({ path }) => path !== ''),
    ({ path }) => folderOf(path),
  )
  return [...parents.values()].flatMap((beside) => ofOneLadder(levelled(beside)))
}

/** Whether a document may be a part of a level: it is no index, and called after no level. */
function isPart(source: SourceDocument): boolean {
  const { path, format } = source
  return format !== 'data' && !isPageName(path) && !fileNamesLevel(source) && !isRoleTitle(fileTitle(path))
}

/** The folders that levels name: by a code, by a job with its seniority, or by the same job without. */
function levelled(folders: readonly LevelFolder[]): LevelFolder[] {
  const senior = folders.filter(({ path }) => namesSeniority(nameOf(path)) && isRoleTitle(nameOf(path)))
  const family = familiesAmong(folders.map(({ path }) => nameOf(path)))
  const jobs = new Set(senior.map(({ path }) => roleOf(nameOf(path))))
  return folders.filter((folder) => {
    const name = nameOf(folder.path)
    return (
      readIdentity(name).code !== undefined ||
      senior.includes(folder) ||
      family.has(name) ||
      (isRoleTitle(name) && jobs.has(roleOf(name)))
    )
  })
}

function nameOf(folder: string): string {
  return fileTitle(`${folder}.md`)
}

/** Those of the folders that have files of the same names, where most of their files are such. */
function ofOneLadder(folders: readonly LevelFolder[]): LevelFolder[] {
  const all = folders.flatMap(({ parts }) => parts)
  const names = grouped(all, partName)
  const shared = new Set([...names].flatMap(([name, { length }]) => (length > 1 ? [name] : [])))
  const isShared = (part: SourceDocument): boolean => shared.has(partName(part))
  if (shared.size < leastShared || all.filter(isShared).length * 2 < all.length) return []
  return folders.filter(({ parts }) => parts.some(isShared))
}

function partName({ path }: SourceDocument): string {
  return normalizeTitle(fileTitle(path))
}

/** Makes levels of the folders. Their documents become parts of them; the index page of a folder is its level's own text. */
export function gatherFolders(
  folders: readonly LevelFolder[],
  drafts: readonly DocumentDraft[],
  trace: Trace,
): void {
  const byPath = new Map(drafts.map((draft) => [draft.source.path, draft]))
  const indexes = grouped(
    drafts.filter(({ kind, source }) => kind === 'level' && homeOf(source.path) !== folderOf(source.path)),
    ({ source }) => folderOf(source.path),
  )
  for (const [parent, beside] of grouped(folders, ({ path }) => folderOf(path))) {
    const drafted = beside.map(({ path, parts }) => ({
      path,
      parts: allOf(
        byPath,
        parts.map((part) => part.path),
      ),
    }))
    const titles = titlesOf(drafted.flatMap(({ parts }) => parts))
    for (const { path, parts } of drafted) {
      const [index] = indexes.get(path) ?? []
      if (index) index.home = parent
      gather(path, parts, index?.levels[0], titles, trace)
      for (const part of parts) part.home = parent
    }
  }
}

/** What competencies are called: as their files say, or else as the files are named. */
function titlesOf(parts: readonly DocumentDraft[]): Map<string, string> {
  const written = [...grouped(parts, ({ source }) => partName(source))].map(([name, own]) => {
    // `DevOps (Junior)` in the folder `junior`: the brackets say which level.
    const titles = own.flatMap(({ source }) => {
      const bare = collapse(withoutBrackets(titleSection(source)?.title ?? ''))
      return bare === '' || readIdentity(bare).code !== undefined ? [] : [bare]
    })
    const isOne = new Set(titles.map(normalizeTitle)).size === 1
    return { name, title: isOne ? titles[0] : undefined }
  })
  // What several files are called says nothing of any: `Expectations`.
  const bearers = grouped(written, ({ title = '' }) => normalizeTitle(title))
  return new Map(
    written.map(({ name, title = '' }) => {
      const isOwn = title !== '' && bearers.get(normalizeTitle(title))?.length === 1
      return [name, isOwn ? title : capitalFirst(name)]
    }),
  )
}

function capitalFirst(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function gather(
  folder: string,
  parts: readonly DocumentDraft[],
  known: LevelDraft | undefined,
  titles: ReadonlyMap<string, string>,
  trace: Trace,
): void {
  const [first] = parts
  if (!first) return
  const level = known ?? levelOf(folder, first)
  if (!known) first.levels = [level]
  const areas = new Set<string>()
  level.areas = areas
  for (const part of parts) {
    const section = sectionOf(part, titles.get(partName(part.source)) ?? part.title, trace)
    const pointer = `draft:0/sections/${String(level.sections.push(section) - 1)}`
    areas.add(section.title)
    // Front matter above the title stays where it is.
    const above = titleSection(part.source) ? part.source.sections.filter(({ depth }) => depth === 0) : []
    part.sections = [...above, standIn(part, pointer, trace)]
    part.kind = 'ladder'
    part.layout = 'document'
    part.shared = [level]
  }
}

/** The level that a folder names, with nothing said of it so far. */
function levelOf(folder: string, { source }: DocumentDraft): LevelDraft {
  const identity = readIdentity(nameOf(folder))
  if (identity.code === undefined) identity.title = capitalized(identity.title)
  const number = fileNumber(`${folder}.md`)
  return {
    identity,
    heading: '',
    place: startOfFile(source.path),
    document: source,
    sections: [],
    ...defined({ number }),
  }
}

/** What a document says, as a section under the name of its competency. */
function sectionOf({ source }: DocumentDraft, title: string, trace: Trace): Section {
  const named = titleSection(source)
  const headed = source.sections.filter((section) => section !== named && section.depth > 0)
  const section: Section = {
    id: slug(title),
    title,
    heading: named?.heading ?? '',
    depth: 2,
    role: 'other',
    blocks: named?.blocks ?? source.sections.flatMap(({ depth, blocks }) => (depth === 0 ? blocks : [])),
    sections: [...(named?.sections ?? []), ...headed],
  }
  trace.places.set(section, (named && trace.places.get(named)) ?? startOfFile(source.path))
  return section
}

/** Where the text stood in its document. */
function standIn({ source }: DocumentDraft, pointer: string, trace: Trace): Section {
  const stand: Section = {
    id: '',
    title: '',
    heading: '',
    depth: 0,
    role: 'other',
    blocks: [{ type: 'ref', ref: pointer }],
    sections: [],
  }
  trace.places.set(stand, startOfFile(source.path))
  return stand
}
