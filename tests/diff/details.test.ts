// Edits of what stands with an expectation, and of anti-patterns, in the words that people read.
import { describe } from 'vitest'
import { all, isTold, put, withFile } from './told.js'

const bullets = (text: string): { change: ReturnType<typeof put> } => ({
  change: put('L4.md', '- Chairs the architecture forum\n', text),
})

describe('what stands with an expectation', () => {
  isTold(
    'an id that the text names',
    bullets('- Chairs the architecture forum {#forum}\n'),
    `Engineering: major
  The id \`L4/process/chairs-the-architecture-forum\` is now \`L4/process/forum\`

L4 Staff Engineer: nothing new is asked: 1 id is another
  ~ Process: id  [-L4/process/chairs-the-architecture-forum-] {+L4/process/forum+}
`,
  )
  isTold(
    'an id that follows the text of another',
    {
      ...bullets('- Chairs the architecture forum of all engineers {#forum}\n'),
      before: bullets('- Chairs the architecture forum of engineers {#chair}\n'),
    },
    `Engineering: major
  The id \`L4/process/chair\` is now \`L4/process/forum\`

L4 Staff Engineer: no expectation is new: 1 expectation reworded; 1 id is another
  ~ Process: reworded  Chairs the architecture forum of {+all+} engineers
  ~ Process: id  [-L4/process/chair-] {+L4/process/forum+}
`,
  )
  isTold(
    'marks that change no word',
    bullets('- Chairs the **architecture** forum\n'),
    `Engineering: patch
  Formatting

L4 Staff Engineer: nothing new is asked: 1 expectation with other formatting
  ~ Process: formatting of “Chairs the architecture forum”
`,
  )
  isTold(
    'an example',
    bullets('- Chairs the architecture forum\n\n  Example: the forum of last spring\n'),
    `Engineering: patch
  Examples and notes ask nothing

L4 Staff Engineer: nothing new is asked: 1 expectation with other examples
  ~ Process: examples of “Chairs the architecture forum”
`,
  )
  isTold(
    'an example that is gone',
    { before: bullets('- Chairs the architecture forum\n\n  Example: the forum of last spring\n') },
    `Engineering: patch
  Examples and notes ask nothing

L4 Staff Engineer: nothing new is asked: 1 expectation with other examples
  ~ Process: examples of “Chairs the architecture forum”
`,
  )
  isTold(
    'a statement below it',
    bullets('- Chairs the architecture forum\n  - Keeps the minutes of it\n'),
    `Engineering: major
  A new requirement

L4 Staff Engineer: the bar is higher: 1 new expectation in Process
  + Process: new  Keeps the minutes of it
`,
  )
  isTold(
    'a paragraph that now introduces a list, and one that no longer does',
    {
      change: all(
        put(
          'L4.md',
          '- Chairs the architecture forum\n',
          'Chairs the architecture forum.\n\n- Writes the rules of the house\n',
        ),
        put('L3.md', '- Designs the release process of the team\n', 'Designs with the team.\n'),
      ),
      before: {
        change: all(
          put('L4.md', '- Chairs the architecture forum\n', 'Chairs the architecture forum.\n'),
          put(
            'L3.md',
            '- Designs the release process of the team\n',
            'Designs with the team.\n\n- Designs the release process of the team\n',
          ),
        ),
      },
    },
    `Engineering: major
  A new requirement

L3 Senior Engineer: the bar is lower: 1 fewer expectation in Process; 1 paragraph now stands for itself
  ~ Process: now a statement of its own  Designs with the team.
  - Process: no longer asked  Designs the release process of the team

L4 Staff Engineer: the bar is higher: 1 new expectation in Process; 1 paragraph now introduces a list
  ~ Process: now introduces the list  Chairs the architecture forum.
  + Process: new  Writes the rules of the house
`,
  )
  isTold(
    'a bullet that only names the step of an axis',
    {
      change: all(
        put('L4.md', 'scope: teams', 'scope: company'),
        put(
          'L4.md',
          '## Anti-patterns',
          '### Scope\n\n- **Company**: Works with everybody.\n\n## Anti-patterns',
        ),
      ),
      before: {
        change: put(
          'L4.md',
          '## Anti-patterns',
          '### Scope\n\n- **Teams**: Works with all teams.\n\n## Anti-patterns',
        ),
      },
    },
    `Engineering: major
  More is asked on an axis

L4 Staff Engineer: the bar is higher: Scope rises from teams to company
  ~ Scope: raised  [-teams-] {+company+}
`,
  )
})

