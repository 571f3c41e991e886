// What the fields of one level say in data: lists of statements, or competencies that hold them.

import { escapePointer } from '../model/escape-pointer.js'
import { isFields, named, type Fields } from './data-names.js'
import {
  areaKeys,
  fieldNames,
  first,
  isStatement,
  notAreas,
  statementIn,
  statements,
  statementsIn,
  type Stated,
} from './data-statements.js'

/** One statement in the data, and whose it is. */
export interface Entry extends Stated {
  level: string
  competency: string
}

/** Statements in the fields of one level; `only` these fields, where others may be about something else. */
export function entriesIn(fields: Fields, pointer: string, level: string, only?: readonly string[]): Entry[] {
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

/** The same, where a field may be the words themselves. */
export function wordsIn(fields: Fields, pointer: string, level: string): Entry[] {
  const plain = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && !fieldNames.has(name)
      ? statementsIn(value, `${pointer}/${escapePointer(name)}`).map((stated) => ({
          ...stated,
          level,
          competency: name,
        }))
      : [],
  )
  return [...entriesIn(fields, pointer, level), ...plain]
}
