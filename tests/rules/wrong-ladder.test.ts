// Sentences that two ladders share, and the names by which one of them gives itself away.
import rule from '../../src/rules/wrong-ladder/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Two ladders, each with a text before its two levels, and a third that has the titles of the first. */
const two = (support: string, advisory: string, config = ''): Record<string, string> => ({
  ...(config === '' ? {} : { 'advisory/ladder.yml': config }),
  'support/ladder.md': `# Support framework\n\n${support}\n\n## L1: Support Engineer\n\n- Solves tickets.\n\n## L2: Lead Support Engineer\n\n- Solves more tickets.\n`,
  'advisory/ladder.md': `# Advisory framework\n\n${advisory}\n\n## L1: Advisor\n\n- Advises.\n\n## L2: Lead Advisor\n\n- Advises more.\n`,
})
const both = (sentence: string, own = sentence): Record<string, string> =>
  two(`Hello. ${sentence} And more.`, `Hello all! ${own}`)

says(
  'a title of the other ladder, in other capitals and over two lines',
  both('We value what a support\n  engineer does at work v2.0 each day.'),
  [
    'warning advisory/ladder.md:3:28-4:11: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:8: The same sentence',
  ],
)
says('several titles of people', both('We value what support engineers do at work each day.'), [
  'warning advisory/ladder.md:3:26-3:42: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
  '  see support/ladder.md:3:8: The same sentence',
])
says(
  'the name of the other ladder in different words',
  both('These are all of the levels for support!', 'These are all of  the levels for Support.'),
  [
    'warning advisory/ladder.md:3:45-3:52: Unexpected `Support` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:8: The same sentence',
  ],
)
says(
  'a sentence of four words, where that is enough',
  two(
    'Career in support, here.',
    'Career in support, here.',
    'title: Advisory\nrules:\n  wrong-ladder: [warning, { words: 4 }]\n',
  ),
  [
    'warning advisory/ladder.md:3:11-3:18: Unexpected `support` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:1: The same sentence',
  ],
)
says(
  'a name with a sign between its words that titles do without',
  both('We value what a support :tada: engineer does at work each day.'),
  [
    'warning advisory/ladder.md:3:12-3:74: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:8: The same sentence',
  ],
)
says(
  'a sentence of the second document of a ladder',
  {
    'support/L1.md': '# L1: Support Engineer\n\n- Solves tickets.\n',
    'support/L2.md':
      '# L2: Lead Support Engineer\n\nWe value what a support engineer does at work each day.\n',
    'advisory/ladder.md':
      both('We value what a support engineer does at work each day.')['advisory/ladder.md'] ?? '',
  },
  [
    'warning advisory/ladder.md:3:28-3:44: Unexpected `support engineer` in a sentence that stands in `Support` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/L2.md:3:1: The same sentence',
  ],
)
silent('general words, single letters and parts of words that the other ladder is called by', [
  Object.fromEntries(
    Object.entries(both('These are the levels for individual people, of the role in x and more.')).map(
      ([path, text]) => [
        path.replace('support/', 'individual/'),
        text.replace('# Support framework', '# X individual track'),
      ],
    ),
  ),
  both('We value what the presupport engineer does at work each day.'),
])
silent('sentences of seven words', [
  two('We value what a support engineer **does**', 'We value what a support engineer **does**'),
  both('We value what a  support  engineer does.'),
])
silent('sentences that are not about the other ladder', [
  both('We value what each person does at work each day.'),
  both('We give support to people at work each single day.'),
  both('We value a support engineer.'),
  both(
    'We value what a support engineer does at work each day.',
    'We value what a support engineer does at home each day.',
  ),
  both('We value the levels for supporters and what they do.'),
  both('We value the level of individual people in all of the ladder.'),
])
const third = (title: string, levels: string): Record<string, string> => ({
  ...both('We value what a support engineer does at work each day.', 'Nothing is here.'),
  'third/ladder.md': `# ${title}\n\nWe value what a support engineer does at work each day.\n\n${levels}`,
})
silent('names that both ladders have', [
  third('Third framework', '## L1: Support Engineer\n\n- Solves.\n\n## L2: Support Expert\n\n- Solves.\n'),
  third('Third framework', '## L1: Big Support Engineer Junior\n\n- Solves.\n\n## L2: Expert\n\n- Solves.\n'),
  third('Support', '## L1: Person\n\n- Solves.\n\n## L2: Expert\n\n- Solves.\n'),
])
says(
  'a name that only has letters of one of the ladder’s own',
  third('Third framework', '## L1: Support Engineering\n\n- Solves.\n\n## L2: Expert\n\n- Solves.\n'),
  [
    'warning third/ladder.md:3:17-3:33: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:8: The same sentence',
  ],
)

