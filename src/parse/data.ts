// YAML and JSON: front matter and data files, with the place of every value.

import { messageOf } from '../model/message-of.js'
import type { Literal } from 'mdast'
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument as parseYaml,
  type Node as YamlNode,
  type Pair,
} from 'yaml'
import type { Place } from '../model/place.js'
import { dataTooDeep, deepest } from './bounds.js'
import { placeBetween } from './lines.js'
import { offsetsOf } from './offsets.js'
import { readToml } from './toml.js'
import { escapePointer } from '../model/escape-pointer.js'

/** Parsed YAML. `data` is plain JSON; `places` maps JSON pointers to where the value stands, `#key` pointers to keys. */
export interface FrontMatter {
  data: unknown
  places: Map<string, Place>
  place: Place
  errors: { message: string; place: Place }[]
  /** Keys that stand a second time in one group; the last one counts. */
  repeated?: { key: string; place: Place }[]
}

/** Most aliases that a YAML document may expand to: above that it is a bomb, and an error instead. */
const maxAliasCount = 100

// Pretty errors quote the line of each error: one long line with many of them would fill the memory.
const options = { uniqueKeys: false, logLevel: 'silent', stringKeys: true, prettyErrors: false } as const

/** Reads a front-matter node: YAML, or the plain keys of TOML. */
export function parseFrontMatter(
  node: Literal,
  format: 'yaml' | 'toml',
  path: string,
  starts: readonly number[],
): FrontMatter {
  const { start, end } = offsetsOf(node)
  // The values begin on the line behind that of the mark.
  const opening = starts.find((offset) => offset > start) ?? start
  const place = placeBetween(path, starts, start, end)
  if (format === 'yaml') return parseData(node.value, path, starts, opening, place)
  const values = readToml(node.value)
  return {
    data: Object.fromEntries(values.map(({ key, value }) => [key, value])),
    places: new Map(
      values.map((value) => [
        `/${escapePointer(value.key)}`,
        placeBetween(path, starts, opening + value.start, opening + value.end),
      ]),
    ),
    place,
    errors: [],
  }
}

/** Reads YAML or JSON text that starts at `base` in its file. Errors are values; what could be read is kept. */
export function parseData(
  text: string,
  path: string,
  starts: readonly number[],
  base = 0,
  place: Place = placeBetween(path, starts, base, base + text.length),
): FrontMatter {
  const unread = (message: string): FrontMatter => ({
    data: undefined,
    places: new Map(),
    place,
    errors: [{ message, place }],
  })
  if (dataTooDeep(text)) return unread(`Values are nested more than ${deepest} deep`)
  let parsed
  try {
    parsed = parseYaml(text, options)
  } catch (error) {
    return unread(messageOf(error))
  }
  // What is not closed is reported one character behind the end.
  const within = (at: number): number => base + Math.min(at, text.length)
  const errors = parsed.errors.map(({ message, pos: [from, to] }) => ({
    message: message.split('\n', 1).join(''),
    place: placeBetween(path, starts, within(from), within(Math.max(from, to))),
  }))
  const { places, repeated } = placesIn(parsed.contents, ([from, to]) =>
    placeBetween(path, starts, base + from, base + to),
  )
  let data: unknown
  try {
    data = parsed.toJS({ maxAliasCount })
  } catch (error) {
    errors.push({ message: messageOf(error), place })
  }
  return { data, places, place, errors, repeated }
}

/** Where each value and each key of a document stands, and the keys that stand a second time in their group. */
function placesIn(
  contents: unknown,
  placeOf: (range: readonly [start: number, end: number, ...unknown[]]) => Place,
): Required<Pick<FrontMatter, 'places' | 'repeated'>> {
  const places = new Map<string, Place>()
  const repeated: { key: string; place: Place }[] = []
  const visit = (node: unknown, pointer: string, depth: number): void => {
    if (depth > 2 * deepest) return
    const range = (node as YamlNode | null)?.range
    if (range) places.set(pointer, placeOf(range))
    if (isMap(node)) {
      const keys = new Set<string>()
      for (const pair of node.items) visitPair(pair, pointer, depth, keys)
    } else if (isSeq(node))
      for (const [index, item] of node.items.entries()) visit(item, `${pointer}/${String(index)}`, depth + 1)
  }
  const visitPair = (pair: Pair, pointer: string, depth: number, keys: Set<string>): void => {
    if (!isPair(pair) || !isScalar(pair.key)) return
    const key = String(pair.key.value)
    const at = `${pointer}/${escapePointer(key)}`
    if (pair.key.range) {
      const place = placeOf(pair.key.range)
      places.set(`${at}#key`, place)
      if (keys.has(key)) repeated.push({ key, place })
    }
    keys.add(key)
    visit(pair.value, at, depth + 1)
  }
  visit(contents, '', 0)
  return { places, repeated }
}
