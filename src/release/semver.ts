// Versions of content: three numbers, of which the first says whether people must look.

import { largerBump } from '../diff/diff-ladders.js'
import type { Bump } from '../diff/bump.js'

type Version = readonly [major: number, minor: number, patch: number]

/** The three numbers in a version or in a tag that holds one: `v1.2.0`, `ladder@1.2.0`. */
export function readVersion(text: string): Version | undefined {
  const match = /(?:^|[^\d.])(\d+)\.(\d+)\.(\d+)(?=$|[-+])/u.exec(text)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

/** The version after a change: `nextVersion('1.2.3', 'minor')` is `1.3.0`. */
export function nextVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = readVersion(version) ?? [0, 0, 0]
  const next = {
    none: [major, minor, patch],
    patch: [major, minor, patch + 1],
    minor: [major, minor + 1, 0],
    major: [major + 1, 0, 0],
  }[bump]
  return next.join('.')
}

/** Which step leads from one version to another; `undefined` where either is none or the second is not higher or equal. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const was = readVersion(before)
  const is = readVersion(after)
  if (!was || !is) return undefined
  const [[major, minor, patch], [newMajor, newMinor, newPatch]] = [was, is]
  if (newMajor !== major) return newMajor > major ? 'major' : undefined
  if (newMinor !== minor) return newMinor > minor ? 'minor' : undefined
  if (newPatch !== patch) return newPatch > patch ? 'patch' : undefined
  return 'none'
}

/** Whether one step is at least as large as another. */
export function isEnough(declared: Bump, computed: Bump): boolean {
  return largerBump(declared, computed) === declared
}
