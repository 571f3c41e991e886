// Small rules, each with what hosts see beside the message.
import { describe } from 'vitest'
import html from '../../src/rules/html-slip/rule.js'
import supersedes from '../../src/rules/supersedes-rises/rule.js'
import terminal from '../../src/rules/terminal-level/rule.js'
import { saysOf, silentOf } from './told.js'

describe('html-slip', () => {
  const says = saysOf(html)
  const silent = silentOf(html)
  const page = (rows: string): string => `# L1\n\n<table>\n${rows}\n</table>\n`
  says(
    'a row that is left open among two that are closed',
    page('<tr><td>a</td></tr>\n<tr>\n  <td>b</td>\n<tr><td>c</td></tr>'),
    [
      'warning L1.md:6:3-6:13: Unexpected end of `<tr>` without a closing tag, expected `</tr>` as after the others; add it',
      '  see L1.md:5:1: It starts here',
      '  fix: after "  <td>b</td>" → "</tr>"',
    ],
  )
  silent('rows of which half are left open', [page('<tr><td>a</td></tr>\n<tr><td>b</td>')])
})

describe('terminal-level', () => {
  const says = saysOf(terminal)
  const silent = silentOf(terminal)
  const three = (first: string): Record<string, string> => ({
    'ladder.yml': `levels:\n  - { id: L1, ${first} }\n  - L2\n  - L3\n`,
    'L1.md': '# L1\n\nWorks.\n',
    'L2.md': '# L2\n\nWorks.\n',
    'L3.md': '# L3\n\nWorks.\n',
  })
  says('a level without a next one, below the top', three('next: []'), [
    'L1.md:1:1-1:5: Unexpected end of the track at `L1`, expected a way on to `L3`; name the next level, or put the level on a track of its own',
    '  see L3.md:1:1: The top of the track',
  ])
  silent('levels that may end', [
    three('next: [L2]'),
    { ...three('next: []'), 'L1.md': '---\nstatus: deprecated\n---\n\n# L1\n\nWorks.\n' },
  ])
})

describe('supersedes-rises', () => {
  const says = saysOf(supersedes)
  says(
    'a lower level that takes over from a higher one',
    {
      'L1.md':
        '# L1\n\n## Impact\n\n- Finishes small tasks. <!-- supersedes: L2/impact/finishes-features-without-help -->\n',
      'L2.md': '# L2\n\n## Impact\n\n- Finishes features without help.\n',
    },
    [
      'L1.md:5:1-5:86: Unexpected `L2/impact/finishes-features-without-help` superseded at `L1`, expected an expectation from a level below `L1`, which `L2` is not; turn the two around, or name another',
      '  see L2.md:5:1: What it supersedes',
    ],
  )
})
