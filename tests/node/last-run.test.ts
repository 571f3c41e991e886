// A long run is told again, if all that it told of is what it was.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { LastRun } from '../../src/node/last-run.js'
import { folder } from '../ladder.js'

const seen = { existence: { 'L2.md': false }, content: { 'ladder.lock.json': '' } }
const text = Buffer.from('warning: é\n')

/** The last run of a folder as the built program knows it; only that has a cache. */
async function opening(): Promise<{ root: string; open: (basis: unknown) => LastRun | undefined }> {
  vi.stubGlobal('RUNGS_BUILD', 'this')
  vi.resetModules()
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  const root = folder({ 'L1.md': '# L1\n' })
  mkdirSync(join(root, 'node_modules'))
  const { openLastRun } = await import('../../src/node/last-run.js')
  return { root, open: (basis) => openLastRun(root, basis) }
}

it('what was told is told again, with its exit code', async () => {
  const { open } = await opening()
  expect(open('basis')?.recall()).toBeUndefined()
  open('basis')?.keep({ text, code: 1 }, seen)
  const told = open('basis')?.recall()
  expect(told?.code).toBe(1)
  expect(Buffer.from(told?.text ?? []).equals(text)).toBe(true)
})

it('is not told on another basis, and the newest alone is kept', async () => {
  const { open } = await opening()
  open({ width: 80 })?.keep({ text, code: 1 }, seen)
  expect(open({ width: 100 })?.recall()).toBeUndefined()
  open({ width: 100 })?.keep({ text, code: 2 }, seen)
  expect(open({ width: 100 })?.recall()?.code).toBe(2)
  expect(open({ width: 80 })?.recall()).toBeUndefined()
})

it.each(['L2.md', 'ladder.lock.json'])('is not told when %s, which was looked at, has come', async (path) => {
  const { root, open } = await opening()
  open('basis')?.keep({ text, code: 0 }, seen)
  writeFileSync(join(root, path), '{}\n')
  expect(open('basis')?.recall()).toBeUndefined()
})

it('is not told where what was kept is broken', async () => {
  const { root, open } = await opening()
  open('basis')?.keep({ text, code: 0 }, seen)
  const cache = join(root, 'node_modules/.cache/rungs')
  const [name = ''] = readdirSync(cache)
  const file = join(cache, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace('warning', 'w4rning'))
  expect(open('basis')?.recall()).toBeUndefined()
})
