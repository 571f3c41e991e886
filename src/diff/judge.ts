// What a change means for the version and for people. The policy is one table; its words are shown to people.

import { quoted } from '../model/listed.js'
import type { Bump } from './bump.js'
import type { Bar, Fact } from './change.js'
import type { Comparison } from './facts-parts.js'
import { leadsTo } from './order.js'
import { turned } from './turned.js'

/** What is said about a fact to make it a change. */
export interface Judgement {
  bump: Exclude<Bump, 'none'>
  reason: string
  bar: Bar
  levels: string[]
}

/** Parts that are in one ladder only: what belongs to them is no change of its own. */
export interface Novelty {
  addedLevels: ReadonlySet<string>
  removedLevels: ReadonlySet<string>
  addedAxes: ReadonlySet<string>
  /** Ids of statements that only spell out a step of an axis: the axis says what changed. */
  spelledOut: ReadonlySet<string>
}

/**
 * Judges by the policy: a new or raised requirement, or an id that is gone or renamed, is major; what is new and asks
 * nothing of the levels that were there, and what is relaxed, is minor; wording is a patch, unless it turns an amount or
 * a negation.
 */
export function judge(fact: Fact, comparison: Comparison, novelty: Novelty): Judgement {
  switch (fact.kind) {
    case 'level-added':
      return minor('A new level asks nothing new of those that were there', 'same', fact.id)
    case 'level-removed':
      return major(`The level is gone, and \`${fact.id}\` with it`, 'same', ...goneLevel(fact.id, comparison))
    case 'competency-added':
      return minor('A new competency by itself asks nothing new')
    case 'competency-removed':
    case 'axis-removed':
    case 'track-removed':
      return major(`The id \`${fact.id}\` is gone`)
    case 'axis-added':
      return minor('A new axis says what was not measured before')
    case 'track-added':
      return minor('A new track asks nothing new of the others')
    case 'level-renamed':
      return renamed(fact.before.id, fact.after.id, fact.after.id)
    case 'competency-renamed':
    case 'axis-renamed':
    case 'track-renamed':
      return renamed(fact.before.id, fact.after.id)
    case 'level-next':
      return next(fact.level, fact.removed, comparison)
    case 'level-fact':
      return fact.label === 'inherits' && fact.after !== undefined
        ? major('Everything that it inherits is required as well', 'higher', fact.level)
        : minor('A stated fact is different', 'same', fact.level)
    case 'axis-scale':
      return scale(fact.before, fact.after)
    case 'axis-value':
      return axisValue(fact, novelty)
    case 'inheritance-changed':
      return fact.after === 'additive'
        ? major('Each level now asks what the levels below it ask', 'higher')
        : minor('A level no longer asks what the levels below it ask', 'lower')
    case 'expectation-added':
      if (novelty.spelledOut.has(fact.id)) return patch('The words of the step on its axis', fact.level)
      return novelty.addedLevels.has(fact.level)
        ? minor('Part of a new level', 'same', fact.level)
        : major('A new requirement', 'higher', fact.level)
    case 'anti-pattern-added':
      return novelty.addedLevels.has(fact.level)
        ? minor('Part of a new level', 'same', fact.level)
        : major('A new way to fail is a new requirement', 'higher', fact.level)
    case 'expectation-removed':
    case 'anti-pattern-removed':
      return novelty.removedLevels.has(fact.level)
        ? minor('Went with its level', 'same', ...goneLevel(fact.level, comparison))
        : removed(fact, comparison.match.levels.get(fact.level) ?? fact.level, novelty)
    case 'expectation-moved':
      return moved(fact, comparison, novelty)
    case 'anti-pattern-moved':
      return novelty.addedLevels.has(fact.after.level)
        ? minor('Part of a new level', 'same', fact.after.level)
        : major('A way to fail that is new to this level', 'higher', fact.after.level)
    case 'expectation-split':
      return minor(
        'The same words as several expectations: the old id now leads to all of them',
        'same',
        fact.before.level,
      )
    case 'expectation-merged':
      return minor('The same words as one expectation: the old ids now lead to it', 'same', fact.after.level)
    case 'expectation-id':
    case 'anti-pattern-id':
      return fact.named
        ? major(`The id \`${fact.before.id}\` is now \`${fact.after.id}\``, 'same', fact.after.level)
        : patch('The id was made from the text and follows it', fact.after.level)
    case 'expectation-reworded':
    case 'anti-pattern-reworded':
      return reworded(fact)
    case 'expectation-detail':
      return fact.detail === 'proficiency'
        ? minor('Another proficiency is asked', 'same', fact.level)
        : patch(detailReasons[fact.detail], fact.level)
    case 'text-changed':
      return patch(
        fact.overview ? 'What a level is about, in other words' : 'Text that is expected of nobody',
        fact.level,
      )
    default:
      return fact satisfies never
  }
}

