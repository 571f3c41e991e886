// A file of fifty megabytes, whatever it is called: it is named and refused, and the rest of the ladder is read.
import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rungs } from '../cli/rungs.js'
import { folder, threeLevels } from '../ladder.js'

const size = 50 * 1024 * 1024

it.each(['L2.md', 'ladder.yml'])('%s of 50 MB is refused by name', async (path) => {
  const root = folder(threeLevels)
  const handle = openSync(join(root, path), 'w')
  ftruncateSync(handle, size)
  closeSync(handle)
  const { code, stdout, stderr } = await rungs(root, 'lint')
  expect([1, 2]).toContain(code)
  expect(`${stdout}${stderr}`.replaceAll(/\s+/gu, ' ')).toContain(
    'Unexpected file of 50 MB, expected at most 10 MB',
  )
})
