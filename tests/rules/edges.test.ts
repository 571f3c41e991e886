// Small rules, each with what hosts see beside the message.
import { describe } from 'vitest'
import acronym from '../../src/rules/acronym-defined/rule.js'
import declared from '../../src/rules/declared-levels/rule.js'
import drift from '../../src/rules/definition-drift/rule.js'
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
  says(
    'a level without a next one that is listed after a higher one',
    {
      ...three('next: []'),
      'ladder.yml':
        'levels:\n  - { id: L1, next: [L2, L4] }\n  - { id: L2, next: [L3] }\n  - { id: L3, next: [] }\n  - { id: L4, next: [] }\n',
      'L4.md': '# L4\n\nWorks.\n',
    },
    [
      'L4.md:1:1-1:5: Unexpected end of the track at `L4`, expected a way on to `L3`; name the next level, or put the level on a track of its own',
      '  see L3.md:1:1: The top of the track',
    ],
  )
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

describe('acronym-defined', () => {
  const silent = silentOf(acronym)
  silent('codes, ids and tracks of the ladder', [
    {
      'ladder.yml': 'levels:\n  - { id: SWE, track: EMT }\n  - { id: SRE, track: EMT }\n',
      'SWE.md': '# SWE\n\nA SWE works with an SRE as an EMT does.\n',
      'SRE.md': '# SRE\n\nWorks.\n',
    },
  ])
})

describe('declared-levels', () => {
  const says = saysOf(declared)
  const [L1, L2, L4] = ['L1', 'L2', 'L4'].map((id) => `# ${id}\n\nWorks.\n`)
  says(
    'levels that only the tracks declare',
    {
      'ladder.yml': 'tracks:\n  - { id: a, levels: [L1, L2, L3] }\n',
      'L1.md': L1 ?? '',
      'L2.md': L2 ?? '',
      'L4.md': L4 ?? '',
    },
    [
      'L2.md:1:1-1:5: Unexpected absence of the level `L3` that is declared after `L2`, expected a document for it; write it, or take it out of the configuration',
      'L4.md:1:1-1:5: Unexpected level `L4` that is not declared, expected it among the levels of the configuration; add it there, or put its document under `ignore`',
    ],
  )
})

describe('definition-drift', () => {
  const says = saysOf(drift)
  says(
    'a range with a blank before its bracket ends',
    {
      'a.md': '# A\n\nFor a "Small Enterprise" (1.5k - 4.5k employees).\n',
      'b.md': '# B\n\nFor a "Small Enterprise" ( 2k - 4.5k employees ).\n',
      'L1.md': '# L1\n\nWorks.\n',
    },
    [
      'warning b.md:3:28-3:47: Unexpected range `2k - 4.5k employees` for `Small Enterprise`, expected `1.5k - 4.5k employees` as it is defined elsewhere; choose one and use it everywhere',
      '  is: 2k - 4.5k employees',
      '  should be: 1.5k - 4.5k employees',
      '  see a.md:3:27: The other range',
    ],
  )
  const term = (words: string): string => `# Page\n\n- **Ownership**: ${words}\n`
  says(
    'a definition that two pages have in other words than three',
    {
      'a.md': term('the person who answers for a service every day'),
      'b.md': term('the person who answers for a service every day'),
      'c.md': term('the person who answers for a service every day'),
      'd.md': term('the person who answers for the service every day'),
      'e.md': term('the person who answers for the service every day'),
      'L1.md': '# L1\n\nWorks.\n',
    },
    [
      'warning d.md:3:3-3:66: Unexpected definition of `Ownership`, expected `the person who answers for a service every day` as in `a.md`; choose one and use it everywhere',
      '  is: the person who answers for the service every day',
      '  should be: the person who answers for a service every day',
      '  see e.md:3:3: The same words as here',
      '  see a.md:3:3: The other wording',
      '  see b.md:3:3: The other wording',
      '  see c.md:3:3: The other wording',
    ],
  )
})
