// `rungs`: what an app imports on Node. Reads ladders and releases from the disk and asks them questions. What parses,
// lints and declares as pure functions is in `rungs/core`: an app that reads a release loads none of it.

export * from './model/index.js'
export { bump, diffLadders, type DiffOptions } from './diff/diff-ladders.js'
export type { Bump } from './diff/bump.js'
export type { Bar, Change, DiffReport } from './diff/change.js'
export { canonicalJson } from './model/canonical.js'
export { placeOf } from './ladder/places.js'
export type { Declaration } from './ladder/declaration.js'
export { defineLadder, type CompetencyIdOf, type LevelIdOf } from './ladder/define-ladder.js'
export {
  LadderError,
  lintLadder,
  loadLadder,
  safeLoadLadder,
  type LadderOf,
  type LoadOptions,
  type LoadResult,
} from './node/load-ladder.js'
export type { LintOptions, LintResult } from './node/lint-source.js'
export type { ParserName } from './node/markdown-parser.js'
