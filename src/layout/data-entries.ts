// Statements out of data. A few shapes are known; each is told by its form, not by the names of its keys alone.

import { collapse } from '../model/text.js'
import { escapePointer } from '../model/escape-pointer.js'
import {
  areLevelKeys,
  areaLists,
  isFields,
  levelLists,
  named,
  namedAreas,
  namedLevels,
  text,
  type Fields,
} from './data-names.js'
import { readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'

/** One statement in the data, wherever it was nested. */
export interface Entry {
  level: string
  competency: string
  text: string
  pointer: string
  id?: string
  proficiency?: string
  examples: { text: string; pointer: string }[]
}

/** Every statement in the data, in source order of its shape. `own`: the level that the whole of it is. */
export function entriesOf(data: Fields, own: string | undefined): Entry[] {
  if (own !== undefined) return entriesIn(data, '', own, areaLists)
  return [...topicEntries(data), ...flatEntries(data), ...levelEntries(data), ...areaEntries(data)]
}

/** Topics that hold levels that hold criteria. */
function topicEntries(data: Fields): Entry[] {
  return arrays(data).flatMap(({ key, list }) =>
    list.flatMap((topic: unknown, t) => {
      if (!isFields(topic)) return []
      const competency = text(topic['id']) ?? text(topic['name']) ?? text(topic['title'])
      if (competency === undefined) return []
      return arrays(topic).flatMap(({ key: inner, list: contents }) =>
        contents.flatMap((content: unknown, c) => {
          const level = isFields(content) ? text(content['level']) : undefined
          if (level === undefined || !isFields(content)) return []
          const at = `/${escapePointer(key)}/${String(t)}/${escapePointer(inner)}/${String(c)}`
          const listed = statements(content, at)
          const found = listed.length > 0 ? listed : statementIn(content, at)
          return found.map((entry) => ({ ...entry, level, competency }))
        }),
      )
    }),
  )
}

const statementKeys =
  'summary text statement expectation criteria criterion behaviour behavior description'.split(' ')
const levelKeys = ['level', 'role', 'grade']
const areaKeys = ['theme', 'competency', 'skill', 'area', 'category', 'topic', 'domain', 'dimension']

/** A flat list of statements, each with its level. */
function flatEntries(data: Fields): Entry[] {
  return arrays(data).flatMap(({ key, list }) =>
    list.flatMap((item: unknown, index): Entry[] => {
      if (!isFields(item)) return []
      const level = first(item, levelKeys)
      const statement = statementOf(item)
      if (level === undefined || statement === undefined) return []
      const pointer = `/${escapePointer(key)}/${String(index)}`
      const id = text(item['id'])
      const proficiency = text(item['proficiency'])
      return [
        {
          level,
          competency: first(item, areaKeys) ?? '',
          text: statement.words,
          pointer: `${pointer}/${statement.field}`,
          ...(id === undefined ? {} : { id }),
          ...(proficiency === undefined ? {} : { proficiency }),
          examples: strings(item['examples'], `${pointer}/examples`),
        },
      ]
    }),
  )
}

/** Levels that hold competencies that hold statements, as lists or as maps. */
function levelEntries(data: Fields): Entry[] {
  return namedLevels(data).flatMap(({ key, value, pointer }) =>
    isFields(value) ? entriesIn(value, pointer, key) : [],
  )
}

/** Competencies that hold levels that hold statements: `Impact: { L1: …, L2: … }`, the levels perhaps under a key of their own. */
function areaEntries(data: Fields): Entry[] {
  const known = new Set(namedLevels(data).map(({ key }) => key))
  return namedAreas(data).flatMap(({ key: competency, value, pointer }) => {
    if (!isFields(value)) return []
    const [inner] = levelLists.flatMap((name) => {
      const levels = value[name]
      return isFields(levels) ? [{ at: `${pointer}/${name}`, levels }] : []
    })
    const { at, levels } = inner ?? { at: pointer, levels: value }
    const keys = Object.keys(levels).filter((key) => !fieldNames.has(key))
    const areLevels = areLevelKeys(keys)
    return Object.entries(levels).flatMap(([level, items]) =>
      inner ||
      (areLevels && keys.includes(level)) ||
      known.has(level) ||
      readIdentity(level).code !== undefined
        ? statementsIn(items, `${at}/${escapePointer(level)}`).map((entry) => ({
            ...entry,
            level,
            competency,
          }))
        : [],
    )
  })
}

/** What a file of data calls itself, where that names a level and it lists no others. */
export function ownName(data: Fields): string | undefined {
  if (levelLists.some((list) => typeof data[list] === 'object' && data[list] !== null)) return undefined
  const names = ['id', 'level', 'code', 'title', 'name'].flatMap((key) => text(data[key]) ?? [])
  return names.find((name) => readIdentity(name).code !== undefined || isRoleTitle(name))
}

/** Fields of a level that are not what it expects. */
const notAreas = new Set([
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
const fieldNames = new Set([
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

/** Statements in the fields of one level; `only` these fields, where others may be about something else. */
function entriesIn(fields: Fields, pointer: string, level: string, only?: readonly string[]): Entry[] {
  return Object.entries(fields).flatMap(([name, value]): Entry[] => {
    if (only ? !only.includes(name) : notAreas.has(name)) return []
    const inside = `${pointer}/${escapePointer(name)}`
    if (Array.isArray(value) && value.every(isStatement))
      return value.flatMap((item: unknown, index) => {
        const competency = (isFields(item) ? first(item, areaKeys) : undefined) ?? name
        return statementIn(item, `${inside}/${String(index)}`).map((entry) => ({
          ...entry,
          level,
          competency,
        }))
      })
    return named(value, inside).flatMap((area) => {
      const found = isFields(area.value)
        ? statements(area.value, area.pointer)
        : statementsIn(area.value, area.pointer)
      return found.map((entry) => ({ ...entry, level, competency: area.title }))
    })
  })
}

/** A competency has a name, and may say something of itself too. */
function isStatement(item: unknown): boolean {
  if (!isFields(item)) return typeof item === 'string'
  return first(item, ['id', 'name', 'title']) === undefined && statementIn(item, '').length > 0
}

/** A statement, or a list of statements: strings, or maps with a statement and examples. */
function statementsIn(value: unknown, pointer: string): Omit<Entry, 'level' | 'competency'>[] {
  if (!Array.isArray(value)) return strings(value, pointer).map((entry) => ({ ...entry, examples: [] }))
  return value.flatMap((item: unknown, index) => statementIn(item, `${pointer}/${String(index)}`))
}

/** Statements in the lists of one object. */
function statements(fields: Fields, pointer: string): Omit<Entry, 'level' | 'competency'>[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) && key !== 'examples' ? statementsIn(value, `${pointer}/${escapePointer(key)}`) : [],
  )
}

function statementIn(item: unknown, at: string): Omit<Entry, 'level' | 'competency'>[] {
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
function statementOf(fields: Fields): { words: string; field: string } | undefined {
  for (const field of statementKeys) {
    const words = text(fields[field])
    if (words !== undefined) return { words, field }
  }
  return undefined
}

function arrays(fields: Fields): { key: string; list: unknown[] }[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) ? [{ key, list: value as unknown[] }] : [],
  )
}

function strings(value: unknown, pointer: string): { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: collapse(value), pointer }]
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const plain = text(item)
    return plain === undefined ? [] : [{ text: plain, pointer: `${pointer}/${String(index)}` }]
  })
}

function first(fields: Fields, keys: readonly string[]): string | undefined {
  return keys.map((key) => text(fields[key])).find((value) => value !== undefined)
}
