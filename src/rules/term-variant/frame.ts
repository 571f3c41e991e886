// The word that a noun belongs to: `debugs` of `debugs and fixes complex bugs`, `business` of `business goals`.

import { verbFormOf } from '../../lint/english/conjugation.js'

// Articles, owners and words of size say nothing of what is meant; the word before them does.
const passedOver =
  /^(?:an?|the|their|his|her|its|our|your|my|own|all|any|some|other|complex|simple|small|large|hard|difficult|tricky|basic|common|critical|trivial|big|minor|major|new)$/iu
const binds =
  /^(?:and|or|but|of|in|on|at|to|for|from|by|with|about|as|is|are|be|was|were|than|then|that|this|these|those|which|what|how|who|when|where|no|not|more|most|via|into|over|per|if|it|they|we|you|i|has|have|had)$/iu

/** The verbs, or the one noun, that govern what comes after `before`; none where a preposition or a new clause is between. */
export function frameOf(before: string): string[] {
  const words = [...before.matchAll(/[\p{L}'’-]+|[^\s\p{L}]/gu)].map(([word]) => word)
  while (passedOver.test(words.at(-1) ?? '')) words.pop()
  const [third = '', second = '', last = ''] = ['', '', '', ...words].slice(-3)
  if (!isWord(last) || binds.test(last)) return []
  const verb = verbFormOf(last)?.base
  if (verb === undefined) return [last.toLowerCase()]
  const first = /^(?:and|or)$/iu.test(second) ? verbFormOf(third)?.base : undefined
  return first === undefined ? [verb] : [verb, first]
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}'’-]+$/u.test(text)
}
