// Edits of a ladder's frame, in the words that people read: levels and the way between them, competencies, tracks.
import { describe } from 'vitest'
import { all, isTold, put, putAll, without, withFile } from './told.js'

const levels = ['L1', 'L2', 'L3', 'L4']

describe('levels', () => {
  isTold(
    'a level with another id, and no statement of it',
    {
      change: all(
        withFile(
          'L9.md',
          '# L9: Fellow\n\n## Responsibilities\n\n### Impact\n\n- Founds a new field of research\n',
        ),
      ),
      declare: { levels: [...levels, 'L9'] },
      before: {
        change: withFile(
          'L8.md',
          '# L8: Fellow\n\n## Responsibilities\n\n### Impact\n\n- Founds a new field of research\n',
        ),
        declare: { levels: [...levels, 'L8'] },
      },
    },
    `Engineering: major
  The id \`L8\` is now \`L9\`

L9 Fellow: nothing new is asked: it was called L8
  ~ Level id  [-L8-] {+L9+}
`,
  )
  isTold(
    'another title',
    { change: put('L4.md', '# L4: Staff Engineer', '# L4: Principal Engineer') },
    `Engineering: patch
  A title is wording

L4 Principal Engineer: nothing new is asked: it was called Staff Engineer
  ~ Level renamed  [-Staff Engineer-] {+Principal Engineer+}
`,
  )
  isTold(
    'a level that is gone, in one line',
    { change: without('L4.md'), declare: { levels: ['L1', 'L2', 'L3'] } },
    `Engineering: major
  The level is gone, and \`L4\` with it

L3 Senior Engineer: nothing new is asked: it leads elsewhere
  > Leads to  [-L4 Staff Engineer-]

L4 Staff Engineer: this level is gone
  - The level is gone
`,
  )
  isTold(
    'a new level with what it asks',
    {
      change: withFile(
        'L5.md',
        '# L5: Fellow\n\n## Responsibilities\n\n### Impact\n\n- Founds a new field of research\n- Advises the board on what is possible\n',
      ),
      declare: { levels: [...levels, 'L5'] },
    },
    `Engineering: minor
  A new level asks nothing new of those that were there
  The way up is another, and leads to the same levels
  Part of a new level

L4 Staff Engineer: nothing new is asked: it now leads to L5 Fellow
  > Leads to  {+L5 Fellow+}

L5 Fellow: a new level, with 2 expectations
  + New level
  + Impact: new  Founds a new field of research
  + Impact: new  Advises the board on what is possible
`,
  )
  isTold(
    'a way that leaves a level out',
    { declare: { levels: [{ id: 'L1', next: ['L3'] }, 'L2', 'L3', 'L4'] } },
    `Engineering: major
  The way to \`L2\` is gone

L1 Engineer: nothing new is asked: it now leads to L3 Senior Engineer
  > Leads to  [-L2 Engineer II-] {+L3 Senior Engineer+}
`,
  )
  isTold(
    'a way that parts',
    { declare: { levels: [{ id: 'L1', next: ['L2', 'L3'] }, 'L2', 'L3', 'L4'] } },
    `Engineering: minor
  The way up is another, and leads to the same levels

L1 Engineer: nothing new is asked: it now leads to L3 Senior Engineer
  > Leads to  {+L3 Senior Engineer+}
`,
  )
  isTold(
    'a way of two that is one again',
    { before: { declare: { levels: [{ id: 'L1', next: ['L2', 'L4'] }, 'L2', 'L3', 'L4'] } } },
    `Engineering: minor
  The way up is another, and leads to the same levels

L1 Engineer: nothing new is asked: it leads elsewhere
  > Leads to  [-L4 Staff Engineer-]
`,
  )
})

