// The matrix of a ladder as a rubric of CASE: a criterion per competency, a level of it per cell.

import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { matrix } from '../model/queries.js'
import type { CaseCriterion, CaseLink, CaseOptions, CaseRubric } from './case-types.js'
import { uuidOf } from './uuid.js'

/** The package that the rubric is a part of. */
export interface CaseSource {
  base: string
  ladder: Ladder
  options: CaseOptions
  /** A link to an item of the package. */
  link(kind: string, id: string, title: string): CaseLink
}

/** The rubric; an empty cell is left out. */
export function caseRubric(source: CaseSource): CaseRubric {
  const { base, ladder, options } = source
  const { lastChangeDateTime } = options
  const name = `${base}/CFRubrics/${encodeURIComponent(ladder.id)}`
  const identifier = uuidOf(name)
  const titles = new Map(ladder.levels.map(({ id, title }) => [id, title]))
  const criteria = matrix(ladder).map(({ competency, title, cells }, row): CaseCriterion => {
    const criterion = uuidOf(`${name}/${competency}`)
    return {
      identifier: criterion,
      uri: `${base}/CFRubricCriteria/${criterion}`,
      category: title,
      CFItemURI: source.link('competencies', competency, title),
      position: row + 1,
      rubricId: identifier,
      lastChangeDateTime,
      CFRubricCriterionLevels: cells.flatMap(({ level, expectations }, column) => {
        if (expectations.length === 0) return []
        const id = uuidOf(`${name}/${competency}/${level}`)
        return [
          {
            identifier: id,
            uri: `${base}/CFRubricCriterionLevels/${id}`,
            description: expectations.flatMap(lines).join('\n'),
            quality: titles.get(level) ?? level,
            position: column + 1,
            rubricCriterionId: criterion,
            lastChangeDateTime,
          },
        ]
      }),
    }
  })
  return {
    identifier,
    uri: `${base}/CFRubrics/${identifier}`,
    title: ladder.title,
    lastChangeDateTime,
    CFRubricCriteria: criteria,
  }
}

function lines({ text, children }: Expectation): string[] {
  return [text, ...children.flatMap(lines)]
}