/** A level that is gone concerns nobody any more where another one has its id now. */
function goneLevel(id: string, { after }: Comparison): string[] {
  return after.levels.some((level) => level.id === id) ? [] : [id]
}

function reworded({
  kind,
  before,
  after,
}: Extract<Fact, { kind: 'expectation-reworded' | 'anti-pattern-reworded' }>): Judgement {
  const turn = turned(before.text, after.text)
  if (!turn) return patch('Wording', after.level)
  if (turn.asks === 'opposite') {
    const negation = turn.after === '' ? `\`${turn.before}\` is gone` : `\`${turn.after}\` is new`
    return major(`The opposite is asked: ${negation}`, 'higher', after.level)
  }
  const change = `\`${turn.before}\` is now \`${turn.after}\``
  if (turn.asks === 'other') return major(`Other amounts are asked: ${change}`, 'higher', after.level)
  // Less of what counts as failing is more to ask.
  return (turn.asks === 'more') === (kind === 'expectation-reworded')
    ? major(`More is asked: ${change}`, 'higher', after.level)
    : minor(`Less is asked: ${change}`, 'lower', after.level)
}

/** A statement of the older ladder, at its level as the newer one calls it. */
function removed({ id }: { id: string }, level: string, { spelledOut }: Novelty): Judgement {
  return spelledOut.has(id)
    ? patch('The words of the step on its axis', level)
    : minor('One requirement fewer', 'lower', level)
}

const detailReasons = {
  formatting: 'Formatting',
  examples: 'Examples and notes ask nothing',
  validity: 'Examples and notes ask nothing',
  introduction: 'The same text in the same place, as the introduction of a list or as a statement',
}

function major(reason: string, bar: Bar = 'same', ...levels: string[]): Judgement {
  return { bump: 'major', reason, bar, levels }
}

function minor(reason: string, bar: Bar = 'same', ...levels: string[]): Judgement {
  return { bump: 'minor', reason, bar, levels }
}

function patch(reason: string, level?: string): Judgement {
  return { bump: 'patch', reason, bar: 'same', levels: level === undefined ? [] : [level] }
}

function renamed(before: string, after: string, level?: string): Judgement {
  const levels = level === undefined ? [] : [level]
  return before === after
    ? patch('A title is wording', level)
    : major(`The id \`${before}\` is now \`${after}\``, 'same', ...levels)
}

/** A way that now leads over a level in between is still there. */
function next(level: string, removed: readonly string[], { after }: Comparison): Judgement {
  const there = new Set(after.levels.map(({ id }) => id))
  const lost = removed.filter((id) => there.has(id) && !leadsTo(after, level, id))
  return lost.length > 0
    ? major(`The way to ${quoted(lost).join(', ')} is gone`, 'same', level)
    : minor('The way up is another, and leads to the same levels', 'same', level)
}

function scale(before: readonly string[], after: readonly string[]): Judgement {
  const gone = before.filter((step) => !after.includes(step))
  if (gone.length > 0) return major(`The step ${quoted(gone).join(', ')} is gone`)
  const order = after.filter((step) => before.includes(step))
  return order.join('\n') === before.join('\n')
    ? minor('A scale with more steps asks nothing new')
    : major('The order of the steps is another')
}

function axisValue(fact: Extract<Fact, { kind: 'axis-value' }>, { addedAxes }: Novelty): Judgement {
  switch (fact.move) {
    case 'raised':
      return major('More is asked on an axis', 'higher', fact.level)
    case 'lowered':
      return minor('Less is asked on an axis', 'lower', fact.level)
    case 'unset':
      return minor('Nothing is asked on an axis any more', 'lower', fact.level)
    case 'set':
      return addedAxes.has(fact.axis)
        ? minor('The axis is new, and says what was not measured before', 'same', fact.level)
        : major('A value where none was asked', 'higher', fact.level)
  }
}

function moved(
  { before, after, to }: Extract<Fact, { kind: 'expectation-moved' }>,
  { after: ladder, match }: Comparison,
  { addedLevels }: Novelty,
): Judgement {
  if (to === 'other-competency')
    return minor(
      `Asked as before, in ${after.competency === undefined ? 'no' : 'another'} competency: the old id leads to the new one`,
      'same',
      after.level,
    )
  const isNew = addedLevels.has(after.level)
  if (to === 'higher-level' && ladder.inheritance === 'additive') {
    const from = match.levels.get(before.level)
    return minor(
      'Asked later than before; the higher level had it by adding to those below',
      'lower',
      ...(from === undefined ? [] : [from]),
      ...(isNew ? [after.level] : []),
    )
  }
  if (isNew) return minor('Part of a new level', 'same', after.level)
  if (to === 'lower-level') return major('Asked earlier than before', 'higher', after.level)
  return major('New to the level that it moved to', 'higher', after.level)
}
