// `rungs site --watch` shows what was written last, however long an earlier look takes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import type * as SiteFiles from '../../src/cli/site-files.js'
import { folder, threeLevels } from '../ladder.js'

const looks = vi.hoisted(() => ({ begun: 0, ended: 0 }))
vi.mock('../../src/cli/site-files.js', async (original) => {
  const { siteFiles } = await original<typeof SiteFiles>()
  return {
    siteFiles: async (...given: Parameters<typeof siteFiles>) => {
      const look = ++looks.begun
      const site = await siteFiles(...given)
      // The first look after the start is read at once and comes late.
      if (look === 2) await new Promise((done) => setTimeout(done, 1500))
      looks.ended++
      return site
    },
  }
})

test('a slow look does not show what was there before a later one', async () => {
  const cwd = folder(threeLevels)
  let said = ''
  const terminal = {
    cwd,
    out: (text: string) => {
      said += text
    },
    err: () => undefined,
    color: false,
    width: 100,
  }
  const ended = run(['site', '--watch', '--port', '0'], terminal)
  await expect.poll(() => said, { timeout: 20_000 }).toContain('http:')
  const url = /http:\S+/u.exec(said)?.[0] ?? ''
  const write = (words: string): void => {
    writeFileSync(join(cwd, 'L2.md'), `${threeLevels['L2.md']}\n${words}\n`)
  }
  write('Paints the fence.')
  await expect.poll(() => looks.begun, { timeout: 20_000 }).toBe(2)
  write('Mows the lawn.')
  await expect.poll(() => looks.ended, { timeout: 20_000 }).toBe(3)
  const page = await (await fetch(`${url}levels/L2.html`)).text()
  expect(page).toContain('Mows the lawn.')
  process.emit('SIGINT')
  expect(await ended).toBe(0)
})
