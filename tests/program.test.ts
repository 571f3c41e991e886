// The code that lints, compiled once and kept beside the package that it is installed with.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { threeLevels } from './ladder.js'

const root = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'rungs-program-'))
const installed = join(project, 'node_modules/rungs')
const cache = join(project, 'node_modules/.cache/rungs')

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.cjs')))
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, shell: process.platform === 'win32' })
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'dist'), join(installed, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(installed, 'package.json'))
  mkdirSync(join(project, 'ladder'))
  for (const [path, text] of Object.entries(threeLevels)) writeFileSync(join(project, 'ladder', path), text)
  writeFileSync(join(project, 'ladder/L2.md'), '# L2\n\nWhat an L9 does.\n')
}, 120_000)

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
}, 60_000)

interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

function lint(...flags: string[]): Outcome {
  return rungs('lint', 'ladder', '--no-cache', ...flags)
}

function rungs(...words: string[]): Outcome {
  const args = [join(installed, 'dist/cli.cjs'), ...words]
  const options = { cwd: project, encoding: 'utf8', maxBuffer: 100_000_000 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  return { status, stdout, stderr }
}

function kept(): string {
  const [name = ''] = readdirSync(cache).filter((file) => file.startsWith('program-'))
  return join(cache, name)
}

describe('the program', () => {
  it('is compiled by the first run and taken as it is by the next', () => {
    const first = lint()
    expect(first).toMatchObject({ stdout: expect.stringContaining('L9') as string, stderr: '' })
    const { ino, mtimeMs } = statSync(kept())
    expect(lint()).toEqual(first)
    expect(statSync(kept())).toMatchObject({ ino, mtimeMs })
  })

  it.each([
    ['changed in one place', (bytes: Buffer) => bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 8)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('What stood here before.\n')],
  ])('is compiled anew where what was kept is %s', (_, spoil) => {
    const sound = lint()
    const spoiled = spoil(readFileSync(kept()))
    writeFileSync(kept(), spoiled)
    expect(lint()).toEqual(sound)
    expect(readFileSync(kept()).equals(spoiled)).toBe(false)
  })

  it('loads modules that a ladder is configured with', () => {
    writeFileSync(join(project, 'own.config.mjs'), "export default { levels: ['L1', 'L2'] }\n")
    expect(lint('--config', 'own.config.mjs', '--format', 'json').stdout).toContain('declared-levels')
  })
})

it('says of five hundred files on several threads, and from what it remembers, what one thread says', () => {
  for (let number = 0; number < 170; number++) {
    const ladder = join(project, `large/ladder-${String(number)}`)
    mkdirSync(ladder, { recursive: true })
    for (const [path, text] of Object.entries(threeLevels)) writeFileSync(join(ladder, path), text)
    if (number % 3 === 0) writeFileSync(join(ladder, 'L2.md'), `# L2\n\nWhat an L${String(number)} does.\n`)
  }
  const large = ['lint', 'large', '--format', 'json']
  const onThreads = rungs(...large)
  expect(JSON.parse(onThreads.stdout)).toMatchObject({ summary: { ladders: 170, files: 510 } })
  expect(rungs(...large)).toEqual(onThreads)
  // A profile looks at one thread.
  const { stdout, stderr } = rungs(...large, '--no-cache', '--profile')
  expect(stderr).toContain('all rules')
  expect(stdout).toBe(onThreads.stdout)

  const drawn = rungs('lint', 'large')
  expect(rungs('lint', 'large')).toEqual(drawn)
  // The report quotes its lines: what stands there now, and not what stood there when it was drawn.
  expect(drawn.stdout).toContain('What an L9 does.')
  writeFileSync(join(project, 'large/ladder-9/L2.md'), '# L2\n\nWhat an L9 really does.\n')
  const again = rungs('lint', 'large')
  expect(again.stdout).toContain('What an L9 really does.')
  expect(again).toEqual(rungs('lint', 'large', '--no-cache'))
}, 240_000)