describe('an anti-pattern', () => {
  const more = (text: string): ReturnType<typeof put> =>
    put('L2.md', 'II is stuck.\n', `II is stuck.\n${text}`)
  const polish = '- **Gold plating**. Polishes what nobody asked for.\n'
  isTold(
    'one that is new',
    { change: more(polish) },
    `Engineering: major
  A new way to fail is a new requirement

L2 Engineer II: the bar is higher: 1 new anti-pattern
  + New anti-pattern  Gold plating. Polishes what nobody asked for.
`,
  )
  isTold(
    'one that is gone',
    { before: { change: more(polish) } },
    `Engineering: minor
  One requirement fewer

L2 Engineer II: the bar is lower: 1 fewer anti-pattern
  - Anti-pattern no longer named  Gold plating. Polishes what nobody asked for.
`,
  )
  isTold(
    'other words',
    {
      change: more('- **Gold plating**. Polishes what nobody has ever asked for.\n'),
      before: { change: more(polish) },
    },
    `Engineering: patch
  Wording

L2 Engineer II: nothing new is asked: 1 anti-pattern reworded
  ~ Anti-pattern reworded  Gold plating. Polishes what nobody {+has ever+} asked for.
`,
  )
  const polishes = (hours: string): string => `- **Gold plating**. Polishes for more than ${hours} hours.\n`
  isTold(
    'less of it that is let pass, which asks for more',
    { change: more(polishes('2')), before: { change: more(polishes('4')) } },
    `Engineering: major
  More is asked: \`4\` is now \`2\`

L2 Engineer II: the bar is higher: 1 anti-pattern reworded
  ~ Anti-pattern reworded  Gold plating. Polishes for more than [-4-] {+2+} hours.
`,
  )
  isTold(
    'one that went up',
    {
      change: put('L3.md', 'Engineer is stuck.\n', `Engineer is stuck.\n${polish}`),
      before: { change: more(polish) },
    },
    `Engineering: major
  A way to fail that is new to this level

L3 Senior Engineer: the bar is higher: 1 anti-pattern that was at L2 Engineer II
  > Anti-pattern that was at L2 Engineer II  Gold plating. Polishes what nobody asked for.
`,
  )
  isTold(
    'one that went to a new level',
    {
      change: withFile('L5.md', `# L5: Fellow\n\n## Anti-patterns\n\n${polish}`),
      declare: { levels: ['L1', 'L2', 'L3', 'L4', 'L5'] },
      before: { change: more(polish) },
    },
    `Engineering: minor
  A new level asks nothing new of those that were there
  The way up is another, and leads to the same levels
  Part of a new level

L4 Staff Engineer: nothing new is asked: it now leads to L5 Fellow
  > Leads to  {+L5 Fellow+}

L5 Fellow: a new level, with 0 expectations
  + New level
  > Anti-pattern that was at L2 Engineer II  Gold plating. Polishes what nobody asked for.
`,
  )
  isTold(
    'one that is split, as one that is gone and two that are new',
    {
      change: more(
        '- **Gold plating**. Polishes what nobody asked for.\n- **Hero**. Does alone at night what the team had planned to do together.\n',
      ),
      before: {
        change: more(
          '- **Gold plating**. Polishes what nobody asked for, and does alone at night what the team had planned to do together.\n',
        ),
      },
    },
    `Engineering: major
  A new way to fail is a new requirement

L2 Engineer II: the bar moves: 2 new anti-patterns; 1 fewer anti-pattern
  - Anti-pattern no longer named  Gold plating. Polishes what nobody asked for, and does alone at night what the team had planned to do together.
  + New anti-pattern  Gold plating. Polishes what nobody asked for.
  + New anti-pattern  Hero. Does alone at night what the team had planned to do together.
`,
  )
})
