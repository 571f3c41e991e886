// Words to values: ids, names and keys that people chose. Each is a word and no more, `__proto__` too.

import * as z from 'zod/mini'

/** An object with any keys. `z.record` leaves `__proto__` out, as if nobody had written it. */
export function keyed<V extends z.core.$ZodType>(
  key: z.core.$ZodRecordKey,
  value: V,
): z.ZodMiniType<Record<string, z.output<V>>> {
  const record = z.record(key, value) as unknown as z.ZodMiniType<Record<string, z.output<V>>>
  const read = z.pipe(z.pipe(z.transform(hidden), record), z.transform(shown))
  parts.set(read, { key, value })
  // What transforms could stand where nothing is; these do not.
  return z.nonoptional(read)
}

/** What the keys and the values of an object are read by. */
export interface KeyedParts {
  key: z.core.$ZodType
  value: z.core.$ZodType
}

// By what stands inside: a description makes a copy of the outside.
const parts = new WeakMap<z.core.$ZodType, KeyedParts>()

/** The parts of a schema that `keyed` made; `undefined` for any other schema. */
export function keyedParts(schema: z.core.$ZodType): KeyedParts | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'nonoptional' ? parts.get(def.innerType) : undefined
}

/** A space is put behind the word, and behind those that end so already. */
function hidden(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const names = Object.keys(given)
  return names.some((name) => isHidden(name))
    ? Object.fromEntries(
        Object.entries(given).map(([name, value]) => [isHidden(name) ? `${name} ` : name, value]),
      )
    : given
}

function shown<T>(read: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [isHidden(name) ? name.slice(0, -1) : name, value]),
  )
}

function isHidden(name: string): boolean {
  return name.trimEnd() === '__proto__'
}
