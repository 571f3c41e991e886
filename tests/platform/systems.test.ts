// The same ladder on Windows, on a disk that ignores case, and checked out with Windows line ends: the same answers.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type * as Fs from 'node:fs'
import type { Terminal } from '../../src/cli/terminal.js'
import { edited, folder, threeLevels } from '../ladder.js'
import { pathsOf, pretend, windowsPath, type Pretence } from './disk.js'

const broken = {
  ...threeLevels,
  'L1.md': edited(
    threeLevels['L1.md'],
    '- Finishes small tasks with help.',
    '- Finishes small tasks,\n  with help.\n\n  ```sh\n  npm test\n  npm start\n  ```\n',
  ),
  'ladder.yml': 'title: Ours\nlevels: [L1, L2, L3]\ncompetencies: [Impact, Ownership]\n',
  'L2.md': edited(threeLevels['L2.md'], '[L3](L3.md)', '[L9](L9.md)'),
  'more/page.md': '# More\n\nSee [L1](../L1.md) and [nothing](gone.md).\n',
}

// Each test loads the program once or twice.
vi.setConfig({ testTimeout: 120_000 })

afterEach(() => {
  vi.doUnmock('node:fs')
  vi.doUnmock('node:path')
  vi.resetModules()
})

/** What the program prints on a system, and its exit code. */
async function rungsOn(pretence: Pretence, cwd: string, ...args: string[]): Promise<string> {
  vi.resetModules()
  vi.doMock('node:fs', async (original) => pretend(await original<typeof Fs>(), pretence))
  vi.doMock('node:path', () => pathsOf(pretence))
  const { run } = await import('../../src/cli/run.js')
  let printed = ''
  const print = (text: string): void => {
    printed += text
  }
  const terminal: Terminal = { cwd, out: print, err: print, color: false, width: 100 }
  return `${String(await run(args, terminal))}\n${printed}`
}

/** Paths below a folder to contents. */
function contentOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

describe('on Windows', () => {
  const windows = { windows: true }

  it.each([
    [['lint', '--format', 'json']],
    [['lint', '--format', 'sarif']],
    [['lint']],
    [['lint', 'more/page.md']],
    [['show']],
    [['show', '--format', 'json']],
    [['show', 'L2']],
    [['export', 'csv']],
    [['export', 'case']],
    [['init', '--dry-run']],
    [['lint', 'nowhere']],
  ])('rungs %j prints the same', async (args) => {
    const root = folder(broken)
    expect(await rungsOn(windows, windowsPath(root), ...args)).toBe(await rungsOn({}, root, ...args))
  })

  it.each([
    [['fix']],
    [['release', '--out', 'out']],
    [['site', '--out', 'out']],
    [['lint', '--update-baseline']],
    [['new', 'L4']],
  ])('rungs %j writes the same', async (args) => {
    const [here, there] = [folder(broken), folder(broken)]
    const printed = await rungsOn({}, here, ...args)
    expect(await rungsOn(windows, windowsPath(there), ...args)).toBe(printed)
    const written = contentOf(here)
    expect(Object.keys(written).length).toBeGreaterThan(Object.keys(broken).length - 1)
    expect(contentOf(there)).toEqual(written)
  })

  it('takes paths with its own slashes, with slashes, and with a drive', async () => {
    const root = folder(broken)
    const expected = await rungsOn({}, root, 'lint', 'more/page.md')
    for (const path of ['more\\page.md', '.\\more\\page.md', `${windowsPath(root)}\\more\\page.md`])
      expect(await rungsOn(windows, windowsPath(root), 'lint', path)).toBe(expected)
  })

  it('names a folder on another drive by its whole path', async () => {
    const printed = await rungsOn(windows, windowsPath(folder(broken)), 'lint', 'D:\\ladder')
    expect(printed).toContain('Unexpected path `D:/ladder`, expected a folder or a file; nothing is there')
    expect(printed).toMatch(/^2\n/u)
  })
})

describe('where the disk ignores case', () => {
  const mac = { ignoresCase: true }

  it('a link in other letters is found, as it would be elsewhere', async () => {
    const root = folder({ ...threeLevels, 'more/page.md': '# More\n\nSee [the first](../l1.md).\n' })
    const printed = await rungsOn(mac, root, 'lint')
    expect(printed).toContain('more/page.md:3')
    expect(printed).toBe(await rungsOn({}, root, 'lint'))
  })

  it('a file that is asked about in other letters is the file', async () => {
    const root = folder(broken)
    expect(await rungsOn(mac, root, 'lint', 'l2.MD')).toBe(await rungsOn({}, root, 'lint', 'L2.md'))
  })

  it('names are compared composed, however the disk gives them', async () => {
    const root = folder({ ...threeLevels, 'Grundsa\u0308tze.md': '# Principles\n' })
    const page = '# More\n\nSee [principles](../Grunds%C3%A4tze.md).\n'
    const other = folder({ ...threeLevels, 'Grunds\u00e4tze.md': '# Principles\n', 'more/page.md': page })
    const { existsExactly } = await import('../../src/node/names.js')
    expect(existsExactly(root)('Grundsa\u0308tze.md')).toBe(true)
    expect(await rungsOn({}, other, 'lint')).toMatch(/^0\n/u)
  })
})

describe('with Windows line ends', () => {
  it.each([
    [['lint', '--format', 'github']],
    [['show']],
    [['show', 'L2']],
    [['export', 'csv']],
    [['export', 'case']],
    [['export', 'markdown']],
  ])('rungs %j prints the same', async (args) => {
    expect(await rungsOn({}, folder(windowsLines(broken)), ...args)).toBe(
      await rungsOn({}, folder(broken), ...args),
    )
  })

  it('nothing is said to have changed', async () => {
    const [here, there] = [folder(broken), folder(windowsLines(broken))]
    expect(await rungsOn({}, here, 'diff', here, there)).toBe('0\nNothing changed.\n')
  })

  it.each([[['release', '--out', '../out']], [['site', '--out', '../out']]])(
    'rungs %j writes the same',
    async (args) => {
      const [here, there] = [folder(broken), folder(windowsLines(broken))]
      await rungsOn({}, here, ...args)
      await rungsOn({}, there, ...args)
      const written = contentOf(join(dirname(here), 'out'))
      expect(Object.keys(written)).not.toEqual([])
      expect(contentOf(join(dirname(there), 'out'))).toEqual(written)
    },
  )
})

function windowsLines(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  )
}
