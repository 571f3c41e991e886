// `rungs/core`: everything that works on text and on the model alone, in browsers and editors as on Node.

export * from './model/index.js'
export { bump, diffLadders, type DiffOptions } from './diff/diff-ladders.js'
export type { Bump } from './diff/bump.js'
export type { Bar, Change, DiffReport } from './diff/change.js'
export { canonicalJson } from './model/canonical.js'
export { nearest, didYouMean } from './model/nearest.js'

export type { SourceDocument, SourceFile } from './parse/document.js'

export { Declaration, RuleSetting } from './ladder/declaration.js'
export { defineLadder, type CompetencyIdOf, type LevelIdOf } from './ladder/define-ladder.js'
export { readConfig, type ReadConfig } from './ladder/config.js'
export { parseLadder, type ParsedLadder, type ParseOptions } from './ladder/parse-ladder.js'
export { parseLevel, type ParseLevelOptions } from './ladder/parse-level.js'
export {
  parseWorkspace,
  type Configuration,
  type Workspace,
  type WorkspaceOptions,
} from './ladder/workspace.js'
export { placeOf } from './ladder/places.js'

export { applyFixes, type Fixed } from './lint/fix.js'
export {
  defineRule,
  type AnyRule,
  type Finding,
  type Rule,
  type RuleContext,
  type Surroundings,
} from './lint/rule.js'
export { lint } from './lint/run.js'
export { testRule, type RuleExample } from './lint/test-rule.js'
export { activeRules } from './lint/options.js'
export { presets, type ActiveRule, type Preset } from './lint/settings.js'
export { rules } from './rules/index.js'
