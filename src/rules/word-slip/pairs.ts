// Two words of which one should be another, or go, or have a third between them.

import { verbFormOf } from '../../lint/english/conjugation.js'
import { clearVerbs } from '../../lint/english/verbs.js'
import { byAlphabet, matchesIn } from './alphabets.js'
import type { Slip, Written } from './slip.js'

/** `able act`, `a one`, `to delivers`. */
export function pairSlips(passage: Written): Slip[] {
  if (!suspect.test(passage.text)) return []
  const { able, clash, infinitive } = patterns(passage.text)
  return [
    ...matchesIn(passage, able).flatMap(lackOfTo),
    ...matchesIn(passage, clash).map(clashOf),
    ...matchesIn(passage, infinitive).flatMap(wrongForm),
  ]
}

function lackOfTo({ 0: words, 1: before = '', 2: verb = '', index }: RegExpExecArray): Slip[] {
  if (!clearVerbs.has(verb)) return []
  return [{ kind: 'missing', data: { words, before, verb }, index, length: words.length, actual: words }]
}

function clashOf({ 0: words, index }: RegExpExecArray): Slip {
  return { kind: 'clash', data: { words }, index, length: words.length, actual: words }
}

function wrongForm({ 0: words, 1: before = '', 2: verb = '', index }: RegExpExecArray): Slip[] {
  const verbForm = verbFormOf(verb)
  if (verbForm?.form !== 'third' || !clearVerbs.has(verbForm.base)) return []
  const expected = `${before} ${verbForm.base}`
  return [
    {
      kind: 'form',
      data: { words, expected },
      index,
      length: words.length,
      actual: words,
      expected: [expected],
    },
  ]
}

// Whether the exact patterns have anything to find in a text, this one tells fast: it looks around blanks alone.
const around = [
  String.raw`(?<=(?<![A-Za-z])(?:able|unable|feel free|willing|eager|assist|aim|strive)[ \t])[ \t]*(?!to\b)[^\0-\x60\x7b-\x7f]`,
  String.raw`(?<=\b(?:an?|the|[Tt]his)[ \t])[ \t]*(?:the|an?|my|your|our|their|its|another|either|one or|some of|several|various|numerous)\b`,
  String.raw`(?<=(?<![A-Za-z])(?:(?:initiative|ability|able|order|how|needs?|want|expected) to|can|will|should|must|could)[ \t])[ \t]*[^\0-\x60\x7b-\x7f]+s(?![a-z])`,
]
const suspect = new RegExp(String.raw`[ \t](?:${around.join('|')})`, 'u')

const patterns = byAlphabet(({ any, small, digit }) => ({
  // `able act`, `feel free adjust`, `assist provide`: what follows needs a `to`.
  able: new RegExp(
    String.raw`(?<![${any}-])(able|unable|feel free|willing|eager|assist|aim|strive)[ \t]+([${small}]+)(?![${any}-])`,
    'gu',
  ),
  // Two articles, or an article and a word that takes its place. `This a bit` and `those our team serves` are English.
  clash: new RegExp(
    String.raw`(?<![${any}${digit}_'’.-])(?:(?:a|an)[ \t]+(?:the|my|your|our|their|its|another|either|one or [${any}]+|(?:several|various|numerous)(?![ \t]+(?:hundred|thousand|million)))|a[ \t]+(?:an|a(?=[ \t]+[${small}]{3}))|an[ \t]+a|the[ \t]+(?:an?|my|your|our|their|its)|[Tt]his[ \t]+(?:my|your|our|their|its|some of))(?![${any}${digit}_'’./-])`,
    'gu',
  ),
  // `to troubleshoots`, `can delivers`.
  infinitive: new RegExp(
    String.raw`(?<![${any}-])((?:initiative|ability|able|order|how|needs?|want|expected) to|can|will|should|must|could)[ \t]+([${small}]+s)(?![${any}'’/-])`,
    'gu',
  ),
}))
