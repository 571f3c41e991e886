// Addresses in full that lead into the repository that is linted: `https://github.com/guild/ladder/blob/main/L3.md`.

import { remembered } from '../model/remembered.js'
import type { Home, Surroundings } from './rule.js'

/** An address in full of a file of the run. */
export interface OwnAddress {
  /** The address up to the root of the run. */
  base: string
  /** A link from the root of the run. */
  url: string
  /** Whether the repository is known to be this one, and not only has files of the same names. */
  isKnown: boolean
}

type Around = Pick<Surroundings, 'document' | 'home' | 'paths'>

/** The link from the root of the run that an address in full stands for; `undefined` for all that lead elsewhere. */
export function ownAddress(url: string, around: Around): OwnAddress | undefined {
  const full = readAddress(url)
  const known = full && around.home?.()
  const home = full && (known ?? likelyHome(around))
  if (!home || full.repository !== home.repository || !full.path.startsWith(home.folder)) return undefined
  const path = full.path.slice(home.folder.length)
  // `#L12` is the twelfth line of a file, and no heading of it.
  const anchor = /#(?!L\d+(?:-L\d+)?$|readme$)[^]*/u.exec(url)?.[0] ?? ''
  return { base: full.base + home.folder, url: path + anchor, isKnown: known !== undefined }
}

interface Address {
  repository: string
  /** Up to the root of the repository. */
  base: string
  path: string
}

/** What stands at the head of the usual branches: what an older state has says nothing of this one. */
function readAddress(url: string): Address | undefined {
  const match =
    /^(https?:\/\/(?:www\.)?([^\s?#]+?)\/(?:-\/)?(?:blob|tree)\/(?:main|master|trunk|HEAD)\/)([^\s?#]+)/iu.exec(
      url,
    )
  if (!match) return undefined
  const [, base = '', repository = '', path = ''] = match
  return { repository: repository.toLowerCase(), base, path }
}

/** The one repository of which addresses name three files or more that stand here in the same way, and few that do not. */
const likelyHome = remembered(({ paths = [], document }: Around): Home | undefined => {
  const here = new Set(paths)
  const named = new Map<string, Set<string>>()
  const found = new Map<string, { home: Home; files: Set<string> }>()
  for (const { url } of paths.flatMap((path) => document(path)?.links ?? [])) {
    const full = readAddress(url)
    if (!full) continue
    const { repository, path } = full
    named.set(repository, (named.get(repository) ?? new Set()).add(path))
    const parts = path.split('/')
    const own = parts.map((_, index) => parts.slice(index).join('/')).find((end) => here.has(end))
    if (own === undefined) continue
    const folder = path.slice(0, path.length - own.length)
    const key = `${repository}/${folder}`
    const like = found.get(key) ?? { home: { repository, folder }, files: new Set() }
    found.set(key, like)
    like.files.add(path)
  }
  const [only, ...others] = [...found.values()].filter(({ home, files }) => {
    const all = [...(named.get(home.repository) ?? [])].filter((path) => path.startsWith(home.folder))
    return files.size >= 3 && files.size * 2 > all.length
  })
  return others.length === 0 ? only?.home : undefined
})
