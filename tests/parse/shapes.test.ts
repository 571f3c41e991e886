// Texts of one shape share what was parsed, and none of them knows of the others.
import { describe, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { expectSame } from './whole-gfm.js'

describe('texts of one shape', () => {
  it('each have their words and their places', () => {
    expectSame('Ships *small* things, and [says](so.md).')
    expectSame('# Title\n\nLeads *large* teams, and [writes](../down.md#it).\n\nAlone')
  })

  it('each have a tree of their own', () => {
    const text = '- Ships **small** things.\n- Asks.\n'
    const { tree } = parseMarkdown(text)
    const [list] = tree.children
    if (list?.type === 'list') list.children.pop()
    tree.children.push({ type: 'thematicBreak' })
    expectSame(text)
    const row = '| Level |\n|:--|\n'
    const [table] = parseMarkdown(row).tree.children
    if (table?.type === 'table') table.align?.push('right')
    expectSame(row)
  })

  it('are read differently where one of them is so long that fewer marks are read', () => {
    const marked = '*a* '.repeat(75)
    expectSame(marked)
    expectSame(`${marked}\n\n${'Words. '.repeat(150_000)}`)
    expectSame(marked)
  })

  it('may be more than are remembered', () => {
    const many = Array.from(
      { length: 2100 },
      (_, index) => `${'1'.repeat(index % 700)}. *a*${'.'.repeat(index % 3)}`,
    )
    expectSame(many.join('\n\n'))
    expectSame(many.slice(0, 9).join('\n\n'))
  })
})
