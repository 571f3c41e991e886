// Things with names in data: levels and competencies, in a list by id or in a map by key.

import { defined } from '../model/defined.js'
import { collapse } from '../model/text.js'
import { escapePointer } from '../model/escape-pointer.js'
import { readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'
import { trailingSeniority } from './job-words.js'

/** A map in the data. */
export type Fields = Record<string, unknown>

/** A thing in a list or a map of things with names: a level, a theme. */
export interface Named {
  key: string
  title: string
  description?: string
  pointer: string
  value: unknown
  isList: boolean
}

export const levelLists = ['levels', 'roles', 'grades']
export const areaLists = ['themes', 'competencies', 'topics', 'areas', 'dimensions', 'skills', 'pillars']

/** The levels that the data lists, or maps by names that are those of levels: other maps may be called `levels` too. */
export function namedLevels(data: Fields): Named[] {
  const found = namedUnder(data, levelLists)
  return found.every(({ isList, key, title }) => isList || title !== key || namesLevel(key)) ? found : []
}

function namesLevel(key: string): boolean {
  const words = key.replace(/[-_]+|(?<=[a-z])(?=\d)/gu, ' ')
  return readIdentity(key).code !== undefined || isRoleTitle(words)
}

/** Whether keys are all numbers, or all names of levels, and one has a code or says how senior: a lead and an owner are people. */
export function areLevelKeys(keys: readonly string[]): boolean {
  const isGraded = (key: string): boolean =>
    readIdentity(key).code !== undefined ||
    key
      .toLowerCase()
      .split(/[\s_-]/u)
      .some((word) => trailingSeniority.has(word))
  return (
    keys.length > 1 &&
    (keys.every((key) => /^\d{1,2}$/u.test(key)) || (keys.every(namesLevel) && keys.some(isGraded)))
  )
}

/** The competencies that the data lists. */
export function namedAreas(data: Fields): Named[] {
  return namedUnder(data, areaLists)
}

function namedUnder(data: Fields, lists: readonly string[]): Named[] {
  const name = lists.find((list) => data[list] !== undefined && data[list] !== null)
  return name === undefined ? [] : named(data[name], `/${name}`)
}

/** Things in a list, by id or name, or in a map, by key. */
export function named(value: unknown, at: string): Named[] {
  const items: [string, unknown, string | undefined][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [String(index), item, undefined])
    : isFields(value)
      ? Object.entries(value).map(([key, item]) => [escapePointer(key), item, key])
      : []
  return items.flatMap(([token, item, own]): Named[] => {
    const pointer = `${at}/${token}`
    const plain = own === undefined ? text(item) : own
    const fields = isFields(item) ? item : {}
    const title = text(fields['title']) ?? text(fields['name']) ?? text(fields['id']) ?? plain
    if (title === undefined) return []
    const key = own ?? text(fields['id']) ?? text(fields['name']) ?? title
    const description = text(fields['summary']) ?? text(fields['description'])
    const isList = own === undefined
    return [{ key, title, pointer, value: item, isList, ...defined({ description }) }]
  })
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
