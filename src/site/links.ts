// Where a relative link of a document leads among the documents of a ladder.

/**
 * The document that a link means: `../L2.md`, `L2`, `/docs/L2/` and `L2.html` all mean `docs/L2.md`
 * where that is the one that exists.
 *
 * @param from path of the document with the link
 * @param link the link without what follows `#`
 * @param exists whether there is such a document
 */
export function resolvePath(
  from: string,
  link: string,
  exists: (path: string) => boolean,
): string | undefined {
  const path = relativePath(from, link)
  const bare = path.replace(/\.(?:html?|md)$/iu, '')
  const candidates = [
    path,
    `${bare}.md`,
    `${path}.md`,
    `${path}/index.md`,
    `${path}/_index.md`,
    `${path}/README.md`,
  ]
  return candidates.find(exists)
}

/** The path that a relative link means, seen from a document. It never leads above the root. */
export function relativePath(from: string, link: string): string {
  const plain = link.replace(/[?#][^]*$/u, '').replace(/\/$/u, '')
  const parts = plain.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
