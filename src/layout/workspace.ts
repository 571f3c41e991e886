// Chooses a layout for each document, and keeps every page that is not a level.

import { defined } from '../model/defined.js'
import { foldersAbove, lastPart } from '../model/path.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import { foldersOfChance } from './by-chance.js'
import { comparedPages } from './compared-pages.js'
import { countedThings } from './counted-things.js'
import { dataLadder } from './data.js'
import type { DocumentDraft, LevelDraft } from './draft.js'
import { familyFiles } from './family-files.js'
import {
  evidenceOf,
  fileLevel,
  fileNamesLevel,
  fileTitle,
  homeOf,
  isBetweenLevels,
  isPageName,
  titleSection,
} from './file.js'
import { readMatter } from './matter.js'
import { promoteLeads, promoteLeadsAbove } from './leads.js'
import { gatherFolders, levelFolders } from './level-folders.js'
import { promoteListedFacets, promoteListedLevels } from './listed-levels.js'
import { matrixLevels } from './matrix.js'
import { outlineLevels } from './outline.js'
import { dropOwnNames } from './own-names.js'
import { promoteRows } from './rows.js'
import { nameByFiles } from './same-titles.js'
import { gradesOtherThings } from './other-grades.js'
import { bindScales, readScales } from './scale.js'
import { builtAsLevels } from './siblings.js'
import { summaries } from './summaries.js'

/** What is known of a document from outside it. */
export interface LayoutHints {
  /** Documents that are declared to be a level, or say so by their name. */
  levelFiles: ReadonlySet<string>
  /** Folders in which file names or headings name levels: a page beside them is not a second ladder. */
  levelFolders: ReadonlySet<string>
  /** Documents that are a part of the level that their folder is. */
  parts: ReadonlySet<string>
  /** Documents whose tables hold a level against its neighbours. */
  compared: ReadonlySet<SourceDocument>
  /** Pages that say in short what levels are whose documents stand beside them or below. */
  summaries: ReadonlySet<SourceDocument>
  /** Folders in which the title of a page makes no level of it. */
  chance: ReadonlySet<string>
}

/** Reads every document as what it is: a level, a document of levels, an index, a page. */
export function draftDocuments(
  sources: readonly SourceDocument[],
  levelFiles: ReadonlySet<string>,
  trace: Trace,
): DocumentDraft[] {
  const counted = countedThings(sources)
  const others = new Set(
    sources.filter(
      (source) => !levelFiles.has(source.path) && (gradesOtherThings(source, sources) || counted.has(source)),
    ),
  )
  const chance = foldersOfChance(sources.filter(({ path }) => !levelFiles.has(path)))
  const isChance = ({ path }: SourceDocument): boolean => !levelFiles.has(path) && chance.has(homeOf(path))
  const certain = sources.filter(
    (source) =>
      levelFiles.has(source.path) || (fileNamesLevel(source) && !isChance(source) && !others.has(source)),
  )
  const folders = levelFolders(sources.filter(({ path }) => !levelFiles.has(path)))
  const hints: LayoutHints = {
    levelFiles: new Set(certain.map(({ path }) => path)),
    levelFolders: new Set(certain.map(({ path }) => homeOf(path))),
    parts: new Set(folders.flatMap(({ parts }) => parts.map(({ path }) => path))),
    compared: comparedPages(sources),
    summaries: summaries(sources),
    chance,
  }
  const drafts = sources.map((source) =>
    others.has(source) ? { ...page(source, trace), axes: [] } : draftDocument(source, hints, trace),
  )
  const family = familyFiles(sources.filter((source) => !isChance(source)))
  const namesJob = (source: SourceDocument): boolean =>
    evidenceOf(source) === 'title' || family.has(source.path)
  const titled = new Map<string, number>()
  for (const { source, levels } of drafts) {
    if (levels.length > 0 || source.format === 'data' || !namesJob(source)) continue
    if (isChance(source)) continue
    const folder = homeOf(source.path)
    titled.set(folder, (titled.get(folder) ?? 0) + 1)
  }
  const levelled = drafts.map((draft) => {
    const folder = homeOf(draft.source.path)
    const alone = (titled.get(folder) ?? 0) < 2 && !hints.levelFolders.has(folder)
    const isTitled =
      draft.levels.length === 0 &&
      draft.source.format !== 'data' &&
      !hints.parts.has(draft.source.path) &&
      namesJob(draft.source)
    return isTitled && !alone ? fileLevel(draft.source, trace) : draft
  })
  const alike = builtAsLevels(levelled)
  const all = levelled.map((draft) => (alike.has(draft.source.path) ? fileLevel(draft.source, trace) : draft))
  nameByFiles(all)
  gatherFolders(folders, all, trace)
  const told = all.filter(({ levels }) => levels.length > 0)
  const isBesideTold = besideTest(told)
  const isBesideFile = besideTest(all.filter(({ kind }) => kind === 'level'))
  const isOpen = (draft: DocumentDraft): boolean =>
    !isBesideTold(draft) &&
    (told.length === 0 || ladderWords.test(`${draft.title} ${fileTitle(draft.source.path)}`))
  return all.map((draft) => {
    if (draft.levels.length > 0 || draft.source.format === 'data') return draft
    const { sections } = draft.source
    return (!isBesideFile(draft) && promoteListedFacets(sections, trace)) ||
      (isOpen(draft) && promoteListedLevels(sections, trace))
      ? listed(draft, trace)
      : draft
  })
}

