// Levels that the tables of one document name, and what their cells say of them.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { emptySection } from './empty-section.js'
import type { Position } from './grid.js'
import { isSpanOf, readIdentity } from './identity.js'

/** Levels by the name that the heads of tables give them. A class because tables add to each other's levels. */
export class TableLevels {
  readonly levels: LevelDraft[] = []
  private readonly byName = new Map<string, LevelDraft>()
  private inTable = new Set<LevelDraft>()

  /**
   * @param first how many levels of the document stand before these
   * @param codes at the edges of all tables: one that spans others is no level
   */
  constructor(
    private readonly document: SourceDocument,
    private readonly first: number,
    private readonly codes: ReadonlySet<string>,
    private readonly trace: Trace,
  ) {}

  /** Begins a table: the levels that it is about gather in the set. */
  startTable(): ReadonlySet<LevelDraft> {
    return (this.inTable = new Set())
  }

  /** The level that a head names, a new one where no table named it before. */
  levelOf(head: Position | undefined): LevelDraft | undefined {
    if (!head || head.text === '') return undefined
    return isSpanOf(this.codes, readIdentity(head.text).code) ? undefined : this.level(head)
  }

  private level(head: Position): LevelDraft {
    const name = normalizeTitle(head.text)
    const level = this.byName.get(name) ?? this.newLevel(head, name)
    this.inTable.add(level)
    return level
  }

  /** A level without sections; one that is not in use, or not final, is a draft. */
  private newLevel({ cell, text }: Position, name: string): LevelDraft {
    const level: LevelDraft = {
      identity: readIdentity(text),
      heading: '',
      place: this.trace.places.get(cell) ?? startOfFile(this.document.path),
      document: this.document,
      sections: [],
      style: 'matrix',
    }
    if (/\bnot in use\b|\bnot final/iu.test(text)) level.status = 'draft'
    this.byName.set(name, level)
    this.levels.push(level)
    return level
  }

  /** What a level says about something: empty where it is new, and then there is where the cell is. */
  section(level: LevelDraft, title: string, group: string | undefined, { cell }: Position): Section {
    const known = level.sections.find((section) => section.title === title)
    if (known) return known
    const section = emptySection(title)
    level.sections.push(section)
    placeAlike(section, cell, this.trace)
    if (group !== undefined) (level.groups ??= new Map<string, string>()).set(title, group)
    return section
  }

  /** Gives what a cell says to a level; refs stand in its place from then on. */
  addCell(level: LevelDraft, title: string, group: string | undefined, position: Position): void {
    const index = this.first + this.levels.indexOf(level)
    const section = this.section(level, title, group, position)
    const base = `draft:${String(index)}/sections/${String(level.sections.indexOf(section))}/blocks`
    position.cell.blocks = position.cell.blocks.map((block) => {
      section.blocks.push(block)
      return { type: 'ref', ref: `${base}/${String(section.blocks.length - 1)}` }
    })
  }
}
