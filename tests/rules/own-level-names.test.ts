// By which names a level is spoken of in another level's text, where the words stand, and what should stand there.
import rule from '../../src/rules/own-level/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const titled = (text: string): Record<string, string> => ({
  'L1.md': '# L1: Senior Engineer\n\nA Senior Engineer leads.\n',
  'L2.md': `# L2: Lead Engineer\n\nA Lead Engineer leads all.\n\n## Impact\n\n${text}\n`,
  'L3.md': '# L3: Principal Engineer\n\nA Principal Engineer leads others.\n',
  'L11.md': '# L11: Senior Lead Engineer\n\nAn L11 leads everyone.\n',
})
says(
  'codes and titles of several levels, in the order of the text',
  titled('- A Principal Engineer plans.\n- L1s plan. An L11 does too.\n- Each Senior-Engineer plans.'),
  [
    'L2.md:7:3-7:23: Unexpected `A Principal Engineer` in the text of `L2`, expected `A Lead Engineer`; correct the level, or move the sentence to `L3`',
    '  is: A Principal Engineer',
    '  should be: A Lead Engineer',
    'L2.md:8:3-8:6: Unexpected `L1s` in the text of `L2`, expected `L2s`; correct the level, or move the sentence to `L1`',
    '  is: L1s',
    '  should be: L2s',
    'L2.md:8:13-8:19: Unexpected `An L11` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L11`',
    '  is: An L11',
    '  should be: An L2',
    'L2.md:9:3-9:23: Unexpected `Each Senior-Engineer` in the text of `L2`, expected `Each Lead Engineer`; correct the level, or move the sentence to `L1`',
    '  is: Each Senior-Engineer',
    '  should be: Each Lead Engineer',
  ],
)
says(
  'the same words twice, of which the second is meant',
  titled('Ask an L1 for help: the L1 is near. As **an L1**, you plan. As an L1, you ship.'),
  [
    'L2.md:7:42-7:47: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
    'L2.md:7:64-7:69: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
  ],
)
silent('words that a title ends in another way, or that are another title', [
  {
    'L1.md': '# L1: Senior Engineer II (Platform)\n\nAn L1 learns.\n',
    'L2.md': '# L2: Engineer 12\n\nAn L2 leads.\n\n## Impact\n\nA senior engineer II (platform) plans.\n',
  },
  {
    'L1.md': '# L1: QA Engineer II\n\nAn L1 learns.\n',
    'L2.md': '# L2: QA Engineer III\n\nAn L2 leads.\n\n## Impact\n\nA QA engineer II plans.\n',
  },
  {
    'L1.md': '# L1: Data engineer I\n\nAn L1 learns.\n',
    'L2.md': '# L2: Data engineer II\n\nAn L2 leads.\n\n## Impact\n\nAs a data engineer I lead.\n',
  },
])
says(
  'a title of three words, in small letters',
  {
    'L1.md': '# L1: Platform Support Engineer II\n\nAn L1 learns.\n',
    'L2.md':
      '# L2: Platform Support Engineer III\n\nAn L2 leads.\n\n## Impact\n\nA platform support engineer II plans.\n',
  },
  [
    'L2.md:7:1-7:31: Unexpected `A platform support engineer II` in the text of `L2`, expected `A platform support engineer III`; correct the level, or move the sentence to `L1`',
    '  is: A platform support engineer II',
    '  should be: A platform support engineer III',
  ],
)
says(
  'a title with a number of two digits, in small letters',
  {
    'L1.md': '# L1: Engineer 12\n\nAn L1 learns.\n',
    'L2.md': '# L2: Engineer 13\n\nAn L2 leads.\n\n## Impact\n\nAn engineer 12 plans.\n',
  },
  [
    'L2.md:7:1-7:15: Unexpected `An engineer 12` in the text of `L2`, expected `An engineer 13`; correct the level, or move the sentence to `L1`',
    '  is: An engineer 12',
    '  should be: An engineer 13',
  ],
)
says('words that stand in the source in another way', titled('As an\nL1, you plan.'), [
  'L2.md:7:1-8:14: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
  '  is: an L1',
  '  should be: an L2',
])
says(
  'a title in other capitals only where it is a name',
  titled('A senior engineer plans. A Senior Engineer ships.'),
  [
    'L2.md:7:26-7:43: Unexpected `A Senior Engineer` in the text of `L2`, expected `A Lead Engineer`; correct the level, or move the sentence to `L1`',
    '  is: A Senior Engineer',
    '  should be: A Lead Engineer',
  ],
)
says(
  'an anti-pattern about another level',
  {
    ...titled('- Plans.'),
    'L2.md':
      '# L2: Lead Engineer\n\nA Lead Engineer leads.\n\n## Anti-patterns\n\n- **Haste**. An L1 often ships too early.\n',
  },
  [
    'L2.md:7:14-7:19: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
    '  is: An L1',
    '  should be: An L2',
  ],
)
says(
  'a level without such a name of its own',
  {
    'L1.md': '# L1\n\nAn L1 leads.\n',
    'L2.md': '# L2\n\nAn L2 leads.\n',
    'boss.md': '# Boss\n\nAn L1 ships.\n',
  },
  [],
)
silent('names that are the level’s own, or part of one', [
  titled('A Lead Engineer plans.'),
  levelsOf('An L1 leads.', 'An L2 leads.', 'An L3 leads.'),
  {
    'L1.md': '# L1: Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Engineer\n\nAn L2 leads. An Engineer plans.\n',
  },
  {
    'L1.md': '# L1: Senior Engineer\n\nAn L1 leads.\n',
    'L2.md': '# L2: Senior Engineer\n\nAn L2 leads. A Senior Engineer plans.\n',
  },
  { 'L1.md': '# L1 and L2\n\nAn L1 leads.\n', 'L2.md': '# L2, once L1\n\nAn L2 leads. An L1 plans.\n' },
])
silent('remarks where levels do not speak of themselves', [
  levelsOf('Leads.', 'An L1 leads.\n\n- L1s plan.', 'Leads more.'),
  levelsOf('An L1 leads.', 'An L1 leads.', 'Leads more.', 'Leads most.', 'Leads all.'),
])
says(
  'what tells the reader where they are, though levels do not speak of themselves',
  levelsOf('Leads.', 'As an L1, you lead.', 'Leads more.'),
  [
    'L2.md:3:4-3:9: Unexpected `an L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: an L1',
    '  should be: an L2',
  ],
)
silent('parts about other levels', [
  titled('- Plans.\n\n## How L1 works\n\nAn L1 plans.'),
  titled('- Plans.\n\n## Promotions\n\nAn L1 plans.'),
  titled('- Plans.\n\n## Path here\n\nAn L1 plans.'),
  titled('- Plans.\n\n## Progressing\n\nAn L1 plans.'),
  titled('- Plans.\n\n## Difference\n\nAn L1 plans.'),
  titled('- Plans.\n\n## Comparison\n\nAn L1 plans.'),
  titled('- Plans.\n\nExamples:\n\n- An L1 plans a release, and they review it.'),
])
says('parts that are only near to that', titled('- Plans.\n\n## Belowground works\n\nAn L1 plans.'), [
  'L2.md:11:1-11:6: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
  '  is: An L1',
  '  should be: An L2',
])
silent('sentences with the level itself beside the other', [
  titled('An L1 plans what L2s ask for.'),
  titled('An L1 plans. A Lead Engineer decides.'),
  titled('An L1 plans. L2s decide.'),
  titled('“(An L1 plans more than they do, unlike here.)”'),
])
says('sentences that open with signs', titled('“(An L1 plans.” *An L1 ships!* Really?'), [
  'L2.md:7:3-7:8: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
  '  is: An L1',
  '  should be: An L2',
])

