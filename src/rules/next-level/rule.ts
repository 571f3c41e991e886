// Each level leads to the one above it, by a link that goes there and says so.

import { allOf } from '../../model/all-of.js'
import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { navigationOf, type Navigation } from '../../lint/navigation.js'
import { defineRule } from '../../lint/rule.js'
import { isOtherwise, tellMissing, tellSteps, tellTexts, type Lead } from './leads.js'
import { messages } from './messages.js'
import { declaredToLead, isConvention } from './missing.js'
import { stepsOf, type Step } from './steps.js'
import { isOrderCertain } from './verdict.js'

export default defineRule({
  id: 'next-level',
  description: 'Require each level to link to the level above it',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'where the order of levels was guessed from their titles' },
  fixable: true,
  options: (z) =>
    z.strictObject({
      label: z
        .string()
        .min(1)
        .optional()
        .describe(
          'Words before the link. By default `nextLabel` of `ladder.yml`; with neither, any will do.',
        ),
    }),
  messages,
  check({ ladder, declaration, parsed, surroundings, options, report }) {
    const label = options.label ?? declaration.nextLabel
    const navigation = navigationOf(parsed, label)
    const steps = stepsOf(navigation, parsed, surroundings)
    const expected = label !== undefined || isConvention(ladder.levels, navigation)
    const model = steps.find(
      ({ to, navigation: own }) =>
        to &&
        own.level.next.includes(to.id) &&
        own.links.length === 1 &&
        (label === undefined || !isOtherwise(own, label)),
    )
    const certainty = isOrderCertain(parsed) ? {} : ({ atMost: 'warning' } as const)
    const way = { parsed, surroundings, label, model, certainty }
    const declared = declaredToLead(parsed)
    for (const lead of leadsOf(ladder.levels, navigation, steps)) {
      tellSteps(lead, way, report)
      tellTexts(lead, way, report)
      if (expected && lead.open.length > 0 && isOwed(lead, declared)) tellMissing(lead, way, report)
    }
  },
})

/** What leads on from each level. */
function leadsOf(
  levels: readonly Level[],
  navigation: readonly Navigation[],
  steps: readonly Step[],
): Lead[] {
  const places = new Map(levels.map((level, index) => [level.id, index]))
  const written = grouped(navigation, ({ level }) => level)
  const leading = grouped(steps, (step) => step.navigation.level)
  return levels.map((level) => {
    const indexes = [...new Set(allOf(places, level.next))].sort((a, b) => a - b)
    const next = indexes.flatMap((index) => levels[index] ?? [])
    const own = leading.get(level) ?? []
    const open = next.filter((candidate) => !own.some(({ to }) => to === candidate))
    const only = open.length === 1 ? open[0] : undefined
    return { level, next, open, only, texts: written.get(level) ?? [], steps: own }
  })
}

/** Whether a level owes a text: it has none, or one that leads where it should, of a level whose way was declared in full. */
function isOwed({ level, next, texts, steps }: Lead, declared: ReadonlySet<string>): boolean {
  return (
    texts.length === 0 ||
    (declared.has(level.id) && steps.length > 0 && steps.every(({ to }) => to && next.includes(to)))
  )
}
