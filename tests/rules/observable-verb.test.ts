// What people can do, instead of what they do: how it opens, and the verb that would take its place.
import rule from '../../src/rules/observable-verb/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const third = [
  'Reviews code.',
  'Writes tests.',
  'Builds tools.',
  'Improves the docs.',
  'Asks questions.',
  'Delivers on time.',
  'Explains plans.',
  'Helps others.',
]
const base = [
  'Review code.',
  'Write tests.',
  'Build tools.',
  'Improve the docs.',
  'Ask questions.',
  'Deliver on time.',
  'Explain plans.',
  'Help others.',
]
const ladder = (items: readonly string[], ...others: string[]): string =>
  `# L1\n\n## Impact\n\n${[...others, ...items, ...items].map((item) => `- ${item}\n`).join('')}`

says(
  'abilities among acts in the third person',
  ladder(
    third,
    'Can write tests.',
    'Is able to deliver work.',
    'Has the ability to explain.',
    'Possesses an ability to improve docs.',
    'Could build it.',
  ),
  [
    'warning L1.md:5:3-5:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Writes`: "Can write" → "Writes"',
    'warning L1.md:6:3-6:13: Unexpected `Is able to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Delivers`: "Is able to deliver" → "Delivers"',
    'warning L1.md:7:3-7:21: Unexpected `Has the ability to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:8:3-8:26: Unexpected `Possesses an ability to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Improves`: "Possesses an ability to improve" → "Improves"',
    'warning L1.md:9:3-9:8: Unexpected `Could`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Builds`: "Could build" → "Builds"',
  ],
)
says(
  'abilities among acts in the base form',
  ladder(base, 'Able to write tests.', 'Ability to explain plans.', 'Always able to ask others.'),
  [
    'warning L1.md:5:3-5:10: Unexpected `Able to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Write`: "Able to write" → "Write"',
    'warning L1.md:6:3-6:13: Unexpected `Ability to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Explain`: "Ability to explain" → "Explain"',
    'warning L1.md:7:10-7:17: Unexpected `able to`, expected what a person at this level does; name the act, for an ability cannot be seen',
  ],
)
says(
  'abilities of a subject',
  ladder(third, 'They can write tests.', 'I am fully able to ask.', 'You can be trusted.'),
  [
    'warning L1.md:5:8-5:11: Unexpected `can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `write`: "can write" → "write"',
    'warning L1.md:6:5-6:21: Unexpected `am fully able to`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:7:7-7:10: Unexpected `can`, expected what a person at this level does; name the act, for an ability cannot be seen',
  ],
)
says(
  'abilities after another word, a name or a sentence',
  ladder(
    third,
    'Often can write tests.',
    '**Work**: Can write tests.',
    'Work: can write tests.',
    'Reviews code.  Capable of much. Can ask others.',
    'Reviews code; Can ask others.',
  ),
  [
    'warning L1.md:5:9-5:12: Unexpected `can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:6:13-6:16: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Writes`: "Can write" → "Writes"',
    'warning L1.md:7:9-7:12: Unexpected `can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Writes`: "can write" → "Writes"',
    'warning L1.md:8:18-8:28: Unexpected `Capable of`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:9:17-9:20: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Asks`: "Can ask" → "Asks"',
  ],
)
says(
  'abilities whose verb does not stand alone',
  ladder(
    third,
    'Can write and review code.',
    'Can write, test and ship.',
    'Can write tests and code.',
    'Can be trusted.',
    'Can quickly write.',
    'Can tests write.',
    'Can write',
    'Can do it.',
  ),
  [
    'warning L1.md:5:3-5:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:6:3-6:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:7:3-7:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:8:3-8:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:9:3-9:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:10:3-10:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:11:3-11:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:12:3-12:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
  ],
)
says(
  'abilities with markup before the verb, and before words that are no verb',
  ladder(third, 'Can **write** tests.', 'Can write tests and documentation.', 'Can write what they need.'),
  [
    'warning L1.md:5:3-5:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    'warning L1.md:6:3-6:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Writes`: "Can write" → "Writes"',
    'warning L1.md:7:3-7:6: Unexpected `Can`, expected what a person at this level does; name the act, for an ability cannot be seen',
    '  or: Write `Writes`: "Can write" → "Writes"',
  ],
)
silent('acts, and words that only look like an ability', [
  ladder(third, 'They often can write tests.'),
  ladder(
    third,
    'Cannot be left alone.',
    'Canvasses the team.',
    'Explains what they can do.',
    'The team can ask them.',
  ),
  ladder(third, 'When asked: a person can write.', 'Knows v1.0: can write.', 'Reviews code. can ask.'),
  ladder(third, 'Canny to write.'),
])
silent('scales', ['# L1\n\n| Skill | Level |\n| - | - |\n| Can write | 3 |\n| Can read | 2 |\n'])
