// Documents that were copied from one beside them, and still name that one.
import { expect, it } from 'vitest'
import rule from '../../src/rules/wrong-ladder/rule.js'
import { runRule } from './run-example.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A document with two levels per job, with a text before them; `@` stands for the job. */
const jobs = (text: string, texts: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    [
      'House Painter Engineer',
      'Plumbing Technician',
      'Garden Designer',
      'Lamp Tester',
      'Roof Consultant',
    ].map((job) => {
      const file = job.toLowerCase().replaceAll(' ', '-')
      const own = (texts[file] ?? text).replaceAll('@', job)
      return [
        `${file}.md`,
        own.startsWith('#')
          ? `${own}\n\n## Level 1\n\n- Does ${file}.\n\n## Level 2\n\n- Leads ${file}.\n`
          : `# ${job}\n\n${own}\n\n## Level 1\n\n- Does ${file}.\n\n## Level 2\n\n- Leads ${file}.\n`,
      ]
    }),
  )

const told = (path: string, words: string, at: string, count: string): string =>
  `warning ${path}:${at}: Unexpected \`${words}\` in \`${path}\`, expected it to name what this document is about, as the same sentence does in ${count}; it seems to be copied: correct the name`

says(
  'a sentence in which all others name themselves',
  jobs('These are the skills of a @ here.', {
    'lamp-tester': 'Hello. These are the skills of a roof consultant here.',
  }),
  [
    told('lamp-tester.md', 'roof consultant', '3:34-3:49', '4 others'),
    '  see garden-designer.md:3:27: The same sentence, about its own document',
    '  see house-painter-engineer.md:3:27: The same sentence, about its own document',
  ],
)
says(
  'a name in the plural, twice, after another article',
  jobs('Every time @s meet, an @ speaks first.', {
    'lamp-tester': 'Every time Garden Designers meet, a garden designer speaks first.',
  }),
  [
    told('lamp-tester.md', 'Garden Designers', '3:12-3:28', '4 others'),
    '  see garden-designer.md:3:12: The same sentence, about its own document',
    '  see house-painter-engineer.md:3:12: The same sentence, about its own document',
  ],
)
says(
  'a short heading in a document that names itself elsewhere',
  jobs('We like every @ of ours.\n\n## @ pathway\n\nText.', {
    'roof-consultant': 'We like every @ of ours.\n\n## Lamp tester pathway\n\nText.',
  }),
  [
    told('roof-consultant.md', 'Lamp tester', '5:4-5:15', '4 others'),
    '  see garden-designer.md:5:4: The same sentence, about its own document',
    '  see house-painter-engineer.md:5:4: The same sentence, about its own document',
  ],
)
says(
  'a sentence that says who its reader is, in two documents',
  jobs('Hello.', {
    'garden-designer': 'We’re looking for a @ to join our team.',
    'lamp-tester': "We're looking for a Garden Designer to join our team.",
  }),
  [
    told('lamp-tester.md', 'Garden Designer', '3:21-3:36', 'another'),
    '  see garden-designer.md:3:21: The same sentence, about its own document',
  ],
)
says(
  'the heading of another document',
  jobs('Hello.', {
    'lamp-tester': '# Garden Designer ladder',
    'garden-designer': '# Garden Designer ladder',
  }),
  [
    'warning lamp-tester.md:1:1-1:25: Unexpected heading `Garden Designer ladder` in a document named `lamp tester`, expected it to say what this document is about; it is the heading of `garden-designer.md`: correct it, or rename the file',
    '  see garden-designer.md:1:1: The same heading',
  ],
)

silent('names that belong there', [
  // Not enough that name themselves, or only ever one name.
  jobs('Hello.', {
    'garden-designer': 'These are the skills of a @ here.',
    'roof-consultant': 'These are the skills of a @ here.',
    'lamp-tester': 'These are the skills of a roof consultant here.',
  }),
  jobs('These are the skills of a garden designer here.'),
  // As many that name another.
  jobs('These are the skills of a @ here.', {
    'lamp-tester': 'These are the skills of a roof consultant here.',
    'garden-designer': 'These are the skills of a roof consultant here.',
  }),
  // The same profession in other words.
  jobs('These are the skills of a @ here.', {
    'lamp-tester': '# Roof Consulting\n\nThese are the skills of a roof consultant here.',
  }),
  // Two names, or too few words besides.
  jobs('These are the skills of a @ here.', {
    'lamp-tester': 'These are the skills of a roof consultant here, not of a lamp tester.',
  }),
  jobs('Be a @.', { 'lamp-tester': 'Be a roof consultant.' }),
  // A short heading in a document that never names itself.
  jobs('## @ pathway\n\nText.', { 'lamp-tester': '## Roof consultant pathway\n\nText.' }),
  // It names itself in the same sentence as well.
  jobs('These are the skills of a @ here.', {
    'lamp-tester': 'These are the skills of a @ here. These are the skills of a roof consultant here.',
  }),
])
silent('headings of two documents', [
  // Both fit, or neither; the start page; a heading that says less or more than the file name.
  {
    'a/tester.md': '# Tester\n\n## Level 1\n\n- Tests.\n\n## Level 2\n\n- Leads.\n',
    'b/tester.md': '# Tester\n\n## Level 1\n\n- Tests.\n\n## Level 2\n\n- Leads.\n',
  },
  jobs('Hello.', { 'lamp-tester': '# Way', 'garden-designer': '# Way' }),
  jobs('Hello.', { 'lamp-tester': '# Designer', 'garden-designer': '# Designer' }),
  { ...jobs('Hello.'), 'README.md': '# Lamp Tester\n\nHello.\n' },
  jobs('Hello.', {
    'lamp-tester': '# Garden Lamp Tester Designer',
    'garden-designer': '# Garden Lamp Tester Designer',
  }),
])

