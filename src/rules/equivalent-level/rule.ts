// "Equivalent to L2 Software Engineer": what a level is said to equal must rise as the level does.

import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { codeNumber, codePrefix, readIdentity } from '../../layout/identity.js'
import { roleNoun } from '../../layout/job-titles.js'
import { levelAt } from '../../lint/level-at.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'equivalent-level',
  description: 'Require what a level is said to equal to rise with the level',
  family: 'progression',
  recommended: 'warning',
  messages: {
    same: (data: { level: string; other: string; below: string }) =>
      `Unexpected equivalent \`${data.other}\` at \`${data.level}\`, expected a higher one than at \`${data.below}\`, which has the same; correct one of them`,
    lower: (data: { level: string; other: string; below: string; theirs: string }) =>
      `Unexpected equivalent \`${data.other}\` at \`${data.level}\`, expected a higher one than \`${data.theirs}\` at \`${data.below}\` below it; correct one of them`,
  },
  check({ documents, parsed, report }) {
    const claims = documents.flatMap(({ source }) =>
      passagesOf(source).flatMap((passage): Claim[] =>
        [...(hint.test(passage.text) ? passage.text.matchAll(pattern) : [])].flatMap((match) => {
          const [, code = '', title = ''] = match
          const index = match.index + match[0].indexOf(code)
          const place = placeInPassage(source, passage, index, code.length)
          const level = levelAt(place, parsed)
          if (!level) return []
          const noun = roleNoun(readIdentity(`${code} ${title.trim()}`).title)
          return [{ level, code, family: `${codePrefix(code)} ${noun}`, place }]
        }),
      ),
    )
    for (const { level, code, family, place } of claims) {
      const below = claims.filter(
        (other) => other.family === family && level.previous.includes(other.level.id),
      )
      const highest = below.reduce<Claim | undefined>(
        (top, other) => (top && codeNumber(top.code) >= codeNumber(other.code) ? top : other),
        undefined,
      )
      if (!highest || codeNumber(highest.code) < codeNumber(code)) continue
      const isSame = codeNumber(highest.code) === codeNumber(code)
      const data = { level: level.id, other: code, below: highest.level.id, theirs: highest.code }
      const related = [{ message: `At \`${highest.level.id}\``, at: highest.place }]
      report(isSame ? 'same' : 'lower', { at: place, data, related })
    }
  },
})

interface Claim {
  level: Level
  code: string
  /** Codes count in families: `L2 Software Engineer` and `L2 Analyst` are not one scale. */
  family: string
  place: Place
}

// Most texts say nothing of the kind, which is told fast.
const hint = /[Ee]qual|[Ee]quivalent|[Cc]omparable/u
const pattern =
  /\b(?:[Ee]quivalent|[Ee]qual|[Cc]omparable)\s+to\s+(?:at\s+least\s+)?(?:an?\s+|the\s+)?([A-Z]{1,4}\d{1,2}(?:\.\d)?)\b((?:\s+\p{Lu}[\p{L}-]+){0,5})/gu
