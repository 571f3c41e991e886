// The repository that a folder lies in, as its git configuration names it. Read as text: the program git is not needed.

import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../lint/rule.js'
import type { LookedAt } from './looked-at.js'
import { foldersUpToGit, posixRelative } from './paths.js'

/** What the remote `origin` is, and where in its files a folder lies; `undefined` where nothing is known of that. */
export function originOf(root: string, { content }: LookedAt): Home | undefined {
  const real = realpathSync(root)
  const top = foldersUpToGit(real).at(-1)
  if (top === undefined || !existsSync(join(top, '.git'))) return undefined
  const file = join(top, '.git', 'config')
  content.add(file)
  const repository = addressIn(readText(file))
  const folder = posixRelative(top, real)
  return repository === undefined ? undefined : { repository, folder: folder === '' ? '' : `${folder}/` }
}

/** `github.com/guild/ladder`, whichever way the address is written. Names of hosts that only this machine has say nothing. */
function addressIn(config: string): string | undefined {
  const lines = config.split(/\r?\n/u).map((line) => line.trim())
  const from = lines.indexOf('[remote "origin"]') + 1
  if (from === 0) return undefined
  const end = lines.findIndex((line, index) => index >= from && line.startsWith('['))
  const url = lines.slice(from, end === -1 ? undefined : end).find((line) => /^url\s*=/u.test(line))
  const [, host, path] =
    /^(?:[a-z+]+:\/\/)?(?:[^@\s/]+@)?([a-z][\w-]*(?:\.[\w-]+)+)(?::\d+)?[:/]\/?([^\s:]+)$/iu.exec(
      url?.slice(url.indexOf('=') + 1).trim() ?? '',
    ) ?? []
  if (host === undefined || path === undefined) return undefined
  return `${host}/${path.replace(/\/$/u, '').replace(/\.git$/u, '')}`.toLowerCase()
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
