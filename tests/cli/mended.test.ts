// What `--fix` and the mends that are told leave a person to know.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const slip = '- Looks after the the garden.\n'

it('names where it mended what, and counts the rest', async () => {
  const root = folder({
    'ladder/L1.md': edited(threeLevels['L1.md'], '[L2](L2.md)', '[L3](L3.md)'),
    'ladder/L2.md': edited(threeLevels['L2.md'], '- Looks after one service.\n', slip),
    'ladder/L3.md': threeLevels['L3.md'],
  })
  const { stdout } = await rungs(root, 'fix', 'ladder', '--rule', 'word-slip=error')
  expect(stdout.slice(stdout.indexOf('  2 findings'))).toBe(
    '  2 findings mended with --fix\n    ladder/L1.md:21 next-level\n    ladder/L2.md:16 word-slip\n',
  )
})

it('names no more than ten', async () => {
  const many = slip.repeat(12)
  const root = folder({
    ...threeLevels,
    'L2.md': edited(threeLevels['L2.md'], '- Looks after one service.\n', many),
  })
  const { stdout } = await rungs(root, 'fix', '--preset', 'none', '--rule', 'word-slip=error')
  expect(stdout.match(/^ {4}.*$/gmu)).toHaveLength(11)
  expect(stdout).toContain('    L2.md:25 word-slip\n    and 2 more\n')
})

it.skipIf(process.platform === 'win32')('tells a command that makes a file UTF-8', async () => {
  const text = `\ufeff${threeLevels['L2.md']}`
  const root = folder({ ...threeLevels, "it's/L2.md": Buffer.from(text, 'utf16le'), "it's/L1.md": '# L1\n' })
  const { stdout } = await rungs(root, 'lint', "it's")
  const command = /`(iconv [^`]*)`/u.exec(stdout)?.[1] ?? ''
  expect(command).toContain(String.raw`'it'\''s/L2.md'`)
  execFileSync('sh', ['-c', command], { cwd: root })
  expect(readFileSync(join(root, "it's/L2.md"), 'utf8')).toBe(threeLevels['L2.md'])
})
