// Expectations that stand in one competency at one level and in another at the next.
import rule from '../../src/rules/moved-expectation/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const growing = 'Plans the releases of one service and tells everyone who depends on it'
const grown = 'Plans the releases of several services and tells everyone who depends on them'

/** Two levels, each as the items of `Craft` and of `Care`. */
const two = (
  first: [string[], string[]],
  second: [string[], string[]],
  titles = ['Craft', 'Care'],
  config = '',
): Record<string, string> => ({
  ...(config === '' ? {} : { 'ladder.yml': config }),
  ...Object.fromEntries(
    [first, second].map((level, at) => [
      `L${String(at + 1)}.md`,
      `# L${String(at + 1)}\n\n${level.map((items, index) => `## ${titles[index] ?? ''}\n\n${items.map((item) => `- ${item}.\n`).join('')}`).join('\n')}`,
    ]),
  ),
})
const others = ['Reads what others write', 'Works with care']
const moved = two([[growing, ...others], others], [others, [grown, ...others]])

says('an expectation that grew, in another competency', moved, [
  'warning L2.md:10:1-10:81: Unexpected expectation in `Care` at `L2`, expected it in `Craft` where `L1` has nearly the same; move one of the two',
  '  see L1.md:5:1: At `L1` in `Craft`',
])
says(
  'an expectation with a copy in its own competency',
  two([[growing], [`${growing} today`, 'Helps']], [['Helps'], [grown]]),
  [
    'warning L2.md:9:1-9:81: Unexpected expectation in `Care` at `L2`, expected it in `Craft` where `L1` has nearly the same; move one of the two',
    '  see L1.md:5:1: At `L1` in `Craft`',
  ],
)
says(
  'the nearer of two in the other competency',
  two([[`${growing} by hand and with much of their help`, growing], ['Helps']], [['Helps'], [grown]]),
  [
    'warning L2.md:9:1-9:81: Unexpected expectation in `Care` at `L2`, expected it in `Craft` where `L1` has nearly the same; move one of the two',
    '  see L1.md:6:1: At `L1` in `Craft`',
  ],
)
says(
  'a copy, where levels say all that holds',
  two([[growing], ['Helps']], [['Helps'], [growing]], undefined, 'inheritance: restated\n'),
  [
    'warning L2.md:9:1-9:74: Unexpected expectation in `Care` at `L2`, expected it in `Craft` where `L1` has nearly the same; move one of the two',
    '  see L1.md:5:1: At `L1` in `Craft`',
  ],
)
says(
  'competencies with a dash of different beginnings',
  two([[growing], ['Helps']], [['Helps'], [grown]], ['Craft - web', 'Care: mobile']),
  [
    'warning L2.md:9:1-9:81: Unexpected expectation in `Care: mobile` at `L2`, expected it in `Craft - web` where `L1` has nearly the same; move one of the two',
    '  see L1.md:5:1: At `L1` in `Craft - web`',
  ],
)
silent('expectations that stayed, or are no more than alike', [
  two([[growing], ['Helps']], [[grown], ['Helps']]),
  two([['Plans all of the releases here'], ['Helps']], [['Helps'], ['Plans all of the releases there']]),
  two(
    [[growing], ['Helps']],
    [['Helps'], ['Plans the budget of several teams and asks those who work with them']],
  ),
  two([[growing], ['Helps']], [['Helps'], [growing]], undefined, 'inheritance: additive\n'),
  two([[growing], ['Helps']], [['Helps'], [grown]], ['Craft - web', 'Craft: mobile']),
  { ...moved, 'L2.md': `# L2\n\n## Care\n\n- ${grown}.\n` },
  { ...moved, 'L1.md': `# L1\n\n## Craft\n\n- ${growing}.\n` },
  { ...moved, 'L2.md': `# L2\n\n## Craft\n\n- Helps.\n\n## Care\n\n- Helps.\n\nExamples:\n\n- ${grown}.\n` },
  {
    ...moved,
    'L1.md': `# L1\n\n## Craft\n\n- Helps.\n\nExamples:\n\n- ${growing}.\n\n## Care\n\n- Helps.\n`,
  },
  { ...moved, 'L1.md': `# L1\n\n- ${growing}.\n\n## Craft\n\n- Helps.\n\n## Care\n\n- Helps.\n` },
])
says(
  'an expectation of eight words, no fewer',
  two(
    [['Plans the releases of one service with care', 'Plans the releases of one service alone'], ['Helps']],
    [
      ['Helps'],
      ['Plans the releases of some services with care', 'Plans the releases of some services alone'],
    ],
  ),
  [
    'warning L2.md:9:1-9:49: Unexpected expectation in `Care` at `L2`, expected it in `Craft` where `L1` has nearly the same; move one of the two',
    '  see L1.md:5:1: At `L1` in `Craft`',
  ],
)
says(
  'competencies of which one alone has a dash',
  two(
    [[growing], ['Reviews the designs of one service and asks all who will have to run it']],
    [['Reviews the designs of some services and asks all who will have to run them'], [grown]],
    ['Craft - web', 'Care'],
  ),
  [
    'warning L2.md:5:1-5:79: Unexpected expectation in `Craft - web` at `L2`, expected it in `Care` where `L1` has nearly the same; move one of the two',
    '  see L1.md:9:1: At `L1` in `Care`',
    'warning L2.md:9:1-9:81: Unexpected expectation in `Care` at `L2`, expected it in `Craft - web` where `L1` has nearly the same; move one of the two',
    '  see L1.md:5:1: At `L1` in `Craft - web`',
  ],
)
const many = Array.from({ length: 97 }, (_, index) => `w${String(index)}`).join(' ')
silent('texts that are not an expectation, or are said elsewhere as well', [
  // As near to what its own competency said, before the other or after it.
  two([[growing], [growing]], [['Helps'], [grown]]),
  two([[growing], [growing]], [[grown], ['Helps']]),
  // Seven words of ten are not yet more than alike.
  two(
    [['Plans the releases of one service and tells everyone here'], ['Helps']],
    [['Helps'], ['Plans the releases of one service but asks nobody there']],
  ),
  two([[`${many} a b c`], ['Helps']], [['Helps'], [`${many} d e f`]], undefined, 'inheritance: additive\n'),
  {
    'L1.md': `# L1\n\n## Craft\n\n- ${growing}.\n\n## Care\n\n- Helps.\n\n## Reach\n\n- Helps.\n`,
    'L2.md': `# L2\n\n## Care\n\n- ${grown}.\n\n## Reach\n\n- Helps.\n`,
  },
  {
    'L1.md': `# L1\n\n## Craft\n\n${growing}.\n\n- Helps.\n\n## Care\n\n- Helps.\n`,
    'L2.md': `# L2\n\n## Craft\n\n- Helps.\n\n## Care\n\n${grown}.\n\n- Helps.\n`,
  },
])

