// Words that stand for a text that is not there, and the same words where they are meant.
import rule from '../../src/rules/no-placeholder/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n## Impact\n\n${text}\n`

says(
  'items without words',
  level('-   ??\n- …\n- ...\n- Plans…\n- …plans\n- Plans ?\n- ? plans\n- ..\n- .'),
  [
    'L1.md:5:5-5:7: Unexpected list item `??`, expected text; write it, or remove the item',
    'L1.md:6:3-6:4: Unexpected list item `…`, expected text; write it, or remove the item',
    'L1.md:7:3-7:6: Unexpected list item `...`, expected text; write it, or remove the item',
  ],
)
says(
  'markers after signs and spaces',
  level('It depends: TBD.\n\nBonus – TBA\n\nSome [ FIXME] of it, and (coming  soon)\n\n  tbc …'),
  [
    'L1.md:5:13-5:16: Unexpected placeholder `TBD`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:9-7:12: Unexpected placeholder `TBA`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:9:8-9:13: Unexpected placeholder `FIXME`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:11:3-11:8: Unexpected placeholder `tbc …`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
says(
  'a marker behind a comma or a question',
  level('- Bakes rye, TBD.\n- Trains cooks (how many? TBA) daily.'),
  [
    'L1.md:5:14-5:17: Unexpected placeholder `TBD`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:6:27-6:30: Unexpected placeholder `TBA`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
silent('markers in a list of such words', [
  level('- Clears up what is marked TODO, FIXME.\n- Knows TBD, TBA and the like.'),
])
says(
  'promises of what a level will say',
  level('Level descriptions to be defined.\n\nDetails are still to be written'),
  [
    'L1.md:5:1-5:34: Unexpected placeholder `Level descriptions to be defined.`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:1-7:32: Unexpected placeholder `Details are still to be written`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
const draft = (text: string): string => `---\nstatus: draft\n---\n\n${level(text)}`
says('one placeholder of a draft as in any other level', draft('- TODO: bread\n- Bakes rolls.'), [
  'warning L1.md:9:3-9:7: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
])
says(
  'what is left in each draft once',
  { 'L1.md': draft('- TODO\n- TBD'), 'L2.md': level('- TODO\n- TBD') },
  [
    'warning L1.md:9:3-9:7: Unexpected `TODO` and 1 other placeholder in this draft, expected the text that they stand for; write it, or leave the lines out until it is known',
    'L2.md:5:3-5:7: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L2.md:6:3-6:6: Unexpected placeholder `TBD`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
silent('what others promise', [
  level('- Asks for goals to be defined.'),
  level('- Waits for the details to be written by others.'),
])
says(
  'promises in several forms',
  level(
    'Details to follow.\n\nWork in progress\n\nSee [placeholder].\n\nAt [Team Name] with [insert a tool].\n\nUse {{ }}.',
  ),
  [
    'L1.md:5:1-5:19: Unexpected placeholder `Details to follow.`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:1-7:17: Unexpected placeholder `Work in progress`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:9:5-9:18: Unexpected placeholder `[placeholder]`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:11:4-11:15: Unexpected placeholder `[Team Name]`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
says(
  'what a template asks its writer to do, in brackets',
  level('[Describe the level here]\n\n- [ Fill in two examples ]\n\n**[add a link]**'),
  [
    'L1.md:5:1-5:26: Unexpected placeholder `[Describe the level here]`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:3-7:27: Unexpected placeholder `[ Fill in two examples ]`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:9:3-9:15: Unexpected placeholder `[add a link]`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
says(
  'marks that a tool or a template leaves',
  level('- @TODO\n- Works with [###WHAT###] care.\n- Earns £X - £Y, or $XX,XXX.'),
  [
    'L1.md:5:3-5:8: Unexpected placeholder `@TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:6:15-6:25: Unexpected placeholder `###WHAT###`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:9-7:11: Unexpected placeholder `£X`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
says('text of a template once', level('Then lorem ipsum dolor.'), [
  'L1.md:5:6-5:17: Unexpected `Lorem ipsum`, expected text that says something; write it, or leave the template out',
])
says('text of a template in two places', level('Then lorem ipsum dolor.\n\nAnd Lorem Ipsum.'), [
  'L1.md:5:6-5:17: Unexpected `Lorem ipsum`, 2 times in this file, expected text that says something; write it, or leave the template out',
  '  see L1.md:7:5: Here too',
])
says(
  'headings of templates',
  {
    'L1.md': '# L1\n\nPlans.\n',
    'L2.md': '# L2\n\nPlans.\n',
    'README.md':
      '# Hello World of ours\n\nText.\n\n## Welcome to MkDocs today\n\n## Project title\n\n## The project name\n\n## Our project name\n\n## Project names\n\n# So hello world\n\n## So welcome to MkDocs\n\n## Hello world\n',
  },
  [
    'warning README.md:1:1-1:22: Unexpected heading `Hello World of ours`, expected one about the ladder; it seems to be left from a template, so remove it and what is under it',
    'warning README.md:5:1-5:27: Unexpected heading `Welcome to MkDocs today`, expected one about the ladder; it seems to be left from a template, so remove it and what is under it',
    'warning README.md:7:1-7:17: Unexpected heading `Project title`, expected one about the ladder; it seems to be left from a template, so remove it and what is under it',
    'warning README.md:9:1-9:20: Unexpected heading `The project name`, expected one about the ladder; it seems to be left from a template, so remove it and what is under it',
  ],
)
says(
  'the words of a team, next to signs',
  {
    'L1.md': level('It is xC++ or C++x. We C++? say it (C++).\n\nIt is xC++ or C++x.'),
    'ladder.yml': 'rules:\n  no-placeholder: [error, { words: ["C++", "?!"] }]\n',
  },
  [
    'L1.md:5:24-5:27: Unexpected placeholder `C++`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
says('a marker in bold', level('It depends: **TBD**.\n\n**TODO** and **coming soon**\n\n**TBC**'), [
  'L1.md:5:15-5:18: Unexpected placeholder `TBD`, expected the text that it stands for; write it, or leave the line out until it is known',
  'L1.md:7:3-7:7: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
  'L1.md:9:3-9:6: Unexpected placeholder `TBC`, expected the text that it stands for; write it, or leave the line out until it is known',
])
silent('words that are meant', [
  level('- Writes TODO lists and TODOs, and cleans up TODO comments.'),
  level('- Knows what TBD stands for.'),
  level('- Writes to @TODOs, uses $Xmas and $XY, and ### or ###x### signs.'),
  level('- [TODO](things.md)'),
  level('- [Describe the system](x.md), [write tests][w], [adds] and [Writing code] and [x] done.'),
  level('See [placeholder](x.md) and {{< figure >}} or {{% note %}} or {{ page.title }}.'),
  level('It is coming soon enough.'),
])
const page = (heading: string): Record<string, string> => ({
  'L1.md': '# L1\n\nPlans.\n',
  'L2.md': '# L2\n\nPlans.\n',
  'README.md': `# Levels\n\n${heading}\n\n- Ask.\n`,
})
silent('lists of plans on a page', [
  page('## TODO'),
  page('## To do ##'),
  page('## TODO ##'),
  page('### TO-DO'),
])
silent('examples that go on, on a page', [
  { 'L1.md': '# L1\n\nPlans.\n', 'L2.md': '# L2\n\nPlans.\n', 'guide.md': '# Guide\n\n- Bowls\n- …\n' },
  page('- Bowls\n- Plates\n- …'),
  page('- Bowls\n- Plates\n- ...'),
])
says('an open question on a page', page('- Bowls\n- ???'), [
  'README.md:4:3-4:6: Unexpected list item `???`, expected text; write it, or remove the item',
])
says('other headings with the word on a page', page('## TODO: all\n\n## TO DO now\n\n## Open: TODO'), [
  'README.md:3:4-3:8: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
  'README.md:7:10-7:14: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
])
says('a text with that word on a page', page('TODO'), [
  'README.md:3:1-3:5: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
])
says('such a heading in a level', level('### TODO\n\n- Ask.'), [
  'L1.md:5:5-5:9: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
])
says('a marker that leads nowhere', level('- [TODO](#)'), [
  'L1.md:5:4-5:8: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
])
says('an item without text among others', level('- Plans.\n- \n- Asks.'), [
  'L1.md:6:1-6:3: Unexpected list item without text, expected some as in the items beside it; write it, or remove the item',
])
says('a placeholder that is a tag', level('<your name here>\n\n- Plans <Insert team work>.'), [
  'L1.md:5:1-5:17: Unexpected placeholder `<your name here>`, which is taken for a tag and not shown, expected the text that it stands for; write it',
  'L1.md:7:9-7:27: Unexpected placeholder `<Insert team work>`, which is taken for a tag and not shown, expected the text that it stands for; write it',
])
const form = '# TODO\n\n- TBD\n-\n- Plans.\n- [insert a skill]\n\nLorem ipsum\n'
silent('pages to copy', [
  { 'L1.md': level('Plans.'), 'template.md': form, 'level-template.md': form },
  { 'L1.md': level('Plans.'), 'templates/L2.md': form, 'Our Templates/new level.md': form },
])
says(
  'a page whose name only begins so',
  { 'L1.md': level('Plans.'), 'templating.md': '# Later\n\n- TBD\n' },
  [
    'templating.md:3:3-3:6: Unexpected placeholder `TBD`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
silent('forms to fill in, and tags', [
  level('-\n-\n-'),
  level('- Plans.\n-'),
  level('- Plans.\n- Asks.\n-\n-'),
  level('- [ ] Plans.\n- [ ] Asks.'),
  level('Sees <br> and <insert> and <details open>.\n'),
  level('`<insert an example>`'),
])

says(
  'small letters in brackets, and notes behind statements',
  level('- Plans (tbd)\n- Leads reviews. TODO ask Ann\n- Leads plans! FIXME: how'),
  [
    'L1.md:5:9-5:14: Unexpected placeholder `(tbd)`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:6:18-6:22: Unexpected placeholder `TODO`, expected the text that it stands for; write it, or leave the line out until it is known',
    'L1.md:7:16-7:21: Unexpected placeholder `FIXME`, expected the text that it stands for; write it, or leave the line out until it is known',
  ],
)
silent('words about notes', [
  level('- Keeps a TODO list.'),
  level('- Cleans up. TODOs are kept short.'),
  level('- Cleans up. TODO comments are kept short.'),
  level('- Uses signs, e.g. TODO in code.'),
  level('- Reads [tbd](tbd.md).'),
])
silent('letters behind the words that they are for', [
  level('- Limits work in progress (WIP) of the team.'),
  level('- Limits **work-in-process** (WIP) of the team.'),
])
