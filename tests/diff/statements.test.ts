// Edits of what is asked, in the words that people read.
import { describe } from 'vitest'
import { all, isTold, move, put, withFile, without } from './told.js'

const manager = withFile('M3.md', '# M3: Manager\n\n## Responsibilities\n\n### Impact\n\n- Hires people\n')

describe('an expectation', () => {
  isTold(
    'one that is new, and two that are gone, by level',
    {
      change: all(
        put(
          'L1.md',
          '- Follows the review checklist of the team\n',
          '- Follows the review checklist of the team\n- Reads the news of the team every day\n',
        ),
        put('L2.md', '- Measures whether a feature is used\n', ''),
        put('L2.md', '- Answers questions about the services of the team\n', ''),
      ),
    },
    `Engineering: major
  A new requirement

L1 Engineer: the bar is higher: 1 new expectation in Process
  + Process: new  Reads the news of the team every day

L2 Engineer II: the bar is lower: 1 fewer expectation in Impact; 1 fewer expectation in Ownership
  - Impact: no longer asked  Measures whether a feature is used
  - Ownership: no longer asked  Answers questions about the services of the team

L3 and L4 build on what changed below them.
`,
  )
  isTold(
    'other words',
    { change: put('L4.md', 'Chairs the architecture forum', 'Chairs the forum of architects') },
    `Engineering: patch
  Wording

L4 Staff Engineer: no expectation is new: 1 expectation reworded
  ~ Process: reworded  Chairs the [-architecture-] forum {+of architects+}
`,
  )
  isTold(
    'other words at two levels',
    {
      change: all(
        put('L4.md', 'Chairs the architecture forum', 'Chairs our architecture forum'),
        put('L1.md', 'the review checklist of the team', 'the review checklist'),
        put('L1.md', 'Fixes the defects of own changes', 'Fixes all defects of own changes'),
      ),
    },
    `Engineering: patch
  Wording

L1 Engineer: no expectation is new: 2 expectations reworded
  ~ Ownership: reworded  Fixes [-the-] {+all+} defects of own changes
  ~ Process: reworded  Follows the review checklist [-of the team-]

L4 Staff Engineer: no expectation is new: 1 expectation reworded
  ~ Process: reworded  Chairs [-the-] {+our+} architecture forum
`,
  )
  isTold(
    'that it is asked later',
    { change: move('Cuts scope early when a date is at risk', 'L3.md', 'L4.md', '### Impact') },
    `Engineering: minor
  Asked later than before; the higher level had it by adding to those below

L3 Senior Engineer: the bar is lower: 1 expectation is now asked from L4 Staff Engineer on
  > Impact: now asked from L4 Staff Engineer on  Cuts scope early when a date is at risk
`,
  )
  isTold(
    'that it is asked earlier',
    { change: move('Cuts scope early when a date is at risk', 'L3.md', 'L2.md', '### Impact') },
    `Engineering: major
  Asked earlier than before

L2 Engineer II: the bar is higher: 1 expectation that was at L3 Senior Engineer in Impact
  > Impact: asked earlier, was at L3 Senior Engineer  Cuts scope early when a date is at risk
`,
  )
  isTold(
    'that it is asked later, where each level says everything again',
    {
      change: move('Cuts scope early when a date is at risk', 'L3.md', 'L4.md', '### Impact'),
      declare: { inheritance: 'restated' },
      before: { declare: { inheritance: 'restated' } },
    },
    `Engineering: major
  New to the level that it moved to

L4 Staff Engineer: the bar is higher: 1 expectation that was at L3 Senior Engineer in Impact
  > Impact: was at L3 Senior Engineer  Cuts scope early when a date is at risk
`,
  )
  isTold(
    'that it stands in another competency',
    { change: move('Cuts scope early when a date is at risk', 'L3.md', 'L3.md', '### Ownership') },
    `Engineering: minor
  Asked as before, in another competency: the old id leads to the new one

L3 Senior Engineer: nothing new is asked: 1 expectation now in Ownership
  > Ownership: moved here from Impact  Cuts scope early when a date is at risk
`,
  )
  isTold(
    'that it came out of its competency, and another went in',
    {
      change: all(
        move('Cuts scope early when a date is at risk', 'L3.md', 'L3.md', '## Responsibilities'),
        put('L2.md', '### Impact\n\n', '### Impact\n\n- Knows the roadmap of the whole company by heart\n'),
      ),
      before: {
        change: put(
          'L2.md',
          '## Responsibilities\n\n',
          '## Responsibilities\n\n- Knows the roadmap of the whole company by heart\n\n',
        ),
      },
    },
    `Engineering: major
  A new requirement

L2 Engineer II: the bar is higher: 1 new expectation in Impact; its text was edited
  + Impact: new  Knows the roadmap of the whole company by heart
  ~ Responsibilities: text removed  [-Knows the roadmap of the whole company by heart-]

L3 Senior Engineer: the bar is lower: 1 fewer expectation in Impact; its text was edited
  - Impact: no longer asked  Cuts scope early when a date is at risk
  ~ Responsibilities: new text  {+Cuts scope early when a date is at risk+}

L4 builds on what changed below it.
`,
  )
  isTold(
    'that it is asked in another track',
    {
      change: all(manager, move('Cuts scope early when a date is at risk', 'L3.md', 'M3.md', '### Impact')),
      declare: {
        levels: [
          'L1',
          { id: 'L2', next: ['L3', 'M3'] },
          { id: 'L3', next: ['L4'] },
          'L4',
          { id: 'M3', next: [] },
        ],
      },
      before: {
        change: manager,
        declare: {
          levels: [
            'L1',
            { id: 'L2', next: ['L3', 'M3'] },
            { id: 'L3', next: ['L4'] },
            'L4',
            { id: 'M3', next: [] },
          ],
        },
      },
    },
    `Engineering: major
  New to the level that it moved to

M3 Manager: the bar is higher: 1 expectation that was at L3 Senior Engineer in Impact
  > Impact: was at L3 Senior Engineer  Cuts scope early when a date is at risk
`,
  )
  isTold(
    'that it went to a new level',
    {
      change: all(
        withFile(
          'L5.md',
          '# L5: Fellow\n\n## Responsibilities\n\n### Process\n\n- Founds a school of engineering\n',
        ),
        move('Chairs the architecture forum', 'L4.md', 'L5.md', '### Process'),
      ),
      declare: { levels: ['L1', 'L2', 'L3', 'L4', 'L5'] },
    },
    `Engineering: minor
  A new level asks nothing new of those that were there
  The way up is another, and leads to the same levels
  Asked later than before; the higher level had it by adding to those below
  Part of a new level

L4 Staff Engineer: the bar is lower: 1 expectation is now asked from L5 Fellow on; it now leads to L5 Fellow
  > Leads to  {+L5 Fellow+}
  > Process: now asked from L5 Fellow on  Chairs the architecture forum

L5 Fellow: a new level, with 2 expectations
  + New level
  + Process: new  Founds a school of engineering
`,
  )
  isTold(
    'that it is all that is left of a level',
    {
      change: all(move('Chairs the architecture forum', 'L4.md', 'L3.md', '### Process'), without('L4.md')),
      declare: { levels: ['L1', 'L2', 'L3'] },
    },
    `Engineering: major
  The level is gone, and \`L4\` with it
  Asked earlier than before

L3 Senior Engineer: the bar is higher: 1 expectation that was at L4 Staff Engineer in Process; it leads elsewhere
  > Leads to  [-L4 Staff Engineer-]
  > Process: asked earlier, was at L4 Staff Engineer  Chairs the architecture forum

L4 Staff Engineer: this level is gone
  - The level is gone
`,
  )
  isTold(
    'one that is split, and two that are one',
    {
      change: all(
        put(
          'L2.md',
          'Writes the runbook of every service that is handed over and rehearses an outage of it twice a year',
          'Writes the runbook of every service that is handed over\n- Rehearses an outage of every such service twice a year',
        ),
        put(
          'L4.md',
          'Sets the reliability targets of several services\n- Sponsors the migration of a shared platform',
          'Sets the reliability targets of several services and sponsors the migration of a shared platform',
        ),
      ),
    },
    `Engineering: minor
  The same words as several expectations: the old id now leads to all of them
  The same words as one expectation: the old ids now lead to it

L2 Engineer II: nothing new is asked: 1 expectation split
  ~ Ownership: split in 2  [-Writes the runbook of every service that is handed over and rehearses an outage of it twice a year-] {+Writes the runbook of every service that is handed over / Rehearses an outage of every such service twice a year+}

L4 Staff Engineer: nothing new is asked: 1 expectation made of several
  ~ Ownership: made one  [-Sets the reliability targets of several services / Sponsors the migration of a shared platform-] {+Sets the reliability targets of several services and sponsors the migration of a shared platform+}
`,
  )
})
