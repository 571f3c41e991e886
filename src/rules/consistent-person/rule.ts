// Who is spoken of: `I`, `you` or `they`. A ladder speaks of its people in one person.

import { grouped } from '../../model/grouped.js'
import type { Level, Meta } from '../../model/level.js'
import { personsIn, type Person, type PersonUse } from '../../lint/english/person.js'
import { openingOf } from '../../lint/english/opening.js'
import { ladderVoice } from '../../lint/english/voice.js'
import { clearMajority } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { listsOf } from '../../lint/wording/lists.js'
import { wordedAt, type Worded } from '../../lint/wording/worded.js'

export default defineRule({
  id: 'consistent-person',
  description: 'Require a ladder to speak of its people in one grammatical person',
  family: 'language',
  strict: 'warning',
  messages: {
    area: (data: { area: string; words: string; person: string; usual: string; as: string; count: number }) =>
      `Unexpected ${data.person} (\`${data.words}\`)${data.count > 1 ? ` in ${String(data.count)} texts of \`${data.area}\`` : ''}, expected the ${data.usual} as ${data.as}; rewrite it in the same person`,
    item: (data: { words: string }) =>
      `Unexpected \`${data.words}\` at the start of one item, expected none as in the rest of the list; begin with the verb`,
    fact: (data: { label: string; words: string; person: string; usual: string }) =>
      `Unexpected ${data.person} (\`${data.words}\`) in ${data.label}, expected the ${data.usual} as at other levels; rewrite it in the same person`,
    mixed: (data: { words: string; start: string }) =>
      `Unexpected \`${data.words}\` in a sentence that begins with \`${data.start}\`, expected one person in a sentence; keep to one`,
  },
  check({ ladder, parsed, report }) {
    const { person } = ladderVoice(ladder)
    const textsOf = (level: Level): Worded[] =>
      wordedAt(parsed, level).filter(({ kind }) => kind !== 'scale' && kind !== 'example')
    const introducing = introducingPerson(ladder.levels.map(textsOf))
    for (const level of ladder.levels) {
      const texts = textsOf(level)
      for (const text of texts) {
        const mixture = mixtureIn(text.text)
        if (!mixture) continue
        report('mixed', { at: text.part, find: mixture.words, data: mixture })
      }
      const odd = texts.flatMap((text) => {
        const usual = (text.kind === 'text' ? introducing : undefined) ?? person
        return usual === undefined ? [] : deviation(text, usual)
      })
      // The texts of a section are rewritten together, and so are one finding.
      const together = grouped(odd, ({ use, text }) => `${use.person} ${text.area}`)
      for (const [first, ...more] of together.values()) {
        const { use, text, usual } = first
        report('area', {
          at: text.part,
          find: use.words,
          data: {
            area: text.area === '' ? level.id : text.area,
            words: use.words,
            person: names[use.person],
            usual: names[usual],
            as: usual === person ? 'in most of the ladder' : 'where other levels are introduced',
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
          at: item.part,
          find: opening.words,
          data: { words: opening.words },
        })
      }
    }
    for (const { fact, use, usual: common, others } of factDeviations(ladder.levels)) {
      report('fact', {
        at: fact,
        find: use.words,
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
  usual: Person
}

/** The person in which levels are introduced, where most are in one: `You are …` above lists of what somebody `Leads` is a custom. */
function introducingPerson(levels: readonly (readonly Worded[])[]): Person | undefined {
  const persons = levels.flatMap((texts) => {
    const own = texts.flatMap(({ kind, text }) => (kind === 'text' ? (personsIn(text)[0]?.person ?? []) : []))
    return clearMajority(own, 0.6, 1) ?? []
  })
  return clearMajority(persons, 0.7, 3)
}

/** A text that speaks in another person than the ladder. Where the ladder says `I` or `you`, others may well be `they`. */
function deviation(text: Worded, usual: Person): Deviation[] {
  const uses = personsIn(text.text)
  const odd = uses.find(({ person }) => person !== usual)
  if (!odd || mixtureIn(text.text)) return []
  // `You trust them`: the reader works with whoever holds the level.
  if (usual === 'third' && odd.person === 'second' && toColleague.test(text.text)) return []
  if (odd.person === 'third' && (text.kind === 'text' || uses.length > 1)) return []
  return [{ text, use: odd, usual }]
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
  const spoken = levels.flatMap((level) =>
    level.meta.flatMap((fact) => {
      const [use] = personsIn(fact.value)
      return use && fact.markdown !== '' ? [{ level, fact, use }] : []
    }),
  )
  return [...grouped(spoken, ({ fact }) => fact.key).values()].flatMap((facts) => {
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
