// Edits after which the id of a level or an axis is another, or names something else, in the words that people read.
import { describe } from 'vitest'
import { all, isTold, put, putAll, withFile, without, type Edited } from './told.js'
import type { Files } from './engineering.js'

describe('levels of a ladder that was numbered anew', () => {
  const renamed = (files: Files, from: string, to: string): string =>
    (files[`${from}.md`] ?? '').replace(`# ${from}`, `# ${to}`)
  const up = (files: Files): Files => ({
    'L1.md': files['L1.md'] ?? '',
    'L2.md':
      '# L2: Engineer I\n\n## Responsibilities\n\n### Impact\n\n- Learns how the team tests and deploys its work\n',
    'L3.md': renamed(files, 'L2', 'L3'),
    'L4.md': renamed(files, 'L3', 'L4'),
  })
  isTold(
    'a new one in between, and the last one gone',
    { change: up },
    `Engineering: major
  The id \`L2\` is now \`L3\`
  The id \`L3\` is now \`L4\`
  The level is gone, and \`L4\` with it

L1 Engineer: nothing new is asked: it now leads to L2 Engineer I
  > Leads to  [-L3 Engineer II-] {+L2 Engineer I+}

L2 Engineer I: a new level, with 1 expectation
  + New level
  + Impact: new  Learns how the team tests and deploys its work

L3 Engineer II: nothing new is asked: it was called L2
  ~ Level id  [-L2-] {+L3+}

L4 Senior Engineer: nothing new is asked: it was called L3
  ~ Level id  [-L3-] {+L4+}

The whole ladder
  - The level is gone  [-L4 Staff Engineer-]
`,
  )
  isTold(
    'one that is gone in between',
    {
      change: (files) => ({
        'L1.md': files['L1.md'] ?? '',
        'L2.md': renamed(files, 'L3', 'L2').replace(
          '- Cuts scope',
          '- Reads the news of the whole trade\n- Cuts scope',
        ),
        'L3.md': renamed(files, 'L4', 'L3'),
      }),
      declare: { levels: ['L1', 'L2', 'L3'] },
    },
    `Engineering: major
  The level is gone, and \`L2\` with it
  The id \`L3\` is now \`L2\`
  The id \`L4\` is now \`L3\`
  A new requirement

L1 Engineer: nothing new is asked: it now leads to L2 Senior Engineer
  > Leads to  {+L2 Senior Engineer+}

L2 Senior Engineer: the bar is higher: 1 new expectation in Impact; it was called L3
  ~ Level id  [-L3-] {+L2+}
  + Impact: new  Reads the news of the whole trade

L3 Staff Engineer: nothing new is asked: it was called L4
  ~ Level id  [-L4-] {+L3+}

The whole ladder
  - The level is gone  [-L2 Engineer II-]

L3 builds on what changed below it.
`,
  )
  isTold(
    'a new one in between, and what another no longer asks, and asks earlier',
    {
      change: all(
        put('L2.md', '- Measures whether a feature is used\n', ''),
        put('L3.md', '- Cuts scope early when a date is at risk\n', ''),
        put(
          'L2.md',
          '- Answers questions about the services of the team\n',
          '- Answers questions about the services of the team\n- Cuts scope early when a date is at risk\n',
        ),
        put(
          'L2.md',
          '## Anti-patterns\n',
          '## Anti-patterns\n\n- **Gold plating**. Polishes what nobody asked for.\n',
        ),
        up,
      ),
      before: {
        change: put(
          'L3.md',
          '## Anti-patterns\n',
          '## Anti-patterns\n\n- **Gold plating**. Polishes what nobody asked for.\n',
        ),
      },
    },
    `Engineering: major
  The id \`L2\` is now \`L3\`
  The id \`L3\` is now \`L4\`
  The level is gone, and \`L4\` with it
  A way to fail that is new to this level
  Asked earlier than before

L1 Engineer: nothing new is asked: it now leads to L2 Engineer I
  > Leads to  [-L3 Engineer II-] {+L2 Engineer I+}

L2 Engineer I: a new level, with 1 expectation
  + New level
  + Impact: new  Learns how the team tests and deploys its work

L3 Engineer II: the bar moves: 1 anti-pattern that was at L3 Senior Engineer; 1 expectation that was at L3 Senior Engineer in Ownership; 1 fewer expectation in Impact; it was called L2
  ~ Level id  [-L2-] {+L3+}
  - Impact: no longer asked  Measures whether a feature is used
  > Anti-pattern that was at L3 Senior Engineer  Gold plating. Polishes what nobody asked for.
  > Ownership: asked earlier, was at L3 Senior Engineer  Cuts scope early when a date is at risk

L4 Senior Engineer: nothing new is asked: it was called L3
  ~ Level id  [-L3-] {+L4+}

The whole ladder
  - The level is gone  [-L4 Staff Engineer-]

L4 builds on what changed below it.
`,
  )
})

