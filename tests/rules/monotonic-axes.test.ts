// Values on declared scales: what falls, what is misspelled, what is missing, and what is passed over.
import rule from '../../src/rules/monotonic-axes/rule.js'
import { axes } from '../layout/axes.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const scope =
  'axes:\n  - { id: scope, title: Scope, scale: [self, team, org] }\n  - { id: help, title: Help, direction: falling, scale: [none, some, much] }\n'

/** Levels by what their front matter says under `axes`. */
const levels = (config: string, ...axes: string[]): Record<string, string> => ({
  ...(config === '' ? {} : { 'ladder.yml': config }),
  ...Object.fromEntries(
    axes.map((own, index) => [
      `L${String(index + 1)}.md`,
      `${own === '' ? '' : `---\naxes: { ${own} }\n---\n\n`}# L${String(index + 1)}\n\nWorks.\n`,
    ]),
  ),
})

says(
  'values that go the wrong way, past a level without one',
  levels(scope, 'scope: org, help: some', 'scope: x, help: some', 'scope: team, help: much'),
  [
    'L2.md:2:16-2:17: Unexpected Scope `x`, expected one of `self`, `team`, `org`',
    '  is: x',
    '  should be: self | team | org',
    'L3.md:2:16-2:20: Unexpected Scope `team` at `L3`, expected at least `org` as at `L1`; raise it, or lower the level below',
    '  is: team',
    '  see L1.md:2:16: `L1` has `org`.',
    'L3.md:2:28-2:32: Unexpected Help `much` at `L3`, expected at most `some` as at `L2`, for this axis is declared to fall; lower it, or raise the level below',
    '  is: much',
    '  see L2.md:2:25: `L2` has `some`.',
  ],
)
says(
  'names that are nearly or not at all declared',
  levels(scope, 'scop: self, help: much, zeal: high', 'scope: self, help: mucch'),
  [
    'L1.md:2:9-2:13: Unexpected axis `scop`, expected one that is declared: `scope`, `help`; did you mean `scope`?',
    '  is: scop',
    '  should be: scope',
    'L1.md:2:33-2:37: Unexpected axis `zeal`, expected one that is declared: `scope`, `help`',
    '  is: zeal',
    '  should be: scope | help',
    'L2.md:2:28-2:33: Unexpected Help `mucch`, expected one of `none`, `some`, `much`; did you mean `much`?',
    '  is: mucch',
    '  should be: none | some | much',
  ],
)
says('a level without values', levels(scope, 'scope: self, help: much', ''), [
  'L2.md:1:1-1:5: Unexpected level `L2` without a value for Help, expected one of `none`, `some`, `much`; set it under `axes` in the front matter',
  'L2.md:1:1-1:5: Unexpected level `L2` without a value for Scope, expected one of `self`, `team`, `org`; set it under `axes` in the front matter',
])
says('values where no axis is declared', levels('', 'scope: self', 'scope: team'), [
  'info L1.md:5:1-5:5: Unexpected ladder without axes, expected at least one scale that rises from level to level, such as scope; declare `axes` in `ladder.yml`, or switch this rule off',
])
says('a value at one level where no axis is declared', levels('', 'scope: self', ''), [
  'info L1.md:5:1-5:5: Unexpected ladder without axes, expected at least one scale that rises from level to level, such as scope; declare `axes` in `ladder.yml`, or switch this rule off',
])
says(
  'a value that is lower than that of one level, to which two ways lead down past levels without one',
  levels(
    `${scope}levels:\n  - { id: L1, next: [L2, L3] }\n  - { id: L2, next: [L4] }\n  - { id: L3, next: [L4] }\n  - L4\n`,
    'scope: org, help: some',
    'help: some',
    'help: some',
    'scope: self, help: some',
  ),
  [
    'L2.md:5:1-5:5: Unexpected level `L2` without a value for Scope, expected one of `self`, `team`, `org`; set it under `axes` in the front matter',
    'L3.md:5:1-5:5: Unexpected level `L3` without a value for Scope, expected one of `self`, `team`, `org`; set it under `axes` in the front matter',
    'L4.md:2:16-2:20: Unexpected Scope `self` at `L4`, expected at least `org` as at `L1`; raise it, or lower the level below',
    '  is: self',
    '  see L1.md:2:16: `L1` has `org`.',
  ],
)
says(
  'a declared value of one of several levels of data, beside one that is for none of them',
  {
    'ladder.yml': `${scope}levels:\n  - { id: L1, axes: { scope: org, help: some } }\n  - { id: L2, axes: { scope: self, help: some } }\n`,
    'levels.yaml':
      'axes: { scope: x }\nlevels:\n  - { id: L1, impact: [Works.] }\n  - { id: L2, impact: [Works.] }\n',
  },
  [
    'levels.yaml:4:5-4:33: Unexpected Scope `self` at `L2`, expected at least `org` as at `L1`; raise it, or lower the level below',
    '  is: self',
    '  see levels.yaml:3:5: `L1` has `org`.',
  ],
)
silent('a level that names no step of an axis that a page defines', [
  {
    'README.md': axes,
    'Developer.md':
      '# Developer\n\n## D1 - Developer 1\n\n* **Learns**: a first language\n* **Listens**\n\n## D2 - Developer 2\n\n* **Masters**: all languages\n* **Travels**: now and then\n',
  },
])
silent('ladders that say nothing of axes', [levels('', '', ''), levels('title: Ladder\n', '')])
silent('values that stay or go the right way', [
  levels(scope, 'scope: self, help: much', 'scope: self, help: much', 'scope: org, help: none'),
])
