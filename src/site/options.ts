// What a company may choose about its site.

import type { DiffReport } from '../diff/change.js'
import type { Ladder } from '../model/ladder.js'

/** Two versions of a ladder, compared. */
export interface SiteChanges {
  /** What `diffReport` gives. */
  report: DiffReport
  /** The older ladder: names of what is gone come from it. */
  before: Ladder
  /** When the newer version came out, as it is shown: `March 2026`. */
  date?: string
}

/** Options of `renderSite`. All of them may be left out. */
export interface SiteOptions {
  /** Version of the content. A self-assessment remembers it. */
  version?: string
  /** Changes to tell, newest first. */
  changes?: readonly SiteChanges[]
  /** CSS that comes after the site's own: a few variables make it yours. See docs/site.md. */
  theme?: string
  /** A logo for the head of every page: a `data:` address, or a path below the site's folder. */
  logo?: string
  /**
   * Where an image of the documents is in the site: gets its path as the documents' own paths are, gives one below
   * the site's folder, or a `data:` address. An image without a place is told by its alternative text.
   */
  image?: (path: string) => string | undefined
  /** Where the page is that leads to all ladders, seen from this one's folder. */
  among?: string
  /** Language of the pages' own words and, most likely, of the ladder. Default: `en`. */
  language?: string
  /** Old ids of statements to new ones: what a person noted follows its statement. */
  moved?: Readonly<Record<string, string>>
}
