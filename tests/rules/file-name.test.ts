// How files of levels are named, and how the one that is named otherwise would be.
import rule from '../../src/rules/file-name/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const named = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, index) => [name, `# L${String(index + 1)}: Engineer\n\nWorks.\n`]))

says(
  'another sign between words',
  named(
    'a/L1-junior-engineer.md',
    'a/L2-mid-engineer.md',
    'a/L3 _ senior_engineer.md',
    'a/L4-lead-engineer.md',
  ),
  [
    'warning a/L3 _ senior_engineer.md:1:1-1:1: Unexpected file name `L3 _ senior_engineer.md`, expected `L3-senior-engineer.md` in the way of `L1-junior-engineer.md` and `L2-mid-engineer.md`; rename the file',
  ],
)
says(
  'capitals where the others have none',
  named('l1-junior.md', 'l2-mid.md', 'l3-Senior.md', 'L4-lead.md'),
  [
    'warning l3-Senior.md:1:1-1:1: Unexpected file name `l3-Senior.md`, expected `l3-senior.md` in the way of `L4-lead.md` and `l1-junior.md`; rename the file',
  ],
)
says('capitals and another sign', named('L1-junior-one.md', 'L2-mid-one.md', 'L3_Senior_One.md'), [
  'warning L3_Senior_One.md:1:1-1:1: Unexpected file name `L3_Senior_One.md`, expected `L3-senior-one.md` in the way of `L1-junior-one.md` and `L2-mid-one.md`; rename the file',
])
says('no ending, and another sign', named('L1-junior.md', 'L2-mid.md', 'L3_senior'), [
  'warning L3_senior:1:1-1:1: Unexpected file name `L3_senior` without an ending, expected `L3-senior.md`; rename the file, or it is shown as plain text',
])
says('capitals after a code with a full stop', named('L1.1-junior.md', 'L1.2-mid.md', 'IC12.10-Senior.md'), [
  'warning IC12.10-Senior.md:1:1-1:1: Unexpected file name `IC12.10-Senior.md`, expected `IC12.10-senior.md` in the way of `L1.1-junior.md` and `L1.2-mid.md`; rename the file',
])
says(
  'files beside one with a name of one word',
  named('L1-junior.md', 'L2-mid.md', 'L3.md', 'L4_lead.md', 'L5-staff.md', 'L6 chief.md'),
  [
    'warning L4_lead.md:1:1-1:1: Unexpected file name `L4_lead.md`, expected `L4-lead.md` in the way of `L1-junior.md` and `L2-mid.md`; rename the file',
    'warning L6 chief.md:1:1-1:1: Unexpected file name `L6 chief.md`, expected `L6-chief.md` in the way of `L1-junior.md` and `L2-mid.md`; rename the file',
  ],
)
silent('files that differ in nothing that counts', [
  named('L1-web_tester.md', 'L2_web-tester.md', 'L3-app_tester.md'),
  named('L1.md', 'L2-mid.md', 'L3-senior.md'),
  named('L1-Junior.md', 'L2-mid.md', 'L3-Senior.md'),
  named('L1-junior.md', 'L2_mid.md'),
  named('L1-junior.md', 'L2-mid.md', 'IC3-senior.md', 'x4-lead.md'),
  named('L1-junior.md', 'L2.md', 'L3_senior.md'),
  { ...named('L1-junior.md', 'L2-mid.md', 'L3-senior.md'), 'Read_Me First.md': '# Levels\n\nHow we work.\n' },
  Object.fromEntries(
    ['L1-junior.yml', 'L2-mid.yml', 'L3_Senior.yml'].map((name, index) => [
      name,
      `level: L${String(index + 1)}\ntitle: Engineer ${String(index)}\ncompetencies:\n  - name: Impact\n    expectations: [Does thing ${String(index)}]\n`,
    ]),
  ),
])

