// Edits of sections, pages and pictures, in the words that people read.
import { describe } from 'vitest'
import { all, isNoted, isTold, put, withFile } from './told.js'

const overview = 'Shapes what several teams do.'

describe('text that is expected of nobody', () => {
  isTold(
    'a section that is gone, and a new one with other words',
    { change: put('L4.md', `## Overview\n\n${overview}`, '## Focus\n\nKnows all.') },
    `Engineering: patch
  What a level is about, in other words
  Text that is expected of nobody

L4 Staff Engineer: no expectation is new: its overview reads otherwise; its text was edited
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
    'another heading over text with other marks',
    { change: put('L4.md', `## Overview\n\n${overview}`, '## Focus\n\nShapes what **several** teams do.') },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Heading: text  [-Overview-] {+Focus+}
  ~ Focus: text  Shapes what [-several-] {+**several**+} teams do.
`,
  )
  const forum = '### Process\n\n- Chairs the architecture forum\n'
  const notes = '## Notes\n\n### Focus\n\nKnows all.\n\n## Anti-patterns'
  isTold(
    'a heading over sections that is new where a competency is gone',
    { change: all(put('L4.md', forum, ''), put('L4.md', '## Anti-patterns', notes)) },
    `Engineering: minor
  One requirement fewer

L4 Staff Engineer: the bar is lower: 1 fewer expectation in Process; its text was edited
  - Process: no longer asked  Chairs the architecture forum
  ~ Focus: new text  {+Knows all.+}
`,
  )
  isTold(
    'a heading over sections that is gone where a competency is new',
    { before: { change: all(put('L4.md', forum, ''), put('L4.md', '## Anti-patterns', notes)) } },
    `Engineering: major
  A new requirement

L4 Staff Engineer: the bar is higher: 1 new expectation in Process; its text was edited
  + Process: new  Chairs the architecture forum
  ~ Focus: text removed  [-Knows all.-]
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
  What a level is about, in other words

L4 Staff Engineer: no expectation is new: its overview reads otherwise
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

L1 Engineer: no expectation is new: its overview reads otherwise
  ~ Overview: text  Delivers [-well-defined work with help-].

L2 Engineer II: the bar is higher: 1 new expectation in Culture
  + Culture: new  Delivers well-defined work with help.

L3 and L4 build on what changed below them.
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
  const untitled = (impact: string): ReturnType<typeof put> =>
    withFile('notes.md', `## Impact\n\n${impact}\n\n## How we work\n\nAs we wish.\n`)
  const named = (title: string): ReturnType<typeof put> => withFile('faq.md', `# ${title}\n\nAsk away.\n`)
  isTold(
    'another title of a page',
    { change: named('Questions'), before: { change: named('FAQ') } },
    `Engineering: patch
  Text that is expected of nobody

The whole ladder
  ~ Heading: text  [-FAQ-] {+Questions+}
`,
  )
  isTold(
    'a section of a page without a title',
    { change: untitled('We like impact a lot.'), before: { change: untitled('We like impact.') } },
    `Engineering: patch
  Text that is expected of nobody

The whole ladder
  ~ Impact: text  We like impact {+a lot+}.
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
    `**Patch change**. What a level is about, in other words.

### L4 Staff Engineer

No expectation is new: its overview reads otherwise.

- **Text** in Overview: Shapes what ~~several~~ **&lt;10** teams do.
`,
  )
})

describe('long text', () => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, index) => `w${String(index)}`).join(' ')
  isNoted(
    'cut where it stayed',
    {
      change: put('L4.md', overview, `${words(40)} end ${words(40)}.`),
      before: { change: put('L4.md', overview, `${words(40)} stop ${words(40)}.`) },
    },
    `**Patch change**. What a level is about, in other words.

### L4 Staff Engineer

No expectation is new: its overview reads otherwise.

- **Text** in Overview: … w34 w35 w36 w37 w38 w39 ~~stop~~ **end** w0 w1 w2 w3 w4 w5 …
`,
  )
  isTold(
    'whole where it is new and has sixty words',
    { change: put('L4.md', '## Overview', `## Notes\n\n${words(60)}\n\n## Overview`) },
    `Engineering: patch
  Text that is expected of nobody

L4 Staff Engineer: nothing new is asked: its text was edited
  ~ Notes: new text  {+w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 w26 w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 w42 w43 w44 w45 w46 w47 w48 w49 w50 w51 w52 w53 w54 w55 w56 w57 w58 w59+}
`,
  )
  isTold(
    'whole where cutting would take two words away',
    {
      change: put('L4.md', overview, `${words(8)} end`),
      before: { change: put('L4.md', overview, `${words(8)} stop`) },
    },
    `Engineering: patch
  What a level is about, in other words

L4 Staff Engineer: no expectation is new: its overview reads otherwise
  ~ Overview: text  w0 w1 w2 w3 w4 w5 w6 w7 [-stop-] {+end+}
`,
  )
})
