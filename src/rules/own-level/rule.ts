// A level's document speaks of that level, not of the one it was copied from.

import type { Level, Section } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'
import { sourceOf, type ParsedLadder } from '../../ladder/parse-ladder.js'
import { defineRule } from '../../lint/rule.js'
import { statementsOf } from '../../lint/statements.js'
import { foreignNames, mentions, namesOf, type Name } from './names.js'
import { sentencesOf } from './sentences.js'
import { headingOn, isAboutOthers, isComparison, subjectOf, turnsBack } from './subject.js'

export default defineRule({
  id: 'own-level',
  description: 'Require the text of a level to speak of that level as its own',
  family: 'progression',
  recommended: 'error',
  messages: {
    subject: (data: { words: string; level: string; other: string; expected: string }) =>
      `Unexpected \`${data.words}\` in the text of \`${data.level}\`, expected ${data.expected}; correct the level, or move the sentence to \`${data.other}\``,
    heading: (data: { heading: string; level: string; other: string }) =>
      `Unexpected heading \`${data.heading}\` in \`${data.level}\`, expected one about \`${data.level}\`; correct the level, or move the section to \`${data.other}\``,
  },
  check({ ladder, parsed, report }) {
    // Only where levels speak of themselves by name is another level's name in that place a slip.
    const speaks = ladder.levels.filter((level) => speaksOfItself(level, namesOf(level, ladder)))
    const isCustom = speaks.length > 0 && speaks.length * 2 >= ladder.levels.length
    for (const level of ladder.levels) {
      // A heading that names another level is `level-heading`'s; the text agrees with it.
      const foreign = foreignNames(ladder, level).filter((name) => !mentions(level.heading, name.level))
      const own = namesOf(level, ladder)
      for (const slip of slipsIn(level, own, foreign, isCustom)) {
        const same = own.find(({ kind }) => kind === slip.name.kind)
        const corrected = same && slip.words.replace(slip.name.text, () => same.text)
        report('subject', {
          at: placeIn(slip, parsed) ?? slip.part,
          data: {
            words: slip.words,
            level: level.id,
            other: slip.name.level.id,
            expected: corrected === undefined ? 'it to speak of that level' : `\`${corrected}\``,
          },
          actual: slip.words,
          ...(corrected === undefined ? {} : { expected: [corrected] }),
        })
      }
      for (const section of headed(level.sections)) {
        const name = foreign.find((candidate) => headingOn(section.title, candidate))
        if (!name || mentions(section.title, level)) continue
        const data = { heading: section.title, level: level.id, other: name.level.id }
        report('heading', { at: section, data, find: name.text })
      }
    }
  },
})

interface Slip {
  name: Name
  words: string
  /** The text that the words stand in, and where. */
  part: object
  text: string
  offset: number
}

function slipsIn(level: Level, own: readonly Name[], foreign: readonly Name[], isCustom: boolean): Slip[] {
  return textsOf(level).flatMap(({ text, part, area }) => {
    if (isAboutOthers(area)) return []
    const named = foreign.filter((name) => !mentions(area, name.level))
    const sentences = sentencesOf(text)
    return sentences.flatMap((sentence, index): Slip[] => {
      if (isComparison(sentence.text) || mentions(sentence.text, level)) return []
      for (const name of named) {
        const subject = subjectOf(sentence.text, name)
        if (!subject) continue
        const next = sentences[index + 1]?.text ?? ''
        if (own.some((name) => subjectOf(next, name)) || turnsBack(next)) return []
        if (!subject.certain && !isCustom) return []
        return [{ name, words: subject.words, part, text, offset: sentence.offset }]
      }
      return []
    })
  })
}

function speaksOfItself(level: Level, own: readonly Name[]): boolean {
  return textsOf(level).some(({ text }) =>
    sentencesOf(text).some((sentence) => own.some((name) => subjectOf(sentence.text, name))),
  )
}

/** What a level says of people in it; examples may well tell of others. */
function textsOf(level: Level): { text: string; part: object; area: string }[] {
  return [
    ...statementsOf(level).filter(({ kind }) => kind !== 'example'),
    ...level.antiPatterns.map((part) => ({ text: part.text, part, area: '' })),
  ]
}

function headed(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.heading === '' || section.role === 'navigation' ? [] : [section]),
    ...headed(section.sections),
  ])
}

/** Where the words stand in the source: the same occurrence as in the plain text. */
function placeIn({ words, part, text, offset }: Slip, parsed: ParsedLadder): Place | undefined {
  const place = parsed.trace.places.get(part)
  const source = place && sourceOf(parsed, place.path)
  if (!place || !source) return undefined
  const before = text.slice(0, offset).split(words).length - 1
  let at = place.start.offset - 1
  for (let count = 0; count <= before; count++) {
    at = source.text.indexOf(words, at + 1)
    if (at < 0 || at + words.length > place.end.offset) return place
  }
  return placeBetween(place.path, source.starts, at, at + words.length)
}
