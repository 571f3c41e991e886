// Headings, bold type, dividing lines and facts that Markdown reads otherwise than people do.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n### Impact\n\n${text}\n`

says(
  'number signs without a space, indented, under a line of text',
  level('Plans.\n  ##Scope \n###2 teams'),
  [
    'warning L1.md:6:3-6:10: Unexpected `##Scope` without a space after the number signs, expected a heading; add the space',
    '  fix: after "\\nPlans.\\n  ##" → " "',
    'warning L1.md:7:1-7:11: Unexpected `###2 teams` without a space after the number signs, expected a heading; add the space',
    '  fix: after "##Scope \\n###" → " "',
  ],
)
says('number signs before a space that breaks no line', level('##\u00a0Scope\u00a0of work'), [
  'warning L1.md:5:1-5:17: Unexpected space that breaks no line after the number signs of `##\u00a0Scope\u00a0of work`, expected a plain one, without which it is no heading; replace it',
  '  fix: "\u00a0" → " "',
])
silent('number signs that are no heading', [
  level('#\u00a0'),

  level('#Scope'),
  level('Plans ##Scope'),
  level('#######Scope'),
  level('##“Scope”'),
  level('## Scope'),
])

says('asterisks that open and do not close', level('  **Scope of work \nPlans.\n***Reach'), [
  'warning L1.md:5:3-5:18: Unexpected asterisks in `**Scope of work`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
  '  or: Make it a heading: "**Scope of work" → "#### Scope of work"',
  '  or: Make it bold: "**Scope of work" → "**Scope of work**"',
  'warning L1.md:7:1-7:9: Unexpected asterisks in `***Reach`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
  '  or: Make it a heading: "***Reach" → "#### Reach"',
  '  or: Make it bold: "***Reach" → "**Reach**"',
])
says('asterisks under a heading of the last depth', '# L1\n\n###### Impact\n\n**Scope\n', [
  'warning L1.md:5:1-5:8: Unexpected asterisks in `**Scope`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
  '  or: Make it a heading: "**Scope" → "###### Scope"',
  '  or: Make it bold: "**Scope" → "**Scope**"',
])
says('asterisks before any heading', '**Scope\n\n# L1\n\n## Impact\n\n- Plans.\n', [
  'warning L1.md:1:1-1:8: Unexpected asterisks in `**Scope`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
  '  or: Make it a heading: "**Scope" → "# Scope"',
  '  or: Make it bold: "**Scope" → "**Scope**"',
])
silent('asterisks that mark or close', [
  level('**Scope**'),
  level('**Scope** and *reach'),
  level('**5 teams'),
  level('*Scope'),
  level('****Scope'),
  level('**Scope\nof work**'),
  level('Plans\n**Scope\nof work**'),
  level('> ##Scope'),
])
says(
  'asterisks that open a line below code, and one that has code',
  level('`plan`\n  **Scope\n**Reach of `work`'),
  [
    'warning L1.md:6:3-6:10: Unexpected asterisks in `**Scope`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
    '  or: Make it a heading: "**Scope" → "#### Scope"',
    '  or: Make it bold: "**Scope" → "**Scope**"',
    'warning L1.md:7:1-7:18: Unexpected asterisks in `**Reach of `work``, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
    '  or: Make it a heading: "**Reach of `work`" → "#### Reach of `work`"',
    '  or: Make it bold: "**Reach of `work`" → "**Reach of `work`**"',
  ],
)

says('spaces inside asterisks', level('** Scope  **\n  **  Reach**: far\n** Time ** matters'), [
  'warning L1.md:5:1-5:13: Unexpected space inside the asterisks of `** Scope  **`, expected none; with it they are shown as asterisks',
  '  fix: "** Scope  **" → "**Scope**"',
  'warning L1.md:6:3-6:14: Unexpected space inside the asterisks of `**  Reach**`, expected none; with it they are shown as asterisks',
  '  fix: "**  Reach**" → "**Reach**"',
  'warning L1.md:7:1-7:11: Unexpected space inside the asterisks of `** Time **`, expected none; with it they are shown as asterisks',
  '  fix: "** Time **" → "**Time**"',
])
says('spaces inside asterisks in an item', level('- Plans:\n  - ** Scope **'), [
  'warning L1.md:6:5-6:16: Unexpected space inside the asterisks of `** Scope **`, expected none; with it they are shown as asterisks',
  '  fix: "** Scope **" → "**Scope**"',
])
silent('asterisks with spaces that are no bold type', [
  level('**Scope** and ** more **'),
  level('** Scope'),
  level('`\n** Scope **`'),
  level('Writes `\n** Scope **\n` often.'),
])

