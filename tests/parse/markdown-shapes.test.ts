// Texts of one shape are parsed once, and none of them knows of the others.
import { describe, expect, it } from 'vitest'
import { newMemory, parseMarkdown } from '../../src/parse/markdown.js'
import { expectSame } from './whole-gfm.js'

const shapes = ['X *X*.\n\n', '# X\n\n', '- X\n', '- X\n\n', 'X']

describe('texts of one shape', () => {
  it('are parsed once', () => {
    const memory = newMemory()
    parseMarkdown('Leads the *team*.\n\n'.repeat(20), memory)
    parseMarkdown('# Title\n\nAsks the *others*.\n\n- Ships.\n- Asks.\n- Says.\n\nEnd.', memory)
    const parsed = [...memory.shapes]
    parseMarkdown('# Words\n\n- One.\n- Two.\n\nEnd.', memory)
    expect(parsed.map(([shape]) => shape.replace(/[\uE000-\uF8FF]/gu, 'X'))).toEqual(shapes)
    expect(memory.shapes.size).toBe(shapes.length)
    for (const [shape, tree] of parsed) expect(memory.shapes.get(shape)).toBe(tree)
  })
  it('each have their words and their places', () => {
    const memory = newMemory()
    expectSame('Ships *small* things, and [says](so.md).', memory)
    expectSame('# Title\n\nLeads *large* teams, and [writes](../down.md#it).\n\nAlone', memory)
  })

  it('each have a tree of their own', () => {
    const memory = newMemory()
    const text = '- Ships **small** things.\n- Asks.\n'
    const { tree } = parseMarkdown(text, memory)
    const [list] = tree.children
    if (list?.type === 'list') list.children.pop()
    tree.children.push({ type: 'thematicBreak' })
    expectSame(text, memory)
    const row = '| Level |\n|:--|\n'
    const [table] = parseMarkdown(row, memory).tree.children
    if (table?.type === 'table') table.align?.push('right')
    expectSame(row, memory)
  })

  it('are read differently where one of them is so long that fewer marks are read', () => {
    const memory = newMemory()
    const marked = '*a* '.repeat(75)
    expectSame(marked, memory)
    expectSame(`${marked}\n\n${'Words. '.repeat(150_000)}`, memory)
    expectSame(marked, memory)
  })

  it('may be more than are remembered', () => {
    const memory = newMemory()
    // Some 80,000 characters of shapes, of which 50,000 are kept.
    const many = Array.from({ length: 400 }, (_, index) => `*a*${'.'.repeat(index)}`)
    const kept = many.map((text) => {
      expectSame(text, memory)
      return memory.characters
    })
    expect(Math.max(...kept)).toBeLessThanOrEqual(50_000)
    expect(Math.max(...kept)).toBeGreaterThan(49_000)
    expect(memory.characters).toBe([...memory.shapes.keys()].join('').length)
    expectSame(many.slice(0, 9).join('\n\n'), memory)
  })

  it('are not remembered where they are long', () => {
    const memory = newMemory()
    expectSame(`*a*${'.'.repeat(998)}`, memory)
    expect(memory.shapes.size).toBe(0)
    expectSame(`*a*${'.'.repeat(997)}`, memory)
    expect(memory.shapes.size).toBe(1)
  })
})

it('keeps the processors of texts of one kind, and fifty at most', () => {
  const memory = newMemory()
  // The longer a text, the fewer marks are read, and with each number goes a processor.
  const sizes = Array.from({ length: 90 }, (_, index) => {
    parseMarkdown(`${'*a* '.repeat(60)}\n\n${'a'.repeat(1_000_000 + 15_000 * index)}`, memory)
    return memory.processors.size
  })
  expect(Math.max(...sizes)).toBe(50)
  expectSame('*a*', memory)
})
