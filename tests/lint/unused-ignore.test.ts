// Comments that ignore nothing are found, and only those of rules that ran.
import { expect, it } from 'vitest'
import { applyFixes } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { unusedIgnores } from '../../src/lint/unused-ignore.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'
import { rules } from '../../src/rules/index.js'
import { finding } from './finding.js'

it('reports a comment that ignores nothing, and its fix leaves the rest as it was', () => {
  const text = '# L1\n\n<!--lint ignore no-placeholder-->\n\nFinishes small tasks.\n'
  const [found] = findings(text)
  expect(found?.message).toBe(
    'Unexpected comment that ignores `no-placeholder`, expected one where there is something to ignore; remove the comment',
  )
  expect(found?.place.start.line).toBe(3)
  expect(applyFixes(text, found ? [found] : []).text).toBe('# L1\n\nFinishes small tasks.\n')
})

it('says nothing of a comment that ignores something', () => {
  expect(findings('# L1\n\n<!--lint ignore no-placeholder-->\n\nTBD\n')).toEqual([])
})

it('names the rules that found nothing where the comment has others too', () => {
  const [found] = findings('# L1\n\n<!--lint ignore no-placeholder html-slip-->\n\nTBD\n')
  expect(found?.message).toContain('ignores `html-slip`')
  expect(found?.message).toContain('remove the name from it')
  expect(found?.fix).toBeUndefined()
})

it('leaves alone what it cannot judge: rules that did not run, rules of others, comments without names', () => {
  expect(findings('# L1\n\n<!--lint ignore next-level-->\n\nText.\n')).toEqual([])
  expect(findings('# L1\n\n<!--lint ignore no-undefined-references-->\n\nText.\n')).toEqual([])
  expect(findings('# L1\n\n<!--lint ignore-->\n\nText.\n')).toEqual([])
  expect(findings('# L1\n\n<!--lint disable no-placeholder-->\n\nText.\n')).toEqual([])
})

it('can itself be switched off', () => {
  expect(
    findings('# L1\n\n<!--lint disable unused-ignore-->\n\n<!--lint ignore no-placeholder-->\n\nText.\n'),
  ).toEqual([])
})

it('takes away the comment, with its line where it stands alone', () => {
  const comment = '<!--lint ignore no-placeholder-->'
  const mended = (text: string): string => applyFixes(text, findings(text)).text
  expect(mended(`# L1\n\n  ${comment}\n\nText.\n`)).toBe('# L1\n\nText.\n')
  expect(mended(`${comment}\n\n# L1\n\nText.\n`)).toBe('\n# L1\n\nText.\n')
  expect(mended(`# L1\n\nText.\n\n${comment}`)).toBe('# L1\n\nText.\n\n')
  expect(mended(`# L1\n\nText.\n${comment}\n\nMore.\n`)).toBe('# L1\n\nText.\n\nMore.\n')
  expect(mended(`# L1\n\nText. ${comment}\n\nMore.\n`)).toBe('# L1\n\nText. \n\nMore.\n')
  expect(mended(`# L1\n\nText.\n    ${comment}\nMore.\n`)).toBe('# L1\n\nText.\nMore.\n')
  expect(mended(`# L1\n\nText.\n    ${comment}`)).toBe('# L1\n\nText.\n')
  expect(mended(`# L1\n\nText.\n    ${comment} More.\n`)).toBe('# L1\n\nText.\n     More.\n')
})

it('is a warning about no part of the ladder', () => {
  expect(findings('# L1\n\n<!--lint ignore no-placeholder-->\n\nText.\n')).toMatchObject([
    { ruleId: 'unused-ignore', messageId: 'unused', severity: 'warning', pointer: '' },
  ])
})

it('holds from its end to the end of what comes next', () => {
  const source = parseDocument({ path: 'a.md', text: '<!--lint ignore x-->\n\nab\n' }, createTrace())
  const judged = (start: number): number =>
    unusedIgnores({ documents: [{ source }] as never }, new Set(['x']), [finding({ start })]).length
  expect([19, 20, 23, 24].map(judged)).toEqual([1, 0, 0, 1])
})

it('finds what is ignored among findings in whatever order', () => {
  const source = parseDocument({ path: 'a.md', text: '<!--lint ignore x-->\n\nab\n\nMore.\n' }, createTrace())
  const found = [finding({ start: 26 }), finding({ start: 22 })]
  expect(unusedIgnores({ documents: [{ source }] as never }, new Set(['x']), found)).toEqual([])
})

function findings(text: string): ReturnType<typeof lint> {
  const workspace = parseWorkspace([{ path: 'L1.md', text }])
  const active = activeRules(rules, 'none', { 'no-placeholder': 'error', 'html-slip': 'error' })
  const surroundings = {
    exists: () => true,
    document: (path: string) => workspace.documents.get(path),
    ladders: workspace.ladders,
  }
  return workspace.ladders.flatMap((parsed) => lint(parsed, active, surroundings))
}
