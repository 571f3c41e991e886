// Which sections and competencies a level owes, because they are declared or because nearly all levels have them.
import rule from '../../src/rules/required-sections/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const parts = (...titles: string[]): string =>
  titles.map((title) => `## ${title}\n\nText of it.\n`).join('\n')
const four = (full: string, last: string): Record<string, string> => levelsOf(full, full, full, last)

says(
  'sections of each kind that three of four levels have',
  four(parts('Overview', 'Responsibilities', 'Anti-patterns', 'Where we meet'), '### Else\n\nText.\n'),
  [
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Anti-patterns`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:11:1: Here it is in another level.',
    'warning L4.md:1:1-1:5: Unexpected level `L4` without the section `Overview`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    '  see L1.md:3:1: Here it is in another level.',
  ],
)
says('a section whose title is misspelled at one level', four(parts('Pitfalls'), parts('Pitfals')), [
  'warning L4.md:3:1-3:11: Unexpected section name `Pitfals` in `L4`, expected `Pitfalls`; rename it, or add the name to the `aliases` of that section in `ladder.yml`',
  '  is: Pitfals',
  '  should be: Pitfalls',
  '  see L1.md:3:1: Here it is in another level.',
])
silent('anti-patterns in the singular', [four(parts('Pitfalls'), parts('Pitfall'))])
silent('sections that a level need not have', [
  levelsOf(parts('Where we meet', 'A'), parts('Where we meet', 'A'), parts('A')),
  levelsOf(
    parts('Where we meet', 'A'),
    parts('Where we meet', 'A'),
    parts('Where we meet', 'A'),
    parts('A'),
    parts('A'),
  ),
  four(parts('Overview', 'A'), `Text of it.\n\n${parts('A')}`),
  four(`Text of it.\n\n${parts('A')}`, parts('A')),
  four(parts('A', 'Next level'), parts('A')),
  { ...four(parts('A', 'B'), ''), 'L4.md': '---\ninherits: L3\n---\n\n# L4\n\n## A\n\nText.\n' },
  { ...four(parts('A', 'B'), ''), 'L4.md': '# L4\n\nText without headings.\n' },
  {
    ...four(parts('A', 'B'), parts('A')),
    'ladder.yml':
      'levels:\n  - { id: L1, track: x }\n  - { id: L2, track: x }\n  - { id: L3, track: x }\n  - { id: L4, track: y }\n',
  },
  {
    ...four('## Craft\n\n- Plans.\n\n### Deep\n\n- Tests.\n', '## Craft\n\n- Plans.\n'),
    'ladder.yml': 'competencies: [Craft]\n',
  },
])

const declared = (sections: string, ...levels: string[]): Record<string, string> => ({
  ...levelsOf(...levels),
  'ladder.yml': `sections:\n${sections}`,
})
says(
  'declared sections under another name',
  declared(
    '  - Overview\n  - { title: Where we meet, aliases: [Places] }\n  - { title: Notes, required: false }\n',
    parts('Summary', 'Where we mete'),
    parts('Places', 'Other'),
    parts('Overview', 'Where we meet'),
  ),
  [
    'L1.md:3:1-3:11: Unexpected section name `Summary` in `L1`, expected `Overview`; rename it, or add the name to the `aliases` of that section in `ladder.yml`',
    '  is: Summary',
    '  should be: Overview',
    'L1.md:7:1-7:17: Unexpected section name `Where we mete` in `L1`, expected `Where we meet`; rename it, or add the name to the `aliases` of that section in `ladder.yml`',
    '  is: Where we mete',
    '  should be: Where we meet',
    'L2.md:1:1-1:5: Unexpected level `L2` without the section `Overview`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
  ],
)
says(
  'declared sections that are missing, where nothing is one of them under another name',
  declared(
    '  - Overview\n  - Summary\n  - FAQ\n  - Crafts\ncompetencies: [Craft]\n',
    `Text.\n\n${parts('Summary', 'Glossary')}\n## Craft\n\n- Does it.\n`,
  ),
  [
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `Crafts`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `FAQ`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `Overview`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
  ],
)
says(
  'a declared section about the next level, which the highest has none of',
  declared('  - Overview\n  - Next level\n', parts('Overview'), parts('Overview')),
  [
    'L1.md:1:1-1:5: Unexpected level `L1` without the section `Next level`, expected it in every level; write it, or declare it with `required: false` in `ladder.yml`',
  ],
)
silent('declared sections that are there', [
  declared('  - Overview\n', parts('Overview'), 'Text without headings.\n'),
  declared('  - { title: Overview, aliases: [Summary] }\n', parts('SUMMARY'), parts('Overview')),
  declared('  - Overview\n  - { title: Background, aliases: [Summary] }\n', parts('Overview', 'Summary')),
])

