// Labelled facts (`**Planning horizon**: …`) whose label is not that of the other levels, or of the page that explains it.

import { escapePointer } from '../../model/escape-pointer.js'
import { normalizeTitle } from '../../model/text.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'
import { placeOfWords } from '../../lint/wording/span.js'
import { misspeltKeys } from './keys.js'
import { areRelated, explainedOtherwise, factsOf, usualLabels } from './labels.js'

export default defineRule({
  id: 'field-label',
  description: 'Require the same label for the same fact at every level',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  messages: {
    renamed: (data: { label: string; usual: string }) =>
      `Unexpected label \`${data.label}\`, expected \`${data.usual}\` as at the other levels; rename it, or explain the new one at all levels`,
    spelling: (data: { label: string; usual: string }) =>
      `Unexpected label \`${data.label}\`, expected \`${data.usual}\` as most levels write it`,
    key: (data: { key: string; usual: string }) =>
      `Unexpected key \`${data.key}\` in the front matter, expected \`${data.usual}\` as at each other level; rename it`,
    entry: (data: { key: string; usual: string }) =>
      `Unexpected key \`${data.key}\`, expected \`${data.usual}\` as in each other entry of the list; rename it`,
    repeated: (data: { label: string }) =>
      `Unexpected label \`${data.label}\` once more in its own value, expected only the value; take it out`,
    explained: (data: { label: string; usual: string }) =>
      `Unexpected label \`${data.label}\` that no level has, expected \`${data.usual}\` as the levels call it; use one label on this page and at the levels`,
  },
  check({ ladder, documents, parsed, placeOf, sourceOf, report }) {
    for (const { source, pointer, key, usual } of misspeltKeys(documents)) {
      const at = source.frontMatter?.places.get(`${pointer}/${escapePointer(key)}#key`)
      const kind = pointer === '' ? 'key' : 'entry'
      if (at) report(kind, { at, data: { key, usual }, actual: key, expected: [usual] })
    }
    const levels = factsOf(ladder.levels)
    const usual = usualLabels(levels)
    for (const { facts } of levels) {
      const own = new Set(facts.map(({ label }) => normalizeTitle(label)))
      for (const fact of facts) {
        const { label, value } = fact
        const key = normalizeTitle(label)
        const isKnown = usual.has(key)
        const expected = usual.get(key) ?? (isRare(key, levels) ? relative(label, usual, own) : undefined)
        if (expected !== undefined && expected !== label) {
          const place = placeOfWords(parsed, fact, label)
          const fix = place && replacement(place, expected)
          report(isKnown ? 'spelling' : 'renamed', {
            at: fact,
            find: label,
            data: { label, usual: expected },
            actual: label,
            expected: [expected],
            related: otherFacts(expected, levels).map((at) => ({ message: 'So it is called here', at })),
            ...(fix &&
              (isKnown ? { fix } : { suggestions: [{ message: `Rename it to \`${expected}\``, fix }] })),
          })
        }
        const again = /^(.*?\S)\s*:\s*(?=\S)/u.exec(value)
        if (again?.[1] === undefined || normalizeTitle(again[1]) !== key) continue
        const place = placeOf(fact)
        const at = place ? sourceOf(place).lastIndexOf(again[0]) : -1
        const start = (place?.start.offset ?? 0) + at
        report('repeated', {
          at: fact,
          data: { label },
          fix: at > 0 ? { range: [start, start + again[0].length], text: '' } : undefined,
        })
      }
    }
    for (const { label, block, expected } of explainedOtherwise(documents, parsed.trace, levels, usual)) {
      report('explained', {
        at: block,
        find: label,
        data: { label, usual: expected },
        actual: label,
        expected: [expected],
        related: otherFacts(expected, levels).map((at) => ({ message: 'So the level calls it', at })),
      })
    }
  },
})

type Levels = ReturnType<typeof factsOf>

/** The usual label that a level lacks and that is likely to mean the same. */
function relative(
  label: string,
  usual: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): string | undefined {
  return [...usual].find(([key, name]) => !own.has(key) && areRelated(label, name))?.[1]
}

/** Whether only one level has the label. */
function isRare(key: string, levels: Levels): boolean {
  return levels.filter(({ facts }) => facts.some(({ label }) => normalizeTitle(label) === key)).length === 1
}

/** The facts that have a label as expected: two are enough to see it. */
function otherFacts(expected: string, levels: Levels): object[] {
  return levels.flatMap(({ facts }) => facts.filter(({ label }) => label === expected)).slice(0, 2)
}
