// A level whose heading is one sign too deep: it sinks into the level above it, and nobody misses it.

import { isRoleTitle, namesSeniority, roleOf } from '../../layout/job-titles.js'
import { readIdentity } from '../../layout/identity.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { depthOf } from './depth.js'

/** Fewer levels show no way of naming levels. */
const LEAST_LEVELS = 3

/** A section that reads as a level, and the level that it stands in. */
export interface Sunken {
  section: Section
  level: Level
}

/** Sections one step below the heading of a level that are named as the levels beside it are, and as none of them. */
export function sunkenLevels({ levels }: Ladder): Sunken[] {
  const codes = new Set(levels.flatMap(({ code }) => code ?? []))
  const titles = new Set(levels.flatMap(({ title, aliases }) => [title, ...aliases].map(normalizeTitle)))
  const beside = grouped(levels, ({ heading, source }) => `${String(depthOf(heading))} ${source.path}`)
  return [...beside.values()].flatMap((row) => {
    const depth = depthOf(row[0].heading)
    if (depth === 0 || row.length < LEAST_LEVELS) return []
    const series = new Set(row.map(({ code = '' }) => seriesOf(code)))
    const jobs = row.every(({ code, title }) => code === undefined && isRoleTitle(title))
    const bare = row.every(({ code, title }) => code === undefined && isBare(title))
    const isNamedAlike = (title: string, level: Level): boolean => {
      const { code } = readIdentity(title)
      if (code !== undefined) return !codes.has(code) && series.size === 1 && series.has(seriesOf(code))
      if (bare) return isBare(title) && !titles.has(normalizeTitle(title))
      const isJob = jobs && isRoleTitle(title) && !titles.has(normalizeTitle(title))
      return isJob && lastWord(title) === lastWord(level.title)
    }
    return row.flatMap((level) =>
      level.sections
        .filter((section) => section.depth === depth + 1 && isNamedAlike(section.title, level))
        .map((section) => ({ section, level })),
    )
  })
}

/** Whether a title is seniority and nothing else: `Mid-Level`. To lead is also a thing that people do. */
function isBare(title: string): boolean {
  return namesSeniority(title) && roleOf(title) === '' && !/^(?:lead|head)$/iu.test(title)
}

/** What codes of one series share: `IC` of `IC3`. */
function seriesOf(code: string): string {
  return code.replace(/\d[^]*/u, '')
}

function lastWord(title: string): string | undefined {
  return normalizeTitle(title).split(' ').at(-1)
}
