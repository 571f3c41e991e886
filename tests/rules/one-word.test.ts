// One spelling and one word for a thing in a ladder, and which of two is the odd one.
import { describe } from 'vitest'
import spelling from '../../src/rules/spelling-variant/rule.js'
import term from '../../src/rules/term-variant/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

describe('spelling-variant', () => {
  const says = saysOf(spelling)
  const silent = silentOf(spelling)
  says(
    'one of six, in another form',
    levelsOf('Organises, organised and organise.\n', 'Organising, ORGANISES.\n', 'Organizing all.\n'),
    [
      'warning L3.md:3:1-3:11: Unexpected spelling `Organizing`, expected `Organising` as in the rest of the ladder (5 times); use one of the two',
      '  is: Organizing',
      '  should be: Organising',
      '  see L1.md:3:1: Spelled `Organises` here',
      '  see L1.md:3:12: Spelled `organised` here',
      '  see L1.md:3:26: Spelled `organise` here',
      '  fix: "Organizing" → "Organising"',
    ],
  )
  says('one of each, in a British ladder', levelsOf('The colour and behaviour.\n', 'The behavior.\n'), [
    'warning L2.md:3:5-3:13: Unexpected spelling `behavior`, expected `behaviour` as in the rest of the ladder (once); use one of the two',
    '  is: behavior',
    '  should be: behaviour',
    '  see L1.md:3:16: Spelled `behaviour` here',
    '  fix: "behavior" → "behaviour"',
  ])
  says(
    'one of each, in an American ladder',
    levelsOf('The color and behavior, the favor.\n', 'The behaviour.\n'),
    [
      'warning L2.md:3:5-3:14: Unexpected spelling `behaviour`, expected `behavior` as in the rest of the ladder (once); use one of the two',
      '  is: behaviour',
      '  should be: behavior',
      '  see L1.md:3:15: Spelled `behavior` here',
      '  fix: "behaviour" → "behavior"',
    ],
  )
  says('as many of both', levelsOf('The behaviour.\n', 'The behavior.\n'), [
    'warning L2.md:3:5-3:13: Unexpected spelling `behavior`, expected `behaviour` as in the rest of the ladder (once); use one of the two',
    '  is: behavior',
    '  should be: behaviour',
    '  see L1.md:3:5: Spelled `behaviour` here',
    '  fix: "behavior" → "behaviour"',
  ])
  silent('one spelling of each word', [
    levelsOf('The colour and the behavior.\n', 'The colours and behaviors.\n'),
    levelsOf('Advises.\n'),
  ])
})

