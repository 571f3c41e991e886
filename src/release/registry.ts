// The id registry: every id that a ladder has or ever had. It is committed as `ladder.lock.json` and is part of a
// release, so that a reference that somebody stored leads somewhere for good.

import * as z from 'zod/mini'
import { defined } from '../model/defined.js'
import { keyed } from '../model/keyed.js'
import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { snapshotOf, type Snapshot } from '../diff/snapshot.js'

/** Version of the registry's shape. */
export const REGISTRY_VERSION = 1

const since = z
  .optional(z.string())
  .check(z.describe('The version of the ladder that was the first without the id.'))

/** What became of an id that is no longer there. */
export const Gone = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('moved'), to: z.string(), since }),
  z.strictObject({ kind: z.literal('split'), to: z.array(z.string()).check(z.minLength(2)), since }),
  z.strictObject({ kind: z.literal('merged'), to: z.string(), since }),
  z.strictObject({ kind: z.literal('removed'), since }),
])
export type Gone = z.infer<typeof Gone>

const titled = z.strictObject({
  live: keyed(z.string(), z.strictObject({ title: z.string() })),
  gone: keyed(z.string(), Gone),
})

const written = z.strictObject({
  live: keyed(
    z.string(),
    z.strictObject({
      level: z.string(),
      competency: z.optional(z.string()),
      text: z.string().check(z.describe('By it the statement is known again when its words change.')),
      explicit: z.optional(z.boolean()).check(z.describe('The source names the id.')),
    }),
  ),
  gone: keyed(z.string(), Gone),
})

/** Ids by what they name: those that are there, and what became of the others. */
export const Registry = z.strictObject({
  registryVersion: z.literal(REGISTRY_VERSION),
  levels: titled,
  competencies: titled,
  axes: titled,
  tracks: titled,
  expectations: written,
  antiPatterns: written,
})
export type Registry = z.infer<typeof Registry>

/** What an id can name. */
export type IdKind = Exclude<keyof Registry, 'registryVersion'>

/** All of them, in the order in which people look. */
export const idKinds = ['levels', 'competencies', 'axes', 'tracks', 'expectations', 'antiPatterns'] as const

/** Every id of a ladder, by what it names. */
export function idsOf(ladder: Ladder): Record<IdKind, readonly string[]> {
  const { levels, competencies, axes, tracks } = ladder
  const inside = ({ id, children }: Expectation): string[] => [id, ...children.flatMap(inside)]
  const idOf = ({ id }: { id: string }): string => id
  return {
    levels: levels.map(idOf),
    competencies: competencies.map(idOf),
    axes: axes.map(idOf),
    tracks: tracks.map(idOf),
    expectations: levels.flatMap((level) =>
      [...level.competencies, level].flatMap(({ expectations }) => expectations.flatMap(inside)),
    ),
    antiPatterns: levels.flatMap(({ antiPatterns }) => antiPatterns.map(idOf)),
  }
}

/** The registry of a ladder that had none: every id is there, none is gone. */
export function registryOf(ladder: Ladder): Registry {
  const { levels, competencies, axes, tracks, expectations, antiPatterns } = snapshotOf(ladder)
  const titles = (parts: Snapshot['levels']): z.infer<typeof titled> => ({
    live: Object.fromEntries(parts.map(({ id, title }) => [id, { title }])),
    gone: {},
  })
  const texts = (items: Snapshot['expectations']): z.infer<typeof written> => ({
    live: Object.fromEntries(
      items.map(({ id, level, competency, text, explicit }) => [
        id,
        {
          level,
          ...defined({ competency }),
          text,
          ...(explicit ? { explicit } : {}),
        },
      ]),
    ),
    gone: {},
  })
  return {
    registryVersion: REGISTRY_VERSION,
    levels: titles(levels),
    competencies: titles(competencies),
    axes: titles(axes),
    tracks: titles(tracks),
    expectations: texts(expectations),
    antiPatterns: texts(antiPatterns),
  }
}

/** What the registry remembers, in the shape in which ladders are compared. */
export function rememberedSnapshot(registry: Registry): Snapshot {
  const parts = (kind: 'levels' | 'competencies' | 'axes' | 'tracks'): Snapshot['levels'] =>
    Object.entries(registry[kind].live).map(([id, { title }]) => ({ id, title }))
  const items = (kind: 'expectations' | 'antiPatterns'): Snapshot['expectations'] =>
    Object.entries(registry[kind].live).map(([id, entry]) => ({
      ...entry,
      id,
      explicit: entry.explicit ?? false,
    }))
  return {
    levels: parts('levels'),
    competencies: parts('competencies'),
    axes: parts('axes'),
    tracks: parts('tracks'),
    expectations: items('expectations'),
    antiPatterns: items('antiPatterns'),
  }
}

/**
 * Where a stored id leads today: itself, the ids that came of it, or nothing where it was removed.
 * `undefined` when the registry has never heard of it.
 *
 * @example
 * resolveId(registry, 'expectations', 'L2/ownership/leads-reviews') // ['L3/ownership/leads-reviews']
 */
export function resolveId(registry: Registry, kind: IdKind, id: string): string[] | undefined {
  const { live, gone } = registry[kind]
  if (Object.hasOwn(live, id)) return [id]
  if (!Object.hasOwn(gone, id)) return undefined
  const found = new Set<string>()
  const seen = new Set<string>()
  const queue = [id]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (Object.hasOwn(live, next)) {
      found.add(next)
      continue
    }
    const entry = Object.hasOwn(gone, next) ? gone[next] : undefined
    if (entry && entry.kind !== 'removed') queue.push(...[entry.to].flat())
  }
  return [...found]
}
