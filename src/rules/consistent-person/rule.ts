// Who is spoken of: `I`, `you` or `they`. A ladder speaks of its people in one person.

import type { Level, Meta } from '../../model/level.js'
import { personsIn, type Person, type PersonUse } from '../../lint/english/person.js'
import { openingOf } from '../../lint/english/opening.js'
import { clearMajority, ladderVoice } from '../../lint/english/voice.js'
import { defineRule } from '../../lint/rule.js'
import { listsOf } from '../../lint/wording/lists.js'
import { placeOfWords } from '../../lint/wording/span.js'
import { wordedAt, type Worded } from '../../lint/wording/worded.js'

export default defineRule({
  id: 'consistent-person',
  description: 'Require a ladder to speak of its people in one grammatical person',
  family: 'language',
  strict: 'warning',
  messages: {
    area: (data: { area: string; words: string; person: string; usual: string; count: number }) =>
      `Unexpected ${data.person} (\`${data.words}\`)${data.count > 1 ? ` in ${String(data.count)} texts of \`${data.area}\`` : ''}, expected the ${data.usual} as in most of the ladder; rewrite it in the same person`,
    item: (data: { words: string }) =>
      `Unexpected \`${data.words}\` at the start of one item, expected none as in the rest of the list; begin with the verb`,
    fact: (data: { label: string; words: string; person: string; usual: string }) =>
      `Unexpected ${data.person} (\`${data.words}\`) in ${data.label}, expected the ${data.usual} as at other levels; rewrite it in the same person`,
    mixed: (data: { words: string; start: string }) =>
      `Unexpected \`${data.words}\` in a sentence that begins with \`${data.start}\`, expected one person in a sentence; keep to one`,
  },
  check({ ladder, parsed, report }) {
    const { person: usual } = ladderVoice(ladder)
    for (const level of ladder.levels) {
      const texts = wordedAt(parsed, level).filter(({ kind }) => kind !== 'scale' && kind !== 'example')
      for (const text of texts) {
        const mixture = mixtureIn(text.text)
        if (!mixture) continue
        report('mixed', { at: placeOfWords(parsed, text.part, mixture.words) ?? text.part, data: mixture })
      }
      const odd = usual === undefined ? [] : texts.flatMap((text) => deviation(text, usual))
      for (const [first, ...more] of byArea(odd)) {
        const { use, text } = first
        report('area', {
          at: placeOfWords(parsed, text.part, use.words) ?? text.part,
          data: {
            area: text.area === '' ? level.id : text.area,
            words: use.words,
            person: names[use.person],
            usual: names[usual ?? 'third'],
            count: more.length + 1,
          },
          related: more.map((other) => ({ message: `\`${other.use.words}\``, at: other.text.part })),
        })
      }
      for (const { items } of listsOf(level)) {
        const openings = items.map(({ text }) => openingOf(text))
        const [only, ...more] = openings.flatMap(({ subject }, index) =>
          subject === undefined ? [] : [index],
        )
        const bare = openings.filter(({ form }) => form === 'base').length
        if (only === undefined || more.length > 0 || bare < 3 || bare * 3 < items.length * 2) continue
        const [item, opening] = [items[only], openings[only]]
        if (!item || !opening) continue
        report('item', {
          at: placeOfWords(parsed, item.part, opening.words) ?? item.part,
          data: { words: opening.words },
        })
      }
    }
    for (const { fact, use, usual: common, others } of factDeviations(ladder.levels)) {
      report('fact', {
        at: placeOfWords(parsed, fact, use.words) ?? fact,
        data: { label: fact.label, words: use.words, person: names[use.person], usual: names[common] },
        related: others.map((other) => ({ message: `As at \`${other.level.id}\``, at: other.fact })),
      })
    }
  },
})

const names: Record<Person, string> = {
  first: 'first person',
  second: 'second person',
  third: 'third person',
}

interface Deviation {
  text: Worded
  use: PersonUse
}

/** A text that speaks in another person than the ladder. Where the ladder says `I` or `you`, others may well be `they`. */
function deviation(text: Worded, usual: Person): Deviation[] {
  const uses = personsIn(text.text)
  const odd = uses.find(({ person }) => person !== usual)
  if (!odd || mixtureIn(text.text)) return []
  // `You trust them`: the reader works with whoever holds the level.
  if (usual === 'third' && odd.person === 'second' && toColleague.test(text.text)) return []
  if (odd.person === 'third' && (text.kind === 'text' || uses.length > 1)) return []
  return [{ text, use: odd }]
}

type Group = [Deviation, ...Deviation[]]

/** One finding for each section of a level: its texts are rewritten together. */
function byArea(odd: readonly Deviation[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of odd) {
    const key = `${one.use.person} ${one.text.area}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

const pronoun = /^(?:they|he|she)\b/iu
const toColleague = /^(?:They|You \p{Letter}+ (?:\p{Letter}+ )?them)\b/u

/** A sentence in two persons: `Works with tickets assigned to you`, `You adapt their style` with nobody whose it could be. */
function mixtureIn(text: string): { words: string; start: string } | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+/u)) {
    const their = /^You (?:\p{Letter}+ly )?\p{Letter}+ (their|his|her)\b/u.exec(sentence)?.[1]
    if (their !== undefined) return { words: their, start: 'You' }
    const [first, ...more] = personsIn(sentence)
    const second = more.find(({ person }) => person === 'second')
    if (first?.person === 'third' && second && !pronoun.test(first.words))
      return { words: second.words, start: first.words }
  }
  return undefined
}

interface FactDeviation {
  fact: Meta
  use: PersonUse
  usual: Person
  others: { level: Level; fact: Meta }[]
}

/** Labelled facts (`Responsibility: drives …`) that one level writes in another person than the others. */
function factDeviations(levels: readonly Level[]): FactDeviation[] {
  const byKey = new Map<string, { level: Level; fact: Meta; use: PersonUse }[]>()
  for (const level of levels) {
    for (const fact of level.meta) {
      const [use] = personsIn(fact.value)
      if (use && fact.markdown !== '')
        byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), { level, fact, use }])
    }
  }
  return [...byKey.values()].flatMap((facts) => {
    const usual = clearMajority(
      facts.map(({ use }) => use.person),
      0.6,
      3,
    )
    if (usual === undefined) return []
    const others = facts.filter(({ use }) => use.person === usual)
    return facts.flatMap(({ fact, use }) => (use.person === usual ? [] : [{ fact, use, usual, others }]))
  })
}
