// Every example of every rule's readme, run in all the ways in which a rule must hold.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { SourceFile } from '../../src/parse/document.js'
import { applyFixes } from '../../src/lint/fix.js'
import { rules } from '../../src/rules/index.js'
import { readExamples, type Example } from './examples.js'
import { reportLine, runRule } from './run-example.js'

const folder = new URL('../../src/rules/', import.meta.url)

it('registers every folder of src/rules, and nothing else', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rules.map((rule) => rule.id)).toEqual(folders.map((entry) => entry.name).sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const path = new URL(`${id}/readme.md`, folder)
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const examples = readExamples(readme)

  it('tells what it is about, why it exists and when not to use it', () => {
    expect(rule.family, 'set `family` in rule.ts: structure, progression or language').toBeDefined()
    expect(rule.description, 'ends without a full stop: hosts add their own').not.toMatch(/\.$/u)
    expect(readme).toMatch(/^## Why$/mu)
    expect(readme).toMatch(/^## Examples$/mu)
    expect(readme).toMatch(/^## When not to use it$/mu)
  })

  it('shows each of its messages in an example, and one example that is fine', () => {
    const shown = new Set(examples.flatMap((example) => run(example)).map(({ messageId }) => messageId))
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort())
    expect(examples.some((example) => example.report.length === 0)).toBe(true)
  })

  describe.each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    it('reports what the readme says', () => {
      expect(run(example).map(reportLine)).toEqual(example.report)
    })

    it('speaks as every rule does: Unexpected X, expected Y', () => {
      for (const { message } of run(example)) {
        expect(message).toMatch(/^Unexpected .*\bexpected\b/u)
        expect(message).not.toMatch(/\.$|undefined|\[object/u)
      }
    })

    it('reports in files that exist', () => {
      const paths = example.files.map(({ path }) => path)
      for (const { place } of run(example)) expect(paths).toContain(place.path)
    })

    it('finds the same when files come in another order', () => {
      const files = [...example.files].reverse()
      expect(runRule(rule, files).map(reportLine)).toEqual(example.report)
    })

    it('finds the same on the same lines with Windows line ends', () => {
      const files = example.files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
      expect(runRule(rule, files).map(lineOf)).toEqual(run(example).map(lineOf))
    })

    it('is mended by its fixes, and then has nothing left to fix', () => {
      const mended = mend(example)
      const changed = mended.filter((file, index) => file.text !== example.files[index]?.text)
      expect(new Map(changed.map(({ path, text }) => [path, text]))).toEqual(example.fixed)
      const left = runRule(rule, mended)
      expect(left.filter(({ fix }) => fix)).toEqual([])
      if (example.fixed.size > 0) expect(rule.fixable).toBe(true)
    })

    it('does not crash on a model without places', () => {
      const found = runRule(rule, example.files, { withoutPlaces: true })
      const crashes = found.filter(({ ruleId }) => ruleId === 'internal-error').map(({ message }) => message)
      // That a finding without a place is refused is the engine's rule, not this rule's crash.
      expect(crashes.filter((message) => !message.includes('without a place'))).toEqual([])
    })
  })

  function run(example: Example): Diagnostic[] {
    return runRule(rule, example.files)
  }

  function mend(example: Example): SourceFile[] {
    const diagnostics = run(example)
    return example.files.map(({ path, text }) => ({
      path,
      text: applyFixes(
        text,
        diagnostics.filter(({ place }) => place.path === path),
      ).text,
    }))
  }
})

function lineOf({ place, message }: Diagnostic): string {
  return `${place.path}:${place.start.line}: ${message}`
}
