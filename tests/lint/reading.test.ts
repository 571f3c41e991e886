// What is read out of a text is read once for each tree, and where there is none, for each document.
import { expect, it } from 'vitest'
import { readOnce } from '../../src/lint/reading.js'
import { parseDocument } from '../../src/parse/document.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { createTrace } from '../../src/parse/trace.js'

it('reads documents of one tree once, and each other one', () => {
  const kept = parseMarkdown('# L1\n')
  const document = (path: string, text: string): ReturnType<typeof parseDocument> =>
    parseDocument({ path, text }, createTrace(), (own) => (own === '# L1\n' ? kept : parseMarkdown(own)))
  const seen: string[] = []
  const read = readOnce(({ path }) => {
    seen.push(path)
    return path.length > 4 ? path : undefined
  })
  const [first, again, other] = [
    document('L1.md', '# L1\n'),
    document('a/L1.md', '# L1\n'),
    document('b.md', '# L2\n'),
  ]
  expect([first, again, other, again, other].map(read)).toEqual([
    'L1.md',
    'L1.md',
    undefined,
    'L1.md',
    undefined,
  ])
  const data = document('levels.yml', 'a: 1\n')
  expect([data, document('levels.yml', 'a: 1\n'), data].map(read)).toEqual(Array(3).fill('levels.yml'))
  expect(seen).toEqual(['L1.md', 'b.md', 'levels.yml', 'levels.yml'])
})
