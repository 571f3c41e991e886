// Layout A: a file is a level. Its first heading, file name or front matter says which.

import type { Section } from '../model/level.js'
import { folderOf, lastPart } from '../model/path.js'
import { rememberedText } from '../model/remembered.js'
import { normalizeTitle } from '../model/text.js'
import { startOfFile } from '../parse/lines.js'
import type { SourceDocument } from '../parse/document.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import { matterSections } from './data-sections.js'
import type { DocumentDraft, LevelDraft } from './draft.js'
import { readIdentity, type Identity } from './identity.js'
import { isRoleTitle, namesSeniority } from './job-titles.js'
import { readMatter } from './matter.js'
import { isTransition } from './transitions.js'

/** How sure it is that a file is a level: `code` names one, `title` reads like one, `none` does not. */
export type Evidence = 'code' | 'title' | 'none'

const pages =
  /^(?:readme|index|_index|faq|glossary|introduction|intro|overview|contributing|changelog|license|code[-_ ]of[-_ ]conduct|summary|about|home|template|todo)$/iu

/** The file name without folders and ending. */
export function stem(path: string): string {
  return lastPart(path).replace(/\.[a-z]{2,8}$/iu, '')
}

/** Whether the file name is one of those that never are levels; `L2/README.md` is one, by the name of its folder. */
export function isPageName(path: string): boolean {
  return pages.test(stem(path)) && !standsForFolder(path)
}

/** Whether a document is one to copy and fill in, as its name or that of its folder says: `template.md`, `level-template.md`. */
export function isTemplate(path: string): boolean {
  return [...folderOf(path).split('/'), stem(path)].some((name) => /(?:^|[-_ .])templates?$/iu.test(name))
}

/** The index page of a folder whose name is a level's: `L2/README.md`, `senior-engineer/index.md`. */
const standsForFolder = rememberedText((path): boolean => {
  const folder = path.split('/').at(-2)
  if (folder === undefined || !/^(?:readme|_?index)$/iu.test(stem(path))) return false
  const name = wordsOf(folder)
  return readIdentity(name).code !== undefined || (isRoleTitle(name) && namesSeniority(name))
})

/** The folder that a level stands in among its siblings; that of `L2/README.md` is above `L2`. */
export function homeOf(path: string): string {
  return standsForFolder(path) ? folderOf(folderOf(path)) : folderOf(path)
}

/** Whether the file's own name, or an id in its front matter, says that it is a level. */
export function fileNamesLevel(document: SourceDocument): boolean {
  if (document.format === 'data' || isPageName(document.path)) return false
  if (isBetweenLevels(document)) return false
  const matter = readMatter(document)
  if (matter.axes !== undefined) return true
  return [matter.id ?? '', fileTitle(document.path)].some((name) => readIdentity(name).code !== undefined)
}

/** What file name, front matter and heading together say. */
export function evidenceOf(document: SourceDocument): Evidence {
  if (isPageName(document.path) || isBetweenLevels(document)) return 'none'
  const matter = readMatter(document)
  if (matter.axes) return 'code'
  const names = [
    matter.id ?? '',
    fileTitle(document.path),
    matter.title ?? '',
    titleSection(document)?.title ?? '',
  ]
  if (names.some((name) => readIdentity(name).code !== undefined)) return 'code'
  return names.some((name) => isRoleTitle(name)) && !isAboutInterviews(document) ? 'title' : 'none'
}

/** Whether a document is about whom to ask what, as its folder, its name or its heading says, and none of a job itself. */
export function isAboutInterviews(document: SourceDocument): boolean {
  const names = [...document.path.split('/').slice(-2), titleSection(document)?.title ?? '']
  return names.some((name) => {
    const lower = name.toLowerCase()
    return lower.includes('interview') && /(?<!\p{Letter})interview(?:s|ing)?(?!\p{Letter})/u.test(lower)
  })
}

/** Whether a document is about the way from one level to another, as its name or its only first heading says. */
export function isBetweenLevels(document: SourceDocument): boolean {
  const [first, ...others] = document.sections.filter(({ depth }) => depth === 1)
  const name = fileTitle(document.path)
  if (isTransition(name)) return true
  return others.length === 0 && readIdentity(name).code === undefined && isTransition(first?.title ?? '')
}

/** A file name as words: `L3-Senior-Engineer` is `L3 Senior Engineer`, `02_engineer` is `engineer`. */
export const fileTitle = rememberedText((path) => wordsOf(ownName(path)))

/** The name of a file without its ending, or of the folder that it stands for. */
function ownName(path: string): string {
  const [folder = ''] = path.split('/').slice(-2, -1)
  return standsForFolder(path) ? folder : stem(path)
}

