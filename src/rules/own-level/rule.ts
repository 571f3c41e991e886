// A level's document speaks of that level, not of the one it was copied from.

import type { Level, Section } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { remembered } from '../../model/remembered.js'
import { placeBetween } from '../../parse/lines.js'
import { sourceOf, type ParsedLadder } from '../../ladder/parse-ladder.js'
import { withArticle } from '../../lint/english/article.js'
import { defineRule } from '../../lint/rule.js'
import { statementsOf } from '../../lint/statements.js'
import { saidAside } from './aside.js'
import {
  foreignNames,
  mentions,
  nameInside,
  namesOf,
  saidIn,
  withoutTitleBehind,
  type Name,
} from './names.js'
import { foreignOpenings, type Opening } from './opening.js'
import { sentencesOf } from './sentences.js'
import { strayNames } from './stray-names.js'
import { headingOn, isAboutOthers, isComparison, subjectOf, turnsBack } from './subject.js'

export default defineRule({
  id: 'own-level',
  description: 'Require the text of a level to speak of that level as its own',
  family: 'progression',
  recommended: 'error',
  messages: {
    subject: (data: { words: string; level: string; other: string; expected: string }) =>
      `Unexpected \`${data.words}\` in the text of \`${data.level}\`, expected ${data.expected}; correct the level, or move the sentence to \`${data.other}\``,
    throughout: (data: { level: string; other: string; count: number }) =>
      `Unexpected text about \`${data.other}\` in all of \`${data.level}\` (${data.count} times), expected it to speak of \`${data.level}\`; was it copied, or put in the wrong file?`,
    heading: (data: { heading: string; level: string; other: string }) =>
      `Unexpected heading \`${data.heading}\` in \`${data.level}\`, expected one about \`${data.level}\`; correct the level, or move the section to \`${data.other}\``,
    shared: (data: { words: string; sentence: string; level: string; expected: string }) =>
      `Unexpected \`${data.words}\` in \`${data.sentence}\` at \`${data.level}\`, expected \`${data.expected}\`, as the other levels say it of ${data.level === data.expected ? 'themselves' : 'the level below them'}; correct the level`,
  },
  check({ ladder, parsed, report }) {
    // Only where levels speak of themselves by name is another level's name in that place a slip.
    const speaks = ladder.levels.filter((level) => speaksOfItself(level, namesOf(level, ladder)))
    const isCustom = speaks.length > 0 && speaks.length * 2 >= ladder.levels.length
    const openings = new Map(
      foreignOpenings(
        ladder.levels.flatMap((level) => openingOf(level, parsed)),
        ladder,
      ).map((opening) => [opening.level, opening]),
    )
    const told = new Set<object>()
    for (const level of ladder.levels) {
      const foreign = (text: string): Name[] => foreignNames(text, ladder, level)
      const own = namesOf(level, ladder)
      const said = slipsIn(level, own, foreign, isCustom, nameInside(level, ladder))
      const opening = openings.get(level)
      const isTold = said.some(({ part }) => part === opening?.part)
      const slips = inOrder(
        opening && !isTold ? [...said, { ...opening, words: opening.name.text, offset: 0 }] : said,
        parsed,
      )
      for (const { part } of slips) told.add(part)
      const [first] = slips
      if (first && !speaks.includes(level) && slips.length >= many && isOneLevel(slips)) {
        report('throughout', {
          at: placeIn(first, parsed) ?? first.part,
          data: { level: level.id, other: first.name.level.id, count: slips.length },
          related: slips
            .slice(1)
            .map((slip) => ({ message: 'Here too.', at: placeIn(slip, parsed) ?? slip.part })),
        })
      } else
        for (const slip of slips) {
          const corrected = correctedWords(slip, own)
          report('subject', {
            at: placeIn(slip, parsed) ?? slip.part,
            data: {
              words: slip.words,
              level: level.id,
              other: slip.name.level.id,
              expected: corrected === undefined ? 'it to speak of that level' : `\`${corrected}\``,
            },
            actual: slip.words,
            expected: corrected === undefined ? undefined : [corrected],
          })
        }
      for (const section of headed(level.sections)) {
        const name = foreign(section.title).find((candidate) => headingOn(section.title, candidate))
        if (!name || mentions(section.title, level) || isAboutOthers(section.title)) continue
        const data = { heading: section.title, level: level.id, other: name.level.id }
        report('heading', { at: section, data, find: name.text })
      }
    }
    for (const { level, part, name, sentence, expected, others } of strayNames(ladder)) {
      if (told.has(part)) continue
      report('shared', {
        at: part,
        data: { words: name.text, sentence, level: level.id, expected: expected.id },
        find: name.text,
        related: others.map((other) => ({ message: `\`${other.level.id}\` says it so.`, at: other.part })),
        atMost: 'warning',
      })
    }
  },
})