says('a sentence above a dividing line', level('Plans a release,\nships it, and tests\nit.  \n  ----  '), [
  'warning L1.md:5:1-8:9: Unexpected heading `Plans a release, ships it, …` out of a sentence with `---` right below, expected a blank line between; add it',
  '  fix: after "tests\\nit.  \\n" → "\\n"',
])
says(
  'a sentence in quotation marks, with the line ends of the file',
  '# L1\r\n\r\nWorks on their own, “as one does.”\r\n---\r\n',
  [
    'warning L1.md:3:1-4:4: Unexpected heading `Works on their own, “as …` out of a sentence with `---` right below, expected a blank line between; add it',
    '  fix: after "one does.”\\r\\n" → "\\r\\n"',
  ],
)
says('a sentence in an item above a dividing line', level('- Plans  a release and ships it to all.\n  ---'), [
  'warning L1.md:5:3-6:6: Unexpected heading `Plans a release and ships …` out of a sentence with `---` right below, expected a blank line between; add it',
  '  fix: after " it to all.\\n" → "\\n"',
])
silent('headings with a line under them', [
  level('Plans a release and ships it\n---'),
  level('Plans and ships it. All\n---'),
  level('Plans and ships it. Tests it all\n---'),
  level('Plans and ships it all.\n---'),
  level('Plans. Ships  a  lot.\n---'),
  level('Plans a release and ships it to all.\n==='),
  level('## Plans a release and ships it to all.'),
  level('Plans a release and ships it to all.\n\n---'),
])

const facts = (...lines: string[]): string => `${lines.join('\n')}\n\n## Impact\n\n- Plans.\n`
const listed = facts('- **Horizon**: days', '- **Radius**: own work')
const loose = facts('**Horizon**: months', '**Radius**: teams')
const levels = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    texts.map((text, index) => [`L${String(index + 1)}.md`, `# L${String(index + 1)}\n\n${text}`]),
  )
says(
  'facts in paragraphs of two levels, and a level without facts',
  levels(
    listed,
    '## Impact\n\n- Plans.\n',
    listed,
    listed,
    listed,
    facts('**Horizon**: months  ', '**Radius**: teams'),
    facts('**Horizon**: years', '**Radius**: all  '),
    listed,
  ),
  [
    'warning L6.md:3:1-4:18: Unexpected paragraph of labelled facts at `L6`, expected a list as at `L1`, `L3`, `L4`, `L5`, `L8`; put a bullet before each',
    '  fix: "**Horizon**: months  \\n**Radius**: teams" → "- **Horizon**: months\\n- **Radius**: teams"',
    'warning L7.md:3:1-4:16: Unexpected paragraph of labelled facts at `L7`, expected a list as at `L1`, `L3`, `L4`, `L5`, `L8`; put a bullet before each',
    '  fix: "**Horizon**: years\\n**Radius**: all" → "- **Horizon**: years\\n- **Radius**: all"',
  ],
)
says(
  'three facts in a paragraph',
  levels(listed, listed, listed, facts('**Horizon**: months', '**Radius**: teams', '**Pay**: fair')),
  [
    'warning L4.md:3:1-5:14: Unexpected paragraph of labelled facts at `L4`, expected a list as at `L1`, `L2`, `L3`; put a bullet before each',
    '  fix: "**Horizon**: months\\n**Radius**: teams\\n**Pay**: fair" → "- **Horizon**: months\\n- **Radius**: teams\\n- **Pay**: fair"',
  ],
)
says(
  'facts in a paragraph of one level, where lists and words come before those of the others',
  levels(
    `Words.\n\n${listed}`,
    `## See also\n\n- [L1](L1.md)\n- [L3](L3.md)\n\n${listed}`,
    `Words.\n\n${listed}`,
    loose,
  ),
  [
    'warning L4.md:3:1-4:18: Unexpected paragraph of labelled facts at `L4`, expected a list as at `L1`, `L3`; put a bullet before each',
    '  fix: "**Horizon**: months\\n**Radius**: teams" → "- **Horizon**: months\\n- **Radius**: teams"',
  ],
)
silent('facts that are no slip', [
  levels(loose, ...['L2', 'L3', 'L4'].map(() => `- Plans.\n- Ships.\n\n${loose}`)),
  levels(loose, ...['L2', 'L3', 'L4'].map(() => facts('- **Horizon**: days'))),
  levels(
    loose,
    ...['L2', 'L3', 'L4'].map(() => facts('- **Horizon**: days', '- **Radius**: teams', '- Plans.')),
  ),
  levels(listed, loose, loose),
  levels(listed, loose),
  levels(loose, loose, loose),
  levels(listed, listed, listed, facts('**Horizon**: months')),
  levels(listed, listed, listed, facts('**Horizon**: months', 'Plans.')),
])

