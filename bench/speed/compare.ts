// Runs rungs and a peer in turn on the same files: A B A B, whole programs.

import { filesFor, type Base } from './files.js'
import { launch, type Sample } from './launch.js'
import { peerCommand, type Peer } from './peers.js'
import { runsFor, sizes, type Mode } from './plan.js'
import type { Compared, Grown } from './results.js'
import { rungsCommand } from './rungs-commands.js'

/** Why nothing was measured. */
export interface Notice {
  notice: string
}

/** Measures one comparison. */
export function compare(
  peer: Peer,
  mode: Mode,
  size: number,
  base: Base,
  runs = runsFor(size),
): Compared | Notice {
  const folder = filesFor(size, base)
  const rungs = rungsCommand(mode, folder)
  const other = peerCommand(peer, folder)
  if (!rungs) return { notice: nothingFor(mode) }
  if (!other) return { notice: `${peer.title} is not installed` }
  const pair = (): Compared['pairs'][number] => ({ rungs: launch(rungs), peer: launch(other) })
  try {
    // Fills what the two remember, and the file system's cache.
    if (warmsUp(peer, mode, size)) pair()
    return { peer: peer.id, mode, size, on: today(), pairs: Array.from({ length: runs }, pair) }
  } catch (error) {
    return { notice: wordsOf(error) }
  }
}

/** A minute more tells nothing where a run takes many seconds and nothing is remembered. */
function warmsUp({ id }: Peer, mode: Mode, size: number): boolean {
  return size <= 600 || mode === 'unchanged' || id === 'rumdl' || id === 'dprint'
}

/** Measures rungs alone, in rounds over all sizes, so that a size is compared with the next in the same minutes. */
export function grow(mode: Mode, wanted: readonly number[], base: Base, runs = 3): (Grown | Notice)[] {
  const entries = sizes
    .filter((size) => wanted.includes(size))
    .map((size) => ({
      size,
      command: rungsCommand(mode, filesFor(size, base)),
      samples: [] as Sample[],
      notice: '',
    }))
  for (let round = mode === 'unchanged' ? -1 : 0; round < runs; round++) {
    for (const entry of entries.filter(({ notice }) => notice === '')) {
      try {
        const sample = entry.command && launch(entry.command)
        if (!sample) entry.notice = nothingFor(mode)
        else if (round >= 0) entry.samples.push(sample)
      } catch (error) {
        entry.notice = wordsOf(error)
      }
    }
  }
  return entries.map(({ size, samples, notice }) =>
    notice === '' ? { mode, size, on: today(), samples } : { notice: `${size} files: ${notice}` },
  )
}

function nothingFor(mode: Mode): string {
  return `this build of rungs has nothing for \`${mode}\``
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
