// "Seven levels", `levels: 6`, "three categories": numbers that no longer are true.

import type { Edit } from '../../model/diagnostic.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Place } from '../../model/place.js'
import { collapse } from '../../model/text.js'
import { codeNumber } from '../../layout/identity.js'
import type { DocumentDraft } from '../../layout/draft.js'
import { enumerationsOf } from '../../lint/enumerations.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { declaredNumber, earlyEnds } from './front-matter.js'
import { listCounts } from './lists.js'
import { numberOf, statedCounts, type Thing } from './stated.js'

export default defineRule({
  id: 'declared-count',
  description: 'Require stated numbers of levels, competencies and listed things to be true',
  family: 'structure',
  recommended: 'warning',
  messages: {
    levels: (data: { words: string; count: number }) =>
      `Unexpected \`${data.words}\`, expected ${String(data.count)}, as many as there are; correct the number, or add what is missing`,
    competencies: (data: { words: string; count: number }) =>
      `Unexpected \`${data.words}\`, expected ${String(data.count)}, as many as are listed; correct the number, or add what is missing`,
    list: (data: { words: string; count: number }) =>
      `Unexpected \`${data.words}\` before a list of ${String(data.count)}, expected ${String(data.count)}; correct the number, or add what is missing`,
    declared: (data: { declared: number; last: number }) =>
      `Unexpected \`levels: ${String(data.declared)}\`, expected ${String(data.last)}, the number of the last level; correct it, or the levels`,
    ends: (data: { competency: string; last: number; declared: number }) =>
      `Unexpected end of \`${data.competency}\` at level ${String(data.last)}, expected it to go on to level ${String(data.declared)} as the others do; add what is missing, or say where it ends`,
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    for (const document of documents) {
      const { source } = document
      const told = new Set<number>()
      for (const { passage, index, words, count } of listCounts(source)) {
        const place = placeInPassage(source, passage, index, words.length)
        told.add(place.start.offset)
        report('list', {
          at: place,
          data: { words: collapse(words), count },
          suggestions: suggestionsOf(place, words, count),
        })
      }
      if (document.kind === 'level') continue
      const wrong = statedIn(document, parsed).flatMap((stated) => {
        if (told.has(stated.place.start.offset)) return []
        const truth = truthOf(stated.thing, ladder, parsed, document)
        // A page without levels may be about any ladder.
        const others = document.levels.length === 0 && stated.thing === 'levels' ? surroundings.ladders : []
        const [count] = truth
        if (count === undefined || truth.includes(stated.number)) return []
        const isTrueElsewhere = others.some((other) => other.ladder.levels.length === stated.number)
        return isTrueElsewhere ? [] : [{ ...stated, count }]
      })
      const same = grouped(wrong, ({ thing, number }) => `${thing} ${String(number)}`)
      for (const [{ thing, words, place, count }, ...rest] of same.values()) {
        report(thing, {
          at: place,
          data: { words, count },
          related: rest.map((other) => ({ message: 'The same number again', at: other.place })),
          suggestions: suggestionsOf(place, words, count),
        })
      }
      const declared = declaredNumber(document, ladder)
      if (!declared) continue
      const { number, last, place: at } = declared
      if (number !== last) {
        report('declared', { at, data: { declared: number, last } })
        continue
      }
      for (const { competency, last: end, at: own } of earlyEnds(ladder, number))
        report('ends', {
          at,
          data: { competency: competency.title, last: end, declared: number },
          related: [{ message: 'It ends here', at: own.expectations.at(-1) ?? own }],
        })
    }
  },
})

function suggestionsOf(place: Place, words: string, count: number): { message: string; fix: Edit }[] {
  const word = /^\S+/u.exec(words)?.[0] ?? ''
  const text = numberOf(count, word)
  const { offset } = place.start
  return [{ message: `Write ${text}`, fix: { range: [offset, offset + word.length], text } }]
}

interface Stated {
  thing: Thing
  number: number
  words: string
  place: Place
}

/** Numbers in the text that is about all levels: everything before the first of them, or after their data. */
function statedIn({ source, levels }: DocumentDraft, { trace }: ParsedLadder): Stated[] {
  const data = levels.some(({ style }) => style === 'data')
  const starts = data
    ? []
    : levels.map((level) => (trace.places.get(level.place) ?? level.place).start.offset)
  const end = Math.min(source.text.length, ...starts)
  return passagesOf(source)
    .filter(({ start, kind }) => start < end && kind !== 'data')
    .flatMap((passage) =>
      statedCounts(passage.text).map(({ thing, number, index, words }) => ({
        thing,
        number,
        words,
        place: placeInPassage(source, passage, index, words.length),
      })),
    )
}

/** Numbers that could be meant, the likeliest first; none where nothing is known. */
function truthOf(thing: Thing, ladder: Ladder, parsed: ParsedLadder, { source }: DocumentDraft): number[] {
  if (thing === 'levels') return levelCounts(ladder)
  const listed = enumerationsOf(parsed)
    .filter(({ path }) => path === source.path)
    .map(({ names }) => names.length)
  if (listed.length === 0) return []
  const groups = new Set(ladder.competencies.flatMap(({ group }) => group ?? []))
  const perLevel = ladder.levels.map(({ competencies }) => competencies.length)
  return [...listed, ladder.competencies.length, groups.size, ladder.axes.length, ...perLevel]
}

/** Numbers of levels that a ladder has in one way or another. */
function levelCounts({ levels, tracks, axes }: Ladder): number[] {
  if (levels.length < 2) return []
  const codes = new Set(levels.map(({ code }) => codeNumber(code ?? '')).filter((number) => number > 0))
  return [
    levels.length,
    ...tracks.map(({ id }) => levels.filter(({ track }) => track === id).length),
    codes.size,
    Math.max(0, ...codes),
    new Set(levels.map(({ rank }) => rank)).size,
    axes[0]?.scale.length ?? 0,
  ]
}
