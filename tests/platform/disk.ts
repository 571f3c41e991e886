// Disks of other systems over this one's: `node:fs` as it answers on Windows, or where case does not count.
import type * as Fs from 'node:fs'
import { posix, win32 } from 'node:path'

/** What the disk pretends. */
export interface Pretence {
  /** Paths are `C:\…`; other drives are empty. */
  windows?: boolean
  /** `l1.md` finds `L1.md`. */
  ignoresCase?: boolean
}

type Call = (...args: unknown[]) => unknown

const onePath = [
  ...[
    'existsSync',
    'readdirSync',
    'readFileSync',
    'writeFileSync',
    'appendFileSync',
    'statSync',
    'lstatSync',
  ],
  ...[
    'openSync',
    'mkdirSync',
    'mkdtempSync',
    'rmSync',
    'realpathSync',
    'chmodSync',
    'accessSync',
    'readlinkSync',
  ],
]
const twoPaths = ['renameSync', 'symlinkSync', 'copyFileSync', 'linkSync', 'cpSync']

/** `node:fs` that takes the paths of the other system. */
export function pretend(fs: typeof Fs, pretence: Pretence): Record<string, unknown> {
  const real = (path: unknown): unknown => (typeof path === 'string' ? realPath(fs, path, pretence) : path)
  const wrapped: Record<string, unknown> = { ...fs }
  for (const [names, count] of [[onePath, 1] as const, [twoPaths, 2] as const]) {
    for (const name of names) {
      const call = wrapped[name] as Call
      wrapped[name] = (...args: unknown[]) =>
        call(...args.map((each, at) => (at < count ? real(each) : each)))
    }
  }
  if (pretence.windows === true) {
    const { realpathSync } = fs
    wrapped['realpathSync'] = (path: string) => windowsPath(realpathSync(realPath(fs, path, pretence)))
  }
  return { ...wrapped, default: wrapped }
}

/** Where this system has what is `C:\…` on the other. */
function realPath(fs: typeof Fs, path: string, { windows, ignoresCase }: Pretence): string {
  const here = windows === true ? path.replace(/^c:/iu, '').replaceAll('\\', '/') : path
  if (/^[a-z]:/iu.test(here) && windows === true) return `/no-such-drive/${here}`
  return ignoresCase === true ? asWritten(fs, here) : here
}

/** The path in the letters in which it was once written, as far as it is there. */
function asWritten(fs: typeof Fs, path: string): string {
  let at = ''
  for (const name of path.split('/').slice(1)) {
    const names = fs.existsSync(at === '' ? '/' : at) ? listed(fs, at) : []
    const known = names.includes(name)
      ? name
      : names.find((each) => each.toLowerCase() === name.toLowerCase())
    at = `${at}/${known ?? name}`
  }
  return at
}

function listed(fs: typeof Fs, folder: string): string[] {
  try {
    return fs.readdirSync(folder === '' ? '/' : folder)
  } catch {
    return []
  }
}

/** A path of this system as the other one writes it. */
export function windowsPath(path: string): string {
  return `C:${path.replaceAll('/', '\\')}`
}

/** `node:path` of a system. */
export function pathsOf({ windows }: Pretence): Record<string, unknown> {
  const paths = windows === true ? win32 : posix
  return { ...paths, default: paths }
}
