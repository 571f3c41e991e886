// Text that names a level which no ladder has: `L9`, or `Principal (L5)` where the fifth level is no principal.

import { quoted } from '../../model/listed.js'
import { nearest } from '../../model/nearest.js'
import { codeNumber } from '../../layout/identity.js'
import { placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { codesOf } from './codes.js'
import { isCalled, isOfAnotherKind, isOfTheFuture, mentionsOf, seniorName } from './mentions.js'
import { misspeltTitles } from './misspelt.js'
import { nearbyLevels } from './nearby.js'
import { roleCodesIn } from './role-codes.js'

export default defineRule({
  id: 'known-level',
  description: 'Require levels that the text names to exist',
  family: 'structure',
  recommended: 'warning',
  messages: {
    code: (data: { code: string; known: string }) =>
      `Unexpected level \`${data.code}\`, expected one that exists: ${data.known}; correct the name`,
    role: (data: { code: string; count: number; known: string }) =>
      `Unexpected level \`${data.code}\`${data.count === 1 ? '' : ` (and ${String(data.count - 1)} more named like it)`}, expected one as this ladder names them: ${data.known}; say which of them is meant`,
    title: (data: { name: string; code: string; title: string }) =>
      `Unexpected level \`${data.name}\`, expected \`${data.title}\`, as \`${data.code}\` is called here; correct the title or the code`,
    misspelt: (data: { name: string; title: string }) =>
      `Unexpected level \`${data.name}\`, expected \`${data.title}\`, as the level is called here; correct the name`,
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    const sources = documents.map(({ source }) => source)
    for (const { name, level, source, passage, index } of misspeltTitles(ladder.levels, sources)) {
      report('misspelt', {
        at: placeInPassage(source, passage, index, name.length),
        data: { name, title: level.title },
        actual: name,
        expected: [level.title],
        related: [{ message: `\`${level.title}\` here`, at: level }],
      })
    }
    const existing = codesOf(surroundings.ladders)
    const near = nearbyLevels(parsed, surroundings.ladders)
    const mentionsIn = mentionsOf(ladder.levels)
    const { lowest } = near
    // A ladder whose first level is the fourth speaks of levels that are described elsewhere.
    if (!mentionsIn || lowest > 2) return
    const [first, ...more] = roleCodesIn(ladder, documents).filter(({ code }) => !existing(code))
    if (first) {
      report('role', {
        at: first.place,
        data: {
          code: first.code,
          count: more.length + 1,
          known: spanOf(ladder.levels.flatMap((level) => level.code ?? [])),
        },
        actual: first.code,
        related: more.map(({ code, place }) => ({ message: `\`${code}\` here`, at: place })),
      })
    }
    for (const { source, kind } of documents) {
      for (const mention of mentionsIn(source)) {
        const { code, passage, index } = mention
        if (!existing(code)) {
          if (codeNumber(code) <= lowest || isOfAnotherKind(mention) || isOfTheFuture(mention)) continue
          const known = ladder.levels.flatMap((level) => level.code ?? [])
          const guess = nearest(code, known)
          report('code', {
            at: placeInPassage(source, passage, index, code.length),
            data: { code, known: spanOf(known) },
            actual: code,
            expected: guess === undefined ? undefined : [guess],
          })
          continue
        }
        const name = kind === 'index' ? undefined : seniorName(mention)
        const called = name ? near.called(code) : []
        if (!name || called.length === 0 || called.some((level) => isCalled(level, name.seniority))) continue
        report('title', {
          at: placeInPassage(source, passage, name.index, name.length),
          data: { name: name.text, code, title: called.map(({ title }) => title).join('` or `') },
          actual: name.text,
          expected: called.map(({ title }) => title),
          related: called.slice(0, 3).map((at) => ({ message: `\`${code}\` here`, at })),
        })
      }
    }
  },
})

/** `L1` to `L6`, as people say it. */
function spanOf(codes: readonly string[]): string {
  const sorted = [...new Set(codes)].sort((a, b) => codeNumber(a) - codeNumber(b))
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  return sorted.length > 3 ? `\`${first}\` to \`${last}\`` : quoted(sorted).join(', ')
}