/** How pages are called that are about levels. */
const ladderWords =
  /\b(?:careers?|levels?|levelling|leveling|ladders?|seniorit(?:y|ies)|progression|grades?)\b/iu

/** Tells whether a document lies in the folder of one of these, in one around it or in one below it. */
function besideTest(documents: readonly DocumentDraft[]): (document: DocumentDraft) => boolean {
  const folders = new Set(documents.map(({ source }) => homeOf(source.path)))
  const around = new Set([...folders].flatMap((folder) => [folder, ...foldersAbove(folder)]))
  return ({ source }) => {
    const folder = homeOf(source.path)
    return around.has(folder) || foldersAbove(folder).some((above) => folders.has(above))
  }
}

/** A page whose levels are lines or items of a list, now that they are sections. */
function listed(draft: DocumentDraft, trace: Trace): DocumentDraft {
  const { levels } = outlineLevels(draft.source, 0, trace)
  return { ...draft, kind: 'ladder', layout: 'document', levels }
}

/** One document by itself. Each is parsed once and read once; the first layout that finds levels has it. */
function draftDocument(source: SourceDocument, hints: LayoutHints, trace: Trace): DocumentDraft {
  if (hints.levelFiles.has(source.path)) return fileLevel(source, trace)
  if (hints.parts.has(source.path) || hints.compared.has(source) || hints.summaries.has(source))
    return page(source, trace)
  const data = dataLadder(source, trace)
  if (data) {
    const { isLevel: single, ...rest } = data
    const title = data.title ?? fileTitle(source.path)
    return { ...page(source, trace), kind: single ? 'level' : 'ladder', layout: 'data', ...rest, title }
  }
  const beside = isPageName(source.path) && hints.levelFolders.has(homeOf(source.path))
  if (source.format === 'data' || beside || isBetweenLevels(source)) return page(source, trace)
  const outline = outlineLevels(source, 0, trace)
  const matrix = matrixLevels(source, outline.levels, trace)
  const levels = [...outline.levels, ...matrix]
  if (levels.length > 0) {
    return {
      ...page(source, trace),
      kind: 'ladder',
      layout: outline.levels.length > 0 ? 'document' : 'matrix',
      levels,
      ...defined({ common: outline.common }),
    }
  }
  return evidenceOf(source) === 'code' && !hints.chance.has(homeOf(source.path))
    ? fileLevel(source, trace)
    : page(source, trace)
}

/** A document without levels: an index when its name says so, else a page. */
function page(source: SourceDocument, trace: Trace): DocumentDraft {
  const title = titleSection(source)
  const isIndex = isPageName(source.path) && /^(?:readme|_?index)\./iu.test(lastPart(source.path))
  return {
    source,
    kind: isIndex ? 'index' : 'page',
    title: title?.title ?? readMatter(source).title ?? fileTitle(source.path),
    heading: '',
    sections: source.sections,
    levels: [],
    axes: readScales(source.sections, trace),
    competencies: [],
  }
}

/** What can only be seen with all documents of a ladder at hand: leads that recur, steps that scales define. */
export function finishDrafts(documents: readonly DocumentDraft[], trace: Trace): void {
  const axes = documents.flatMap((document) => document.axes)
  const levels = documents
    .flatMap((document) => (document.common ? [...document.levels, document.common] : document.levels))
    .filter((level) => level.style === undefined)
  dropOwnNames(levels)
  if (axes.length > 0) bindScales(levels, axes, trace)
  promoteRows(levels, trace)
  const bare = levels.filter(
    (level) => !level.scaled && level.sections.every((section) => section.title === ''),
  )
  if (bare.length * 2 > levels.length)
    promoteLeads(
      bare,
      levels.filter(({ scaled }) => !scaled),
      trace,
    )
  else promoteLeadsAbove(levels, trace)
  for (const level of bare) if (isFlat(level)) level.style = 'flat'
  for (const document of documents) {
    if (document.layout !== 'document' || document.levels.length === 0) continue
    if (document.levels.every((level) => level.style === 'flat')) document.layout = 'flat'
    else if (document.levels.some((level) => level.scaled)) document.layout = 'scale'
  }
}

function isFlat(level: LevelDraft): boolean {
  return level.sections.every((section) => section.title === '')
}
