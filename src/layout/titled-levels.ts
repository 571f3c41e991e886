// Headings that name levels by the titles of jobs, and not by codes.

import { grouped } from '../model/grouped.js'
import type { Section } from '../model/level.js'
import { collapse, normalizeTitle } from '../model/text.js'
import { isAllLevels, readIdentity } from './identity.js'
import { fieldOf, isRoleTitle, isSeniority, namesSeniority, roleNoun, roleOf } from './job-titles.js'
import { seniorityWords } from './job-words.js'
import { nameIn, withoutTopic } from './name-in.js'

/** Job titles among siblings, when they are one family: a shared noun, words of seniority, or bands of one scale. */
export function titledLevels(siblings: readonly Section[]): Section[] {
  const headed = siblings.filter((section) => section.depth > 0 && !isAllLevels(section.title))
  const graded = headed.filter(({ title }) => /^(?:Band|Grade) /iu.test(readIdentity(title).band ?? ''))
  const parts = new Set(graded.flatMap(partTitles))
  // One that has none of the parts of the others says at most that there is no end.
  const banded = graded.filter((section) => parts.size === 0 || section.sections.length > 0)
  const titled = headed.filter(
    (section) => isRoleTitle(section.title) || isGradedTopic(section.title) || banded.includes(section),
  )
  const nouns = new Map<string, number>()
  for (const { title } of titled) {
    const noun = roleNoun(withoutTopic(title)).replace(/^(?:director|head|vp|president)$/u, 'manager')
    nouns.set(noun, (nouns.get(noun) ?? 0) + 1)
  }
  // Whatever people are called who are in three bands of one scale, or more.
  const bands = new Set(banded.map(({ title }) => readIdentity(title).band))
  const isFamily =
    bands.size > 2 ||
    ([...nouns.values()].some((count) => count >= 2) &&
      titled.some(({ title }) => namesSeniority(withoutTopic(title))))
  const alike = isFamily ? alikeBeside(titled, headed) : []
  // `PM` is a title beside `Senior PM`.
  const levels = isFamily
    ? headed.filter(
        (section) =>
          titled.includes(section) ||
          nouns.has(normalizeTitle(withoutTopic(section.title))) ||
          (isSeniority(section.title) && alike.includes(section)),
      )
    : withAlike(seniorities(headed), headed)
  const depths = new Set(levels.map((section) => section.depth))
  return levels.length * 5 >= headed.length * 2 && depths.size === 1 ? levels : []
}

/** `Senior Engineer responsibilities` are those of a level, `Manager responsibilities` of whoever manages. */
function isGradedTopic(title: string): boolean {
  const bare = withoutTopic(nameIn(collapse(title)))
  return isRoleTitle(bare) && namesSeniority(bare)
}

function withAlike(levels: readonly Section[], headed: readonly Section[]): Section[] {
  const alike = alikeBeside(levels, headed)
  return headed.filter((section) => levels.includes(section) || alike.includes(section))
}

/**
 * Titles of one field that differ in seniority alone, whatever its people are called: `Junior QA`, `QA`, `QA Senior`; or
 * seniority and nothing else.
 */
function seniorities(headed: readonly Section[]): Section[] {
  const fields = grouped(headed, ({ title }) => fieldOf(title))
  fields.delete(undefined)
  const [family, ...others] = [...fields].filter(([, { length }]) => length >= 2)
  if (!family || others.length > 0) return []
  const [field = '', own] = family
  const parts = new Set(own.flatMap(partTitles))
  return headed.filter((section) => {
    const title = normalizeTitle(section.title)
    return (
      own.includes(section) ||
      roleOf(section.title) === field ||
      (title.endsWith(` ${field}`) && isAlike(section, parts))
    )
  })
}

/** `Head Baker`, and `Master Baker` with the parts of the others: not every word of seniority is one by itself. */
function isAlike(section: Section, parts: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = normalizeTitle(section.title).split(' ')
  return (
    rest.length <= 3 && (seniorityWords.has(first) || partTitles(section).some((title) => parts.has(title)))
  )
}

/** Job titles among levels that have the parts of those: `Engineering Manager` after `L5`, `Architect` after `Senior`. */
export function alikeBeside(levels: readonly Section[], siblings: readonly Section[]): Section[] {
  const parts = new Set(levels.flatMap(partTitles))
  return siblings.filter(
    (section) =>
      section.depth === levels[0]?.depth &&
      !levels.includes(section) &&
      (isRoleTitle(section.title) || isSeniority(section.title)) &&
      partTitles(section).some((title) => parts.has(title)),
  )
}

function partTitles({ sections }: Section): string[] {
  return sections.map(({ title }) => normalizeTitle(title))
}
