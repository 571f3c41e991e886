// Data that has no list of levels or competencies: maps whose keys are those themselves, and rows of a table.

import { averageWords } from '../model/average-words.js'
import { escapePointer } from '../model/escape-pointer.js'
import { areLevelKeys, isFields, levelLists, namedLevels, type Fields } from './data-names.js'
import { areaKeys, fieldNames, first, levelKeys, statementsIn } from './data-statements.js'
import { wordsIn, type Entry } from './level-fields.js'

/** So many words have statements, on average. */
const statedWords = 4

/** Statements of two levels or more in maps by level or by competency, or in rows with a column for each. */
export function mapEntries(data: Fields): Entry[] {
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => !fieldNames.has(key)))
  const shapes = [byLevel(own), byArea(own), inLevels(data), rowsOfAreas(data), rowsOfLevels(data)]
  return shapes.find(areStated) ?? []
}

function areStated(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ level }) => level)).size > 1 && areSentences(entries)
}

/** Whether statements say something, and are no settings and sizes. */
export function areSentences(entries: readonly Entry[]): boolean {
  return averageWords(entries.map(({ text }) => text)) >= statedWords
}

/** `L1: { Impact: … }`. */
function byLevel(data: Fields): Entry[] {
  const isMap = areLevelKeys(Object.keys(data))
  return Object.entries(isMap ? data : {}).flatMap(([level, fields]) =>
    isFields(fields) ? wordsIn(fields, `/${escapePointer(level)}`, level) : [],
  )
}

/** `Impact: { L1: … }`, and no other maps beside. */
function byArea(data: Fields): Entry[] {
  const areas = Object.entries(data).filter(([, value]) => typeof value === 'object')
  const areMaps = areas.every(([, levels]) => isFields(levels) && areLevelKeys(Object.keys(levels)))
  return areMaps ? areas.flatMap(([area, levels]) => levelsOf(levels, `/${escapePointer(area)}`, area)) : []
}

/** `levels: { L1: { title: …, Impact: … } }`, or nothing but statements there. */
function inLevels(data: Fields): Entry[] {
  return namedLevels(data).flatMap(({ key, value, pointer }) =>
    isFields(value)
      ? wordsIn(value, pointer, key)
      : statementsIn(value, pointer).map((stated) => ({ ...stated, level: key, competency: '' })),
  )
}

/** `- { competency: Impact, L1: …, L2: … }`, the levels perhaps under a key of their own. */
function rowsOfAreas(data: Fields): Entry[] {
  return rowsIn(data).flatMap(({ row, at }) => {
    const area = first(row, [...areaKeys, 'name', 'title'])
    const inner = levelLists.find((name) => isFields(row[name]))
    const own = Object.fromEntries(Object.entries(row).filter(([key]) => !fieldNames.has(key)))
    const levels = inner === undefined ? own : row[inner]
    return area !== undefined && isFields(levels) && areLevelKeys(Object.keys(levels))
      ? levelsOf(levels, inner === undefined ? at : `${at}/${inner}`, area)
      : []
  })
}

/** `- { level: L1, Impact: …, Craft: … }`. */
function rowsOfLevels(data: Fields): Entry[] {
  return rowsIn(data).flatMap(({ row, at }) => {
    const level = first(row, levelKeys)
    return level === undefined ? [] : wordsIn(row, at, level)
  })
}

function rowsIn(data: Fields): { row: Fields; at: string }[] {
  return Object.entries(data).flatMap(([key, list]) =>
    Array.isArray(list)
      ? list.flatMap((row: unknown, index) =>
          isFields(row) ? [{ row, at: `/${escapePointer(key)}/${String(index)}` }] : [],
        )
      : [],
  )
}

function levelsOf(levels: unknown, at: string, competency: string): Entry[] {
  return Object.entries(isFields(levels) ? levels : {}).flatMap(([level, items]) =>
    statementsIn(items, `${at}/${escapePointer(level)}`).map((stated) => ({ ...stated, level, competency })),
  )
}
