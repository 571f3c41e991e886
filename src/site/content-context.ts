// What the rendering of prose needs to know of the page that it is for.

import type { Ladder } from '../model/ladder.js'
import type { Level } from '../model/level.js'
import { uniqueIds } from '../model/text.js'
import { html, type Html } from './html.js'
import type { LinkContext } from './markdown.js'
import { fullName } from './names.js'

/** What the rendering of one page needs to know. */
export interface ContentContext {
  ladder: Ladder
  /** What pointers are relative to. */
  root: Level | Ladder
  links: LinkContext
  /** Anchors that are taken on the page. */
  anchor: (wanted: string) => string
  /** Parts of the model that stand on the page. */
  shown: Set<object>
  /** Whether expectations carry a link to themselves. */
  permalinks: boolean
  /** How a document leads to a level. */
  levelLink: (level: Level) => Html
}

/** A context for a page with nothing on it. */
export function contentContext(
  ladder: Ladder,
  root: Level | Ladder,
  links: LinkContext,
  options: Partial<Pick<ContentContext, 'anchor' | 'permalinks' | 'levelLink'>> = {},
): ContentContext {
  return {
    ladder,
    root,
    links,
    anchor: uniqueIds(),
    shown: new Set(),
    permalinks: true,
    levelLink: (level) => html`${fullName(level)}`,
    ...options,
  }
}
