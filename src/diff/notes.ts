// Changes as release notes in Markdown: what a manager forwards, and what a bot writes under a pull request.

import { countsOf } from '../model/counts.js'
import type { Ladder } from '../model/ladder.js'
import { capitalized } from '../model/capitals.js'
import { counted } from '../model/listed.js'
import type { Bump } from './bump.js'
import { saysWhoBuilds } from './built-on.js'
import type { DiffReport } from './change.js'
import { levelIds, levelName } from './effects.js'
import { entriesOf, type Entry } from './entries.js'
import { aroundWords } from './word-diff.js'
import type { WordRun } from './words.js'

/**
 * The report as Markdown, a heading per level; edits that ask nothing are folded at the end.
 *
 * @param opening the first paragraph
 */
export function diffNotes(
  report: DiffReport,
  before: Ladder,
  after: Ladder,
  opening = verdict(report),
): string {
  const ladders = [after, before]
  if (report.changes.length === 0) return 'Nothing changed.\n'
  const entries = entriesOf(report.changes, ladders)
  const asides = entries.filter(({ aside }) => aside)
  const told = entries.filter(({ aside }) => !aside)
  const parts = [opening]
  const order = levelIds(ladders)
  for (const id of order) {
    const own = told.filter(({ level }) => level === id)
    const effect = report.effects.find(({ level }) => level === id)
    if (own.length === 0 || !effect) continue
    const name = levelName(ladders, id)
    const summary = effect.text.replace(`${name}: `, '')
    parts.push(`### ${escapeText(name)}`, escapeText(sentence(summary)), own.map(bullet).join('\n'))
  }
  const rest = told.filter(({ level }) => !order.includes(level))
  if (rest.length > 0) parts.push('### The whole ladder', rest.map(bullet).join('\n'))
  const above = saysWhoBuilds(report, after)
  if (above !== undefined) parts.push(escapeText(above))
  if (asides.length > 0) {
    parts.push(
      `<details>\n<summary>${counted(asides.length, 'edit')} of text that is expected of nobody</summary>`,
      asides
        .map((entry) =>
          bullet({
            ...entry,
            where: [levelName(ladders, entry.level), entry.where].filter(Boolean).join(': '),
          }),
        )
        .join('\n'),
      '</details>',
    )
  }
  return `${parts.join('\n\n')}\n`
}

/** The step, since when, and why; for a step that a person put in place of this one, their reason, too. */
export function verdict(report: DiffReport, overruled?: { declared: Bump; reason: string }): string {
  const { bump, before, after } = report
  const versions =
    before.version === undefined
      ? ''
      : ` since ${before.version}${after.version === undefined ? '' : ` (now ${after.version})`}`
  const instead = overruled ? ` instead of a ${bump} one: ${escapeText(overruled.reason)}` : ''
  const head = `**${sentence(overruled?.declared ?? bump).slice(0, -1)} change**${versions}${instead}`
  return `${head}${/[.!?]$/u.test(head) ? '' : '.'} ${reasons(report)}`
}

/** Why the step is what it is: an opening where something else says which step it is. */
export function reasons({ bump, changes }: DiffReport): string {
  const times = countsOf(changes.flatMap((change) => (change.bump === bump ? [change.reason] : [])))
  const because = [...times]
    .map(([reason, count]) => (count === 1 ? reason : `${reason} (${String(count)} times)`))
    .join('. ')
  return `${because}.`
}

function bullet({ label, where, runs }: Entry): string {
  const lead = where === '' ? `**${escapeText(label)}**` : `**${escapeText(label)}** in ${escapeText(where)}`
  return runs.length === 0 ? `- ${lead}` : `- ${lead}: ${runs.map(run).join('').trim()}`
}

function run({ type, text }: WordRun): string {
  const plain = escapeText(text)
  if (type === 'same') return plain
  const { start, words, end } = aroundWords(plain)
  if (words === '') return plain
  return type === 'removed' ? `${start}~~${words}~~${end || ' '}` : `${start}**${words}**${end}`
}

function sentence(text: string): string {
  return `${capitalized(text)}.`
}

/** Characters that Markdown or HTML would take for marks. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/&(?=[#\w])/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\\`*_[\]~#|]/gu, '\\$&')
    .replace(/@(?=\w)/gu, '@\u200b')
}
