// Links whose words name one file, heading or number, and whose address is that of another: `[L4](L5.md)`.

import { isPageName, stem } from '../../layout/file.js'
import { readMatter } from '../../layout/matter.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { asUrl, relativePath } from '../../lint/link-target.js'
import { grouped } from '../../model/grouped.js'
import { folderOf } from '../../model/path.js'
import { remembered } from '../../model/remembered.js'
import type { Link, SourceDocument } from '../../parse/document.js'

/** The address that the words of a link name, where its own leads to something else that there is. */
export function namedAddress(
  link: Link,
  { path, anchor }: { path: string; anchor: string },
  document: SourceDocument | undefined,
  from: string,
  { parsed, files }: { parsed: ParsedLadder; files: readonly string[] },
): string | undefined {
  const words = bare(link.text)
  if (!document) return undefined
  if (anchor !== '') return headingNamed(words, anchor, link, document)
  if (isPageName(path) || bare(stem(path)) === words) return undefined
  const key = `${folderOf(path)}/${words}`
  const [file, ...others] = new Set([
    ...(pathsByName(files).get(key) ?? []),
    ...(pathsByTitle(parsed).get(key) ?? []),
  ])
  if (file === undefined || others.length > 0 || file === from || file === path) return undefined
  const titles = [readMatter(document).title ?? '', ...document.headings.map(({ title }) => title)]
  if (titles.some((title) => bare(title).includes(words))) return undefined
  const url = asUrl(relativePath(from, file))
  return link.url.startsWith('./') && !url.startsWith('.') ? `./${url}` : url
}

/** Letters and digits alone, for the names of files are written with hyphens. A number ends with a stop: `l1.` is not in `l10.`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '')
    .replace(/\d+/gu, '$&.')
}

const pathsByName = remembered((files: readonly string[]) =>
  grouped(files, (path) => `${folderOf(path)}/${bare(stem(path))}`),
)

/** By the title of the one level that a file is. */
const pathsByTitle = remembered(({ documents }: ParsedLadder) => {
  const titled = documents.flatMap(({ source: { path }, levels: [level, ...others] }) =>
    level && others.length === 0 ? [{ path, title: level.identity.title }] : [],
  )
  const groups = grouped(titled, ({ path, title }) => `${folderOf(path)}/${bare(title)}`)
  return new Map([...groups].map(([key, group]) => [key, group.map(({ path }) => path)]))
})

const headingsOf = remembered(({ headings }: SourceDocument) => ({
  byAnchor: grouped(headings, ({ anchor }) => anchor),
  byName: grouped(headings, ({ title }) => bare(title)),
}))

/** The one heading that is exactly the words of the link, beside another to which it leads. */
function headingNamed(
  words: string,
  anchor: string,
  { url }: Link,
  document: SourceDocument,
): string | undefined {
  const { byAnchor, byName } = headingsOf(document)
  const [reached] = byAnchor.get(anchor) ?? []
  if (!reached || bare(reached.title).includes(words)) return undefined
  const [named, ...others] = byName.get(words) ?? []
  if (!named || others.length > 0 || named.depth !== reached.depth) return undefined
  return url.replace(/#[^]*/u, () => `#${named.anchor}`)
}

/** `[Level 5](https://…/level-4)`: the address with the number of the words, where all else in the two names is alike. */
export function renumbered(link: Link, parsed: ParsedLadder): string | undefined {
  const found = numbersIn(link)
  if (!found || found.said === found.led || countedAnew(parsed).has(found.name)) return undefined
  const { url } = link
  const at = url.lastIndexOf(found.written)
  return `${url.slice(0, at)}${String(found.said)}${url.slice(at + found.written.length)}`
}

/** The number that the words of a link have, and that of its address. */
function numbersIn({
  text,
  url,
}: Link): { name: string; said: number; led: number; written: string } | undefined {
  const [said, ...more] = text.match(/\d{1,3}/gu) ?? []
  if (said === undefined || more.length > 0) return undefined
  const end = url.includes('#')
    ? url.slice(url.indexOf('#'))
    : stem(url.endsWith('/') ? url.slice(0, -1) : url)
  const [written, ...others] = end.match(/\d{1,3}/gu) ?? []
  const name = letters(text)
  if (written === undefined || others.length > 0 || name === '' || name !== letters(end)) return undefined
  return { name, said: Number(said), led: Number(written), written }
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}

/** Names whose numbers never agree: a site may count from zero. */
const countedAnew: (parsed: ParsedLadder) => ReadonlySet<string> = remembered(({ documents }) => {
  const pairs = documents.flatMap(({ source }) => source.links.flatMap((link) => numbersIn(link) ?? []))
  const agreeing = new Set(pairs.filter(({ said, led }) => said === led).map(({ name }) => name))
  const apart = new Set<string>()
  const again = new Set<string>()
  for (const { name } of pairs) {
    if (agreeing.has(name)) continue
    if (apart.has(name)) again.add(name)
    apart.add(name)
  }
  return again
})