describe('term-variant', () => {
  const says = saysOf(term)
  const silent = silentOf(term)
  const bugs = '- Fixes bugs.\n- Fixes all the complex bugs.\n- Fixes a bug.\n- Fixes small bugs.\n'
  says(
    'another word with the same verb',
    levelsOf(bugs, '- Fixes tricky issues.\n- Fixes our issues.\n- Fixes a defect.\n'),
    [
      'warning L2.md:3:16-3:22: Unexpected `issues`, expected `bugs` as elsewhere in the ladder (4 times with `fix`); use one word, or say what the difference is',
      '  is: issues',
      '  should be: bugs',
      '  see L1.md:3:9: `bugs` here',
      '  see L1.md:4:25: `bugs` here',
      '  see L1.md:5:11: `bug` here',
      'warning L2.md:4:13-4:19: Unexpected `issues`, expected `bugs` as elsewhere in the ladder (4 times with `fix`); use one word, or say what the difference is',
      '  is: issues',
      '  should be: bugs',
      '  see L1.md:3:9: `bugs` here',
      '  see L1.md:4:25: `bugs` here',
      '  see L1.md:5:11: `bug` here',
      'warning L2.md:5:11-5:17: Unexpected `defect`, expected `bug` as elsewhere in the ladder (4 times with `fix`); use one word, or say what the difference is',
      '  is: defect',
      '  should be: bug',
      '  see L1.md:3:9: `bugs` here',
      '  see L1.md:4:25: `bugs` here',
      '  see L1.md:5:11: `bug` here',
    ],
  )
  says(
    'two verbs before one noun',
    levelsOf(
      '- Debugs and fixes bugs.\n- Debugs bugs.\n- Fixes bugs.\n- Debugs or fixes bugs.\n',
      '- Finds and fixes issues.\n- Debugs or fixes an issue.\n',
    ),
    [
      'warning L2.md:4:22-4:27: Unexpected `issue`, expected `bug` as elsewhere in the ladder (3 times with `debug`); use one word, or say what the difference is',
      '  is: issue',
      '  should be: bug',
      '  see L1.md:3:20: `bugs` here',
      '  see L1.md:4:10: `bugs` here',
      '  see L1.md:6:19: `bugs` here',
    ],
  )
  says(
    'another word with the same noun',
    levelsOf('- Shares business goals.\n- Explains Business goals.\n', '- Knows business objectives.\n'),
    [
      'warning L2.md:3:18-3:28: Unexpected `objectives`, expected `goals` as elsewhere in the ladder (2 times with `business`); use one word, or say what the difference is',
      '  is: objectives',
      '  should be: goals',
      '  see L1.md:3:19: `goals` here',
      '  see L1.md:4:21: `goals` here',
    ],
  )
  says(
    'the odd word before the usual one',
    levelsOf('- Fixes an issue.\n', '- Fixes bugs.\n- Fixes the bugs.\n'),
    [
      'warning L1.md:3:12-3:17: Unexpected `issue`, expected `bug` as elsewhere in the ladder (2 times with `fix`); use one word, or say what the difference is',
      '  is: issue',
      '  should be: bug',
      '  see L2.md:3:9: `bugs` here',
      '  see L2.md:4:13: `bugs` here',
    ],
  )
  says(
    'an odd word behind two verbs that each have the usual one, once',
    levelsOf(
      '- Debugs bugs.\n- Fixes bugs.\n- Debugs all bugs.\n- Fixes all bugs.\n',
      '- Debugs and fixes issues.\n',
    ),
    [
      'warning L2.md:3:20-3:26: Unexpected `issues`, expected `bugs` as elsewhere in the ladder (2 times with `debug`); use one word, or say what the difference is',
      '  is: issues',
      '  should be: bugs',
      '  see L1.md:3:10: `bugs` here',
      '  see L1.md:5:14: `bugs` here',
    ],
  )
  says(
    'a word that is followed by such a pair further on',
    levelsOf('- Sets goals.\n- Sets the goals.\n', '- Sets objectives for products and key results.\n'),
    [
      'warning L2.md:3:8-3:18: Unexpected `objectives`, expected `goals` as elsewhere in the ladder (2 times with `set`); use one word, or say what the difference is',
      '  is: objectives',
      '  should be: goals',
      '  see L1.md:3:8: `goals` here',
      '  see L1.md:4:12: `goals` here',
    ],
  )
  silent('words that may differ', [
    levelsOf(
      '- Works on bugs.\n- Acts on bugs.\n- Quality and fixes bugs.\n- Bugs.\n- Bugs.\n',
      '- Works on issues.\n- Issues.\n',
    ),
    levelsOf(
      '- Debugs bugs.\n- Debugs the bugs.\n',
      '- Debugs brand fixes issues.\n- Debugs order fixes issues.\n',
    ),
    levelsOf("- Lists 'known' bugs.\n- Reads 'known' bugs.\n", "- Asks for 'known' issues.\n"),
    levelsOf(bugs, '- Finds issues.\n'),
    levelsOf('- Fixes bugs.\n', '- Fixes issues.\n'),
    levelsOf(bugs, '- Fixes the cause of issues.\n- Fixes: issues.\n- X issues.\n'),
    levelsOf(bugs, '## Fixes issues\n\nText.\n'),
    levelsOf('- Sets goals.\n- Sets goals.\n', '- Sets objectives  and  key results.\n'),
    levelsOf(bugs, `- Fixes${' the'.repeat(30)} issues.\n`),
  ])
})
