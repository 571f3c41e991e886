// Reads an image that a document shows, from inside the ladder's folder and nowhere else.

import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { Parser } from 'htmlparser2'

const kinds = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg'])

/** As much as a page may load for one image. */
const largest = 2_000_000

/** The bytes of an image, or why it is not shown. */
export type ImageRead = { bytes: Uint8Array } | { reason: string }

/**
 * Reads an image.
 *
 * @param root folder that it must be in, links followed
 * @param path POSIX, relative to the root
 */
export function readImage(root: string, path: string): ImageRead {
  const kind = extname(path).toLowerCase()
  if (!kinds.has(kind)) return { reason: 'no kind of image that pages show' }
  try {
    const file = realpathSync(join(root, path))
    if (!file.startsWith(`${realpathSync(root)}${sep}`)) return { reason: 'outside of the folder' }
    const { size } = statSync(file)
    if (size > largest) return { reason: 'larger than 2 MB' }
    const bytes = readFileSync(file)
    return kind === '.svg' && !isStill(bytes.toString('utf8'))
      ? { reason: 'SVG that runs or loads something' }
      : { bytes }
  } catch {
    return { reason: 'no such file' }
  }
}

const running = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener'])

/**
 * Whether an SVG only draws. Inside a page it could do nothing else; opened by its own address it runs as the site,
 * and would read what people noted.
 */
function isStill(svg: string): boolean {
  const active: string[] = []
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.replace(/^.*:/u, '').toLowerCase()
        if (running.has(name)) active.push(name)
        for (const [key, value] of Object.entries(attributes))
          if (!isStillAttribute(key.toLowerCase(), value)) active.push(key)
      },
      onprocessinginstruction(name) {
        if (name !== '?xml') active.push(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(svg)
  parser.end()
  return active.length === 0 && !/<!ENTITY/iu.test(svg)
}

function isStillAttribute(name: string, value: string): boolean {
  if (name.startsWith('on')) return false
  if (name === 'attributename') return !/href|^on/iu.test(value)
  if (!/(?:^|:)(?:href|src)$/u.test(name)) return true
  return /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp);)/iu.test(value)
}
