// Ladders of communities, whose steps are called after what people do and say nothing of seniority: contributor, reviewer,
// maintainer.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import { namesPeople } from './families.js'
import { fileTitle, titleSection } from './file.js'
import { isRoleTitle } from './job-titles.js'
import { leadNames } from './lead-names.js'
import { allLists, type LevelLists } from './level-lists.js'

const aboutSteps = /\b(?:ladder|(?:community|project) (?:membership|roles))\b/iu

/** So many people beside each other are the steps of a ladder. */
const leastSteps = 3

/** Headings that name people, where a document is called a ladder and three or more of them have a part in common. */
export function membershipLists(document: SourceDocument, trace: Trace): LevelLists {
  const names = [titleSection(document)?.title ?? '', fileTitle(document.path)]
  if (!names.some((name) => aboutSteps.test(name))) return { lists: [] }
  const lists = allLists(document.sections).flatMap((list) => {
    const people = list.siblings.filter(({ depth, title }) => depth > 0 && isPerson(title))
    const parts = people.map((section) => partsOf(section, trace))
    const levels = people.filter((_, at) =>
      [...(parts[at] ?? [])].some((part) => parts.filter((own) => own.has(part)).length >= leastSteps),
    )
    return levels.length >= leastSteps ? [{ ...list, levels: new Set(levels) }] : []
  })
  return { lists: lists.slice(0, 1) }
}

function isPerson(title: string): boolean {
  const words = normalizeTitle(title).split(' ')
  return words.length <= 3 && (namesPeople.test(words.at(-1) ?? '') || isRoleTitle(title))
}

/** What divides a section: headings, or the first words of paragraphs and items. */
function partsOf({ blocks, sections }: Section, trace: Trace): Set<string> {
  const names = [...sections.map(({ title }) => title), ...blocks.flatMap((block) => leadNames(block, trace))]
  return new Set(names.map(normalizeTitle))
}
