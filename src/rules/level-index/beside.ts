// Titles beside a link whose words are a code alone: `| [L3](L3.md) | Senior Engineer |`, `- [L3](L3.md): Senior Engineer`.

import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { normalizeTitle } from '../../model/text.js'
import { placeBetween } from '../../parse/lines.js'
import type { SourceDocument } from '../../parse/document.js'
import { retitled } from './names.js'
import type { Page } from './page.js'

/** What a page calls a level beside its link. */
export interface Beside {
  level: Level
  words: string
  place: Place
}

/** Titles that are other ones than their levels have, where twice as many are right: else a page does not mean to list titles. */
export function otherTitles({ source, entries, common }: Page): Beside[] {
  const titles = entries.flatMap(({ level, text, place }) =>
    level?.code !== undefined && normalizeTitle(text) === normalizeTitle(level.code)
      ? titleBehind(level, place, source)
      : [],
  )
  const isRight = ({ words, level }: Beside): boolean => retitled(words, level, common) === undefined
  const right = titles.filter((title) => isRight(title) && isTitle(title))
  const others = titles.filter((title) => !isRight(title))
  return right.length >= others.length * 2 ? others : []
}

function isTitle({ words, level }: Beside): boolean {
  return normalizeTitle(words) === normalizeTitle(level.title)
}

/** What stands behind a link up to the next sign: the words of the next cell, or of the item. */
function titleBehind(level: Level, { path, end }: Place, { text, starts }: SourceDocument): Beside[] {
  const [line = ''] = text.slice(end.offset, starts[end.line] ?? text.length).split(/[\r\n]/u, 1)
  const sign = /^[ \t]{0,20}[|:–—-][ \t]{1,20}/u.exec(line)
  if (!sign) return []
  const [said = ''] = line.slice(sign[0].length).split(/[|:(,.–—]| - /u, 1)
  const words = said.trim()
  const from = end.offset + sign[0].length
  return words === '' ? [] : [{ level, words, place: placeBetween(path, starts, from, from + words.length) }]
}