describe('facts about a level', () => {
  isTold(
    'a status',
    { declare: { levels: ['L1', 'L2', { id: 'L3', status: 'deprecated' }, 'L4'] } },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: status is deprecated
  ~ status  {+deprecated+}
`,
  )
  isTold(
    'a status that is gone',
    { before: { declare: { levels: ['L1', 'L2', { id: 'L3', status: 'draft' }, 'L4'] } } },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: status is no longer stated
  ~ status  [-draft-]
`,
  )
  isTold(
    'another band',
    {
      declare: { levels: ['L1', 'L2', { id: 'L3', band: 'B' }, 'L4'] },
      before: { declare: { levels: ['L1', 'L2', { id: 'L3', band: 'A' }, 'L4'] } },
    },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: band is B
  ~ band  [-A-] {+B+}
`,
  )
  isTold(
    'equal levels',
    {
      declare: { levels: ['L1', 'L2', { id: 'L3', equivalents: ['M1', 'M2'] }, 'L4'] },
      before: { declare: { levels: ['L1', 'L2', { id: 'L3', equivalents: ['M1'] }, 'L4'] } },
    },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: equivalents is M1, M2
  ~ equivalents  [-M1-] {+M1, M2+}
`,
  )
  isTold(
    'that it inherits, which asks for more',
    { declare: { levels: ['L1', 'L2', { id: 'L3', inherits: ['L1', 'L2'] }, 'L4'] } },
    `Engineering: major
  Everything that it inherits is required as well

L3 Senior Engineer: the bar is higher: inherits is L1, L2
  ~ inherits  {+L1, L2+}
`,
  )
  isTold(
    'that it no longer inherits',
    { before: { declare: { levels: ['L1', 'L2', { id: 'L3', inherits: ['L1'] }, 'L4'] } } },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: inherits is no longer stated
  ~ inherits  [-L1-]
`,
  )
  isTold(
    'a labelled fact, once for all',
    {
      change: all(
        put('L3.md', '## Overview', '**Planning horizon**: months\n\n## Overview'),
        put('L4.md', '## Overview', '**Planning horizon**: years\n\n## Overview'),
      ),
    },
    `Engineering: minor
  A stated fact is different

L3 Senior Engineer: nothing new is asked: Planning horizon is months
  ~ Planning horizon  {+months+}

L4 Staff Engineer: nothing new is asked: Planning horizon is years
  ~ Planning horizon  {+years+}
`,
  )
})

describe('competencies', () => {
  isTold(
    'a competency that is gone',
    { change: putAll(/### Culture\n\n(?:- .*\n)+/u, '') },
    `Engineering: major
  The id \`culture\` is gone

L1 Engineer: the bar is lower: 1 fewer expectation in Culture
  - Culture: no longer asked  Gives thanks in public and criticism in private

L2 Engineer II: the bar is lower: 1 fewer expectation in Culture
  - Culture: no longer asked  Mentors an intern or a new colleague

L3 Senior Engineer: the bar is lower: 2 fewer expectations in Culture
  - Culture: no longer asked  Interviews candidates and trains interviewers
  - Culture: no longer asked  Speaks up when a decision excludes people

L4 Staff Engineer: the bar is lower: 1 fewer expectation in Culture
  - Culture: no longer asked  Grows senior engineers into leads of projects

The whole ladder
  - Competency removed  [-Culture-]
`,
  )
  isTold(
    'a new competency',
    {
      change: put(
        'L4.md',
        '## Anti-patterns',
        '### Security\n\n- Leads the response to a breach\n\n## Anti-patterns',
      ),
    },
    `Engineering: major
  A new requirement

L4 Staff Engineer: the bar is higher: 1 new expectation in Security
  + Security: new  Leads the response to a breach

The whole ladder
  + New competency  Security
`,
  )
  isTold(
    'a competency with another name',
    { change: putAll('### Process', '### Ways of working') },
    `Engineering: major
  The id \`process\` is now \`ways-of-working\`

The whole ladder
  ~ Competency id  [-process-] {+ways-of-working+}
`,
  )
  isTold(
    'a competency with another title and the same id',
    {
      change: putAll('### Process', '### Craft'),
      declare: { competencies: ['Impact', 'Ownership', { id: 'process', title: 'Craft' }, 'Culture'] },
      before: { declare: { competencies: ['Impact', 'Ownership', 'Process', 'Culture'] } },
    },
    `Engineering: patch
  A title is wording

The whole ladder
  ~ Competency renamed  [-Process-] {+Craft+}
`,
  )
})

describe('tracks', () => {
  const track = (
    id: string,
    title: string,
  ): { tracks: { id: string; title: string; levels: string[] }[] } => ({
    tracks: [{ id, title, levels }],
  })
  isTold(
    'a track with another title',
    { declare: track('ic', 'Makers'), before: { declare: track('ic', 'Engineers') } },
    `Engineering: patch
  A title is wording

The whole ladder
  ~ Track renamed  [-Engineers-] {+Makers+}
`,
  )
  isTold(
    'a track with another id',
    { declare: track('eng', 'Engineers'), before: { declare: track('ic', 'Engineers') } },
    `Engineering: major
  The id \`ic\` is now \`eng\`

The whole ladder
  ~ Track id  [-ic-] {+eng+}
`,
  )
  isTold(
    'a second track, and that the first has fewer levels',
    {
      declare: {
        tracks: [
          { id: 'ic', title: 'Engineers', levels: ['L1', 'L2', 'L3'] },
          { id: 'lead', title: 'Leads', levels: ['L4'] },
        ],
      },
      before: { declare: track('ic', 'Engineers') },
    },
    `Engineering: major
  The way to \`L4\` is gone

L3 Senior Engineer: nothing new is asked: it leads elsewhere
  > Leads to  [-L4 Staff Engineer-]

The whole ladder
  + New track  Leads
`,
  )
  isTold(
    'a track that is gone',
    {
      declare: track('ic', 'Engineers'),
      before: {
        declare: {
          tracks: [
            { id: 'ic', title: 'Engineers', levels: ['L1', 'L2', 'L3'] },
            { id: 'lead', title: 'Leads', levels: ['L4'] },
          ],
        },
      },
    },
    `Engineering: major
  The id \`lead\` is gone

L3 Senior Engineer: nothing new is asked: it now leads to L4 Staff Engineer
  > Leads to  {+L4 Staff Engineer+}

The whole ladder
  - Track removed  [-Leads-]
`,
  )
})
