// Headings and competencies that stand twice in a level.
import rule from '../../src/rules/unique-section/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

says(
  'a heading twice, in other signs, and one inside of another',
  '# L1\n\n## Notes\n\nText.\n\n### Deep\n\nText.\n\n### deep:\n\nText.\n\n## NOTES\n\nText.\n\n## Notes\n\nText.\n',
  [
    'L1.md:11:1-11:10: Unexpected second section `deep:` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:7:1: The first is here.',
    'L1.md:15:1-15:9: Unexpected second section `NOTES` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:3:1: The first is here.',
    'L1.md:19:1-19:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:3:1: The first is here.',
  ],
)
says(
  'a competency under two headings',
  {
    'L1.md':
      '# L1\n\n## Responsibilities\n\n### Craft\n\n- Plans.\n\n### Care\n\n- Asks.\n\n#### Craft\n\n- Tests.\n',
    'L2.md': '# L2\n\n## Responsibilities\n\n### Craft\n\n- Plans.\n\n### Care\n\n- Asks.\n',
  },
  [
    'L1.md:13:1-13:11: Unexpected second place for the competency `Craft` in `L1`, expected one; merge the two',
    '  see L1.md:5:1: The first is here.',
  ],
)
const work = '## Work\n\n### Planning\n\n- Plans.\n\n### Testing\n\n- Tests.\n\n'
const grouped = (text: string): Record<string, string> => ({
  'ladder.yml': 'competencies:\n  - { title: Planning, group: Work }\n  - { title: Testing, group: Work }\n',
  'L1.md': `# L1\n\n${text}`,
})
says(
  'a competency that stands in a group after another heading',
  grouped(`## Responsibilities\n\n### Planning\n\n- Plans more.\n\n${work}`),
  [
    'L1.md:11:1-11:13: Unexpected second place for the competency `Planning` in `L1`, expected one; merge the two',
    '  see L1.md:5:1: The first is here.',
  ],
)
says('a competency that stands alone after its group', grouped(`${work}## Planning\n\n- Plans more.\n`), [
  'L1.md:13:1-13:12: Unexpected second place for the competency `Planning` in `L1`, expected one; merge the two',
  '  see L1.md:5:1: The first is here.',
])
says('a competency that stands alone before its group', grouped(`## Planning\n\n- Plans more.\n\n${work}`), [
  'L1.md:9:1-9:13: Unexpected second place for the competency `Planning` in `L1`, expected one; merge the two',
  '  see L1.md:3:1: The first is here.',
])
silent('rows of a table that differ in capitals', [
  {
    'ladder.md':
      '# Ladder\n\n| Skill | L1 | L2 | L3 | L4 |\n| - | - | - | - | - |\n| Craft | Plans small tasks with help | Ships features alone | Leads projects of a team | Asks what nobody asked |\n| craft | Asks for help in time | Helps those who join | Leads reviews of the team | Plans how people grow |\n| Reach | Works in one team | Works with two teams | Works with the area | Works with everyone |\n',
  },
])
silent('headings that are not twice in one place', [
  '# L1\n\n## Work\n\n### Notes\n\nText.\n\n## Care\n\n### Notes\n\nText.\n',
  '# L1\n\n## 🌱\n\nText.\n\n## 🌳\n\nText.\n',
  '# L1\n\n## Responsibilities\n\n### Craft\n\n- Plans.\n\n## Anti-patterns\n\n### Craft\n\n- **Haste**. Ships early.\n',
  '# L1\n\n**Work**\n\nText.\n\n**Work**\n\nText.\n',
  {
    'ladder.yml':
      'competencies:\n  - { title: Planning, group: Work }\n  - { title: Testing, group: Work }\n  - { title: Asking, group: Care }\n',
    'L1.md':
      '# L1\n\n## Work\n\n### Planning\n\n- Plans.\n\n### Testing\n\n- Tests.\n\n## Care\n\n### Asking\n\n- Asks.\n\n### Planning\n\n- Plans more.\n',
  },
])

