// Competencies that ask the same at two levels, where levels add and where they say everything again.
import rule from '../../src/rules/unchanged-competency/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const same = 'Plans the work of the whole team with care; Tells everyone what comes next'
const other = 'Writes down what was agreed with others; Asks those who know the most'

says(
  'one competency at three levels',
  {
    'ladder.yml': 'inheritance: additive\n',
    ...levelsWith(
      ['Craft: Ships.', `Impact: ${same}`],
      ['Craft: Tests.', `Impact: ${same}`],
      ['Craft: Leads.', `Impact: ${same}`],
    ),
  },
  [
    'warning L3.md:9:1-9:45: Unexpected `Impact` at `L3` in the same words as at `L2`, `L1`, expected what changes from one level to the next; say it, or say that nothing does',
    '  see L2.md:9:1: The same at `L2`',
    '  see L1.md:9:1: The same at `L1`',
  ],
)
const restated = (...levels: string[][]): Record<string, string> => ({
  ...levelsWith(...levels),
  'ladder.yml': 'inheritance: restated\n',
})
silent('one of two competencies, where levels say everything again', [
  restated([`Impact: ${same}`, 'Craft: Ships.'], [`Impact: ${same}`, 'Craft: Tests.']),
  restated(
    [`Impact: ${same}`, `Craft: ${other}`, 'Care: Helps.'],
    [`Impact: ${same}`, `Craft: ${other}`, 'Care: Asks.'],
  ),
  restated(
    [`Impact: ${same}`, `Craft: ${other}`],
    [`Impact: ${same}`, 'Craft: Plans what is new for all.'],
    ['Impact: Asks what is new for all.', 'Craft: Plans what is new for all.'],
  ),
])
says(
  'all competencies, where levels say everything again',
  restated(
    [`Impact: ${same}`, `Craft: ${other}`],
    [`Impact: ${same}`, `Craft: ${other}`],
    ['Impact: Leads.', 'Craft: Leads more.'],
  ),
  [
    'warning L2.md:5:1-5:45: Unexpected `Impact` at `L2` in the same words as at `L1`, expected what changes from one level to the next; say it, or say that nothing does',
    '  see L1.md:5:1: The same at `L1`',
    'warning L2.md:10:1-10:42: Unexpected `Craft` at `L2` in the same words as at `L1`, expected what changes from one level to the next; say it, or say that nothing does',
    '  see L1.md:10:1: The same at `L1`',
  ],
)
/** Levels that say in a table what is asked at their step of one competency. */
const atSteps = (...rows: string[]): Record<string, string> => ({
  ...Object.fromEntries(
    rows.map((row, index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}\n\n| Skill | What | Step |\n|---|---|---|\n| Impact | ${row} |\n`,
    ]),
  ),
  'ladder.yml': 'inheritance: additive\n',
})
silent('a competency in which both levels stand on one step, or that names another', [
  atSteps('Plans the work of the team | 2', 'Plans the work of the team | 2', 'Leads everyone there | 3'),
  atSteps('Plans the work of the team | 2', 'Plans the work of the team | 3', 'Leads everyone there | 3'),
])

/** Levels with two competencies in a table; the first is the same at those that have it. */
const inCells = (...cells: string[]): Record<string, string> => ({
  ...Object.fromEntries(
    cells.map((cell, index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}\n\n| Skill | What |\n|---|---|\n| Impact | ${cell} |\n| Craft | Has skill ${'abcde'.charAt(index)} |\n`,
    ]),
  ),
  'ladder.yml': 'inheritance: additive\n',
})
silent('what holds for all levels that ask it, whatever the others have in its place', [
  inCells(same, same, same),
  inCells('None', same, same),
  inCells('N/A.', same, same),
  inCells('(none)', same, same),
])
says('what one level asks in other words', inCells('Asks those who know the most', same, same), [
  'warning L3.md:5:12-5:86: Unexpected `Impact` at `L3` in the same words as at `L2`, expected what changes from one level to the next; say it, or say that nothing does',
  '  see L2.md:5:12: The same at `L2`',
])
