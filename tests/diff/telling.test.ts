// How levels, statements and texts are called in what people read of an edit.
import { describe, expect, it } from 'vitest'
import { all, isNoted, isTold, put, reportOf, sidesOf, withFile, type Edited } from './told.js'

const levels = ['L1', 'L2', 'L3', 'L4']
const asks = '\n\n## Responsibilities\n\n### Impact\n\n- Founds a new field of research\n'
const manager = (before: string, after: string): Edited => ({
  change: withFile('M1.md', `# M1: Manager\n\n${after}`),
  before: { change: withFile('M1.md', `# M1: Manager\n\n${before}`) },
})

describe('a level', () => {
  isTold(
    'by its title where its id is made of it',
    {
      change: withFile('staff-engineer.md', `# Staff Engineer${asks}`),
      declare: { levels: [...levels, 'staff-engineer'] },
    },
    `Engineering: minor
  A new level asks nothing new of those that were there
  The way up is another, and leads to the same levels
  Part of a new level

L4 Staff Engineer: nothing new is asked: it now leads to Staff Engineer
  > Leads to  {+Staff Engineer+}

Staff Engineer: a new level, with 1 expectation
  + New level
  + Impact: new  Founds a new field of research
`,
  )
  isNoted(
    'by its title where it has the id, with a single expectation',
    { change: withFile('L5.md', `# L5: The L5 Engineer${asks}`), declare: { levels: [...levels, 'L5'] } },
    `**Minor change**. A new level asks nothing new of those that were there. The way up is another, and leads to the same levels. Part of a new level.

### L4 Staff Engineer

Nothing new is asked: it now leads to The L5 Engineer.

- **Leads to**: **The L5 Engineer**

### The L5 Engineer

A new level, with 1 expectation.

- **New level**
- **New** in Impact: Founds a new field of research
`,
  )
  isTold(
    'with a bar in the title that it had',
    {
      change: put('L4.md', '# L4: Staff Engineer', '# L4: Principal Engineer'),
      before: { change: put('L4.md', '# L4: Staff Engineer', '# L4: Staff | Engineer') },
    },
    `Engineering: patch
  A title is wording

L4 Principal Engineer: nothing new is asked: it was called Staff / Engineer
  ~ Level renamed  [-Staff | Engineer-] {+Principal Engineer+}
`,
  )
  isTold(
    'that leads to two others',
    {
      change: all(withFile('M3.md', `# M3: Manager${asks}`), withFile('X4.md', '# X4: Expert\n\nKnows.\n')),
      declare: { levels: ['L1', { id: 'L2', next: ['L3', 'M3', 'X4'] }, 'L3', 'L4', 'M3', 'X4'] },
    },
    `Engineering: major
  The id \`main\` is gone

L2 Engineer II: nothing new is asked: it now leads to M3 Manager and X4 Expert
  > Leads to  {+M3 Manager+} {+X4 Expert+}

M3 Manager: a new level, with 1 expectation
  + New level
  + Impact: new  Founds a new field of research

X4 Expert: a new level, with 1 expectation
  + New level
  + New  Knows.

The whole ladder
  - Track removed  [-Main-]
  + New track  L
  + New track  M
  + New track  X
`,
  )
  isNoted(
    'with a stated fact that is new beside one that stays',
    {
      change: put('L4.md', 'horizon: years\n', 'horizon: years\nband: 5\nstatus: draft\n'),
      before: { change: put('L4.md', 'horizon: years\n', 'horizon: years\nband: 5\n') },
    },
    `**Minor change**. A stated fact is different.

### L4 Staff Engineer

Nothing new is asked: status is draft.

- **status**: **draft**
`,
  )
  it('is the only one that something is said of, where nobody else is concerned', () => {
    const [before, after] = sidesOf({ change: put('L4.md', 'Chairs', 'Leads') })
    const { effects } = reportOf({ ladder: before }, { ladder: after })
    expect(effects.map(({ level }) => level)).toEqual(['L4'])
  })
})

describe('a statement of no competency', () => {
  isTold(
    'one that is new',
    manager('- Hires people\n', '- Hires people\n- Knows the roadmap of the company by heart\n'),
    `Engineering: major
  A new requirement

M1 Manager: the bar is higher: 1 new expectation
  + New  Knows the roadmap of the company by heart
`,
  )
  isTold(
    'other words',
    manager('- Hires people for the team\n', '- Hires good people for the team\n'),
    `Engineering: patch
  Wording

M1 Manager: no expectation is new: 1 expectation reworded
  ~ Reworded  Hires {+good+} people for the team
`,
  )
})

describe('a long statement', () => {
  isNoted(
    'marks that change no word, in its first words',
    {
      change: put(
        'L2.md',
        'Writes the runbook of every service',
        'Writes the proper **runbook** of every service',
      ),
      before: {
        change: put(
          'L2.md',
          'Writes the runbook of every service',
          'Writes the proper runbook of every service',
        ),
      },
    },
    `**Patch change**. Formatting.

<details>
<summary>1 edit of text that is expected of nobody</summary>

- **formatting of “Writes the proper runbook of every service that is handed …”** in L2 Engineer II: Ownership

</details>
`,
  )
  const sixty = 'Chairs the forum of all architects and of the whole company.'
  isTold(
    'marks that change no word, in all of sixty letters',
    {
      change: put('L4.md', 'Chairs the architecture forum', sixty.replace('forum', '**forum**')),
      before: { change: put('L4.md', 'Chairs the architecture forum', sixty) },
    },
    `Engineering: patch
  Formatting

L4 Staff Engineer: nothing new is asked: 1 expectation with other formatting
  ~ Process: formatting of “Chairs the forum of all architects and of the whole company.”
`,
  )
})
