// Pages that say in short what each level is, whose documents stand beside them or below: they are no second ladder.

import { foldersAbove } from '../model/path.js'
import { normalizeTitle } from '../model/text.js'
import type { Heading, SourceDocument } from '../parse/document.js'
import { evidenceOf, fileTitle, homeOf, titleSection } from './file.js'
import { readIdentity } from './identity.js'
import { namesLevel } from './transitions.js'

/** A name of a level, and how long the text about it is. */
interface About {
  code: string
  title: string
  length: number
  source: SourceDocument
}

/** Pages on which several headings name levels, each in short what a document of that name says at length. */
export function summaries(sources: readonly SourceDocument[]): Set<SourceDocument> {
  const pages = sources.flatMap((page) => {
    const told = namesLevel(fileTitle(page.path)) ? [] : toldIn(page)
    return told.length > 1 ? [{ page, told }] : []
  })
  if (pages.length === 0) return new Set()
  const below = levelsByFolder(sources)
  const found = pages.filter(({ page, told }) => {
    const byName = below.get(homeOf(page.path))
    const hasDocument = (own: About): boolean =>
      [own.code, own.title]
        .flatMap((name) => byName?.get(name) ?? [])
        .some((full) => full.source !== page && isSame(own, full) && own.length * 2 < full.length)
    return told.every(hasDocument)
  })
  return new Set(found.map(({ page }) => page))
}

/** The levels of each folder and of those below it, by code and by title. */
function levelsByFolder(sources: readonly SourceDocument[]): Map<string, Map<string, About[]>> {
  const found = new Map<string, Map<string, About[]>>()
  for (const source of sources) {
    if (source.format === 'data' || evidenceOf(source) === 'none' || !isAboutOne(source)) continue
    const home = homeOf(source.path)
    for (const folder of [home, ...foldersAbove(home)]) {
      const byName = found.get(folder) ?? new Map<string, About[]>()
      found.set(folder, byName)
      for (const own of namesOf(source)) {
        for (const name of [own.code, own.title].filter(Boolean)) {
          const known = byName.get(name)
          if (known) known.push(own)
          else byName.set(name, [own])
        }
      }
    }
  }
  return found
}

/** Whether a document is about the level that its title or its file names, whatever another heading of it speaks of. */
function isAboutOne(source: SourceDocument): boolean {
  const names = namesOf(source)
  const others = toldIn(source).filter((told) => !names.some((own) => isSame(told, own)))
  return others.length < 2
}

/** The names of a document's level: its file may have a code alone, which says less than the code and title of its heading. */
function namesOf(source: SourceDocument): About[] {
  const names = [fileTitle(source.path), titleSection(source)?.title ?? ''].map(nameOf)
  const titled = names.filter(({ title }) => title !== '')
  const code = names.find((name) => name.code !== '')?.code ?? ''
  const all = titled.length > 0 ? titled : names
  return all.map((name) => ({ ...name, code: name.code || code, length: source.text.length, source }))
}

/** The levels that the headings of a page name, and how long all is that stands under those of one name. */
function toldIn(source: SourceDocument): About[] {
  const told = new Map<string, About>()
  const { headings, text } = source
  for (const [index, { title, place }] of headings.entries()) {
    if (!namesLevel(title)) continue
    const own = nameOf(title)
    const key = `${own.code} ${own.title}`
    const length = (told.get(key)?.length ?? 0) + endOf(headings, index, text) - place.end.offset
    told.set(key, { ...own, length, source })
  }
  return [...told.values()]
}

/** Where the text of a heading ends: at the next one that is not below it. */
function endOf(headings: readonly Heading[], index: number, text: string): number {
  const depth = headings[index]?.depth ?? 0
  for (let next = index + 1; next < headings.length; next++) {
    const other = headings[next]
    if (other && other.depth <= depth) return other.place.start.offset
  }
  return text.length
}

function nameOf(name: string): Pick<About, 'code' | 'title'> {
  const { code = '', title } = readIdentity(name)
  return { code: code.toUpperCase(), title: normalizeTitle(title) }
}

/** Whether two names are those of one level. */
function isSame(one: Pick<About, 'code' | 'title'>, other: Pick<About, 'code' | 'title'>): boolean {
  if (one.code !== '' && other.code !== '' && one.code !== other.code) return false
  return one.title !== '' && other.title !== ''
    ? one.title === other.title
    : one.code !== '' && one.code === other.code
}
