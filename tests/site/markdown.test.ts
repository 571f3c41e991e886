// Statements without the parser look as they do with it.
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { leafHtml } from '../../src/site/markdown.js'

const context = { link: () => undefined, image: () => undefined, definitions: '', known: new Map() }

/** Names of elements, and the text between them. */
function read(markdown: string, text: string): string {
  let said = ''
  const parser = new Parser({
    onopentag: (name) => (said += `<${name}>`),
    onclosetag: (name) => (said += `</${name}>`),
    ontext: (words) => (said += words),
  })
  parser.end(leafHtml(markdown, text, context).markup)
  return said
}

test('a name in bold is set apart from what follows', () => {
  expect(read('**The hero shift**. One does all.', 'The hero shift: One does all.')).toBe(
    '<strong>The hero shift</strong>. One does all.',
  )
  expect(read('**Adopts**: learns', 'Adopts: learns')).toBe('<strong>Adopts</strong>: learns')
})

test('any name and any words after it are read as the parser reads them', () => {
  const words = fc.array(fc.constantFrom('a', 'Ü', ' ', '.', ':', '“', '(', ')', '1', '-', "'", '*', '/'), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(words, words, (name, rest) => {
      const markdown = `x **${name.join('')}**${rest.join('')}z`
      const text = markdown.replaceAll('*', '')
      // Before `x` there is no bold name at the start, and the parser reads it.
      const parsed = read(markdown, text)
      if (!parsed.startsWith('x <strong>')) return
      expect(read(markdown.slice(2), text.slice(2))).toBe(parsed.slice(2))
    }),
    { numRuns: 500 },
  )
})
