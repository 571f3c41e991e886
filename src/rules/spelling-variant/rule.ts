// One word in British and in American spelling in the same ladder.

import type { Place } from '../../model/place.js'
import { spellingOf } from '../../lint/english/spelling.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'

interface Use {
  word: string
  place: Place
}

export default defineRule({
  id: 'spelling-variant',
  description: 'Require one spelling of a word in the whole ladder, British or American',
  family: 'language',
  strict: 'warning',
  fixable: true,
  messages: {
    variant: (data: { word: string; usual: string; count: number }) =>
      `Unexpected spelling \`${data.word}\`, expected \`${data.usual}\` as in the rest of the ladder (${data.count === 1 ? 'once' : `${String(data.count)} times`}); use one of the two`,
  },
  check({ documents, report }) {
    const words = new Map<string, Record<'british' | 'american', Use[]>>()
    const totals = { british: 0, american: 0 }
    for (const { source } of documents) {
      for (const passage of passagesOf(source)) {
        for (const match of passage.text.matchAll(/\p{Letter}{5,}/gu)) {
          const spelling = spellingOf(match[0])
          if (!spelling) continue
          const uses = words.get(spelling.lemma) ?? { british: [], american: [] }
          const place = placeInPassage(source, passage, match.index, match[0].length)
          uses[spelling.variety].push({ word: match[0], place })
          totals[spelling.variety]++
          words.set(spelling.lemma, uses)
        }
      }
    }
    for (const { british, american } of words.values()) {
      const britishIsUsual =
        british.length === american.length
          ? totals.british >= totals.american
          : british.length > american.length
      const [usual, odd] = britishIsUsual ? [british, american] : [american, british]
      for (const { word, place } of odd) {
        const mended = spellingOf(word)?.other ?? word
        report('variant', {
          at: place,
          data: { word, usual: mended, count: usual.length },
          actual: word,
          expected: [mended],
          related: usual
            .slice(0, 3)
            .map((use) => ({ message: `Spelled \`${use.word}\` here`, at: use.place })),
          fix: replacement(place, mended),
        })
      }
    }
  },
})
