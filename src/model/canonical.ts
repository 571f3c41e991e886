// One way to write a value as JSON: the same value gives the same bytes, whatever order its keys were made in.

import { compareText } from './order.js'

/** Keys that a reader looks for first; the others follow in code unit order. */
const leading = ['$schema', 'schemaVersion', 'kind', 'type', 'id', 'title', 'name', 'text']

/**
 * Writes a JSON value with two spaces, LF and a newline at the end. Identity comes first in every object,
 * then the other keys by code unit; arrays keep their order; `undefined` properties are left out.
 *
 * @example
 * canonicalJson({ b: 1, id: 'L1' }) // '{\n  "id": "L1",\n  "b": 1\n}\n'
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), undefined, 2)}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byKey(a, b))
      .map(([key, part]: [string, unknown]) => [key, ordered(part)]),
  )
}

function byKey(a: string, b: string): number {
  return rank(a) - rank(b) || compareText(a, b)
}

function rank(key: string): number {
  const index = leading.indexOf(key)
  return index === -1 ? leading.length : index
}
