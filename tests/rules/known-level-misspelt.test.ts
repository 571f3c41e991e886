// Titles of levels with a slip in one word, and names that are like titles and none.
import rule from '../../src/rules/known-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const bakers = (text: string): Record<string, string> => ({
  'senior-engineer.md': `# Senior Engineer\n\n## Ovens\n\n${text}\n`,
  'engineering-lead.md': '# Engineering Lead\n\n## Ovens\n\n- Plans ovens.\n',
  'staff-engineer.md': '# Staff Engineer\n\n## Ovens\n\n- Builds all ovens.\n',
})

says(
  'a slip in a word of a title',
  bakers('Worked as a Senoir Engineer before, and with an Engineer Lead.'),
  [
    'warning senior-engineer.md:5:13-5:28: Unexpected level `Senoir Engineer`, expected `Senior Engineer`, as the level is called here; correct the name',
    '  is: Senoir Engineer',
    '  should be: Senior Engineer',
    '  see senior-engineer.md:1:1: `Senior Engineer` here',
    'warning senior-engineer.md:5:49-5:62: Unexpected level `Engineer Lead`, expected `Engineering Lead`, as the level is called here; correct the name',
    '  is: Engineer Lead',
    '  should be: Engineering Lead',
    '  see engineering-lead.md:1:1: `Engineering Lead` here',
  ],
)
says('a slip among other words with capitals', bakers('Asks the Bakery Saff Engineer Guild.'), [
  'warning senior-engineer.md:5:17-5:30: Unexpected level `Saff Engineer`, expected `Staff Engineer`, as the level is called here; correct the name',
  '  is: Saff Engineer',
  '  should be: Staff Engineer',
  '  see staff-engineer.md:1:1: `Staff Engineer` here',
])
says(
  'a slip in a title that is a part of a longer one, once',
  {
    'oven-engineer.md': '# Oven Engineer\n\n## Ovens\n\nReports to the Lead Oven Enginer.\n',
    'lead-oven-engineer.md': '# Lead Oven Engineer\n\n## Ovens\n\n- Plans ovens.\n',
    'staff-engineer.md': '# Staff Engineer\n\n## Ovens\n\n- Builds all ovens.\n',
  },
  [
    'warning oven-engineer.md:5:16-5:33: Unexpected level `Lead Oven Enginer`, expected `Lead Oven Engineer`, as the level is called here; correct the name',
    '  is: Lead Oven Enginer',
    '  should be: Lead Oven Engineer',
    '  see lead-oven-engineer.md:1:1: `Lead Oven Engineer` here',
  ],
)
silent('names that are like titles', [
  bakers('Knows Senior Engineering, and Staff Engineers.'),
  bakers('Talks to a Junior Engineer, a senoir engineer and Senior Designers.'),
  bakers('Was Senoir Engineer, then Senoir Engineer, and at last Senoir Engineer.'),
  bakers('Text.\n\n### Engineer Lead\n\nReports to the Engineer Lead.'),
  bakers('Senoir Engineering, Anti-Senoir Engineer, and Senoir Engineer-in-test.'),
])
