// Branches of the pure core that tests run, from the report of `npm run test:coverage`.
import { existsSync, readFileSync } from 'node:fs'

/** How many branches there are, how many run, and how many of the others are values after `??`. */
export interface Branches {
  covered: number
  total: number
  fallbacks: number
}

interface Position {
  line?: number
  column?: number
}

interface FileReport {
  branchMap: Record<string, { type: string; locations: { start: Position; end: Position }[] }>
  b: Record<string, number[]>
}

// The hosts are tested where they run: in processes, editors and terminals.
const hosts = /src\/(?:node|remark|cli)\/|src\/(?:index|remark)\.ts$/u

/** Reads the last report; `undefined` where there is none. */
export function branches(report = 'coverage/coverage-final.json'): Branches | undefined {
  if (!existsSync(report)) return undefined
  const files = JSON.parse(readFileSync(report, 'utf8')) as Record<string, FileReport>
  const all: Branches = { covered: 0, total: 0, fallbacks: 0 }
  for (const [file, { branchMap, b: counts }] of Object.entries(files)) {
    if (hosts.test(file.replaceAll('\\', '/'))) continue
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const [id, { locations }] of Object.entries(branchMap)) {
      for (const [index, count] of (counts[id] ?? []).entries()) {
        all.total++
        if (count > 0) all.covered++
        else if (isFallback(lines, locations[index]?.start)) all.fallbacks++
      }
    }
  }
  return all
}

/** Whether what starts there is the right side of `??`. */
function isFallback(lines: readonly string[], start: Position | undefined): boolean {
  if (start?.line === undefined || start.column === undefined) return false
  const before = `${lines[start.line - 2] ?? ''}\n${(lines[start.line - 1] ?? '').slice(0, start.column)}`
  return /\?\?\s*\(?$/u.test(before)
}