const copied = (text: string): Record<string, string> => levelsOf('An L1 leads.', text, 'An L3 leads.')
says(
  'a text that is all about another level',
  copied('L1s lead.\n\n- L1s plan.\n- An L1 ships.\n\n## Impact\n\nL1s decide.'),
  [
    'L2.md:3:1-3:4: Unexpected text about `L1` in all of `L2` (4 times), expected it to speak of `L2`; was it copied, or put in the wrong file?',
    '  see L2.md:5:3: Here too.',
    '  see L2.md:6:3: Here too.',
    '  see L2.md:10:1: Here too.',
  ],
)
says('a text about two other levels', copied('L1s lead.\n\n- L1s plan.\n- An L3 ships.'), [
  'L2.md:3:1-3:4: Unexpected `L1s` in the text of `L2`, expected `L2s`; correct the level, or move the sentence to `L1`',
  '  is: L1s',
  '  should be: L2s',
  'L2.md:5:3-5:6: Unexpected `L1s` in the text of `L2`, expected `L2s`; correct the level, or move the sentence to `L1`',
  '  is: L1s',
  '  should be: L2s',
  'L2.md:6:3-6:8: Unexpected `An L3` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L3`',
  '  is: An L3',
  '  should be: An L2',
])
says(
  'a text in part about the level itself',
  copied('L1s lead. They plan. An L1 ships.\n\n- L1s decide.\n\nAn L2 leads.'),
  [
    'L2.md:3:1-3:4: Unexpected `L1s` in the text of `L2`, expected `L2s`; correct the level, or move the sentence to `L1`',
    '  is: L1s',
    '  should be: L2s',
    'L2.md:3:22-3:27: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
    '  is: An L1',
    '  should be: An L2',
    'L2.md:5:3-5:6: Unexpected `L1s` in the text of `L2`, expected `L2s`; correct the level, or move the sentence to `L1`',
    '  is: L1s',
    '  should be: L2s',
  ],
)

