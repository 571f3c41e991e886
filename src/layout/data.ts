// Layout D: levels as data, in front matter or a YAML or JSON file. Three shapes are known; each is told by its form.

import { defined } from '../model/defined.js'
import type { Section } from '../model/level.js'
import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import type { Trace } from '../parse/trace.js'
import { entriesOf, ownName } from './data-entries.js'
import { isFields, namedAreas, namedLevels, text, type Fields, type Named } from './data-names.js'
import { sectionsOf } from './data-sections.js'
import type { DataCompetency, LevelDraft } from './draft.js'
import { fileTitle } from './file.js'
import type { Entry } from './level-fields.js'
import { readIdentity } from './identity.js'
import { readMatter } from './matter.js'

/** What data says of a ladder, or of one level of it. */
export interface DataLadder {
  isLevel: boolean
  title?: string
  description?: string
  competencies: DataCompetency[]
  levels: LevelDraft[]
  /** Builds the sections of a level anew, for a ladder that takes them over. */
  sectionsFor: (level: string) => Section[]
}

/** Reads a ladder out of a document's data, if there is one in it. */
export function dataLadder(document: SourceDocument, trace: Trace): DataLadder | undefined {
  const matter = document.frontMatter
  const data: unknown = Array.isArray(matter?.data) ? { '': matter.data } : matter?.data
  if (!matter || !isFields(data)) return undefined
  const file = fileTitle(document.path)
  const own = document.format === 'data' ? ownName(data, file) : undefined
  const named = own === undefined ? namedLevels(data) : [ownLevel(own, data)]
  const areas = own === undefined ? namedAreas(data) : []
  const entries = entriesOf(data, own, file).map(fromRoot)
  // Numbers alone are steps on scales that are described elsewhere.
  if (entries.every(({ text: words }) => isStep.test(words))) return undefined
  const order = new Map(named.map(({ key }, index) => [key, index]))
  const keys = [...new Set([...named.map(({ key }) => key), ...entries.map(({ level }) => level)])]
  if (named.length === 0) keys.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b) || 0)
  // A map has no order that its author must have meant; codes have one.
  const isList = named.some((level) => level.isList)
  const byCode = !isList && keys.every((key) => readIdentity(key).code !== undefined)
  const filled = new Set(entries.map(({ level }) => level))
  // A list of which most is about something else may be called so too.
  const isWhole = named.filter(({ key }) => filled.has(key)).length * 2 >= named.length
  const levels = keys.flatMap((key): LevelDraft[] => {
    const ours = entries.filter((entry) => entry.level === key)
    const declared = named.find((level) => level.key === key)
    const [statement] = ours
    if (!statement && !(declared && isWhole)) return []
    const title = declared?.title ?? (/^\d+$/u.test(key) ? `Level ${key}` : key)
    const at = declared?.pointer ?? statement?.pointer.replace(/\/[^/]+\/\d+$/u, '') ?? ''
    return [
      {
        identity: { ...readIdentity(key), ...readIdentity(title) },
        heading: '',
        ...(order.has(key) && /[a-z]/iu.test(key) ? { id: key } : {}),
        place: matter.places.get(at) ?? startOfFile(document.path),
        document,
        ...(own !== undefined ? readMatter(document).level : byCode ? {} : { order: keys.indexOf(key) }),
        key,
        sections: sectionsOf(ours, matter, document, trace),
        style: 'data',
      },
    ]
  })
  const title = own === undefined ? (text(data['title']) ?? text(data['name'])) : own
  const description = text(data['summary']) ?? text(data['description'])
  return {
    isLevel: own !== undefined,
    ...defined({ title, description }),
    competencies: areas
      .filter(({ key, title: name }) =>
        entries.some(({ competency }) => competency === key || competency === name),
      )
      .map(({ key, title: name, description: words }) => ({
        key,
        title: name,
        ...defined({ description: words }),
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

/** A number on a scale, or the word that there is none. */
const isStep = /^(?:\d{1,3}(?:[.,]\d{1,2})?|n[/.]?[ac]|[-–—])$/iu

/** A list that is the whole file was read under an empty key: its pointers begin at the list. */
function fromRoot(entry: Entry): Entry {
  const bare = (pointer: string): string => pointer.replace(/^\/\//u, '/')
  const examples = entry.examples.map((example) => ({ ...example, pointer: bare(example.pointer) }))
  return { ...entry, pointer: bare(entry.pointer), examples }
}

/** The level that a whole file is. */
function ownLevel(key: string, data: Fields): Named {
  return {
    key,
    title: text(data['title']) ?? text(data['name']) ?? key,
    pointer: '',
    value: data,
    isList: false,
  }
}
