// Links with a path from the root of the repository.
import { expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { activeRules } from '../../src/lint/options.js'
import { lint } from '../../src/lint/run.js'
import rule from '../../src/rules/level-links/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A text in a level, beside a guide in another folder. */
const linking = (text: string): Record<string, string> => ({
  'guild/L1.md': `# L1\n\n${text}\n`,
  'guild/L2.md': '# L2\n\nWorks.\n',
  'kilns/clay.md': '# Clay\n\n## Red clay\n\nDries.\n',
  'kilns/glaze.md': '# Glaze\n\nShines.\n',
})

says(
  'a file that is not in a folder that is',
  linking('See [a](/kilns/clya.md) and [b](/kilns/wheel.md#spin).'),
  [
    'guild/L1.md:3:9-3:23: Unexpected link to `/kilns/clya.md`, expected a file that exists; did you mean `/kilns/clay.md`?',
    '  is: /kilns/clya.md',
    '  should be: /kilns/clay.md',
    '  or: Link to `/kilns/clay.md`: "/kilns/clya.md" → "/kilns/clay.md"',
    'guild/L1.md:3:33-3:53: Unexpected link to `/kilns/wheel.md#spin`, expected a file that exists; correct the path, or remove the link',
    '  is: /kilns/wheel.md#spin',
  ],
)
says('an anchor', linking('See [a](/kilns/clay.md#red-caly).'), [
  'guild/L1.md:3:9-3:32: Unexpected link to `#red-caly`, expected a heading of that name in `kilns/clay.md`; did you mean `#red-clay`?',
  '  is: /kilns/clay.md#red-caly',
  '  should be: /kilns/clay.md#red-clay',
  '  or: Link to `/kilns/clay.md#red-clay`: "/kilns/clay.md#red-caly" → "/kilns/clay.md#red-clay"',
])
silent('paths of which nothing is known, and those that lead to something', [
  linking('See [a](/kilns/clay.md#red-clay), [b](/kilns/glaze.md#readme) and [c](/guild/L1.md).'),
  linking(
    'See [a](/wheels/clay.md), [b](/clay.md), [c](/kilns/wheel), [d](//kilns/wheel.md) and [e](/kilns/wheel.md?x).',
  ),
])

it('says nothing of a file that the root itself lacks, for a run may see a part of a repository', () => {
  const text = '# L1\n\nSee [a](/plan.md) and [b](/kilns/plan.md).\n'
  const { ladders } = parseWorkspace([{ path: 'guild/L1.md', text }], { name: 'ladder' })
  const exists = (path: string): boolean => ['', 'kilns'].includes(path)
  const found = ladders.flatMap((ladder) =>
    lint(ladder, activeRules([rule], 'none', { 'level-links': 'error' }), {
      exists,
      document: () => undefined,
      ladders,
    }),
  )
  expect(found.map(({ actual }) => actual)).toEqual(['/kilns/plan.md'])
})
