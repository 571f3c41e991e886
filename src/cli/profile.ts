// `--profile`: how long each stage and each rule took, for whoever wonders where the time went.

import { sumOf } from '../model/sum.js'
import type { Timed } from '../parse/timed.js'

/** A measurement under way. */
export interface Profile {
  timed: Timed
  /** Table of all stages in the order of their start, then of rules, slowest first. */
  table: () => string
}

/** Starts to measure. A stage inside another counts for itself alone. */
export function createProfile(now: () => number = () => performance.now()): Profile {
  const spent = new Map<string, number>()
  const began = now()
  let inner = 0
  const timed: Timed = (stage, act) => {
    if (!spent.has(stage)) spent.set(stage, 0)
    const before = inner
    inner = 0
    const start = now()
    try {
      return act()
    } finally {
      const all = now() - start
      spent.set(stage, (spent.get(stage) ?? 0) + all - inner)
      inner = before + all
    }
  }
  return { timed, table: () => tableOf(spent, now() - began) }
}

const rulePrefix = 'rule '

function tableOf(spent: ReadonlyMap<string, number>, all: number): string {
  const isRule = ([stage]: readonly [string, number]): boolean => stage.startsWith(rulePrefix)
  const stages = [...spent].filter((entry) => !isRule(entry))
  const rules = [...spent].filter(isRule).sort((a, b) => b[1] - a[1])
  const sum = (entries: readonly (readonly [string, number])[]): number => sumOf(entries, ([, time]) => time)
  const rows: (readonly [string, number])[] = [
    ...stages,
    ['all rules', sum(rules)],
    ['everything else', Math.max(0, all - sum([...stages, ...rules]))],
    ...rules.map(([stage, time]) => [`  ${stage.slice(rulePrefix.length)}`, time] as const),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, time]) => `${name.padEnd(width)} ${time.toFixed(1).padStart(9)} ms\n`).join('')
}
