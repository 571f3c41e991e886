// Counts what code does: the blocks that run, and the characters and items that built-in functions pass over. The same
// work has the same count on every machine, however busy. For programs of their own: a process is counted as a whole.
import { Session } from 'node:inspector'

interface Coverage {
  result: { functions: { ranges: { count: number }[] }[] }[]
}

const session = new Session()
let natively = 0

/** Starts counting, and gives a function that does a piece of work and says how many operations it took. */
export function startCounting(): (work: () => void) => number {
  session.connect()
  session.post('Profiler.enable')
  countBuiltIns()
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return (work) => {
    blocks()
    natively = 0
    work()
    return blocks() + natively
  }
}

/** How often blocks ran since the last time; the engine keeps a counter for each, which reading sets to nothing. */
function blocks(): number {
  let count = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage: Coverage) => {
    if (error) throw error
    for (const { functions } of coverage.result)
      for (const { ranges } of functions) for (const range of ranges) count += range.count
  })
  return count
}

type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

/** What is inside a built-in function has no blocks to count: a search is one call, however far it goes. */
function countBuiltIns(): void {
  const whole: Cost = (self) => lengthOf(self)
  const made: Cost = (_self, _args, result) => lengthOf(result)
  const moved: Cost = (self, [start]) => (typeof start === 'number' ? lengthOf(self) - start : 1)
  const upTo: Cost = (self, [, from], result) => {
    const start = typeof from === 'number' ? from : 0
    return typeof result === 'number' && result >= 0 ? result - start + 1 : lengthOf(self) - start
  }
  for (const name of ['slice', 'concat', 'flat']) countOne(Array.prototype, name, made)
  for (const name of ['includes', 'reverse', 'join']) countOne(Array.prototype, name, whole)
  countOne(Array.prototype, 'splice', moved)
  countOne(Array.prototype, 'indexOf', upTo)
  countOne(String.prototype, 'indexOf', upTo)
  for (const name of ['includes', 'lastIndexOf', 'split', 'trim', 'toLowerCase', 'normalize', 'replaceAll'])
    countOne(String.prototype, name, whole)
  countOne(RegExp.prototype, 'exec', (self, [text], result) => {
    if (!(self instanceof RegExp)) return 1
    if (result === null) return self.sticky ? 1 : lengthOf(text) - before
    return (result as RegExpExecArray).index + lengthOf((result as RegExpExecArray)[0]) - before
  })
}

let before = 0

function countOne(holder: object, name: string, cost: Cost): void {
  const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown
  const value = function (this: unknown, ...args: unknown[]): unknown {
    before = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0
    const result: unknown = Reflect.apply(original, this, args)
    natively += Math.max(1, cost(this, args, result))
    return result
  }
  Reflect.defineProperty(holder, name, { value, configurable: true, writable: true })
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}
