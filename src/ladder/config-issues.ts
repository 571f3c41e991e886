// What zod finds wrong with a configuration, in words that name the key, what stands there and what belongs there.

import type * as z from 'zod'
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
    const wanted = [...new Set(issue.errors.flatMap((errors) => errors.flatMap(expectation)))]
    const near = typeof value === 'string' ? didYouMean(value, issue.errors.flat().flatMap(enumerated)) : ''
    return [invalid(at, where, value, wanted.join(', or ') || 'another value', near)]
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const values = issue.values.map(String)
    return [invalid(at, where, value, oneOf(values), didYouMean(value, values))]
  }
  return [invalid(at, where, value, expectation(issue)[0] ?? issue.message)]
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
      return [`${String(issue.minimum)} or more`]
    case 'too_big':
      return [`${String(issue.maximum)} or less`]
    case 'invalid_union':
      return issue.errors.flatMap((errors) => errors.flatMap(expectation))
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
  if (value === null) return 'an empty value'
  if (value === '') return 'empty text'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a group of keys'
  if (typeof value === 'function') return 'a function'
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${words.length > 40 ? `${words.slice(0, 39)}…` : words}\``
}

function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

/** Keys that the schema knows at a path, so that the list of them is never kept twice. */
function knownKeys(schema: unknown, path: Path): string[] {
  let schemas: unknown[] = [schema]
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => childOf(schema, key))
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))]
}

function alternatives(schema: unknown): unknown[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (!('element' in schema) && 'unwrap' in schema && typeof schema.unwrap === 'function')
    return alternatives((schema.unwrap as () => unknown).call(schema))
  if ('options' in schema && Array.isArray(schema.options)) return schema.options.flatMap(alternatives)
  return [schema]
}

function childOf(schema: unknown, key: PropertyKey): unknown[] {
  const shape = shapeOf(schema)
  if (shape) return Object.hasOwn(shape, key) ? [shape[String(key)]] : []
  if (typeof schema !== 'object' || schema === null) return []
  if ('element' in schema) return [schema.element]
  return 'valueType' in schema ? [schema.valueType] : []
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Record<string, unknown>)
    : undefined
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
