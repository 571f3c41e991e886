// Times acts in rounds: in each round every act once, right after parsing alone.

import { performance } from 'node:perf_hooks'

/** Something to time. `prepare` makes what it works on anew, untimed, so that nothing is remembered. */
export interface Act {
  id: string
  title: string
  prepare?: () => unknown
  run: (prepared: unknown) => unknown
}

/** Milliseconds of an act and of parsing alone, round by round. */
export interface Measured {
  id: string
  title: string
  pairs: [own: number, parsing: number][]
}

/** Times each act beside `parse`, after rounds that only warm up the compiler. */
export async function rounds(parse: Act, acts: readonly Act[], count: number): Promise<Measured[]> {
  const measured = [parse, ...acts].map(({ id, title }): Measured => ({ id, title, pairs: [] }))
  const warmUp = Math.max(5, Math.ceil(count / 4))
  for (let round = 0; round < warmUp + count; round++) {
    for (const [index, act] of [parse, ...acts].entries()) {
      const parsing = await time(parse)
      const own = await time(act)
      if (round >= warmUp) measured[index]?.pairs.push([own, parsing])
    }
  }
  return measured
}

async function time({ prepare, run }: Act): Promise<number> {
  const prepared = await prepare?.()
  const start = performance.now()
  await run(prepared)
  return performance.now() - start
}
