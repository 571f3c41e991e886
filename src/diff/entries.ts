// Changes as lines for people: a word for what happened, where, and the text with what changed in it.

import type { Ladder } from '../model/ladder.js'
import type { Change, Statement } from './change.js'
import { isSpelledOut, levelName, titleOf } from './effects.js'
import { turned } from './turned.js'
import type { WordRun } from './words.js'

/** One line of a report. */
export interface Entry {
  /** The level it is told under; empty for the ladder as a whole. */
  level: string
  sign: '+' | '-' | '~' | '>'
  label: string
  /** The competency or section. */
  where: string
  runs: readonly WordRun[]
  /** A change of text that asks nothing: told last and in short. */
  aside: boolean
}

/** Lines in the order of the changes. Statements of a level that is gone are told with the level. `ladders` are the newer and the older one. */
export function entriesOf(changes: readonly Change[], ladders: readonly Ladder[]): Entry[] {
  const whole = new Set(changes.flatMap((change) => (change.kind === 'level-removed' ? [change.id] : [])))
  return changes.flatMap((change) => {
    const entry = entryOf(change, ladders)
    const told = change.kind === 'expectation-removed' || change.kind === 'anti-pattern-removed'
    return (told && whole.has(change.level)) || isSpelledOut(change) ? [] : [entry]
  })
}

function entryOf(change: Change, ladders: readonly Ladder[]): Entry {
  const area = ({ competency }: Pick<Statement, 'competency'>): string =>
    competency === undefined ? '' : titleOf(ladders, 'competencies', competency)
  const name = (id: string): string => levelName(ladders, id)
  const was = (id: string): string => levelName(ladders.toReversed(), id)
  const line = (
    sign: Entry['sign'],
    label: string,
    runs: readonly WordRun[],
    where = '',
    level = change.levels[0] ?? '',
  ): Entry => ({ level, sign, label, where, runs, aside: change.kind === 'text-changed' && !change.overview })
  switch (change.kind) {
    case 'level-added':
      return line('+', 'New level', [])
    case 'level-removed':
      return line('-', 'The level is gone', change.levels.length > 0 ? [] : swapped(was(change.id), ''))
    case 'level-renamed':
    case 'competency-renamed':
    case 'track-renamed':
    case 'axis-renamed': {
      const { before, after } = change
      const ids = before.id !== after.id
      return ids
        ? line('~', `${nounOf(change.kind)} id`, swapped(before.id, after.id))
        : line('~', `${nounOf(change.kind)} renamed`, swapped(before.title, after.title))
    }
    case 'competency-added':
    case 'track-added':
    case 'axis-added':
      return line('+', `New ${nounOf(change.kind).toLowerCase()}`, plain(change.title))
    case 'competency-removed':
    case 'track-removed':
    case 'axis-removed':
      return line('-', `${nounOf(change.kind)} removed`, [{ type: 'removed', text: change.title }])
    case 'level-next':
      return line('>', 'Leads to', [
        ...change.removed.map((id): WordRun => ({ type: 'removed', text: `${name(id)} ` })),
        ...change.added.map((id): WordRun => ({ type: 'added', text: `${name(id)} ` })),
      ])
    case 'level-fact':
      return line('~', change.label, swapped(change.before ?? '', change.after ?? ''))
    case 'axis-scale':
      return line(
        '~',
        'Scale',
        swapped(change.before.join(' < '), change.after.join(' < ')),
        titleOf(ladders, 'axes', change.axis),
      )
    case 'axis-value': {
      const label = { raised: 'Raised', lowered: 'Lowered', set: 'Set', unset: 'No longer set' }[change.move]
      return line(
        '~',
        label,
        swapped(change.before ?? '', change.after ?? ''),
        titleOf(ladders, 'axes', change.axis),
      )
    }
    case 'inheritance-changed':
      return line('~', 'How levels build on each other', swapped(change.before, change.after))
    case 'expectation-added':
      return line('+', 'New', plain(change.text), area(change))
    case 'expectation-removed':
      return line('-', 'No longer asked', plain(change.text), area(change))
    case 'expectation-reworded': {
      const label = {
        more: 'Asks more',
        less: 'Asks less',
        other: 'Other amounts',
        opposite: 'Asks the opposite',
        same: change.similarity < 0.6 ? 'Reworded a lot' : 'Reworded',
      }[turned(change.before.text, change.after.text)?.asks ?? 'same']
      return line('~', label, change.words, area(change.after))
    }
    case 'expectation-moved': {
      const { before, after, to } = change
      if (to === 'other-competency')
        return line('>', `Moved here from ${area(before) || 'the level itself'}`, change.words, area(after))
      if (change.bar === 'lower')
        return line('>', `Now asked from ${name(after.level)} on`, change.words, area(after))
      const label =
        to === 'lower-level' ? `Asked earlier, was at ${was(before.level)}` : `Was at ${was(before.level)}`
      return line('>', label, change.words, area(after), after.level)
    }
    case 'expectation-split':
      return line(
        '~',
        `Split in ${String(change.after.length)}`,
        swapped(change.before.text, change.after.map(({ text }) => text).join(' / ')),
        area(change.before),
      )
    case 'expectation-merged':
      return line(
        '~',
        'Made one',
        swapped(change.before.map(({ text }) => text).join(' / '), change.after.text),
        area(change.after),
      )
    case 'expectation-id':
    case 'anti-pattern-id':
      return line('~', 'Id', swapped(change.before.id, change.after.id), area(change.after))
    case 'expectation-detail':
      if (change.detail === 'introduction') {
        const label = change.after === '' ? 'Now introduces the list' : 'Now a statement of its own'
        return line('~', label, plain(short(change.text)), area(change))
      }
      return {
        ...line('~', `${change.detail} of “${short(change.text)}”`, [], area(change)),
        aside: change.detail !== 'proficiency',
      }
    case 'anti-pattern-added':
      return line('+', 'New anti-pattern', plain(change.text))
    case 'anti-pattern-removed':
      return line('-', 'Anti-pattern no longer named', plain(change.text))
    case 'anti-pattern-reworded':
      return line('~', 'Anti-pattern reworded', change.words)
    case 'anti-pattern-moved':
      return line(
        '>',
        `Anti-pattern that was at ${was(change.before.level)}`,
        change.words,
        '',
        change.after.level,
      )
    case 'text-changed':
      return line(
        '~',
        change.before === '' ? 'New text' : change.after === '' ? 'Text removed' : 'Text',
        around(change.words),
        change.where,
      )
    default:
      return change satisfies never
  }
}

function nounOf(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1, kind.indexOf('-'))}`
}

function plain(text: string): WordRun[] {
  return [{ type: 'same', text }]
}

function swapped(before: string, after: string): WordRun[] {
  const runs: WordRun[] = []
  if (before !== '') runs.push({ type: 'removed', text: `${before} ` })
  if (after !== '') runs.push({ type: 'added', text: after })
  return runs
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`
}

/** Long text that stayed, cut to the words beside what changed. */
function around(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, index): WordRun => {
    const words = run.text.split(/(?<=\s)/u)
    if (run.type !== 'same')
      return words.length > 60 ? { ...run, text: `${words.slice(0, 60).join('')}… ` } : run
    const head = index === 0 ? [] : words.slice(0, 6)
    const tail = index === runs.length - 1 ? [] : words.slice(-6)
    if (words.length <= head.length + tail.length + 2) return run
    return { type: 'same', text: `${head.join('')}… ${tail.join('')}` }
  })
}
