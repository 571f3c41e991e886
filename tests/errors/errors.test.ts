// docs/errors.md is the truth: each message of the source is in it, and each in it is met as it says.
import { spawnSync } from 'node:child_process'
import type * as Fs from 'node:fs'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it, vi } from 'vitest'
import { defineLadder, loadLadder, safeLoadLadder } from '../../src/index.js'
import { run } from '../../src/cli/run.js'
import { processTerminal } from '../../src/cli/terminal.js'
import { unheardMessage } from '../../src/node/watch-folder.js'
import { remarkLadder } from '../../src/remark.js'
import noTenure from '../../src/remark/rules/no-tenure.js'
import { edited, folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'
import { messagesInSource } from './messages.js'
import { scenarios, twoLadders, type Outcome, type Scenario } from './scenarios.js'

interface Row {
  message: string
  meaning: string
  exit: string
}

const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')
const rows: Row[] = [...page.matchAll(/^\| `` (.+) `` \| (.+) \| (.+) \|$/gmu)].map(
  ([, message = '', meaning = '', exit = '']) => ({ message, meaning, exit }),
)

describe('docs/errors.md', () => {
  it('has every message of the source, and no other', () => {
    expect(rows.map(({ message }) => message).sort()).toEqual(messagesInSource().sort())
  })

  it('says of each what it means', () => {
    for (const { message, meaning } of rows) expect(meaning, message).toMatch(/\w{2}.*\.$/u)
  })
})

describe('each message', () => {
  it('says what stands there and what belongs there', () => {
    for (const { message } of rows) expect(message).toMatch(/^Unexpected .*[,;] expected \S/u)
  })
})

const byHand: Scenario[] = [
  [
    'a statement with two heirs',
    async () => {
      const text = edited(
        threeLevels['L2.md'],
        '- Looks after one service.',
        '- Runs the review after an incident',
      )
      const root = folder({ ...threeLevels, 'L2.md': text })
      await rungs(root, 'release')
      const from = '- Runs the review after an incident'
      const to = '- Holds the review after an incident in time\n- Leads the review after an incident in time'
      writeFileSync(join(root, 'L2.md'), edited(text, from, to))
      return commandIn(root, 'release')
    },
  ],
  [
    'no git on the path',
    () => withEnvironment('PATH', '/nowhere', () => commandIn(folder(threeLevels), 'diff', 'v1')),
  ],
  [
    'a file and a folder that are closed',
    async () => {
      vi.resetModules()
      vi.doMock('node:fs', async (original) => {
        const fs = await original<typeof Fs>()
        const readdirSync = (path: string, ...more: never[]): unknown => {
          if (path.endsWith('closed')) throw Object.assign(new Error('no'), { code: 'EACCES', path })
          return fs.readdirSync(path, ...more)
        }
        const openSync = (path: string, flags: string): number => {
          if (path.endsWith('L2.md')) throw Object.assign(new Error('no'), { code: 'EACCES', path })
          return fs.openSync(path, flags)
        }
        return { ...fs, readdirSync, openSync }
      })
      const closed = await import('../../src/cli/run.js')
      const outcome = await commandIn(folder({ ...threeLevels, 'closed/L1.md': '# L1\n' }), 'lint', {
        run: closed.run,
      })
      vi.doUnmock('node:fs')
      vi.resetModules()
      return outcome
    },
  ],
  // tests/node/watch-limit.test.ts shows when.
  ['a folder that is not watched', () => Promise.resolve({ text: unheardMessage('ic') })],
  [
    'a parser that is not installed',
    async () => {
      vi.doMock('satteri', () => {
        throw new Error('Cannot find package')
      })
      const outcome = await commandIn(folder(threeLevels), 'lint', '--parser', 'satteri')
      vi.doUnmock('satteri')
      return outcome
    },
  ],
  [
    'more findings than a text can hold',
    async () => {
      vi.doMock('../../src/report/json.js', () => ({
        json: () => {
          throw new RangeError('Invalid string length')
        },
      }))
      const outcome = await commandIn(folder(threeLevels), 'lint', '--format', 'json')
      vi.doUnmock('../../src/report/json.js')
      return outcome
    },
  ],
  [
    'a rule that crashes',
    () => {
      const rule =
        "{ id: 'own', description: 'x', recommended: 'error', messages: {}, check() { throw new Error('no') } }"
      const text = `export default {}\nexport const rules = [${rule}]\n`
      return commandIn(folder({ ...threeLevels, 'ladder.config.mjs': text }), 'lint')
    },
  ],
  [
    'a comment that excuses nothing',
    () =>
      commandIn(
        folder({ ...threeLevels, 'L1.md': `<!--lint ignore no-placeholder-->\n\n${threeLevels['L1.md']}` }),
        'lint',
      ),
  ],
  [
    'a comment for a rule whose name is misspelled',
    () =>
      commandIn(
        folder({ ...threeLevels, 'L1.md': `<!--lint disable no-placehodler-->\n\n${threeLevels['L1.md']}` }),
        'lint',
      ),
  ],
  [
    'a bug of ours',
    async () => {
      let text = ''
      const out = (): never => {
        throw new Error('a bug')
      }
      const err = (more: string): void => {
        text += more
      }
      const code = await run(['--version'], { cwd: '.', out, err, color: false, width: 100 })
      return { code, text }
    },
  ],
  [
    'a job summary that is a folder',
    () =>
      withEnvironment('GITHUB_STEP_SUMMARY', folder({}), () => {
        const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
        processTerminal().summary?.('words')
        const text = String(written.mock.calls[0]?.[0])
        written.mockRestore()
        return Promise.resolve({ text })
      }),
  ],
  [
    'a severity that remark does not know',
    async () => {
      const root = folder(threeLevels)
      const file = new VFile({ cwd: root, path: 'L1.md', value: threeLevels['L1.md'] })
      const loud = ['loud'] as never
      try {
        const processor = unified().use(remarkParse).use(remarkLadder).use(noTenure, loud)
        await processor.run(processor.parse(file), file)
        return { text: '' }
      } catch (error) {
        return { text: String(error) }
      }
    },
  ],
  [
    'no path in a program',
    async () => ({ text: await loadLadder(undefined as never).catch(String) }) as { text: string },
  ],
  ['several ladders in a program', () => loaded(folder(twoLadders))],
  ['another id in a program', () => loaded(folder(threeLevels), { id: 'other' })],
  [
    'another ladder in a release',
    async () => {
      const root = folder(threeLevels)
      await rungs(root, 'release')
      return loaded(join(root, 'release'), { id: 'other' })
    },
  ],
  [
    'a declared level that is not written',
    () => loaded(folder(threeLevels), { declaration: defineLadder({ levels: ['L1', 'L2', 'L3', 'L4'] }) }),
  ],
]

// Node reads TypeScript from 22.18 on.
const typescript = 'Unexpected TypeScript on Node …'
const readsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript)
const built = join(import.meta.dirname, '../../dist/cli.cjs')
const canMeetTypeScript = !readsTypeScript && existsSync(built)
if (canMeetTypeScript)
  byHand.push([
    'a configuration in TypeScript',
    () => {
      // The runner of the tests reads TypeScript on any version.
      const cwd = folder({ ...threeLevels, 'ladder.config.ts': 'export default {}\n' })
      const { status, stdout } = spawnSync(process.execPath, [built, 'lint'], { cwd, encoding: 'utf8' })
      return Promise.resolve({ code: status ?? -1, text: stdout })
    },
  ])