says('two signs in one name', named('L1-junior-a.md', 'L2-mid-a.md', 'L3 senior_a.md'), [
  'warning L3 senior_a.md:1:1-1:1: Unexpected file name `L3 senior_a.md`, expected `L3-senior-a.md` in the way of `L1-junior-a.md` and `L2-mid-a.md`; rename the file',
])
says('codes of two digits', named('L10.10-junior.md', 'L11-mid.md', 'L12-Senior.md'), [
  'warning L12-Senior.md:1:1-1:1: Unexpected file name `L12-Senior.md`, expected `L12-senior.md` in the way of `L10.10-junior.md` and `L11-mid.md`; rename the file',
])
silent('two files of which neither is usual', [
  named('L1-junior.md', 'L2_mid.md', 'L3.md'),
  named('L1.md', '12.md', 'L3.md'),
])
silent('a Roman number in capitals', [
  named('tester_I.md', 'tester_II.md', 'senior_tester.md', 'lead_tester.md', 'head_of_testing.md'),
])
says('capitals before a Roman number', named('L1-tester-a.md', 'L2-tester-b.md', 'L3-Tester-II.md'), [
  'warning L3-Tester-II.md:1:1-1:1: Unexpected file name `L3-Tester-II.md`, expected `L3-tester-II.md` in the way of `L1-tester-a.md` and `L2-tester-b.md`; rename the file',
])
says(
  'a file in a folder that names several signs, each of which has its place',
  named('a/b/L1 - Junior Engineer.md', 'a/b/L2 - Mid.md', 'a/b/L3-Senior-Support-Engineer.md'),
  [
    'warning a/b/L3-Senior-Support-Engineer.md:1:1-1:1: Unexpected file name `L3-Senior-Support-Engineer.md`, expected `L3 - Senior Support Engineer.md` in the way of `L1 - Junior Engineer.md` and `L2 - Mid.md`; rename the file',
  ],
)
says(
  'more words than the others have, with several signs',
  named('L1 - Junior.md', 'L2 - Mid.md', 'L3_Senior_Engineer.md'),
  [
    'warning L3_Senior_Engineer.md:1:1-1:1: Unexpected file name `L3_Senior_Engineer.md`, expected `L3 - Senior Engineer.md` in the way of `L1 - Junior.md` and `L2 - Mid.md`; rename the file',
  ],
)
says('one sign where another file has it twice', named('L1-a.md', 'L2--mid--a.md', 'L3 senior a.md'), [
  'warning L3 senior a.md:1:1-1:1: Unexpected file name `L3 senior a.md`, expected `L3-senior-a.md` in the way of `L1-a.md` and `L2--mid--a.md`; rename the file',
])
says(
  'capitals in one of three names, beside names that are only a code',
  named('L1.md', 'L2.md', 'L3.md', 'L4-lead.md', 'L5-staff.md', 'L6-Chief.md'),
  [
    'warning L6-Chief.md:1:1-1:1: Unexpected file name `L6-Chief.md`, expected `L6-chief.md` in the way of `L1.md` and `L2.md`; rename the file',
  ],
)
says('capitals in a name without a code', named('junior-tester.md', 'mid-tester.md', 'Lead-Tester.md'), [
  'warning Lead-Tester.md:1:1-1:1: Unexpected file name `Lead-Tester.md`, expected `lead-tester.md` in the way of `junior-tester.md` and `mid-tester.md`; rename the file',
])
says('capitals before a code', named('junior-l1.md', 'mid-l2.md', 'Senior-l3.md'), [
  'warning Senior-l3.md:1:1-1:1: Unexpected file name `Senior-l3.md`, expected `senior-l3.md` in the way of `junior-l1.md` and `mid-l2.md`; rename the file',
])
says('capitals behind the full stop of a code', named('L1.junior.md', 'L2.mid.md', 'L3.Senior.md'), [
  'warning L3.Senior.md:1:1-1:1: Unexpected file name `L3.Senior.md`, expected `L3.senior.md` in the way of `L1.junior.md` and `L2.mid.md`; rename the file',
])
silent('names of which none, or only one, is usual', [
  named('L1.md', 'L2.md', 'L3-a.md', 'L4_b.md'),
  named('L1.md', 'L2.md', 'L3-Senior.md'),
  named('L1-Junior.md', 'L2-mid.md', 'L3_senior.md'),
])
silent('two signs, now one first and now the other', [named('L1 mid-a.md', 'L2 lead-a.md', 'L3-staff a.md')])
says('capitals where names have one word', named('junior.md', 'mid.md', 'Senior.md'), [
  'warning Senior.md:1:1-1:1: Unexpected file name `Senior.md`, expected `senior.md` in the way of `junior.md` and `mid.md`; rename the file',
])
says(
  'several signs, in the way of the longest of the others',
  named('L1-junior_test_engineer.md', 'L2-mid_engineer.md', 'L3 senior support engineer.md'),
  [
    'warning L3 senior support engineer.md:1:1-1:1: Unexpected file name `L3 senior support engineer.md`, expected `L3-senior_support_engineer.md` in the way of `L1-junior_test_engineer.md` and `L2-mid_engineer.md`; rename the file',
  ],
)
says('no ending, and the usual sign twice', named('L1-junior.md', 'L2-mid.md', 'L3--senior'), [
  'warning L3--senior:1:1-1:1: Unexpected file name `L3--senior` without an ending, expected `L3--senior.md`; rename the file, or it is shown as plain text',
])
says('capitals where no sign is usual', named('L1-junior.md', 'L2_mid.md', 'L3 Senior.md'), [
  'warning L3 Senior.md:1:1-1:1: Unexpected file name `L3 Senior.md`, expected `L3 senior.md` in the way of `L1-junior.md` and `L2_mid.md`; rename the file',
])
silent('a hyphen within a word, where spaces stand between words', [
  named('01 Junior.md', '02 Senior-L1.md', '03 Senior-L2.md'),
])
