// The release as a module: `ladder.js` with the data and `ladder.d.ts` in which every id is a literal type, so that a
// wrong id in an app does not compile.

import * as z from 'zod'
import { Block, GroupBlock, RefBlock, TextBlock } from '../model/block.js'
import { canonicalJson } from '../model/canonical.js'
import { Axis, Competency, Document, Ladder, Step, Track } from '../model/ladder.js'
import { AntiPattern, Example, Expectation, Level, LevelCompetency, Meta, Section } from '../model/level.js'
import type { Registry } from './registry.js'
import { literals, typeText, type TypeOverrides } from './type-text.js'

const generated = '// Made by `rungs release`. Change the ladder and release again.\n'

const named = {
  Ladder,
  Level,
  LevelCompetency,
  Expectation,
  AntiPattern,
  Competency,
  Track,
  Axis,
  Step,
  Example,
  Meta,
  Section,
  Block,
  TextBlock,
  GroupBlock,
  RefBlock,
  Document,
} satisfies Record<string, z.core.$ZodType>

const overrides: TypeOverrides = {
  'Level.id': 'LevelId',
  'Level.next[]': 'LevelId',
  'Level.previous[]': 'LevelId',
  'Level.axes': '{ readonly [A in AxisId]?: StepIds[A] }',
  'Competency.id': 'CompetencyId',
  'LevelCompetency.id': 'CompetencyId',
  'Section.competency': 'CompetencyId',
  'Expectation.id': 'ExpectationId',
  'AntiPattern.id': 'AntiPatternId',
  'Axis.id': 'AxisId',
  'Track.id': 'TrackId',
  'Track.levels[]': 'LevelId',
}

const kinds = [
  ['levels', 'LevelId'],
  ['competencies', 'CompetencyId'],
  ['axes', 'AxisId'],
  ['tracks', 'TrackId'],
  ['expectations', 'ExpectationId'],
  ['antiPatterns', 'AntiPatternId'],
] as const

/** `ladder.d.ts`. */
export function moduleTypes(ladder: Ladder, registry: Registry, version: string): string {
  const ids = kinds.map(
    ([kind, name]) => `export type ${name} =${literals(Object.keys(registry[kind].live))}\n`,
  )
  const steps = ladder.axes.map(
    ({ id, scale }) => `  readonly ${JSON.stringify(id)}:${literals(scale.map((step) => step.id))}\n`,
  )
  const resolve = kinds.map(
    ([kind, name]) =>
      `export declare function resolveId(kind: '${kind}', id: string): ReadonlyArray<${name}> | undefined\n`,
  )
  return [
    generated,
    `/** The version of the content. */\nexport declare const version: ${JSON.stringify(version)}\n`,
    ...ids,
    `/** Steps of each axis. */\nexport interface StepIds {\n${steps.join('')}}\n`,
    ...interfaces(),
    '/** The whole ladder. */\nexport declare const ladder: Ladder\n',
    '/** A level by its id. Throws a `RangeError` where there is none. */\nexport declare function getLevel(id: LevelId): Level\n',
    '/** A competency by its id. Throws a `RangeError` where there is none. */\nexport declare function getCompetency(id: CompetencyId): Competency\n',
    '/** An expectation by its id. Throws a `RangeError` where there is none. */\nexport declare function getExpectation(id: ExpectationId): Expectation\n',
    `/**\n * Where an id that was stored leads today: itself, the ids that came of it, or nothing where it was removed.\n * \`undefined\` for an id that never was.\n */\n${resolve.join('')}`,
  ].join('\n')
}

function interfaces(): string[] {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries<z.core.$ZodType>(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => id, io: 'input' })
  return Object.keys(named).map((name) => {
    const text = typeText(schemas[name] ?? {}, name, overrides)
    return text.startsWith('{') ? `export interface ${name} ${text}\n` : `export type ${name} = ${text}\n`
  })
}

/** `ladder.js`: no dependency, and no name of an id in the code itself. */
export function moduleCode(ladder: Ladder, registry: Registry, version: string): string {
  const gone = Object.fromEntries(kinds.map(([kind]) => [kind, registry[kind].gone]))
  const live = Object.fromEntries(kinds.map(([kind]) => [kind, Object.keys(registry[kind].live).sort()]))
  return `${generated}
export const version = ${JSON.stringify(version)}
export const ladder = ${parsed(ladder)}

const live = ${parsed(live)}
const gone = ${parsed(gone)}

const levels = new Map(ladder.levels.map((level) => [level.id, level]))
const competencies = new Map(ladder.competencies.map((competency) => [competency.id, competency]))
const expectations = new Map()
const register = (expectation) => {
  expectations.set(expectation.id, expectation)
  expectation.children.forEach(register)
}
for (const level of ladder.levels) {
  for (const competency of level.competencies) competency.expectations.forEach(register)
  level.expectations.forEach(register)
}

const get = (parts, what, id) => {
  const part = parts.get(id)
  if (part === undefined) throw new RangeError(\`Unexpected \${what} \\\`\${id}\\\`, expected an id of version ${version}\`)
  return part
}

export const getLevel = (id) => get(levels, 'level', id)
export const getCompetency = (id) => get(competencies, 'competency', id)
export const getExpectation = (id) => get(expectations, 'expectation', id)

export const resolveId = (kind, id) => {
  const known = new Set(live[kind])
  if (known.has(id)) return [id]
  if (!Object.hasOwn(gone[kind], id)) return undefined
  const found = new Set()
  const seen = new Set()
  const queue = [id]
  while (queue.length > 0) {
    const next = queue.shift()
    if (seen.has(next)) continue
    seen.add(next)
    if (known.has(next)) found.add(next)
    else if (Object.hasOwn(gone[kind], next)) queue.push(...[gone[kind][next].to ?? []].flat())
  }
  return [...found]
}
`
}

/** Parsing a string is faster than reading a literal, and takes `__proto__` for the name that it is. */
function parsed(value: unknown): string {
  const compact = JSON.stringify(JSON.parse(canonicalJson(value)))
  return `JSON.parse(${JSON.stringify(compact).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})`
}
