// Where a competency stops, starts too early or goes on too long, and when its absence means nothing.
import rule from '../../src/rules/competency-persists/rule.js'
import { levelsOf, levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'
const says = saysOf(rule)
const silent = silentOf(rule)
const all = ['Impact', 'Craft']
says('three levels in a row without a competency', levelsWith(all, ['Impact'], ['Impact'], ['Impact'], all), [
  'L2.md:3:1-3:10: Unexpected level `L2`, `L3` and `L4` without the competency `Craft`, expected it between `L1` and `L5`; write what it means there',
  '  see L1.md:7:1: `L1` has it here.',
  '  see L5.md:7:1: `L5` has it again here.',
])
says(
  'a hole where levels say all that holds',
  { ...levelsWith(all, ['Impact'], all), 'ladder.yml': 'inheritance: restated\n' },
  [
    'L2.md:3:1-3:10: Unexpected level `L2` without the competency `Craft`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:7:1: `L1` has it here.',
    '  see L3.md:7:1: `L3` has it again here.',
  ],
)
says(
  'two ends of one competency',
  levelsWith(all, ['Impact'], ['Impact', 'Craft: Ships.'], ['Impact'], ['Impact']),
  [
    'L2.md:3:1-3:10: Unexpected level `L2` without the competency `Craft`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:7:1: `L1` has it here.',
    '  see L3.md:7:1: `L3` has it again here.',
    'warning L4.md:3:1-3:10: Unexpected end of the competency `Craft` before `L4` and `L5`, expected it up to `L5`; write what it means there, or declare `to: L3` in `ladder.yml`',
    '  see L3.md:7:1: `L3` has it here.',
  ],
)
says(
  'an end that is declared nowhere, where competencies are',
  {
    ...levelsWith(all, all, ['Impact']),
    'ladder.yml': 'inheritance: restated\ncompetencies: [Impact, Craft]\n',
  },
  [
    'L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'an end where only the inheritance is declared',
  { ...levelsWith(all, all, ['Impact']), 'ladder.yml': 'inheritance: restated\n' },
  [
    'warning L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'an end where only the competencies are declared',
  {
    ...levelsWith(all, all, ['Impact']),
    'ladder.yml': 'inheritance: additive\ncompetencies: [Impact, Craft]\n',
  },
  [
    'warning L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'a competency outside of its declared levels, and an end inside of them',
  {
    ...levelsWith(all, ['Impact'], all, ['Impact'], ['Impact', 'Craft'], ['Impact', 'Craft']),
    'ladder.yml': 'competencies:\n  - Impact\n  - { title: Craft, from: L3, to: L4 }\n',
  },
  [
    'L1.md:7:1-7:9: Unexpected competency `Craft` at `L1`, expected it from `L3` on; remove it, or change the `from` that `ladder.yml` declares',
    'L4.md:3:1-3:10: Unexpected end of the competency `Craft` before `L4`, expected it up to `L4`; write what it means there, or declare `to: L3` in `ladder.yml`',
    '  see L3.md:7:1: `L3` has it here.',
    'L5.md:7:1-7:9: Unexpected competency `Craft` at `L5`, expected it up to `L4`; remove it, or change the `to` that `ladder.yml` declares',
    'L6.md:7:1-7:9: Unexpected competency `Craft` at `L6`, expected it up to `L4`; remove it, or change the `to` that `ladder.yml` declares',
  ],
)
silent('what fewer than half of the levels have, where most have headings of their own', [
  levelsWith(
    ['Impact', 'Mushrooms', 'Reach'],
    ['Impact', 'Weather', 'Reach'],
    ['Impact', 'Bicycles'],
    ['Impact', 'Gardens'],
    ['Impact', 'Violins'],
  ),
])
const deeper = (heading: string): Record<string, string> =>
  levelsOf(
    '## Impact\n\n- One.\n\n## Craft\n\n- One.\n',
    `## Craft\n\n- Two.\n\n## ${heading}\n\n### Impact\n\n- Hides.\n`,
    '## Impact\n\n- Three.\n\n## Craft\n\n- Three.\n',
  )
silent('what a level has a heading for, if only for examples of it', [
  deeper('Examples'),
  deeper('Anti-patterns'),
])
silent('a heading that only one of three levels has', [levelsWith(['Impact'], all, ['Impact'])])
says('a heading that only the first of two levels has', levelsWith(all, ['Impact']), [
  'warning L2.md:3:1-3:10: Unexpected end of the competency `Craft` before `L2`, expected it up to `L2`; write what it means there, or declare `to: L1` in `ladder.yml`',
  '  see L1.md:7:1: `L1` has it here.',
])
says(
  'a declared competency that only one level has',
  { ...levelsWith(['Impact'], all, ['Impact']), 'ladder.yml': 'competencies: [Impact, Craft]\n' },
  [
    'L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
silent('a list of what is expected, which another level calls something else', [
  levelsWith(['Responsibilities'], ['What you do']),
  levelsWith(['Key responsibilities', 'Impact'], ['Key responsibilities', 'Impact'], ['Impact', 'Duties']),
])
silent('competencies that start late or whose end is declared', [
  levelsWith(['Impact'], all, all),
  {
    ...levelsWith(all, all, ['Impact']),
    'ladder.yml': 'competencies:\n  - Impact\n  - { title: Craft, to: L2 }\n',
  },
  {
    ...levelsWith(['Impact'], ['Impact'], all),
    'ladder.yml': 'competencies:\n  - Impact\n  - { title: Craft, from: L2 }\n'.replace('L2', 'L3'),
  },
])
silent('levels that have nothing to lack', [
  levelsOf('## Impact\n\n- Ships.\n', 'Works well.\n', '## Impact\n\n- Plans.\n'),
  levelsWith(all, ['Impact', 'Crafts'], all),
])
says(
  'a hole where levels add to those below',
  { ...levelsWith(all, ['Impact'], all), 'ladder.yml': 'inheritance: additive\n' },
  [
    'warning L2.md:3:1-3:10: Unexpected level `L2` without the competency `Craft`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:7:1: `L1` has it here.',
    '  see L3.md:7:1: `L3` has it again here.',
  ],
)
silent('levels that build on others', [
  {
    ...levelsOf('## Impact\n\n- Ships.\n\n## Craft\n\n- Tests.\n', '## Impact\n\n- Plans.\n'),
    'L3.md': '---\ninherits: L2\n---\n\n# L3\n\n## Impact\n\n- Leads.\n',
  },
  {
    ...levelsWith(all, [], all),
    'L2.md': '---\ninherits: L1\n---\n\n# L2\n\n## Impact\n\n- Plans.\n',
  },
])
silent('a competency that no level has', [
  { ...levelsWith(['Impact'], ['Impact']), 'ladder.yml': 'competencies: [Impact, Craft]\n' },
])
const topic = (name: string, ...levels: number[]): string =>
  `  - name: ${name}\n    title: ${name}\n    content:\n${levels.map((level) => `      - level: ${String(level)}\n        criteria: [Does thing ${String(level)} of ${name}]\n`).join('')}`
says(
  'a hole in data, where levels stand inside of competencies',
  { 'backend.md': `---\ntopics:\n${topic('Impact', 1, 2, 3)}${topic('Craft', 1, 3)}---\n` },
  [
    'warning backend.md:16:20-16:41: Unexpected level `level-2` without the competency `Craft`, expected it between `level-1` and `level-3`; write what it means there',
    '  see backend.md:16:20: `level-1` has it here.',
    '  see backend.md:18:20: `level-3` has it again here.',
  ],
)
says(
  'three competencies that end at as many levels, of which one is declared to end earlier',
  {
    ...levelsWith(['Impact', 'Craft', 'Care', 'Reach'], ['Impact', 'Craft', 'Care'], ['Impact'], ['Impact']),
    'ladder.yml': 'competencies: [Impact, Craft, Care, { title: Reach, to: L3 }]\n',
  },
  [
    'L2.md:11:1-11:8: Unexpected end of the competency `Reach` before `L2` and `L3`, expected it up to `L3`; write what it means there, or declare `to: L1` in `ladder.yml`',
    '  see L1.md:15:1: `L1` has it here.',
    'L3.md:3:1-3:10: Unexpected end of the competency `Care` before `L3` and `L4`, expected it up to `L4`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:11:1: `L2` has it here.',
    'L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3` and `L4`, expected it up to `L4`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'a hole in one document of several levels',
  {
    'ladder.md': ['L1', 'L2', 'L3']
      .map((id) => `## ${id}\n\n### Impact\n\n- Ships.\n\n${id === 'L2' ? '' : '### Craft\n\n- Tests.\n\n'}`)
      .join(''),
  },
  [
    'ladder.md:13:1-13:11: Unexpected level `L2` without the competency `Craft`, expected it between `L1` and `L3`; write what it means there',
    '  see ladder.md:7:1: `L1` has it here.',
    '  see ladder.md:23:1: `L3` has it again here.',
  ],
)
says(
  'a hole in a file without a heading',
  Object.fromEntries(
    Object.entries(levelsWith(all, ['Impact'], all)).map(([path, text]) => [
      path,
      text.replace(/^# .*\n\n/u, ''),
    ]),
  ),
  [
    'L2.md:1:1-1:10: Unexpected level `L2` without the competency `Craft`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:5:1: `L1` has it here.',
    '  see L3.md:5:1: `L3` has it again here.',
  ],
)
says(
  'where levels have headings of their own, only the end of what half of them share',
  levelsWith(
    ['Impact', 'Craft', 'First weeks', 'First review'],
    ['Impact', 'Craft', 'Second weeks', 'Second review'],
    ['Impact', 'Mentoring', 'Wide plans'],
    ['Impact', 'Strategy', 'Long plans'],
  ),
  [
    'warning L3.md:11:1-11:14: Unexpected end of the competency `Craft` before `L3` and `L4`, expected it up to `L4`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)

silent('ends where another career begins', [
  {
    'ladder.md': ['IC1: Seller', 'IC2: Senior Seller', 'M3: Sales Manager']
      .map(
        (title, index) =>
          `## ${title}\n\n### Impact\n\n- Sells ${String(index)}.\n\n${index < 2 ? `### Craft\n\n- Talks ${String(index)}.\n` : ''}`,
      )
      .join('\n')
      .replace(/^/u, '# Careers\n\n## Sales career\n\n')
      .replaceAll('## IC', '### IC')
      .replaceAll('## M3', '### M3'),
  },
])

const careers = (titles: readonly string[], lacking: number): string =>
  titles
    .map((title, index) => {
      const craft = index === lacking ? '' : `\n#### Craft\n\n- Talks ${String(index)}.\n`
      return `### ${title}\n\n#### Impact\n\n- Sells ${String(index)}.\n${craft}`
    })
    .join('\n')
/** Levels of one track that is declared, whatever careers their codes tell of; one of them lacks a competency. */
const track = (
  titles: readonly string[],
  lacking: number,
  order: string,
  more = '',
): Record<string, string> => ({
  'ladder.md': `# Careers\n\n## Sales career\n\n${careers(titles, lacking)}`,
  'ladder.yml': `tracks:\n  - { id: sales, levels: [${order}] }\n${more}`,
})
silent('an end where another career begins in one track', [
  track(['PE1: Seller', 'PE2: Senior Seller', 'PM3: Sales Manager'], 2, 'PE1, PE2, PM3'),
])
says(
  'an end before a level without a code',
  track(['PE1: Seller', 'PE2: Senior Seller', 'Sales Manager'], 2, 'PE1, PE2, sales-manager'),
  [
    'warning ladder.md:27:1-27:12: Unexpected end of the competency `Craft` before `sales-manager`, expected it up to `sales-manager`; write what it means there, or declare `to: PE2` in `ladder.yml`',
    '  see ladder.md:21:1: `PE2` has it here.',
  ],
)
says(
  'an end behind a level without a code',
  track(
    ['PE1: Seller', 'PE2: Senior Seller', 'Sales Manager', 'PE3: Lead Seller'],
    3,
    'PE1, PE2, sales-manager, PE3',
  ),
  [
    'warning ladder.md:37:1-37:12: Unexpected end of the competency `Craft` before `PE3`, expected it up to `PE3`; write what it means there, or declare `to: sales-manager` in `ladder.yml`',
    '  see ladder.md:31:1: `sales-manager` has it here.',
  ],
)
says(
  'a hole at a level of another career',
  track(['PE1: Seller', 'PM2: Sales Manager', 'PE3: Lead Seller'], 1, 'PE1, PM2, PE3'),
  [
    'warning ladder.md:17:1-17:12: Unexpected level `PM2` without the competency `Craft`, expected it between `PE1` and `PE3`; write what it means there',
    '  see ladder.md:11:1: `PE1` has it here.',
    '  see ladder.md:27:1: `PE3` has it again here.',
  ],
)
says(
  'an end at another career, where competencies are declared',
  track(
    ['PE1: Seller', 'PE2: Senior Seller', 'PM3: Sales Manager'],
    2,
    'PE1, PE2, PM3',
    'competencies: [Impact, Craft]\n',
  ),
  [
    'warning ladder.md:27:1-27:12: Unexpected end of the competency `Craft` before `PM3`, expected it up to `PM3`; write what it means there, or declare `to: PE2` in `ladder.yml`',
    '  see ladder.md:21:1: `PE2` has it here.',
  ],
)

const table = (...rows: string[]): Record<string, string> => ({
  'titles.md': `# Titles for potters\n\n| Area | Potter (L1) | Senior Potter (L2) | Lead Potter (L3) | Principal Potter (L4) |\n| - | - | - | - | - |\n${rows.join('\n')}\n`,
})
const full = [
  '| Craft | Throws small bowls. | Throws large bowls alone. | Designs new glazes for the shop. | Leads the craft of all shops. |',
  '| Care | Asks for help early. | Helps those who ask. | Trains new potters each year. | Sets how potters are trained. |',
]
const plans = '| Plans | Plans a day. | Plans a week. | Plans a month. | Plans a year. |'
const reach = (...cells: string[]): string => `| Reach | Works in one shop. | ${cells.join(' | ')} |`
says(
  'the only empty cell of a table',
  table(...full, plans, reach('', 'Works with all shops in town.', 'Works with the whole trade.')),
  [
    'warning titles.md:8:30-8:33: Unexpected empty cell of `L2` for the competency `Reach`, expected text as at `L1` and `L3`, for no other is empty; write what it means there',
  ],
)
/** A table, and a level in a file of its own above it. */
const above = (chief: string, ...rows: string[]): Record<string, string> => ({
  ...table(...rows),
  'L5.md': `# Chief Potter (L5)\n\n${chief}`,
  'ladder.yml': 'levels: [L1, L2, L3, L4, L5]\n',
})
const emptyReach = reach('', 'Works with all shops in town.', 'Works with the whole trade.')
const lacksReach = [
  'warning titles.md:8:30-8:33: Unexpected empty cell of `L2` for the competency `Reach`, expected text as at `L1` and `L3`, for no other is empty; write what it means there',
]
says(
  'the only empty cell of a table, below a level with an empty heading',
  above(
    '## Craft\n\n## Care\n\n- Asks all.\n\n## Plans\n\n- Plans all.\n\n## Reach\n\n- Works for all.\n',
    ...full,
    plans,
    emptyReach,
  ),
  lacksReach,
)
const narrow = (rows: Record<string, string>): Record<string, string> => ({
  'titles.md': (rows['titles.md'] ?? '').replaceAll(/(?<=^(?:\|[^|\n]*){4}\|).*$/gmu, ''),
})
says('an empty cell among nine', narrow(table(...full, emptyReach)), [
  'warning titles.md:7:30-7:33: Unexpected empty cell of `L2` for the competency `Reach`, expected text as at `L1` and `L3`, for no other is empty; write what it means there',
])
says(
  'an empty cell below a level that has no such competency',
  above(
    '## Craft\n\n- Leads all.\n\n## Care\n\n- Asks all.\n\n## Plans\n\n- Plans all.\n',
    ...full,
    plans,
    reach('Works across two shops.', 'Works with all shops in town.', ''),
  ),
  [
    'warning L5.md:11:1-11:9: Unexpected end of the competency `Reach` before `L5`, expected it up to `L5`; write what it means there, or declare `to: L4` in `ladder.yml`',
    '  see titles.md:8:88: `L4` has it here.',
  ],
)
silent('cells that are empty on purpose', [
  table(full[0] ?? '', emptyReach),
  table(...full, plans, reach('Works across two shops.', 'Works with all shops in town.', '')),
  table(...full, plans, reach('–', 'Works with all shops in town.', 'Works with the whole trade.')),
  table(
    ...full,
    plans.replace('Plans a month.', ''),
    reach('', 'Works with all shops in town.', 'Works with the whole trade.'),
  ),
])
