// What `--watch` hears of: also files that an editor does not write but replace.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { watchFolder } from '../../src/node/watch-folder.js'
import { folder } from '../ladder.js'

/** Watches a folder; `after` resolves when something that a change did was heard of. */
function watched(root: string): { after: (change: () => void) => Promise<void>; heard: () => number } {
  let count = 0
  let hear: () => void = () => undefined
  const end = watchFolder(root, {
    changed: () => {
      count++
      hear()
    },
    quiet: 5,
    except: (path) => path.startsWith('site'),
    unheard: (path) => {
      throw new Error(path)
    },
  })
  onTestFinished(end)
  return {
    heard: () => count,
    after: (change) =>
      new Promise((resolve) => {
        hear = resolve
        change()
      }),
  }
}

/** As editors save: the new text is written elsewhere and takes the place of the old one. */
function replace(root: string, path: string, text: string): void {
  const elsewhere = join(dirname(root), 'elsewhere')
  writeFileSync(elsewhere, text)
  renameSync(elsewhere, join(root, path))
}

it('hears of a file each time that it is replaced', async () => {
  const root = folder({ 'L1.md': '0', 'ic/L2.md': '0' })
  const { after, heard } = watched(root)
  for (const path of ['L1.md', 'ic/L2.md']) {
    for (const text of ['1', '2', '3']) {
      await after(() => {
        replace(root, path, text)
      })
    }
  }
  expect(heard()).toBeGreaterThanOrEqual(6)
})

it('hears of what is in a folder that came later, or that another took the place of', async () => {
  const root = folder({ 'L1.md': '0', 'ic/L2.md': '0' })
  const { after } = watched(root)
  const begin = (path: string): Promise<void> =>
    after(() => {
      mkdirSync(join(root, path))
    })
  await begin('em')
  await after(() => {
    writeFileSync(join(root, 'em/M1.md'), '1')
  })
  await after(() => {
    rmSync(join(root, 'ic'), { recursive: true })
  })
  await begin('ic')
  await after(() => {
    writeFileSync(join(root, 'ic/L2.md'), '1')
  })
})

it('hears of nothing in what is left out', async () => {
  const root = folder({ 'L1.md': '0', 'site/index.html': '', 'node_modules/a/L9.md': '', '.git/HEAD': '' })
  const { after, heard } = watched(root)
  for (const path of ['site/index.html', 'node_modules/a/L9.md', '.git/HEAD'])
    writeFileSync(join(root, path), '1')
  await after(() => {
    writeFileSync(join(root, 'L1.md'), '1')
  })
  expect(heard()).toBe(1)
})
