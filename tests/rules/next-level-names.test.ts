// By which of its names a level is linked, and how the next one is called in the same way.
import rule from '../../src/rules/next-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const named = (text: string, config = ''): Record<string, string> => ({
  'ladder.yml': `levels:\n  - { id: one, file: a.md }\n  - { id: two, file: b.md, aliases: [Second] }\n  - { id: three, file: c.md, aliases: [Third] }\n  - { id: four, file: d.md }\n${config}`,
  'a.md': `# L1: Junior Engineer\n\nNext: [${text}](c.md)\n`,
  'b.md': '# L2: Mid Engineer\n\nNext: [L3: Senior Engineer](c.md)\n',
  'c.md': '# L3: Senior Engineer\n\nNext: [four](d.md)\n',
  'd.md': '# L4: Lead Engineer\n\nTop.\n',
})

says('by its id', named('three'), [
  'a.md:3:7-3:20: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "three](c.md" → "two](b.md"',
])
says('by its code', named('L3'), [
  'a.md:3:7-3:17: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "L3](c.md" → "L2](b.md"',
])
says('by its title', named('Senior Engineer'), [
  'a.md:3:7-3:30: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "Senior Engineer](c.md" → "Mid Engineer](b.md"',
])
says('by its heading', named('L3: Senior Engineer'), [
  'a.md:3:7-3:34: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "L3: Senior Engineer](c.md" → "L2: Mid Engineer](b.md"',
])
says('by its code and title in other signs', named('l3 - senior engineer'), [
  'a.md:3:7-3:35: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "l3 - senior engineer](c.md" → "L2: Mid Engineer](b.md"',
])
says('by another name of its own', named('Third'), [
  'a.md:3:7-3:20: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "Third](c.md" → "Second](b.md"',
])
says('by no name', named('one further'), [
  'a.md:3:7-3:26: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  '  fix: "c.md" → "b.md"',
])
silent('plain names of two levels at once', [
  {
    'ladder.yml': 'nextLabel: Next\n',
    'L1.md': '# L1: Engineer\n\nNext: Engineer\n',
    'L2.md': '# L2: Engineer\n\nNext: [L3](L3.md)\n',
    'L3.md': '# L3: Engineer\n\nTop.\n',
  },
])
says(
  'a level without a heading',
  {
    'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
    'L2.md': 'Works.\n\nNext: [L4](L4.md)\n',
    'L3.md': 'Works.\n\nNext: [L4](L4.md)\n',
    'L4.md': '# L4\n\nTop.\n',
  },
  [
    'L2.md:3:7-3:18: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L4](L4.md" → "L3](L3.md"',
  ],
)
says(
  'two levels of one document, and one of another',
  {
    'ladder.yml': 'levels: [L1, L2, L3]\n',
    'a.md': '# Ladder\n\n## L1\n\nNext: [L3](b.md)\n\n## L2\n\nNext: [L1](#l1)\n',
    'b.md': '# L3\n\nNext: [L1](a.md#l1)\n',
  },
  [
    'a.md:5:7-5:17: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
    '  fix: "L3](b.md" → "L2](#l2"',
    'a.md:9:7-9:16: Unexpected link from `L2` to `L1`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L1](#l1" → "L3](b.md"',
    'b.md:3:7-3:20: Unexpected link from `L3` on to `L1`, expected none as no level follows; remove it, or add the level',
  ],
)
