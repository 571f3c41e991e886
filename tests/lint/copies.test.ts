// A defect that was copied: each copy names the others, whatever ladder or level they are in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'

const slip = '- Reviews the the work of others with care.\n'

async function slips(root: string, ...more: string[]): Promise<Diagnostic[]> {
  const { stdout } = await rungs(root, 'lint', '--format', 'json', ...more)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.filter(({ ruleId }) => ruleId === 'word-slip')
}

it('names the copies of a defect in the levels of two ladders', async () => {
  const twice = Object.fromEntries(
    ['design', 'engineering'].flatMap((name) =>
      Object.entries(threeLevels).map(([path, text]) => [
        `${name}/${path}`,
        path === 'L2.md' ? `${text}\n${slip}` : text,
      ]),
    ),
  )
  const found = await slips(folder(twice))
  expect(found.map(({ place, related }) => [place.path, related?.map((other) => other.place.path)])).toEqual([
    ['design/L2.md', ['engineering/L2.md']],
    ['engineering/L2.md', ['design/L2.md']],
  ])
})

it('shows the copies in the report for people by their place alone', async () => {
  const files = { ...threeLevels, 'L1.md': threeLevels['L1.md'] + slip, 'L2.md': threeLevels['L2.md'] + slip }
  const { stdout } = await rungs(folder(files), 'lint')
  expect(stdout).toMatch(/::: L2\.md:\d+:\d+: The same stands here\n/u)
})

it('names no copy where two findings are about one place', async () => {
  const files = { 'ladder.yml': 'levels: [L1, L2, L3]\n', ...threeLevels }
  const root = folder(files)
  await rungs(root, 'release', '--lock')
  writeFileSync(
    join(root, 'L1.md'),
    '# L1: A heading of some length\n\n### Overview\n\nStarts.\n\n*Next up*: [L2](L2.md)\n',
  )
  const { stdout } = await rungs(root, 'lint')
  expect(stdout.match(/error\[id-removed\]/gu)?.length).toBeGreaterThan(1)
  expect(stdout).not.toContain('The same stands here')
})

it('takes two slips in other sentences for two defects', async () => {
  const files = {
    ...threeLevels,
    'L1.md': threeLevels['L1.md'] + slip,
    'L2.md': `${threeLevels['L2.md']}- Writes down the the reasons for it.\n`,
  }
  expect((await slips(folder(files))).map(({ related }) => related)).toEqual([undefined, undefined])
})