/** Two ladders of some titles that share a sentence. */
const titled = (
  sentence: string,
  first: [string, string],
  second: [string, string],
): Record<string, string> => ({
  'a/ladder.md': `# A-1 framework of ours\n\n${sentence}\n\n## L1: ${first[0]}\n\n- Solves.\n\n## L2: ${first[1]}\n\n- Solves more.\n`,
  'b/ladder.md': `# Beta framework\n\n${sentence}\n\n## L1: ${second[0]}\n\n- Advises.\n\n## L2: ${second[1]}\n\n- Advises more.\n`,
})
says(
  'a title that begins as a number of a level does',
  titled(
    'Here is what a level 2 boss does for all of us.',
    ['Solver', 'Level 2 Boss'],
    ['Advisor', 'Lead Advisor'],
  ),
  [
    'warning b/ladder.md:3:16-3:28: Unexpected `level 2 boss` in a sentence that stands in `A-1 framework of ours` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see a/ladder.md:3:1: The same sentence',
  ],
)
silent('titles that say nothing of the ladder', [
  titled(
    'Here are all of the levels for solver and more.',
    ['Solver', 'Expert'],
    ['Advisor', 'Lead Advisor'],
  ),
  titled(
    'Here is what a level 1 does and what level 12 does.',
    ['Level 1', 'Level 12'],
    ['Advisor', 'Lead Advisor'],
  ),
  titled(
    'Here is what a solver does and what expert people do.',
    ['Solver', 'Expert'],
    ['Advisor', 'Lead Advisor'],
  ),
  titled(
    'Here are the levels for our and roles in a framework.',
    ['Solver', 'Expert'],
    ['Advisor', 'Lead Advisor'],
  ),
])
says(
  'titles with such words beside others',
  titled(
    'Here is what a big level 12 and a level 2 boss do.',
    ['Big Level 12', 'Level 2 Boss'],
    ['Advisor', 'Lead Advisor'],
  ),
  [
    'warning b/ladder.md:3:16-3:28: Unexpected `big level 12` in a sentence that stands in `A-1 framework of ours` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see a/ladder.md:3:1: The same sentence',
  ],
)
says(
  'a sentence of eight words without an end, and one with signs',
  two(
    '- Here is what a support engineer does now\n- So? Here is what a support engineer does.now (all) now!',
    '- Here is what a support engineer does now\n- So? Here is what a support engineer does.now (all) now!',
  ),
  [
    'warning advisory/ladder.md:3:18-3:34: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:3:3: The same sentence',
    'warning advisory/ladder.md:4:22-4:38: Unexpected `support engineer` in a sentence that stands in `Support framework` word for word, expected the words of this ladder; it seems to be copied: rewrite it',
    '  see support/ladder.md:4:7: The same sentence',
  ],
)

silent('sentences that stand twice in one ladder', [
  two(
    'We value what a support engineer does at work each day.\n\nWe value what a support engineer does at work each day.',
    'Hello.',
  ),
])

silent('a sentence that is too short for an option', [
  two(
    'Career in support, here.',
    'Career in support, here.',
    'title: Advisory\nrules:\n  wrong-ladder: [warning, { words: 5 }]\n',
  ),
])
