// Finds expectations by the beginnings of words. Small enough to look through all of them at every key.

import { searchId, type SearchData, type SearchLevel } from './search-data.js'

/** Something found, and the words to mark in it. */
export interface Hit {
  level: string
  area: string
  path: string
  id: string
  /** The text in runs; every other one, from the second on, is what was looked for. */
  runs: string[]
}

/** An index made ready, once. */
export interface Searcher {
  find: (query: string, most?: number) => { hits: Hit[]; total: number }
}

interface Ready {
  level: SearchLevel
  area: SearchData['areas'][number]
  entry: SearchLevel['entries'][number]
  words: string
  around: string
}

/** What belongs to no area. */
const noArea = { id: '', title: '' }

/** Makes an index ready to be searched. */
export function searcher({ areas, levels }: SearchData): Searcher {
  const ready = levels.flatMap((level) =>
    level.entries.map((entry): Ready => {
      const area = areas[entry[1]] ?? noArea
      const around = ` ${folded(`${level.name} ${area.title}`)}`
      return { level, area, entry, words: ` ${folded(entry[0])}`, around }
    }),
  )
  const find: Searcher['find'] = (query, most = 60) => {
    const wanted = folded(query).split(' ').filter(Boolean)
    if (wanted.length === 0) return { hits: [], total: 0 }
    const found = ready.flatMap((one) => {
      const inText = wanted.filter((word) => one.words.includes(` ${word}`)).length
      const isThere = wanted.every(
        (word) => one.words.includes(` ${word}`) || one.around.includes(` ${word}`),
      )
      if (!isThere) return []
      const phrase = one.words.includes(` ${wanted.join(' ')}`) ? 1 : 0
      return [{ one, score: inText + phrase }]
    })
    found.sort((a, b) => b.score - a.score)
    const hits = found.slice(0, most).map(({ one: { level, area, entry } }): Hit => {
      const [text, , own] = entry
      return {
        level: level.name,
        path: level.path,
        area: area.title,
        id: own ?? searchId(level.id, area.id, text),
        runs: runsOf(text, wanted),
      }
    })
    return { hits, total: found.length }
  }
  return { find }
}

/** Lower case, without accents, words parted by one space. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function runsOf(text: string, wanted: readonly string[]): string[] {
  const runs = ['']
  const say = (part: string): void => {
    runs.push(`${runs.splice(-1).join('')}${part}`)
  }
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const word = folded(part)
    const length = Math.max(
      0,
      ...wanted.filter((start) => word.startsWith(start)).map((start) => start.length),
    )
    if (length === 0) say(part)
    else runs.push(part.slice(0, length), part.slice(length))
  }
  return runs
}
