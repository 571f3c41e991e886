// Where satteri is not installed.

import { expect, it, vi } from 'vitest'
import { chooseParser } from '../../src/node/markdown-parser.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'

vi.mock('satteri', () => {
  throw new Error('Cannot find package')
})

it('says how to get satteri where it is asked for and not installed', async () => {
  const { code, stdout } = await rungs(folder(threeLevels), 'lint', '--parser', 'satteri')
  expect(stdout).toContain('Unexpected absence of `satteri`, expected the parser that was asked for; run')
  expect(stdout).toContain('npm install --save-dev satteri')
  expect(code).toBe(2)
})

it('takes the reference with `auto`', async () => {
  const files = new Map([['L1.md', { text: 'word '.repeat(10_000) }]])
  expect((await chooseParser('auto', files))?.markdown).toBe(parseMarkdown)
})