says(
  'headings about another level',
  titled('- Plans.\n\n### L1 responsibilities\n\n- Ships.\n\n#### The role of a senior-engineer\n\n- Tests.'),
  [
    'L2.md:9:5-9:7: Unexpected heading `L1 responsibilities` in `L2`, expected one about `L2`; correct the level, or move the section to `L1`',
    'L2.md:13:1-13:35: Unexpected heading `The role of a senior-engineer` in `L2`, expected one about `L2`; correct the level, or move the section to `L1`',
  ],
)
silent('headings that are not about another level', [
  titled('- Plans.\n\n### L1\n\n- Ships.'),
  titled('- Plans.\n\n### Scope of L1 and L2\n\n- Ships.'),
  titled('- Plans.\n\n## Next: expectations for an L3\n\n[L3](L3.md)'),
  titled('- Plans.\n\n### Beyond the scope of an L1: the L2 scope\n\n- Ships.'),
])

silent('what stands under a heading about another level, in a competency as well', [
  levelsOf(
    'An L1 learns.\n\n## Impact\n\n- An L1 ships.\n',
    'An L2 works.\n\n## Impact\n\n- An L2 ships.\n\n### How this differs from L1\n\nAn L1 asks first.\n\n- An L1 waits for help.\n  - An L1 asks again.\n',
    'An L3 leads.\n\n## Impact\n\n- An L3 ships.\n',
  ),
])

