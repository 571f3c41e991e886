// Changes for a terminal. Colours are the caller's: it says how each kind of text is painted.

import type { Ladder } from '../model/ladder.js'
import { uncapitalized } from '../model/capitals.js'
import { saysWhoBuilds } from './built-on.js'
import type { DiffReport } from './change.js'
import { levelIds, levelName } from './effects.js'
import { entriesOf, type Entry } from './entries.js'
import { aroundWords, touches } from './word-diff.js'

/** How a stretch of text is painted. Without colours, what went and came is marked: `[-old-]{+new+}`. */
export type Paint = (style: 'head' | 'dim' | 'removed' | 'added', text: string) => string

/** Without any colour. */
export const plainPaint: Paint = (style, text) => {
  if (style !== 'removed' && style !== 'added') return text
  const { start, words, end } = aroundWords(text)
  if (words === '') return text
  return style === 'removed' ? `${start}[-${words}-]${end}` : `${start}{+${words}+}${end}`
}

/** The report as text that ends in a line feed. */
export function prettyDiff(
  report: DiffReport,
  before: Ladder,
  after: Ladder,
  paint: Paint = plainPaint,
): string {
  if (report.changes.length === 0) return 'Nothing changed.\n'
  const ladders = [after, before]
  const entries = entriesOf(report.changes, ladders)
  const order = levelIds(ladders)
  const reasons = [
    ...new Set(report.changes.filter(({ bump }) => bump === report.bump).map(({ reason }) => reason)),
  ]
  const lines = [
    paint('head', `${after.title}: ${report.bump}`),
    ...reasons.map((reason) => paint('dim', `  ${reason}`)),
  ]
  for (const id of order) {
    const own = entries.filter(({ level }) => level === id)
    if (own.length === 0) continue
    const effect = report.effects.find(({ level }) => level === id)
    lines.push(
      '',
      paint('head', effect?.text ?? levelName(ladders, id)),
      ...own.map((entry) => line(entry, paint)),
    )
  }
  const rest = entries.filter(({ level }) => !order.includes(level))
  if (rest.length > 0)
    lines.push('', paint('head', 'The whole ladder'), ...rest.map((entry) => line(entry, paint)))
  const above = saysWhoBuilds(report, after)
  if (above !== undefined) lines.push('', paint('dim', above))
  return `${lines.join('\n')}\n`
}

function line({ sign, label, where, runs }: Entry, paint: Paint): string {
  const lead = where === '' ? label : `${where}: ${uncapitalized(label)}`
  const text = runs
    .map((run, index) => {
      if (run.type === 'same') return run.text
      return `${touches(runs[index - 1], run) ? ' ' : ''}${paint(run.type, run.text)}`
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  return `  ${sign} ${paint('dim', lead)}${text === '' ? '' : `  ${text}`}`
}
