// The page of the bench says what was measured, whether that is what was aimed at, and what was not measured.

import { expect, test } from 'vitest'
import { aimsOf } from '../../bench/speed/aims.js'
import { page } from '../../bench/speed/page.js'
import type { Compared, Results } from '../../bench/speed/results.js'

const peers = [
  { id: 'remark-recommended', title: 'remark-cli, recommended' },
  { id: 'rumdl', title: 'rumdl (Rust)' },
]

function comparison(over: Partial<Compared> = {}): Compared {
  return {
    peer: 'remark-recommended',
    mode: 'cold',
    size: 6,
    on: '2026-01-02',
    pairs: [
      { rungs: { wall: 90, cpu: 80, memory: 60 }, peer: { wall: 300, cpu: 400, memory: 90 } },
      { rungs: { wall: 100, cpu: 82, memory: 62 }, peer: { wall: 250, cpu: 410, memory: 92 } },
      { rungs: { wall: 96, cpu: 81, memory: 61 }, peer: { wall: 320, cpu: 390, memory: 91 } },
    ],
    ...over,
  }
}

function results(over: Partial<Results> = {}): Results {
  return {
    machine: { processor: 'Some processor', cores: 2, gigabytes: 8, system: 'linux x64', node: 'v20.19.0' },
    base: 'ladders/engineering (6 files, 26 kB)',
    versions: { 'remark-cli': '12.0.1' },
    threads: 1,
    compared: [],
    grown: [],
    hot: {},
    profiles: {},
    ...over,
  }
}

const lines = (of: Results): string[] => page(of, peers).split('\n')

test('an aim is met or not by the median of the ratios', () => {
  expect(lines(results({ compared: [comparison()] }))).toContain(
    '| 6 files, cold | remark-cli, recommended | ≤ 0.33 × | 0.3 **0.3** 0.4 |  | met |',
  )
  const slow = comparison().pairs.map(({ rungs, peer }) => ({ rungs: { ...rungs, wall: 110 }, peer }))
  expect(lines(results({ compared: [comparison({ pairs: slow })] }))).toContain(
    '| 6 files, cold | remark-cli, recommended | ≤ 0.33 × | 0.344 **0.367** 0.44 |  | not met |',
  )
})

test('what was not measured is said, and is not met', () => {
  expect(lines(results())).toContain('| 6,000 files, cold, satteri | rumdl | ≤ 1 × | not measured |  |  |')
})

test('another kind of run or another number of files says nothing of an aim', () => {
  const other = [comparison({ size: 60 }), comparison({ mode: 'satteri' })]
  const [aim] = aimsOf(results({ compared: other }))
  expect(aim).toMatchObject({ when: '6 files, cold', what: 'remark-cli, recommended', measured: undefined })
})

test('rungs on two threads is held against a parser on two threads', () => {
  const compared = [
    comparison({ peer: 'parse-loop', size: 6000 }),
    comparison({ peer: 'parse-threads', size: 6000, pairs: comparison().pairs.slice(0, 1) }),
  ]
  const aim = (threads: number) =>
    aimsOf(results({ compared, threads })).find(({ what }) => what.startsWith('the remark-parse loop on'))
  expect(aim(1)).toMatchObject({ what: 'the remark-parse loop on one thread', measured: { max: 0.4 } })
  expect(aim(2)).toMatchObject({ what: 'the remark-parse loop on 2 threads', measured: { max: 0.3 } })
})

test('a row per peer has ratio, time, processor time and memory of both', () => {
  expect(lines(results({ compared: [comparison()] }))).toContain(
    '| remark-cli, recommended | cold | 0.3 **0.3** 0.4 | 96 ms / 300 ms | 81 ms / 400 ms | 61 MB / 91 MB |',
  )
})

test('memory that could not be asked for is unknown, never zero', () => {
  const pairs = [{ rungs: { wall: 1000, cpu: 1 }, peer: { wall: 20_000, cpu: 1 } }]
  expect(lines(results({ compared: [comparison({ peer: 'rumdl', size: 600, pairs })] }))).toContain(
    '| rumdl (Rust) | cold | 0.05 **0.05** 0.05 | 1.00 s / 20.0 s | 1 ms / 1 ms | unknown / unknown |',
  )
})

