// One statement in data, or a list of them, and the names of the fields that make one.

import { collapse } from '../model/text.js'
import { escapePointer } from '../model/escape-pointer.js'
import { areaLists, isFields, levelLists, text, type Fields } from './data-names.js'

/** What is stated, wherever it was nested. */
export interface Stated {
  text: string
  pointer: string
  id?: string
  proficiency?: string
  examples: { text: string; pointer: string }[]
}

const statementKeys =
  'summary text statement expectation criteria criterion behaviour behavior description'.split(' ')

/** Fields that say of which level a statement is. */
export const levelKeys = ['level', 'role', 'grade']

/** Fields that say of which competency it is. */
export const areaKeys = ['theme', 'competency', 'skill', 'area', 'category', 'topic', 'domain', 'dimension']

/** Fields of a level that are not what it expects. */
export const notAreas = new Set([
  'aliases',
  'tags',
  'next',
  'previous',
  'inherits',
  'equivalents',
  'tracks',
  'axes',
  'meta',
])

/** Fields of a statement, a competency or a level: the key of no statement. */
export const fieldNames = new Set([
  ...statementKeys,
  ...levelKeys,
  ...areaKeys,
  ...notAreas,
  ...levelLists,
  ...areaLists,
  'id',
  'key',
  'name',
  'title',
  'examples',
])

/** A competency has a name, and may say something of itself too. */
export function isStatement(item: unknown): boolean {
  if (!isFields(item)) return typeof item === 'string'
  return first(item, ['id', 'name', 'title']) === undefined && statementIn(item, '').length > 0
}

/** A statement, or a list of statements: strings, or maps with a statement and examples. */
export function statementsIn(value: unknown, pointer: string): Stated[] {
  if (!Array.isArray(value)) return strings(value, pointer).map((entry) => ({ ...entry, examples: [] }))
  return value.flatMap((item: unknown, index) => statementIn(item, `${pointer}/${String(index)}`))
}

/** Statements in the lists of one object. */
export function statements(fields: Fields, pointer: string): Stated[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) && key !== 'examples' ? statementsIn(value, `${pointer}/${escapePointer(key)}`) : [],
  )
}

export function statementIn(item: unknown, at: string): Stated[] {
  const plain = text(item)
  if (plain !== undefined) return [{ text: plain, pointer: at, examples: [] }]
  if (!isFields(item)) return []
  const pair = pairText(item)
  if (pair !== undefined) return [{ text: pair, pointer: at, examples: [] }]
  const statement = statementOf(item)
  if (!statement) return []
  return [
    {
      text: statement.words,
      pointer: `${at}/${statement.field}`,
      examples: strings(item['examples'], `${at}/examples`),
    },
  ]
}

/** A statement with a colon in it, which YAML reads as a key and its value: `- Leads: two teams`. */
function pairText(item: unknown): string | undefined {
  if (!isFields(item)) return undefined
  const [pair, ...more] = Object.entries(item)
  if (!pair || more.length > 0) return undefined
  const [key, value] = pair
  const words = text(value)
  return words?.includes(' ') && !fieldNames.has(key) ? `${key}: ${words}` : undefined
}

/** What a map says of people, and the field that says it. */
export function statementOf(fields: Fields): { words: string; field: string } | undefined {
  for (const field of statementKeys) {
    const words = text(fields[field])
    if (words !== undefined) return { words, field }
  }
  return undefined
}

export function strings(value: unknown, pointer: string): { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: collapse(value), pointer }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const plain = text(item)
    return plain === undefined ? [] : [{ text: plain, pointer: `${pointer}/${String(index)}` }]
  })
}

export function first(fields: Fields, keys: readonly string[]): string | undefined {
  return keys.map((key) => text(fields[key])).find((value) => value !== undefined)
}
