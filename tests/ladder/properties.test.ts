// What holds for any text: nothing is lost, nothing throws, every part knows its place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/place.js'
import { Ladder } from '../../src/model/ladder.js'
import { coverageOf } from '../../src/ladder/coverage.js'
import { leavesOf } from '../../src/ladder/leaves.js'
import type { ParsedLadder } from '../../src/ladder/parse-ladder.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { readAll, type Files } from '../outline.js'

const runs = Number(process.env['FUZZ_RUNS'] ?? 200)

/** Every ladder of the files and the pages beside them. */
function everything(files: Files): ParsedLadder[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { ladders, pages } = parseWorkspace(sources, { name: 'ours' })
  return [...ladders, pages]
}

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
    '__proto__',
    '\u2028',
  ],
)
const separator = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '', '\r')
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
        '__proto__: 1',
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
const files = fc.array(file, { maxLength: 5 }).map((entries): Files => Object.fromEntries(entries))

describe('any files', () => {
  it('make ladders that their own schema accepts, with all of their words', () => {
    fc.assert(
      fc.property(files, (given) => {
        for (const parsed of everything(given)) {
          expect(Ladder.parse(JSON.parse(JSON.stringify(parsed.ladder)))).toBeTruthy()
          expect(coverageOf(parsed).flatMap(({ missing }) => missing)).toEqual([])
        }
      }),
      { numRuns: runs },
    )
  })

  it('give every part a place inside its file, and its own text there', () => {
    fc.assert(
      fc.property(files, (given) => {
        for (const parsed of everything(given)) {
          for (const part of partsOf(parsed.ladder)) {
            const place = parsed.trace.places.get(part)
            if (!place) continue
            const text = given[place.path]?.replace(/^\ufeff/u, '') ?? ''
            expect(isInside(place, text)).toBe(true)
            if (!('markdown' in part) || typeof part.markdown !== 'string') continue
            const slice = text.slice(place.start.offset, place.end.offset)
            if ('type' in part) expect(slice).toBe(part.markdown)
            else expect(slice).toContain(part.markdown)
          }
        }
      }),
      { numRuns: runs },
    )
  })

  it('read the same in any order', () => {
    fc.assert(
      fc.property(files, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse())
        expect(everything(turned).map(({ ladder }) => ladder)).toEqual(
          everything(given).map(({ ladder }) => ladder),
        )
      }),
      { numRuns: runs },
    )
  })

  it('read the same with lines ended as on Windows', () => {
    const unix = files.map((given) => withLines(given, (text) => text.replace(/\r\n?/gu, '\n')))
    fc.assert(
      fc.property(unix, (given) => {
        const windows = withLines(given, (text) => text.replaceAll('\n', '\r\n'))
        expect(everything(windows).map(textsOf)).toEqual(everything(given).map(textsOf))
      }),
      { numRuns: runs },
    )
  })
})

// Level documents whose words are numbered, so that none can be lost, doubled or moved unseen.
const phrase = fc.constantFrom(
  '@',
  '@ @',
  '**@**: @',
  '@ *@* @',
  '[@](x.md) @',
  '@ `@`',
  '**@**',
  '@ @ @ @ @ @ @ @',
)
const bullets = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item) => `- ${item}`).join('\n'))
const block = fc.oneof(
  phrase,
  bullets,
  bullets.map((text) => text.replaceAll('- ', '1. ')),
  bullets.map((text) => `- @\n${text.replaceAll('- ', '  - ')}\n\n  @`),
  bullets.map((text) => `<details>\n<summary>@</summary>\n\n${text}\n\n</details>`),
  bullets.map((text) => `**Examples:**\n\n${text}`),
  phrase.map((text) => `> ${text}`),
  phrase.map((text) => `| @ | @ |\n|---|---|\n| ${text} | @<br>@ |\n| | ${text} |`),
  phrase.map((text) => `| Area | Expectations |\n|---|---|\n| @ | ${text} @ @ |`),
  fc.constant('<table><tr><th>@</th><td><ul><li>@</li><li>@ <b>@</b></li></ul></td></tr></table>'),
  fc.constant('```\n@ @\n```'),
  fc.constant('*Next up*: [@](L2.md)'),
)
const title = fc.constantFrom(
  'Overview',
  'Impact',
  'Craft',
  'Responsibilities',
  'Anti-patterns',
  'Examples',
  'Next up',
  '@',
  'I am @ @',
)
const section = fc
  .tuple(fc.integer({ min: 2, max: 5 }), title, fc.array(block, { maxLength: 4 }))
  .map(([depth, heading, blocks]) => [`${'#'.repeat(depth)} ${heading}`, ...blocks].join('\n\n'))
const levelDocument = fc
  .tuple(fc.array(block, { maxLength: 2 }), fc.array(section, { maxLength: 6 }))
  .map(([preamble, sections]) => [...preamble, ...sections].join('\n\n'))

function numbered(text: string): string {
  let count = 0
  return text.replaceAll('@', () => `w${String(++count)}w`)
}

function wordsIn(text: string): string[] {
  return text.match(/w\d+w/gu) ?? []
}

function heldWords(parsed: ParsedLadder, path: string): string[] {
  return leavesOf(parsed.ladder, path).flatMap(({ text }) => wordsIn(text))
}

describe('a level document', () => {
  it('as a file gives back its words, each once and in order', () => {
    fc.assert(
      fc.property(levelDocument, levelDocument, (one, two) => {
        const given = { 'L1.md': numbered(`# L1: @\n\n${one}`), 'L2.md': numbered(`# L2\n\n${two}`) }
        const [parsed] = readAll(given)
        for (const [path, text] of Object.entries(given))
          expect(parsed && heldWords(parsed, path)).toEqual(wordsIn(text))
      }),
      { numRuns: runs },
    )
  })

  it('inside another document does so too', () => {
    fc.assert(
      fc.property(levelDocument, levelDocument, (one, two) => {
        const text = numbered(
          `# Ours @\n\n## L1: @\n\n${one.replaceAll(/^#/gmu, '##')}\n\n## L2\n\n${two.replaceAll(/^#/gmu, '##')}`,
        )
        const [parsed] = readAll({ 'doc.md': text })
        expect(parsed && heldWords(parsed, 'doc.md')).toEqual(wordsIn(text))
      }),
      { numRuns: runs },
    )
  })
})

function partsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(partsOf)]
}

function isInside({ start, end }: Place, text: string): boolean {
  return (
    start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length && start.line <= end.line
  )
}

function withLines(given: Files, change: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(given).map(([path, text]) => [path, change(text)]))
}

/** A ladder without what says how its files are written: their hashes and line ends. */
function textsOf({ ladder }: ParsedLadder): unknown {
  return JSON.parse(
    JSON.stringify(ladder, (key, value: unknown) =>
      key === 'hash' ? undefined : typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
    ),
  )
}
