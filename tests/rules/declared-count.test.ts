// Numbers of levels and competencies in texts and in front matter, against what there is.
import rule from '../../src/rules/declared-count/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'
const says = saysOf(rule)
const silent = silentOf(rule)
const three = levelsWith(
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
  ['Impact', 'Craft', 'Growth'],
)
const page = (text: string, more: Record<string, string> = {}): Record<string, string> => ({
  ...three,
  'README.md': `# Ladder\n\n${text}\n`,
  ...more,
})
says(
  'a number in words, in digits and with a capital',
  page('Four levels are here.\n\nThere are 5 different job levels, and twelve rungs.'),
  [
    'warning README.md:3:1-3:12: Unexpected `Four levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write Three: "Four" → "Three"',
    'warning README.md:5:11-5:33: Unexpected `5 different job levels`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write 3: "5" → "3"',
    'warning README.md:5:39-5:51: Unexpected `twelve rungs`, expected 3, as many as there are; correct the number, or add what is missing',
    '  or: Write three: "twelve" → "three"',
  ],
)
says('a number twice', page('All seven levels are here, and again: seven main levels.\n\nThe 7 levels.'), [
  'warning README.md:3:5-3:17: Unexpected `seven levels`, expected 3, as many as there are; correct the number, or add what is missing',
  '  see README.md:3:39: The same number again',
  '  see README.md:5:5: The same number again',
  '  or: Write three: "seven" → "three"',
])
says(
  'a number of thirteen levels and more',
  page('There are two levels.', levelsWith(...Array.from({ length: 13 }, () => ['Impact']))),
  [
    'warning README.md:3:11-3:21: Unexpected `two levels`, expected 13, as many as there are; correct the number, or add what is missing',
    '  or: Write 13: "two" → "13"',
  ],
)
says(
  'a number of competencies',
  page(
    'Each level has four of the categories: Impact, Craft and Growth.\n\nTwo competencies.\n\n- Impact\n- Craft\n- Growth',
  ),
  [
    'warning README.md:5:1-5:17: Unexpected `Two competencies`, expected 3, as many as are listed; correct the number, or add what is missing',
    '  or: Write Three: "Two" → "Three"',
  ],
)
says(
  'a number of competencies that the sentence does not name',
  page(
    'Four pillars. See: Impact, Craft, Growth and Care.\n\nFour themes: Impact of all that one does here, Craft, Growth and Care.\n\n- Impact\n- Craft\n- Growth',
  ),
  [
    'warning README.md:3:1-3:13: Unexpected `Four pillars`, expected 3, as many as are listed; correct the number, or add what is missing',
    '  see README.md:5:1: The same number again',
    '  or: Write Three: "Four" → "Three"',
  ],
)
silent('numbers that name what they count', [
  page('Two pillars: people & business.\n\n- Impact\n- Craft\n- Growth'),
  page('Four themes of it all: craft , people, and the business or reach.\n\n- Impact\n- Craft\n- Growth'),
])
silent('numbers of something else', [
  page(
    'The next two levels, at least five levels, and 1.5 levels; twenty-four levels. Each axis has five levels.',
  ),
  page('It is two levels up, and two levels of trust.'),
  page('We had five levels.'),
  page('There were five categories.'),
  page('One level, zero levels.'),
  page('Two sub-levels.'),
  page('Five categories.'),
  levelsWith(['Impact: Works on five levels.'], ['Impact']),
  { 'L1.md': '# L1\n\nWorks.\n', 'README.md': '# Ladder\n\nThere are five levels.\n' },
])
const tracked = (text: string): Record<string, string> => ({
  ...three,
  'L5.md': '# L5\n\nWorks.\n',
  'README.md': `# Ladder\n\n${text}\n`,
  'ladder.yml':
    'levels:\n  - { id: L1, track: a }\n  - { id: L2, track: a }\n  - { id: L3, track: b }\n  - { id: L5, track: b }\naxes:\n  - { id: scope, scale: [a, b, c, d, e, f] }\n',
})
silent('numbers that are true in one way', [
  tracked('Two levels.'),
  tracked('Four levels.'),
  tracked('Five levels.'),
  tracked('Six levels.'),
  page('Three levels.'),
])
const grouped = (text: string): Record<string, string> => ({
  ...levelsWith(['Impact', 'Craft'], ['Impact', 'Craft', 'Growth', 'Reach', 'Scope']),
  'README.md': `# Ladder\n\n${text}\n\n- Impact\n- Craft\n- Growth\n- Reach\n- Scope\n`,
  'ladder.yml':
    'competencies:\n  - { title: Impact, group: A }\n  - { title: Craft, group: B }\n  - { title: Growth, group: C, from: L2 }\n  - { title: Reach, from: L2 }\n  - { title: Scope, from: L2 }\n',
})
silent('numbers of groups, and of what one level has', [
  grouped('Three pillars.'),
  grouped('Two themes.'),
  grouped('Five themes.'),
])
says('numbers of no group and no level', grouped('Four pillars.'), [
  'warning README.md:3:1-3:13: Unexpected `Four pillars`, expected 5, as many as are listed; correct the number, or add what is missing',
  '  or: Write Five: "Four" → "Five"',
])
silent('the number of levels of a track', [
  {
    ...levelsWith(['Impact'], ['Impact'], ['Impact'], ['Impact'], ['Impact']),
    'README.md': '# Ladder\n\nTwo levels.\n',
    'ladder.yml':
      'levels:\n  - { id: L1, track: a }\n  - { id: L2, track: a }\n  - { id: L3, track: a }\n  - { id: L4, track: b }\n  - { id: L5, track: b }\n',
  },
])
says('a number that is true in no way', tracked('Three levels. Seven levels.'), [
  'warning README.md:3:1-3:13: Unexpected `Three levels`, expected 4, as many as there are; correct the number, or add what is missing',
  '  or: Write Four: "Three" → "Four"',
  'warning README.md:3:15-3:27: Unexpected `Seven levels`, expected 4, as many as there are; correct the number, or add what is missing',
  '  or: Write Four: "Seven" → "Four"',
])
says(
  'numbers before, between and after levels of one document',
  {
    'ladder.md':
      '# Ladder\n\nFive levels.\n\n## L1\n\n- Works on six levels.\n\n## L2\n\n- Works on seven levels.\n\nEight levels.\n',
  },
  [
    'warning ladder.md:3:1-3:12: Unexpected `Five levels`, expected 2, as many as there are; correct the number, or add what is missing',
    '  or: Write Two: "Five" → "Two"',
  ],
)
silent('numbers that name what they count, in other signs', [
  page('Four pillars:craft, people, reach and business.\n\n- Impact\n- Craft\n- Growth'),
  page('Four themes: craft, people, reach, business.\n\n- Impact\n- Craft\n- Growth'),
  page('Four themes: craft,people,reach and all of the business.\n\n- Impact\n- Craft\n- Growth'),
  page('Four themes: craft, people, reach, and all of the business.\n\n- Impact\n- Craft\n- Growth'),
  page('Four themes: craft, people, all *of* work and *all of the business*.\n\n- Impact\n- Craft\n- Growth'),
])
says(
  'a name of five words, which is none',
  page('Four themes: Impact of all that one, Craft, Growth and Care.\n\n- Impact\n- Craft\n- Growth'),
  [
    'warning README.md:3:1-3:12: Unexpected `Four themes`, expected 3, as many as are listed; correct the number, or add what is missing',
    '  or: Write Three: "Four" → "Three"',
  ],
)
says('names before the number', page('Structure: two levels, many tracks.'), [
  'warning README.md:3:12-3:22: Unexpected `two levels`, expected 3, as many as there are; correct the number, or add what is missing',
  '  or: Write three: "two" → "three"',
])
silent('the number of levels of the smallest of three tracks', [
  {
    ...levelsWith(...Array.from({ length: 6 }, () => ['Impact'])),
    'README.md': '# Ladder\n\nTwo levels.\n',
    'ladder.yml':
      'levels:\n  - { id: L1, track: a }\n  - { id: L2, track: b }\n  - { id: L3, track: b }\n  - { id: L4, track: c }\n  - { id: L5, track: c }\n  - { id: L6, track: c }\n',
  },
])
says(
  'a number of codes, beside levels without one',
  {
    'L1.md': '# L1: Engineer\n\nWorks.\n',
    'L2.md': '# L2: Engineer\n\nWorks.\n',
    'senior.md': '# Senior Engineer\n\nWorks.\n',
    'staff.md': '# Staff Engineer\n\nWorks.\n',
    'README.md': '# Ladder\n\nThree levels.\n',
  },
  [
    'warning README.md:3:1-3:13: Unexpected `Three levels`, expected 4, as many as there are; correct the number, or add what is missing',
    '  or: Write Four: "Three" → "Four"',
  ],
)
silent('the number of steps from the lowest level to the highest, whichever track one takes', [
  {
    ...Object.fromEntries(
      ['Junior', 'Senior', 'Staff', 'Lead', 'Head'].map((title) => [
        `${title.toLowerCase()}.md`,
        `# ${title} Engineer\n\nWorks.\n`,
      ]),
    ),
    'README.md': '# Ladder\n\nThree levels.\n',
    'ladder.yml':
      'levels:\n  - { id: junior, track: all, next: [senior, lead] }\n  - { id: senior, track: maker, next: [staff] }\n  - { id: staff, track: maker }\n  - { id: lead, track: lead, next: [head] }\n  - { id: head, track: lead }\n',
  },
])

