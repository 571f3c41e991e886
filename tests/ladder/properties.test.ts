// What holds for any text: nothing is lost, nothing throws, every part knows its place.
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { holds } from '../fuzz/holds.js'
import type { Place } from '../../src/model/place.js'
import { Ladder } from '../../src/model/ladder.js'
import { coverageOf } from '../../src/ladder/coverage.js'
import { leavesOf } from '../../src/ladder/leaves.js'
import type { ParsedLadder } from '../../src/ladder/parse-ladder.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { files } from '../fuzz/texts.js'
import { readAll, type Files } from '../outline.js'

/** Every ladder of the files and the pages beside them. */
function everything(files: Files): ParsedLadder[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { ladders, pages } = parseWorkspace(sources, { name: 'ours' })
  return [...ladders, pages]
}

describe('any files', () => {
  holds('make ladders that their own schema accepts, with all of their words', files, (given) => {
    for (const parsed of everything(given)) {
      expect(Ladder.parse(JSON.parse(JSON.stringify(parsed.ladder)))).toBeTruthy()
      expect(coverageOf(parsed).flatMap(({ missing }) => missing)).toEqual([])
    }
  })

  holds('give every part a place inside its file, and its own text there', files, (given) => {
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
  })

  holds('read the same in any order', files, (given) => {
    const turned = Object.fromEntries(Object.entries(given).reverse())
    expect(everything(turned).map(({ ladder }) => ladder)).toEqual(
      everything(given).map(({ ladder }) => ladder),
    )
  })

  const unix = files.map((given) => withLines(given, (text) => text.replace(/\r\n?/gu, '\n')))
  holds('read the same with lines ended as on Windows', unix, (given) => {
    const windows = withLines(given, (text) => text.replaceAll('\n', '\r\n'))
    expect(everything(windows).map(textsOf)).toEqual(everything(given).map(textsOf))
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
  holds(
    'as a file gives back its words, each once and in order',
    fc.tuple(levelDocument, levelDocument),
    ([one, two]) => {
      const given = { 'L1.md': numbered(`# L1: @\n\n${one}`), 'L2.md': numbered(`# L2\n\n${two}`) }
      const [parsed] = readAll(given)
      for (const [path, text] of Object.entries(given))
        expect(parsed && heldWords(parsed, path)).toEqual(wordsIn(text))
    },
  )

  holds('inside another document does so too', fc.tuple(levelDocument, levelDocument), ([one, two]) => {
    const text = numbered(
      `# Ours @\n\n## L1: @\n\n${one.replaceAll(/^#/gmu, '##')}\n\n## L2\n\n${two.replaceAll(/^#/gmu, '##')}`,
    )
    const [parsed] = readAll({ 'doc.md': text })
    expect(parsed && heldWords(parsed, 'doc.md')).toEqual(wordsIn(text))
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
