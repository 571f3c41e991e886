// What a well-formed declaration gets wrong with its own ids: the same one twice, or one that it never declares.

import { didYouMean } from '../model/nearest.js'
import { slug } from '../model/text.js'
import type { Problem } from './config-issues.js'
import type { Declaration } from './declaration.js'
import { declaredLevels } from './declared-levels.js'

/** An id and the JSON pointer to where it is written. */
type Written = readonly [id: string, pointer: string]

/** Ids that stand twice, and ids that are used but not declared. */
export function disagreements(declaration: Declaration): Problem[] {
  return [...duplicates(declaration), ...unknownIds(declaration)]
}

function duplicates(declaration: Declaration): Problem[] {
  const { axes = [], tracks = [] } = declaration
  return [
    ...twice('level', levelIds(declaration)),
    ...twice('competency', competencyIds(declaration)),
    ...twice('section', titled('sections', declaration.sections ?? [])),
    ...twice('track', identified('tracks', tracks)),
    ...twice('axis', identified('axes', axes)),
    ...axes.flatMap(({ scale }, index) => twice('step', identified(`axes/${index}/scale`, scale))),
    ...tracks.flatMap(({ levels }, index) => twice('level', identified(`tracks/${index}/levels`, levels))),
  ]
}

function unknownIds(declaration: Declaration): Problem[] {
  const problems: Problem[] = []
  const levels = declaredLevels(declaration)
  const expect = (
    kind: string,
    known: ReadonlySet<string>,
    used: readonly Written[],
    list = kind === 'axis' ? 'axes' : `${kind}s`,
  ): void => {
    for (const [id, pointer] of used) {
      if (!known.has(id)) problems.push(unknown(kind, id, pointer, known, list))
    }
  }
  if (declaration.levels) {
    const known = new Set(levels.flatMap(({ id, aliases = [] }) => [id, ...aliases]))
    expect('level', known, [
      ...(declaration.tracks ?? []).flatMap((track, index) =>
        identified(`tracks/${index}/levels`, track.levels),
      ),
      ...levels.flatMap((level, index) => identified(`levels/${index}/next`, level.next ?? [])),
      ...competencyBounds(declaration),
    ])
  } else if (declaration.tracks) {
    // Without a list of levels, the tracks are it.
    const known = new Set(declaration.tracks.flatMap(({ levels: ids }) => ids))
    expect('level', known, competencyBounds(declaration), 'tracks')
  }
  if (declaration.tracks) {
    const known = new Set(declaration.tracks.map(({ id }) => id))
    expect(
      'track',
      known,
      levels.flatMap(({ track }, index): Written[] =>
        track === undefined ? [] : [[track, `/levels/${index}/track`]],
      ),
    )
  }
  const axes = new Set((declaration.axes ?? []).map(({ id }) => id))
  expect(
    'axis',
    axes,
    levels.flatMap((level, index) =>
      Object.keys(level.axes ?? {}).map((id): Written => [id, `/levels/${index}/axes/${id}#key`]),
    ),
  )
  return problems
}

function twice(kind: string, ids: readonly Written[]): Problem[] {
  const seen = new Set<string>()
  return ids.flatMap(([id, pointer]) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `Unexpected second ${kind} \`${id}\`, expected each ${kind} once; remove one of them or give it another id`
    return [{ messageId: 'duplicate', message, pointer, data: { kind, id } }]
  })
}

function unknown(
  kind: string,
  id: string,
  pointer: string,
  known: ReadonlySet<string>,
  list: string,
): Problem {
  const hint = didYouMean(id, known) || `; declare it under \`${list}\``
  const message = `Unexpected ${kind} \`${id}\`, expected one that this file declares${hint}`
  return { messageId: 'unknown-id', message, pointer, data: { kind, id } }
}

function levelIds(declaration: Declaration): Written[] {
  return identified('levels', declaration.levels ?? [])
}

function competencyIds(declaration: Declaration): Written[] {
  return titled('competencies', declaration.competencies ?? [])
}

/** The first and the last level of each competency that has one. */
function competencyBounds({ competencies = [] }: Declaration): Written[] {
  return competencies.flatMap((competency, index): Written[] =>
    typeof competency === 'string'
      ? []
      : (['from', 'to'] as const).flatMap((key): Written[] => {
          const id = competency[key]
          return id === undefined ? [] : [[id, `/competencies/${index}/${key}`]]
        }),
  )
}

function identified(list: string, items: readonly (string | { id: string })[]): Written[] {
  return items.map((item, index) =>
    typeof item === 'string' ? [item, `/${list}/${index}`] : [item.id, `/${list}/${index}/id`],
  )
}

function titled(
  list: string,
  items: readonly (string | { id?: string | undefined; title: string })[],
): Written[] {
  return items.map((item, index) =>
    typeof item === 'string'
      ? [slug(item), `/${list}/${index}`]
      : [item.id ?? slug(item.title), `/${list}/${index}/${item.id === undefined ? 'title' : 'id'}`],
  )
}
