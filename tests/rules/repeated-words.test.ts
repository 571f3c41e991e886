// Levels, statements and facts that say the same as others.
import { describe } from 'vitest'
import distinctLevel from '../../src/rules/distinct-level/rule.js'
import noDuplicate from '../../src/rules/no-duplicate-expectation/rule.js'
import unchangedField from '../../src/rules/unchanged-field/rule.js'
import { levelsOf, levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

describe('distinct-level', () => {
  const says = saysOf(distinctLevel)
  const silent = silentOf(distinctLevel)
  const full = (axes: string, fact: string, items: string, anti = 'Haste'): string =>
    `---\naxes: { ${axes} }\n---\n\n# LEVEL\n\n- **Horizon**: ${fact}\n- **Reach**: all\n\n## Impact\n\n${items}\n## Anti-patterns\n\n- **${anti}**. Ships too early.\n`
  const two = (first: string, second: string): Record<string, string> => ({
    'ladder.yml': 'axes:\n  - { id: scope, scale: [own, team] }\n  - { id: help, scale: [some, much] }\n',
    'L1.md': first.replace('LEVEL', 'L1'),
    'L2.md': second.replace('LEVEL', 'L2'),
  })
  const one = full('scope: own, help: some', 'days', '- Plans.\n- Ships.\n')
  says(
    'a level whose parts only stand in another order',
    two(one, full('help: some, scope: own', 'days', '- Ships.\n- Plans.\n')),
    [
      'L2.md:5:1-5:5: Unexpected level `L2` that says exactly what `L1` says, expected something that sets them apart; describe the difference, or remove one of the two',
      '  see L1.md:5:1: `L1`',
    ],
  )
  silent('levels of which nothing is written yet', [
    {
      'oven.json': JSON.stringify({
        L1: { summary: 'Bakes with help.', detail: 'Watches others at the oven, and asks why they open it.' },
        L2: { summary: 'Bakes alone.', detail: '' },
        L3: { summary: 'Teaches others to bake.', detail: '' },
      }),
    },
  ])
  silent('levels that differ in one thing', [
    two(one, full('scope: team, help: some', 'days', '- Plans.\n- Ships.\n')),
    two(one, full('scope: own, help: some', 'weeks', '- Plans.\n- Ships.\n')),
    two(one, full('scope: own, help: some', 'days', '- Plans.\n- Ships.\n', 'Waste')),
    two(one, full('scope: own, help: some', 'days', '- Plans.\n- Tests.\n')),
    two(one, full('scope: own, help: some', 'days', '- Plans.\n')),
    levelsOf('', ''),
    levelsWith(['Impact: Plans.; Ships.', 'Craft: Tests.'], ['Impact: Plans.', 'Craft: Ships.; Tests.']),
  ])
  says('a level without competencies', levelsOf('Works alone.\n', 'Works alone.\n'), [
    'L2.md:1:1-1:5: Unexpected level `L2` that says exactly what `L1` says, expected something that sets them apart; describe the difference, or remove one of the two',
    '  see L1.md:1:1: `L1`',
  ])
})

describe('no-duplicate-expectation', () => {
  const says = saysOf(noDuplicate)
  const silent = silentOf(noDuplicate)
  const [plan, tell, ask] = [
    'Plans the work of the whole team with care',
    'Tells everyone early what comes next and why',
    'Asks those who know the most before deciding',
  ]
  says('one twice in a list', levelsWith([`Impact: ${plan}; Helps; ${plan}`]), [
    'warning L1.md:7:1-7:45: Unexpected expectation that `L1` states already above, expected each expectation once; remove one of the two',
    '  see L1.md:5:1: The same at `L1`',
  ])
  says(
    'three that were copied together',
    levelsWith([`Impact: ${plan}; ${tell}; ${ask}`, `Craft: ${plan}; ${tell}; ${ask}`]),
    [
      'warning L1.md:11:1-11:45: Unexpected 3 expectations that `L1` states already in `Impact`, expected each expectation once; remove one of the two',
      '  see L1.md:5:1: The same at `L1`',
      '  see L1.md:12:1: Another one',
      '  see L1.md:6:1: The same at `L1`',
      '  see L1.md:13:1: Another one',
      '  see L1.md:7:1: The same at `L1`',
    ],
  )
  const sailors = (...titles: string[]): Record<string, string> =>
    Object.fromEntries(
      [
        `- ${ask}\n- Sails boats\n`,
        `- ${plan}\n- Builds boats\n`,
        `- ${plan}\n- Sells boats\n- Buys boats\n`,
      ].map((items, index) => {
        const id = `L${String(index + 1)}`
        return [`${id}.md`, `# ${id}: ${titles[index] ?? ''}\n\n## Impact\n\n${items}`]
      }),
    )
  silent('what a step says again of its job', [sailors('Sailor', 'Captain', 'Captain')])
  for (const titles of [
    ['Sailor', 'Captain', 'Admiral'],
    ['Captain', 'Captain', 'Captain'],
  ])
    says(`what ${titles.join(', ')} say again, who are no steps of one of several jobs`, sailors(...titles), [
      'warning L3.md:5:1-5:45: Unexpected expectation at `L3` in the words of `L2`, expected only what the level adds; say what is more at `L3`, or remove what is not',
      '  see L2.md:5:1: The same at `L2`',
    ])
  says(
    'copies from two lists',
    levelsWith([`Impact: ${plan}`, `Growth: ${tell}`, `Craft: ${plan}; ${tell}`]),
    [
      'warning L1.md:13:1-13:45: Unexpected expectation that `L1` states already in `Impact`, expected each expectation once; remove one of the two',
      '  see L1.md:5:1: The same at `L1`',
      'warning L1.md:14:1-14:47: Unexpected expectation that `L1` states already in `Growth`, expected each expectation once; remove one of the two',
      '  see L1.md:9:1: The same at `L1`',
    ],
  )
  says(
    'a text twice outside of competencies',
    `# L1\n\n## Overview\n\n${plan}, day by day.\n\n${tell}.\n\n${plan}, day by day.\n`,
    [
      'warning L1.md:9:1-9:56: Unexpected expectation that `L1` states already above, expected each expectation once; remove one of the two',
      '  see L1.md:5:1: The same at `L1`',
    ],
  )
  const examples = (...lists: string[][]): string =>
    `# L1\n\n${lists.map((list, index) => `## Area ${String(index)}\n\n- Works.\n\nExamples:\n\n${list.map((item) => `- ${item}\n`).join('')}`).join('\n')}`
  const over = (...items: string[]): string => `- ${plan}\n${items.map((item) => `  - ${item}\n`).join('')}`
  silent('the same words over another list', [
    `# L1\n\n## Impact\n\n${over('What comes', 'Who helps')}\n## Craft\n\n${over('What is tested')}`,
  ])
  says('a list twice', `# L1\n\n## Impact\n\n${over('What')}\n## Craft\n\n${over('What')}`, [
    'warning L1.md:10:1-11:9: Unexpected expectation that `L1` states already in `Impact`, expected each expectation once; remove one of the two',
    '  see L1.md:5:1: The same at `L1`',
  ])
  says('an example twice in a list', examples([plan, ask, plan]), [
    'warning L1.md:11:3-11:45: Unexpected expectation that `L1` states already above, expected each expectation once; remove one of the two',
    '  see L1.md:9:3: The same at `L1`',
  ])
  silent('an example in two lists', [examples([plan, ask], [plan])])
  const additive = (...levels: string[][]): Record<string, string> => ({
    ...levelsWith(...levels),
    'ladder.yml': 'inheritance: additive\n',
  })
  says(
    'two of the level below, and one of the level below that',
    additive(
      [`Impact: ${plan}; Helps`],
      [`Impact: ${tell}; ${ask}; Reads`],
      [`Impact: ${plan}; ${tell}; ${ask}`],
    ),
    [
      'warning L3.md:5:1-5:45: Unexpected expectation at `L3` in the words of `L1`, expected only what the level adds; say what is more at `L3`, or remove what is not',
      '  see L1.md:5:1: The same at `L1`',
      'warning L3.md:6:1-6:47: Unexpected 2 expectations at `L3` in the words of `L2`, expected only what the level adds; say what is more at `L3`, or remove what is not',
      '  see L2.md:5:1: The same at `L2`',
      '  see L3.md:7:1: Another one',
      '  see L2.md:6:1: The same at `L2`',
    ],
  )
  says(
    'one at three of four levels',
    additive(
      [`Impact: ${plan}; Helps`],
      [`Impact: ${plan}; Reads`],
      [`Impact: ${plan}; Writes`],
      ['Impact: Asks'],
    ),
    [
      'warning L3.md:5:1-5:45: Unexpected expectation at `L3` in the words of `L1`, `L2`, expected only what the level adds; say what is more at `L3`, or remove what is not',
      '  see L1.md:5:1: The same at `L1`',
      '  see L2.md:5:1: The same at `L2`',
    ],
  )
  says(
    'one at three levels',
    additive([`Impact: ${plan}; Helps`], [`Impact: ${plan}; Reads`], [`Impact: ${plan}; Writes`]),
    [],
  )
  /** Levels with a table of competencies, each with a step and the words of that step. */
  const stepped = (...levels: [craft: string, impact: string][]): Record<string, string> => ({
    'all.md': `# Engineers\n\n${levels
      .map(
        ([craft, impact], index) =>
          `## L${index + 1}\n\n| Skill | Step | What |\n|---|---|---|\n| Craft | ${craft} |\n| Impact | ${impact} |\n`,
      )
      .join('\n')}`,
    'ladder.yml': 'inheritance: additive\n',
  })
  const third: [string, string] = ['1 | Writes down what was agreed in each meeting', '1 | Helps']
  silent('the words of a step on which both levels stand', [
    stepped([`1 | ${plan}`, `1 | ${tell}`], [`2 | ${ask}`, `1 | ${tell}`], third),
  ])
  says(
    'the words of a lower step',
    stepped(
      [`1 | ${plan}, and builds`, '1 | Ships'],
      [`2 | ${plan}, and builds`, '2 | Ships and helps'],
      third,
    ),
    [
      'warning all.md:14:15-14:69: Unexpected expectation at `L2` in the words of `L1`, expected only what the level adds; say what is more at `L2`, or remove what is not',
      '  see all.md:7:15: The same at `L1`',
    ],
  )
  silent('copies where levels say everything again', [
    {
      ...levelsWith([`Impact: ${plan}; Helps`], [`Impact: ${plan}; Reads`]),
      'ladder.yml': 'inheritance: restated\n',
    },
  ])
})

describe('unchanged-field', () => {
  const says = saysOf(unchangedField)
  const silent = silentOf(unchangedField)
  const facts = (...levels: Record<string, string>[]): Record<string, string> =>
    levelsOf(
      ...levels.map(
        (own) =>
          `- **Place**: here\n${Object.entries(own)
            .map(([label, value]) => `- **${label}**: ${value}\n`)
            .join('')}\n## Impact\n\n- Plans.\n`,
      ),
    )
  says(
    'two amounts, of which one stands still',
    facts(
      { Horizon: '2 days', Budget: '1 k' },
      { Horizon: '2 days', Budget: '2 k' },
      { Horizon: '2 weeks', Budget: '3 k' },
      { Horizon: '1 year', Budget: '4 k' },
    ),
    [
      'warning L2.md:4:3-4:22: Unexpected Horizon `2 days` at `L2` as at `L1`, expected it to change as it does at other levels; set what fits `L2`',
      '  see L1.md:4:3: At `L1`',
    ],
  )
  silent('codes of levels, which are no amounts', [
    facts(
      { 'Reports to': 'Manager (M3)' },
      { 'Reports to': 'Manager (M3)' },
      { 'Reports to': 'Director (M4)' },
      { 'Reports to': 'VP (M5)' },
    ),
  ])
  says(
    'an amount in other signs',
    facts({ Horizon: 'two  Days' }, { Horizon: 'two days' }, { Horizon: 'two weeks' }, { Horizon: 'a year' }),
    [
      'warning L2.md:4:3-4:24: Unexpected Horizon `two days` at `L2` as at `L1`, expected it to change as it does at other levels; set what fits `L2`',
      '  see L1.md:4:3: At `L1`',
    ],
  )
  says(
    'a value of sixty letters',
    facts(
      { Horizon: `2 days ${'a'.repeat(53)}` },
      { Horizon: `2 days ${'a'.repeat(53)}` },
      { Horizon: `3 days ${'a'.repeat(53)}` },
      { Horizon: 'near' },
      { Horizon: 'far' },
    ),
    [
      'warning L2.md:4:3-4:76: Unexpected Horizon `2 days aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` at `L2` as at `L1`, expected it to change as it does at other levels; set what fits `L2`',
      '  see L1.md:4:3: At `L1`',
    ],
  )
  says(
    'an amount at two of three levels',
    facts({ Horizon: '2 days' }, { Horizon: '2 days' }, { Horizon: 'near' }),
    [
      'warning L2.md:4:3-4:22: Unexpected Horizon `2 days` at `L2` as at `L1`, expected it to change as it does at other levels; set what fits `L2`',
      '  see L1.md:4:3: At `L1`',
    ],
  )
  says(
    'an amount that stands still once, beside one that may',
    facts(
      { Horizon: '2 days', Budget: '1 k' },
      { Horizon: '2 days', Budget: '1 k' },
      { Horizon: '3 days', Budget: '1 k' },
      { Horizon: '4 days', Budget: '4 k' },
    ),
    [
      'warning L2.md:4:3-4:22: Unexpected Horizon `2 days` at `L2` as at `L1`, expected it to change as it does at other levels; set what fits `L2`',
      '  see L1.md:4:3: At `L1`',
    ],
  )
  silent('amounts that may stand still, and what is no amount', [
    facts({ Horizon: '2 days' }, { Horizon: '2 days' }, { Horizon: '2 days' }, { Horizon: '1 year' }),
    facts({ Horizon: '2 days' }, { Horizon: '2 days' }),
    facts({ Horizon: '2 days' }, { Horizon: '2 days' }, { Horizon: '2 days' }),
    facts({ Horizon: 'near' }, { Horizon: 'near' }, { Horizon: 'far' }, { Horizon: 'very far' }),
    facts({ Horizon: '2 days' }, { Horizon: 'near' }, { Horizon: 'near' }, { Horizon: '1 year' }),
    facts({ Notice: '2 days' }, { Notice: '2 days' }, { Notice: '2 weeks' }, { Notice: '1 year' }),
    facts(
      { Horizon: `2 days${' and more of them'.repeat(4)}` },
      { Horizon: `2 days${' and more of them'.repeat(4)}` },
      { Horizon: `3 days${' and more of them'.repeat(4)}` },
      { Horizon: `4 days${' and more of them'.repeat(4)}` },
    ),
  ])
  silent('amounts in front matter', [
    Object.fromEntries(
      ['2 days', '2 days', '2 weeks', '1 year'].map((value, index) => [
        `L${String(index + 1)}.md`,
        `---\nhorizon: ${value}\n---\n\n# L${String(index + 1)}\n\nWorks.\n`,
      ]),
    ),
  ])
})

