// With what a section opens: a quotation at some levels, a paragraph at others.
import rule from '../../src/rules/section-format/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const quoted = (title: string): string => `## ${title}\n\n> All of it.\n\n- Works on ${title}.\n\n`
const plain = (title: string): string => `## ${title}\n\nAll of it.\n\n- Works on ${title}.\n\n`
const both = (form: (title: string) => string): string => form('Impact') + form('Craft')

says(
  'two sections that open in another form',
  levelsOf(both(quoted), both(quoted), both(quoted), both(quoted), both(plain)),
  [
    'warning L5.md:5:1-5:11: Unexpected paragraph at the start of `Impact` and 1 more of this level, expected a quotation as at `L1`, `L2`, `L3`; write the start of a section in one way',
    '  see L5.md:11:1: And here',
    '  see L1.md:5:1: So most levels begin',
  ],
)
says(
  'one section that opens with a quotation',
  levelsOf(both(plain), both(plain), quoted('Impact') + plain('Craft')),
  [
    'warning L3.md:5:1-5:13: Unexpected quotation at the start of `Impact`, expected a paragraph as at `L1`, `L2`; write the start of a section in one way',
    '  see L1.md:5:1: So most levels begin',
  ],
)
silent('sections that open alike, or not with such a text', [
  levelsOf(both(quoted), both(plain)),
  levelsOf(both(quoted), both(quoted), '## Impact\n\n- Works.\n\n## Craft\n\n- Works.\n'),
  levelsOf(both(quoted), both(quoted), '## Impact\n\nAll of it.\n\n## Craft\n\n> All.\n\n- Works.\n'),
  levelsOf(both(quoted), both(quoted), '## Impact\n\nAll of it.\n'),
  levelsOf(
    both(quoted),
    both(quoted),
    '## Impact\n\n1. All of it.\n\nText.\n\n## Craft\n\n> All.\n\n- Works.\n',
  ),
  {
    ...levelsOf(quoted('Impact'), quoted('Impact'), plain('Impact'), plain('Impact')),
    'ladder.yml':
      'levels: [L1, L2, L3, L4]\ntracks:\n  - { id: a, levels: [L1, L2] }\n  - { id: b, levels: [L3, L4] }\n',
  },
])
