// The same heading twice in one level: a reader finds the first and misses the second.

import { grouped } from '../../model/grouped.js'
import type { Section } from '../../model/level.js'
import { listed, quoted } from '../../model/listed.js'
import { normalizeTitle } from '../../model/text.js'
import { defineRule } from '../../lint/rule.js'
import { sectionKey } from '../../ladder/titles.js'

export default defineRule({
  id: 'unique-section',
  description: 'Require each heading to stand once in a level',
  family: 'structure',
  recommended: 'error',
  messages: {
    section: (data: { section: string; level: string }) =>
      `Unexpected second section \`${data.section}\` in \`${data.level}\`, expected one; merge the two, or rename one`,
    run: (data: { sections: string; level: string }) =>
      `Unexpected second run of sections in \`${data.level}\` (${data.sections}), expected each once; add the heading of a level that is missing above them or not read as one, or merge the two`,
    competency: (data: { section: string; level: string }) =>
      `Unexpected second place for the competency \`${data.section}\` in \`${data.level}\`, expected one; merge the two`,
  },
  check({ ladder, placeOf, report }) {
    const titles = new Map(
      ladder.competencies.flatMap(({ id, title, aliases }) =>
        [title, ...aliases].map((name) => [sectionKey(name), id] as const),
      ),
    )
    for (const level of ladder.levels) {
      const twins = [...sameHeading(level.sections), ...sameCompetency(level.sections, titles)]
      const offsetOf = (section: Section): number => placeOf(section)?.start.offset ?? 0
      const run = runOf(twins, offsetOf)
      const [start] = run
      if (start) {
        const sections = listed(quoted(run.map(({ section }) => section.title)), 'and')
        report('run', {
          at: start.section,
          data: { sections, level: level.id },
          related: [{ message: 'The first run is here.', at: start.first }],
        })
      }
      const reported = new Set(run.map(({ section }) => section))
      for (const { section, first, kind } of twins) {
        if (reported.has(section)) continue
        reported.add(section)
        report(kind, {
          at: section,
          data: { section: section.title, level: level.id },
          related: [{ message: 'The first is here.', at: first }],
        })
      }
    }
  },
})

interface Twin {
  section: Section
  first: Section
  kind: 'section' | 'competency'
}

/** Fewer headings that come again are each a slip of their own. */
const LEAST_RUN = 3

/** Headings that all come again behind all of the first ones, as those of the next level do below a level without a heading. */
function runOf(twins: readonly Twin[], offsetOf: (section: Section) => number): Twin[] {
  const run = twins.filter(({ kind }) => kind === 'section')
  const firsts = run.map(({ first }) => offsetOf(first))
  const seconds = run.map(({ section }) => offsetOf(section))
  const isBehind = Math.max(...firsts) < Math.min(...seconds) && new Set(firsts).size === firsts.length
  return run.length >= LEAST_RUN && isBehind ? run : []
}

/** Sections under one parent whose titles people would call the same. */
function sameHeading(sections: readonly Section[]): Twin[] {
  const byTitle = new Map<string, Section>()
  const refrains = refrainsOf(sections)
  return sections.flatMap((section): Twin[] => {
    const inner = sameHeading(section.sections)
    const title = normalizeTitle(section.title)
    if (section.heading === '' || title === '' || refrains.has(title)) return inner
    const first = byTitle.get(title)
    if (first) return [{ section, first, kind: 'section' }, ...inner]
    byTitle.set(title, section)
    return inner
  })
}

/** A refrain comes three times, each time after another heading. */
const LEAST_WITH_REFRAIN = 6

/** Headings that come again after each of the others, as `Examples` does: they belong to the one above them. */
function refrainsOf(sections: readonly Section[]): ReadonlySet<string> {
  if (sections.length < LEAST_WITH_REFRAIN) return new Set()
  const titles = sections.map(({ title }) => normalizeTitle(title))
  const places = grouped([...titles.keys()], (index) => titles[index] ?? '')
  const refrains = [...places].filter(([, [first, ...more]]) => {
    const isApart = more.every((place, index) => place - (more[index - 1] ?? first) > 1)
    return more.length > 1 && first > 0 && isApart
  })
  return new Set(refrains.map(([title]) => title))
}

/** A competency under two parents, as a paste under the wrong heading makes it. Groups may each have one of the name. */
function sameCompetency(sections: readonly Section[], titles: ReadonlyMap<string, string>): Twin[] {
  const byId = new Map<string, { section: Section; parent: Section | undefined }>()
  const walk = (section: Section, parent: Section | undefined, refrains: ReadonlySet<string>): Twin[] => {
    // Anti-patterns, examples and other parts may well be divided by competency once more.
    if (parent && !['responsibilities', 'competency', 'group'].includes(parent.role)) return []
    const within = refrainsOf(section.sections)
    const inner = section.sections.flatMap((part) => walk(part, section, within))
    const isNamed = section.heading !== '' && !refrains.has(normalizeTitle(section.title))
    const id = isNamed ? titles.get(sectionKey(section.title)) : undefined
    if (id === undefined) return inner
    const known = byId.get(id)
    if (!known) {
      byId.set(id, { section, parent })
      return inner
    }
    const inGroups = known.parent?.role === 'group' && parent?.role === 'group'
    const nested = section.sections.includes(known.section)
    return inGroups || nested ? inner : [...inner, { section, first: known.section, kind: 'competency' }]
  }
  const outermost = refrainsOf(sections)
  return sections.flatMap((section) => walk(section, undefined, outermost))
}
