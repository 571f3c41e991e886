// A section that no heading of the source opens.

import type { Section } from '../model/level.js'
import { slug } from '../model/text.js'

/** What a level says of a competency, before it says anything; without a title what it says of none. */
export function emptySection(title: string): Section {
  return {
    id: title === '' ? '' : slug(title),
    title,
    heading: '',
    depth: title === '' ? 0 : 2,
    role: 'other',
    blocks: [],
    sections: [],
  }
}
