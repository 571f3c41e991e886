// Statements out of data. A few shapes are known; each is told by its form, not by the names of its keys alone.

import { defined } from '../model/defined.js'
import { escapePointer } from '../model/escape-pointer.js'
import {
  areLevelKeys,
  areaLists,
  isFields,
  levelLists,
  namedAreas,
  namedLevels,
  text,
  type Fields,
} from './data-names.js'
import {
  areaKeys,
  fieldNames,
  first,
  levelKeys,
  statementIn,
  statementOf,
  statements,
  statementsIn,
  strings,
} from './data-statements.js'
import { areSentences, mapEntries } from './data-maps.js'
import { readIdentity } from './identity.js'
import { isRoleTitle, isSeniority, namesSeniority } from './job-titles.js'
import { entriesIn, wordsIn, type Entry } from './level-fields.js'

/** Every statement in the data, in source order of its shape. `own`: the level that the whole of it is; `file`: how it is called. */
export function entriesOf(data: Fields, own: string | undefined, file: string): Entry[] {
  if (own !== undefined) return ownEntries(data, own, file)
  const found = [...topicEntries(data), ...flatEntries(data), ...levelEntries(data), ...areaEntries(data)]
  return found.length > 0 ? found : mapEntries(data)
}

/** What a file says that is one level: in its lists of competencies, or else in fields that are each one. */
function ownEntries(data: Fields, own: string, file: string): Entry[] {
  const listed = entriesIn(data, '', own, areaLists)
  // A job alone may be that of somebody, or of a program.
  const isLevel = [own, file].some((name) => readIdentity(name).code !== undefined || namesSeniority(name))
  if (listed.length > 0 || !isLevel) return listed
  const said = wordsIn(data, '', own)
  return areSentences(said) && new Set(said.map(({ competency }) => competency)).size > 1 ? said : []
}

/** Topics that hold levels that hold criteria; topics may stand in others. */
function topicEntries(data: Fields, at = ''): Entry[] {
  return arrays(data).flatMap(({ key, list }) =>
    list.flatMap((topic: unknown, t) => {
      if (!isFields(topic)) return []
      const pointer = `${at}/${escapePointer(key)}/${String(t)}`
      const competency = first(topic, ['id', 'name', 'title'])
      const inner = areaLists.flatMap((name) =>
        Array.isArray(topic[name]) ? topicEntries({ [name]: topic[name] }, pointer) : [],
      )
      return competency === undefined ? inner : [...topicLevels(topic, pointer, competency), ...inner]
    }),
  )
}

/** What the levels in the lists of a topic ask for. Levels may be called by their names, and have nothing but examples. */
function topicLevels(topic: Fields, at: string, competency: string): Entry[] {
  return arrays(topic).flatMap(({ key, list }) =>
    list.flatMap((content: unknown, c) => {
      if (!isFields(content)) return []
      const isLevel = key !== 'roles' && levelLists.includes(key) && list.length > 1
      const level = text(content['level']) ?? (isLevel ? first(content, ['name', 'title']) : undefined)
      if (level === undefined) return []
      const pointer = `${at}/${escapePointer(key)}/${String(c)}`
      const listed = statements(content, pointer)
      const found = listed.length > 0 ? listed : statementIn(content, pointer)
      const said = found.length > 0 ? found : statementsIn(content['examples'], `${pointer}/examples`)
      return said.map((entry) => ({ ...entry, level, competency }))
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

/** What a file of data calls itself, or is called where it has competencies, if that names a level and it lists no others. */
export function ownName(data: Fields, file: string): string | undefined {
  if (levelLists.some((list) => typeof data[list] === 'object' && data[list] !== null)) return undefined
  const names = ['id', 'level', 'code', 'title', 'name'].flatMap((key) => text(data[key]) ?? [])
  const own = names.find((name) => readIdentity(name).code !== undefined || isRoleTitle(name))
  const holds = areaLists.some((list) => typeof data[list] === 'object' && data[list] !== null)
  const isCalled = readIdentity(file).code !== undefined || isRoleTitle(file) || isSeniority(file)
  return own ?? (holds && isCalled ? file : undefined)
}

function arrays(fields: Fields): { key: string; list: unknown[] }[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) ? [{ key, list: value as unknown[] }] : [],
  )
}
