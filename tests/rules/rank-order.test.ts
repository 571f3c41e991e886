// Ways from level to level that lead down, back or round.
import rule from '../../src/rules/rank-order/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels as `id next next …`, in the order in which they are declared. */
const ways = (...levels: string[]): Record<string, string> => ({
  'ladder.yml': `levels:\n${levels
    .map((level) => level.split(' '))
    .map(([id = '', ...next]) => `  - { id: ${id}, next: [${next.join(', ')}] }\n`)
    .join('')}`,
  ...Object.fromEntries(
    levels.map((level) => level.split(' ')[0] ?? '').map((id) => [`${id}.md`, `# ${id}\n\nWorks.\n`]),
  ),
})

says('a way down by code, beside a way up', ways('L1 L2 L3', 'L3 L2', 'L2'), [
  'L3.md:1:1-1:5: Unexpected way from `L3` down to `L2`, expected a level with a higher number; change `next`, or the code',
  '  see L2.md:1:1: The level `L2`',
])
says('a circle of two with a way out', ways('L1 L2', 'L2 L1 L3', 'L3'), [
  'L2.md:1:1-1:5: Unexpected way from `L2` to `L1`, expected a higher level; it leads round in a circle (L2 → L1 → L2): change `next`',
  '  see L1.md:1:1: The level `L1`',
])
says('a circle above other levels', ways('L1 L2 L3', 'L2 L4', 'L3 L4', 'L4 L5', 'L5 L6', 'L6 L4 L7', 'L7'), [
  'L6.md:1:1-1:5: Unexpected way from `L6` to `L4`, expected a higher level; it leads round in a circle (L6 → L4 → L5 → L6): change `next`',
  '  see L4.md:1:1: The level `L4`',
])
says('a circle that two ways lead into', ways('L1 L2 L3', 'L2 L3', 'L3 L2'), [
  'L3.md:1:1-1:5: Unexpected way from `L3` to `L2`, expected a higher level; it leads round in a circle (L3 → L2 → L3): change `next`',
  '  see L2.md:1:1: The level `L2`',
])
says('a circle beside a way to a level that nobody wrote', ways('L1 L2', 'L2 L9 L1'), [
  'L2.md:1:1-1:5: Unexpected way from `L2` to `L1`, expected a higher level; it leads round in a circle (L2 → L1 → L2): change `next`',
  '  see L1.md:1:1: The level `L1`',
])
says('a level that leads to itself', ways('L1 L1', 'L2'), [
  'L1.md:1:1-1:5: Unexpected way from `L1` to `L1`, expected a higher level; it leads round in a circle (L1 → L1): change `next`',
  '  see L1.md:1:1: The level `L1`',
])
says('a way that goes back in the list', ways('junior lead', 'senior junior', 'lead'), [
  'senior.md:1:1-1:9: Unexpected way from `senior` to `junior`, expected one that is listed after it; `levels` has the lowest first: change `next`, or the list',
  '  see junior.md:1:1: The level `junior`',
])
says('a way down that starts above a circle', ways('L1 L2', 'L2 L1 L9', 'L9 L8', 'L8'), [
  'L2.md:1:1-1:5: Unexpected way from `L2` to `L1`, expected a higher level; it leads round in a circle (L2 → L1 → L2): change `next`',
  '  see L1.md:1:1: The level `L1`',
  'L9.md:1:1-1:5: Unexpected way from `L9` down to `L8`, expected a level with a higher number; change `next`, or the code',
  '  see L8.md:1:1: The level `L8`',
])
says(
  'a way that goes back in the list, not to its start',
  ways('intern lead', 'junior lead', 'senior junior', 'lead'),
  [
    'senior.md:1:1-1:9: Unexpected way from `senior` to `junior`, expected one that is listed after it; `levels` has the lowest first: change `next`, or the list',
    '  see junior.md:1:1: The level `junior`',
  ],
)
silent('ways that lead up', [
  ways('L1a L1b', 'L1b'),
  { ...ways('junior senior', 'senior'), 'L9.md': '---\nnext: junior\n---\n\n# L9\n\nWorks.\n' },
  ways('L1 L2 M3', 'L2 L3', 'L3 L4', 'M3 M4 L4', 'L4', 'M4'),
  ways('L5 M4', 'M4'),
  ways('L1 L1.5', 'L1.5 L2', 'L2 L9'),
  ways('junior L2', 'L2 lead', 'lead'),
])

/** Levels in files with a number each: `a/L1 10`. */
const numbered = (...levels: string[]): Record<string, string> =>
  Object.fromEntries(
    levels.map((level) => {
      const [path = '', number = ''] = level.split(' ')
      const id = path.replace(/.*\//u, '')
      return [`${path}.md`, `---\nnav_order: ${number}\n---\n\n# ${id}\n\n- Works as ${id}.\n`]
    }),
  )

says('two levels with one number', numbered('L1 1', 'L2 2', 'L3 2', 'L4 4'), [
  'warning L3.md:2:12-2:13: Unexpected `nav_order: 2` at `L3` as at `L2`, expected a number of its own as the other levels have; it says where the page stands: set another',
  '  see L2.md:2:12: `L2` has it too.',
])
silent('a way between two levels of one code', [
  {
    'L1.md': '---\nid: potter\nnext: glazer\n---\n\n# L1: Potter\n\nWorks.\n',
    'glazer.md': '---\nid: glazer\n---\n\n# L1: Glazer\n\nWorks.\n',
  },
])
const inOrder = 'levels: [L1, L2, L3, L4, L5, L6]\n'
silent('numbers that are no slip', [
  {
    ...numbered('bench/L1 1', 'bench/L2 2', 'bench/L3 3', 'kiln/L4 3', 'kiln/L5 4', 'kiln/L6 5'),
    'ladder.yml': inOrder,
  },
  {
    ...numbered('L1 1', 'L2 2', 'L3 2', 'L4 4', 'L5 5'),
    'ladder.yml':
      'levels:\n  - { id: L1, next: [L2, L3] }\n  - { id: L2, next: [L4] }\n  - { id: L3, next: [L4] }\n  - L4\n  - L5\n',
  },
  {
    ...numbered('L3 2', 'L4 3', 'L5 4'),
    'ladder.yml': inOrder.replace(', L6', ''),
    'first.md': '---\nnav_order: 1\n---\n\n# First\n\n## L1\n\n- Works as L1.\n\n## L2\n\n- Works as L2.\n',
  },
  {
    ...numbered('L1 1', 'L2 2'),
    'L3.md': '# L3\n\n- Works as L3.\n',
    'L4.md': '# L4\n\n- Works as L4.\n',
  },
  numbered('L1 1', 'L2 1', 'L3 1'),
  numbered('L1 1', 'L2 1', 'L3 2', 'L4 2'),
  numbered('L1 1', 'L2 2', 'L3 3', 'M1 1', 'M2 2', 'M3 3'),
  numbered('L1/README 1', 'L2/README 1', 'L3/README 2', 'L4/README 2'),
  { ...numbered('ic/L1 1', 'ic/L2 2', 'ic/L3 3', 'lead/L4 1', 'lead/L5 2', 'lead/L6 3') },
])