const crafts = (...levels: string[][]): Record<string, string> =>
  levelsOf(...levels.map((titles) => titles.map((title) => `## ${title}\n\n- Does it.\n`).join('\n')))
says(
  'a competency that starts late at four levels',
  crafts(['Impact'], ['Impact', 'Craft'], ['Impact', 'Craft'], ['Impact', 'Craft']),
  [
    'info L1.md:3:1-3:10: Unexpected level `L1` without the competency `Craft`, expected it at every level; write it, or declare `from: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'declared competencies that start late, or are nowhere',
  {
    ...crafts(['Impact'], ['Impact', 'Craft'], ['Impact', 'Craft']),
    'ladder.yml': 'competencies: [Impact, { title: Growth, from: L2, to: L2 }, Craft, Money]\n',
  },
  [
    'L1.md:3:1-3:10: Unexpected level `L1` without the competency `Craft`, expected it at every level; write it, or declare `from: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
    'L1.md:3:1-3:10: Unexpected level `L1` without the competency `Money`, expected it as `ladder.yml` declares it; write it, or remove it from `competencies`',
    'L2.md:3:1-3:10: Unexpected level `L2` without the competency `Growth`, expected it as `ladder.yml` declares it; write it, or remove it from `competencies`',
    'L2.md:7:1-7:9: Unexpected level `L2` without the competency `Money`, expected it as `ladder.yml` declares it; write it, or remove it from `competencies`',
    'L3.md:7:1-7:9: Unexpected level `L3` without the competency `Money`, expected it as `ladder.yml` declares it; write it, or remove it from `competencies`',
  ],
)
const late = ['Craft', 'Growth', 'Money']
const [few, many] = [['Impact'], ['Impact', 'Writing', 'Speaking', 'Hiring', 'Care', 'Law', 'Trust']]
says(
  'three competencies of ten that start late',
  crafts(many, [...many, ...late], [...many, ...late], [...many, ...late]),
  late.flatMap((title, index) => [
    `info L1.md:27:1-27:9: Unexpected level \`L1\` without the competency \`${title}\`, expected it at every level; write it, or declare \`from: L2\` in \`ladder.yml\``,
    `  see L2.md:${31 + index * 4}:1: \`L2\` has it here.`,
  ]),
)
silent('competencies of which many start late', [
  crafts(few, [...few, ...late], [...few, ...late], [...few, ...late]),
])
silent('competencies that may start late', [
  crafts(['Impact'], ['Impact'], ['Impact', 'Craft'], ['Impact', 'Craft']),
  crafts(['Impact'], ['Impact', 'Craft'], ['Impact', 'Craft']),
  {
    ...crafts(['Impact'], ['Impact', 'Craft']),
    'ladder.yml': 'competencies: [Impact, { title: Craft, from: L2 }]\n',
  },
  {
    ...crafts([], ['Impact', 'Craft'], ['Impact', 'Craft'], ['Impact', 'Craft']),
    'L1.md': '# L1\n\nText.\n',
  },
  {
    ...crafts(['Impact'], ['Impact', 'Craft']),
    'L1.md': '---\ninherits: L2\n---\n\n# L1\n\n## Impact\n\n- Does.\n',
    'ladder.yml': 'competencies: [Impact, Craft]\n',
  },
  {
    ...crafts(['Impact'], ['Impact'], ['Craft'], ['Craft']),
    'ladder.yml':
      'competencies: [Impact, Craft]\nlevels: [L1, L2, L3, L4]\ntracks:\n  - { id: a, levels: [L1, L2] }\n  - { id: b, levels: [L3, L4] }\n',
  },
])
