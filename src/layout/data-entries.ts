// Statements out of data. A few shapes are known; each is told by its form, not by the names of its keys alone.

import { defined } from '../model/defined.js'
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
import {
  areaKeys,
  fieldNames,
  first,
  isStatement,
  levelKeys,
  notAreas,
  statementIn,
  statementOf,
  statements,
  statementsIn,
  strings,
  type Stated,
} from './data-statements.js'
import { readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'

/** One statement in the data, and whose it is. */
export interface Entry extends Stated {
  level: string
  competency: string
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
          ...defined({ id, proficiency }),
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

function arrays(fields: Fields): { key: string; list: unknown[] }[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) ? [{ key, list: value as unknown[] }] : [],
  )
}
