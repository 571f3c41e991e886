// What the changes mean for the people of each level, in one sentence.

import type { Ladder } from '../model/ladder.js'
import { countsOf } from '../model/counts.js'
import { counted } from '../model/listed.js'
import { slug } from '../model/text.js'
import type { Bar, Change } from './change.js'
import type { Part } from './snapshot.js'
import { turned } from './turned.js'

/** What changed for the people of one level. */
export interface Effect {
  level: string
  bar: Bar
  text: string
}

/** How people call a level: `L3 Senior Engineer`. */
export function levelName(ladders: readonly Ladder[], id: string): string {
  const level = ladders.flatMap(({ levels }) => levels).find((known) => known.id === id)
  if (!level) return id
  return slug(level.title) === id || level.title.includes(id) ? level.title : `${id} ${level.title}`
}

/** The ids of all levels, those of the first ladder first. */
export function levelIds(ladders: readonly Ladder[]): string[] {
  return [...new Set(ladders.flatMap(({ levels }) => levels.map(({ id }) => id)))]
}

/** The title of a competency, or of an axis. */
export function titleOf(ladders: readonly Ladder[], kind: 'competencies' | 'axes', id: string): string {
  const parts: Part[] = ladders.flatMap((ladder): Part[] => ladder[kind])
  return parts.find((part) => part.id === id)?.title ?? id
}

const leads = { higher: 'the bar is higher', lower: 'the bar is lower', same: 'nothing new is asked' }

/** A sentence per level that is concerned, in the newer ladder's order; levels that are gone come last. */
export function effects(changes: readonly Change[], before: Ladder, after: Ladder): Effect[] {
  const ladders = [after, before]
  return levelIds(ladders).flatMap((id): Effect[] => {
    const own = changes.filter((change) => change.levels.includes(id) && !isSpelledOut(change))
    if (own.length === 0) return []
    const name = levelName(ladders, id)
    const added = own.find((change) => change.kind === 'level-added' && change.id === id)
    if (added) {
      const count = own.filter(
        ({ kind }) => kind === 'expectation-added' || kind === 'expectation-moved',
      ).length
      return [{ level: id, bar: 'same', text: `${name}: a new level, with ${counted(count, 'expectation')}` }]
    }
    if (own.some((change) => change.kind === 'level-removed' && change.id === id))
      return [{ level: id, bar: 'same', text: `${name}: this level is gone` }]
    const told = (bar: Bar): string[] =>
      summed(
        own.filter((change) => change.bar === bar),
        ladders,
      )
    const [higher, lower, same] = [told('higher'), told('lower'), told('same')]
    const bar: Bar = higher.length > 0 ? 'higher' : lower.length > 0 ? 'lower' : 'same'
    const moves = higher.length > 0 && lower.length > 0
    // Other words may ask for more: whether they do, only people know.
    const isReworded = bar === 'same' && own.some(isOtherWording)
    const lead = moves ? 'the bar moves' : isReworded ? 'no expectation is new' : leads[bar]
    const text = `${name}: ${lead}: ${[...higher, ...lower, ...same].join('; ')}`
    return [{ level: id, bar, text }]
  })
}

function isOtherWording(change: Change): boolean {
  return (
    change.kind === 'expectation-reworded' || (change.kind === 'text-changed' && change.overview === true)
  )
}

/** The words of a step on an axis: the axis says what changed. */
export function isSpelledOut({ kind, bump }: Change): boolean {
  return bump === 'patch' && (kind === 'expectation-added' || kind === 'expectation-removed')
}

/** Phrases, each with its count: `2 new expectations in Ownership`. */
function summed(changes: readonly Change[], ladders: readonly Ladder[]): string[] {
  const phrases = countsOf(changes.map((change) => phraseOf(change, ladders)))
  return [...phrases].map(([phrase, count]) => {
    const [one = '', many = ''] = phrase.split('|')
    return (count === 1 ? one : many).replace('#', String(count))
  })
}

