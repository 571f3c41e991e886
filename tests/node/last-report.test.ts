// A long report is drawn once: the next run prints it again, if it is of the same findings in the same texts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ReportBasis } from '../../src/node/last-report.js'
import { folder } from '../ladder.js'

const basis: ReportBasis = { texts: 'a', diagnostics: Array.from({ length: 200 }), drawn: { width: 80 } }

/** Reports of a folder as the built program draws them; only that has a cache. Says of each text whether it was made. */
async function drawing(): Promise<{
  cache: string
  draw: (of: ReportBasis, text: string) => Promise<{ text: string; made: boolean }>
}> {
  vi.stubGlobal('RUNGS_BUILD', 'this')
  vi.resetModules()
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  const root = folder({ 'L1.md': '# L1\n' })
  mkdirSync(join(root, 'node_modules'))
  const { lastReport } = await import('../../src/node/last-report.js')
  return {
    cache: join(root, 'node_modules/.cache/rungs'),
    draw: async (of, text) => {
      let made = false
      const got = await lastReport(root, of, () => {
        made = true
        return Promise.resolve(text)
      })
      return { text: got, made }
    },
  }
}

describe('a long report', () => {
  it('is drawn once', async () => {
    const { draw } = await drawing()
    expect(await draw(basis, 'warning: é\n')).toEqual({ text: 'warning: é\n', made: true })
    expect(await draw(basis, 'another\n')).toEqual({ text: 'warning: é\n', made: false })
  })

  it.each<[string, ReportBasis]>([
    ['other texts', { ...basis, texts: 'b' }],
    ['other findings', { ...basis, diagnostics: [...basis.diagnostics.slice(1), 1] }],
    ['another width', { ...basis, drawn: { width: 100 } }],
  ])('is drawn anew for %s', async (_, other) => {
    const { draw } = await drawing()
    await draw(basis, 'old\n')
    expect(await draw(other, 'new\n')).toEqual({ text: 'new\n', made: true })
    expect(await draw(other, 'newer\n')).toEqual({ text: 'new\n', made: false })
  })

  it('is drawn anew where what was kept is broken', async () => {
    const { cache, draw } = await drawing()
    await draw(basis, 'old\n')
    const [name = ''] = readdirSync(cache)
    const file = join(cache, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('old', 'odd'))
    expect(await draw(basis, 'new\n')).toEqual({ text: 'new\n', made: true })
  })
})

it('a short report is not kept', async () => {
  const { cache, draw } = await drawing()
  await draw({ ...basis, diagnostics: basis.diagnostics.slice(1) }, 'text\n')
  expect(() => readdirSync(cache)).toThrow('ENOENT')
})
