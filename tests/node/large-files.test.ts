// A file of fifty megabytes, whatever it is called: it is named and refused, and the rest of the ladder is read.
import { ftruncateSync, openSync, closeSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rungs } from '../cli/rungs.js'
import { folder, threeLevels } from '../ladder.js'

const size = 50 * 1024 * 1024

it.each(['L2.md', 'levels.yml', 'levels.json', 'ladder.yml'])(
  '%s of 50 MB is refused by name',
  async (path) => {
    const root = folder(threeLevels)
    const handle = openSync(join(root, path), 'w')
    ftruncateSync(handle, size)
    closeSync(handle)
    const { code, stdout, stderr } = await rungs(root, 'lint')
    expect([1, 2]).toContain(code)
    expect(`${stdout}${stderr}`.replaceAll(/\s+/gu, ' ')).toContain(
      'Unexpected file of 50 MB, expected at most 10 MB',
    )
  },
)

it('text that is just small enough is read', async () => {
  const root = folder(threeLevels)
  writeFileSync(join(root, 'L2.md'), `${threeLevels['L2.md']}\n${'word '.repeat(2 * 1024 * 1024 - 1000)}\n`)
  const { stdout, stderr } = await rungs(root, 'lint')
  expect(stdout + stderr).not.toContain('too large')
  expect(stdout).toContain('3 levels')
})
