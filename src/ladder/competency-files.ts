// A file for each competency: documents of one folder that say of the same levels what they are there.

import { folderOf } from '../model/path.js'
import type { DocumentDraft, LevelDraft } from '../layout/draft.js'
import { homeOf } from '../layout/file.js'
import { isRoleTitle, roleOf } from '../layout/job-titles.js'
import { levelKey, namesPath } from '../layout/level-lists.js'
import type { Block } from '../model/block.js'
import { grouped } from '../model/grouped.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug } from '../model/text.js'
import type { Trace } from '../parse/trace.js'

/** Fewer files than this may be those of two professions, where no folder is called after competencies. */
const leastFiles = 3

/** Documents that are a competency each, with the folder of their ladder. `name` is that of the root folder. */
export function competencyFiles(
  documents: readonly DocumentDraft[],
  name: string,
): Map<DocumentDraft, string> {
  const folders = grouped(documents.filter(isCompetency), ({ source }) => homeOf(source.path))
  const parents = grouped([...folders], ([folder]) => (folder === '' ? undefined : folderOf(folder)))
  const found = new Map<DocumentDraft, string>()
  const take = (folder: string, own: readonly DocumentDraft[]): boolean => {
    const isLadder = areOneLadder(own) && (isCalledSo(own, folder, name) || areNoProfessions(own, documents))
    if (isLadder) for (const document of own) found.set(document, folder)
    return isLadder
  }
  for (const [parent, inside] of parents) {
    const all = inside.flatMap(([, own]) => own)
    if (parent !== undefined && inside.length > 1 && take(parent, all)) continue
    for (const [folder, own] of inside) take(folder, own)
  }
  return found
}

/** Flat levels that no job names, in a document or in data whose title is none of a job or a career. */
function isCompetency({ kind, layout, levels, common, title }: DocumentDraft): boolean {
  return (
    kind === 'ladder' &&
    (layout === 'document' || layout === 'data') &&
    levels.length > 1 &&
    !common &&
    !isRoleTitle(title) &&
    !namesPath(title) &&
    levels.every(
      ({ identity, track, sections }) =>
        track === undefined && roleOf(identity.title) === '' && sections.every((section) => isFlat(section)),
    )
  )
}

function isFlat({ title, blocks }: Section): boolean {
  return title === '' && !blocks.some(({ type }) => type === 'table')
}

/** Whether the files have names of their own, and one of them has every level that the others have. */
function areOneLadder(documents: readonly DocumentDraft[]): boolean {
  const titles = new Set(documents.map(({ title }) => normalizeTitle(title)))
  const keys = documents.map(({ levels }) => new Set(levels.map(keyOf)))
  const [most = new Set<string>()] = [...keys].sort((a, b) => b.size - a.size)
  return (
    documents.length > 1 &&
    titles.size === documents.length &&
    keys.every((own) => [...own].every((key) => most.has(key)))
  )
}

function keyOf({ identity: { code, title } }: LevelDraft): string {
  return code ?? levelKey(title)
}

const areaFolder =
  /^(?:\p{L}+[-_ ])?(?:competenc(?:y|ies)|skills?|dimensions?|areas?|pillars?|attributes?|themes?|ax[ei]s|capabilit(?:y|ies)|behaviou?rs?|traits?|practices?|topics?|criteria|values)$/iu

/** Whether a folder around the files is called after what they are. */
function isCalledSo(documents: readonly DocumentDraft[], folder: string, root: string): boolean {
  const around = [
    root,
    ...folder.split('/'),
    ...documents.flatMap(({ source }) => homeOf(source.path).split('/').slice(-1)),
  ]
  return around.some((part) => areaFolder.test(part))
}

/** Whether most titles say more than what a department does, and nothing else in their folders is a ladder. */
function areNoProfessions(own: readonly DocumentDraft[], documents: readonly DocumentDraft[]): boolean {
  const folders = new Set(own.map(({ source }) => homeOf(source.path)))
  const others = documents.filter(
    (document) =>
      document.levels.length > 0 && folders.has(homeOf(document.source.path)) && !own.includes(document),
  )
  const departments = own.filter(({ title }) =>
    normalizeTitle(title)
      .split(' ')
      .every((word) => departmentWords.has(word)),
  )
  return own.length >= leastFiles && others.length === 0 && departments.length * 3 < own.length
}

const departmentWords = new Set(
  'and|engineering|development|software|design|product|data|science|analytics|backend|frontend|back|front|end|fullstack|mobile|web|ios|android|qa|quality|assurance|devops|sre|infrastructure|platform|security|it|sales|marketing|finance|legal|hr|people|operations|support|customer|success|research|content|ux|ui|machine|learning|ai|hardware|embedded|game|project|program|management|technology|tech'.split(
    '|',
  ),
)

/** Makes one list of levels of such documents: each level has what every document says of it, under the document's title. */
export function gatherCompetencies(documents: readonly DocumentDraft[], name: string, trace: Trace): void {
  const files = competencyFiles(documents, name)
  for (const own of grouped([...files], ([, folder]) => folder).values())
    gather(
      own.map(([document]) => document),
      trace,
    )
}

function gather(documents: readonly DocumentDraft[], trace: Trace): void {
  const all: LevelDraft[] = []
  const known = new Map<string, LevelDraft>()
  const folders = new Set(documents.map(({ source }) => homeOf(source.path)))
  for (const document of documents) {
    const own: LevelDraft[] = []
    const refs = document.levels.map((draft) => {
      const before = known.get(keyOf(draft))
      const level = before ?? draft
      const section = facetOf(draft, document, before !== undefined, trace)
      if (before) before.sections.push(section)
      else {
        draft.sections = [section]
        draft.groups = new Map()
        known.set(keyOf(draft), draft)
        all.push(draft)
        own.push(draft)
      }
      if (level.identity.title === '') level.identity.title = draft.identity.title
      if (folders.size > 1) level.groups?.set(section.title, folderTitle(homeOf(document.source.path)))
      const at = `draft:${String(all.indexOf(level))}`
      return before ? `${at}/sections/${String(level.sections.length - 1)}` : at
    })
    repoint(document.sections, refs)
    document.levels = own
    document.shared = all
  }
}

/** What a document says of a level: its text, under the document's title. The heading is the level's where it is the first. */
function facetOf(draft: LevelDraft, { title }: DocumentDraft, isMore: boolean, trace: Trace): Section {
  const blocks = draft.sections.flatMap((section) => section.blocks)
  const section: Section = {
    id: slug(title),
    title,
    heading: isMore ? draft.heading : '',
    depth: 2,
    role: 'other',
    blocks,
    sections: [],
  }
  trace.places.set(section, draft.place)
  return section
}

function folderTitle(folder: string): string {
  const words = (folder.split('/').at(-1) ?? '').replaceAll(/[-_]+/gu, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Lets refs to a document's own levels lead to those of all documents. */
function repoint(sections: readonly Section[], refs: readonly string[]): void {
  const visit = (block: Block): void => {
    if (block.type === 'ref') {
      const number = /^draft:(\d+)$/u.exec(block.ref)?.[1]
      block.ref = (number === undefined ? undefined : refs[Number(number)]) ?? block.ref
    } else if ('blocks' in block) block.blocks.forEach(visit)
  }
  for (const section of sections) {
    section.blocks.forEach(visit)
    repoint(section.sections, refs)
  }
}
