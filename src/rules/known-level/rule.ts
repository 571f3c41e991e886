// Text that names a level which no ladder has: `L9`, or `Principal (L5)` where the fifth level is no principal.

import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { nearest } from '../../model/nearest.js'
import { normalizeTitle } from '../../model/text.js'
import { codeAsWritten, codeNumber, codePrefix } from '../../layout/identity.js'
import { passagesOf, placeInPassage, type Passage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import { codesOf, isPlain } from './codes.js'
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
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    const existing = codesOf(surroundings.ladders)
    const near = nearbyLevels(parsed, surroundings.ladders)
    const prefixes = new Set(ladder.levels.flatMap(prefixesOf))
    const { lowest } = near
    // A ladder whose first level is the fourth speaks of levels that are described elsewhere.
    if (prefixes.size === 0 || lowest > 2) return
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
    // A text that names no level needs no tables of letters, which are slow to make.
    const hint = new RegExp(String.raw`(?:${[...prefixes].join('|')})\d`, 'u')
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}./#_&-])(${[...prefixes].join('|')})(\d{1,2})(?![\p{L}\p{N}]*[\p{N}]|\.\d|[-–/]\d)`,
      'gu',
    )
    for (const { source, kind } of documents) {
      for (const passage of passagesOf(source)) {
        if (!hint.test(passage.text)) continue
        for (const match of passage.text.matchAll(pattern)) {
          const [code] = match
          const place = placeInPassage(source, passage, match.index, code.length)
          // What a link says is between it and its target.
          if (source.links.some((link) => isInside(place, link.place))) continue
          if (!existing(code)) {
            if (
              codeNumber(code) > lowest &&
              !isOfAnotherKind(passage, match.index, code) &&
              !isOfTheFuture(passage, match.index)
            ) {
              const known = ladder.levels.flatMap((level) => level.code ?? [])
              const guess = nearest(code, known)
              report('code', {
                at: place,
                data: { code, known: spanOf(known) },
                actual: code,
                ...(guess === undefined ? {} : { expected: [guess] }),
              })
            }
            continue
          }
          const name = kind === 'index' ? undefined : seniorName(passage.text, match.index, code)
          if (!name) continue
          const called = near.called(code)
          if (called.length === 0 || called.some((level) => isCalled(level, name.seniority))) continue
          report('title', {
            at: placeInPassage(source, passage, name.index, name.length),
            data: { name: name.text, code, title: called.map(({ title }) => title).join('` or `') },
            actual: name.text,
            expected: called.map(({ title }) => title),
            related: called.slice(0, 3).map((at) => ({ message: `\`${code}\` here`, at })),
          })
        }
      }
    }
  },
})

/** The letters before the number of a code, and as the heading has them: `IC-` of `IC-2`. */
function prefixesOf({ code, heading }: Level): string[] {
  if (!isPlain(code)) return []
  const written = codeAsWritten(heading, code)
  return [codePrefix(code), written.slice(0, written.search(/\d/u))]
}

function isInside(inner: Place, outer: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

/** `L2 support`, `L3 cache`, `P1 incident`: scales of other trades that are written alike. */
function isOfAnotherKind({ text }: Passage, index: number, code: string): boolean {
  const after = text.slice(index + code.length, index + code.length + 24)
  const before = text.slice(Math.max(0, index - 24), index)
  return (
    /^s?[\s-]+(?:support|cache|switch|network|layer|load|proxy|protocol|incident|bug|ticket|issue|alert|priorit|severit|escalat|visa|cpu|vaccine)/iu.test(
      after,
    ) ||
    /\b(?:layer|tier|priority|severity|sev|heading|google|meta|amazon|microsoft|facebook)\W*$/iu.test(before)
  )
}

/** `once we need an L7`: a level that may come is not one that is missing. */
function isOfTheFuture({ text }: Passage, index: number): boolean {
  const start = Math.max(...['. ', '! ', '? '].map((end) => text.lastIndexOf(end, index) + 1))
  const [sentence = ''] = text.slice(start, index + 80).split(/[.!?]\s/u)
  return /\b(?:once|until|if|when|future|eventually|later|would|might|may|need\w*|yet|plan\w*|add(?:ed|ing)?)\b/iu.test(
    sentence,
  )
}

interface SeniorName {
  text: string
  seniority: string
  index: number
  length: number
}

const seniorities = /^(?:Junior|Associate|Senior|Staff|Principal|Distinguished|Lead|Director|Manager|Head)$/u
const capitalized = /(?<![\p{L}\p{N}_])(?:\p{Lu}\p{L}+\s+){0,6}\p{Lu}\p{L}+$/u

/** `Principal (L5)`: a title right before the code in brackets, with a word of seniority in it. */
function seniorName(text: string, index: number, code: string): SeniorName | undefined {
  const before = text.slice(0, index).trimEnd()
  if (!before.endsWith('(') || !/^\s*\)/u.test(text.slice(index + code.length))) return undefined
  const title = capitalized.exec(before.slice(0, -1).trimEnd())
  const seniority = title?.[0].split(/\s/u).find((word) => seniorities.test(word))
  if (!title || seniority === undefined) return undefined
  const end = text.indexOf(')', index + code.length) + 1
  return { text: text.slice(title.index, end), seniority, index: title.index, length: end - title.index }
}

function isCalled({ title, aliases }: Level, seniority: string): boolean {
  return [title, ...aliases].some((name) => normalizeTitle(name).split(' ').includes(seniority.toLowerCase()))
}

/** `L1` to `L6`, as people say it. */
function spanOf(codes: readonly string[]): string {
  const sorted = [...new Set(codes)].sort((a, b) => codeNumber(a) - codeNumber(b))
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  return sorted.length > 3 ? `\`${first}\` to \`${last}\`` : sorted.map((code) => `\`${code}\``).join(', ')
}