/** The same jobs, each of which likes itself in a sentence; the tester names another in a second one. */
const likes = (text: string, tester: string): Record<string, string> =>
  jobs(`We like every @ of ours.\n\n${text}`, { 'lamp-tester': `We like every @ of ours.\n\n${tester}` })

silent('sentences that differ in more than the name', [
  // The word before the name, one name of two, another word of the name, a plural.
  ...[
    ['The skills of the @ are these.', 'The skills of our roof consultant are these.'],
    ['We look for extra @ skills here.', 'We look for human roof consultant skills here.'],
    ['Each @ asks a @ for help.', 'Each roof consultant asks a lamp tester for help.'],
    ['These are the skills of a @ here.', 'These are the skills of a roof tile here.'],
    ['These are the skills of a @ here.', 'These are the skills of a roofs consultant here.'],
    ['We pay each @ group for this.', 'We pay each roof consultants group for this.'],
  ].map(([text = '', tester = '']) => jobs(text, { 'lamp-tester': tester })),
  // Too few words besides, in a document that names itself elsewhere.
  likes('Be a @.', 'Be a roof consultant.'),
  likes('All @s meet.', 'All roof consultants meet.'),
  jobs('We like every @ of ours.\n\n## @\n\nText.', {
    'lamp-tester': '# Lamps\n\nWe like every @ of ours.\n\n## Roof consultant\n\nText.',
  }),
])
says(
  'three words besides the name',
  jobs('Skills of the @.', { 'lamp-tester': 'Skills of the roof consultant.' }),
  [
    told('lamp-tester.md', 'roof consultant', '3:15-3:30', '4 others'),
    '  see garden-designer.md:3:15: The same sentence, about its own document',
    '  see house-painter-engineer.md:3:15: The same sentence, about its own document',
  ],
)
says(
  'the heading of a level that names another job',
  Object.fromEntries(
    ['Garden Designer', 'House Painter', 'Lamp Tester', 'Roof Consultant', 'Tile Scientist'].map((job) => [
      `${job.toLowerCase().replace(' ', '-')}.md`,
      `# ${job}\n\nWe like every ${job} of ours.\n\n${['Junior', 'Senior', 'Principal'].map((word) => `## ${word} ${job === 'Lamp Tester' && word === 'Senior' ? 'Roof Consultant' : job}\n\n- Sits as ${word} in ${job}.\n`).join('\n')}`,
    ]),
  ),
  [
    told('lamp-tester.md', 'Roof Consultant', '9:11-9:26', '4 others'),
    '  see garden-designer.md:9:11: The same sentence, about its own document',
    '  see house-painter.md:9:11: The same sentence, about its own document',
  ],
)
says(
  'a document whose first heading is none of its own',
  jobs('These are the skills of a @ here.', {
    'lamp-tester': '## Roof Consultant\n\nThese are the skills of a roof consultant here.',
  }),
  [
    told('lamp-tester.md', 'roof consultant', '3:27-3:42', '4 others'),
    '  see garden-designer.md:3:27: The same sentence, about its own document',
    '  see house-painter-engineer.md:3:27: The same sentence, about its own document',
  ],
)
silent('documents that name themselves too seldom', [
  // Two that do, and one that names another twice.
  jobs('Hello.', {
    'garden-designer': 'These are the skills of a @ here.',
    'roof-consultant': 'These are the skills of a @ here.',
    'lamp-tester':
      'These are the skills of a roof consultant here.\n\nThese are the skills of a roof consultant here.',
  }),
  // Three of one name.
  Object.fromEntries(
    ['a/roof-consultant', 'b/roof-consultant', 'c/roof-consultant', 'd/lamp-tester'].map((path) => [
      `${path}.md`,
      `# ${path.endsWith('tester') ? 'Lamp Tester' : 'Roof Consultant'}\n\nThese are the skills of a roof consultant here.\n\n## Level 1\n\n- Does.\n\n## Level 2\n\n- Leads.\n`,
    ]),
  ),
  // A short heading in a document that names itself where only two others do.
  jobs('## @ pathway\n\nText.', {
    'lamp-tester': 'We like every @ of ours.\n\n## Roof consultant pathway\n\nText.',
    'garden-designer': 'We like every @ of ours.\n\n## @ pathway\n\nText.',
    'roof-consultant': 'We like every @ of ours.\n\n## @ pathway\n\nText.',
  }),
])
silent('documents that are about what they name', [
  // By the titles of their levels, by a longer name in other words.
  jobs('These are the skills of a @ here.', {
    'lamp-tester':
      '# Lamps\n\nThese are the skills of a roof consultant here.\n\n## Level 3: Senior Roof Consultant\n\n- Sits.',
  }),
  jobs('These are the skills of a @ here.', {
    'lamp-tester': '# Flat Roof Consulting\n\nThese are the skills of a roof consultant here.',
  }),
])
silent('a document that has no name of its own', [
  {
    ...jobs('These are the skills of a @ here.'),
    'gathering.md':
      'These are the skills of a roof consultant here.\n\n## Level 1\n\n- Does.\n\n## Level 2\n\n- Leads.\n',
  },
  {
    ...jobs('These are the skills of a @ here.'),
    'gathering.md':
      '# Gathering\n\nThese are the skills of a roof consultant here.\n\n## Level 1\n\n- Does.\n\n## Level 2\n\n- Leads.\n',
  },
  {
    ...jobs('These are the skills of a @ here.'),
    'more/README.md':
      '# More\n\nThese are the skills of a roof consultant here.\n\n## Level 1\n\n- Does.\n\n## Level 2\n\n- Leads.\n',
  },
])

