// Entries of an index that have changed places, and orders that are meant.
import rule from '../../src/rules/level-index/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels with these codes, and an index that lists them so. */
const listed = (codes: readonly string[], path = 'README.md', mark = '- '): Record<string, string> => ({
  ...Object.fromEntries([...codes].sort().map((code) => [`${code}.md`, `# ${code}\n\nWorks.\n`])),
  [path]: `# Levels\n\n${codes.map((code) => `${mark}[${code}](${code}.md)\n`).join('')}`,
})
const told = (line: number, first: string, second: string): string[] => [
  `warning README.md:${String(line)}:3-${String(line)}:14: Unexpected \`${first}\` before \`${second}\`, expected the levels in their order, as the others stand; let the two change places`,
  `  see README.md:${String(line + 1)}:3: It stands below.`,
]

says('two in the middle', listed(['L1', 'L3', 'L2', 'L4']), told(4, 'L3', 'L2'))
says('the first two', listed(['L2', 'L1', 'L3']), told(3, 'L2', 'L1'))
says('the last two', listed(['L1', 'L3', 'L2']), told(4, 'L3', 'L2'))
says(
  'two of a list that begins with the highest',
  listed(['L5', 'L4', 'L2', 'L3', 'L1']),
  told(5, 'L2', 'L3'),
)
says('two of one family beside another', listed(['M1', 'L1', 'L3', 'M2', 'L2']), [
  'warning README.md:5:3-5:14: Unexpected `L3` before `L2`, expected the levels in their order, as the others stand; let the two change places',
  '  see README.md:7:3: It stands below.',
])
silent('orders that are meant, or not understood', [
  listed(['L1', 'L2', 'L3']),
  listed(['L3', 'L2', 'L1']),
  listed(['L2', 'L1']),
  listed(['L4', 'L1', 'L2', 'L3']),
  listed(['L1', 'L4', 'L2', 'L3']),
  listed(['L2', 'L3', 'L1']),
  listed(['L2', 'L1', 'L4', 'L3']),
  listed(['M1', 'M2', 'L1', 'L2', 'L3']),
])

/** Levels with these codes and a page with a table, of which this is what stands below the head. */
const table = (
  codes: readonly string[],
  rows: readonly string[],
  head = '| Level | For whom |',
): Record<string, string> => ({
  ...Object.fromEntries(codes.map((code) => [`${code}.md`, `# ${code}\n\nWorks.\n`])),
  'README.md': `# Levels\n\n${head}\n${head.replace(/[^|]+/gu, ' --- ')}\n${rows.join('\n')}\n`,
})
const four = ['L1', 'L2', 'L3', 'L4']
const changed = (place: string, first: string, second: string, below: string): string[] => [
  `warning README.md:${place}: Unexpected \`${first}\` before \`${second}\`, expected the levels in their order, as the others stand; let the two change places`,
  `  see README.md:${below}: It stands below.`,
]

says(
  'two rows of a table with links',
  table(four, [
    '| [L2](L2.md) | Potters |',
    '| [L1](L1.md) | All |',
    '| [L3](L3.md) | Masters |',
    '| [L4](L4.md) | Few |',
  ]),
  changed('5:3-5:14', 'L2', 'L1', '6:3'),
)
says(
  'two rows of a table without links',
  table(four, ['| L1 | All |', '| **L3**: Master | Masters |', '| L2 | Potters |', '| L4 | Few |']),
  changed('6:1-6:18', 'L3: Master', 'L2', '7:1'),
)
says(
  'two heads of columns',
  table(four, ['| Clay | Kneads | Picks | Digs | Sells |'], '| | L1 | L2 | L4 | L3 |'),
  changed('3:13-3:18', 'L4', 'L3', '3:18'),
)
silent('tables in order, in which levels recur, or stand beside what they are about', [
  table(four, ['| L1 | All |', '| L2 | Potters |', '| L3 | Masters |', '| L4 | Few |']),
  table(four, ['| L1 | All |', '| L3 | Masters |', '| L2 | Potters |']),
  table(four, ['| L1 | All |', '| L3 | Masters |', '| L2 | Potters |', '| L4 | Few |', '| L2 | Again |']),
  table(four, ['| Clay | L1 |', '| Glaze | L3 |', '| Kilns | L2 |', '| Sales | L4 |']),
  table(['L1', 'L2', 'L3'], ['| L1 | All |', '| L3 | Masters |', '| L2 | Potters |', '| L4 | Few |']),
])

const page = (levels: readonly string[], text: string): Record<string, string> => ({
  ...Object.fromEntries(levels.map((code) => [`${code}.md`, `# ${code}\n\nWorks.\n`])),
  'README.md': `# Levels\n\n${text}\n`,
})
says(
  'two rows of a table without links, on a page that has a list of links too',
  page(
    four,
    '- [L1](L1.md)\n- [L2](L2.md)\n- [L3](L3.md)\n- [L4](L4.md)\n\n| Level | For whom |\n|---|---|\n| L1 | All |\n| L3 | Masters |\n| L2 | Potters |\n| L4 | Few |',
  ),
  [
    'warning README.md:11:1-11:6: Unexpected `L3` before `L2`, expected the levels in their order, as the others stand; let the two change places',
    '  see README.md:12:1: It stands below.',
  ],
)
says(
  'two rows of a table of which the first row is a level, as Markdown wants a head',
  page(four, '| L1 | All |\n|---|---|\n| L3 | Masters |\n| L2 | Potters |\n| L4 | Few |'),
  [
    'warning README.md:5:1-5:6: Unexpected `L3` before `L2`, expected the levels in their order, as the others stand; let the two change places',
    '  see README.md:6:1: It stands below.',
  ],
)
says(
  'codes of two letters',
  table(
    ['IC1', 'IC2', 'IC3', 'IC4'],
    ['| IC1 | All |', '| IC3 | Masters |', '| IC2 | Potters |', '| IC4 | Few |'],
  ),
  [
    'warning README.md:6:1-6:7: Unexpected `IC3` before `IC2`, expected the levels in their order, as the others stand; let the two change places',
    '  see README.md:7:1: It stands below.',
  ],
)
silent('rows of tasks with their levels, and of people by their levels', [
  table(four, [
    '| Kneads (L2) | Daily |',
    '| Digs (L1) | Daily |',
    '| Fires (L3) | Rarely |',
    '| Sells (L4) | Never |',
  ]),
  table(four, ['| L1 | Ada |', '| L3 | Bo |', '| L2 | Cy |', '| L4 | Di |', '| L4 | Ed |']),
])
silent('lists that are in order each for itself, and cards, which may stand anywhere on a page', [
  page(four, 'First:\n\n- [L2](L2.md)\n\nThen:\n\n- [L1](L1.md)\n- [L3](L3.md)\n- [L4](L4.md)'),
  page(
    four,
    ['L2', 'L1', 'L3', 'L4'].map((code) => `{{< card link="${code}" title="${code}" >}}`).join('\n'),
  ),
  page(four, '| Guild | Yard |\n|---|---|\n| [L2](L2.md) | [L1](L1.md) |\n| [L3](L3.md) | [L4](L4.md) |'),
])
