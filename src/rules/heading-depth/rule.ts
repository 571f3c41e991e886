// A heading of the wrong depth makes its section a part of another one, or a level of its own.

import * as z from 'zod'
import type { Edit } from '../../model/diagnostic.js'
import type { Level, Section } from '../../model/level.js'
import { majorityOf } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { depthOf } from './depth.js'
import { isClaim } from '../../ladder/roles.js'

const options = z.strictObject({
  skipped: z
    .boolean()
    .default(false)
    .describe(
      'Also report a heading two or more steps below the one above it, such as `###` right under `#`.',
    ),
})

export default defineRule({
  id: 'heading-depth',
  description: 'Require headings that mean the same to have the same depth at every level',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  options,
  messages: {
    depth: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)}, expected depth ${String(data.expected)} as at the other levels; write it with ${'#'.repeat(data.expected)}`,
    level: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` as deep as the level itself, expected depth ${String(data.expected)} as at the other levels, else it reads as a level of its own; write it with ${'#'.repeat(data.expected)}`,
    skipped: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)}, expected depth ${String(data.expected)} at most under the heading above it; write it with ${'#'.repeat(data.expected)}`,
  },
  check({ ladder, documents, options: { skipped }, placeOf, sourceOf, report }) {
    const own = levelDepths(ladder.levels)
    const found = ladder.levels.flatMap((level) =>
      sectionsOf(level).map(({ section, key }) => ({
        level,
        section,
        key,
        steps: section.depth - (own.get(level) ?? 0),
      })),
    )
    const usual = new Map<string, number | undefined>()
    for (const key of new Set(found.map((entry) => entry.key)))
      usual.set(key, majorityOf(onePerLevel(found.filter((entry) => entry.key === key))))
    for (const { level, section, key, steps } of found) {
      const expected = usual.get(key)
      if (expected === undefined || expected === steps) continue
      const depth = expected + (own.get(level) ?? 0)
      if (depth < 1 || depth > 6) continue
      const place = placeOf(section)
      const fix = place && deeper(place.start.offset, sourceOf(place), depth)
      const twin = found.find((entry) => entry.key === key && entry.steps === expected)
      report(section.depth === own.get(level) ? 'level' : 'depth', {
        at: section,
        data: { title: section.title, actual: section.depth, expected: depth },
        ...(twin ? { related: [{ message: 'At another level', at: twin.section }] } : {}),
        ...(fix ? { fix } : {}),
      })
    }
    if (!skipped) return
    for (const { source } of documents) {
      let above = 0
      for (const { depth, title, place } of source.headings) {
        if (above > 0 && depth > above + 1)
          report('skipped', { at: place, data: { title, actual: depth, expected: above + 1 } })
        above = depth
      }
    }
  },
})

/** Depth of the heading that names each level; where one lacks it, that of most; 0 where front matter names them all. */
function levelDepths(levels: readonly Level[]): Map<Level, number> {
  const usual = majorityOf(levels.map(({ heading }) => depthOf(heading))) ?? 0
  return new Map(levels.map((level) => [level, depthOf(level.heading) || usual]))
}

/** Competencies by id, and headings that are expectations all under one key. */
function sectionsOf(level: Level): { section: Section; key: string }[] {
  const found: { section: Section; key: string }[] = []
  const walk = (sections: readonly Section[], inside: boolean): void => {
    for (const section of sections) {
      const atx = depthOf(section.heading) > 0
      if (atx && section.role === 'competency') found.push({ section, key: section.competency ?? '' })
      else if (atx && !inside && section.role === 'other' && isClaim(section.title))
        found.push({ section, key: 'claim' })
      walk(section.sections, inside || section.role === 'competency')
    }
  }
  walk(level.sections, false)
  return found
}

function onePerLevel(entries: readonly { level: Level; steps: number }[]): number[] {
  const byLevel = new Map<Level, number>()
  for (const { level, steps } of entries) if (!byLevel.has(level)) byLevel.set(level, steps)
  return [...byLevel.values()]
}

/** Another number of signs before a heading; headings that are underlined have none. */
function deeper(offset: number, heading: string, depth: number): Edit | undefined {
  const signs = /^#+/u.exec(heading)?.[0]
  return signs === undefined ? undefined : { range: [offset, offset + signs.length], text: '#'.repeat(depth) }
}
