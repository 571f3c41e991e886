// One thing under two names in the same ladder: `fixes bugs` at most levels, `fixes issues` at one.

import type { Place } from '../../model/place.js'
import { nearSynonym, pluralOf, termOf } from '../../lint/english/near-synonyms.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { frameOf } from './frame.js'

interface Use {
  word: string
  plural: boolean
  place: Place
}

/** How much more often the usual word must stand for the other to be odd. */
const CLEARLY = 2

export default defineRule({
  id: 'term-variant',
  description: 'Require one word for one thing in the whole ladder',
  family: 'language',
  strict: 'warning',
  messages: {
    variant: (data: { word: string; usual: string; frame: string; count: number }) =>
      `Unexpected \`${data.word}\`, expected \`${data.usual}\` as elsewhere in the ladder (${String(data.count)} times with \`${data.frame}\`); use one word, or say what the difference is`,
  },
  check({ documents, report }) {
    const frames = new Map<string, Map<string, Use[]>>()
    for (const { source } of documents) {
      for (const passage of passagesOf(source)) {
        if (passage.kind === 'heading') continue
        for (const { 0: word, index } of passage.text.matchAll(nearSynonym)) {
          const term = termOf(word)
          if (!term || /^\s+(?:and|&)\s+key\b/iu.test(passage.text.slice(index + word.length))) continue
          const place = placeInPassage(source, passage, index, word.length)
          for (const frame of frameOf(passage.text.slice(Math.max(0, index - REACH), index))) {
            const key = `${term.meaning} ${frame}`
            const uses = frames.get(key) ?? new Map<string, Use[]>()
            const same = uses.get(term.word) ?? []
            same.push({ word, plural: term.plural, place })
            uses.set(term.word, same)
            frames.set(key, uses)
          }
        }
      }
    }
    const reported = new Set<string>()
    for (const [key, uses] of frames) {
      const [[usualWord, usual] = ['', []], ...rest] = [...uses].sort(([, a], [, b]) => b.length - a.length)
      for (const { word, plural, place } of rest.flatMap(([, odd]) =>
        odd.length * CLEARLY <= usual.length ? odd : [],
      )) {
        // Two verbs before one noun are two frames for one finding.
        const where = `${place.path} ${String(place.start.offset)}`
        if (reported.has(where)) continue
        reported.add(where)
        const mended = plural ? pluralOf(usualWord) : usualWord
        report('variant', {
          at: place,
          data: { word, usual: mended, frame: key.slice(key.indexOf(' ') + 1), count: usual.length },
          actual: word,
          expected: [mended],
          related: usual.slice(0, 3).map((use) => ({ message: `\`${use.word}\` here`, at: use.place })),
        })
      }
    }
  },
})

/** How far back the governing words are looked for, in characters. */
const REACH = 80
