// What is compared with what, on how many files, and how often.

/** Cold: nothing is remembered. Unchanged: all is, from a run before. Satteri: cold, with the second parser. */
export const modes = ['cold', 'unchanged', 'satteri'] as const
export type Mode = (typeof modes)[number]

export const sizes = [6, 60, 600, 6000, 60000] as const

/** One comparison: a peer by its id, what rungs does meanwhile, and the numbers of files. */
export interface Comparison {
  peer: string
  mode: Mode
  sizes: readonly number[]
}

const most = [6, 60, 600, 6000]

export const plan: readonly Comparison[] = [
  { peer: 'node-nothing', mode: 'cold', sizes: [6] },
  { peer: 'node-nothing', mode: 'unchanged', sizes: [6] },
  { peer: 'parse-loop', mode: 'cold', sizes: most },
  { peer: 'parse-threads', mode: 'cold', sizes: [600, 6000] },
  { peer: 'remark-bare', mode: 'cold', sizes: most },
  { peer: 'remark-recommended', mode: 'cold', sizes: most },
  { peer: 'remark-all', mode: 'cold', sizes: most },
  { peer: 'markdownlint', mode: 'cold', sizes: most },
  { peer: 'textlint', mode: 'cold', sizes: most },
  { peer: 'textlint-warm', mode: 'unchanged', sizes: most },
  { peer: 'velite', mode: 'cold', sizes: most },
  { peer: 'rumdl', mode: 'cold', sizes: most },
  { peer: 'rumdl', mode: 'satteri', sizes: most },
  { peer: 'dprint', mode: 'cold', sizes: most },
]

/** How many pairs of runs: few files take little time, and vary the more. */
export function runsFor(size: number): number {
  if (size <= 6) return 21
  if (size <= 60) return 11
  if (size <= 600) return 5
  return size <= 6000 ? 3 : 2
}
