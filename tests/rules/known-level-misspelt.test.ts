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

/** What is said of a slip in a title. */
const slip = (at: string, name: string, title: string, file: string): string[] => [
  `warning ${at}: Unexpected level \`${name}\`, expected \`${title}\`, as the level is called here; correct the name`,
  `  is: ${name}`,
  `  should be: ${title}`,
  `  see ${file}:1:1: \`${title}\` here`,
]
says(
  'three slips, of which two are alike',
  bakers('Was Senoir Engineer, then Senoir Engineer, and then Engineer Lead.'),
  ['senior-engineer.md'].flatMap((file) => [
    ...slip(`${file}:5:5-5:20`, 'Senoir Engineer', 'Senior Engineer', file),
    ...slip(`${file}:5:27-5:42`, 'Senoir Engineer', 'Senior Engineer', file),
    ...slip(`${file}:5:53-5:66`, 'Engineer Lead', 'Engineering Lead', 'engineering-lead.md'),
  ]),
)
says(
  'a slip behind several words with capitals',
  bakers('Asks the Great Old Bakery Saff Engineer.'),
  slip('senior-engineer.md:5:27-5:40', 'Saff Engineer', 'Staff Engineer', 'staff-engineer.md'),
)

const dyers = (text: string): Record<string, string> => ({
  'dye-engineer.md': `# Dye Engineer\n\n## Vats\n\n${text}\n`,
  'dye-engineer-lead.md': '# Dye Engineer Lead\n\n## Vats\n\n- Plans vats.\n',
})
says(
  'a slip in a title that a longer one begins with',
  dyers('Asks a Dye Enginer, and the Dye Enginer Lead.'),
  [
    ...slip('dye-engineer.md:5:8-5:19', 'Dye Enginer', 'Dye Engineer', 'dye-engineer.md'),
    ...slip('dye-engineer.md:5:29-5:45', 'Dye Enginer Lead', 'Dye Engineer Lead', 'dye-engineer-lead.md'),
  ],
)

/** Two levels by title, and what the first says. */
const pair = (first: string, second: string, text: string, config = ''): Record<string, string> => ({
  ...(config === '' ? {} : { 'ladder.yml': config }),
  'L1.md': `# L1: ${first}\n\n## Ovens\n\n${text}\n`,
  'L2.md': `# L2: ${second}\n\n## Ovens\n\n- Plans ovens.\n`,
})
silent('names that are like titles, and are others', [
  // A heading may say more than a name.
  bakers('Text.\n\n### Asks the Senoir Engineer\n\nWaits.'),
  // Words in another order, and another first letter.
  bakers('Asks the Engineer Senoir.'),
  pair('Cutting Lead', 'Oven Lead', 'Asks the Putting Lead, and the Open Lead.'),
  // What people of a title do.
  pair('Kiln Builder', 'Kiln Engineering', 'Asks the Kiln Engineer.'),
  // Titles of one word, with a hyphen, or with a small letter.
  pair('Baker', 'Head Cook', 'Asks Miss Barker.'),
  pair('Front-End Engineer', 'Head Cook', 'Asks the Frontend Engineer.'),
  pair('Head baker', 'Head Cook', 'Asks the Head Bakker.'),
  // Titles of two levels that are like each other.
  pair('Bread Baker', 'Broad Baker', 'Asks the Broad Baker.'),
  pair(
    'Bread Baker',
    'Head Cook',
    'Asks the Broad Baker.',
    'levels:\n  - { id: L1, aliases: [Broad Baker] }\n  - L2\n',
  ),
])
