// The preset: what `"plugins": ["rungs/remark"]` brings.

import type { Preset } from 'unified'
import remarkLint from 'remark-lint'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { rules } from '../rules/index.js'
import { remarkLadder, remarkLadderRule } from './plugin.js'
import type { RemarkSetting } from './setting.js'

// Every rule is plugged in, so that `ladder.yml` can switch on any of them, as it does for `rungs lint`.
const declared: RemarkSetting = ['declared']

/**
 * Finds what `rungs lint` finds. `ladder.yml` says which rules run; what `.remarkrc` says of a rule after this preset wins.
 * Front matter and tables are read as such, so that remark's own formatting leaves them whole.
 */
export const preset: Preset = {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkLint,
    remarkLadder,
    ...rules.map((rule): [ReturnType<typeof remarkLadderRule>, RemarkSetting] => [
      remarkLadderRule(rule),
      declared,
    ]),
  ],
}
