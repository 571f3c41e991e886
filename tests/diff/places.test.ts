// Statements that leave a competency for the level itself or come from there, texts of one level that another one has
// as well, and words that differ in the spaces around them.
import { describe, expect, it } from 'vitest'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { prettyDiff } from '../../src/diff/pretty.js'
import { read } from '../outline.js'
import { isNoted, isTold, put, reportOf, sidesOf, withFile, type Edited } from './told.js'

const manager = (before: string, after: string): Edited => ({
  change: withFile('M1.md', `# M1: Manager\n\n${after}`),
  before: { change: withFile('M1.md', `# M1: Manager\n\n${before}`) },
})
const items = '- Founds a new field of research\n- Writes a paper about it each year\n'

describe('a statement of the level itself', () => {
  isTold(
    'that moved into a competency',
    manager(items, `## Responsibilities\n\n### Impact\n\n${items}`),
    `Engineering: minor
  Asked as before, in another competency: the old id leads to the new one

M1 Manager: nothing new is asked: 2 expectations now in Impact
  > Impact: moved here from the level itself  Founds a new field of research
  > Impact: moved here from the level itself  Writes a paper about it each year
`,
  )
  isTold(
    'that was in a competency, which is gone',
    manager(`## Responsibilities\n\n### Research\n\n${items}`, items),
    `Engineering: major
  The id \`research\` is gone

M1 Manager: nothing new is asked: 2 expectations now in no competency; its text was edited
  > Moved here from Research  Founds a new field of research
  > Moved here from Research  Writes a paper about it each year
  ~ Heading: text removed  [-Responsibilities-]

The whole ladder
  - Competency removed  [-Research-]
`,
  )
  isTold(
    'that is a note, where the competency is gone',
    manager(
      '## Responsibilities\n\n### Impact\n\n- Hires people\n\n### Research\n\n- Founds a new field of research\n',
      '## Responsibilities\n\n### Impact\n\n- Hires people\n\n## Notes\n\nFounds a new field of research\n',
    ),
    `Engineering: major
  The id \`research\` is gone

M1 Manager: the bar is lower: 1 fewer expectation in Research; its text was edited
  - Research: no longer asked  Founds a new field of research
  ~ Notes: new text  {+Founds a new field of research+}

The whole ladder
  - Competency removed  [-Research-]
`,
  )
})

it('says why a statement of a competency that is gone is asked as before', () => {
  const [before, after] = sidesOf(manager(`## Responsibilities\n\n### Research\n\n${items}`, items))
  const moved = diffLadders(before, after).filter(({ kind }) => kind === 'expectation-moved')
  expect(moved.map(({ bump, reason }) => `${bump}: ${reason}`)).toEqual([
    'minor: Asked as before, in no competency: the old id leads to the new one',
    'minor: Asked as before, in no competency: the old id leads to the new one',
  ])
})

isTold(
  'a new statement beside one in other words as a higher bar',
  {
    change: put(
      'L4.md',
      '- Chairs the architecture forum\n',
      '- Chairs the forum of architecture\n- Writes its rules\n',
    ),
  },
  `Engineering: major
  A new requirement

L4 Staff Engineer: the bar is higher: 1 new expectation in Process; 1 expectation reworded
  ~ Process: reworded  Chairs the [-architecture-] forum {+of architecture+}
  + Process: new  Writes its rules
`,
)

it('tells of an introduction that another level has kept as its own words', () => {
  const ladder = (first: string, second: string): ReturnType<typeof read>['ladder'] =>
    read({ 'L1.md': `# L1\n\n## Culture\n\n${first}`, 'L2.md': `# L2\n\n## Culture\n\n${second}` }).ladder
  const values = 'Models our values.\n'
  const kinds = diffLadders(
    ladder(values, '- Leads.\n'),
    ladder(`${values}\n- Runs the rotation.\n`, `${values}\n- Leads.\n`),
  ).map(({ kind, levels }) => `${kind} ${levels.join()}`)
  expect(kinds).toEqual(['expectation-added L1', 'expectation-detail L1', 'text-changed L2'])
})

const code = (text: string): string => `## Setup\n\n\`\`\`\n${text}\n\`\`\`\n`
isTold(
  'code that is indented otherwise',
  manager(code('run all\n  now here'), code('run all\n      now here')),
  `Engineering: patch
  Text that is expected of nobody

M1 Manager: nothing new is asked: its text was edited
  ~ Setup: text  \`\`\` run all now here \`\`\`
`,
)
isNoted(
  'code that is no longer indented',
  manager(code('  run all'), code('run all')),
  `**Patch change**. Text that is expected of nobody.

<details>
<summary>1 edit of text that is expected of nobody</summary>

- **Text** in M1 Manager: Setup: \\\`\\\`\\\`  run all \\\`\\\`\\\`

</details>
`,
)

it('calls a statement reworded a lot where less than six words in ten are the same', () => {
  const [before, after] = sidesOf({
    change: put('L4.md', 'Chairs the architecture forum', 'Chairs the forum of all architects'),
  })
  const report = reportOf({ ladder: before }, { ladder: after })
  const told = (similarity: number): string =>
    prettyDiff(
      {
        ...report,
        changes: report.changes.map((change) =>
          change.kind === 'expectation-reworded' ? { ...change, similarity } : change,
        ),
      },
      before,
      after,
    )
  expect(told(0.6)).toContain('Process: reworded  ')
  expect(told(0.59)).toContain('Process: reworded a lot  ')
})
