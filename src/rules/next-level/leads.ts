// What leads on from a level, beside what should.

import type { Edit } from '../../model/diagnostic.js'
import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Navigation } from '../../lint/navigation.js'
import type { Surroundings } from '../../lint/rule.js'
import type { Report } from './messages.js'
import { appended, documentOf, lastLine } from './missing.js'
import { namedLevel } from './names.js'
import type { Step } from './steps.js'
import { verdictOf } from './verdict.js'
import { linked, navigationLine, redirect, renamed, reworded } from './writing.js'

/** What the texts of a level are measured by. */
export interface Way {
  parsed: ParsedLadder
  surroundings: Surroundings
  /** The words before a link that were set. */
  label: string | undefined
  /** A text of the ladder as it should be, after which a missing one is written. */
  model: Step | undefined
  /** How sure the order of levels is: one that was guessed from titles may be wrong itself. */
  certainty: { atMost?: 'warning' }
}

/** A level, the levels that follow it, and what its text says of them. */
export interface Lead {
  level: Level
  next: readonly Level[]
  /** Levels that follow, and to which nothing leads. */
  open: readonly Level[]
  /** The one level of those. */
  only: Level | undefined
  texts: readonly Navigation[]
  steps: readonly Step[]
}

/** Tells links that lead elsewhere, or say something else than where they lead. */
export function tellSteps({ level, next, open, only, steps }: Lead, way: Way, report: Report): void {
  const { parsed, surroundings, certainty } = way
  const wanted = names(open.length > 0 ? open : next)
  for (const step of steps) {
    const { link, to } = step
    const at = link.place
    const written = to?.id ?? link.url
    const fix = (): { fix?: Edit } => mend(only && redirect(step, only, parsed))
    switch (verdictOf(step, next, parsed, surroundings)) {
      case 'text': {
        if (!to) break
        const data = { written: link.text, to: to.id }
        report('text', { at, find: link.text, data, ...mend(renamed(step, to, parsed)) })
        break
      }
      case 'extra':
        report('extra', { at, data: { level: level.id, written }, ...certainty })
        break
      case 'broken':
        report('broken', { at, data: { url: link.url, next: wanted }, ...fix(), ...certainty })
        break
      case 'wrong':
        report('wrong', { at, data: { level: level.id, written, next: wanted }, ...fix(), ...certainty })
        break
      case 'fine':
        break
    }
  }
}

/** Tells texts that are no link, or have other words before it than were set. */
export function tellTexts({ next, texts }: Lead, { parsed, label }: Way, report: Report): void {
  for (const text of texts) {
    const named = text.links.length === 0 ? namedLevel(text.rest, parsed) : undefined
    // `[[L2]]` is a link in wikis and in notebooks.
    if (named && next.includes(named) && !text.rest.startsWith('[['))
      report('plain', {
        at: text.place,
        find: text.rest,
        data: { written: text.rest },
        ...mend(linked(text, named, parsed)),
      })
    if (label !== undefined && isOtherwise(text, label))
      report('words', {
        at: text.place,
        find: text.words,
        data: { written: text.words, label },
        ...mend(reworded(text, label)),
      })
  }
}

/** Tells a level from which nothing leads on. */
export function tellMissing({ level, open, only, texts }: Lead, way: Way, report: Report): void {
  const { parsed, label, model, certainty } = way
  const source = documentOf(level, parsed)
  const add =
    source && only && texts.length === 0
      ? navigationLine(only, source.path, label ?? 'Next up', model, parsed)
      : undefined
  report('missing', {
    at: source ? lastLine(source) : level,
    data: { level: level.id, next: names(open), ...(add !== undefined && { add }) },
    ...mend(source && add !== undefined ? appended(add, source) : undefined),
    ...certainty,
  })
}

/** Whether a text has other words before its link than those. */
export function isOtherwise({ words }: Navigation, label: string): boolean {
  // A sentence that happens to lead on has words of its own.
  return words !== '' && words.split(' ').length <= 4 && normalizeTitle(words) !== normalizeTitle(label)
}

function mend(fix: Edit | undefined): { fix?: Edit } {
  return fix ? { fix } : {}
}

function names(levels: readonly Level[]): string {
  return levels.map(({ id }) => `\`${id}\``).join(' or ')
}
