// Sections that are no competency: when nearly all levels have one, and which headings count.
import rule from '../../src/rules/required-sections/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const craft = '## Craft\n\n- Plans.\n\n'
const with_ = (...titles: string[]): string =>
  craft + titles.map((title) => `## ${title}\n\nText of it.\n\n`).join('')
const declared = (texts: Record<string, string>, config = ''): Record<string, string> => ({
  ...texts,
  'ladder.yml': `competencies: [Craft]\n${config}`,
})
const meet = with_('Where we meet')

says(
  'a section that a level with an introduction lacks',
  declared(levelsOf(meet, meet, meet, `Text of it.\n\n${craft}`)),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Where we meet`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:7:1: Here it is in another level.',
  ],
)
says('a section that three of four levels have', declared(levelsOf(meet, meet, meet, craft)), [
  'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Where we meet`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
  '  see L1.md:7:1: Here it is in another level.',
])
says(
  'a section that stands deeper at one level',
  declared(levelsOf(`${craft}## All\n\n### Where we meet\n\nText.\n`, meet, meet, craft)),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Where we meet`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:9:1: Here it is in another level.',
  ],
)
const grouped = (title: string): string =>
  `## ${title}\n\n### Coding\n\n- Writes code.\n\n### Design\n\n- Draws plans.\n`
says(
  'a group of competencies that one level lacks',
  levelsOf(...['Technology', 'Technology', 'Technology', 'Craft'].map(grouped)),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Technology`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:3:1: Here it is in another level.',
  ],
)
says(
  'responsibilities beside competencies that one level lacks',
  declared(levelsOf(...[0, 1, 2].map(() => `${craft}## Responsibilities\n\nShips.\n`), craft)),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Responsibilities`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:7:1: Here it is in another level.',
  ],
)
const way = with_('How you get to the next grade')
silent('a section about the level above, at the top level', [
  levelsOf(way, way, way, craft),
  ...['⏭ What’s next', 'Cómo llegar al siguiente nivel', 'Der Weg zur nächsten Stufe'].map((title) =>
    levelsOf(with_(title), with_(title), with_(title), craft),
  ),
  levelsOf(...[1, 2, 3].map(() => with_('Pour passer au niveau suivant')), craft),
])
silent('such a section at the top level, where it is declared', [
  declared(levelsOf(way, way, way, craft), 'sections: [How you get to the next grade]\n'),
])
says('a section about the level above that a level between lacks', levelsOf(way, craft, way, way), [
  'warning L2.md:1:1-1:5: Unexpected level `L2` without the section `How you get to the next grade`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
  '  see L1.md:7:1: Here it is in another level.',
])
silent('sections that too few levels have, or all', [
  declared(levelsOf(meet, meet, craft)),
  declared(levelsOf(meet, meet, meet, craft, craft)),
  declared(levelsOf(meet, meet, meet)),
  declared(levelsOf(meet, meet)),
  declared(
    levelsOf(meet, meet, meet, craft),
    'levels:\n  - { id: L1, track: a }\n  - { id: L2, track: a }\n  - { id: L3, track: a }\n  - { id: L4, track: b }\n',
  ),
  declared({
    ...levelsOf(meet, meet, meet, ''),
    'L4.md': '---\ninherits: L3\n---\n\n# L4\n\n## Craft\n\n- Plans.\n',
  }),
  { ...levelsOf('## A\n\nText.\n', '## A\n\nText.\n', '## A\n\nText.\n', 'Text alone.\n') },
])
silent('headings inside of competencies and examples', [
  declared(
    levelsOf(
      `${craft}### Where\n\nText.\n`,
      `${craft}### Where\n\nText.\n`,
      `${craft}### Where\n\nText.\n`,
      craft,
    ),
  ),
  declared(
    levelsOf(
      `${craft}## Examples\n\n### Where\n\nText.\n`,
      `${craft}## Examples\n\n### Where\n\nText.\n`,
      `${craft}## Examples\n\n### Where\n\nText.\n`,
      `${craft}## Examples\n\n- One.\n`,
    ),
  ),
])
says(
  'a title that stands twice at one level',
  declared(levelsOf(with_('Where we meet', 'Where we meet'), meet, meet, craft)),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Where we meet`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:7:1: Here it is in another level.',
  ],
)

const wanted = (texts: Record<string, string>): Record<string, string> =>
  declared(
    texts,
    'sections:\n  - { title: Places, aliases: [Where we meet] }\n  - { title: Crafts, required: false }\n  - Overview\n',
  )
says(
  'declared sections that are missing, beside others',
  wanted(levelsOf(with_('Other'), `${meet}## Overview\n\nText.\n`, with_('Places', 'Summary'))),
  [
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `Overview`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `Places`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    'L3.md:11:1-11:11: Unexpected section name `Summary` in `L3`, expected `Overview`; rename it, or add the name to the `aliases` of that section in `ladder.yml`',
    '  is: Summary',
    '  should be: Overview',
  ],
)
silent('levels in a table', [
  {
    'ladder.md':
      '# Ladder\n\n| Skill | L1 | L2 | L3 | L4 |\n| - | - | - | - | - |\n| Craft | Plans small tasks with help | Ships features alone | Leads projects of a team | Asks what nobody asked |\n| Care | Asks for help in time | Helps those who join | Leads reviews of the team | Plans how people grow |\n| Reach | Works in one team | Works with two teams | Works with the area | Works with everyone |\n',
    'ladder.yml': 'sections: [Overview]\n',
  },
])