says(
  'a competency of a group that stands under another heading, too',
  {
    'ladder.yml':
      'competencies:\n  - { title: Planning, group: Work }\n  - { title: Testing, group: Work }\n',
    'L1.md':
      '# L1\n\n## Work\n\n### Planning\n\n- Plans.\n\n### Testing\n\n- Tests.\n\n## Responsibilities\n\n### Planning\n\n- Plans more.\n',
  },
  [
    'L1.md:15:1-15:13: Unexpected second place for the competency `Planning` in `L1`, expected one; merge the two',
    '  see L1.md:5:1: The first is here.',
  ],
)
silent('a heading that comes again after each of the others', [
  '# L1\n\n## Work\n\nText.\n\n## Shown by\n\nText.\n\n## Care\n\nText.\n\n## Shown by\n\nText.\n\n## Voice\n\nText.\n\n## Shown by\n\nText.\n',
])
says(
  'a heading that comes after two of the others',
  '# L1\n\n## Work\n\nText.\n\n## Notes\n\nText.\n\n## Care\n\nText.\n\n## Notes\n\nText.\n',
  [
    'L1.md:15:1-15:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:7:1: The first is here.',
  ],
)
says(
  'a heading that stands first, and again after others',
  '# L1\n\n## Notes\n\nText.\n\n## Work\n\nText.\n\n## Notes\n\nText.\n\n## Care\n\nText.\n\n## Notes\n\nText.\n',
  [
    'L1.md:11:1-11:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:3:1: The first is here.',
    'L1.md:19:1-19:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:3:1: The first is here.',
  ],
)
says(
  'a heading that stands three times, twice in a row',
  '# L1\n\n## Work\n\nText.\n\n## Notes\n\nText.\n\n## Notes\n\nText.\n\n## Care\n\nText.\n\n## Notes\n\nText.\n',
  [
    'L1.md:11:1-11:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:7:1: The first is here.',
    'L1.md:19:1-19:9: Unexpected second section `Notes` in `L1`, expected one; merge the two, or rename one',
    '  see L1.md:7:1: The first is here.',
  ],
)

const craft = ['Impact', 'Craft', 'Reach'].map((title) => `## ${title}\n\n- Plans.\n`).join('\n')
says('all headings once more, as below a level without a heading', `# L1\n\n${craft}\n${craft}`, [
  'L1.md:15:1-15:10: Unexpected second run of sections in `L1` (`Impact`, `Craft` and `Reach`), expected each once; add the heading of a level that is missing above them or not read as one, or merge the two',
  '  see L1.md:3:1: The first run is here.',
])
says(
  'headings that each come again at once',
  `# L1\n\n${['Impact', 'Craft', 'Reach'].map((title) => `## ${title}\n\n- Plans.\n\n`.repeat(2)).join('')}`,
  ['Impact', 'Craft', 'Reach'].flatMap((title, index) => [
    `L1.md:${String(7 + index * 8)}:1-${String(7 + index * 8)}:${String(4 + title.length)}: Unexpected second section \`${title}\` in \`L1\`, expected one; merge the two, or rename one`,
    `  see L1.md:${String(3 + index * 8)}:1: The first is here.`,
  ]),
)
const notes = ['First week', 'First month', 'First year']
  .map((title) => `## ${title}\n\nSee the notes.\n`)
  .join('\n')
says(
  'all headings once more, of which none is a competency',
  { 'ladder.yml': 'competencies: [Craft]\n', 'L1.md': `# L1\n\n${notes}\n${notes}` },
  [
    'L1.md:15:1-15:14: Unexpected second run of sections in `L1` (`First week`, `First month` and `First year`), expected each once; add the heading of a level that is missing above them or not read as one, or merge the two',
    '  see L1.md:3:1: The first run is here.',
  ],
)
