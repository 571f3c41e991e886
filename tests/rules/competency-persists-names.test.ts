// Competencies that go on under another name, or end together with others.
import rule from '../../src/rules/competency-persists/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const all = ['Impact', 'Craft']
const many = ['Impact', 'Craft', 'Voice', 'Care']
says('most competencies of a level that end at once, as one', levelsWith(many, many, ['Impact', 'Sales']), [
  'warning L3.md:7:1-7:9: Unexpected end of the competencies `Craft`, `Voice` and `Care` before `L3`, expected most of those of `L2`; write what they mean there, or give the level the headings of the others',
  '  see L2.md:7:1: `L2` has it here.',
  '  see L2.md:11:1: `L2` has it here.',
  '  see L2.md:15:1: `L2` has it here.',
])
says('two competencies that end at once, each', levelsWith(many, many, ['Impact', 'Care']), [
  'warning L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
  '  see L2.md:7:1: `L2` has it here.',
  'warning L3.md:3:1-3:10: Unexpected end of the competency `Voice` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
  '  see L2.md:11:1: `L2` has it here.',
])
says(
  'a hole beside a competency that goes on under another name',
  levelsWith(
    ['Impact', 'Speed of work', 'Voice and reach'],
    ['Work of speed', 'Voice and reach'],
    ['Impact', 'Speed of work', 'Voice and reach'],
  ),
  [
    'L2.md:1:1-1:5: Unexpected level `L2` without the competency `Impact`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:3:1: `L1` has it here.',
    '  see L3.md:3:1: `L3` has it again here.',
  ],
)
silent('an odd name at one level of each track', [
  {
    ...levelsWith(
      ...Array.from({ length: 2 }, () => [
        ['Impact', 'Speed of work'],
        ['Impact', 'Work of speed'],
        ['Impact', 'Speed of work'],
      ]).flat(),
    ),
    'ladder.yml':
      'tracks:\n  - { id: maker, levels: [L1, L2, L3] }\n  - { id: lead, levels: [L4, L5, L6] }\n',
  },
])
const code = ['Good code', 'Impact']
says(
  'a hole beside a heading that is like the competency, but is no slip of it',
  levelsWith(code, ['Goad code', 'Impact'], code),
  [
    'L2.md:1:1-1:5: Unexpected level `L2` without the competency `Good code`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:3:1: `L1` has it here.',
    '  see L3.md:3:1: `L3` has it again here.',
  ],
)
says(
  'an end beside a heading that is like the competency: names may change on the way up',
  levelsWith(['Technical exposure', 'Impact'], ['Technical experience', 'Impact']),
  [],
)
silent('two competencies that go on under other names', [
  levelsWith(
    ['Impact', 'Speed of work', 'Voice and reach'],
    ['Impact', 'Work of speed', 'Reach and voice'],
    ['Impact', 'Speed of work', 'Voice and reach'],
  ),
])
says(
  'the end of a competency that has two names',
  levelsWith(
    ['Impact', 'Speed of work'],
    ['Impact', 'Speed of work'],
    ['Impact', 'Work of speed'],
    ['Impact'],
  ),
  [
    'warning L4.md:3:1-3:10: Unexpected end of the competency `Speed of work` before `L4`, expected it up to `L4`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
  ],
)
says(
  'an end in one track, of a name that is an odd one in another',
  {
    ...levelsWith(
      ['Impact', 'Speed of work'],
      ['Impact', 'Work of speed'],
      ['Impact', 'Speed of work'],
      ['Impact', 'Work of speed'],
      ['Impact', 'Work of speed'],
      ['Impact'],
    ),
    'ladder.yml':
      'tracks:\n  - { id: maker, levels: [L1, L2, L3] }\n  - { id: lead, levels: [L4, L5, L6] }\n',
  },
  [
    'warning L6.md:3:1-3:10: Unexpected end of the competency `Work of speed` before `L6`, expected it up to `L6`; write what it means there, or declare `to: L5` in `ladder.yml`',
    '  see L5.md:7:1: `L5` has it here.',
  ],
)
silent('a hole where the name has a slip, and competencies are declared', [
  { ...levelsWith(all, ['Impact', 'Crafts'], all), 'ladder.yml': 'competencies: [Impact, Craft]\n' },
])
says(
  'competencies that end at different levels',
  levelsWith(many, many, many.slice(0, 3), many.slice(0, 2), ['Impact']),
  [
    'warning L3.md:11:1-11:9: Unexpected end of the competency `Care` before `L3`, `L4` and `L5`, expected it up to `L5`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:15:1: `L2` has it here.',
    'warning L4.md:7:1-7:9: Unexpected end of the competency `Voice` before `L4` and `L5`, expected it up to `L5`; write what it means there, or declare `to: L3` in `ladder.yml`',
    '  see L3.md:11:1: `L3` has it here.',
    'warning L5.md:3:1-3:10: Unexpected end of the competency `Craft` before `L5`, expected it up to `L5`; write what it means there, or declare `to: L4` in `ladder.yml`',
    '  see L4.md:7:1: `L4` has it here.',
  ],
)
says(
  'two of three competencies that end at once, each',
  levelsWith(many.slice(0, 3), many.slice(0, 3), ['Impact']),
  [
    'warning L3.md:3:1-3:10: Unexpected end of the competency `Craft` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:7:1: `L2` has it here.',
    'warning L3.md:3:1-3:10: Unexpected end of the competency `Voice` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:11:1: `L2` has it here.',
  ],
)
says(
  'half of the competencies of a level that end at once, each',
  levelsWith([...many, 'Reach', 'Money'], [...many, 'Reach', 'Money'], many.slice(0, 3)),
  [
    'warning L3.md:11:1-11:9: Unexpected end of the competency `Care` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:15:1: `L2` has it here.',
    'warning L3.md:11:1-11:9: Unexpected end of the competency `Money` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:23:1: `L2` has it here.',
    'warning L3.md:11:1-11:9: Unexpected end of the competency `Reach` before `L3`, expected it up to `L3`; write what it means there, or declare `to: L2` in `ladder.yml`',
    '  see L2.md:19:1: `L2` has it here.',
  ],
)
