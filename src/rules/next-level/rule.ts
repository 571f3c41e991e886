// Each level leads to the one above it, by a link that goes there and says so.

import { allOf } from '../../model/all-of.js'
import type { Edit } from '../../model/diagnostic.js'
import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { navigationOf, type Navigation } from '../../lint/navigation.js'
import { defineRule } from '../../lint/rule.js'
import { appended, declaredToLead, documentOf, isConvention, lastLine } from './missing.js'
import { namedLevel } from './names.js'
import { stepsOf } from './steps.js'
import { isOrderCertain, verdictOf } from './verdict.js'
import { linked, navigationLine, redirect, renamed, reworded } from './writing.js'

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
  messages: {
    missing: (data: { level: string; next: string; add?: string }) =>
      `Unexpected end of \`${data.level}\`, expected a link to ${data.next}${data.add === undefined ? '' : `; add \`${data.add}\``}`,
    wrong: (data: { level: string; written: string; next: string }) =>
      `Unexpected link from \`${data.level}\` to \`${data.written}\`, expected one to ${data.next}, which comes next; correct the link`,
    extra: (data: { level: string; written: string }) =>
      `Unexpected link from \`${data.level}\` on to \`${data.written}\`, expected none as no level follows; remove it, or add the level`,
    broken: (data: { url: string; next: string }) =>
      `Unexpected link to \`${data.url}\`, which does not exist, expected one to ${data.next}; correct the link`,
    text: (data: { written: string; to: string }) =>
      `Unexpected text \`${data.written}\` of a link to \`${data.to}\`, expected it to name that level; correct the text`,
    plain: (data: { written: string }) =>
      `Unexpected plain text \`${data.written}\`, expected a link to that level; make it one`,
    words: (data: { written: string; label: string }) =>
      `Unexpected words \`${data.written}\` before the link, expected \`${data.label}\` as in the other levels; use the same words`,
  },
  check({ ladder, declaration, parsed, surroundings, options, report }) {
    const label = options.label ?? declaration.nextLabel
    const navigation = navigationOf(parsed, label)
    const steps = stepsOf(navigation, parsed, surroundings)
    const expected = label !== undefined || isConvention(ladder.levels, navigation)
    // An order that was guessed from titles may be wrong itself.
    const certainty = isOrderCertain(parsed) ? {} : ({ atMost: 'warning' } as const)
    const model = steps.find(
      ({ to, navigation: own }) =>
        to &&
        own.level.next.includes(to.id) &&
        own.links.length === 1 &&
        (label === undefined || !isOtherwise(own, label)),
    )

    const declared = declaredToLead(parsed)
    const places = new Map(ladder.levels.map((level, index) => [level.id, index]))
    const written = grouped(navigation, ({ level }) => level)
    const leads = grouped(steps, (step) => step.navigation.level)

    for (const level of ladder.levels) {
      const indexes = [...new Set(allOf(places, level.next))].sort((a, b) => a - b)
      const next = indexes.flatMap((index) => ladder.levels[index] ?? [])
      const texts = written.get(level) ?? []
      const own = leads.get(level) ?? []
      const open = next.filter((candidate) => !own.some(({ to }) => to === candidate))
      const wanted = names(open.length > 0 ? open : next)
      const only = open.length === 1 ? open[0] : undefined

      for (const step of own) {
        const { link, to } = step
        const at = link.place
        const written = to?.id ?? link.url
        const verdict = verdictOf(step, next, parsed, surroundings)
        if (verdict === 'text' && to) {
          const data = { written: link.text, to: to.id }
          report('text', { at, find: link.text, data, ...mend(renamed(step, to, parsed)) })
        } else if (verdict === 'extra')
          report('extra', { at, data: { level: level.id, written }, ...certainty })
        else if (verdict === 'broken' || verdict === 'wrong') {
          const fix = mend(only && redirect(step, only, parsed))
          if (verdict === 'broken')
            report('broken', { at, data: { url: link.url, next: wanted }, ...fix, ...certainty })
          else report('wrong', { at, data: { level: level.id, written, next: wanted }, ...fix, ...certainty })
        }
      }

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

      const owed =
        texts.length === 0 ||
        (declared.has(level.id) && own.length > 0 && own.every(({ to }) => to && next.includes(to)))
      const [first] = open
      if (!expected || !owed || !first) continue
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
  },
})

function isOtherwise({ words }: Navigation, label: string): boolean {
  // A sentence that happens to lead on has words of its own.
  return words !== '' && words.split(' ').length <= 4 && normalizeTitle(words) !== normalizeTitle(label)
}

function mend(fix: Edit | undefined): { fix?: Edit } {
  return fix ? { fix } : {}
}

function names(levels: readonly Level[]): string {
  return levels.map(({ id }) => `\`${id}\``).join(' or ')
}
