// Statements and anti-patterns whose ids are another, or stay with other words, in the words that people read.
import { describe } from 'vitest'
import { all, isTold, put, withFile, type Edited } from './told.js'

const bullets = (text: string): ReturnType<typeof put> =>
  put('L4.md', '- Chairs the architecture forum\n', text)
/** A level of its own, before and after. */
const manager = (before: string, after: string): Edited => ({
  change: withFile('M1.md', `# M1: Manager\n\n${after}`),
  before: { change: withFile('M1.md', `# M1: Manager\n\n${before}`) },
})

describe('a statement', () => {
  isTold(
    'one that is left of two that begin alike',
    {
      change: bullets('- Chairs the forum of all our architects in the south\n'),
      before: {
        change: bullets(
          '- Chairs the forum of all our architects in the north\n- Chairs the forum of all our architects in the south\n',
        ),
      },
    },
    `Engineering: minor
  One requirement fewer

L4 Staff Engineer: the bar is lower: 1 fewer expectation in Process; 1 id is another
  ~ Process: id  [-L4/process/chairs-the-forum-of-all-our-2-] {+L4/process/chairs-the-forum-of-all-our+}
  - Process: no longer asked  Chairs the forum of all our architects in the north
`,
  )
  isTold(
    'two that begin alike, in another order',
    {
      change: bullets(
        '- Chairs the forum of all our architects in the south\n- Chairs the forum of all our architects in the north\n',
      ),
      before: {
        change: bullets(
          '- Chairs the forum of all our architects in the north\n- Chairs the forum of all our architects in the south\n',
        ),
      },
    },
    `Engineering: patch
  The id was made from the text and follows it

L4 Staff Engineer: nothing new is asked: 2 ids are others
  ~ Process: id  [-L4/process/chairs-the-forum-of-all-our-2-] {+L4/process/chairs-the-forum-of-all-our+}
  ~ Process: id  [-L4/process/chairs-the-forum-of-all-our-] {+L4/process/chairs-the-forum-of-all-our-2+}
`,
  )
  isTold(
    'those of a competency that is gone, at the level itself',
    manager(
      '- Plans\n\n## Charm\n\n- Leads people with a smile\n- Hires people for the team\n',
      '- Plans\n- Leads people with a smile\n- Hires people for the team\n',
    ),
    `Engineering: major
  The id \`charm\` is gone
  A new requirement

M1 Manager: the bar is higher: 1 new expectation; 2 expectations now in no competency; its text was edited
  + New  Plans
  > Moved here from Charm  Leads people with a smile
  > Moved here from Charm  Hires people for the team
  ~ Introduction: text removed  [-Plans-]

The whole ladder
  - Competency removed  [-Charm-]
`,
  )
  isTold(
    'an id that stays with other words',
    {
      change: bullets('- Chairs the architecture forum of all engineers {#forum}\n'),
      before: { change: bullets('- Chairs the architecture forum of engineers {#forum}\n') },
    },
    `Engineering: patch
  Wording

L4 Staff Engineer: no expectation is new: 1 expectation reworded
  ~ Process: reworded  Chairs the architecture forum of {+all+} engineers
`,
  )
  isTold(
    'words of which few stay beside the id',
    {
      change: bullets('- Leads the forum in which designs are decided by vote {#forum}\n'),
      before: { change: bullets('- Chairs the forum of architecture in which teams meet {#forum}\n') },
    },
    `Engineering: patch
  Wording

L4 Staff Engineer: no expectation is new: 1 expectation reworded
  ~ Process: reworded a lot  [-Chairs-] {+Leads+} the forum [-of architecture-] in which [-teams meet-] {+designs are decided by vote+}
`,
  )
  const elsewhere = (path: string, after: string, text: string): ReturnType<typeof put> =>
    put(path, `- ${after}\n`, `- ${after}\n- ${text} {#forum}\n`)
  const named = { change: bullets('- Writes minutes\n- Chairs the architecture forum {#forum}\n') }
  const snacks = elsewhere(
    'L2.md',
    'Mentors an intern or a new colleague',
    'Brings snacks for everybody on Fridays',
  )
  const plants = elsewhere('L1.md', 'Gives thanks in public and criticism in private', 'Waters the plants')
  isTold(
    'an id that the text names, at another level and with other words',
    { change: all(bullets('- Writes minutes\n'), snacks), before: named },
    `Engineering: major
  Asked earlier than before

L2 Engineer II: the bar is higher: 1 expectation that was at L4 Staff Engineer in Culture
  > Culture: asked earlier, was at L4 Staff Engineer  [-Chairs the architecture forum-] {+Brings snacks for everybody on Fridays+}
`,
  )
  isTold(
    'an id that two texts name now',
    { change: all(bullets('- Writes minutes\n'), snacks, plants), before: named },
    `Engineering: major
  A new requirement

L1 Engineer: the bar is higher: 1 new expectation in Culture
  + Culture: new  Waters the plants

L2 Engineer II: the bar is higher: 1 new expectation in Culture
  + Culture: new  Brings snacks for everybody on Fridays

L4 Staff Engineer: the bar is lower: 1 fewer expectation in Process
  - Process: no longer asked  Chairs the architecture forum

L3 builds on what changed below it.
`,
  )
  isTold(
    'an id that two texts named before',
    {
      change: put('L3.md', '- Designs the release process of the team\n', '- Sets the table {#forum}\n'),
      before: { change: all(snacks, plants) },
    },
    `Engineering: major
  A new requirement

L1 Engineer: the bar is lower: 1 fewer expectation in Culture
  - Culture: no longer asked  Waters the plants

L2 Engineer II: the bar is lower: 1 fewer expectation in Culture
  - Culture: no longer asked  Brings snacks for everybody on Fridays

L3 Senior Engineer: the bar moves: 1 new expectation in Process; 1 fewer expectation in Process
  + Process: new  Sets the table
  - Process: no longer asked  Designs the release process of the team

L4 builds on what changed below it.
`,
  )
})

describe('an anti-pattern', () => {
  isTold(
    'one that is left of two of one name',
    manager(
      '- Hires\n\n## Anti-patterns\n\n- **Going quiet**. Says nothing.\n- **Going quiet**. Hides in meetings.\n',
      '- Hires\n\n## Anti-patterns\n\n- **Going quiet**. Hides in meetings.\n',
    ),
    `Engineering: minor
  One requirement fewer

M1 Manager: the bar is lower: 1 fewer anti-pattern; 1 id is another
  ~ Id  [-M1/anti-patterns/going-quiet-2-] {+M1/anti-patterns/going-quiet+}
  - Anti-pattern no longer named  Going quiet. Says nothing.
`,
  )
  isTold(
    'two that became one',
    manager(
      '- Hires\n\n## Anti-patterns\n\n- **Lone wolf**. Decides alone for weeks.\n- **Alone**. Works alone without telling the team.\n',
      '- Hires\n\n## Anti-patterns\n\n- **Lone wolf**. Decides alone and works alone for weeks without telling the team.\n',
    ),
    `Engineering: major
  A new way to fail is a new requirement

M1 Manager: the bar moves: 1 new anti-pattern; 2 fewer anti-patterns
  - Anti-pattern no longer named  Lone wolf. Decides alone for weeks.
  - Anti-pattern no longer named  Alone. Works alone without telling the team.
  + New anti-pattern  Lone wolf. Decides alone and works alone for weeks without telling the team.
`,
  )
})