function wordsOf(name: string): string {
  const words = name.replace(/[-_]+/gu, ' ').replace(/^\d{1,3}[a-z]?[ .]+(?=\p{Letter})/u, '')
  // `ic3.md` is IC3; words such as `part1` are no codes.
  return words
    .replace(/^(?:[a-z]{1,2}|sre|swe|eng|mgr) ?\d{1,2}[a-d]?(?= |$)/u, (code) => code.toUpperCase())
    .replace(
      /^(?:lvl|level|grade)(?= ?\d{1,2}[a-d]?(?: |$)| (?:one|two|three|four|five|six|seven|eight|nine|ten)(?: |$))/u,
      (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    )
}

/** The number that a file name, or the name of its folder, starts with: `02_engineer` is 2, and `02b_engineer` above `02a`. */
export function fileNumber(path: string): number | undefined {
  const [, number, letter = ''] = numbered.exec(ownName(path)) ?? []
  return number === undefined ? undefined : Number(number) + (letter === '' ? 0 : letter.charCodeAt(0) / 1000)
}

const numbered = /^(\d{1,3})([a-z]?)[-_. ]+\p{Letter}/u

/** A heading without the number that the file name starts with, too: `Senior` of `03 Senior` in `03-senior.md`. */
function withoutNumber(heading: string, path: string): string {
  const [, number = '', letter = ''] = numbered.exec(ownName(path)) ?? []
  const start = `${number}${letter}`
  const rest = heading.slice(start.length)
  const sign = heading.startsWith(start) ? /^[.:)–—\s-]+(?=\p{Letter})/u.exec(rest)?.[0] : undefined
  return start === '' || sign === undefined ? heading : rest.slice(sign.length)
}

/** The section whose heading names the whole document, if any: the only one of depth 1, or a first one that names a level. */
export function titleSection(document: SourceDocument): Section | undefined {
  const headed = document.sections.filter((section) => section.depth > 0)
  const first = headed[0]
  if (!first) return undefined
  if (first.depth === 1 && headed.every((section) => section === first || section.depth > 1)) return first
  const identity = readIdentity(first.title)
  return identity.code !== undefined || isRoleTitle(first.title) ? first : undefined
}

/** Reads a document as one level. */
export function fileLevel(document: SourceDocument, trace: Trace): DocumentDraft {
  const title = titleSection(document)
  const sections = document.sections.flatMap((section) =>
    section === title
      ? opened(section, trace).flatMap((part) => (isSameTitle(part, title) ? repeated(part, trace) : [part]))
      : [section],
  )
  const [above] = document.sections
  if (title && above && above !== title && above.blocks.some(({ type }) => type !== 'front-matter'))
    above.blocks.push({ type: 'ref', ref: '/heading' })
  const matter = readMatter(document)
  const level: LevelDraft = {
    identity: mergedIdentity(document, title && withoutNumber(title.title, document.path), matter.title),
    heading: title?.heading ?? '',
    place: (title && trace.places.get(title)) ?? startOfFile(document.path),
    document,
    sections: [...sections, ...matterSections(document, trace)],
    ...matter.level,
  }
  if (
    level.status === undefined &&
    [document.path, level.heading].some((name) => retired.test(name.toLowerCase()))
  ) {
    level.status = 'deprecated'
    level.retired = true
  }
  const number = fileNumber(document.path)
  if (number !== undefined) level.number = number
  if (matter.id !== undefined) level.id = matter.id
  if (matter.axes) level.axes = matter.axes
  return {
    source: document,
    kind: 'level',
    layout: 'file',
    title: title?.title ?? matter.title ?? fileTitle(document.path),
    heading: '',
    sections: [],
    levels: [level],
    axes: [],
    competencies: [],
  }
}

/** The title's own text as a section without a title, then its subsections. */
export function opened(title: Section, trace: Trace): Section[] {
  if (title.blocks.length === 0) return title.sections
  const preamble: Section = { ...title, id: '', title: '', heading: '', depth: 0, sections: [] }
  placeAlike(preamble, title, trace)
  return [preamble, ...title.sections]
}

/** How a file, its folder or its heading says that the level is no longer in use. */
const retired = /(?:^|[/_\s([-])(?:deprecated|obsolete|retired|archived?)(?:$|[._\s)\]/:-])/u

function isSameTitle(section: Section, title: Section): boolean {
  return section.title !== '' && normalizeTitle(section.title) === normalizeTitle(title.title)
}

/** What stands below the level's own heading once more is the level's text. The heading stays as it is written. */
function repeated(section: Section, trace: Trace): Section[] {
  const own: Section = { ...section, title: '', sections: [] }
  placeAlike(own, section, trace)
  return [own, ...section.sections]
}

/** The file name's code is what others link to, so it wins, spelled as the heading spells it; the title is the heading's. */
function mergedIdentity(
  document: SourceDocument,
  heading: string | undefined,
  matter: string | undefined,
): Identity {
  const file = readIdentity(fileTitle(document.path))
  const written = readIdentity(heading ?? matter ?? fileTitle(document.path))
  const identity: Identity = { ...written, aliases: [...written.aliases] }
  const isWritten = file.code?.toUpperCase() === written.code?.toUpperCase()
  const code = isWritten ? written.code : (file.code ?? written.code)
  if (code !== undefined) identity.code = code
  if (identity.title === '') identity.title = matter ? readIdentity(matter).title : ''
  return identity
}
