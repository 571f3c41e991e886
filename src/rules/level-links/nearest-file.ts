// The file that a broken link most likely meant.

import { folderOf } from '../../model/path.js'
import { nearest } from '../../model/nearest.js'
import { readIdentity } from '../../layout/identity.js'
import { fileTitle, stem } from '../../layout/file.js'
import { asUrl, relativePath } from '../../lint/link-target.js'

/** A file that was likely meant, as a link would write it. `sure`: it is the same path but for upper and lower case. */
export interface Near {
  url: string
  sure: boolean
}

/** Looks for the same path in another case, the same name in another folder, a name like it, and a level of the same code. */
export function nearestFile(
  url: string,
  path: string,
  from: string,
  files: readonly string[],
): Near | undefined {
  const [, anchor = ''] = url.split('#', 2)
  const near = (file: string, sure = false): Near => {
    const relative = asUrl(relativePath(from, file))
    const prefix = url.startsWith('./') && !relative.startsWith('.') ? './' : ''
    return { url: `${prefix}${relative}${anchor === '' ? '' : `#${anchor}`}`, sure }
  }
  const recased = files.filter((file) => file.toLowerCase() === path.toLowerCase())
  if (recased[0] !== undefined && recased.length === 1) return near(recased[0], true)
  const moved = files.filter((file) => stem(file).toLowerCase() === stem(path).toLowerCase())
  if (moved[0] !== undefined && moved.length === 1) return near(moved[0])
  const { code } = readIdentity(fileTitle(path))
  const others = files.filter((file) => file !== from && sameOrNoCode(file, code))
  const folder = others.filter((file) => folderOf(file) === folderOf(path))
  const sameLevel = folder.filter((file) => code !== undefined && readIdentity(fileTitle(file)).code === code)
  const like =
    (sameLevel.length === 1 ? sameLevel[0] : undefined) ??
    byPart(path, folder, stem) ??
    byPart(
      path,
      others.filter((file) => stem(file) === stem(path)),
      folderOf,
    )
  return like === undefined ? undefined : near(like)
}

/** The file of which one part of the path is nearest. */
function byPart(path: string, files: readonly string[], part: (path: string) => string): string | undefined {
  const like = nearest(part(path), files.map(part))
  return files.find((file) => part(file) === like)
}

/** A link to level `L4` never meant the file of `L2`. */
function sameOrNoCode(file: string, code: string | undefined): boolean {
  const other = readIdentity(fileTitle(file)).code
  return code === undefined || other === undefined || other === code
}
