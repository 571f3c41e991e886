// The same fact ends every command with the same code, as the README says: 1 for what is wrong with a ladder or a
// release, 2 for what is wrong with the command, its surroundings or `ladder.yml`.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const latin1 = Buffer.from('# L2\n\nCaf\u00e9\n', 'latin1')

const commands = [
  'lint',
  'lint --update-baseline',
  'fix',
  'fix --ids',
  'init',
  'init --dry-run',
  'new L4',
  'show',
  'show L1',
  'show --coverage',
  'show --format json',
  'diff . .',
  'release',
  'release --lock',
  'export csv',
  'site',
]

/** Runs a command in a folder of these files, in which it has to make no new one, and gives its exit code. */
async function codeOf(files: Record<string, string | Uint8Array>, command: string): Promise<number> {
  const root = folder(files)
  const before = readdirSync(root)
  const { code, stdout, stderr } = await rungs(root, ...command.split(' '))
  expect(stdout + stderr).toContain('Unexpected')
  expect(readdirSync(root)).toEqual(before)
  return code
}

describe.each(commands)('rungs %s', (command) => {
  it('ends with 1 where a level cannot be read', async () => {
    expect(await codeOf({ ...threeLevels, 'L2.md': latin1 }, command)).toBe(1)
  })

  it('ends with 1 where a level that is data cannot be read', async () => {
    const level = (id: string): string => `id: ${id}\ncompetencies:\n  impact: [Finishes small tasks.]\n`
    const files = { 'L1.yml': level('L1'), 'L2.yml': latin1, 'L3.yml': level('L3'), 'L4.yml': level('L4') }
    expect(await codeOf(files, command)).toBe(1)
  })

  it('ends with 2 where the configuration is broken', async () => {
    expect(await codeOf({ ...threeLevels, 'ladder.yml': 'titel: Ours\n' }, command)).toBe(2)
  })

  it('ends with 2 where there is no ladder', async () => {
    expect(await codeOf({ 'notes.txt': 'x' }, command)).toBe(2)
  })
})

it.each(['lint', 'show', 'export csv', 'site', 'release --id ours'])(
  '`rungs %s` ends with 2 where a configuration in another folder has no documents',
  async (command) => {
    const files = { ...threeLevels, 'ladder.yml': 'id: ours\n', 'more/ladder.yml': 'files: [gone/*.md]\n' }
    expect(await codeOf(files, command)).toBe(2)
  },
)

it.each(['export csv', 'site', 'diff . .'])(
  '`rungs %s` says in the same words that there is no ladder',
  async (command) => {
    const { stderr } = await rungs(folder({ 'notes.txt': 'x' }), ...command.split(' '))
    expect(stderr).toBe(
      'rungs: Unexpected absence of a ladder in `.`, expected one; name a folder, a release or a revision that has one\n',
    )
  },
)

describe('of a release', () => {
  /** A folder with a release in it, to which something is done. */
  async function released(change: (release: string) => unknown = () => undefined): Promise<string> {
    const root = folder(threeLevels)
    await rungs(root, 'release')
    change(join(root, 'release'))
    return root
  }

  const readers = [
    'show release',
    'show release L2',
    'export csv release',
    'diff release release',
    'site release',
  ]

  it.each([...readers, 'release release --check'])('`rungs %s` ends with 0', async (command) => {
    expect((await rungs(await released(), ...command.split(' '))).code).toBe(0)
  })

  it.each([...readers, 'release release --check'])(
    'that is damaged, `rungs %s` ends with 1',
    async (command) => {
      const root = await released((release) => {
        writeFileSync(join(release, 'index.json'), 'x')
      })
      const { code, stderr } = await rungs(root, ...command.split(' '))
      expect([code, stderr]).toEqual([1, expect.stringContaining('Unexpected content of `index.json`')])
    },
  )

  it.each([
    'lint release',
    'lint release/ladder.md',
    'fix release',
    'fix release --ids',
    'init release',
    'new L4 release',
    'release release',
    'show release --coverage',
  ])('`rungs %s` ends with 2, and names the source', async (command) => {
    const { code, stdout, stderr } = await rungs(await released(), ...command.split(' '))
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining('expected the source of a ladder')])
  })

  it('`lintLadder` says the same', async () => {
    const { lintLadder } = await import('../../src/index.js')
    const { ladders, diagnostics } = await lintLadder(join(await released(), 'release'))
    expect(ladders).toEqual([])
    expect(diagnostics.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([['config', 'released']])
  })
})
