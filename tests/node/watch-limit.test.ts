// What `--watch` says when the system has no watch left for a folder.
import type * as fs from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { unheardMessage, watchFolder } from '../../src/node/watch-folder.js'
import { folder } from '../ladder.js'

const refused = vi.hoisted(() => new Map<string, string>())

vi.mock('node:fs', async (original) => {
  const own = await original<typeof fs>()
  const watch = (path: string, ...rest: unknown[]): unknown => {
    const code = refused.get(path)
    if (code !== undefined) throw Object.assign(new Error(code), { code })
    return (own.watch as (...all: unknown[]) => unknown)(path, ...rest)
  }
  return { ...own, watch }
})

it.skipIf(process.platform !== 'linux')(
  'names the folders that are not watched, and watches the others',
  () => {
    const root = folder({ 'L1.md': '0', 'ic/L2.md': '0', 'em/L3.md': '0', 'qa/L4.md': '0' })
    refused.set(join(root, 'ic'), 'ENOSPC').set(join(root, 'em'), 'EMFILE').set(join(root, 'qa'), 'EACCES')
    const unheard: string[] = []
    watchFolder(root, { changed: () => undefined, unheard: (path) => void unheard.push(path) })()
    expect(unheard.sort()).toEqual(['em', 'ic'])
  },
)

it('says what to do', () => {
  expect(unheardMessage('ic')).toBe(
    'Unexpected end of the watches that the system allows, expected one for `ic`, whose changes are not seen; raise `fs.inotify.max_user_watches`, or watch a smaller folder',
  )
  expect(unheardMessage('')).toContain('for `.`')
})
