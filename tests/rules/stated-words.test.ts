// Terms, acronyms, years, equivalents and sentences: where a reader would stumble.
import { describe } from 'vitest'
import acronym from '../../src/rules/acronym-defined/rule.js'
import definition from '../../src/rules/definition-drift/rule.js'
import equivalent from '../../src/rules/equivalent-level/rule.js'
import tenure from '../../src/rules/no-tenure/rule.js'
import spacing from '../../src/rules/sentence-spacing/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

describe('acronym-defined', () => {
  const says = saysOf(acronym)
  const silent = silentOf(acronym)
  says(
    'acronyms once and three times',
    levelsOf('- Meets the SLO.\n', '- Meets SLOs and the SLO, in BCP style.\n'),
    [
      'warning L1.md:3:13-3:16: Unexpected acronym `SLO` (3 times), expected what it stands for where it is first used; write it out once',
      'warning L2.md:3:30-3:33: Unexpected acronym `BCP`, expected what it stands for where it is first used; write it out once',
    ],
  )
  silent('acronyms that are known or written out, and words for stress', [
    levelsOf('- Uses the API of AWS.\n'),
    levelsOf('- Meets the Service Level Objective (SLO).\n', '- Meets the SLO.\n'),
    levelsOf('- Meets SLOs (they are goals), more than one SLO (a goal).\n'),
    levelsOf('- Meets the SLO.\n\n**SLO** is a goal.\n'),
    levelsOf('- Does it ALWAYS, and NOT when asked.\n'),
    levelsOf('- MEETS THE SLO.\n'),
    levelsOf('- Reads a_SLO, SLO-based, S.SLO and SLO2.\n'),
    { 'EM.md': '# EM\n\n- Leads as an EM does.\n', 'ladder.yml': 'levels: [EM]\n' },
    {
      'L1.md': '# L1\n\n- Meets the SLO.\n',
      'ladder.yml': 'rules:\n  acronym-defined: [warning, { known: [SLO] }]\n',
    },
  ])
  says('words that only hold one of stress', levelsOf('- Uses ANDY, BAND and DOT.\n'), [
    'warning L1.md:3:8-3:12: Unexpected acronym `ANDY`, expected what it stands for where it is first used; write it out once',
    'warning L1.md:3:14-3:18: Unexpected acronym `BAND`, expected what it stands for where it is first used; write it out once',
    'warning L1.md:3:23-3:26: Unexpected acronym `DOT`, expected what it stands for where it is first used; write it out once',
  ])
})

describe('definition-drift', () => {
  const says = saysOf(definition)
  const silent = silentOf(definition)
  const range = (...texts: string[]): Record<string, string> =>
    levelsOf(...texts.map((text) => `- Sells to ${text}.\n`))
  says(
    'a range that two of five name otherwise',
    range(
      '“Small” shops (60 - 200 seats)',
      '"Small" firms ( 50 – 200 seats )',
      '"SMALL" (50 to 200 seats)',
      '"small" kind of firms (60-200)',
      '“Small” (50-200)',
    ),
    [
      'warning L1.md:3:27-3:41: Unexpected range `60 - 200 seats` for `Small`, expected `50 – 200 seats` as it is defined elsewhere; choose one and use it everywhere',
      '  is: 60 - 200 seats',
      '  should be: 50 – 200 seats',
      '  see L4.md:3:35: The same range as here',
      '  see L2.md:3:28: The other range',
      '  see L3.md:3:21: The other range',
      '  see L5.md:3:21: The other range',
    ],
  )
  silent('ranges that are one, that are graded, or that are of other terms', [
    range('“Small” shops (1.5k - 4.5K)', '“Small” shops (1.5 K - 4.5k)'),
    range('“Small” shops (1,500 - 4,500)', '“Small” shops (1500 - 4500)'),
    range('“Small” shops (10 - 20%)', '“Small” shops (30 - 40%)'),
    range('“Small” shops (1 - 2 years)', '“Small” shops (3 - 4 years)'),
    range('“Small” shops (1 - 2)', '“Large” shops (3 - 4)'),
  ])
  const course = (years: string): string =>
    `## A course\n\n- **Recommended for**: those who have been with us for ${years} years or more\n- **Days**: three\n`
  silent('labels of what is listed, with other numbers', [
    { ...levelsOf('- Plans.\n', '- Ships.\n'), 'README.md': `# Courses\n\n${course('2')}\n${course('3')}` },
  ])
  const term = (text: string): string =>
    `- **Reach**: ${text}\n- **Depth**: what one knows about the tools\n- **Breadth**: what one knows about the others\n`
  says(
    'a definition that two pages word otherwise',
    {
      ...levelsOf('- Works.\n', '- Works.\n'),
      'README.md': `# Words\n\n${term('the people whose work changes with what one does')}`,
      'a.md': `# Words\n\n${term('the people whose daily work changes with what one does')}`,
      'b.md': `# Words\n\n${term('the people whose daily work changes with what one does')}`,
    },
    [
      'warning README.md:3:3-3:62: Unexpected definition of `Reach`, expected `the people whose daily work changes with what one does` as in `a.md`; choose one and use it everywhere',
      '  is: the people whose work changes with what one does',
      '  should be: the people whose daily work changes with what one does',
      '  see a.md:3:3: The other wording',
      '  see b.md:3:3: The other wording',
    ],
  )
  const pages = (...texts: string[]): Record<string, string> => ({
    ...levelsOf('- Works.\n', '- Works.\n'),
    'README.md': texts.map((text, index) => `## Step ${String(index)}\n\n**Output**: ${text}\n`).join('\n'),
  })
  silent('where something is to be found', [
    pages('`./out/of/the/oven/loaves.md`', '`./out/of/the/oven/trays.md`'),
    pages('https://bakers.example/docs/oven/web/', 'https://bakers.example/docs/oven/tray/'),
  ])
})

