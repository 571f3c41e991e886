// `rungs/remark`: the rules in remark-cli, in editors, and wherever else remark runs.

export { preset as default } from './remark/preset.js'
export { remarkLadder, remarkLadderRule, type LadderData, type RemarkRule } from './remark/plugin.js'
export type { RemarkSetting, RemarkSeverity } from './remark/setting.js'
