// Everything that a rule says about some files, as lines: what readmes show, and what only programs and editors see.
import { expect, it } from 'vitest'
import type { Diagnostic, Edit } from '../../src/model/diagnostic.js'
import type { AnyRule } from '../../src/lint/rule.js'
import { reportLine, runRule } from './run-example.js'

/** Files by path, or the text of `L1.md`. */
export type Texts = string | Record<string, string>

/** Declares tests of one rule: what it says about some files, as `told` writes it. */
export function saysOf(rule: AnyRule): (title: string, texts: Texts, lines: readonly string[]) => void {
  return (title, texts, lines) => {
    it(title, () => {
      expect(told(rule, texts)).toEqual(lines)
    })
  }
}

/** Declares a test for each text that a rule has nothing to say about. */
export function silentOf(rule: AnyRule): (title: string, texts: readonly Texts[]) => void {
  return (title, texts) => {
    it.each(texts.map((one, index) => [index + 1, one] as const))(`${title}, %i`, (_, one) => {
      expect(told(rule, one), JSON.stringify(one)).toEqual([])
    })
  }
}

/** A line per finding, and one, indented, for each thing that comes with it. */
export function told(rule: AnyRule, texts: Texts): string[] {
  const byPath = typeof texts === 'string' ? { 'L1.md': texts } : texts
  const files = Object.entries(byPath).map(([path, text]) => ({ path, text }))
  return runRule(rule, files).flatMap((found) => linesOf(found, byPath[found.place.path] ?? ''))
}

function linesOf(found: Diagnostic, text: string): string[] {
  const { actual, expected, related = [], note, fix, suggestions = [] } = found
  const usual = found.severity === 'error' ? '' : `${found.severity} `
  return [
    `${usual}${reportLine(found)}`,
    ...(actual === undefined ? [] : [`  is: ${actual}`]),
    ...(expected === undefined ? [] : [`  should be: ${expected.join(' | ')}`]),
    ...related.map(
      ({ message, place: { path, start } }) => `  see ${path}:${start.line}:${start.column}: ${message}`,
    ),
    ...(note === undefined ? [] : [`  note: ${note}`]),
    ...(fix === undefined ? [] : [`  fix: ${edited(fix, text)}`]),
    ...suggestions.map(({ message, fix: edit }) => `  or: ${message}: ${edited(edit, text)}`),
  ]
}

/** `"old" → "new"`; an insertion with the words before it. */
function edited({ range: [from, to], text: by }: Edit, text: string): string {
  const old =
    from === to
      ? `after ${JSON.stringify(text.slice(Math.max(0, from - 12), from))}`
      : JSON.stringify(text.slice(from, to))
  return `${old} → ${JSON.stringify(by)}`
}
