// The words of a document as people read them: offsets stay those of the file.
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/lint/passages.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'

/** The words of the last passage, and whether it stands where it says. */
function last(text: string): string {
  const { text: words = '', start = 0 } =
    passagesOf(parseDocument({ path: 'a.md', text: `# Title\n\n${text}\n` }, createTrace())).at(-1) ?? {}
  expect([start, words.length]).toEqual([9, text.length])
  return words
}

it('has no words of a diagram that Markdown takes for a paragraph', () => {
  const texts = (text: string): string[] =>
    passagesOf(parseDocument({ path: 'a.md', text }, createTrace())).map((passage) => passage.text.trim())
  expect(
    texts('Words\n\nA[Intern] --> B[Engineer]\n\nWords <!-- a --> of a kind\n\n| a --> b |\n|-|\n'),
  ).toEqual(['Words', 'Words            of a kind', 'a --> b'])
})

describe('a paragraph with an address in square brackets, whose texts come without a place', () => {
  it('keeps its words', () => {
    const text = 'See [https://a.example/b] for more, or [www.a.example] for *all* of it.'
    expect(last(text)).toBe(text.replace('*all*', ' all '))
    expect(last('**More**: see [https://a.example/b].')).toBe('  More  : see [https://a.example/b].')
  })

  it('is blank up to where its words are found again, if not as they are written', () => {
    const text = 'This &amp; [https://a.example/b] for **more** of it'
    expect(last(text)).toBe(`${' '.repeat(text.indexOf('more'))}more   of it`)
  })
})
