// What a person can do is not yet what they do: "Can write tests" instead of "Writes tests".

import { capitalized } from '../../model/capitals.js'
import { thirdPerson, verbFormOf } from '../../lint/english/conjugation.js'
import { openingOf } from '../../lint/english/opening.js'
import { ladderVoice } from '../../lint/english/voice.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule } from '../../lint/rule.js'
import { expectationsOf } from '../../lint/statements.js'
import { placeOfWords } from '../../lint/wording/span.js'

export default defineRule({
  id: 'observable-verb',
  description: 'Require expectations to say what people do, not what they can do',
  family: 'language',
  strict: 'warning',
  messages: {
    able: (data: { words: string }) =>
      `Unexpected \`${data.words}\`, expected what a person at this level does; name the act, for an ability cannot be seen`,
  },
  check({ ladder, parsed, report }) {
    const third = ladderVoice(ladder).form === 'third'
    for (const level of ladder.levels) {
      for (const { text, part, kind } of expectationsOf(level)) {
        const ability = kind === 'scale' ? undefined : sentencesOf(text).map(abilityIn).find(Boolean)
        if (!ability) continue
        const { words, subject, verb } = ability
        const mended = verb === undefined || subject ? verb : capitalized(third ? thirdPerson(verb) : verb)
        const edited = mended === undefined ? undefined : placeOfWords(parsed, part, `${words} ${verb ?? ''}`)
        report('able', {
          at: part,
          find: words,
          data: { words },
          suggestions:
            mended === undefined || !edited
              ? undefined
              : [{ message: `Write \`${mended}\``, fix: replacement(edited, mended) }],
        })
      }
    }
  },
})

/** `Reviews code. Able to debug.` has two. A lead-in (`Name: `) is not part of the first. */
function sentencesOf(text: string): string[] {
  return text.replace(/^[^:.]{1,40}: (?=\p{Letter})/u, '').split(/(?<=[.!?;])\s+(?=\p{Uppercase_Letter})/u)
}

interface Ability {
  words: string
  subject: boolean
  /** The verb after it, when dropping the words leaves a sentence. */
  verb: string | undefined
}

const hedge =
  /^(?:can|could|(?:(?:is|are|am) )?(?:effectively |always |fully )?(?:able to|capable of)|(?:has|have|possess(?:es)?) (?:the |an? )?ability to|(?:the )?ability to)(?= )/iu

function abilityIn(statement: string): Ability | undefined {
  const subject = /^(?:I|you|they)(?= )/iu.exec(statement)?.[0]
  const rest = subject === undefined ? statement : statement.slice(subject.length + 1)
  const opening = subject === undefined ? openingOf(rest).at : 0
  const words = hedge.exec(rest.slice(opening))?.[0]
  if (words === undefined) return undefined
  const after = rest.slice(opening + words.length + 1)
  return { words, subject: subject !== undefined, verb: opening === 0 ? mainVerb(after) : undefined }
}

/** The verb that would take over, unless others hang on the same `can`. */
function mainVerb(after: string): string | undefined {
  const verb = /^\p{Letter}+(?= )/u.exec(after)?.[0]
  if (verb === undefined || verb === 'be' || verbFormOf(verb)?.form !== 'base') return undefined
  const others = [...after.matchAll(/(?:\band|\bor|,) (\p{Letter}+)/gu)]
  return others.some(([, word = '']) => verbFormOf(word)?.form === 'base') ? undefined : verb
}
