// How each competency is usually written: as declared, as most levels and lists have it, or as the lowest level has it.

import type { Declaration } from '../../ladder/declaration.js'
import { grouped } from '../../model/grouped.js'
import { collapse, normalizeTitle } from '../../model/text.js'
import type { Enumeration } from '../../lint/enumerations.js'
import { majorityOf } from '../../lint/majority.js'
import type { HeadedLevel } from '../../lint/headed-levels.js'

/** The usual title, and why it is the usual one. */
export interface Usual {
  title: string
  where: string
  /** There is one right answer: it is declared, or most have it. */
  certain: boolean
}

/** Usual titles by competency. Emoji and capitals count; a title that is declared without emoji allows them. */
export function usualTitles(
  levels: readonly HeadedLevel[],
  declaration: Declaration,
  enumerations: readonly Enumeration[],
): Map<string, Usual> {
  const written = levels.flatMap(({ level, sections }) =>
    sections
      .filter(({ section }) => section.role === 'competency')
      .map(({ section: { title }, key }) => ({ key, level: level.id, title })),
  )
  const declared = new Map(
    (declaration.competencies ?? []).flatMap((entry) => {
      const { title, aliases = [] } = typeof entry === 'string' ? { title: entry } : entry
      return [title, ...aliases].map((name) => [normalizeTitle(name), name] as const)
    }),
  )
  const usual = new Map<string, Usual>()
  for (const [key, titles] of grouped(written, (each) => each.key)) {
    const [lowest] = titles
    if (new Set(titles.map(({ title }) => normalizeTitle(title))).size > 1) continue
    const declaredTitle = declared.get(normalizeTitle(lowest.title))
    if (declaredTitle !== undefined) {
      if (titles.some(({ title }) => hasWords(title, declaredTitle) && title !== declaredTitle)) {
        usual.set(key, { title: declaredTitle, where: 'it is declared', certain: true })
      }
      continue
    }
    const listed = enumerations.flatMap(({ names }) =>
      names.filter(
        ({ name, competency }) => competency === key && decorated(name) === decorated(lowest.title),
      ),
    )
    const most = majorityOf(titles.map(({ title }) => title))
    const votes = majorityOf([
      ...titles.map(({ title }) => title),
      ...listed.slice(0, 1).map(({ name }) => name),
    ])
    usual.set(
      key,
      most !== undefined
        ? { title: most, where: 'at most levels', certain: true }
        : votes !== undefined
          ? { title: votes, where: 'on the page that lists them', certain: true }
          : { title: lowest.title, where: `at \`${lowest.level}\``, certain: false },
    )
  }
  return usual
}

/** Whether a title is a declared one with other capitals, rather than with an emoji before it. */
function hasWords(title: string, declared: string): boolean {
  return !decorated(title) || decorated(declared)
}

/** Whether a title has more than words: an emoji or a shortcode for one. */
function decorated(title: string): boolean {
  if (/^[ -9;-~]*$/u.test(title)) return false
  return /\p{Extended_Pictographic}|:[a-z0-9_+-]+:/u.test(collapse(title))
}
