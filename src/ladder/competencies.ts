// Which sections are competencies: those that the declaration names or, undeclared, those that the documents agree on.

import type { Block } from '../model/block.js'
import { defined } from '../model/defined.js'
import { grouped } from '../model/grouped.js'
import type { Competency } from '../model/ladder.js'
import type { Section, SectionRole } from '../model/level.js'
import { normalizeTitle, slug, uniqueIds } from '../model/text.js'
import type { DataCompetency, LevelDraft } from '../layout/draft.js'
import type { Declaration } from './declaration.js'
import { hasItems, hasOwnText, isClaim, roleOfSection } from './roles.js'
import { withSteadyHolders, type Found } from './steady-holders.js'
import { displayTitle, sectionKey } from './titles.js'

/** How titles map to competencies. */
export interface CompetencyPlan {
  competencies: Competency[]
  /** Normalized title or alias to competency id. */
  byTitle: Map<string, string>
  /** Headings are expectations themselves, not names of areas. */
  claims: boolean
}

type RoleOf = (section: Section) => SectionRole | undefined

/** Plans from the declaration where it lists competencies, else from the drafts. */
export function planCompetencies(
  drafts: readonly LevelDraft[],
  declaration: Declaration,
  roles: ReadonlyMap<string, SectionRole>,
  listed: readonly DataCompetency[],
): CompetencyPlan {
  const declared = declaration.competencies
  if (declared) return fromDeclaration(declared)
  if (listed.length > 0) {
    return fromDeclaration(
      listed.map(({ key, title, ...rest }) => ({
        ...rest,
        title: displayTitle(title),
        id: slug(key),
        aliases: [key, title],
      })),
    )
  }
  const areas = graded(drafts)
  return fromDrafts(drafts, (section) => {
    const declaredRole = roles.get(normalizeTitle(section.title))
    return declaredRole ?? (areas.has(sectionKey(section.title)) ? undefined : roleOfSection(section))
  })
}

/** Titles that are about the page itself, and are competencies where most levels say something of their own under them. */
const ambiguous = new Set(['feedback'])

function graded(drafts: readonly LevelDraft[]): Set<string> {
  const texts = new Map<string, Set<string>>()
  const read = (section: Section): void => {
    const key = sectionKey(section.title)
    if (ambiguous.has(key) && (hasOwnText(section) || section.sections.length > 0)) {
      const said = JSON.stringify([section.blocks, section.sections])
      texts.set(key, (texts.get(key) ?? new Set()).add(said))
    }
    section.sections.forEach(read)
  }
  for (const { sections } of drafts) sections.forEach(read)
  const least = Math.max(2, drafts.length / 2)
  return new Set([...texts].flatMap(([key, { size }]) => (size >= least ? [key] : [])))
}

function fromDeclaration(declared: NonNullable<Declaration['competencies']>): CompetencyPlan {
  const byTitle = new Map<string, string>()
  const unique = uniqueIds()
  const competencies = declared.map((entry): Competency => {
    const item = typeof entry === 'string' ? { title: entry } : entry
    const id = item.id ?? unique(slug(item.title))
    const aliases = item.aliases ?? []
    for (const title of [id, item.title, ...aliases]) byTitle.set(sectionKey(title), id)
    return {
      id,
      title: item.title,
      aliases,
      ...defined({ description: item.description, group: item.group, from: item.from, to: item.to }),
    }
  })
  return { competencies, byTitle, claims: false }
}

interface Candidate {
  titles: Map<string, number>
  group: string | undefined
  levels: Set<LevelDraft>
  items: boolean
  contained: boolean
}

function fromDrafts(drafts: readonly LevelDraft[], roleOf: RoleOf): CompetencyPlan {
  const candidates = new Map<string, Candidate>()
  const order: Order = { keys: [], known: new Set() }
  let claimed = 0
  let headed = 0
  const headings = drafts.flatMap((draft) =>
    draft.style === 'flat' ? [] : [{ draft, found: candidatesOf(draft, roleOf) }],
  )
  for (const { draft, found } of withSteadyHolders(headings)) {
    mergeOrder(
      order,
      found.map(({ section }) => sectionKey(section.title)),
    )
    for (const { section, group, contained } of found) {
      headed++
      if (draft.style === 'claims' || isClaim(section.title)) claimed++
      const key = sectionKey(section.title)
      if (!key) continue
      const known = candidates.get(key)
      const candidate = known ?? {
        titles: new Map<string, number>(),
        group,
        levels: new Set<LevelDraft>(),
        items: false,
        contained: false,
      }
      candidate.levels.add(draft)
      candidate.items ||= hasItems(section) || draft.cells?.has(section) === true
      candidate.contained ||= contained
      const written = displayTitle(section.title)
      candidate.titles.set(written, (candidate.titles.get(written) ?? 0) + 1)
      candidates.set(key, candidate)
    }
  }
  const claims = headed > 0 && claimed * 2 > headed
  const tracks = [...grouped(drafts, ({ track }) => track).values()]
  /** In most levels, or in most of one track. */
  const isShared = ({ levels }: Candidate): boolean =>
    levels.size * 2 >= drafts.length ||
    tracks.some((own) => own.length > 2 && own.filter((draft) => levels.has(draft)).length * 2 >= own.length)
  const kept = [...candidates].filter(
    ([, candidate]) => !claims && (candidate.contained || candidate.items || isShared(candidate)),
  )
  const ranks = new Map(order.keys.map((key, rank) => [key, rank]))
  kept.sort(([a], [b]) => (ranks.get(a) ?? -1) - (ranks.get(b) ?? -1))
  return named(kept, claims)
}