describe('rows of a table that stand below themselves', () => {
  const says = saysOf(noDuplicate)
  const silent = silentOf(noDuplicate)
  const table = (...rows: string[]): string =>
    `# Kilns\n\n| Area | L1 | L2 |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  const told = (place: string, words: string): string =>
    `warning L1.md:${place}: Unexpected row \`${words} …\` in the words of the row above, expected it once; remove it, or write what was to stand there`
  const clay = '| Clay | Kneads all of the clay by hand. | Chooses the clay for others. |'
  says('are told once, for all levels of the table', table(clay, clay.replaceAll('| ', '|  ')), [
    told('6:1-6:77', 'Clay | Kneads all of the clay by hand. |'),
    '  see L1.md:5:1: The row above',
  ])
  silent('and not where others stand between, or where they are to be filled in', [
    table(clay, '| Kilns | Lights one fire. | Lights two fires. |', clay),
    table('| | Name of a goal | |', '| | Name of a goal | |'),
    table('| [Goal] | [What will be done] | |', '| [Goal] | [What will be done] | |'),
    table('| I want ___ | so that I can | |', '| I want ___ | so that I can | |'),
    table('| Goal | When | Who |', '| Goal | When | Who |'),
    table(
      '| - Proof of it | - Proof of it | - Proof of it |',
      '| - Proof of it | - Proof of it | - Proof of it |',
    ),
    table('| | | |', '| | | |'),
  ])
})
