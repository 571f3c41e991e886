// What zod finds wrong with a configuration, in words that name the key, what stands there and what belongs there.

import type * as z from 'zod'
import { listed, quoted } from '../model/listed.js'
import { didYouMean } from '../model/nearest.js'
import { escapePointer } from '../model/escape-pointer.js'

/** One thing that is wrong with a configuration. `pointer` leads to it in the configuration's data. */
export interface Problem {
  messageId: string
  message: string
  pointer?: string
  data?: Record<string, unknown>
}

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What was checked, for what stands at a place and what is known there. */
export interface Checked {
  data: unknown
  schema: unknown
}

/** One issue as problems. */
export function explainIssue(issue: Issue, checked: Checked, base: Path = []): Problem[] {
  const path = [...base, ...issue.path]
  const at = pointerOf(path)
  const where = path.length === 0 ? 'the configuration' : `\`${nameOf(path)}\``
  const value = valueAt(checked.data, path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(checked.schema, path)
    const wanted = known.length > 0 ? oneOf(known) : 'a known key'
    return issue.keys.map((key) => ({
      messageId: 'unknown-key',
      message: `Unexpected key \`${key}\` in ${where}, expected ${didYouMean(key, known, 'a known key') || wanted}`,
      pointer: `${at}/${escapePointer(key)}#key`,
      data: { key },
    }))
  }
  if (issue.code === 'invalid_union') {
    const branch = fittingBranch(issue.errors)
    if (branch) return branch.flatMap((inner) => explainIssue(inner, checked, path))
    // What an alternative says first is what it asks for; the rest follows from a value of another kind.
    const wanted = [...new Set(issue.errors.flatMap(([first]) => (first ? expectation(first) : [])))]
    const near = typeof value === 'string' ? didYouMean(value, issue.errors.flat().flatMap(enumerated)) : ''
    return [invalid(at, where, value, wanted.join(', or '), near)]
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const values = issue.values.map(String)
    return [invalid(at, where, value, oneOf(values), didYouMean(value, values))]
  }
  return [invalid(at, where, value, expectation(issue).join(', or '))]
}

function invalid(pointer: string, where: string, value: unknown, wanted: string, hint = ''): Problem {
  return {
    messageId: 'invalid',
    message: `Unexpected ${shown(value)} for ${where}, expected ${wanted}${hint}`,
    pointer,
    data: { expected: wanted },
  }
}

/** The one alternative whose kind of value fits, so that what is wrong is inside it. */
function fittingBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || !['invalid_type', 'invalid_value'].includes(issue.code)),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

function enumerated(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : []
}

function expectation(issue: Issue): string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [kinds[issue.expected] ?? issue.expected]
    case 'invalid_value':
      return [oneOf(issue.values.map(String))]
    case 'too_small':
      if (issue.origin === 'string') return ['words']
      if (issue.origin === 'array') return [`a list of at least ${String(issue.minimum)}`]
      return [issue.inclusive ? `${String(issue.minimum)} or more` : `more than ${String(issue.minimum)}`]
    case 'too_big':
      return [`${issue.origin === 'array' ? 'a list of ' : ''}${String(issue.maximum)} or less`]
    case 'invalid_key':
      return ['a name as its key']
    default:
      return [issue.message]
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  object: 'a group of `key: value` lines',
  record: 'a group of `key: value` lines',
  array: 'a list',
  tuple: 'a list of a severity and options',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'empty value'
  if (value === '') return 'empty text'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${value.length}`
  if (typeof value === 'function') return 'function'
  if (!isScalar(value)) return 'group of keys'
  const words = String(value)
  return `\`${words.length > 40 ? `${words.slice(0, 39)}…` : words}\``
}

/** A module can hold values that JSON has no word for. */
function isScalar(value: unknown): value is string | number | bigint | boolean | symbol {
  return typeof value !== 'object'
}

function oneOf(words: readonly string[]): string {
  return listed(quoted(words), 'or')
}

/** Keys that the schema knows at a path, so that the list of them is never kept twice. */
function knownKeys(schema: unknown, path: Path): string[] {
  let schemas: unknown[] = [schema]
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => childOf(schema, key))
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(shapeOf(schema))))]
}

function alternatives(schema: unknown): object[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (!('element' in schema) && 'unwrap' in schema && typeof schema.unwrap === 'function')
    return alternatives((schema.unwrap as () => unknown).call(schema))
  if ('options' in schema && Array.isArray(schema.options)) return schema.options.flatMap(alternatives)
  return [schema]
}

function childOf(schema: object, key: PropertyKey): unknown[] {
  const shape = shapeOf(schema)
  if (Object.hasOwn(shape, key)) return [shape[String(key)]]
  if ('element' in schema) return [schema.element]
  return 'valueType' in schema ? [schema.valueType] : []
}

function shapeOf(schema: object): Record<string, unknown> {
  return 'shape' in schema ? (schema.shape as Record<string, unknown>) : {}
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${escapePointer(String(key))}`).join('')
}

/** `levels[0].title`, as people write it. */
function nameOf(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
