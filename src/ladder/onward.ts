// Headings about the way to the next level, in the languages that ladders are written in.

import { readIdentity } from '../layout/identity.js'
import { isArrow, isTransition, namesLevel } from '../layout/transitions.js'
import { sectionKey } from './titles.js'

/** Ends with the next level: `How you get to the next grade`, `Pour passer au niveau suivant`. */
const toNext =
  /(?:^| )(?:next (?:career )?(?:level|grade|band|rung|stage|step|tier|role)|(?:siguiente|próximo) (?:nivel|paso)|nivel siguiente|próximo nível|(?:niveau|échelon) suivant|prochain (?:niveau|échelon)|nächsten? (?:stufe|ebene|karrierestufe|levels?)|nächstes level|prossimo livello|livello successivo|następn\p{L}{1,4} poziom\p{L}{0,2}|следующ\p{L}{2,4} уров\p{L}{2,3}|次のレベルへ)$/u
const onward =
  /^(?:what(?:s| s| is) next|what comes next|where next|moving (?:up|on)|(?:how to get|getting|when you get) promoted|ready (?:to move (?:up|on)|for (?:a )?promotion)|growing (?:beyond|out of) this (?:level|role|grade)|signs (?:that )?(?:you|they) (?:are|re) ready(?: for .*)?)$/u

/** `Path to IC6`, `Growing into a Senior Engineer`: what leads to another level is no part of this one. */
const wayTo =
  /^(?:(?:your|the|a|how to|how you|what it takes to|signs of) )?(?:gap|get|getting|growing|growth|journey|move|moving|path|progress|progressing|progression|readiness|ready|road|route|steps?|transition|transitioning|way)(?: up| on)? (?:(?:in)?to|for|towards?) (?:becom(?:e|ing) )?(?:an? |the )?(.+)$/iu
/** The same where the word before the level says all. */
const becoming =
  /^(?:(?:how )?to |what it takes to )?(?:becom(?:e|ing)|next:|reach(?:ing)?|towards?) (?:an? )?(.+)$/iu
/** `Moving from L2 to L3` is `L2 to L3`. */
const from =
  /^(?:(?:your |the |how to )?(?:get|getting|go|going|grow|growing|growth|journey|move|moving|path|progress|progressing|progression|step|transition|transitioning) )?from /iu

/** One of these is in every heading that leads on in words; most have none, which is told fast. */
const cues =
  /next|moving|promot|ready|growing|beyond|siguiente|próximo|suivant|prochain|nächste|prossimo|successivo|następn|следующ|次の|from |to |for |toward|becom|reach| v/u

/** Whether a heading is about how to get to the level above. */
export function leadsOnward(title: string): boolean {
  const plain = sectionKey(title)
  const words = title.replace(/\?$/u, '')
  if (!cues.test(`${plain} `)) return isArrow(words)
  if (onward.test(plain) || (toNext.test(plain) && plain.split(' ').length <= 10)) return true
  const [, to] = wayTo.exec(words) ?? []
  const [, code] = becoming.exec(words) ?? []
  return (
    (to !== undefined && namesLevel(to)) ||
    (code !== undefined && readIdentity(code).code !== undefined) ||
    isArrow(words) ||
    isTransition(words.replace(from, ''))
  )
}
