// The files of a new rule. It reports a level without a summary: small, true, and to be replaced.

/** File name to text, for the folder of the rule `id`. */
export function scaffold(id: string): Map<string, string> {
  return new Map([
    ['rule.ts', ruleText(id)],
    ['readme.md', readmeText],
  ])
}

function ruleText(id: string): string {
  return `// TODO: one sentence, what this rule is for.

import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: '${id}',
  description: 'Require each level to begin with a summary',
  family: 'structure',
  strict: 'warning',
  messages: {
    missing: (data: { level: string }) =>
      \`Unexpected level \\\`\${data.level}\\\` without a summary, expected a sentence that says who it is for; write it under the heading\`,
  },
  check({ ladder, report }) {
    for (const level of ladder.levels)
      if (level.summary === '') report('missing', { at: level, data: { level: level.id } })
  },
})
`
}

const readmeText = `## Why

TODO: what goes wrong for a reader of the ladder without this rule. Name a real case.

## Examples

### Each level begins with a sentence about it

\`\`\`md file=L1.md
# L1

Starts here, and learns how the team works.

## Impact

- Finishes small tasks.
\`\`\`

### The level begins with its first heading

\`\`\`md file=L1.md
# L1

## Impact

- Finishes small tasks.
\`\`\`

\`\`\`text report
L1.md:1:1-1:5: Unexpected level \`L1\` without a summary, expected a sentence that says who it is for; write it under the heading
\`\`\`

## When not to use it

TODO: the ladder for which this rule is wrong.
`