describe('a level with another id', () => {
  const level = (id: string, rest: string): string =>
    `# ${id}: Fellow\n\n## Responsibilities\n\n### Impact\n\n- Founds a new field of research\n- Knows everybody\n${rest}`
  const moved = (before: string, after: string): Edited => ({
    change: all(without('L4.md'), withFile('L9.md', level('L9', after))),
    declare: { levels: ['L1', 'L2', 'L3', 'L9'] },
    before: { change: withFile('L4.md', level('L4', before)) },
  })
  isTold(
    'its anti-patterns, of which one is gone',
    moved(
      '\n## Anti-patterns\n\n- **Going quiet**. Says nothing.\n- **Gold plating**. Polishes.\n',
      '\n## Anti-patterns\n\n- **Going quiet**. Says nothing.\n',
    ),
    `Engineering: major
  The id \`L4\` is now \`L9\`

L9 Fellow: the bar is lower: 1 fewer anti-pattern; it was called L4
  ~ Level id  [-L4-] {+L9+}
  - Anti-pattern no longer named  Gold plating. Polishes.
`,
  )
  isTold(
    'a paragraph that now introduces a list',
    moved(
      '\n### Process\n\nChairs the forum.\n',
      '\n### Process\n\nChairs the forum.\n\n- Writes the rules\n',
    ),
    `Engineering: major
  The id \`L4\` is now \`L9\`
  A new requirement

L9 Fellow: the bar is higher: 1 new expectation in Process; it was called L4; 1 paragraph now introduces a list
  ~ Level id  [-L4-] {+L9+}
  ~ Process: now introduces the list  Chairs the forum.
  + Process: new  Writes the rules
`,
  )
})

describe('axes', () => {
  const scope = (id: string): { id: string; title: string; scale: string[] } => ({
    id,
    title: 'Scope',
    scale: ['self', 'team', 'teams', 'company'],
  })
  const horizon = (id: string): { id: string; title: string; scale: string[] } => ({
    id,
    title: 'Horizon',
    scale: ['weeks', 'months', 'years'],
  })
  const reach = putAll('scope:', 'reach:')
  isTold(
    'two with other ids',
    { change: all(reach, putAll('horizon:', 'time:')), declare: { axes: [scope('reach'), horizon('time')] } },
    `Engineering: major
  The id \`scope\` is now \`reach\`
  The id \`horizon\` is now \`time\`

The whole ladder
  ~ Axis id  [-scope-] {+reach+}
  ~ Axis id  [-horizon-] {+time+}
`,
  )
  isTold(
    'two of one title where one was',
    { change: reach, declare: { axes: [scope('reach'), scope('span'), horizon('horizon')] } },
    `Engineering: major
  The id \`scope\` is gone

L1 Engineer: nothing new is asked: Scope is set to self
  ~ Scope: set  {+self+}

L2 Engineer II: nothing new is asked: Scope is set to team
  ~ Scope: set  {+team+}

L3 Senior Engineer: nothing new is asked: Scope is set to team
  ~ Scope: set  {+team+}

L4 Staff Engineer: nothing new is asked: Scope is set to teams
  ~ Scope: set  {+teams+}

The whole ladder
  - Axis removed  [-Scope-]
  + New axis  Scope
  + New axis  Scope
`,
  )
  isTold(
    'one of a title where two were',
    {
      change: reach,
      declare: { axes: [scope('reach'), horizon('horizon')] },
      before: { declare: { axes: [scope('scope'), scope('span'), horizon('horizon')] } },
    },
    `Engineering: major
  The id \`scope\` is gone
  The id \`span\` is gone

L1 Engineer: nothing new is asked: Scope is set to self
  ~ Scope: set  {+self+}

L2 Engineer II: nothing new is asked: Scope is set to team
  ~ Scope: set  {+team+}

L3 Senior Engineer: nothing new is asked: Scope is set to team
  ~ Scope: set  {+team+}

L4 Staff Engineer: nothing new is asked: Scope is set to teams
  ~ Scope: set  {+teams+}

The whole ladder
  - Axis removed  [-Scope-]
  - Axis removed  [-Scope-]
  + New axis  Scope
`,
  )
})
