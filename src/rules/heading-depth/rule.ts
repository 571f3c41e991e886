// A heading of the wrong depth makes its section a part of another one, or a level of its own.

import type { Edit } from '../../model/diagnostic.js'
import type { Ladder } from '../../model/ladder.js'
import { grouped } from '../../model/grouped.js'
import type { Section } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { declaredRoles } from '../../ladder/roles.js'
import { majorityOf } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { normalizeTitle } from '../../model/text.js'
import { comparableSections, depthOf, type Deep } from './depth.js'
import { sunkenLevels } from './sunken.js'

export default defineRule({
  id: 'heading-depth',
  description: 'Require headings that stand side by side at other levels to do so at every level',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  options: (z) =>
    z.strictObject({
      skipped: z
        .boolean()
        .default(false)
        .describe(
          'Also report a heading two or more steps below the one above it, such as `###` right under `#`.',
        ),
    }),
  messages: {
    depth: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)}, expected depth ${String(data.expected)} like those beside it at the other levels; write it with ${'#'.repeat(data.expected)}`,
    level: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` as deep as the level itself, expected depth ${String(data.expected)} as at the other levels, else it reads as a level of its own; write it with ${'#'.repeat(data.expected)}`,
    own: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)}, expected depth ${String(data.expected)} like those of the other levels; write it with ${'#'.repeat(data.expected)}`,
    sunken: (data: { title: string; actual: number; expected: number; level: string }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)} in \`${data.level}\`, expected depth ${String(data.expected)} as the levels have, for it is named like one; write it with ${'#'.repeat(data.expected)}, or call it otherwise`,
    skipped: (data: { title: string; actual: number; expected: number }) =>
      `Unexpected heading \`${data.title}\` of depth ${String(data.actual)}, expected depth ${String(data.expected)} at most under the heading above it; write it with ${'#'.repeat(data.expected)}`,
  },
  check({ ladder, declaration, documents, options: { skipped }, placeOf, sourceOf, report }) {
    const declared = declaredRoles(declaration)
    const found = ladder.levels.map((level) => ({ level, sections: comparableSections(level, declared) }))
    const usual = usualSteps(found.map(({ sections }) => sections))
    const everywhere = byKey(found.flatMap(({ sections }) => sections))
    const sunken = sunkenLevels(ladder)
    // What stands in a level that sank is as deep as it should be below it.
    const below = new Set(sunken.flatMap(({ section }) => section.sections))
    const usualOwn = ownDepth(ladder)
    for (const { level, sections } of found) {
      const own = depthOf(level.heading)
      if (usualOwn !== undefined && own > 0 && own !== usualOwn && stand(sections, usual, usualOwn)) {
        const place = placeOf(level)
        report('own', {
          at: level,
          data: { title: level.title || level.id, actual: own, expected: usualOwn },
          fix: place && withDepth(place.start.offset, level.heading, usualOwn),
        })
        continue
      }
      const wouldBeEmpty = emptyTest(sections, usual)
      const asUsual = sections.filter(({ key, steps }) => usual.get(key) === steps)
      for (const deep of sections) {
        const expected = usual.get(deep.key)
        if (expected === undefined || expected === deep.steps || below.has(deep.section)) continue
        const depth = expected + own
        const isLevel = own > 0 && deep.section.depth <= own
        if (depth < 1 || depth > 6 || (!isLevel && !isApart(deep, asUsual, expected))) continue
        if (!isLevel && deep.parent && wouldBeEmpty(deep.parent)) continue
        const place = placeOf(deep.section)
        // Where levels stand below headings of competencies, a section begins at the heading of a level.
        if (place && !normalizeTitle(sourceOf(place)).includes(normalizeTitle(deep.section.title))) continue
        const fix = place && withDepth(place.start.offset, sourceOf(place), depth)
        const twin = everywhere.get(deep.key)?.find(({ steps }) => steps === expected)
        report(isLevel ? 'level' : 'depth', {
          at: deep.section,
          data: { title: deep.section.title, actual: deep.section.depth, expected: depth },
          related: twin && [{ message: 'At another level', at: twin.section }],
          fix,
        })
      }
    }
    for (const { section, level } of sunken) {
      const { title, depth } = section
      report('sunken', { at: section, data: { title, actual: depth, expected: depth - 1, level: level.id } })
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

/** The depth of most headings of levels, where each is in a file of its own. */
function ownDepth({ levels }: Ladder): number | undefined {
  const isApart = new Set(levels.map(({ source }) => source.path)).size === levels.length
  const usual = majorityOf(levels.map(({ heading }) => depthOf(heading)))
  // Levels that front matter names have no heading.
  return isApart && usual !== 0 ? usual : undefined
}

/** Whether all sections are as deep as they are below a heading of some depth, and deeper than it. */
function stand(
  sections: readonly Deep[],
  usual: ReadonlyMap<string, number | undefined>,
  own: number,
): boolean {
  const known = sections.filter(({ key }) => usual.get(key) !== undefined)
  return (
    known.length > 0 &&
    known.every(({ key, section: { depth } }) => depth > own && depth === own + (usual.get(key) ?? 0))
  )
}

/** Steps below the level's own heading that most levels have, per key. */
function usualSteps(levels: readonly (readonly Deep[])[]): Map<string, number | undefined> {
  const firsts = levels.flatMap((sections) => [...byKey(sections).values()].map(([first]) => first))
  return new Map([...byKey(firsts)].map(([key, own]) => [key, majorityOf(own.map(({ steps }) => steps))]))
}

function byKey(sections: readonly Deep[]): ReadonlyMap<string, [Deep, ...Deep[]]> {
  return grouped(sections, ({ key }) => key)
}

/**
 * Whether the level has a heading as deep as is usual, beside which this one is expected too. Without one the whole level
 * is written with other depths, or has other parts, and is in order by itself.
 */
function isApart(deep: Deep, asUsual: readonly Deep[], expected: number): boolean {
  return asUsual.some(
    (other) =>
      other.steps === expected &&
      (deep.parent === other.section ||
        deep.parent === other.parent ||
        (other.outer === deep.parent && other.parent?.depth === deep.section.depth) ||
        deep.key === other.key),
  )
}

/** Tells whether a heading has no text of its own, and all that stands under it would be beside it: most levels have it wrong. */
function emptyTest(
  sections: readonly Deep[],
  usual: ReadonlyMap<string, number | undefined>,
): (parent: Section) => boolean {
  const all = new Map(sections.map((deep) => [deep.section, deep]))
  return remembered(({ blocks, sections: inner }: Section) => {
    if (blocks.length > 0 || inner.length < 2) return false
    return inner.every((section) => {
      const deep = all.get(section)
      return deep !== undefined && (usual.get(deep.key) ?? deep.steps) < deep.steps
    })
  })
}

/** Another number of signs before a heading; headings that are underlined have none. */
function withDepth(offset: number, heading: string, depth: number): Edit | undefined {
  const signs = /^#+/u.exec(heading)?.[0]
  return signs === undefined ? undefined : { range: [offset, offset + signs.length], text: '#'.repeat(depth) }
}