const numbered = (
  first: string,
  third = 'An engineer III solves hard problems.',
): Record<string, string> => ({
  'ladder.md': `# Path\n\n## Engineer I\n\n${first}\n\n- Fixes bugs.\n\n## Engineer II\n\nAn engineer II solves problems.\n\n- Designs parts.\n\n## Engineer III\n\n${third}\n\n- Designs systems.\n`,
})
says(
  'titles with a number behind them, in small letters',
  numbered('An engineer II solves small problems.'),
  [
    'ladder.md:5:1-5:15: Unexpected `An engineer II` in the text of `engineer-i`, expected `An engineer I`; correct the level, or move the sentence to `engineer-ii`',
    '  is: An engineer II',
    '  should be: An engineer I',
  ],
)
says(
  'titles with a number that begins with that of the level',
  numbered('An engineer I solves small problems.', 'An Engineer I solves hard problems.'),
  [
    'ladder.md:17:1-17:14: Unexpected `An Engineer I` in the text of `engineer-iii`, expected `An Engineer III`; correct the level, or move the sentence to `engineer-i`',
    '  is: An Engineer I',
    '  should be: An Engineer III',
  ],
)
silent('the own title with a number, and others as no subject', [
  numbered('An engineer I solves small problems. An engineer II helps them.'),
  numbered('An engineer I solves small problems with an engineer II.'),
  numbered('Engineers solve small problems.'),
])

const withNumerals = (numerals: readonly string[], words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    numerals.map((numeral, index) => [
      `engineer-${String(index + 1)}.md`,
      `# Kiln Engineer ${numeral}\n\n## Kilns\n\nA Kiln Engineer ${words[index] ?? ''} fires ${String(index + 1)} kilns.\n`,
    ]),
  )
says(
  'a numeral that is written otherwise than in the title',
  withNumerals(['1', '2', '3'], ['I', 'II', 'II']),
  [
    'engineer-3.md:5:1-5:19: Unexpected `A Kiln Engineer II` in the text of `kiln-engineer-3`, expected `A Kiln Engineer III`; correct the level, or move the sentence to `kiln-engineer-2`',
    '  is: A Kiln Engineer II',
    '  should be: A Kiln Engineer III',
  ],
)
says('a number where the title has a numeral', withNumerals(['I', 'II', 'III'], ['1', '1', '3']), [
  'engineer-2.md:5:1-5:18: Unexpected `A Kiln Engineer 1` in the text of `kiln-engineer-ii`, expected `A Kiln Engineer 2`; correct the level, or move the sentence to `kiln-engineer-i`',
  '  is: A Kiln Engineer 1',
  '  should be: A Kiln Engineer 2',
])
silent('numerals that say the same', [
  withNumerals(['1', '2', '3'], ['I', 'II', 'III']),
  withNumerals(['IV', 'V', 'VI'], ['4', '5', '6']),
])

/** Two levels with a code and a number, and what the second says of itself. */
const kilns = (words: string): Record<string, string> => ({
  'L1.md': '# L1: Kiln Engineer 1\n\n## Kilns\n\nAn L1 fires one kiln.\n',
  'L2.md': `# L2: Kiln Engineer 2\n\n## Kilns\n\n${words} fires two kilns.\n`,
})
says('a title where levels have a code with a number too', kilns('A Kiln Engineer 1'), [
  'L2.md:5:1-5:18: Unexpected `A Kiln Engineer 1` in the text of `L2`, expected `A Kiln Engineer 2`; correct the level, or move the sentence to `L1`',
  '  is: A Kiln Engineer 1',
  '  should be: A Kiln Engineer 2',
])
says('a code where levels have a title with a number too', kilns('An L1'), [
  'L2.md:5:1-5:6: Unexpected `An L1` in the text of `L2`, expected `An L2`; correct the level, or move the sentence to `L1`',
  '  is: An L1',
  '  should be: An L2',
])
says(
  'a number behind titles that have another in their midst',
  Object.fromEntries(
    ['I', 'II'].map((numeral, at) => [
      `engineer-${String(at + 1)}.md`,
      `# Tier 4 Engineer ${numeral}\n\n## Kilns\n\nA Tier 4 Engineer 1 fires kilns.\n`,
    ]),
  ),
  [
    'engineer-2.md:5:1-5:20: Unexpected `A Tier 4 Engineer 1` in the text of `tier-4-engineer-ii`, expected `A Tier 4 Engineer 2`; correct the level, or move the sentence to `tier-4-engineer-i`',
    '  is: A Tier 4 Engineer 1',
    '  should be: A Tier 4 Engineer 2',
  ],
)