describe('the compiled program', () => {
  const file = join(installed, 'dist/cli/lint-part.cjs')

  beforeAll(() => {
    const sound = readFileSync(file, 'utf8')
    // What a thread prints the other one may print with it; what it writes stands for itself.
    const told = "require('node:fs').writeSync(2, `thread ${require('node:worker_threads').threadId};`)"
    writeFileSync(
      file,
      sound.replace(/^"use strict";|^/u, (start) => `${start}${told};`),
    )
    return () => {
      writeFileSync(file, sound)
    }
  })

  it.skipIf(availableParallelism() < 2)(
    'is what runs on each thread',
    () => {
      expect(rungs('lint', 'large', '--no-cache').stderr).toMatch(/^(?:thread [1-9]\d*;){2,}$/u)
      expect(rungs('lint', 'ladder', '--no-cache').stderr).toBe('thread 0;')
    },
    120_000,
  )

  it('is loaded once while a folder is watched', async () => {
    const args = [join(installed, 'dist/cli.cjs'), 'lint', 'ladder', '--watch']
    const watching = spawn(process.execPath, args, { cwd: project })
    let told = ''
    const looks = (count: number): Promise<void> =>
      vi.waitFor(
        () => {
          expect(told.split('Watching for changes.')).toHaveLength(count + 1)
        },
        { timeout: 30_000 },
      )
    watching.stderr.on('data', (text: Buffer) => (told += text.toString()))
    try {
      await looks(1)
      writeFileSync(join(project, 'ladder/L2.md'), '# L2\n\nWhat an L8 does.\n')
      await looks(2)
    } finally {
      watching.kill()
    }
    expect(told.match(/thread 0;/gu)).toHaveLength(1)
  }, 70_000)
})

// Each compares two processes, several times.
describe('a long run that is told again is what would be found anew', { timeout: 240_000 }, () => {
  const long = join(project, 'long')
  const baseline = join(long, 'ladder.baseline.json')

  function expectAsAnew(...flags: string[]): Outcome {
    const told = rungs('lint', 'long', ...flags)
    expect(told).toEqual(rungs('lint', 'long', '--no-cache', ...flags))
    return told
  }

  beforeAll(() => {
    mkdirSync(long, { recursive: true })
    for (const [path, text] of Object.entries(threeLevels)) writeFileSync(join(long, path), text)
    const links = Array.from({ length: 250 }, (_, number) => `- [Page](page-${String(number)}.md)\n`)
    writeFileSync(join(long, 'L2.md'), `# L2\n\n${links.join('')}`)
    rungs('lint', 'long')
  })

  it('where nothing changed', () => {
    const told = expectAsAnew()
    expect(told.status).toBe(1)
    expect(told.stdout).toContain('page-249.md')
    expect(readdirSync(cache)).toContainEqual(expect.stringMatching(/^run-/u))
  })

  it('with other flags', () => {
    expect(expectAsAnew('--quiet').stdout).not.toContain('warning')
    expect(expectAsAnew('--format', 'json').stdout).toMatch(/^\{/u)
    expectAsAnew('--rule', 'level-links=warning')
    expect(expectAsAnew('--rule', 'level-links=warning', '--max-warnings', '500').status).toBe(0)
    expect(expectAsAnew('--rule', 'level-links=warning', '--max-warnings', '5').status).toBe(1)
  })

  it('when the target of a link has come', () => {
    writeFileSync(join(long, 'page-17.md'), 'What is there now.\n')
    expect(expectAsAnew().stdout).not.toContain('page-17.md')
  })

  it('with a baseline, with another, and without', () => {
    rungs('lint', 'long', '--update-baseline')
    expect(expectAsAnew().status).toBe(0)
    expect(expectAsAnew('--no-baseline').status).toBe(1)
    writeFileSync(baseline, '{')
    expect(expectAsAnew().stdout).toContain('ladder.baseline.json')
    rmSync(baseline)
    expect(expectAsAnew().status).toBe(1)
  })
})
