// Drafts and a declaration to one `Ladder`, with every place kept beside it.

import { allOf } from '../model/all-of.js'
import { defined } from '../model/defined.js'
import { folderOf, lastPart } from '../model/path.js'
import type { Axis, Ladder, Step } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import { slug } from '../model/text.js'
import type { DocumentDraft, LevelDraft } from '../layout/draft.js'
import type { Trace } from '../parse/trace.js'
import { planCompetencies, type CompetencyPlan } from './competencies.js'
import type { Declaration } from './declaration.js'
import { hashOf } from './document-at.js'
import { declaredLevels } from './declared-levels.js'
import { identify, type Identified } from './identify.js'
import { trackByIndex } from './index-tracks.js'
import { inferInheritance } from './inheritance.js'
import { bindLevel } from './level.js'
import { orderHints } from './links.js'
import { orderLevels } from './order.js'
import { readRelations, readShares } from './relations.js'
import { declaredRoles } from './roles.js'

/** What was not declared and therefore read from the documents, in plain words. */
export interface Assumption {
  about: 'levels' | 'order' | 'competencies' | 'sections' | 'axes' | 'inheritance' | 'tracks'
  text: string
}

/** A ladder and what was assumed to make it. */
export interface Assembled {
  ladder: Ladder
  assumptions: Assumption[]
}

/** Assembles one ladder. `name` is used for its id and title where nothing else gives them. */
export function assemble(
  documents: readonly DocumentDraft[],
  declaration: Declaration,
  trace: Trace,
  name: string,
): Assembled {
  const drafts = documents.flatMap((document) => document.levels)
  const roles = declaredRoles(declaration)
  const listed = documents.flatMap((document) => document.competencies)
  const plan = planCompetencies(drafts, declaration, roles, listed)
  if (!declaration.tracks && declaredLevels(declaration).length === 0) trackByIndex(documents, drafts)
  const hints = orderHints(documents, drafts, declaration)
  const order = orderLevels(identify(drafts, declaration), declaration, hints)
  const binding = { plan, roles, trace, nextLabel: declaration.nextLabel }
  const byDraft = new Map<LevelDraft, Level>()
  const levels = order.levels.map(({ id, draft }: Identified) => {
    const level = bindLevel(draft, id, binding)
    byDraft.set(draft, level)
    return level
  })
  for (const level of levels) readShares(level, plan.competencies)
  readRelations(levels)
  connect(levels, order.next)
  placeOnTracks(levels, order.tracks, declaration)
  if (plan.claims) {
    for (const document of documents) if (document.layout === 'document') document.layout = 'claims'
  }
  const inheritance = declaration.inheritance ?? inferInheritance(levels)
  const common = documents.find((document) => document.common)?.common
  const ladder: Ladder = {
    schemaVersion: 1,
    id: declaration.id ?? slug(name),
    title: declaration.title ?? titleOf(documents) ?? titleFrom(name),
    ...defined({ description: declaration.description }),
    inheritance,
    tracks: order.tracks,
    competencies: plan.competencies,
    axes: declaration.axes ? declaredAxes(declaration) : definedAxes(documents),
    levels,
    ...defined({ common: common && bindLevel(common, 'all-levels', binding) }),
    documents: documents.map((document) => ({
      path: document.source.path,
      hash: hashOf(document.source),
      kind: document.kind,
      ...defined({ layout: document.layout }),
      title: document.title,
      heading: document.heading,
      sections: levelRefs(document.sections, document.shared ?? document.levels, levels, byDraft),
    })),
  }
  return { ladder, assumptions: assumptionsOf(ladder, declaration, plan, order.from) }
}

/** What a ladder has without its declaration having said so. `from` is what its levels were ordered by. */
function assumptionsOf(
  { inheritance, competencies }: Ladder,
  declaration: Declaration,
  { claims }: CompetencyPlan,
  from: string,
): Assumption[] {
  const shared =
    competencies.length > 0
      ? 'Competencies are the headings that the levels share.'
      : 'No competencies: no headings that the levels share.'
  const restated =
    inheritance === 'additive'
      ? 'A level adds to those below it (additive).'
      : 'Each level restates what it expects (restated).'
  const assumed: (Assumption | false)[] = [
    !declaration.levels && { about: 'order', text: `Levels are ordered by ${from}.` },
    !declaration.competencies && {
      about: 'competencies',
      text: claims ? 'Headings are expectations themselves; there are no named competencies.' : shared,
    },
    !declaration.axes && {
      about: 'axes',
      text: 'No axis is declared, so nothing is checked for rising scope.',
    },
    !declaration.inheritance && { about: 'inheritance', text: restated },
  ]
  return assumed.filter((each) => each !== false)
}

