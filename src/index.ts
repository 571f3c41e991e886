// `rungs`: what an app imports on Node. Reads ladders from the disk, and brings all of the core along.

export * from './core.js'
export {
  LadderError,
  lintLadder,
  loadLadder,
  safeLoadLadder,
  type LadderOf,
  type LintOptions,
  type LintResult,
  type LoadOptions,
  type LoadResult,
} from './node/load-ladder.js'
export type { ParserName } from './node/markdown-parser.js'