test('growth is told per file, and 60,000 files are held against 6,000 of the same round', () => {
  const grown = [
    {
      mode: 'cold' as const,
      size: 60000,
      on: '2026-01-02',
      samples: [{ wall: 66_000, cpu: 1, memory: 600 }],
    },
    { mode: 'cold' as const, size: 6000, on: '2026-01-02', samples: [{ wall: 6000, cpu: 1, memory: 240 }] },
  ]
  const written = lines(results({ grown }))
  expect(written).toContain('| cold | 6,000 | 6.00 s | 1 ms | 240 MB | 41 kB |')
  expect(written).toContain('| cold | 60,000 | 66.0 s | 1.1 ms | 600 MB | 10.2 kB |')
  expect(written).toContain(
    '| 60,000 files, cold | time per file, to that at 6,000 | ≤ 1.2 × | 1.1 **1.1** 1.1 |  | met |',
  )
  expect(written).toContain(
    '| 6,000 files, cold | peak of memory | ≤ 300 MB | 240 MB **240 MB** 240 MB |  | met |',
  )
})

test('acts in process stand beside parsing, and profiles as they were printed', () => {
  const written = page(
    results({
      hot: {
        'load-markdown': {
          title: '`loadLadder` from Markdown',
          time: { min: 8, median: 9, max: 12 },
          ratio: { min: 1.1, median: 1.2, max: 1.5 },
        },
      },
      profiles: { 6000: 'parse   1.0 ms\n' },
    }),
    peers,
  )
  expect(written).toContain('| `loadLadder` from Markdown | 8 ms | 9 ms | 12 ms | 1.1 **1.2** 1.5 |')
  expect(written).toContain(
    '| `loadLadder`, 6 levels of Markdown | parsing alone | ≤ 1.3 × | 1.1 **1.2** 1.5 |  | met |',
  )
  expect(written).toContain('6,000 files, cold:\n\n```text\nparse   1.0 ms\n```')
})

/** A comparison in which the peer takes so many milliseconds. */
function taking(wall: number, over: Partial<Compared>): Compared {
  const pairs = comparison().pairs.map(({ rungs, peer }) => ({ rungs, peer: { ...peer, wall } }))
  return comparison({ pairs, ...over })
}

test('what parsing alone takes of the time of a peer is the floor of its aim, and is told where that is not met', () => {
  const loop = taking(150, { peer: 'parse-loop' })
  const [aim] = aimsOf(results({ compared: [comparison(), loop] }))
  expect(aim).toMatchObject({ what: 'remark-cli, recommended', floor: { value: 0.5 } })
  expect(aimsOf(results({ compared: [comparison()] }))[0]?.floor).toBeUndefined()

  const told =
    '- 6 files, cold, remark-cli, recommended: the same files parsed with remark, and nothing else.'
  expect(lines(results({ compared: [comparison(), loop] }))).not.toContain(told)
  expect(lines(results({ compared: [taking(200, {}), loop] }))).toContain(told)
})

test('a floor of many files is made of the stages that a profile tells', () => {
  const profile = (...stages: string[]): string => `${stages.join('\n')}\n`
  const profiles = {
    '6000': profile(
      'find   10.0 ms',
      'read   20.0 ms',
      'parse   100.0 ms',
      'assemble   30.0 ms',
      'all rules   50.0 ms',
    ),
    '6000 unchanged': profile('find   10.0 ms', 'hash   40.0 ms', 'cache   70.0 ms'),
    '6000 satteri': profile('parse   60.0 ms'),
  }
  const compared = [
    taking(50, { peer: 'node-nothing', mode: 'unchanged' }),
    taking(400, { peer: 'textlint-warm', mode: 'unchanged', size: 6000 }),
    taking(300, { peer: 'rumdl', mode: 'satteri', size: 6000 }),
    taking(200, { peer: 'parse-threads', size: 6000 }),
    taking(320, { peer: 'parse-loop', size: 6000 }),
  ]
  const floorOf = (what: string, of: Partial<Results>): number | undefined =>
    aimsOf(results({ compared, threads: 2, ...of })).find((aim) => aim.what.startsWith(what))?.floor?.value
  expect(floorOf('the remark-parse loop on', { profiles })).toBe(0.4)
  expect(floorOf('the remark-parse loop on', { profiles, threads: 1 })).toBe(0.5)
  expect(floorOf('textlint', { profiles })).toBe(0.25)
  expect(floorOf('rumdl', { profiles })).toBe(0.1)
  expect(floorOf('rumdl', { profiles, threads: 1 })).toBe(0.2)
  expect(floorOf('textlint', {})).toBeUndefined()
})
