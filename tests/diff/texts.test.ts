// Edits of text that is expected of nobody, and the notes in Markdown that a manager forwards.
import { describe, expect, it } from 'vitest'
import { diffNotes, verdict } from '../../src/diff/notes.js'
import { plainPaint, prettyDiff } from '../../src/diff/pretty.js'
import { all, isNoted, isTold, put, putAll, reportOf, sidesOf, withFile } from './told.js'

const long = Array.from({ length: 40 }, (_, index) => `word${String(index)}`)
const page = (text: string): ReturnType<typeof withFile> =>
  withFile('README.md', `# How we use this\n\n## Reviews\n\n${text}\n`)

describe('text', () => {
  isTold(
    'an overview',
    { change: put('L2.md', 'Delivers features without help.', 'Delivers whole features without help.') },
    `Engineering: patch
  What a level is about, in other words

L2 Engineer II: no expectation is new: its overview reads otherwise
  ~ Overview: text  Delivers {+whole+} features without help.
`,
  )
  isTold(
    'words that go from the end of a sentence',
    { change: put('L2.md', 'Delivers features without help.', 'Delivers features.') },
    `Engineering: patch
  What a level is about, in other words

L2 Engineer II: no expectation is new: its overview reads otherwise
  ~ Overview: text  Delivers features [-without help-].
`,
  )
  isTold(
    'a section that is new and one that is gone',
    {
      change: put(
        'L2.md',
        '## Responsibilities',
        '## Notes\n\nRead this with your manager.\n\n## Responsibilities',
      ),
      before: {
        change: put(
          'L3.md',
          '## Responsibilities',
          '## Notes\n\nRead this with your manager.\n\n## Responsibilities',
        ),
      },
    },
    `Engineering: patch
  Text that is expected of nobody

L2 Engineer II: nothing new is asked: its text was edited
  ~ Notes: new text  {+Read this with your manager.+}

L3 Senior Engineer: nothing new is asked: its text was edited
  ~ Notes: text removed  [-Read this with your manager.-]
`,
  )
  isTold(
    'another heading over the same text',
    {
      change: put(
        'L2.md',
        '## Responsibilities',
        '## Remarks\n\nRead this with your manager.\n\n## Responsibilities',
      ),
      before: {
        change: put(
          'L2.md',
          '## Responsibilities',
          '## Notes\n\nRead this with your manager.\n\n## Responsibilities',
        ),
      },
    },
    `Engineering: patch
  Text that is expected of nobody

L2 Engineer II: nothing new is asked: its text was edited
  ~ Heading: text  [-Notes-] {+Remarks+}
`,
  )
  isTold(
    'marks alone',
    { change: put('L2.md', 'Delivers features without help.', 'Delivers features *without help*.') },
    `Engineering: patch
  Text that is expected of nobody

L2 Engineer II: nothing new is asked: its text was edited
  ~ Overview: text  Delivers features [-without help-] {+*without help*+}.
`,
  )
  isTold(
    'the introduction of a list',
    {
      change: put('L2.md', '### Culture\n\n', '### Culture\n\nIn every team that you meet:\n\n'),
      before: { change: put('L2.md', '### Culture\n\n', '### Culture\n\nIn your team:\n\n') },
    },
    `Engineering: patch
  Text that is expected of nobody

L2 Engineer II: nothing new is asked: its text was edited
  ~ Culture: text  In [-your team-] {+every team that you meet+}:
`,
  )
  isTold(
    'long text, cut to what is beside the change',
    {
      change: put('L2.md', 'Delivers features without help.', `${long.join(' ')} end ${long.join(' ')}.`),
      before: {
        change: put('L2.md', 'Delivers features without help.', `${long.join(' ')} stop ${long.join(' ')}.`),
      },
    },
    `Engineering: patch
  What a level is about, in other words

L2 Engineer II: no expectation is new: its overview reads otherwise
  ~ Overview: text  … word34 word35 word36 word37 word38 word39 [-stop-] {+end+} word0 word1 word2 word3 word4 word5 …
`,
  )
  isTold(
    'very long text that is new, cut after sixty words',
    {
      change: put(
        'L2.md',
        '## Responsibilities',
        `## Notes\n\n${long.join(' ')} ${long.join(' ')}.\n\n## Responsibilities`,
      ),
    },
    `Engineering: patch
  Text that is expected of nobody

L2 Engineer II: nothing new is asked: its text was edited
  ~ Notes: new text  {+word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 word37 word38 word39 word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 …+}
`,
  )
  isTold(
    'a page beside the levels',
    { change: page('Twice a year.'), before: { change: page('Once a year.') } },
    `Engineering: patch
  Text that is expected of nobody

The whole ladder
  ~ Reviews: text  [-Once-] {+Twice+} a year.
`,
  )
  isTold(
    'nothing of a page that is new',
    { change: page('Twice a year.') },
    `Nothing changed.
`,
  )
  isTold(
    'another link at the end, but not one that follows the way up',
    {
      change: all(
        put('L1.md', '## Overview', '*Next up*: [Engineer II](L2.md)\n\n## Overview'),
        put('L2.md', '## Overview', '*Next up*: [L4](L4.md)\n\n## Overview'),
      ),
      declare: { levels: ['L1', { id: 'L2', next: ['L4'] }, 'L3', 'L4'] },
      before: {
        change: all(
          put('L1.md', '## Overview', '*Next up*: [L2](L2.md)\n\n## Overview'),
          put('L2.md', '## Overview', '*Next up*: [L3](L3.md)\n\n## Overview'),
        ),
      },
    },
    `Engineering: major
  The way to \`L3\` is gone

L1 Engineer: nothing new is asked: its text was edited
  ~ Links: text  *Next up*: [-[L2](L2.md)-] {+[Engineer II](L2.md)+}

L2 Engineer II: nothing new is asked: it now leads to L4 Staff Engineer
  > Leads to  [-L3 Senior Engineer-] {+L4 Staff Engineer+}
`,
  )
})