function named(kept: [string, Candidate][], claims: boolean): CompetencyPlan {
  const byTitle = new Map<string, string>()
  const unique = uniqueIds()
  const competencies = kept.map(([key, candidate]): Competency => {
    const [title] = [...candidate.titles].sort((a, b) => b[1] - a[1])[0] ?? [key]
    const id = unique(slug(title))
    byTitle.set(key, id)
    return { id, title, aliases: [], ...defined({ group: candidate.group }) }
  })
  return { competencies, byTitle, claims }
}

/** Titles in the order that levels agree on. */
interface Order {
  keys: string[]
  known: Set<string>
}

/** Takes a level's order into the common one: what is new goes after its neighbour, or before the next one that is known. */
function mergeOrder(order: Order, titles: readonly string[]): void {
  let last = -1
  for (const [index, title] of titles.entries()) {
    if (order.known.has(title)) {
      last = rankOf(order, title, last)
      continue
    }
    const next = last === -1 ? titles.slice(index + 1).find((later) => order.known.has(later)) : undefined
    last = next === undefined ? (index === 0 ? order.keys.length : last + 1) : rankOf(order, next, last)
    order.keys.splice(last, 0, title)
    order.known.add(title)
  }
}

/** Most levels keep the order, so that the search begins after the title before. */
function rankOf({ keys }: Order, title: string, last: number): number {
  const rank = keys.indexOf(title, last + 1)
  return rank === -1 ? keys.indexOf(title) : rank
}

/** Sections of one level that could be competencies, in order. */
function candidatesOf(draft: LevelDraft, roleOf: RoleOf): Found[] {
  const { areas } = draft
  if (areas) {
    return draft.sections.flatMap((section) =>
      areas.has(section.title) ? [{ section, group: undefined, contained: true }] : [],
    )
  }
  if (draft.style === 'matrix' || draft.style === 'data' || draft.groups) {
    return draft.sections.flatMap((section) =>
      inside(section, roleOf, true).map((found) => ({
        ...found,
        group: draft.groups?.get(section.title) ?? found.group,
      })),
    )
  }
  const container = findContainer(draft.sections, roleOf)
  const parts = container?.sections.flatMap((section) => inside(section, roleOf, true))
  // The rows of a table are competencies beside those that are headings.
  const isTable = container?.sections.every((section) => draft.cells?.has(section)) ?? false
  if (container && parts && isTable && draft.sections.includes(container))
    return draft.sections.flatMap((section) =>
      section === container ? parts : inside(section, roleOf, false),
    )
  if (parts) return parts
  return draft.sections.flatMap((section) => inside(section, roleOf, false))
}

/** A section whose title says "responsibilities" and that is divided by headings. */
function findContainer(sections: readonly Section[], roleOf: RoleOf): Section | undefined {
  for (const section of sections) {
    if (section.sections.length > 0 && roleOf(section) === 'responsibilities') return section
  }
  for (const section of sections) {
    const inner = findContainer(section.sections, roleOf)
    if (inner) return inner
  }
  return undefined
}

/** A section is a competency, or a group of them when it only holds others. */
function inside(section: Section, roleOf: RoleOf, contained: boolean): Found[] {
  if (section.depth === 0 && section.title === '') return []
  const role = roleOf(section)
  if (role !== undefined && role !== 'responsibilities') return []
  const parts = section.sections.filter((part) => roleOf(part) === undefined)
  const onlyParts = parts.length > 0 && !section.blocks.some(isStatements)
  if (onlyParts && parts.some(hasOwnText)) {
    return parts.map((part) => ({
      section: part,
      holder: section,
      group: displayTitle(section.title),
      contained,
    }))
  }
  return hasOwnText(section) || section.sections.length > 0 || contained
    ? [{ section, group: undefined, contained }]
    : []
}

/** A list, or a table of which more is left than its head. */
function isStatements(block: Block): boolean {
  return block.type === 'list' || (block.type === 'table' && block.blocks.length > 1)
}
