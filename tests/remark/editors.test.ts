// docs/editors.md says only what is so.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { choiceOf, type RemarkSetting } from '../../src/remark/setting.js'
import { rules } from '../../src/rules/index.js'

const page = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8')

it('shows configurations whose rules there are, with settings that they take', () => {
  const shown = parseMarkdown(page).tree.children.flatMap((node) =>
    node.type === 'code' && node.lang === 'json' && node.value.includes('"plugins"')
      ? (JSON.parse(node.value) as { plugins: (string | [string, RemarkSetting])[] }).plugins
      : [],
  )
  const ofRules = shown
    .map((plugin): [string, RemarkSetting?] => (typeof plugin === 'string' ? [plugin] : plugin))
    .filter(([name]) => name.startsWith('rungs/remark/'))
  expect(ofRules).not.toEqual([])
  for (const [name, setting] of ofRules) {
    const rule = rules.find(({ id }) => name === `rungs/remark/${id}`)
    expect(rule, name).toBeDefined()
    if (rule) expect(() => choiceOf(rule, setting)).not.toThrow()
  }
})

it('switches off rules that there are', () => {
  const named = [...page.matchAll(/<!--lint \w+ ([\w-]+)-->/gu)].map(([, id]) => id)
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
})
