// What rungs wants to be, and whether it is: the aims as data, each with what was measured of it.

import type { Mode } from './plan.js'
import { ratios, spread, type Spread } from './ratio.js'
import type { Results } from './results.js'

/** An aim, and the numbers that speak for or against it; `undefined` where nothing was measured. */
export interface Aim {
  when: string
  what: string
  most: number
  unit: '×' | 'MB' | 'ms'
  measured: Spread | undefined
  /** What of this ratio the bundled loop has that parses the same files, all of GFM, and does nothing else. */
  floor: number | undefined
}

/** Every aim, judged by what was measured last. */
export function aimsOf(results: Results): Aim[] {
  const beside = (mode: Mode, peer: string, size: number): Spread | undefined =>
    wallRatios(results, mode, peer, size)
  const hot = (id: string): Results['hot'][string] | undefined => results.hot[id]
  const loop = results.threads > 1 ? 'parse-threads' : 'parse-loop'
  const threads = results.threads > 1 ? `${results.threads} threads` : 'one thread'
  const aim = (
    when: string,
    what: string,
    most: number,
    measured: Spread | undefined,
    unit: Aim['unit'] = '×',
    floor?: number,
  ): Aim => ({ when, what, most, unit, measured, floor })
  const besideRemark = (size: number): [Spread | undefined, '×', number | undefined] => [
    beside('cold', 'remark-recommended', size),
    '×',
    parsingAlone(results, 'remark-recommended', size),
  ]
  return [
    aim('6 files, cold', 'remark-cli, recommended', 0.33, ...besideRemark(6)),
    aim('6 files, cold', 'the bundled remark-parse loop', 1.25, beside('cold', 'parse-loop', 6)),
    aim('6 files, nothing changed', '`node -e 0`', 2.5, beside('unchanged', 'node-nothing', 6)),
    aim('6,000 files, cold', 'remark-cli, recommended', 0.33, ...besideRemark(6000)),
    aim('6,000 files, cold', `the remark-parse loop on ${threads}`, 1.15, beside('cold', loop, 6000)),
    aim('6,000 files, cold', 'peak of memory', 300, peakAt(results, 6000), 'MB'),
    aim('6,000 files, cold, satteri', 'rumdl', 1, beside('satteri', 'rumdl', 6000)),
    aim(
      '6,000 files, nothing changed',
      'textlint with its cache',
      0.3,
      beside('unchanged', 'textlint-warm', 6000),
    ),
    aim('60,000 files, cold', 'time per file, to that at 6,000', 1.2, perFile(results, 'wall')),
    aim('60,000 files, cold', 'memory per file, to that at 6,000', 1.2, perFile(results, 'memory')),
    aim('`loadLadder`, 6 levels of Markdown', 'parsing alone', 1.3, hot('load-markdown')?.ratio),
    aim('`loadLadder`, a release, warm', 'time', 1, hot('load-release')?.time, 'ms'),
    aim('`loadLadder`, a release, first', 'time', 5, hot('load-release-first')?.time, 'ms'),
    aim(hot('lint')?.title ?? 'all recommended rules', 'parsing alone', 0.1, hot('lint')?.ratio),
  ]
}

function wallRatios({ compared }: Results, mode: Mode, peer: string, size: number): Spread | undefined {
  const found = compared.find((each) => each.mode === mode && each.peer === peer && each.size === size)
  return found && ratios(found.pairs.map((pair) => [pair.rungs.wall, pair.peer.wall]))
}

/** The time of the bundled parse loop as a share of a peer's: each was run in turn with rungs, on the same files. */
function parsingAlone({ compared }: Results, peer: string, size: number): number | undefined {
  const [loop, other] = ['parse-loop', peer].map((id) => {
    const found = compared.find((each) => each.mode === 'cold' && each.peer === id && each.size === size)
    return found && spread(found.pairs.map((pair) => pair.peer.wall)).median
  })
  return loop === undefined || other === undefined ? undefined : loop / other
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