/** Documents by path, each with its text and two levels after it. */
const documents = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      `${text}\n\n## Level 1\n\n- Does ${path}.\n\n## Level 2\n\n- Leads ${path}.\n`,
    ]),
  )

silent('words of the language that are names of documents', [
  documents(
    Object.fromEntries(
      ['support', 'garden', 'lamp', 'roof', 'paint'].map((name) => [
        `${name}.md`,
        `# ${name}\n\nHere we give ${name === 'lamp' ? 'roof' : name} to people each day.`,
      ]),
    ),
  ),
])
says(
  'jobs of a single word, in the plural',
  documents(
    Object.fromEntries(
      ['Designer', 'Engineer', 'Scientist', 'Tester'].map((name) => [
        `${name.toLowerCase()}.md`,
        `# ${name}\n\nHere all of the ${name === 'Tester' ? 'Scientist' : name}s meet each day.`,
      ]),
    ),
  ),
  [
    told('tester.md', 'Scientists', '3:17-3:27', '3 others'),
    '  see designer.md:3:17: The same sentence, about its own document',
    '  see engineer.md:3:17: The same sentence, about its own document',
  ],
)
says(
  'jobs that begin with one word, of which one is the beginning of another',
  documents(
    Object.fromEntries(
      ['lamp tester', 'lamp designer', 'lamp painter', 'lamp tester_assistant'].map((name) => [
        `${name.replace(' ', '-')}.md`,
        `Hello.\n\nHere all of us meet the ${name === 'lamp painter' ? 'lamp tester assistant' : name.replace('_', ' ')} each day.`,
      ]),
    ),
  ),
  [
    told('lamp-painter.md', 'lamp tester assistant', '3:25-3:46', '3 others'),
    '  see lamp-designer.md:3:25: The same sentence, about its own document',
    '  see lamp-tester.md:3:25: The same sentence, about its own document',
  ],
)
says(
  'documents that are named by a part of their heading',
  documents({
    'one.md': '# Garden Designer | Guild\n\nThese are the skills of a garden designer here.',
    'two.md': '# Guild: Roof Consultant\n\nThese are the skills of a roof consultant here.',
    'three.md': '# House Painter – Guild\n\nThese are the skills of a house painter here.',
    'lamp-tester.md': '# Lamp Tester\n\nThese are the skills of a house painter here.',
  }),
  [
    told('lamp-tester.md', 'house painter', '3:27-3:40', '3 others'),
    '  see one.md:3:27: The same sentence, about its own document',
    '  see three.md:3:27: The same sentence, about its own document',
  ],
)

