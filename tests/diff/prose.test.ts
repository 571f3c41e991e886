// Edits of sections, pages and pictures, in the words that people read.
import { describe } from 'vitest'
import { all, isNoted, isTold, put, withFile } from './told.js'

describe('text that is expected of nobody', () => {
  const overview = 'Shapes what several teams do.'
  isTold(
    'a section that is gone, and a new one with other words',
    { change: put('L4.md', `## Overview\n\n${overview}`, '## Focus\n\nKnows all.') },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Overview: text removed  [-Shapes what several teams do.-]
  ~ Focus: new text  {+Knows all.+}
`,
  )
  isTold(
    'another heading over a section',
    {
      change: put('L4.md', '## Overview\n\n', '## Notes\n\n### Focus\n\n'),
      before: { change: put('L4.md', '## Overview\n\n', '## Remarks\n\n### Focus\n\n') },
    },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Heading: text  [-Remarks-] {+Notes+}
`,
  )
  isTold(
    'a section of a picture alone beside a new one of a picture alone',
    {
      change: put('L4.md', '## Overview', '## Picture\n\n![](b.png)\n\n## Overview'),
      before: { change: put('L4.md', '## Overview', '## Drawing\n\n![](a.png)\n\n## Overview') },
    },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Drawing: text removed  [-![](a.png)-]
  ~ Picture: new text  {+![](b.png)+}
`,
  )
  isTold(
    'a picture alone',
    { change: put('L4.md', '## Overview', '## Picture\n\n![](a.png)\n\n## Overview') },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Picture: new text  {+![](a.png)+}
`,
  )
  isTold(
    'a picture alone that is gone',
    { before: { change: put('L4.md', '## Overview', '## Picture\n\n![](a.png)\n\n## Overview') } },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Picture: text removed  [-![](a.png)-]
`,
  )
  const table = (cell: string): ReturnType<typeof put> =>
    put('L4.md', overview, `| A | B |\n|---|---|\n| ${cell} | **three**<br>four |`)
  isTold(
    'a table',
    { change: table('one two'), before: { change: table('one') } },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Overview: text  A | B one {+two+} | three four
`,
  )
  isTold(
    'words that became a statement of another level',
    {
      change: all(
        put('L1.md', 'Delivers well-defined work with help.', 'Delivers.'),
        put('L2.md', '- Mentors an intern', '- Delivers well-defined work with help.\n- Mentors an intern'),
      ),
    },
    `Engineering: major
  A new requirement

L1 Engineer: nothing new is asked: its text was edited
  ~ Overview: text  Delivers [-well-defined work with help-].

L2 Engineer II: the bar is higher: 1 new expectation in Culture
  + Culture: new  Delivers well-defined work with help.
`,
  )
  const page = (impact: string, work: string, to: string): ReturnType<typeof put> =>
    withFile(
      'README.md',
      `# All\n\n[L1](L1.md) [L2](L2.md)\n\n## Impact\n\n${impact}\n\n## How we work\n\n${work}\n\nNext: [x](${to}.md)\n`,
    )
  isTold(
    'sections of a page',
    {
      change: page('We like impact a lot.', 'As we wish.', 'y'),
      before: { change: page('We like impact.', 'As we must.', 'z') },
    },
    `Engineering: patch
  Text that is expected of nobody

The whole ladder
  ~ Impact: text  We like impact {+a lot+}.
  ~ How we work: text  As we [-must-] {+wish+}. Next: x
`,
  )
  isNoted(
    'two edits of the whole',
    { declare: { title: 'Builders', description: 'All of them', axes: [] } },
    `**Major change**. The id \`scope\` is gone. The id \`horizon\` is gone.

### The whole ladder

- **Axis removed**: ~~Scope~~
- **Axis removed**: ~~Horizon~~

<details>
<summary>2 edits of text that is expected of nobody</summary>

- **Text** in Title: ~~Engineering~~ **Builders**
- **New text** in Description: **All of them**

</details>
`,
  )
  isNoted(
    'a less-than sign',
    { change: put('L4.md', overview, 'Shapes what <10 teams do.') },
    `**Patch change**. Text that is expected of nobody.

<details>
<summary>1 edit of text that is expected of nobody</summary>

- **Text** in L4 Staff Engineer: Overview: Shapes what ~~several~~ **&lt;10** teams do.

</details>
`,
  )
})
