// What rungs wants to be, and whether it is: the aims as data, each with what was measured of it.

import { floorsOf, type Floor } from './floors.js'
import type { Mode } from './plan.js'
import { ratios, spread, type Spread } from './ratio.js'
import { comparedWith, type Results } from './results.js'

/** An aim, and the numbers that speak for or against it; `undefined` where nothing was measured. */
export interface Aim {
  when: string
  what: string
  most: number
  unit: '×' | 'MB' | 'ms'
  measured: Spread | undefined
  /** What of it is left when rungs does nothing but what nobody can leave out. */
  floor: Floor | undefined
}

/** Every aim, judged by what was measured last. */
export function aimsOf(results: Results): Aim[] {
  const beside = (mode: Mode, peer: string, size: number): Spread | undefined => {
    const found = comparedWith(results, mode, peer, size)
    return found && ratios(found.pairs.map((pair) => [pair.rungs.wall, pair.peer.wall]))
  }
  const hot = (id: string): Results['hot'][string] | undefined => results.hot[id]
  const loop = results.threads > 1 ? 'parse-threads' : 'parse-loop'
  const threads = results.threads > 1 ? `${results.threads} threads` : 'one thread'
  const floors = floorsOf(results)
  const aim = (
    when: string,
    what: string,
    most: number,
    measured: Spread | undefined,
    { unit = '×', floor }: { unit?: Aim['unit']; floor?: Floor | undefined } = {},
  ): Aim => ({ when, what, most, unit, measured, floor })
  return [
    aim('6 files, cold', 'remark-cli, recommended', 0.33, beside('cold', 'remark-recommended', 6), {
      floor: floors.parseFew,
    }),
    aim('6 files, cold', 'the bundled remark-parse loop', 1.25, beside('cold', 'parse-loop', 6)),
    aim('6 files, nothing changed', '`node -e 0`', 2.5, beside('unchanged', 'node-nothing', 6)),
    aim('6,000 files, cold', 'remark-cli, recommended', 0.33, beside('cold', 'remark-recommended', 6000), {
      floor: floors.parseMany,
    }),
    aim('6,000 files, cold', `the remark-parse loop on ${threads}`, 1.15, beside('cold', loop, 6000), {
      floor: floors.model,
    }),
    aim('6,000 files, cold', 'peak of memory', 300, peakAt(results, 6000), {
      unit: 'MB',
      floor: floors.memory,
    }),
    aim('6,000 files, cold, satteri', 'rumdl', 1, beside('satteri', 'rumdl', 6000), {
      floor: floors.satteri,
    }),
    aim(
      '6,000 files, nothing changed',
      'textlint with its cache',
      0.3,
      beside('unchanged', 'textlint-warm', 6000),
      { floor: floors.unchanged },
    ),
    aim('60,000 files, cold', 'time per file, to that at 6,000', 1.2, perFile(results, 'wall')),
    aim('60,000 files, cold', 'memory per file, to that at 6,000', 1.2, perFile(results, 'memory')),
    aim('`--watch`, one of 1,000 levels edited', 'time', 50, hot('watch')?.time, {
      unit: 'ms',
      floor: floors.watch,
    }),
    aim('`loadLadder`, 6 levels of Markdown', 'parsing alone', 1.3, hot('load-markdown')?.ratio),
    aim('`loadLadder`, a release, warm', 'time', 1, hot('load-release')?.time, {
      unit: 'ms',
      floor: floors.release,
    }),
    aim('`loadLadder`, a release, first', 'time', 5, hot('load-release-first')?.time, {
      unit: 'ms',
      floor: floors.firstRelease,
    }),
    aim(hot('lint')?.title ?? 'all recommended rules', 'parsing alone', 0.1, hot('lint')?.ratio, {
      floor: floors.words,
    }),
  ]
}

function peakAt({ grown }: Results, size: number): Spread | undefined {
  const samples = grown.find((each) => each.mode === 'cold' && each.size === size)?.samples ?? []
  const peaks = samples.flatMap(({ memory }) => memory ?? [])
  return peaks.length === 0 ? undefined : spread(peaks)
}

/** What a file takes among 60,000, as a ratio to what it takes among 6,000, round by round. */
function perFile({ grown }: Results, what: 'wall' | 'memory'): Spread | undefined {
  const [few, many] = [6000, 60000].map((size) =>
    grown.find((each) => each.mode === 'cold' && each.size === size),
  )
  if (!few || !many) return undefined
  const pairs = many.samples.flatMap((sample, round): [number, number][] => {
    const [ours, theirs] = [sample[what], few.samples[round]?.[what]]
    return ours === undefined || theirs === undefined ? [] : [[ours / many.size, theirs / few.size]]
  })
  return pairs.length === 0 ? undefined : ratios(pairs)
}
