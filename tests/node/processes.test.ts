// The program itself, as processes: killed while it writes, and two of them at once in one folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rungs } from '../cli/rungs.js'
import { folder } from '../ladder.js'

// Found from here: the programs run elsewhere.
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const program = ['--import', loader, join(import.meta.dirname, '../../src/cli/main.ts')]
// Starting programs is slow; when fuzzing there is time.
const kills = process.env['FUZZ_RUNS'] === undefined ? 5 : 40
const levels = Array.from({ length: 30 }, (_, index) => index + 1)

/** A level; whose link to the next is called by the wrong name until it is mended. */
function level(rank: number, isMended: boolean): string {
  if (rank === levels.length)
    return `# L${String(rank)}\n\n## Impact\n\n- Leads the work of ${String(rank)} teams.\n`
  const label = isMended ? rank + 1 : rank === levels.length - 1 ? 1 : rank + 2
  const next = `\n*Next up*: [L${String(label)}](L${String(rank + 1)}.md)\n`
  return `# L${String(rank)}\n\n## Impact\n\n- Leads the work of ${String(rank)} teams.\n${next}`
}

const broken = Object.fromEntries(levels.map((rank) => [`L${String(rank)}.md`, level(rank, false)]))
const mended = Object.fromEntries(levels.map((rank) => [`L${String(rank)}.md`, level(rank, true)]))

describe('rungs fix', () => {
  it(
    `leaves each file as it was or mended when it is killed while it writes: ${String(kills)} times`,
    { timeout: 600_000 },
    async () => {
      let halfway = 0
      for (let run = 0; run < kills; run++) {
        const root = folder(broken)
        const child = started(root, 'fix')
        await writtenBy(child, root)
        await pause(run % 5)
        child.kill('SIGKILL')
        await ended(child)
        const texts = textsIn(root)
        for (const [path, text] of Object.entries(texts)) expect([broken[path], mended[path]]).toContain(text)
        if (Object.keys(texts).some((path) => texts[path] !== mended[path])) halfway++
        await rungs(root, 'fix')
        expect(textsIn(root)).toEqual(mended)
      }
      console.log(`notice: ${String(halfway)} of ${String(kills)} runs were killed before all was written`)
    },
  )

  it('twice at once mends every file, and neither run fails', { timeout: 300_000 }, async () => {
    const root = folder(broken)
    const codes = await Promise.all([ended(started(root, 'fix')), ended(started(root, 'fix'))])
    expect(codes).toEqual([0, 0])
    expect(textsIn(root)).toEqual(mended)
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('rungs release', () => {
  it('twice at once, and beside a fix, leaves one whole release', { timeout: 300_000 }, async () => {
    const root = folder(broken)
    const codes = await Promise.all([
      ended(started(root, 'release', '--version', '1.0.0')),
      ended(started(root, 'release', '--version', '1.0.1')),
      ended(started(root, 'fix')),
    ])
    expect(codes).toEqual([0, 0, 0])
    expect(textsIn(root)).toEqual(mended)
    expect((await rungs(root, 'release', '--check')).code).toBe(0)
  })
})

function started(root: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [...program, ...words], { cwd: root, stdio: 'ignore' })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', done)
  })
}

/** Waits until a process has written something into a folder; fails where it ends before. */
async function writtenBy(child: ChildProcess, root: string): Promise<void> {
  const isWritten = (): boolean =>
    readdirSync(root).some((name) => name.endsWith('.tmp') || isChanged(root, name))
  while (!isWritten()) {
    expect(child.exitCode).toBe(null)
    await pause(1)
  }
}

function isChanged(root: string, name: string): boolean {
  const text = broken[name]
  return text !== undefined && readFileSync(join(root, name), 'utf8') !== text
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

function textsIn(root: string): Record<string, string> {
  const names = readdirSync(root).filter((name) => name.endsWith('.md'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
}
