// `rungs/release`: versions of a ladder. What changed, what that means for the version, and the files of a release.

export * from './diff/change.js'
export { bump, diffLadders, largerBump, type DiffOptions } from './diff/diff-ladders.js'
export { diffReport, type Side } from './diff/report.js'
export { diffNotes } from './diff/notes.js'
export { plainPaint, prettyDiff, type Paint } from './diff/pretty.js'
export { effects, type Effect } from './diff/effects.js'
export { applyChanges, type Ids } from './diff/migrate.js'
export { wordDiff } from './diff/word-diff.js'
export { WordRun } from './diff/words.js'

export { advanceRegistry } from './release/advance.js'
export { keepIds, type KeepOptions, type KeptIds, type Question } from './release/keep-ids.js'
export { ReleaseIndex } from './release/manifest.js'
export { planRelease, type ReleaseOptions } from './release/plan.js'
export { checkRelease, readRelease, type ReleaseProblem, type ReleaseRead } from './release/read.js'
export { Gone, Registry, registryOf, resolveId, type IdKind } from './release/registry.js'
export { jsonSchemaOf, publishedSchemas, releaseSchemas } from './release/schemas.js'
