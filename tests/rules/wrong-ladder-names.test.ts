// Documents that were copied from one beside them, and still name that one.
import rule from '../../src/rules/wrong-ladder/rule.js'
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
