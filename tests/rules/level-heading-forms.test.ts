// Headings whose code is not known, and ladders of one document.
import rule from '../../src/rules/level-heading/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const files = (headings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headings).map(([path, heading]) => [path, `# ${heading}\n\nWorks.\n`]))

says(
  'a code alone beside titles alone',
  files({ 'a.md': 'Junior Engineer', 'b.md': 'Mid Engineer', 'c.md': 'Senior Engineer', 'L4.md': 'L4' }),
  [
    'warning L4.md:1:1-1:5: Unexpected heading `L4`, expected a title as in `Junior Engineer`; write all headings of levels in one way',
    '  is: L4',
    '  see a.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a title alone beside codes alone',
  files({ 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md': 'L3', 'chief.md': 'Chief Engineer' }),
  [
    'warning chief.md:1:1-1:17: Unexpected heading `Chief Engineer`, expected a code as in `L1`; write all headings of levels in one way',
    '  is: Chief Engineer',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'an indented heading with two spaces',
  files({ 'L1.md': ' L1:  Junior', 'L2.md': 'L2:  Mid', 'L3.md': 'L3: Senior', 'L4.md': 'L4 : Lead' }),
  [
    'warning L4.md:1:1-1:12: Unexpected heading `L4 : Lead`, expected `L4: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: L4 : Lead',
    '  should be: L4: Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'levels of one document',
  {
    'ladder.md':
      '# Ladder\n\n## L1: Junior\n\nWorks.\n\n## L2: Mid\n\nWorks.\n\n## L3: Senior\n\nWorks.\n\n## L4 Lead\n\nWorks.\n',
  },
  [
    'warning ladder.md:15:1-15:11: Unexpected heading `L4 Lead`, expected `L4: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: L4 Lead',
    '  should be: L4: Lead',
    '  see ladder.md:3:1: Written like this in most levels.',
  ],
)
silent('headings of two forms, each of two levels', [
  files({ 'L1.md': 'L1: Junior', 'L2.md': 'L2: Mid', 'L3.md': 'L3 Senior', 'L4.md': 'L4 Lead' }),
])
