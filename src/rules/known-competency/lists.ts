// What pages that list the competencies call them, against the levels.

import type { Ladder, Track } from '../../model/ladder.js'
import type { Section } from '../../model/level.js'
import { displayTitle } from '../../ladder/titles.js'
import type { Enumeration, Named } from '../../lint/enumerations.js'
import type { HeadedLevel } from '../../lint/headed-levels.js'

/** A name in a list that the levels do not use, and the one that they use instead. */
export interface Misnamed extends Named {
  usual: string
  related: { message: string; at: Section }[]
}

/** Names of competencies that no level writes so. */
export function writtenOtherwise({ names, form }: Enumeration, levels: readonly HeadedLevel[]): Misnamed[] {
  if (form !== 'list') return []
  return names.flatMap((named): Misnamed[] => {
    const headings = headingsOf(named.competency, levels)
    const usual = headings[0]?.title
    if (usual === undefined) return []
    if (headings.some(({ title }) => displayTitle(title) === displayTitle(named.name))) return []
    const related = headings.map((at) => ({ message: 'So the level writes it', at }))
    return [{ ...named, usual, related }]
  })
}

/** The one name of a list that is no competency, where the list lacks one competency: it is that one. */
export function unknownName(
  { names }: Enumeration,
  { competencies }: Ladder,
  levels: readonly HeadedLevel[],
): Misnamed[] {
  const listed = new Set(names.map(({ competency }) => competency))
  const [unknown, ...others] = names.filter(({ competency }) => competency === undefined)
  const [missing, ...more] = competencies.filter(({ id }) => !listed.has(id))
  if (!unknown || !missing || others.length + more.length > 0) return []
  const headings = headingsOf(missing.id, levels)
  const related = headings.map((at) => ({ message: 'So the level calls it', at }))
  return [{ ...unknown, usual: missing.title, related }]
}

function headingsOf(competency: string | undefined, levels: readonly HeadedLevel[]): Section[] {
  return levels.flatMap(({ sections }) =>
    sections.flatMap(({ section, key }) => (key === competency ? [section] : [])),
  )
}

/** A list for all tracks that one of them does not follow: a name that none of its levels has, and what they have instead. */
export interface Unfollowed {
  track: Track
  name: Named
  /** Titles of competencies. */
  instead: string[]
}

/** The first such list of each track. */
export function unfollowedLists(ladder: Ladder, enumerations: readonly Enumeration[]): Unfollowed[] {
  if (ladder.tracks.length < 2) return []
  const titles = new Map(ladder.competencies.map(({ id, title }) => [id, title]))
  return ladder.tracks.flatMap((track) => {
    const levels = ladder.levels.filter((level) => level.track === track.id)
    const used = new Set(levels.flatMap(({ competencies }) => competencies.map(({ id }) => id)))
    const found = enumerations.flatMap(({ names }): Unfollowed[] => {
      const listed = names.flatMap(({ competency }) => competency ?? [])
      const name = names.find(({ competency }) => competency !== undefined && !used.has(competency))
      const shared = listed.filter((id) => used.has(id))
      const instead = [...used].filter((id) => !listed.includes(id)).map((id) => titles.get(id) ?? id)
      return name && shared.length >= 2 && instead.length > 0 ? [{ track, name, instead }] : []
    })
    return found.slice(0, 1)
  })
}
