// Every example of every rule's readme, on disk: remark finds what the command line finds, with all files and with each alone.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { AnyRule } from '../../src/lint/rule.js'
import { lintWorkspace } from '../../src/node/lint-workspace.js'
import { loadWorkspace } from '../../src/node/load-workspace.js'
import { remarkLadderRule } from '../../src/remark.js'
import { rules } from '../../src/rules/index.js'
import { folder } from '../ladder.js'
import { readExamples } from '../rules/examples.js'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const readme = new URL(`../../src/rules/${id}/readme.md`, import.meta.url)
  const examples = existsSync(readme) ? readExamples(readFileSync(readme, 'utf8')) : []

  it.each(examples.map((example) => [example.title, example] as const))('%s', async (_, { files }) => {
    const root = folder(Object.fromEntries(files.map(({ path, text }) => [path, text])))
    const documents = files.map(({ path }) => path).filter(isMarkdown)
    // remark reads Markdown alone: a folder of data gives it no file at which to say a thing.
    const native = documents.length === 0 ? [] : await linesNatively(root, rule, documents)
    expect(await linesInRemark(root, rule, documents)).toEqual(native)
    const alone = await Promise.all(documents.map((path) => linesInRemark(root, rule, [path])))
    expect(alone.flat().sort()).toEqual(native)
  })
})

async function linesNatively(root: string, rule: AnyRule, documents: string[]): Promise<string[]> {
  const workspace = await loadWorkspace(root)
  const usual = rule.recommended ?? rule.strict ?? 'warning'
  const lineOf = ({ place: { path, start }, message, severity }: Diagnostic): string =>
    isMarkdown(path)
      ? `${path}:${start.line}:${start.column}: ${severity}: ${message}`
      : `${[...documents].sort()[0] ?? ''}:1:1: ${severity}: ${message} (\`${path}\`, line ${start.line})`
  return lintWorkspace(workspace, { also: { [rule.id]: usual } })
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(lineOf)
    .sort()
}

/** Ends are left out: remark has one place for a finding and its mend, which may end later. */
async function linesInRemark(root: string, rule: AnyRule, documents: string[]): Promise<string[]> {
  const files = documents.map((path) => new VFile({ cwd: root, path, value: readFileSync(join(root, path)) }))
  for (const file of files) {
    const processor = unified()
      .use(remarkParse)
      .use(remarkLint)
      .use(remarkLadderRule(rule), undefined, { valueOf: () => files })
    await processor.run(processor.parse(file), file)
  }
  return files
    .flatMap(({ messages }) => messages)
    .map(({ name, fatal, reason }) => `${name.replace(/-\d+:\d+$/u, '')}: ${severityOf(fatal)}: ${reason}`)
    .sort()
}

function severityOf(fatal: boolean | null | undefined): string {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md')
}
