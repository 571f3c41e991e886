// A real language server with one file open, as an editor drives it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'
import { openFolder, type CodeAction } from './editor.js'
import { installed } from './remark-cli.js'

const configured = {
  ...threeLevels,
  ...installed,
  '.remarkrc.json': '{ "plugins": ["rungs/remark"] }',
}

it('finds what an unsaved text breaks, mends it with a quick fix, and is then content', async () => {
  const root = folder(configured)
  const editor = await openFolder(root)
  const unsaved = edited(threeLevels['L1.md'], '[L2](L2.md)', '[L3](L3.md)')

  const found = await editor.show('L1.md', unsaved)
  expect(found).toEqual([
    {
      range: { start: { line: 20, character: 11 }, end: { line: 20, character: 22 } },
      severity: 1,
      source: 'remark-lint',
      code: 'next-level',
      message: 'Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
      codeDescription: {
        href: 'https://github.com/rungs-dev/rungs/tree/main/src/rules/next-level#readme',
      },
      data: { expected: ['[L2](L2.md)'] },
    },
  ])

  const [action] = await editor.actions('L1.md', found)
  expect(action).toMatchObject({
    title: 'Replace `[L3](L3.md)` with `[L2](L2.md)`',
    kind: 'quickfix',
    isPreferred: true,
  })
  const mended = applied(unsaved, action, pathToFileURL(join(root, 'L1.md')).href)
  expect(mended).toBe(threeLevels['L1.md'])
  expect(await editor.show('L1.md', mended)).toEqual([])
})

it('looks at the neighbours on the disk again when they change', async () => {
  const root = folder(configured)
  const editor = await openFolder(root)
  expect(await editor.show('L2.md', threeLevels['L2.md'])).toEqual([])
  writeFileSync(join(root, 'L3.md'), '')
  writeFileSync(join(root, 'ladder.yml'), 'levels: [L2, L1, L3]\n')
  const found = await editor.refresh('L2.md')
  expect(found.map(({ code }) => code)).toContain('next-level')
})

it('knows a level that is not on the disk yet', async () => {
  const { 'L3.md': top, ...rest } = configured
  const editor = await openFolder(folder(rest))
  const found = await editor.show('L3.md', edited(top, '# L3\n', '# L4\n'))
  expect(found.map(({ code }) => code)).toContain('level-heading')
})

it('says nothing about a file that is no part of a ladder', async () => {
  const editor = await openFolder(folder(configured))
  expect(await editor.show('notes.md', '# Notes\n\n## Empty\n')).toEqual([])
})

/** The text after the first edit of an action. */
function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const [edit] = action?.edit.changes[uri] ?? []
  if (!edit) throw new Error('there is no edit')
  const lines = text.split('\n')
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
  return text.slice(0, offset(edit.range.start)) + edit.newText + text.slice(offset(edit.range.end))
}
