// Comments that switch a rule off whose name is misspelled: they do nothing, and nothing else would say so.

import type { Diagnostic } from '../model/diagnostic.js'
import { nearest } from '../model/nearest.js'
import { placeBetween } from '../parse/lines.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { controlsOf } from './comments.js'

// Comments are for the rules of others too, some of which have names like `definition-drift`.
const mostEdits = 2

/** A finding per name in a comment that is nearly that of a known rule. */
export function misspelledRules(
  { documents }: Pick<ParsedLadder, 'documents'>,
  known: readonly string[],
): Diagnostic[] {
  return documents.flatMap(({ source }) =>
    controlsOf(source).flatMap(({ action, rules, start, from }) =>
      rules.flatMap((name): Diagnostic[] => {
        const meant = known.includes(name) ? undefined : nearest(name, known, mostEdits)
        if (meant === undefined) return []
        return [
          {
            ruleId: 'unused-ignore',
            messageId: 'misspelled',
            data: { rule: name, meant },
            severity: 'warning',
            message: `Unexpected rule \`${name}\` in a comment, expected \`${meant}\`; correct the name, for the comment ${action === 'enable' ? 'switches nothing on' : 'excuses nothing'}`,
            place: placeBetween(source.path, source.starts, start, from),
            pointer: '',
          },
        ]
      }),
    ),
  )
}