says(
  'one of two documents that says it is for the other',
  documents({
    'garden-designer.md': '# Garden Designer\n\nWe’re looking for a Garden Designer to join our team.',
    'lamp-tester.md': '# Lamp Tester\n\nWe’re looking for a Garden Designer to join our team.',
  }),
  [
    told('lamp-tester.md', 'Garden Designer', '3:21-3:36', 'another'),
    '  see garden-designer.md:3:21: The same sentence, about its own document',
  ],
)
it('shows the whole name in the document that is right', () => {
  const files = jobs('These are the skills of a @ here.', {
    'lamp-tester': 'These are the skills of a roof consultant here.',
  })
  const [slip] = runRule(
    rule,
    Object.entries(files).map(([path, text]) => ({ path, text })),
  )
  expect(slip?.related?.map(({ place }) => place.end.column - place.start.column)).toEqual([
    'Garden Designer'.length,
    'House Painter Engineer'.length,
  ])
})

const heading = (path: string, at: string, words: string, file: string, other: string): string =>
  `warning ${path}:${at}: Unexpected heading \`${words}\` in a document named \`${file}\`, expected it to say what this document is about; it is the heading of \`${other}\`: correct it, or rename the file`

/** Files of a folder, each with the heading that is its name, or another. */
const folder = (titles: Record<string, string>): Record<string, string> =>
  documents(
    Object.fromEntries(
      Object.entries(titles).map(([name, title]) => [`skills/${name}.md`, `# ${title}\n\nHello.`]),
    ),
  )
says(
  'the heading of another document in a folder where four of five are named as their headings are',
  folder({
    baking: 'Baking',
    cooking: 'Stocking',
    sewing: 'Sewing',
    stocking: 'Stocking',
    weaving: 'Weaving',
  }),
  [
    heading('skills/cooking.md', '1:1-1:11', 'Stocking', 'cooking', 'skills/stocking.md'),
    '  see skills/stocking.md:1:1: The same heading',
  ],
)
silent('a folder where fewer are named as their headings are', [
  folder({ baking: 'Baking', cooking: 'Stocking', sewing: 'Sewing', stocking: 'Stocking' }),
  folder({
    baking: 'Baking',
    cooking: 'Stocking',
    knitting: 'How to knit',
    sewing: 'Sewing',
    stocking: 'Stocking',
    weaving: 'Weaving',
  }),
])
says(
  'the index of a folder that has the heading of another',
  documents({
    'garden-designer/README.md': '# Garden Designer\n\nHello.',
    'lamp_tester/README.md': '# Garden Designer\n\nHello.',
  }),
  [
    heading(
      'lamp_tester/README.md',
      '1:1-1:18',
      'Garden Designer',
      'lamp tester',
      'garden-designer/README.md',
    ),
    '  see garden-designer/README.md:1:1: The same heading',
  ],
)
says(
  'the index of a folder that has the heading of a level in it',
  {
    'garden-designer/README.md': '# Senior Designer\n\nHello.\n',
    'garden-designer/designer.md': '# Designer\n\n- Does.\n',
    'garden-designer/senior-designer.md': '# Senior Designer\n\n- Leads.\n',
  },
  [
    heading(
      'garden-designer/README.md',
      '1:1-1:18',
      'Senior Designer',
      'garden designer',
      'garden-designer/senior-designer.md',
    ),
    '  see garden-designer/senior-designer.md:1:1: The same heading',
  ],
)
says(
  'a heading that has one word of the file name',
  documents({ 'garden-designer.md': '# Garden Designer', 'lamp-designer.md': '# Garden Designer' }),
  [
    heading('lamp-designer.md', '1:1-1:18', 'Garden Designer', 'lamp designer', 'garden-designer.md'),
    '  see garden-designer.md:1:1: The same heading',
  ],
)
silent('headings that are not the heading of one other document', [
  documents({ 'a/tester.md': '# Tester', 'b/tester.md': '# Tester', 'c/lamp-designer.md': '# Tester' }),
  documents({ 'tester.md': '# Tester', 'gathering.md': '# Tester' }),
  documents({ 'designer.md': '# Garden Designer', 'garden-designer.md': '# Garden Designer' }),
  documents({ 'README.md': '# Ladder', 'lamp-tester.md': '# Ladder' }),
  { ...jobs('Hello.'), ...documents({ 'README.md': '# Lamp Tester' }) },
  { 'L1.md': '- Does.\n', 'L2.md': '- Leads.\n', ...documents({ 'tester.md': '# Tester' }) },
  // For `level-heading` to say.
  {
    'engineer.md': '# Engineer\n\n- Does.\n',
    'staff-engineer.md': '# Staff Engineer\n\n- Leads.\n',
    'principal-engineer.md': '# Staff Engineer\n\n- Leads all.\n',
  },
])
