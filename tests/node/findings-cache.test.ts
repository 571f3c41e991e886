// Where findings are remembered: in the folder of a project, and nowhere that a link in it leads to.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { folder } from '../ladder.js'

const part = {
  findings: { diagnostics: [], ladders: 1, levels: 1, files: 1, rules: [] },
  seen: { existence: {}, content: {} },
}

/** Remembers a part, as the built program does; only that has a cache. Says whether it is there in the next run. */
async function remembers(root: string): Promise<boolean> {
  vi.stubGlobal('RUNGS_BUILD', 'this')
  vi.resetModules()
  onTestFinished(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  const { openCache } = await import('../../src/node/findings-cache.js')
  const cache = openCache(root, '')
  cache?.keep('hash', part)
  cache?.save()
  return openCache(root, '')?.recall('hash') !== undefined
}

function namesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
}

describe('findings are remembered', () => {
  it('in node_modules of the project, however deep in it the ladder is', async () => {
    const root = folder({ 'package.json': '{}', 'ladders/own/L1.md': '# L1\n' })
    mkdirSync(join(root, 'node_modules'))
    expect(await remembers(join(root, 'ladders/own'))).toBe(true)
    expect(namesIn(join(root, 'node_modules/.cache/rungs'))).toEqual([
      expect.stringMatching(/^lint-[0-9a-f]{16}\.json$/u),
    ])
  })

  it.each(['node_modules', 'node_modules/.cache', 'node_modules/.cache/rungs'])(
    'not where %s is a link that leads out, and nothing is written there',
    async (link) => {
      const root = folder({ 'ours/L1.md': '# L1\n', 'theirs/kept.txt': 'kept' })
      const own = join(root, 'ours')
      mkdirSync(join(own, link, '..'), { recursive: true })
      symlinkSync(join(root, 'theirs'), join(own, link), 'dir')
      expect(await remembers(own)).toBe(false)
      expect(namesIn(join(root, 'theirs'))).toEqual(['kept.txt'])
    },
  )

  it('not where a link leads to nothing that is there', async () => {
    const root = folder({ 'ours/L1.md': '# L1\n' })
    symlinkSync(join(root, 'absent'), join(root, 'ours/node_modules'), 'dir')
    expect(await remembers(join(root, 'ours'))).toBe(false)
    expect(namesIn(root)).toEqual(['ours', 'ours/L1.md', 'ours/node_modules'])
  })

  it('not in a file that is itself a link out of the folder', async () => {
    const root = folder({ 'ours/L1.md': '# L1\n' })
    const own = join(root, 'ours')
    mkdirSync(join(own, 'node_modules'))
    await remembers(own)
    const kept = join(own, 'node_modules/.cache/rungs')
    const [name = ''] = readdirSync(kept)
    writeFileSync(join(root, 'victim.txt'), 'kept')
    rmSync(join(kept, name))
    symlinkSync(join(root, 'victim.txt'), join(kept, name))
    expect(await remembers(own)).toBe(false)
    expect(readFileSync(join(root, 'victim.txt'), 'utf8')).toBe('kept')
  })
})
