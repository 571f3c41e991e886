// Levels that begin alike with their own names, and titles that are the end of others.
import rule from '../../src/rules/own-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A level per title, each with its first sentence. */
const levels = (...each: [title: string, text: string][]): Record<string, string> =>
  Object.fromEntries(
    each.map(([title, text], index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}: ${title}\n\n${text}\n\n## Kilns\n\n- Fires ${String(index + 1)} kilns.\n`,
    ]),
  )
const guild = (title: string): string => `Our guild looks for a ${title} who fires kilns.`

says(
  'the name of another level where each begins with its own',
  levels(
    ['Junior Potter', guild('Junior Potter')],
    ['Senior Potter', guild('Lead Potter')],
    ['Lead Potter', guild('Lead Potter')],
    ['Chief Potter', guild('Chief Potter')],
  ),
  [
    'L2.md:3:23-3:34: Unexpected `Lead Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Lead Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'a name behind other words than those of each level',
  levels(
    ['Junior Potter', guild('Junior Potter')],
    ['Senior Potter', guild('Chief Potter')],
    ['Chief Potter', 'The yard has a Chief Potter.'],
    ['Lead Potter', guild('Lead Potter')],
  ),
  [
    'L2.md:3:23-3:35: Unexpected `Chief Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Chief Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'a name at the start, and a second sentence that is free',
  levels(
    ['Junior Potter', 'Junior Potter in our yard: fires kilns. Asks a Senior Potter.'],
    ['Senior Potter', 'Lead Potter in our yard: fires kilns.'],
    ['Lead Potter', 'Lead Potter in our yard: fires all kilns. Asks a Senior Potter.'],
  ),
  [
    'L2.md:3:1-3:12: Unexpected `Lead Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Lead Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'a name in an opening and another one further below, beside a level without text',
  {
    ...levels(
      ['Junior Potter', guild('Junior Potter')],
      ['Senior Potter', `${guild('Lead Potter')}\n\nAs a Chief Potter, you fire kilns.`],
      ['Lead Potter', guild('Lead Potter')],
      ['Chief Potter', guild('Chief Potter')],
    ),
    'L5.md': '# L5: Master Potter\n',
  },
  [
    'L2.md:3:23-3:34: Unexpected `Lead Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Lead Potter',
    '  should be: Senior Potter',
    'L2.md:5:4-5:18: Unexpected `a Chief Potter` in the text of `L2`, expected `a Senior Potter`; correct the level, or move the sentence to `L4`',
    '  is: a Chief Potter',
    '  should be: a Senior Potter',
  ],
)
silent('openings of which too few have a name', [
  levels(
    ['Junior Potter', guild('Junior Potter')],
    ['Senior Potter', guild('Lead Potter')],
    ['Lead Potter', 'Fires kilns.'],
  ),
  levels(['Senior Potter', guild('Lead Potter')], ['Lead Potter', guild('Lead Potter')]),
])
silent('openings that say it otherwise, or with their own name too', [
  levels(
    ['Junior Potter', guild('Junior Potter')],
    ['Senior Potter', 'The yard has a Lead Potter who fires kilns.'],
    ['Lead Potter', guild('Lead Potter')],
    ['Chief Potter', guild('Chief Potter')],
  ),
  levels(
    ['Junior Potter', guild('Junior Potter')],
    ['Senior Potter', guild('Lead Potter or Senior Potter')],
    ['Lead Potter', guild('Lead Potter')],
    ['Chief Potter', guild('Chief Potter')],
  ),
  levels(
    ['Junior Potter', 'Fires kilns.'],
    ['Senior Potter', guild('Lead Potter')],
    ['Lead Potter', guild('Lead Potter')],
    ['Chief Potter', 'Fires all kilns.'],
  ),
])
says(
  'a title with a stop in it',
  levels(
    ['Sr. Kiln Potter', 'As a Sr. Kiln Potter, you fire kilns.'],
    ['Chief Potter', 'As a Sr. Kiln Potter, you fire all kilns.'],
  ),
  [
    'L2.md:3:4-3:21: Unexpected `a Sr. Kiln Potter` in the text of `L2`, expected `a Chief Potter`; correct the level, or move the sentence to `L1`',
    '  is: a Sr. Kiln Potter',
    '  should be: a Chief Potter',
  ],
)
says(
  'a title that is the end of the level’s own, where the text says who is meant',
  levels(
    ['Principal Potter', 'As a Principal Potter, you fire kilns.'],
    ['Sr. Principal Potter', 'As a Principal Potter, you fire all kilns.'],
  ),
  [
    'L2.md:3:4-3:22: Unexpected `a Principal Potter` in the text of `L2`, expected `a Sr. Principal Potter`; correct the level, or move the sentence to `L1`',
    '  is: a Principal Potter',
    '  should be: a Sr. Principal Potter',
  ],
)
silent('a title that is short for the level’s own', [
  levels(
    ['Principal Potter', 'A Principal Potter fires kilns.'],
    ['Senior Principal Potter', 'A Principal Potter fires all kilns.'],
  ),
  levels(
    ['Principal Potter', 'As a Principal Potter, you fire kilns.'],
    ['Senior Principal Potter', 'As a Senior Principal Potter, you fire all kilns.'],
  ),
])

const owner = (code: string, title = 'Product Owner'): string =>
  `As a ${code} EM ${title}, you look after clay.`
says(
  'the code of another level before a title that several levels have',
  levels(['Product Owner', owner('L1')], ['Product Owner', owner('L1')], ['Product Owner', owner('L3')]),
  [
    'L2.md:3:4-3:8: Unexpected `a L1` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L1`',
    '  is: a L1',
    '  should be: an L2',
  ],
)
says(
  'the code of another level before the own title',
  levels(
    ['Junior Potter', owner('L1', 'Junior Potter')],
    ['Senior Potter', owner('L3', 'Senior Potter')],
    ['Lead Potter', owner('L3', 'Lead Potter')],
  ),
  [
    'L2.md:3:4-3:8: Unexpected `a L3` in the text of `L2`, expected `an L2`; correct the level, or move the sentence to `L3`',
    '  is: a L3',
    '  should be: an L2',
  ],
)
silent('a title that stands elsewhere, or whose own code is said', [
  levels(
    ['Junior Potter', owner('L1', 'Junior Potter')],
    ['Senior Potter', 'As an L3 would, a Senior Potter looks after clay.'],
    ['Lead Potter', owner('L3', 'Lead Potter')],
  ),
  levels(
    ['Product Owner', owner('L1')],
    ['Product Owner', 'As an L1 or L2 Product Owner, you look after clay.'],
    ['Product Owner', owner('L3')],
  ),
])

const yard = (title: string): string => `As a guild we look for ${title} who fires kilns.`
says(
  'a name behind `an` in one opening and behind `a` in another',
  levels(
    ['Associate Potter', yard('an Associate Potter')],
    ['Senior Potter', yard('a Junior Potter')],
    ['Junior Potter', yard('a Junior Potter')],
    ['Chief Potter', 'The yard has a Chief Potter.'],
  ),
  [
    'L2.md:3:26-3:39: Unexpected `Junior Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Junior Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'an article and a name at the start',
  levels(
    ['Associate Potter', 'An Associate Potter of our yard: fires kilns.'],
    ['Senior Potter', 'A Junior Potter of our yard: fires kilns.'],
    ['Junior Potter', 'A Junior Potter of our yard: fires all kilns.'],
    ['Chief Potter', 'Fires.'],
  ),
  [
    'L2.md:3:3-3:16: Unexpected `Junior Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Junior Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'an article before one name, and none before others',
  levels(
    ['Junior Potter', 'Role: Junior Potter who fires kilns.'],
    ['Senior Potter', 'Role: Lead Potter who fires kilns.'],
    ['Lead Potter', 'Role: a Lead Potter who fires kilns.'],
    ['Chief Potter', 'Fires.'],
  ),
  [
    'L2.md:3:7-3:18: Unexpected `Lead Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Lead Potter',
    '  should be: Senior Potter',
  ],
)
says(
  'a title before the code of the level',
  levels(
    ['Junior Potter', 'Junior Potter (L1) in our yard: fires kilns.'],
    ['Senior Potter', 'Lead Potter (L3) in our yard: fires kilns.'],
    ['Lead Potter', 'Lead Potter (L3) in our yard: fires all kilns.'],
  ),
  [
    'L2.md:3:1-3:12: Unexpected `Lead Potter` in the text of `L2`, expected `Senior Potter`; correct the level, or move the sentence to `L3`',
    '  is: Lead Potter',
    '  should be: Senior Potter',
  ],
)
silent('openings of which each leads to its name in another way', [
  levels(
    ['Junior Potter', 'The yard has a Junior Potter.'],
    ['Senior Potter', 'The yard has a Lead Potter.'],
    ['Lead Potter', 'Our guild needs a Lead Potter.'],
    ['Chief Potter', 'We want a Chief Potter.'],
  ),
])
const coded = (...texts: string[]): Record<string, string> =>
  levels(...texts.map((text, index): [string, string] => [`Potter ${String(index)}`, text]))
silent('codes that are a part of other words', [
  coded('Fires L1.1 kilns.', 'Fires L1.1 kilns.', 'Fires L3.1 kilns.', 'Fires L4.1 kilns.'),
  coded('L1 potters fire.', 'Our L1.5 kilns are theirs.', 'L3 potters fire.', 'L4 potters fire.'),
])