/** Gives levels the track that lists them first, unless they have one, and the equals that the declaration names. */
function placeOnTracks(levels: readonly Level[], tracks: Ladder['tracks'], declaration: Declaration): void {
  const byId = new Map(levels.map((level) => [level.id, level]))
  for (const { id, levels: ids } of tracks)
    for (const level of allOf(byId, ids)) if (level.track === '') level.track = id
  for (const { id, equivalents } of declaredLevels(declaration)) {
    const level = byId.get(id)
    if (level && equivalents) level.equivalents = equivalents
  }
}

/** Fills `next`, `previous`, `terminal` and `rank`. */
function connect(levels: readonly Level[], next: ReadonlyMap<string, string[]>): void {
  const byId = new Map(levels.map((level) => [level.id, level]))
  for (const level of levels) {
    level.next = next.get(level.id) ?? []
    level.terminal = level.next.length === 0
    for (const id of level.next) byId.get(id)?.previous.push(level.id)
  }
  rankLevels(levels, byId)
}

/** Longest path from a first level, lowest levels first. Levels of a cycle keep the rank at which it was entered. */
function rankLevels(levels: readonly Level[], byId: ReadonlyMap<string, Level>): void {
  const waiting = new Map(levels.map((level) => [level.id, level.previous.length]))
  const ready = levels.filter((level) => level.previous.length === 0)
  for (const level of ready) {
    for (const id of level.next) {
      const above = byId.get(id)
      const left = (waiting.get(id) ?? 0) - 1
      if (!above || left < 0) continue
      waiting.set(id, left)
      above.rank = Math.max(above.rank, level.rank + 1)
      if (left === 0) ready.push(above)
    }
  }
}

function declaredAxes(declaration: Declaration): Axis[] {
  return (declaration.axes ?? []).map((axis) => ({
    id: axis.id,
    title: axis.title ?? axis.id,
    ...defined({ description: axis.description }),
    scale: axis.scale.map((step): Step =>
      typeof step === 'string'
        ? { id: step, title: step }
        : {
            id: step.id,
            title: step.title ?? step.id,
            ...defined({ description: step.description }),
          },
    ),
    direction: axis.direction ?? 'rising',
    ...defined({ strict: axis.strict, maxStep: axis.maxStep }),
  }))
}

/** Axes that documents define by scales, once each. */
function definedAxes(documents: readonly DocumentDraft[]): Axis[] {
  const axes = new Map<string, Axis>()
  for (const axis of documents.flatMap((document) => document.axes))
    if (!axes.has(axis.id)) axes.set(axis.id, axis)
  const used = documents.some((document) => document.levels.some((level) => level.scaled))
  return used ? [...axes.values()] : []
}

/** The name of a folder as people would write it: `engineering-ladder` is `Engineering ladder`. */
function titleFrom(name: string): string {
  const words = name.replaceAll(/[-_]+/gu, ' ').trim()
  // A first word with capitals of its own (`iOS`) is written as its owners want it.
  return /^\p{Ll}+(?!\p{L})/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** The title of the one document of levels, or of the index page beside the levels. */
function titleOf(documents: readonly DocumentDraft[]): string | undefined {
  const ladders = documents.filter((document) => document.kind === 'ladder')
  if (ladders.length === 1) return ladders[0]?.title
  const folders = documents.flatMap((document) =>
    document.levels.length > 0 ? folderOf(document.source.path) : [],
  )
  const index = documents.find(
    (document) =>
      document.kind === 'index' &&
      folders.every((folder) => folder.startsWith(folderOf(document.source.path))),
  )
  const best =
    documents.find(
      (document) => document.kind === 'index' && folders.includes(folderOf(document.source.path)),
    ) ??
    index ??
    documents.find(
      ({ source, kind }) =>
        kind === 'page' &&
        folders.includes(folderOf(source.path)) &&
        introduction.test(lastPart(source.path).replace(/\.[a-z]+$/iu, '')),
    )
  const title = best?.title.trim() ?? ''
  return /^(?:readme|_?index)$/iu.test(title) || introduction.test(title) ? undefined : best?.title
}

/** Names of pages that stand before levels, also where they are their only titles. */
const introduction = /^(?:overview|introduction|intro|about|home|leeme|léame|liesmich|lisezmoi|leiame)$/iu

/** Where a layout left a level's draft number, the level's pointer. */
function levelRefs(
  sections: Section[],
  drafts: readonly LevelDraft[],
  levels: readonly Level[],
  byDraft: ReadonlyMap<LevelDraft, Level>,
): Section[] {
  const resolve = (block: Section['blocks'][number]): void => {
    if (block.type === 'ref') {
      const match = /^draft:(\d+)([^]*)$/u.exec(block.ref)
      const draft = match ? drafts[Number(match[1])] : undefined
      const level = draft && byDraft.get(draft)
      if (level) block.ref = `/levels/${String(levels.indexOf(level))}${match?.[2] ?? ''}`
    } else if ('blocks' in block) block.blocks.forEach(resolve)
  }
  const walk = (section: Section): void => {
    section.blocks.forEach(resolve)
    section.sections.forEach(walk)
  }
  sections.forEach(walk)
  return sections
}
