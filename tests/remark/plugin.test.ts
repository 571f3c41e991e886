// The plugins in a bare unified pipeline, without remark-cli: what a message holds, and how rules are set.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { defineRule } from '../../src/core.js'
import { writeBaseline } from '../../src/node/baseline.js'
import { lintWorkspace } from '../../src/node/lint-workspace.js'
import { loadWorkspace } from '../../src/node/load-workspace.js'
import preset, { remarkLadder, remarkLadderRule } from '../../src/remark.js'
import noTenure from '../../src/remark/rules/no-tenure.js'
import nextLevel from '../../src/rules/next-level/rule.js'
import { edited, folder, threeLevels } from '../ladder.js'

const skipping = edited(threeLevels['L1.md'], '[L2](L2.md)', '[L3](L3.md)')

function open(root: string, path: string): VFile {
  return new VFile({ cwd: root, path, value: readFileSync(join(root, path)) })
}

async function linted(root: string, path: string): Promise<VFile> {
  const file = open(root, path)
  const processor = unified().use(remarkParse).use(preset)
  await processor.run(processor.parse(file), file)
  return file
}

it('gives a message all that the finding has', async () => {
  const file = await linted(folder({ ...threeLevels, 'L1.md': skipping }), 'L1.md')
  expect(file.messages).toMatchObject([
    {
      source: 'remark-lint',
      ruleId: 'next-level',
      fatal: true,
      actual: '[L3](L3.md)',
      expected: ['[L2](L2.md)'],
      url: 'https://github.com/rungs-dev/rungs/tree/main/src/rules/next-level#readme',
      place: { start: { line: 21, column: 12 }, end: { line: 21, column: 23 } },
    },
  ])
})

it('names places in other files in the note', async () => {
  const repeated = edited(
    threeLevels['L2.md'],
    '- Looks after one service.',
    '- Tests what they ship.\n- Looks after one service.',
  )
  const file = await linted(
    folder({ ...threeLevels, 'L2.md': repeated, 'ladder.yml': 'inheritance: additive\n' }),
    'L2.md',
  )
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['no-duplicate-expectation'])
  expect(file.messages[0]?.note).toMatch(/^L1\.md, line 15: /mu)
})

it('keeps a draft as mild as the command line does', async () => {
  const draft = `---\nstatus: draft\n---\n\n${skipping}`
  const file = await linted(folder({ ...threeLevels, 'L1.md': draft }), 'L1.md')
  expect(file.messages.map(({ ruleId, fatal }) => ({ ruleId, fatal }))).toEqual([
    { ruleId: 'next-level', fatal: false },
  ])
})

it('reports what is missing at the very end of a document', async () => {
  // Lint comments are applied to positions inside of nodes; this one is behind the last.
  const end = threeLevels['L1.md'].length - 1
  const rule = defineRule({
    id: 'at-the-end',
    description: 'Finds the end of L1',
    messages: { end: () => 'Unexpected end, expected more' },
    check({ parsed: { documents }, report }) {
      const path = documents[0]?.source.path
      if (path === undefined) return
      const point = { line: 21, column: 23, offset: end }
      report('end', { at: { path, start: point, end: point } })
    },
  })
  const file = open(folder(threeLevels), 'L1.md')
  const processor = unified().use(remarkParse).use(preset).use(remarkLadderRule(rule))
  await processor.run(processor.parse(file), file)
  expect(file.messages.map(({ name, ruleId }) => `${name} ${ruleId ?? ''}`)).toEqual([
    'L1.md:21:23 at-the-end',
  ])
})

it('puts the ladder into the data of the file, without a rule too', async () => {
  const file = open(folder(threeLevels), 'L2.md')
  const processor = unified().use(remarkParse).use(remarkLadder)
  await processor.run(processor.parse(file), file)
  expect(file.data.rungs?.ladders.map(({ levels }) => levels.map(({ id }) => id))).toEqual([
    ['L1', 'L2', 'L3'],
  ])
  expect(file.messages).toEqual([])
})

it('reports the rules of a configuration module, and holds what a baseline holds', async () => {
  const config = `export const rules = [{
    id: 'short',
    description: 'Require few words',
    recommended: 'warning',
    messages: { long: () => 'Unexpected words, expected few' },
    check({ ladder, report }) {
      for (const level of ladder.levels) report('long', { at: level })
    },
  }]
  export default {}`
  const root = folder({ ...threeLevels, 'L1.md': skipping, 'ladder.config.mjs': config })
  expect((await linted(root, 'L1.md')).messages.map(({ ruleId }) => ruleId)).toEqual(['short', 'next-level'])
  writeBaseline(lintWorkspace(await loadWorkspace(root)), root)
  expect((await linted(root, 'L1.md')).messages).toEqual([])
})

it('runs an opt-in rule that is named, unless `ladder.yml` switches it off', async () => {
  const tenured = edited(
    threeLevels['L2.md'],
    'on their own.',
    'on their own, after five years of experience.',
  )
  const run = async (more: Record<string, string>): Promise<(string | undefined)[]> => {
    const file = open(folder({ ...threeLevels, 'L2.md': tenured, ...more }), 'L2.md')
    const processor = unified().use(remarkParse).use(noTenure)
    await processor.run(processor.parse(file), file)
    return file.messages.map(({ ruleId }) => ruleId)
  }
  expect(await run({})).toEqual(['no-tenure'])
  expect(await run({ 'ladder.yml': 'rules:\n  no-tenure: off\n' })).toEqual([])
})

it('makes one plugin of one rule, so that a later setting replaces an earlier one', () => {
  expect(remarkLadderRule(nextLevel)).toBe(remarkLadderRule(nextLevel))
})

it('says nothing about a text that is no file', async () => {
  const file = new VFile(skipping)
  const processor = unified().use(remarkParse).use(preset)
  await processor.run(processor.parse(file), file)
  expect(file.messages).toEqual([])
})
