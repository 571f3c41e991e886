// What every layout delivers: levels with raw sections, before anything is bound to a meaning.

import type { Axis, Document } from '../model/ladder.js'
import type { Section } from '../model/level.js'
import type { Place } from '../model/place.js'
import type { SourceDocument } from '../parse/document.js'
import type { Identity } from './identity.js'

/** A level as one layout found it. `sections` hold all its text; their roles are not yet known. */
export interface LevelDraft {
  identity: Identity
  /** The heading as written. */
  heading: string
  /** Where the level is named. */
  place: Place
  document: SourceDocument
  sections: Section[]
  /** Declared in front matter or data. */
  id?: string
  order?: number
  /** The number that its file name starts with. */
  number?: number
  next?: string[]
  track?: string
  status?: 'draft' | 'stable' | 'deprecated'
  /** Its file, folder or heading says that it is no longer in use: it is no step of a ladder that does not list it. */
  retired?: boolean
  axes?: Record<string, string>
  /** Ids of levels whose expectations hold here too, as raw names. */
  inherits?: string[]
  /** In data: the value by which statements name this level. */
  key?: string
  /** Sections that another document lends to this level, by competency name. */
  inherited?: Section[]
  /** Section title to the group that it stands under in a table. */
  groups?: Map<string, string>
  /** Titles of the sections that are a competency each, whatever headings divide them: files of the level's folder. */
  areas?: ReadonlySet<string>
  /** Sections that are rows of a table inside the level. */
  cells?: ReadonlySet<Section>
  /** Its expectations are steps of scales. */
  scaled?: boolean
  /** `data`: expectations come from fields; `claims`: a heading is an expectation; `flat`: no competencies. */
  style?: 'data' | 'claims' | 'flat' | 'matrix'
}

/** A competency that data lists itself. */
export interface DataCompetency {
  key: string
  title: string
  description?: string
}

/** A document and the levels found in it. `sections` is what belongs to no level; levels stand in it as `ref`s. */
export interface DocumentDraft {
  source: SourceDocument
  kind: Document['kind']
  layout?: Document['layout']
  title: string
  heading: string
  sections: Section[]
  levels: LevelDraft[]
  /** The levels that refs in its sections lead to, where other documents have some of them. */
  shared?: readonly LevelDraft[]
  /** The folder that its ladder is in, where the document stands deeper, in the folder of a level. */
  home?: string
  /** What the document expects of all levels. */
  common?: LevelDraft
  /** Axes that the document defines. */
  axes: Axis[]
  /** Competencies that its data lists, in order. */
  competencies: DataCompetency[]
  /** In data: builds the sections of a level anew, for a ladder that takes them over. */
  sectionsFor?: (level: string) => Section[]
}
