// Layout D: levels as data, in front matter or a YAML or JSON file. Three shapes are known; each is told by its form.

import type { GroupBlock, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { collapse, slug } from '../model/text.js'
import type { FrontMatter } from '../parse/data.js'
import { escapePointer } from '../parse/data.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { startOf } from './file.js'
import { readIdentity } from './identity.js'

type Fields = Record<string, unknown>

/** One statement in the data, wherever it was nested. */
interface Entry {
  level: string
  competency: string
  text: string
  pointer: string
  id?: string
  proficiency?: string
  examples: { text: string; pointer: string }[]
}

/** Competencies that the data itself lists, in order, with their titles and descriptions. */
export interface DataCompetency {
  key: string
  title: string
  description?: string
}

/** What data says of a ladder. */
export interface DataLadder {
  title?: string
  description?: string
  competencies: DataCompetency[]
  levels: LevelDraft[]
  /** Builds the sections of a level anew, for a ladder that takes them over. */
  sectionsFor: (level: string) => Section[]
}

/** Reads a ladder out of a document's data, if there is one in it. */
export function dataLadder(document: SourceDocument, trace: Trace): DataLadder | undefined {
  const data = document.frontMatter?.data
  const matter = document.frontMatter
  if (!matter || !isFields(data)) return undefined
  const named = namedList(data['levels'] ?? data['roles'] ?? data['grades'])
  const areas = namedList(
    data['themes'] ?? data['competencies'] ?? data['topics'] ?? data['areas'] ?? data['dimensions'],
  )
  const entries = [...topicEntries(data), ...flatEntries(data), ...levelEntries(data)]
  if (entries.length === 0) return undefined
  const order = new Map(named.map(({ key }, index) => [key, index]))
  const keys = [...new Set([...named.map(({ key }) => key), ...entries.map(({ level }) => level)])]
  if (named.length === 0) keys.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || 0)
  const levels = keys
    .filter((key) => entries.some((entry) => entry.level === key))
    .map((key): LevelDraft => {
      const title =
        named.find((level) => level.key === key)?.title ?? (/^\d+$/u.test(key) ? `Level ${key}` : key)
      const own = entries.filter((entry) => entry.level === key)
      const at = own[0]?.pointer ?? ''
      const declared = named.find((level) => level.key === key)?.pointer
      return {
        identity: readIdentity(title),
        heading: '',
        ...(order.has(key) && /[a-z]/iu.test(key) ? { id: key } : {}),
        place: placeAt(matter, declared ?? at.replace(/\/[^/]+\/\d+$/u, '')) ?? startOf(document),
        document,
        order: keys.indexOf(key),
        key,
        sections: sectionsOf(own, matter, document, trace),
        style: 'data',
      }
    })
  const title = text(data['title']) ?? text(data['name'])
  const description = text(data['summary']) ?? text(data['description'])
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    competencies: areas
      .filter(({ key }) => entries.some((entry) => entry.competency === key))
      .map(({ key, title: name, description: words }) => ({
        key,
        title: name,
        ...(words === undefined ? {} : { description: words }),
      })),
    levels,
    sectionsFor: (level) =>
      sectionsOf(
        entries.filter((entry) => entry.level === level),
        matter,
        document,
        trace,
      ),
  }
}

/** A list of things with an id or a name: levels, themes. */
function namedList(value: unknown): { key: string; title: string; description?: string; pointer: string }[] {
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

function sectionsOf(
  entries: readonly Entry[],
  matter: FrontMatter,
  document: SourceDocument,
  trace: Trace,
): Section[] {
  const sections = new Map<string, Section>()
  const textBlock = (words: string, pointer: string): TextBlock => {
    const place = placeAt(matter, pointer)
    const block: TextBlock = {
      type: 'paragraph',
      text: collapse(words),
      markdown: place ? document.text.slice(place.start.offset, place.end.offset) : words,
    }
    if (place) trace.places.set(block, place)
    return block
  }
  for (const entry of entries) {
    const section = sections.get(entry.competency) ?? emptySection(entry.competency)
    if (!sections.has(entry.competency)) {
      const place = placeAt(matter, entry.pointer)
      if (place) trace.places.set(section, place)
    }
    sections.set(entry.competency, section)
    const blocks: GroupBlock['blocks'] = [textBlock(entry.text, entry.pointer)]
    if (entry.examples.length > 0) {
      const items = entry.examples.map((example): GroupBlock => ({
        type: 'item',
        blocks: [textBlock(example.text, example.pointer)],
      }))
      blocks.push({ type: 'details', blocks: [{ type: 'list', blocks: items }] })
    }
    const item: GroupBlock = { type: 'item', blocks }
    const known = section.blocks[0]
    if (known?.type === 'list') known.blocks.push(item)
    else section.blocks.push({ type: 'list', blocks: [item] })
    if (entry.proficiency !== undefined || entry.id !== undefined) {
      trace.facts.set(item, {
        ...(entry.proficiency === undefined ? {} : { proficiency: entry.proficiency }),
        ...(entry.id === undefined ? {} : { id: entry.id }),
      })
    }
  }
  return [...sections.values()]
}

function emptySection(title: string): Section {
  return {
    id: slug(title),
    title,
    heading: '',
    depth: title === '' ? 0 : 2,
    role: 'other',
    blocks: [],
    sections: [],
  }
}

function placeAt(matter: FrontMatter | undefined, pointer: string): ReturnType<FrontMatter['places']['get']> {
  return matter?.places.get(pointer)
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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return collapse(value) || undefined
  return typeof value === 'number' ? String(value) : undefined
}
