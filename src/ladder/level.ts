// One draft to one level: every section gets its role, every statement its owner.

import { defined } from '../model/defined.js'
import type { Level, LevelCompetency, Meta, Section, SectionRole } from '../model/level.js'
import { normalizeTitle, slug, textHash, uniqueIds } from '../model/text.js'
import type { LevelDraft } from '../layout/draft.js'
import { matterKeys } from '../layout/matter.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import type { CompetencyPlan } from './competencies.js'
import { hashOf } from './document-at.js'
import { readAntiPatterns } from './anti-patterns.js'
import { readExamples } from './examples.js'
import { emptyCompetency, readStatements, type Sink } from './expectations.js'
import { readMetaBlocks } from './meta.js'
import { markNavigation, markNavigationLines, summaryOf } from './prose.js'
import { hasItems, isClaim, roleOfSection } from './roles.js'
import { sectionKey } from './titles.js'

/** What binding needs besides the draft. */
export interface Binding {
  plan: CompetencyPlan
  roles: ReadonlyMap<string, SectionRole>
  trace: Trace
  /** Words that lead on, besides the usual ones. */
  nextLabel?: string | undefined
}

/** Binds a draft. References to other levels (`next`, `rank`, `track`) are filled in later. */
export function bindLevel(draft: LevelDraft, id: string, binding: Binding): Level {
  const { document, identity } = draft
  const level: Level = {
    id,
    title: identity.title || identity.code || id,
    heading: draft.heading,
    ...defined({ code: identity.code }),
    aliases: identity.aliases,
    ...defined({ band: identity.band }),
    rank: 0,
    track: draft.track ?? '',
    previous: [],
    next: [],
    terminal: false,
    ...defined({ status: draft.status }),
    summary: '',
    ...defined({ inherits: draft.inherits }),
    axes: draft.axes ?? {},
    meta: [],
    sections: draft.sections,
    competencies: [],
    expectations: [],
    antiPatterns: [],
    source: { path: document.path, hash: hashOf(document) },
  }
  binding.trace.places.set(level, draft.place)
  new LevelBinder(level, draft, binding).bind()
  return level
}

/** Walks the sections of one level. A class for what the walk collects: ids taken, competencies met. */
class LevelBinder {
  private readonly unique = uniqueIds()
  private readonly byId = new Map<string, number>()

  constructor(
    private readonly level: Level,
    private readonly draft: LevelDraft,
    private readonly binding: Binding,
  ) {}

  bind(): void {
    const { level, draft } = this
    if (draft.style !== 'data') this.readMatter()
    const titled = level.sections.some((section) => section.title !== '')
    markNavigationLines(level.sections, this.binding.nextLabel)
    for (const section of level.sections) {
      if (section.title === '') this.preamble(section, titled)
      else this.section(section, undefined)
    }
    for (const section of draft.inherited ?? []) this.inherit(section)
    level.summary = summaryOf(level)
    markNavigation(level.sections, this.binding.nextLabel)
  }

  /** Front matter that has no field of its own is metadata. */
  private readMatter(): void {
    const { data, places } = this.draft.document.frontMatter ?? {}
    if (typeof data !== 'object' || data === null || this.draft.document.sections.length === 0) return
    // The front matter of a part of the level is not the level's.
    if (this.draft.heading === '' && this.draft.areas) return
    if (this.draft.heading !== '' && this.draft.sections[0]?.blocks[0]?.type !== 'front-matter') return
    for (const [label, value] of Object.entries(data)) {
      if (matterKeys.has(label) || typeof value === 'object') continue
      const meta: Meta = { key: slug(label), label, value: String(value), markdown: '' }
      const place = places?.get(`/${label}`)
      if (place) this.binding.trace.places.set(meta, place)
      this.level.meta.push(meta)
    }
  }

  /** Text before the first heading: metadata and a summary, or all that a level without sections says. */
  private preamble(section: Section, titled: boolean): void {
    const { level, binding } = this
    section.role = 'overview'
    section.blocks = readMetaBlocks(section.blocks, level.meta, binding.trace, titled)
    if (!titled) {
      section.role = 'other'
      readStatements(section, this.levelSink(), binding.trace)
    }
  }