describe('is met', () => {
  /** Message of the page to what was met, and with which exit codes. */
  const met = new Map<string, Set<string>>()

  it.each([...scenarios, ...byHand])('by %s', async (_, meet) => {
    const { code, text } = await meet()
    const found = text.split('\n').flatMap((line) => rowsOf(/Unexpected .*/u.exec(line)?.[0] ?? ''))
    expect(found, text).not.toEqual([])
    for (const { message } of found)
      met.set(message, (met.get(message) ?? new Set()).add(code === undefined ? '–' : String(code)))
  })

  it.each(rows.filter(({ message }) => canMeetTypeScript || !message.startsWith(typescript)))(
    '$message',
    ({ message, exit }) => {
      expect([...(met.get(message) ?? [])]).toContain(exit)
    },
  )
})

/** The rows of a message: those with most words of its own. */
function rowsOf(line: string): Row[] {
  const fitting = rows.filter(({ message }) =>
    new RegExp(`^${message.split('…').map(escaped).join('.*')}`, 'u').test(line),
  )
  const words = ({ message }: Row): number => message.replaceAll('…', '').length
  const most = Math.max(...fitting.map(words))
  return fitting.filter((row) => words(row) === most)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
}

async function commandIn(cwd: string, ...args: (string | { run: typeof run })[]): Promise<Outcome> {
  const program = args.flatMap((arg) => (typeof arg === 'string' ? [] : [arg.run]))[0] ?? run
  let text = ''
  const print = (more: string): void => {
    text += more
  }
  const words = args.filter((arg) => typeof arg === 'string')
  const code = await program(words, { cwd, out: print, err: print, color: false, width: 100 })
  return { code, text }
}

async function loaded(source: string, options: Parameters<typeof safeLoadLadder>[1] = {}): Promise<Outcome> {
  const { diagnostics } = await safeLoadLadder(source, options)
  return { text: diagnostics.map(({ message }) => message).join('\n') }
}

async function withEnvironment<T>(name: string, value: string, act: () => Promise<T>): Promise<T> {
  vi.stubEnv(name, value)
  try {
    return await act()
  } finally {
    vi.unstubAllEnvs()
  }
}
