// One run at a time writes a folder: renaming is atomic, and putting two folders in each other's place is not.

import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './disk-reason.js'
import { WriteError } from './write.js'

/** Longer than any run takes to put a folder into its place; in milliseconds. */
const patience = 20_000
const pause = 20
/** No run takes as long as that: another program has the number of the one that made the lock. In milliseconds. */
const lifetime = 600_000
/** A lock has its number at once after it was made; in milliseconds. */
const unnumbered = 1000

/** The file that says which process is writing a folder. */
export function lockOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.rungs-lock`)
}

/**
 * Does `act` while no other run writes the folder. Waits for one that does; the lock of one that was killed is taken over.
 *
 * @throws {WriteError} when another run does not come to an end
 */
export function alone<T>(folder: string, act: () => T): T {
  const lock = lockOf(folder)
  for (let waited = 0; !tryToLock(lock); waited += pause) {
    if (waited > patience) throw new WriteError(folder, 'another run is writing it')
    wait(pause)
  }
  try {
    return act()
  } finally {
    if (ownerOf(lock) === String(process.pid)) rmSync(lock, { force: true })
  }
}

/** Locks, unless another process has; the lock of one that has ended is cleared away for the next try. */
function tryToLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const owner = ownerOf(lock)
  if (owner !== undefined && isStale(lock, owner)) takeAway(lock, owner)
  return false
}

/** Whether nobody can be holding a lock any more: its process has ended, or never came to write its number. */
function isStale(lock: string, owner: string): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  const age = Date.now() - since
  return owner === '' ? age > unnumbered : age > lifetime || !isAlive(Number(owner))
}

/** The number of the process; `undefined` when the lock was just taken off. */
function ownerOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else is alive, although it may not be asked.
    return codeOf(error) === 'EPERM'
  }
}

/** Takes the lock of a process that ended away; not that of another run that was faster. */
function takeAway(lock: string, owner: string): void {
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (ownerOf(aside) === owner) rmSync(aside, { force: true })
  else renameSync(aside, lock)
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