describe('equivalent-level', () => {
  const says = saysOf(equivalent)
  const silent = silentOf(equivalent)
  says(
    'the same as below, and lower than below',
    levelsOf(
      'Comparable to an L3 Software Engineer.\n',
      'Equal to at least  L3 Software Engineer, equivalent to the P2.\n',
      'Equivalent to an L2 Software Engineer.\n',
    ),
    [
      'warning L2.md:3:20-3:22: Unexpected equivalent `L3` at `L2`, expected a higher one than at `L1`, which has the same; correct one of them',
      '  see L1.md:3:18: At `L1`',
      'warning L3.md:3:18-3:20: Unexpected equivalent `L2` at `L3`, expected a higher one than `L3` at `L2` below it; correct one of them',
      '  see L2.md:3:20: At `L2`',
    ],
  )
  says('the highest of two below', levelsOf('Equal to L2. Equal to L4. Equal to L3.\n', 'Equal to L4.\n'), [
    'warning L2.md:3:10-3:12: Unexpected equivalent `L4` at `L2`, expected a higher one than at `L1`, which has the same; correct one of them',
    '  see L1.md:3:23: At `L1`',
  ])
  silent('equivalents that rise, or are of another kind', [
    levelsOf('Equal to L2 Engineer.\n', 'Equal to L2 Analyst.\n'),
    levelsOf('Equal to L2.\n', 'Equal to P2.\n'),
    levelsOf('Equal to L2.\n', 'Equal to L2.5.\n'),
    { ...levelsOf('Equal to L2.\n', 'Works.\n'), 'README.md': '# Levels\n\nEqual to L1.\n' },
  ])
})

describe('no-tenure', () => {
  const says = saysOf(tenure)
  const silent = silentOf(tenure)
  const fact = (label: string, value: string): string =>
    `- **${label}**: ${value}\n- **Place**: here\n\n## Impact\n\n- Plans.\n`
  says(
    'years in labelled facts',
    levelsOf(fact('Experience', 'at least 3-5 years or so'), fact('Time in role', '2+')),
    [
      'warning L1.md:3:28-3:37: Unexpected `3-5 years`, expected what those years bring about; say what a person does who has them',
      'warning L2.md:3:21-3:23: Unexpected `2+`, expected what those years bring about; say what a person does who has them',
    ],
  )
  silent('facts without years', [levelsOf(fact('Horizon', '2 years'), fact('Experience', 'much'))])
})

