// What can happen to a writer, done for real: it is killed, the disk is full, the folder is closed, another writes as well.
// Whatever happens, a file has the old content or the new, never a mixture.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'
import { writeAtomic, WriteError } from '../../src/node/write.js'
import { buildSource } from './built-source.js'

const isRoot = process.getuid?.() === 0
// Starting programs is slow; when fuzzing there is time.
const kills = process.env['FUZZ_RUNS'] === undefined ? 12 : 100
const large = 'a'.repeat(1_000_000)

describe('a writer that is killed', () => {
  it(
    `leaves the old content or the new, whenever that is: ${String(kills)} times`,
    { timeout: 300_000 },
    async () => {
      const root = folder({ 'L1.md': large, 'L2.md': large })
      const program = writesForEver(root)
      for (let run = 0; run < kills; run++) {
        await killed(program, (run * 7) % 41)
        for (const name of ['L1.md', 'L2.md'])
          expect(isWhole(readFileSync(join(root, name), 'utf8'))).toBe(true)
      }
    },
  )
})

describe('two writers at once', () => {
  it('leave the content of one of them, file by file', { timeout: 300_000 }, async () => {
    const root = folder({ 'L1.md': large, 'L2.md': large })
    const program = writesForEver(root)
    await Promise.all([killed(program, 700), killed(program, 500), killed(program, 600)])
    for (const name of ['L1.md', 'L2.md']) expect(isWhole(readFileSync(join(root, name), 'utf8'))).toBe(true)
  })

  it('release the same folder, and one of the releases is there, whole', { timeout: 300_000 }, async () => {
    const root = folder({ ...threeLevels })
    const runs = Array.from({ length: 4 }, (_, run) =>
      rungs(root, 'release', '--version', `1.0.${String(run)}`),
    )
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect((await rungs(root, 'release', '--check')).code).toBe(0)
  })
})

describe.skipIf(!canMount())('a disk that is full', () => {
  it('keeps the old file, and says so', () => {
    const disk = mounted('size=64k')
    writeAtomic(join(disk, 'L1.md'), 'old')
    expect(() => {
      writeAtomic(join(disk, 'L1.md'), large)
    }).toThrow(new WriteError(join(disk, 'L1.md'), 'the disk is full'))
    expect(readFileSync(join(disk, 'L1.md'), 'utf8')).toBe('old')
    expect(readdirSync(disk)).toEqual(['L1.md'])
  })

  it('keeps the old release, and says so', async () => {
    const disk = mounted('size=200k')
    for (const [name, text] of Object.entries(threeLevels)) writeFileSync(join(disk, name), text)
    expect((await rungs(disk, 'release', '--version', '1.0.0')).code).toBe(0)
    const before = readFileSync(join(disk, 'release/index.json'), 'utf8')
    const { code, stderr } = await rungs(disk, 'release', '--version', '2.0.0')
    expect([code, stderr]).toEqual([2, unwritten('release', 'the disk is full')])
    expect(readFileSync(join(disk, 'release/index.json'), 'utf8')).toBe(before)
    expect((await rungs(disk, 'release', '--check')).code).toBe(0)
    expect(readdirSync(disk).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('that is read-only is said as such by every command that writes', async () => {
    const disk = mounted('size=4m')
    const files = { ...threeLevels, 'L1.md': threeLevels['L1.md'].replace('[L2](L2.md)', '[L3](L2.md)') }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(disk, name), text)
    run('mount', '-o', 'remount,ro', disk)
    const commands: [string, ...string[]][] = [
      ['L1.md', 'fix'],
      ['ladder.yml', 'init'],
      ['L4.md', 'new', 'L4'],
      ['release', 'release'],
      ['site', 'site'],
      ['ladder.csv', 'export', 'csv', '--out', 'ladder.csv'],
      ['ladder.baseline.json', 'lint', '--update-baseline'],
      ['report.json', 'lint', '--output-file', 'report.json'],
    ]
    for (const [file, ...words] of commands) {
      const { code, stderr } = await rungs(disk, ...words)
      expect([words, code, stderr]).toEqual([words, 2, unwritten(file, 'the disk is read-only')])
    }
    expect(readdirSync(disk).sort()).toEqual(['L1.md', 'L2.md', 'L3.md'])
    expect(readFileSync(join(disk, 'L1.md'), 'utf8')).toBe(files['L1.md'])
  })
})

describe('a folder that may not be written', () => {
  it('keeps its files, and says so', () => {
    const root = folder({ 'inside/L1.md': 'old' })
    const inside = join(root, 'inside')
    chmodSync(join(root, '..'), 0o755)
    chmodSync(inside, 0o555)
    // Permissions do not bind root, who becomes somebody else for this.
    const program = programIn(
      root,
      `if (process.getuid?.() === 0) {
  process.setgid(65534)
  process.setuid(65534)
}
writeAtomic(process.argv[2], 'new')`,
    )
    const { stderr } = spawnSync(process.execPath, [...program, join(inside, 'L1.md')], { encoding: 'utf8' })
    expect(stderr).toContain('L1.md: permission denied')
    expect(readFileSync(join(inside, 'L1.md'), 'utf8')).toBe('old')
    expect(readdirSync(inside)).toEqual(['L1.md'])
    chmodSync(inside, 0o755)
  })
})

/** A content that some writer wrote as a whole is of one letter. */
function isWhole(text: string): boolean {
  return text.length === large.length && text === text.charAt(0).repeat(large.length)
}

/** A module that writes with the very code of `src`, as a program; gives the arguments for `node`. */
function programIn(root: string, body: string): string[] {
  const folder = join(root, 'program')
  mkdirSync(folder)
  buildSource('write', folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'main.js'), `import { writeAtomic } from './write.js'\n${body}\n`)
  return [join(folder, 'main.js')]
}

/** A program that writes two files for ever, each time with another letter. */
function writesForEver(root: string): string[] {
  return programIn(
    root,
    `process.stdout.write('ready')
for (let run = 0; ; run++)
  for (const name of ['L1.md', 'L2.md'])
    writeAtomic(${JSON.stringify(root)} + '/' + name, 'abcdefgh'.charAt((run + process.pid) % 8).repeat(${String(large.length)}))`,
  )
}

/** Starts a program, and kills it so many milliseconds after it began to write. */
function killed(program: readonly string[], after: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...program], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.once('error', fail)
    child.once('exit', () => {
      done()
    })
  })
}

/** Whether this process may make disks: root on Linux, not everywhere. */
function canMount(): boolean {
  if (process.platform !== 'linux' || !isRoot) {
    console.log('notice: no disk can be made here; tests of full and read-only disks are skipped')
    return false
  }
  const folder = mkdtempSync(join(tmpdir(), 'rungs-mount-'))
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (isMounted) run('umount', folder)
  else console.log('notice: mounting is forbidden here; tests of full and read-only disks are skipped')
  rmSync(folder, { recursive: true })
  return isMounted
}

/** A disk in memory, gone when the test is. */
function mounted(options: string): string {
  const disk = folder({})
  if (!run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', disk)) throw new Error('no disk')
  onTestFinished(() => {
    run('umount', disk)
  })
  return disk
}

function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words).status === 0
}

/** What every command says when it cannot write. */
function unwritten(file: string, reason: string): string {
  return `rungs: Unexpected failure to write \`${file}\` (${reason}), expected a folder that exists and may be written; what was there is unchanged\n`
}
