// Statements out of data. Three shapes are known; each is told by its form, not by the names of its keys alone.

import { collapse } from '../model/text.js'
import { escapePointer } from '../parse/data.js'

/** A map in the data. */
export type Fields = Record<string, unknown>

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

/** Every statement in the data, in source order of its shape. */
export function entriesOf(data: Fields): Entry[] {
  return [...topicEntries(data), ...flatEntries(data), ...levelEntries(data)]
}

/** A list of things with an id or a name: levels, themes. */
export function namedList(
  value: unknown,
): { key: string; title: string; description?: string; pointer: string }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    const pointer = `/levels/${String(index)}`
    const plain = text(item)
    if (plain !== undefined) return [{ key: plain, title: plain, pointer }]
    if (!isFields(item)) return []
    const title = text(item['title']) ?? text(item['name']) ?? text(item['id'])
    const key = text(item['id']) ?? text(item['name']) ?? title
    if (title === undefined || key === undefined) return []
    const description = text(item['summary']) ?? text(item['description'])
    return [{ key, title, pointer, ...(description === undefined ? {} : { description }) }]
  })
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
          return statements(
            content,
            `/${escapePointer(key)}/${String(t)}/${escapePointer(inner)}/${String(c)}`,
          ).map((entry) => ({ ...entry, level, competency }))
        }),
      )
    }),
  )
}

const statementKeys = [
  'summary',
  'text',
  'statement',
  'expectation',
  'criteria',
  'criterion',
  'behaviour',
  'behavior',
  'description',
]
const levelKeys = ['level', 'role', 'grade']
const areaKeys = ['theme', 'competency', 'area', 'category', 'topic', 'domain', 'dimension']

/** A flat list of statements, each with its level. */
function flatEntries(data: Fields): Entry[] {
  return arrays(data).flatMap(({ key, list }) =>
    list.flatMap((item: unknown, index): Entry[] => {
      if (!isFields(item)) return []
      const level = first(item, levelKeys)
      const statement = statementKeys.find((name) => text(item[name]) !== undefined)
      if (level === undefined || statement === undefined) return []
      const pointer = `/${escapePointer(key)}/${String(index)}`
      const id = text(item['id'])
      const proficiency = text(item['proficiency'])
      return [
        {
          level,
          competency: first(item, areaKeys) ?? '',
          text: text(item[statement]) ?? '',
          pointer: `${pointer}/${statement}`,
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
  const list = data['levels'] ?? data['roles']
  if (!Array.isArray(list)) return []
  return list.flatMap((level: unknown, index): Entry[] => {
    if (!isFields(level)) return []
    const key = text(level['id']) ?? text(level['name']) ?? text(level['title'])
    if (key === undefined) return []
    const at = `/levels/${String(index)}`
    return Object.entries(level).flatMap(([name, value]): Entry[] => {
      const inside = `${at}/${escapePointer(name)}`
      if (isFields(value)) {
        return Object.entries(value).flatMap(([area, items]) =>
          strings(items, `${inside}/${escapePointer(area)}`).map((item) => ({
            ...item,
            level: key,
            competency: area,
            examples: [],
          })),
        )
      }
      if (!Array.isArray(value)) return []
      const direct = value.every((item) => typeof item === 'string')
      if (direct)
        return strings(value, inside).map((item) => ({ ...item, level: key, competency: name, examples: [] }))
      return value.flatMap((area: unknown, a): Entry[] => {
        const title = isFields(area)
          ? (text(area['id']) ?? text(area['name']) ?? text(area['title']))
          : undefined
        if (!isFields(area) || title === undefined) return []
        return statements(area, `${inside}/${String(a)}`).map((entry) => ({
          ...entry,
          level: key,
          competency: title,
        }))
      })
    })
  })
}

/** Statements in the lists of one object: strings, or objects with a statement and examples. */
function statements(fields: Fields, pointer: string): Omit<Entry, 'level' | 'competency'>[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (!Array.isArray(value) || key === 'examples') return []
    return value.flatMap((item: unknown, index): Omit<Entry, 'level' | 'competency'>[] => {
      const at = `${pointer}/${escapePointer(key)}/${String(index)}`
      const plain = text(item)
      if (plain !== undefined) return [{ text: plain, pointer: at, examples: [] }]
      if (!isFields(item)) return []
      const name = statementKeys.find((candidate) => text(item[candidate]) !== undefined)
      if (name === undefined) return []
      return [
        {
          text: text(item[name]) ?? '',
          pointer: `${at}/${name}`,
          examples: strings(item['examples'], `${at}/examples`),
        },
      ]
    })
  })
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

/** Whether a value is a map. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A scalar as words; nothing for an empty one. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return collapse(value) || undefined
  return typeof value === 'number' ? String(value) : undefined
}