  private section(section: Section, parent: SectionRole | undefined): void {
    const { level, binding } = this
    const id = binding.plan.byTitle.get(sectionKey(section.title))
    const role = this.roleOf(section, id, parent)
    section.role = role
    const before = section.blocks
    switch (role) {
      case 'competency':
        this.competency(section, id ?? '')
        return
      case 'anti-patterns':
        readAntiPatterns(section, level, level.antiPatterns, binding.trace)
        return
      case 'examples':
        return
      case 'overview':
        section.blocks = readMetaBlocks(before, level.meta, binding.trace, true)
        break
      case 'responsibilities':
      case 'group':
        section.blocks = readMetaBlocks(before, level.meta, binding.trace, true)
        if (section.sections.length === 0) readStatements(section, this.levelSink(), binding.trace)
        break
      default:
        break
    }
    if (binding.plan.claims && role === 'other' && isClaim(section.title)) this.claim(section)
    for (const part of section.sections) this.section(part, role)
  }

  private roleOf(
    section: Section,
    competency: string | undefined,
    parent: SectionRole | undefined,
  ): SectionRole {
    const declared = this.binding.roles.get(normalizeTitle(section.title))
    if (declared) return declared
    if (competency !== undefined) return 'competency'
    const own = roleOfSection(section)
    if (own) return own
    if (parent === undefined && section.sections.some((part) => this.isCompetency(part))) return 'group'
    return 'other'
  }

  private isCompetency(section: Section): boolean {
    return this.binding.plan.byTitle.has(sectionKey(section.title))
  }

  private competency(section: Section, id: string): void {
    section.competency = id
    const target = this.open(id, section)
    const sink = this.sink(target)
    const isCell = this.draft.style === 'matrix' || this.draft.cells?.has(section) === true
    const kind = isCell ? 'cell' : this.draft.style === 'data' ? 'data' : undefined
    readStatements(section, sink, this.binding.trace, kind)
    for (const part of section.sections) this.part(part, sink, target)
  }

  /** A heading inside a competency: examples, another competency, or a part of this one. */
  private part(section: Section, sink: Sink, target: LevelCompetency): void {
    const { trace } = this.binding
    const role = roleOfSection(section)
    if (this.isCompetency(section) || role === 'anti-patterns' || role === 'navigation') {
      this.section(section, 'competency')
      return
    }
    section.role = role === 'examples' ? 'examples' : 'other'
    section.competency = target.id
    if (role === 'examples') {
      section.blocks = section.blocks.map((block) =>
        block.type === 'list'
          ? readExamples(block, target.examples, `${sink.pointer}/examples`, trace)
          : block,
      )
    } else if (hasItems(section) || !role) readStatements(section, { ...sink, intro: undefined }, trace)
    for (const part of section.sections) this.part(part, sink, target)
  }

  /** What a generic document says for this level counts here too, marked with where it came from. */
  private inherit(section: Section): void {
    const id = this.binding.plan.byTitle.get(sectionKey(section.title))
    if (id === undefined) return
    const target = this.open(id, section)
    const before = target.expectations.length
    readStatements(section, this.sink(target), this.binding.trace, 'data')
    for (const expectation of target.expectations.slice(before)) {
      expectation.inherited = this.binding.trace.places.get(expectation)?.path ?? ''
    }
  }

  /** A heading that is a sentence is the expectation; its list illustrates it. */
  private claim(section: Section): void {
    const { level, binding } = this
    const pointer = `/expectations/${String(level.expectations.length)}`
    const text = section.title
    const claim: Level['expectations'][number] = {
      id: this.unique(`${level.id}/${slug(text.split(' ').slice(0, 7).join(' '))}`),
      text,
      markdown: '',
      kind: 'claim',
      children: [],
      examples: [],
      hash: textHash(text),
    }
    placeAlike(claim, section, binding.trace)
    level.expectations.push(claim)
    section.blocks = section.blocks.map((block) =>
      block.type === 'list'
        ? readExamples(block, claim.examples, `${pointer}/examples`, binding.trace)
        : block,
    )
  }

  private open(id: string, section: Section): LevelCompetency {
    const known = this.level.competencies[this.byId.get(id) ?? -1]
    if (known) return known
    const target = emptyCompetency(id, section.title)
    placeAlike(target, section, this.binding.trace)
    this.byId.set(id, this.level.competencies.length)
    this.level.competencies.push(target)
    return target
  }

  private sink(target: LevelCompetency): Sink {
    return {
      id: `${this.level.id}/${target.id}`,
      pointer: `/competencies/${String(this.byId.get(target.id) ?? -1)}`,
      intro: target.intro,
      expectations: target.expectations,
      examples: target.examples,
      unique: this.unique,
    }
  }

  private levelSink(): Sink {
    const { id, expectations } = this.level
    return { id, pointer: '', intro: undefined, expectations, examples: undefined, unique: this.unique }
  }
}
