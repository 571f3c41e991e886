// The plugins: one per rule, and the one that loads the ladder for all of them.
//
// Each is what `unified-lint-rule` would make, and is not made by it: that hands no rule the files of the run, and sets the
// severity of every message itself, where ours depends on the level (a draft's errors are warnings).

import type { Root } from 'mdast'
import type { Plugin, Processor, Transformer } from 'unified'
import type { VFile } from 'vfile'
import type { Ladder } from '../model/ladder.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { RuleSetting } from '../ladder/declaration.js'
import { withDefaults } from '../lint/options.js'
import type { AnyRule } from '../lint/rule.js'
import type { RuleChoice } from '../node/lint-workspace.js'
import { rules } from '../rules/index.js'
import { findingsIn, type FileFindings, type FileSet } from './findings.js'
import { addMessage } from './message.js'
import { choiceOf, isOff, type RemarkSetting } from './setting.js'

/** What `file.data.rungs` holds after `remarkLadder`. */
export interface LadderData {
  /** Every ladder of the run. */
  ladders: Ladder[]
  /** What is found in this file, by rules that are plugged in and by others. */
  diagnostics: Diagnostic[]
}

declare module 'vfile' {
  interface DataMap {
    rungs: LadderData
  }
}

/** A rule of ladders as a remark plugin. */
export type RemarkRule = Plugin<[setting?: RemarkSetting | undefined, files?: FileSet | undefined], Root>

/** What the plugins of one processor ask for together. */
interface Choice extends RuleChoice {
  rules: Record<string, RuleSetting>
  also: Record<string, RuleSetting>
  own: AnyRule[]
}

const choices = new WeakMap<object, Choice>()
const known = new Set(rules.map(({ id }) => id))
const plugins = new WeakMap<AnyRule, RemarkRule>()

/**
 * Loads the ladders around a file, and puts them and the file's findings into `file.data.rungs`. Reports what no rule
 * does: a configuration that is broken, a file that cannot be read. Each rule brings it along.
 */
export const remarkLadder: Plugin<[options?: null, files?: FileSet | undefined], Root> = function (_, files) {
  const choice = choiceFor(this)
  return transformer(async (tree, file) => {
    const found = await findingsIn(file, files, choice)
    file.data.rungs = {
      ladders: found.workspace.ladders.map(({ ladder }) => ladder),
      diagnostics: found.diagnostics,
    }
    report(
      found,
      tree,
      file,
      ({ ruleId }) => !known.has(ruleId) && !choice.own.some(({ id }) => id === ruleId),
    )
    await lettingOthersPass(found)
  })
}

/**
 * Makes a remark plugin of a rule, one that comes with the package or your own. The same rule gives the same plugin.
 *
 * @example
 * // .remarkrc.mjs
 * import { remarkLadderRule } from 'rungs/remark'
 * import ourRule from './our-rule.mjs'
 *
 * export default { plugins: ['rungs/remark', [remarkLadderRule(ourRule), ['error']]] }
 */
export function remarkLadderRule(rule: AnyRule): RemarkRule {
  // The registry holds a rule with its defaults, and its module without: both are one rule.
  const same = rules.find(({ id }) => id === rule.id) ?? rule
  const made = plugins.get(same) ?? makePlugin(same)
  plugins.set(same, made)
  return made
}

function makePlugin(rule: AnyRule): RemarkRule {
  const plugin: RemarkRule = function (setting, files) {
    if (isOff(rule, setting)) return
    const choice = choiceFor(this)
    const chosen = choiceOf(rule, setting)
    Object.assign(choice.rules, chosen.rules)
    Object.assign(choice.also, chosen.also)
    if (!known.has(rule.id)) choice.own.push(withDefaults(rule))
    this.use(remarkLadder, null, files)
    return transformer(async (tree, file) => {
      report(await findingsIn(file, files, choice), tree, file, ({ ruleId }) => ruleId === rule.id)
    })
  }
  Object.defineProperty(plugin, 'name', { value: `remark-lint:${rule.id}` })
  return plugin
}

function choiceFor(processor: Processor): Choice {
  const choice = choices.get(processor) ?? { rules: {}, also: {}, own: [] }
  choices.set(processor, choice)
  return choice
}

/** A file without a path is in no folder, and so in no ladder. */
function transformer(lint: (tree: Root, file: VFile) => Promise<void>): Transformer<Root> {
  return async (tree, file) => {
    if (file.path) await lint(tree, file)
  }
}

/**
 * unified-engine waits for ever where a file with an error comes to the end of its plugins after one without: files
 * without an error step back once.
 */
async function lettingOthersPass({ diagnostics }: FileFindings): Promise<void> {
  if (diagnostics.some(({ severity }) => severity === 'error')) return
  await new Promise((resolve) => setImmediate(resolve))
}

function report(
  found: FileFindings,
  tree: Root,
  file: VFile,
  isMine: (diagnostic: Diagnostic) => boolean,
): void {
  for (const diagnostic of found.diagnostics) {
    if (isMine(diagnostic)) addMessage(diagnostic, file, tree, found)
  }
}