describe('sentence-spacing', () => {
  const says = saysOf(spacing)
  const silent = silentOf(spacing)
  says(
    'commas on the wrong side of their space, or without one',
    levelsOf('Plans goals , and work,tests (code,notes). It is out . End ,\n'),
    [
      'warning L1.md:3:7-3:14: Unexpected space before the comma in `goals ,`, expected none; remove it',
      '  is: goals ,',
      '  should be: goals,',
      '  fix: "goals ," → "goals,"',
      'warning L1.md:3:19-3:29: Unexpected `work,tests` without a space, expected one after the comma; add it',
      '  is: work,tests',
      '  should be: work, tests',
      '  fix: "work,tests" → "work, tests"',
      'warning L1.md:3:31-3:41: Unexpected `code,notes` without a space, expected one after the comma; add it',
      '  is: code,notes',
      '  should be: code, notes',
      '  fix: "code,notes" → "code, notes"',
      'warning L1.md:3:50-3:55: Unexpected space before the full stop in `out .`, expected none; remove it',
      '  is: out .',
      '  should be: out.',
      '  fix: "out ." → "out."',
      'warning L1.md:3:56-3:61: Unexpected space before the comma in `End ,`, expected none; remove it',
      '  is: End ,',
      '  should be: End,',
      '  fix: "End ," → "End,"',
    ],
  )
  says(
    'a comma without its space in a sentence of data',
    { 'L1.md': '---\nabout: Plans, with others, work,tests and more\n---\n\n# L1\n\nPlans.\n' },
    [
      'warning L1.md:2:28-2:38: Unexpected `work,tests` without a space, expected one after the comma; add it',
      '  is: work,tests',
      '  should be: work, tests',
      '  fix: "work,tests" → "work, tests"',
    ],
  )
  silent('commas in data that is no sentence', [
    { 'L1.md': '---\nkeys: plans,work of,tests for  all\n---\n\n# L1\n\nPlans.\n' },
    { 'L1.md': '---\nkeys: one plans,work is  short here\n---\n\n# L1\n\nPlans.\n' },
    { 'L1.md': '---\nkeys: plans,work of,tests for all who ask\n---\n\n# L1\n\nPlans.\n' },
  ])
  for (const [slip, is, what, mended] of [
    ['goals , and', 'goals ,', 'space before the comma in `goals ,`, expected none; remove it', 'goals,'],
    [
      'work,tests',
      'work,tests',
      '`work,tests` without a space, expected one after the comma; add it',
      'work, tests',
    ],
    ['out .', 'out .', 'space before the full stop in `out .`, expected none; remove it', 'out.'],
  ] as const)
    says(`one slip alone in its text: ${slip}`, levelsOf(`Plans ${slip}\n`), [
      `warning L1.md:3:7-3:${String(7 + is.length)}: Unexpected ${what}`,
      `  is: ${is}`,
      `  should be: ${mended}`,
      `  fix: "${is}" → "${mended}"`,
    ])
  silent('commas that are no slip', [
    levelsOf('See [goals][], and more.\n\n[goals]: x.md\n'),
    { 'L1.md': '---\ntitle: goals , and work,tests\n---\n\n# L1\n\nPlans.\n' },
    levelsOf('Knows `red , green` and `red,green`, see [goals] , or\n, or a1 ,b.\n'),
    levelsOf('Knows red,green,blue and x,y or 1,000 of it.\n'),
    levelsOf('<p>Plans goals , and work,tests</p>\n'),
    levelsOf('Is in .NET , and in a .gitignore file.\n'),
  ])
  says(
    'spaces that are missing or stand before',
    levelsOf(
      'Plans well.Then asks!Does “it”.Helps (all).Ends\n\nAsks more ?Then ships \t.More it.\n\nPlans well !Then asks.\n',
    ),
    [
      'warning L1.md:3:7-3:16: Unexpected `well.Then` without a space, expected one after the full stop; add it',
      '  is: well.Then',
      '  should be: well. Then',
      '  fix: "well.Then" → "well. Then"',
      'warning L1.md:3:17-3:26: Unexpected `asks!Does` without a space, expected one after the exclamation mark; add it',
      '  is: asks!Does',
      '  should be: asks! Does',
      '  fix: "asks!Does" → "asks! Does"',
      'warning L1.md:3:28-3:37: Unexpected `it”.Helps` without a space, expected one after the full stop; add it',
      '  is: it”.Helps',
      '  should be: it”. Helps',
      '  fix: "it”.Helps" → "it”. Helps"',
      'warning L1.md:3:39-3:48: Unexpected `all).Ends` without a space, expected one after the full stop; add it',
      '  is: all).Ends',
      '  should be: all). Ends',
      '  fix: "all).Ends" → "all). Ends"',
      'warning L1.md:5:6-5:16: Unexpected space before the question mark in `more ?Then`, expected it after; move it',
      '  is: more ?Then',
      '  should be: more? Then',
      '  fix: "more ?Then" → "more? Then"',
      'warning L1.md:7:7-7:17: Unexpected space before the exclamation mark in `well !Then`, expected it after; move it',
      '  is: well !Then',
      '  should be: well! Then',
      '  fix: "well !Then" → "well! Then"',
    ],
  )
  silent('names and signs that are written so', [
    levelsOf('Uses node.Js, asp.Net, vs.Them, etc.And the rest.\n'),
    levelsOf('See example.Com/x, a.B, file.Name.txt, x@y.Com and do.Call().\n'),
    levelsOf('Works at v1.Two and Is.Fine.\n'),
  ])
  says('words that only end or begin like such names', levelsOf('Does ovie.Then plans.Network all.\n'), [
    'warning L1.md:3:6-3:15: Unexpected `ovie.Then` without a space, expected one after the full stop; add it',
    '  is: ovie.Then',
    '  should be: ovie. Then',
    '  fix: "ovie.Then" → "ovie. Then"',
    'warning L1.md:3:16-3:29: Unexpected `plans.Network` without a space, expected one after the full stop; add it',
    '  is: plans.Network',
    '  should be: plans. Network',
    '  fix: "plans.Network" → "plans. Network"',
  ])
})
