// Names that several levels share or that hold each other, and where the words of a finding stand in the source.
import rule from '../../src/rules/own-level/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const plain = (title: string, text = `A ${title} leads.`): string => `# ${title}\n\n${text}\n`

silent('a name that two levels share, in the text of a third', [
  {
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads. A Senior Engineer plans.\n',
    'L3.md': '# L3: Senior Engineer\n\nAn L3 leads.\n',
  },
])
silent('a title that may be any person', [
  {
    'L1.md': '# L1: Lead\n\nAn L1 leads.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads.\n',
    'L3.md': '# L3: Data Scientist\n\nAn L3 leads. A Lead plans. A Data Scientist plans.\n',
    'L4.md': '# L4: Product Analyst\n\nAn L4 leads. A Lead plans. A Data Scientist plans.\n',
  },
])
silent('a title that may be short for that of the level itself', [
  {
    'ladder.yml': 'levels:\n  - L1\n  - { id: L2, aliases: [Staff, Senior Engineer II] }\n',
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads. A Senior Engineer plans.\n',
  },
  {
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Senior Engineer II\n\nAn L2 leads. A Senior Engineer plans.\n',
  },
  {
    'levels.yaml':
      'levels:\n  - { id: L1, title: Senior Engineer, impact: [An L1 leads.] }\n  - { id: L2, title: Senior Engineer II, impact: [An L2 leads., A Senior Engineer plans.] }\n',
  },
])
says(
  'a level whose code begins as that of the level itself does',
  {
    'L1.md': '# L1\n\nAn L1 leads.\n',
    'L11.md': '# L11\n\nAn L11 leads. An L1 plans.\n',
  },
  [
    'L11.md:3:15-3:20: Unexpected `An L1` in the text of `L11`, expected `An L11`; correct the level, or move the sentence to `L1`',
    '  is: An L1',
    '  should be: An L11',
  ],
)
says(
  'the longer of two titles that begin alike',
  {
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads. A Lead Engineer Manager plans.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads.\n',
    'L3.md': '# L3: Lead Engineer Manager\n\nAn L3 leads.\n',
  },
  [
    'L1.md:3:14-3:37: Unexpected `A Lead Engineer Manager` in the text of `L1`, expected `A Senior Engineer`; correct the level, or move the sentence to `L3`',
    '  is: A Lead Engineer Manager',
    '  should be: A Senior Engineer',
  ],
)
says(
  'a heading with a title that has signs in it',
  {
    'L1.md': '# L1: Senior C++ Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads.\n\n## Expectations of a Senior C++ Engineer\n\n- Plans.\n',
  },
  [
    'L2.md:5:22-5:41: Unexpected heading `Expectations of a Senior C++ Engineer` in `L2`, expected one about `L2`; correct the level, or move the section to `L1`',
  ],
)
silent('sentences that have the level itself in other capitals', [
  {
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Lead Engineer\n\nAn L2 leads.\n\nAn L1 plans what a lead engineer asks for.\n',
  },
])
says(
  'words with markup inside, as the text that has them',
  levelsOf('An L1 leads.', 'As **an** L1, you plan.\n\nAs an L1, you ship.'),
  [
    'L2.md:3:1-3:24: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
    'L2.md:5:4-5:9: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
  ],
)
says(
  'words at the end of their text',
  levelsOf('An L1 leads.', 'This page describes what is expected of an L1'),
  [
    'L2.md:3:41-3:46: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
  ],
)
says(
  'another level’s code in the text of a level that has none',
  { 'L1.md': '# L1\n\nAn L1 leads.\n', 'senior.md': plain('Senior Engineer', 'As an L1, you plan.') },
  [
    'senior.md:3:4-3:9: Unexpected `an L1` in the text of `senior-engineer`, expected it to speak of that level; correct the level, or move the sentence to `L1`',
    '  is: an L1',
  ],
)
says(
  'each place of a text that is all about another level',
  levelsOf(
    'An L1 leads.',
    'L1s lead.\n\n- In some cases, L1s plan.\n\nEvery day, an L1 ships.',
    'An L3 leads.',
  ),
  [
    'L2.md:3:1-3:4: Unexpected text about `L1` in all of `L2` (3 times), expected it to speak of `L2`; was it copied, or put in the wrong file?',
    '  see L2.md:5:18: Here too.',
    '  see L2.md:7:12: Here too.',
  ],
)
silent('a heading over links, or that is only the name of a row', [
  levelsOf(
    'An L1 leads.',
    'An L2 leads.\n\n## L3 expectations\n\n- [Next](L3.md)\n- [Previous](L1.md)\n',
    'An L3 leads.',
  ),
  {
    'ladder.md':
      '# Levels\n\n| | L1 | L2 |\n|---|---|---|\n| L1 expectations | An L1 leads. | An L2 leads. |\n| Impact | Ships. | Plans. |\n',
  },
])
says(
  'where each level speaks of itself by one name beside the other, in one sentence among several',
  {
    'L1.md': '# L1: Senior Engineer\n\nThey plan. An L1 leads. Most have had the title Senior Engineer.\n',
    'L2.md':
      '# L2: Lead Engineer\n\nThey plan. An L2 leads. Most have had the title Lead Engineer.\n\n- An L1 ships.\n',
  },
  [
    'L2.md:5:3-5:8: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
    '  is: An L1',
    '  should be: An L2',
  ],
)
says(
  'a heading about another level in capitals',
  levelsOf(
    'An L1 leads.',
    'An L2 leads.\n\n## L1 Expectations\n\n- Plans.\n\n## Scope Of An L1\n\n- Ships.\n',
  ),
  [
    'L2.md:5:4-5:6: Unexpected heading `L1 Expectations` in `L2`, expected one about `L2`; correct the level, or move the section to `L1`',
    'L2.md:9:16-9:18: Unexpected heading `Scope Of An L1` in `L2`, expected one about `L2`; correct the level, or move the section to `L1`',
  ],
)
says(
  'a sentence after which another does not turn back',
  levelsOf('An L1 leads.', 'An L2 leads.\n\nAn L1 plans. They do so now.'),
  [
    'L2.md:5:1-5:6: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
    '  is: An L1',
    '  should be: An L2',
  ],
)
silent('a level in brackets, or with a longer code', [
  levelsOf('An L1 leads.', 'This page describes what is expected of (an L1, say) everyone.'),
  levelsOf('An L1 leads.', 'This page describes what is expected of an L1.1.'),
])
const speaking = (last: string): Record<string, string> =>
  levelsOf('An L1 plans.\n', 'An L2 plans.\n', `An L3 plans.\n\n${last}\n`)
silent('others that are counted, or whose bar is not met', [
  speaking('- L2s receiving help\n- L1s growing on their own'),
  speaking('Below L3 expectations; more fitting for L2'),
  speaking('Below that bar it is right for an L2.'),
])
says('others that act', speaking('- L2s bring help'), [
  'L3.md:5:3-5:6: Unexpected `L2s` in the text of `L3`, expected `L3s`; correct the level, or move the sentence to `L2`',
  '  is: L2s',
  '  should be: L3s',
])
