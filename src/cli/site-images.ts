// Collects the images that the pages of a site show, while they are rendered.

import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { inFolder } from '../model/path.js'
import { readImage, type ImageRead } from '../node/read-image.js'

/** The images of a site. */
export interface SiteImages {
  /** What `renderSite` asks for an image; `folder` is that of the ladder's pages in the whole. */
  at: (folder: string) => (path: string) => string | undefined
  /** Those that are shown: POSIX path in the site to bytes. */
  files: Map<string, Uint8Array>
  /** Those that are not, and why. */
  missing: string[]
}

/** Begins with none. Without a root, as for a release, there are none. */
export function siteImages(root: string | undefined): SiteImages {
  const files = new Map<string, Uint8Array>()
  const missing: string[] = []
  const known = new Map<string, ImageRead>()
  const read = (path: string): ImageRead => {
    const before = known.get(path)
    if (before) return before
    const image = root === undefined ? { reason: 'a release has no images' } : readImage(root, path)
    if ('reason' in image) missing.push(`\`${path}\` (${image.reason})`)
    known.set(path, image)
    return image
  }
  const at: SiteImages['at'] = (folder) => (path) => {
    const image = read(path)
    if ('reason' in image) return undefined
    const name = `assets/images/${nameOf(path, image.bytes)}`
    files.set(inFolder(folder, name), image.bytes)
    return name
  }
  return { at, files, missing }
}

/** Told by its content: the same image is there once, and another of its name beside it. */
function nameOf(path: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `${hash}${extname(path).toLowerCase()}`
}