const list = (
  text: string,
  items = '- Reach\n- Craft\n  - Code\n  - Tests\n- People',
): Record<string, string> => page(`${text}\n\n${items}`)
says('a number directly before a list', list('Hello. We look at these **five\nelements**:'), [
  'warning README.md:3:27-4:9: Unexpected `five elements` before a list of 3, expected 3; correct the number, or add what is missing',
  '  or: Write three: "five" → "three"',
])
says('a number of competencies before a list, once', list('There are 4 different themes:'), [
  'warning README.md:3:11-3:29: Unexpected `4 different themes` before a list of 3, expected 3; correct the number, or add what is missing',
  '  or: Write 3: "4" → "3"',
])
says(
  'a number of competencies that the page lists, once',
  list('We have the following 4 different themes:', '- Impact\n- Craft\n- Growth'),
  [
    'warning README.md:3:23-3:41: Unexpected `4 different themes` before a list of 3, expected 3; correct the number, or add what is missing',
    '  or: Write 3: "4" → "3"',
  ],
)
says(
  'a number before a list of two, and two before a list of three, with other lists around them',
  list(
    'Hello.\n\n1. Sit\n2. Stand\n\nWe then look at these five elements:\n\n3. Reach\n4. Craft\n\nWe also look at two elements:',
    '- Reach\n- Craft\n- People\n\nHello.\n\n1. Code\n2. Tests\n\nHello.',
  ),
  [
    'warning README.md:8:23-8:36: Unexpected `five elements` before a list of 2, expected 2; correct the number, or add what is missing',
    '  or: Write two: "five" → "two"',
    'warning README.md:13:17-13:29: Unexpected `two elements` before a list of 3, expected 3; correct the number, or add what is missing',
    '  or: Write three: "two" → "three"',
  ],
)
silent('numbers before a list that say something else', [
  list('## We look at these five elements:'),
  list('We grow by five elements:'),
  list('We look at these 1 elements:'),
  { ...three, 'README.md': '- Reach\n- Craft\n' },
  list('![A ladder](ladder.png)'),
  list('We look at these three elements:'),
  list('We look at five elements in these areas:'),
  list('We talk in 5 weeks:'),
  list('We talk in the following 1:5s:'),
  list('Choose any of these five elements:'),
  list('We have at least five elements:'),
  list('We have two to five elements:'),
  list('We find, for all of the five elements:'),
  list('We look at these five elements:\n\nHello.'),
  list('We look at these five elements:', '- Reach'),
  list('We look at these five elements:', '- Reach\n- Craft\n- People\n\n1. Code\n2. Tests'),
  list('We look at these five elements:', '1. Reach\n2. Craft\n\nAnd more.\n\n3. People\n4. Code'),
])

says('a number of areas that are named behind it', page('We look at four areas: Impact, Craft and Growth.'), [
  'warning README.md:3:12-3:22: Unexpected `four areas`, expected 3, as many as are listed; correct the number, or add what is missing',
  '  or: Write three: "four" → "three"',
])
silent('areas that are not named, or as many as are', [
  page('Impact, Craft and Growth. We work in four areas of the city.'),
  page('We look at three areas: Impact, Craft and Growth.'),
])