/** That the only item of `Care` at the second level is nearest to the one on a line of the first. */
const nearestOn = (line: number, words: string): string[] => [
  `warning L2.md:9:1-9:${String(words.length + 4)}: Unexpected expectation in \`Care\` at \`L2\`, expected it in \`Craft\` where \`L1\` has nearly the same; move one of the two`,
  `  see L1.md:${String(line)}:1: At \`L1\` in \`Craft\``,
]
const nine = 'Plans the releases of one service each single week'
const longer = `${nine} without waiting until anybody else asks again`
says(
  'an expectation that grew by nearly as many words',
  two([[nine], ['Helps']], [['Helps'], [longer]]),
  nearestOn(5, longer),
)
const again = 'by day and by night and by week at home'
says(
  'an expectation that repeats words, of which half are shared',
  two([['by hand and by night and by year at home'], ['Helps']], [['Helps'], [again]]),
  nearestOn(5, again),
)
const sung = 'by day and by night and by week and by month'
says(
  'an expectation that says most of its words again and again',
  two([['by day and by night and by week and by year'], ['Helps']], [['Helps'], [sung]]),
  nearestOn(5, sung),
)
says(
  'of two that are as near the one with the first word, though that is in others too',
  two(
    [
      [
        'Now the releases of one service each single week',
        'Plans the releases of one service each single month',
        'Plans nothing that nobody else would like to have',
      ],
      ['Helps'],
    ],
    [['Helps'], [nine]],
  ),
  nearestOn(6, nine),
)
says(
  'of two that are as near, and have the first word, the first',
  two(
    [
      [
        'Plans the releases of one service each long week',
        'Plans the releases of one service each single month',
      ],
      ['Helps'],
    ],
    [['Helps'], [nine]],
  ),
  nearestOn(5, nine),
)
const turned = Array.from({ length: 300 }, () => nine.split(' ').toReversed().join(' '))
says(
  'an expectation before three hundred others of the same words',
  two([[nine, ...turned], ['Helps']], [['Helps'], [nine]], undefined, 'inheritance: restated\n'),
  nearestOn(5, nine),
)
silent('an expectation behind three hundred others of the same words', [
  two([[...turned, nine], ['Helps']], [['Helps'], [nine]], undefined, 'inheritance: restated\n'),
])
