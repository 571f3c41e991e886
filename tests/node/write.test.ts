import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { strangerIn, writeFolder } from '../../src/node/write-folder.js'
import { writeAtomic } from '../../src/node/write.js'
import { folder } from '../ladder.js'

describe('writeAtomic', () => {
  it('replaces the content, keeps permissions and leaves nothing else behind', () => {
    const root = folder({ 'L1.md': 'old' })
    chmodSync(join(root, 'L1.md'), 0o640)
    writeAtomic(join(root, 'L1.md'), 'new')
    expect(readFileSync(join(root, 'L1.md'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'L1.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(root)).toEqual(['L1.md'])
  })

  it('writes what a link leads to, and keeps the link', () => {
    const root = folder({ 'real.md': 'old' })
    symlinkSync(join(root, 'real.md'), join(root, 'L1.md'))
    writeAtomic(join(root, 'L1.md'), 'new')
    expect(lstatSync(join(root, 'L1.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'real.md'), 'utf8')).toBe('new')
  })

  it('leaves no temporary file when it fails', () => {
    const root = folder({})
    mkdirSync(join(root, 'L1.md'))
    expect(() => {
      writeAtomic(join(root, 'L1.md'), 'new')
    }).toThrow()
    expect(readdirSync(root)).toEqual(['L1.md'])
  })
})

describe('writeFolder', () => {
  it('replaces a folder as a whole', () => {
    const root = folder({ 'out/gone.json': '{}', 'out/index.json': 'old' })
    writeFolder(
      join(root, 'out'),
      new Map([
        ['index.json', 'new'],
        ['levels/L1.json', '{}'],
      ]),
    )
    expect(readdirSync(root)).toEqual(['out'])
    expect(readdirSync(join(root, 'out'), { recursive: true }).sort()).toEqual([
      'index.json',
      'levels',
      join('levels', 'L1.json'),
    ])
  })

  it('can tell what else is in a folder, and in the folders in it', () => {
    const root = folder({ 'index.json': '{}', 'levels/L1.json': '{}', 'levels/thesis.doc': 'precious' })
    const isOwn = (path: string): boolean => path.endsWith('.json')
    expect(strangerIn(root, isOwn)).toBe('levels/thesis.doc')
    expect(strangerIn(root, () => true)).toBeUndefined()
    expect(strangerIn(join(root, 'absent'), () => false)).toBeUndefined()
    expect(strangerIn(join(root, 'index.json'), () => true)).toBe('index.json')
  })

  it.skipIf(process.platform === 'win32')('knows no link for its own, whatever it is called', () => {
    const root = folder({ 'out/index.json': '{}', 'elsewhere/L1.json': '{}' })
    symlinkSync(join(root, 'elsewhere'), join(root, 'out/levels'))
    symlinkSync(join(root, 'out'), join(root, 'release'))
    expect(strangerIn(join(root, 'out'), () => true)).toBe('levels')
    expect(strangerIn(join(root, 'release'), () => true)).toBe('release')
  })
})
