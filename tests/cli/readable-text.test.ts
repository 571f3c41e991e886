// What the readme of `readable-text` cannot show: its own text would be unreadable.
import { expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const nested = `# L2: Senior Engineer\n\n${'>'.repeat(120)} deep\n`

it('says that a file is nested too deep to be read, and nothing else about it', async () => {
  const root = folder({ ...threeLevels, 'L2.md': nested })
  const { code, stdout } = await rungs(root, 'lint', '--format', 'json')
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { ruleId: string; place: { path: string } }[] }
  expect(diagnostics.filter(({ place }) => place.path === 'L2.md')).toMatchObject([
    {
      ruleId: 'readable-text',
      severity: 'warning',
      message: expect.stringMatching(
        /^Unexpected text that cannot be read as Markdown \(.* nested more than 100 deep\), expected simpler nesting; mend it or split the file, for until then nothing in it is checked$/u,
      ) as string,
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 22 } },
    },
  ])
  expect(code).toBe(0)
})

it('lets other rules speak of that file where it is switched off', async () => {
  const root = folder({ ...threeLevels, 'L2.md': nested })
  const { stdout } = await rungs(root, 'lint', '--format', 'json', '--rule', 'readable-text=off')
  expect(stdout).toContain('L2.md')
  expect(stdout).not.toContain('readable-text')
})

it('names data beside the levels that is too broken to be known for a level', async () => {
  const level = (id: string): string =>
    `id: ${id}\ntitle: Engineer\ncompetencies:\n  Impact:\n    - Ships what ${id} ships\n`
  const root = folder({
    'ladder.yml': 'title: Engineering\n',
    'L1.yml': level('L1'),
    'L2.yml': level('L2'),
    'L3.yml': '{ "id: L3\n',
  })
  const { stdout } = await rungs(root, 'lint', '--format', 'json')
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: object[] }
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      ruleId: 'readable-text',
      place: expect.objectContaining({ path: 'L3.yml' }) as object,
    }),
  )
})
