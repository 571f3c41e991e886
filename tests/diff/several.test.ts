// Edits of several things at once, in the words that people read.
import { describe, expect, it } from 'vitest'
import { prettyDiff } from '../../src/diff/pretty.js'
import { all, isTold, put, reportOf, sidesOf, withFile, without } from './told.js'

describe('several at once', () => {
  isTold(
    'two steps of a scale that are gone',
    {
      declare: {
        axes: [
          { id: 'scope', title: 'Scope', scale: ['self', 'team', 'teams'] },
          { id: 'horizon', title: 'Horizon', scale: ['weeks', 'months', 'years'] },
        ],
      },
      before: {
        declare: {
          axes: [
            { id: 'scope', title: 'Scope', scale: ['self', 'team', 'teams', 'company', 'world'] },
            { id: 'horizon', title: 'Horizon', scale: ['weeks', 'months', 'years'] },
          ],
        },
      },
    },
    `Engineering: major
  The step \`company\`, \`world\` is gone

The whole ladder
  ~ Scope: scale  [-self < team < teams < company < world-] {+self < team < teams+}
`,
  )
  isTold(
    'two ways that are gone',
    {
      declare: {
        levels: [{ id: 'L1', next: ['L2'] }, { id: 'L2', next: [] }, { id: 'L3', next: ['L4'] }, 'L4'],
      },
      before: {
        declare: {
          levels: [
            { id: 'L1', next: ['L2'] },
            { id: 'L2', next: ['L3', 'L4'] },
            { id: 'L3', next: ['L4'] },
            'L4',
          ],
        },
      },
    },
    `Engineering: major
  The way to \`L3\`, \`L4\` is gone

L2 Engineer II: nothing new is asked: it leads elsewhere
  > Leads to  [-L3 Senior Engineer-] [-L4 Staff Engineer-]
`,
  )
  const facts = (growth: string): ReturnType<typeof put> =>
    put('L4.md', '## Overview', `**Growth**: ${growth}\n\n**Planning horizon**: years\n\n## Overview`)
  isTold(
    'two labelled facts, of which one is another',
    { change: facts('slow'), before: { change: facts('fast') } },
    `Engineering: minor
  A stated fact is different

L4 Staff Engineer: nothing new is asked: Growth is slow
  ~ Growth  [-fast-] {+slow+}
`,
  )
  isTold(
    'a statement with a name',
    {
      change: put('L4.md', 'Chairs the architecture forum', '**Forum**: Chairs the forum of all'),
      before: { change: put('L4.md', 'Chairs the architecture forum', '**Forum**: Chairs the forum') },
    },
    `Engineering: patch
  Wording

L4 Staff Engineer: no expectation is new: 1 expectation reworded
  ~ Process: reworded  Forum: Chairs the forum {+of all+}
`,
  )
})

describe('a statement of a level that is gone', () => {
  const culture = put(
    'L4.md',
    '- Grows senior engineers',
    '- Designs the release process of the team\n- Grows senior engineers',
  )
  isTold(
    'asked later',
    { change: all(culture, without('L3.md')), declare: { levels: ['L1', 'L2', 'L4'] } },
    `Engineering: major
  The level is gone, and \`L3\` with it

L2 Engineer II: nothing new is asked: it now leads to L4 Staff Engineer
  > Leads to  [-L3 Senior Engineer-] {+L4 Staff Engineer+}

L3 Senior Engineer: this level is gone
  - The level is gone

The whole ladder
  > Culture: now asked from L4 Staff Engineer on  Designs the release process of the team
`,
  )
})

describe('a new track', () => {
  const track = (id: string): ReturnType<typeof withFile> =>
    withFile(`${id}.md`, `# ${id}: Person\n\n## Responsibilities\n\n### Impact\n\n- Knows ${id}\n`)
  isTold(
    'beside two others',
    { change: all(track('M1'), track('X1')), before: { change: track('M1') } },
    `Engineering: minor
  A new level asks nothing new of those that were there
  A new track asks nothing new of the others
  Part of a new level

X1 Person: a new level, with 1 expectation
  + New level
  + Impact: new  Knows X1

The whole ladder
  + New track  X
`,
  )
})

it('paints the heading of what concerns the whole ladder', () => {
  const [before, after] = sidesOf({ declare: { title: 'Builders' } })
  const report = reportOf({ ladder: before }, { ladder: after })
  expect(prettyDiff(report, before, after, (style, text) => `<${style}>${text}</>`)).toContain(
    '\n<head>The whole ladder</>\n',
  )
})

it('paints who builds on what changed like what is said by the way', () => {
  const [before, after] = sidesOf({
    change: put('L1.md', '### Impact\n\n', '### Impact\n\n- Waters the plants\n'),
  })
  const report = reportOf({ ladder: before }, { ladder: after })
  expect(prettyDiff(report, before, after, (style, text) => `<${style}>${text}</>`)).toContain(
    '\n<dim>L2, L3 and L4 build on what changed below them.</>\n',
  )
})

it('says of the words of a step that the axis tells what changed', () => {
  const step = (title: string): ReturnType<typeof put> =>
    put('L4.md', '## Anti-patterns', `### Scope\n\n- **${title}**: Works with ${title}.\n\n## Anti-patterns`)
  const [before, after] = sidesOf({
    change: all(put('L4.md', 'scope: teams', 'scope: company'), step('Company')),
    before: { change: step('Teams') },
  })
  const { changes } = reportOf({ ladder: before }, { ladder: after })
  expect(
    changes.filter(({ kind }) => kind.startsWith('expectation')).map(({ kind, reason }) => [kind, reason]),
  ).toEqual([
    ['expectation-removed', 'The words of the step on its axis'],
    ['expectation-added', 'The words of the step on its axis'],
  ])
})