/** The words with the name of the level that they stand in, written as they write the other's: `IC-4` for `IC-3`. */
function correctedWords({ name, words }: Slip, own: readonly Name[]): string | undefined {
  const isCapital = (text: string): boolean => /^[A-Z]/u.test(text)
  const isDigit = (text: string): boolean => /\d$/u.test(text)
  const same =
    own.find(
      ({ kind, text }) =>
        kind === 'title' &&
        name.kind === 'title' &&
        isCapital(text) === isCapital(name.text) &&
        isDigit(text) === isDigit(name.text),
    ) ??
    own.find(({ kind, text }) => kind === name.kind && text.includes(' ') === name.text.includes(' ')) ??
    own.find(({ kind }) => kind === name.kind)
  if (!same) return undefined
  if (words.includes(name.text)) return withArticle(words.replace(name.text, () => same.text))
  const spaced = words.replaceAll('-', ' ')
  return withArticle(
    spaced.replace(name.text, () => (name.kind === 'code' ? same.text.replace(' ', '-') : same.text)),
  )
}

/** So many slips, and nothing about the level itself, make it the whole text that is in the wrong place. */
const many = 3

interface Slip {
  name: Name
  words: string
  /** The text that the words stand in, and where. */
  part: object
  text: string
  offset: number
}

/** As a reader meets them: the model keeps expectations apart from other text. */
function inOrder(slips: readonly Slip[], parsed: ParsedLadder): Slip[] {
  const at = (slip: Slip): number => placeIn(slip, parsed)?.start.offset ?? 0
  return [...slips].sort((a, b) => at(a) - at(b))
}

function isOneLevel(slips: readonly Slip[]): boolean {
  return slips.every(({ name }) => name.level === slips[0]?.name.level)
}

function slipsIn(
  level: Level,
  own: readonly Name[],
  foreign: (text: string) => readonly Name[],
  isCustom: boolean,
  inside: readonly Name[],
): Slip[] {
  let aside: ReadonlySet<object> | undefined
  return textsOf(level).flatMap(({ text, part, area }) => {
    const said = saidIn(text, [...foreign(text), ...inside])
    if (said.length === 0) return []
    if ((aside ??= saidAside(level)).has(part)) return []
    const sentences = sentencesOf(text)
    return sentences.flatMap((sentence, index): Slip[] => {
      for (const name of said) {
        const subject = subjectOf(sentence.text, name)
        if (!subject || mentions(area, name.level)) continue
        const rest = withoutTitleBehind(sentence.text, name, level)
        if (isComparison(sentence.text) || mentions(rest, level)) return []
        const next = sentences[index + 1]?.text ?? ''
        if (own.some((name) => subjectOf(next, name)) || turnsBack(next)) return []
        // What is the end of the level's own title may be short for it.
        if (!subject.certain && (!isCustom || inside.includes(name))) return []
        return [{ name, words: subject.words, part, text, offset: sentence.offset }]
      }
      return []
    })
  })
}

/** The first text of a level, as its file has it. */
function openingOf(level: Level, parsed: ParsedLadder): Opening[] {
  const offsetOf = ({ part }: { part: object }): number =>
    parsed.trace.places.get(part)?.start.offset ?? Infinity
  const texts = textsOf(level)
  const start = Math.min(...texts.map(offsetOf))
  const first = texts.find((text) => offsetOf(text) === start)
  return first ? [{ level, part: first.part, text: first.text }] : []
}

function speaksOfItself(level: Level, own: readonly Name[]): boolean {
  return textsOf(level).some(({ text }) => {
    const said = saidIn(text, own)
    if (said.length === 0) return false
    return sentencesOf(text).some((sentence) => said.some((name) => subjectOf(sentence.text, name)))
  })
}

/** What a level says of people in it; examples may well tell of others. */
const textsOf: (level: Level) => readonly { text: string; part: object; area: string }[] = remembered(
  (level) => [
    ...statementsOf(level).filter(({ kind }) => kind !== 'example'),
    ...level.antiPatterns.map((part) => ({ text: part.text, part, area: '' })),
  ],
)

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