/** Singular and plural of what happened; `#` stands for the count. */
function phraseOf(change: Change, ladders: readonly Ladder[]): string {
  const inside = (competency: string | undefined): string =>
    competency === undefined ? '' : ` in ${titleOf(ladders, 'competencies', competency)}`
  const name = (id: string): string => levelName(ladders, id)
  const was = (id: string): string => levelName(ladders.toReversed(), id)
  switch (change.kind) {
    case 'expectation-added':
      return `# new expectation${inside(change.competency)}|# new expectations${inside(change.competency)}`
    case 'expectation-removed':
      return `# fewer expectation${inside(change.competency)}|# fewer expectations${inside(change.competency)}`
    case 'expectation-reworded':
      return {
        more: '# expectation asks more|# expectations ask more',
        less: '# expectation asks less|# expectations ask less',
        other: '# expectation with other amounts|# expectations with other amounts',
        opposite: '# expectation asks the opposite|# expectations ask the opposite',
        same: '# expectation reworded|# expectations reworded',
      }[turned(change.before.text, change.after.text)?.asks ?? 'same']
    case 'expectation-moved': {
      const { before, after, to } = change
      if (to === 'other-competency') {
        const now = inside(after.competency) || ' in no competency'
        return `# expectation now${now}|# expectations now${now}`
      }
      if (change.bar === 'lower')
        return `# expectation is now asked from ${name(after.level)} on|# expectations are now asked from ${name(after.level)} on`
      return `# expectation that was at ${was(before.level)}${inside(after.competency)}|# expectations that were at ${was(before.level)}${inside(after.competency)}`
    }
    case 'expectation-split':
      return '# expectation split|# expectations split'
    case 'expectation-merged':
      return '# expectation made of several|# expectations made of several'
    case 'expectation-id':
    case 'anti-pattern-id':
      return '# id is another|# ids are others'
    case 'expectation-detail':
      if (change.detail === 'introduction')
        return change.after === ''
          ? '# paragraph now introduces a list|# paragraphs now introduce a list'
          : '# paragraph now stands for itself|# paragraphs now stand for themselves'
      return `# expectation with other ${change.detail}|# expectations with other ${change.detail}`
    case 'anti-pattern-added':
      return '# new anti-pattern|# new anti-patterns'
    case 'anti-pattern-removed':
      return '# fewer anti-pattern|# fewer anti-patterns'
    case 'anti-pattern-reworded':
      return '# anti-pattern reworded|# anti-patterns reworded'
    case 'anti-pattern-moved':
      return `# anti-pattern that was at ${was(change.before.level)}|# anti-patterns that were at ${was(change.before.level)}`
    case 'axis-value': {
      const axis = titleOf(ladders, 'axes', change.axis)
      const from = change.before === undefined ? '' : ` from ${change.before}`
      const to = change.after === undefined ? '' : ` to ${change.after}`
      const verb = { raised: 'rises', lowered: 'falls', set: 'is set', unset: 'is no longer set' }[
        change.move
      ]
      return once(`${axis} ${verb}${change.move === 'unset' ? '' : from + to}`)
    }
    case 'level-renamed':
      return once(
        `it was called ${change.before.id === change.after.id ? change.before.title : change.before.id}`,
      )
    case 'level-next':
      return once(
        change.added.length > 0
          ? `it now leads to ${change.added.map(name).join(' and ')}`
          : 'it leads elsewhere',
      )
    case 'level-fact':
      return once(`${change.label} is ${change.after ?? 'no longer stated'}`)
    case 'text-changed':
      return change.overview
        ? 'its overview reads otherwise|its overview reads otherwise'
        : 'its text was edited|its text was edited'
    default:
      return once(change.reason.toLowerCase())
  }
}

function once(text: string): string {
  const plain = text.replaceAll('|', '/')
  return `${plain}|${plain}`
}