describe('in Markdown', () => {
  it.each([
    ['Nobody is asked for *more*', 'Nobody is asked for \\*more\\*.'],
    ['Nobody is asked for more.', 'Nobody is asked for more.'],
  ])('a step that a person decided on, and why: %s', (reason, told) => {
    const [before, after] = sidesOf({
      change: put('L1.md', '- Fixes the', '- Tests all of them\n- Fixes the'),
    })
    const report = reportOf({ ladder: before, version: '1.0.0' }, { ladder: after, version: '1.1.0' })
    expect(verdict(report, { declared: 'minor', reason })).toBe(
      `**Minor change** since 1.0.0 (now 1.1.0) instead of a major one: ${told} A new requirement.`,
    )
  })

  isNoted(
    'what is asked by level, what is about the whole, and edits of text folded at the end',
    {
      change: all(
        putAll('### Process', '### Ways of working'),
        put(
          'L1.md',
          '- Fixes the defects of own changes\n',
          '- Fixes the defects of own changes\n- Tests them\n- Shows them\n',
        ),
        put('L4.md', 'scope: teams', 'scope: company'),
        put('L2.md', 'Delivers features without help.', 'Delivers whole features without help.'),
        page('Twice a year.'),
      ),
      before: { change: page('Once a year.') },
    },
    `**Major change**. The id \`process\` is now \`ways-of-working\`. More is asked on an axis. A new requirement (2 times).

### L1 Engineer

The bar is higher: 2 new expectations in Ownership.

- **New** in Ownership: Tests them
- **New** in Ownership: Shows them

### L2 Engineer II

No expectation is new: its overview reads otherwise.

- **Text** in Overview: Delivers **whole** features without help.

### L4 Staff Engineer

The bar is higher: Scope rises from teams to company.

- **Raised** in Scope: ~~teams~~ **company**

### The whole ladder

- **Competency id**: ~~process~~ **ways-of-working**

L2 and L3 build on what changed below them.

<details>
<summary>1 edit of text that is expected of nobody</summary>

- **Text** in Reviews: ~~Once~~ **Twice** a year.

</details>
`,
  )
  isNoted(
    'marks of Markdown and HTML as the letters that they are',
    {
      change: put(
        'L4.md',
        '- Chairs the architecture forum\n',
        '- Chairs <b>the</b> \\*forum\\* of @everyone & C&amp;O | `x`\n',
      ),
      before: {
        change: put('L4.md', '- Chairs the architecture forum\n', '- Chairs the forum of everyone\n'),
      },
    },
    `**Patch change**. Wording.

### L4 Staff Engineer

No expectation is new: 1 expectation reworded.

- **Reworded** in Process: Chairs the ~~forum~~ **\\*forum\\*** of ~~everyone~~ **@\u200beveryone & C&amp;O \\| x**
`,
  )
  isNoted(
    'that nothing changed',
    {},
    `Nothing changed.
`,
  )

  it('notes versions where they are known', () => {
    const [before, after] = sidesOf({ change: put('L4.md', 'Chairs', 'Leads') })
    const noted = (was?: string, is?: string): string => {
      const side = (version?: string): { version?: string } => (version === undefined ? {} : { version })
      const report = reportOf({ ladder: before, ...side(was) }, { ladder: after, ...side(is) })
      return diffNotes(report, before, after).split('\n')[0] ?? ''
    }
    expect(noted()).toBe('**Patch change**. Wording.')
    expect(noted('1.0.0')).toBe('**Patch change** since 1.0.0. Wording.')
    expect(noted('1.0.0', '1.0.1')).toBe('**Patch change** since 1.0.0 (now 1.0.1). Wording.')
  })
})

it('paints what it tells: heads, leads, what went and what came', () => {
  const [before, after] = sidesOf({
    change: put('L4.md', 'Chairs the architecture', 'Leads the architecture'),
  })
  const report = reportOf({ ladder: before }, { ladder: after })
  expect(prettyDiff(report, before, after, (style, text) => `<${style}>${text}</>`))
    .toBe(`<head>Engineering: patch</>
<dim>  Wording</>

<head>L4 Staff Engineer: no expectation is new: 1 expectation reworded</>
  ~ <dim>Process: reworded</>  <removed>Chairs </><added>Leads </>the architecture forum
`)
  expect(plainPaint('removed', '  ')).toBe('  ')
  expect(plainPaint('added', ' a b ')).toBe(' {+a b+} ')
})
