// Runs rungs and a peer in turn on the same files: A B A B, whole programs.

import { filesFor, type Base } from './files.js'
import { launch, type Sample } from './launch.js'
import { peerCommand, type Peer } from './peers.js'
import { runsFor, sizes, type Mode } from './plan.js'
import type { Compared, Grown } from './results.js'
import { rungsCommand } from './rungs-commands.js'

/** What was measured, or why nothing was. */
export type Outcome = { compared: Compared } | { notice: string }

/** Measures one comparison. */
export function compare(peer: Peer, mode: Mode, size: number, base: Base, runs = runsFor(size)): Outcome {
  const folder = filesFor(size, base)
  const rungs = rungsCommand(mode, folder)
  const other = peerCommand(peer, folder)
  if (!rungs) return { notice: `this build of rungs has nothing for \`${mode}\`` }
  if (!other) return { notice: `${peer.title} is not installed` }
  const pair = (): Compared['pairs'][number] => ({ rungs: launch(rungs), peer: launch(other) })
  try {
    // Fills what the two remember, and the file system's cache.
    if (warmsUp(peer, mode, size)) pair()
    return { compared: { peer: peer.id, mode, size, on: today(), pairs: times(runs, pair) } }
  } catch (error) {
    return { notice: error instanceof Error ? error.message : String(error) }
  }
}

/** A minute more tells nothing where a run takes many seconds and nothing is remembered. */
function warmsUp({ id }: Peer, mode: Mode, size: number): boolean {
  return size <= 600 || mode === 'unchanged' || id === 'rumdl' || id === 'dprint'
}

/** Measures rungs alone, in rounds over all sizes, so that a size is compared with the next in the same minutes. */
export function grow(mode: Mode, wanted: readonly number[], base: Base, runs?: number): Grown[] {
  const commands = sizes
    .filter((size) => wanted.includes(size))
    .flatMap((size) => {
      const command = rungsCommand(mode, filesFor(size, base))
      return command ? [{ size, command }] : []
    })
  if (mode === 'unchanged') for (const { command } of commands) launch(command)
  const rounds = times(runs ?? 3, () => commands.map(({ command }) => launch(command)))
  return commands.map(({ size }, index) => ({
    mode,
    size,
    on: today(),
    samples: rounds.flatMap((round): Sample[] => round.slice(index, index + 1)),
  }))
}

function times<T>(count: number, act: () => T): T[] {
  return Array.from({ length: count }, act)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
