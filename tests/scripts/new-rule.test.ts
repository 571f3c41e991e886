// What `npm run new-rule` writes is a rule that passes its own examples.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import type { AnyRule } from '../../src/lint/rule.js'
import { scaffold } from '../../scripts/new-rule/scaffold.js'
import { ruleReadme } from '../../scripts/generate/rule-readme.js'
import { readExamples } from '../rules/examples.js'
import { reportLine, runRule } from '../rules/run-example.js'

const folder = mkdtempSync(join(tmpdir(), 'rungs-new-rule-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const files = scaffold('my-rule')

it('scaffolds a rule whose examples hold', async () => {
  const path = join(folder, 'rule.ts')
  const engine = new URL('../../src/lint/rule.ts', import.meta.url).pathname
  writeFileSync(path, (files.get('rule.ts') ?? '').replace('../../lint/rule.js', engine))
  const { default: rule } = (await import(pathToFileURL(path).href)) as { default: AnyRule }
  expect(rule.id).toBe('my-rule')
  const examples = readExamples(ruleReadme(files.get('readme.md') ?? '', rule, undefined))
  expect(examples).toHaveLength(2)
  for (const example of examples) expect(runRule(rule, example.files).map(reportLine)).toEqual(example.report)
})

it('fills the generated parts around what is written by hand, and is stable', () => {
  const rule: AnyRule = {
    id: 'my-rule',
    description: 'Require things',
    recommended: 'error',
    fixable: true,
    messages: {},
    check: () => undefined,
  }
  const written = ruleReadme(files.get('readme.md') ?? '', rule, { hits: 8, judged: 4, true: 3 })
  expect(written).toMatch(
    /^<!-- generated: head -->\n\n# my-rule\n\nRequire things\.\n\nRecommended: error · Strict: error · Fixable\n/u,
  )
  expect(written).toContain(
    'Findings on the measured ladders: 8. Read and judged: 4, of which 3 are true (75 %).',
  )
  expect(ruleReadme(written, rule, { hits: 8, judged: 4, true: 3 })).toBe(written)
})