says('a sentence of six words above a dividing line', level('Plans and ships it to all.\n---'), [
  'warning L1.md:5:1-6:4: Unexpected heading `Plans and ships it to …` out of a sentence with `---` right below, expected a blank line between; add it',
  '  fix: after " it to all.\\n" → "\\n"',
])

says(
  'blanks inside the asterisks of an indented line that reads as an item',
  level('Does:\n    - ** Label ** of it.'),
  [
    'warning L1.md:6:7-6:18: Unexpected space inside the asterisks of `** Label **`, expected none; with it they are shown as asterisks',
    '  fix: "** Label **" → "**Label**"',
  ],
)
silent('blanks inside asterisks after a hashtag', [level('#plans ** Label ** of it.')])

const shown = (place: string, words: string): string =>
  `warning L1.md:${place}: Unexpected asterisks in \`${words}\`, expected a pair around the words that are bold; they are shown as asterisks: mend the pair, or remove them`
says('one pair of asterisks before words, or after', level('Plans **Scope of work.\n\n- Reach**: a team'), [
  shown('5:7-5:14', '**Scope'),
  shown('7:3-7:11', 'Reach**:'),
])
says('a pair of asterisks and a single one', level('No one is **done* here.'), [
  shown('5:11-5:18', '**done*'),
])
says('asterisks around a full stop', level('What was reached**.** Then more.'), [
  shown('5:10-5:22', 'reached**.**'),
])
says('asterisks in a cell, before a space', level('| A | B |\n|---|---|\n| ** Scope** | a |'), [
  shown('7:6-7:13', 'Scope**'),
])
says(
  'more asterisks that open',
  level('`a` **Scope\n**Reach** is bold\n\n**Scope * of work\n\n** Scope **s'),
  [shown('5:5-5:12', '**Scope'), shown('8:1-8:8', '**Scope'), shown('10:10-10:13', '**s')],
)
says('asterisks behind single ones that stand near', level('A* **Reach far\n\n- B'), [
  shown('5:4-5:11', '**Reach'),
])
says('asterisks after a word behind a single one', level('Earns 3 * a** here'), [shown('5:11-5:14', 'a**')])
says('asterisks at the start of a file', '**Scope * of work', [shown('1:1-1:8', '**Scope')])
says('asterisks at the end of a file', '# L1\n\nReach**', [shown('3:1-3:8', 'Reach**')])
silent('two asterisks that are no bold type', [
  level('Reads `src/**` and src/**/tests, and 2**3 is eight.'),
  level(String.raw`Paid well\*\* here.`),
  level('Paid well\\** here.'),
  level('<p>Paid well** here.</p>'),
  '---\ntitle: Paid well** here\n---\n\n# L1\n\nPlans.\n',
  level('Paid ***** well'),
])
says(
  'a mark after a word and its note, of which the note is asked about',
  level('Paid well** here.\n\n**By agreement'),
  [
    'warning L1.md:7:1-7:15: Unexpected asterisks in `**By agreement`, expected a heading or bold type; they are shown as asterisks: make it a heading, or close them',
    '  or: Make it a heading: "**By agreement" → "#### By agreement"',
    '  or: Make it bold: "**By agreement" → "**By agreement**"',
  ],
)
says(
  'asterisks after a word, where those at the start of a text stand behind a bracket',
  level('Paid well** here.\n\n(**By agreement'),
  [shown('5:6-5:12', 'well**'), shown('7:1-7:6', '(**By')],
)
says(
  'asterisks before and after a line of which more is said',
  level('Plans **Scope of work.\n\n##Reach\n\nIs **done* here.'),
  [
    shown('5:7-5:14', '**Scope'),
    'warning L1.md:7:1-7:8: Unexpected `##Reach` without a space after the number signs, expected a heading; add the space',
    String.raw`  fix: after "of work.\n\n##" → " "`,
    shown('9:4-9:11', '**done*'),
  ],
)

