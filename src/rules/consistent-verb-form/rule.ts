// A list in which one item is built differently: `Delivers …`, `Deliver …`, `Delivering …`.

import type { Level } from '../../model/level.js'
import type { VerbForm } from '../../lint/english/conjugation.js'
import { openingOf } from '../../lint/english/opening.js'
import { ladderVoice } from '../../lint/english/voice.js'
import { clearMajority } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { isShare } from '../../lint/wording/boilerplate.js'
import { listsOf, type ItemList, type ListItem } from '../../lint/wording/lists.js'

export default defineRule({
  id: 'consistent-verb-form',
  description: 'Require the statements of a list to begin with the same form of the verb',
  family: 'language',
  strict: 'warning',
  messages: {
    item: (data: { verb: string; form: string; usual: string }) =>
      `Unexpected ${data.form} \`${data.verb}\`, expected the ${data.usual} as in the rest of the list; write all items alike`,
    list: (data: { verb: string; form: string; usual: string; count: number }) =>
      `Unexpected ${data.form} \`${data.verb}\`${data.count > 1 ? ` (and ${String(data.count - 1)} more here)` : ''}, expected the ${data.usual} as in most of the ladder; write all levels alike`,
  },
  check({ ladder, report }) {
    const { form: voice } = ladderVoice(ladder)
    for (const level of ladder.levels) {
      for (const list of statementListsOf(level)) {
        const verbs = list.items.flatMap((item) => verbOf(item) ?? [])
        const usual = clearMajority(
          verbs.map(({ form }) => form),
          0.6,
          3,
        )
        if (usual !== undefined) {
          for (const { item, words, form } of verbs.filter((verb) => verb.form !== usual)) {
            report('item', {
              at: item.part,
              find: words,
              data: { verb: words, form: names[form], usual: names[usual] },
            })
          }
        }
        if (list.kind !== 'expectations' || voice === undefined || voice === 'modal') continue
        const [first, ...more] = verbs.filter(({ form }) => form === (usual ?? form) && form !== voice)
        if (!first) continue
        report('list', {
          at: first.item.part,
          find: first.words,
          data: { verb: first.words, form: names[first.form], usual: names[voice], count: more.length + 1 },
          related: more.map(({ item, words }) => ({ message: `\`${words}\``, at: item.part })),
        })
      }
    }
  },
})

interface Verb {
  item: ListItem
  words: string
  form: VerbForm
}

const names: Record<VerbForm, string> = {
  base: 'bare verb',
  third: 'third person',
  gerund: '`-ing` form',
}

function verbOf(item: ListItem): Verb | undefined {
  if (isShare(item.text)) return undefined
  const text =
    item.name === undefined ? item.text : item.text.slice(item.name.length).replace(/^[\s:.–—-]+/u, '')
  const { form, words } = openingOf(text)
  return form === undefined || form === 'modal' ? undefined : { item, words, form }
}

/** Lists of a level; statements that stand alone in their competency count as a list of one. */
function statementListsOf(level: Level): readonly ItemList[] {
  const lists = listsOf(level)
  const seen = new Set(lists.flatMap(({ items }) => items.map(({ part }) => part)))
  const alone = level.competencies.flatMap(({ id, expectations }): ItemList[] => {
    const items = expectations.flatMap((part) =>
      seen.has(part)
        ? []
        : [{ text: part.text, markdown: part.markdown, name: part.name, parent: false, part }],
    )
    return items.length === 0 ? [] : [{ level, competency: id, kind: 'expectations', items }]
  })
  return [...lists, ...alone]
}
