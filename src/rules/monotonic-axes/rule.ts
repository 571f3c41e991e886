// What is declared to rise from level to level does not fall.

import { quoted } from '../../model/listed.js'
import type { Axis, Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { didYouMean, nearest } from '../../model/nearest.js'
import { valueOf } from '../../model/value-of.js'
import { defineRule } from '../../lint/rule.js'
import { valuePlaces } from './value-places.js'

export default defineRule({
  id: 'monotonic-axes',
  description: 'Require each level to stand at least as high on every axis as the level below it',
  family: 'progression',
  recommended: 'error',
  milder: { info: 'a ladder without axes' },
  messages: {
    falls: (data: { axis: string; level: string; step: string; below: string; from: string }) =>
      `Unexpected ${data.axis} \`${data.step}\` at \`${data.level}\`, expected at least \`${data.from}\` as at \`${data.below}\`; raise it, or lower the level below`,
    rises: (data: { axis: string; level: string; step: string; below: string; from: string }) =>
      `Unexpected ${data.axis} \`${data.step}\` at \`${data.level}\`, expected at most \`${data.from}\` as at \`${data.below}\`, for this axis is declared to fall; lower it, or raise the level below`,
    step: (data: { axis: string; step: string; scale: string; hint: string }) =>
      `Unexpected ${data.axis} \`${data.step}\`, expected one of ${data.scale}${data.hint}`,
    axis: (data: { axis: string; known: string; hint: string }) =>
      `Unexpected axis \`${data.axis}\`, expected one that is declared: ${data.known}${data.hint}`,
    missing: (data: { axis: string; level: string; scale: string }) =>
      `Unexpected level \`${data.level}\` without a value for ${data.axis}, expected one of ${data.scale}; set it under \`axes\` in the front matter`,
    undeclared: () =>
      'Unexpected ladder without axes, expected at least one scale that rises from level to level, such as scope; declare `axes` in `ladder.yml`, or switch this rule off',
  },
  check({ ladder, declaration, documents, report }) {
    const [first] = ladder.levels
    if (ladder.axes.length === 0) {
      const hasValues = ladder.levels.some(({ axes }) => Object.keys(axes).length > 0)
      const isConfigured = Object.keys(declaration).length > 0 && ladder.levels.length > 1
      if (first && (hasValues || isConfigured)) report('undeclared', { at: first, atMost: 'info' })
      return
    }
    const placeOf = valuePlaces(documents)
    const known = ladder.axes.map(({ id }) => id)
    const isOwed = declaration.axes !== undefined
    for (const level of ladder.levels) {
      const misspelled = new Set<string>()
      for (const axis of Object.keys(level.axes).filter((id) => !known.includes(id))) {
        const meant = nearest(axis, known)
        if (meant !== undefined) misspelled.add(meant)
        report('axis', {
          at: placeOf(level, axis, 'key'),
          data: { axis, known: list(known), hint: didYouMean(axis, known) },
          actual: axis,
          expected: meant === undefined ? known : [meant],
        })
      }
      for (const axis of ladder.axes) {
        const steps = axis.scale.map(({ id }) => id)
        const step = valueOf(level.axes, axis.id)
        if (step === undefined) {
          const data = { axis: axis.title, level: level.id, scale: list(steps) }
          if (isOwed && !misspelled.has(axis.id)) report('missing', { at: level, data })
        } else if (!steps.includes(step)) {
          const data = { axis: axis.title, step, scale: list(steps), hint: didYouMean(step, steps) }
          report('step', { at: placeOf(level, axis.id), data, actual: step, expected: steps })
        } else {
          for (const below of levelsBelow(level, axis, ladder)) {
            const from = valueOf(below.axes, axis.id) ?? ''
            const moved = steps.indexOf(step) - steps.indexOf(from)
            if (axis.direction === 'rising' ? moved >= 0 : moved <= 0) continue
            report(axis.direction === 'rising' ? 'falls' : 'rises', {
              at: placeOf(level, axis.id),
              data: { axis: axis.title, level: level.id, step, below: below.id, from },
              actual: step,
              related: [{ message: `\`${below.id}\` has \`${from}\`.`, at: placeOf(below, axis.id) }],
            })
          }
        }
      }
    }
  },
})

/** The nearest levels below that have a step of the scale; one without is passed over. */
function levelsBelow(level: Level, axis: Axis, ladder: Ladder, seen = new Set([level])): Level[] {
  return ladder.levels
    .filter(({ id }) => level.previous.includes(id))
    .flatMap((below) => {
      if (seen.has(below)) return []
      seen.add(below)
      const has = axis.scale.some(({ id }) => id === valueOf(below.axes, axis.id))
      return has ? [below] : levelsBelow(below, axis, ladder, seen)
    })
}

function list(names: readonly string[]): string {
  return quoted(names).join(', ')
}