says(
  'number signs before a picture, a link or bold type',
  level('##🌱 Scope\n##[Reach](#reach)\n##**Scope**'),
  [
    'warning L1.md:5:1-5:11: Unexpected `##🌱 Scope` without a space after the number signs, expected a heading; add the space',
    '  fix: after "# Impact\\n\\n##" → " "',
    'warning L1.md:6:1-6:18: Unexpected `##[Reach](#reach)` without a space after the number signs, expected a heading; add the space',
    '  fix: after "#🌱 Scope\\n##" → " "',
    'warning L1.md:7:1-7:12: Unexpected `##**Scope**` without a space after the number signs, expected a heading; add the space',
    '  fix: after "](#reach)\\n##" → " "',
  ],
)
says('a heading at the end of a line', level('Plans ahead. ## Scope of work'), [
  'warning L1.md:5:14-5:30: Unexpected number signs of `## Scope of work` in the midst of a line, expected a heading in a line of its own; begin a line, and leave an empty one above',
])
says('a heading behind two spaces, before another sign', '# L1\n\nPlans ahead.  ## Scope of work # Reach\n', [
  'warning L1.md:3:15-3:31: Unexpected number signs of `## Scope of work` in the midst of a line, expected a heading in a line of its own; begin a line, and leave an empty one above',
])
silent('number signs in a line that are no heading', [
  level('| Area | What |\n|---|---|\n| Craft | Plans ahead. ## Scope |'),
  '---\ntitle: Plans ahead. ## Scope\n---\n\n# L1\n',
  level('Plans in C ## and more'),
  level('Plans `a ## Scope` of work'),
  level('Plans, ## Scope'),
  level('Plans # Scope'),
])

const title = (place: string, words: string): string =>
  `warning L1.md:${place}: Unexpected \`${words}\` without a space after the number signs, expected a heading; add the space`
says('a title without a space', '---\ntitle: Potters\n---\n\n#Senior Potter\n\n## Craft\n\n- Plans.\n', [
  title('5:1-5:15', '#Senior Potter'),
  '  fix: after "tters\\n---\\n\\n#" → " "',
])
says(
  'a heading without a space among others of one sign',
  '# Potter #\n\n- Plans.\n\n#Senior Potter #\n\n- Ships.\n\n# Lead\n',
  [title('5:1-5:17', '#Senior Potter #'), '  fix: after "\\n- Plans.\\n\\n#" → " "'],
)
says(
  'a title under a remark, with two signs and blanks behind it',
  '<!-- Kilns -->\n\n#Senior Potter ##  \n',
  [title('3:1-3:18', '#Senior Potter ##'), '  fix: after "Kilns -->\\n\\n#" → " "'],
)
silent('hashtags', [
  '#Senior  \n\n## Craft\n\n- Plans.\n',
  '#Senior Potter\n\n# L1\n\n- Plans.\n',
  '#Senior\n\n## Craft\n\n- Plans.\n',
  '#Senior #Potter\n\n## Craft\n\n- Plans.\n',
  '#senior potter\n\n## Craft\n\n- Plans.\n',
  '#Senior Potter\nmakes bowls.\n\n## Craft\n\n- Plans.\n',
  '# L1\n\n#Senior Potter\n\n## Craft\n\n- Plans.\n',
  '- #Senior Potter - makes bowls\n\n## Craft\n\n- Plans.\n',
  'Plans.\n\n#Senior Potter\n\n## Craft\n\n- Plans.\n',
])
