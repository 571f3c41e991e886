// What was found in a ladder, in the words that a person would use.

import type { Ladder } from '../model/ladder.js'
import type { Level } from '../model/level.js'
import { counted } from '../model/listed.js'
import type { ParsedLadder } from './parse-ladder.js'

/** One or two sentences per fact: how the ladder lies in files, its levels, its competencies, its tracks. */
export function describeLadder({ ladder, documents }: ParsedLadder): string[] {
  const facts = [
    levelsFact(
      ladder,
      documents.filter((document) => document.levels.length > 0),
    ),
  ]
  facts.push(competenciesFact(ladder))
  facts.push(...starts(ladder))
  if (ladder.tracks.length > 1) {
    facts.push(
      `${counted(ladder.tracks.length, 'track')}: ${ladder.tracks.map(({ title }) => title).join(', ')}`,
    )
  }
  if (ladder.axes.length > 0) {
    facts.push(
      `${counted(ladder.axes.length, 'axis', 'axes')}: ${ladder.axes.map(({ title }) => title).join(', ')}`,
    )
  }
  if (ladder.common) facts.push('a part that holds for all levels')
  return facts
}

function levelsFact(ladder: Ladder, documents: ParsedLadder['documents']): string {
  const levels = counted(ladder.levels.length, 'level')
  const [first] = documents
  if (first === undefined) return levels
  const files = counted(documents.length, 'document')
  switch (first.layout) {
    case 'file':
      return `${levels}, a file each`
    case 'matrix':
      return `${levels} in ${documents.length === 1 ? 'a table' : `the tables of ${files}`}`
    case 'data':
      return `${levels}, as data in ${documents.length === 1 ? 'one file' : files}`
    case 'scale':
      return `${levels} in ${files}, each a step on every axis`
    default:
      return `${levels}, a heading each, in ${documents.length === 1 ? 'one document' : files}`
  }
}

function competenciesFact(ladder: Ladder): string {
  const { competencies } = ladder
  if (competencies.length === 0) {
    const claims = ladder.levels.some((level) => level.expectations.some(({ kind }) => kind === 'claim'))
    return claims ? 'no named competencies: the headings are expectations themselves' : 'no competencies'
  }
  const groups = [...new Set(competencies.flatMap(({ group }) => group ?? []))]
  const under = commonContainer(ladder.levels)
  const where = groups.length > 0 ? ` in ${counted(groups.length, 'group')}` : under ? ` under ${under}` : ''
  return `${counted(competencies.length, 'competency', 'competencies')}${where}: ${competencies.map(({ title }) => title).join(', ')}`
}

/** The title of the section that holds the competencies at most levels. */
function commonContainer(levels: readonly Level[]): string | undefined {
  const titles = levels.flatMap((level) =>
    level.sections
      .filter((section) => section.role === 'responsibilities' && section.sections.length > 0)
      .map(({ title }) => title)
      .slice(0, 1),
  )
  return titles.length * 2 > levels.length ? titles[0] : undefined
}

/** Competencies that begin above the first level of their track. */
function starts(ladder: Ladder): string[] {
  return ladder.competencies.flatMap(({ id, title }) => {
    const having = ladder.levels.filter((level) => level.competencies.some((own) => own.id === id))
    const [first] = having
    const late = first !== undefined && first.rank > 0 && having.length * 2 > ladder.levels.length
    return late ? [`${title} starts at ${first.id}`] : []
  })
}
