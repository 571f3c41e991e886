import { spawn, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { alone, lockOf } from '../../src/node/folder-lock.js'
import { recoverFolder, writeFolder } from '../../src/node/write-folder.js'
import { planRelease } from '../../src/release/plan.js'
import { checkRelease } from '../../src/release/read.js'
import { edit, files, parse } from '../diff/engineering.js'
import { buildSource } from './built-source.js'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-release-'))
  folders.push(folder)
  return folder
}

function filesIn(folder: string, base = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(join(folder, base))) {
    const path = base === '' ? name : `${base}/${name}`
    if (statSync(join(folder, path)).isDirectory())
      for (const [key, text] of filesIn(folder, path)) found.set(key, text)
    else found.set(path, readFileSync(join(folder, path), 'utf8'))
  }
  return found
}

const first = planRelease(parse().ladder, { version: '1.0.0' })
const second = planRelease(parse(edit(files, 'L4.md', '- Chairs the architecture forum\n', '')).ladder, {
  version: '1.1.0',
})

describe('writeFolder', () => {
  it('writes the same bytes twice, and leaves nothing else', () => {
    const folder = workFolder()
    const out = join(folder, 'release')
    writeFolder(out, first)
    writeFolder(out, second)
    writeFolder(out, first)
    expect(filesIn(out)).toEqual(first)
    expect(readdirSync(folder)).toEqual(['release'])
  })

  it.each([
    ['a process that has ended', () => String(spawnSync(process.execPath, ['-e', '0']).pid), new Date()],
    ['a program that has the number of one', () => String(process.pid), new Date(Date.now() - 1_200_000)],
    ['a run that was killed before it said who it is', () => '', new Date(Date.now() - 1_200_000)],
  ])('takes over the lock of %s', (_, owner, since) => {
    const folder = workFolder()
    const lock = join(folder, '.release.rungs-lock')
    writeFileSync(lock, owner())
    utimesSync(lock, since, since)
    writeFolder(join(folder, 'release'), first)
    expect(filesIn(join(folder, 'release'))).toEqual(first)
    expect(readdirSync(folder)).toEqual(['release'])
  })

  it('leaves the lock of a run that took over', () => {
    const folder = join(workFolder(), 'release')
    alone(folder, () => {
      writeFileSync(lockOf(folder), 'another')
    })
    expect(readFileSync(lockOf(folder), 'utf8')).toBe('another')
  })

  it('waits for a run that is writing the folder, and takes nothing of it for a left-over', async () => {
    const folder = workFolder()
    const at = (name: string): string => join(folder, name)
    const holder = spawn(process.execPath, [
      '-e',
      `const fs = require('node:fs')
       const [lock, half, note] = process.argv.slice(1)
       fs.writeFileSync(lock, String(process.pid))
       fs.mkdirSync(half)
       console.log('locked')
       setTimeout(() => {
         fs.writeFileSync(note, String(fs.existsSync(half)))
         fs.rmSync(half, { recursive: true, force: true })
         fs.rmSync(lock)
       }, 300)`,
      at('.release.rungs-lock'),
      at('.release.rungs-new.half'),
      at('was-whole'),
    ])
    await new Promise((done) => holder.stdout.once('data', done))
    writeFolder(join(folder, 'release'), second)
    expect(filesIn(join(folder, 'release'))).toEqual(second)
    await new Promise((done) => holder.once('exit', done))
    expect(readFileSync(at('was-whole'), 'utf8')).toBe('true')
  })

  it('brings the old folder back where a run was killed between moving it away and moving the new one in', () => {
    const folder = workFolder()
    const out = join(folder, 'release')
    writeFolder(out, first)
    renameSync(out, join(folder, '.release.rungs-old'))
    mkdirSync(join(folder, '.release.rungs-new.1'))
    expect(recoverFolder(out)).toBe(true)
    expect(checkRelease(filesIn(out))).toEqual([])
    expect(readdirSync(folder)).toEqual(['release'])
  })

  it(
    'leaves a whole folder when it is killed, whenever that is: a hundred times',
    { timeout: 240_000 },
    async () => {
      const folder = workFolder()
      const out = join(folder, 'release')
      writeFolder(out, first)
      const program = writeProgram(folder)
      const versions = new Set<string>()
      for (let run = 0; run < 100; run++) {
        // Spread over several releases, with no source of chance that a failing run could not repeat.
        await killed(program, out, (run * 37) % 61)
        recoverFolder(out)
        const found = filesIn(out)
        expect(checkRelease(found)).toEqual([])
        versions.add(/"version": "(.*)"/u.exec(found.get('index.json') ?? '')?.[1] ?? '')
      }
      expect([...versions].sort()).toEqual(['1.0.0', '1.1.0'])
      expect(readdirSync(folder).filter((name) => name.startsWith('.release'))).toEqual([])
    },
  )
})

/** The writer as a program that releases for ever, the two versions in turn. */
function writeProgram(folder: string): string {
  buildSource('write-folder', folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'releases.json'), JSON.stringify([[...second], [...first]]))
  const program = join(folder, 'program.js')
  writeFileSync(
    program,
    `import { readFileSync } from 'node:fs'
import { writeFolder } from './write-folder.js'
const releases = JSON.parse(readFileSync(new URL('releases.json', import.meta.url), 'utf8'))
process.stdout.write('ready')
for (;;) for (const files of releases) writeFolder(process.argv[2], new Map(files))
`,
  )
  return program
}

/** Starts the program, and kills it so many milliseconds after it began to write. */
function killed(program: string, out: string, after: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, out], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.once('error', fail)
    child.once('exit', () => {
      done()
    })
  })
}
