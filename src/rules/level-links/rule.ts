// Relative links and anchors in the ladder's documents that lead nowhere.

import { folderOf } from '../../model/path.js'
import { gapsOf } from '../../lint/index-gaps.js'
import { targetOf, urlPlace } from '../../lint/link-target.js'
import { entriesOf, levelFinder } from '../../lint/level-entries.js'
import { navigationOf } from '../../lint/navigation.js'
import { ownAddress } from '../../lint/own-address.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule, type Finding, type Surroundings } from '../../lint/rule.js'
import type { Place } from '../../model/place.js'
import type { Link, SourceDocument } from '../../parse/document.js'
import { hasAnchor, nearestAnchor } from './anchors.js'
import { namedAddress, renumbered } from './crossed.js'
import { nearestFile } from './nearest-file.js'

export default defineRule({
  id: 'level-links',
  description:
    'Require relative links and anchors to lead to a file and a heading that exist, and that they name',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'a path that leads out of what is seen, and an address that the words do not name' },
  fixable: true,
  messages: {
    file: (data: { url: string; meant?: string }) =>
      `Unexpected link to \`${data.url}\`, expected a file that exists${data.meant === undefined ? '; correct the path, or remove the link' : `; did you mean \`${data.meant}\`?`}`,
    anchor: (data: { anchor: string; file: string; meant?: string }) =>
      `Unexpected link to \`#${data.anchor}\`, expected a heading of that name in \`${data.file}\`${data.meant === undefined ? '; correct the anchor, or remove it' : `; did you mean \`#${data.meant}\`?`}`,
    crossed: (data: { words: string; url: string; meant: string }) =>
      `Unexpected address \`${data.url}\` for \`${data.words}\`, expected \`${data.meant}\` as the words say; correct the one or the other`,
  },
  check({ parsed, surroundings, report }) {
    const files = surroundings.paths ?? parsed.documents.map(({ source }) => source.path)
    const steps = new Set(navigationOf(parsed).flatMap(({ links }) => links))
    const find = levelFinder(parsed, surroundings)
    for (const page of parsed.documents) {
      const { source } = page
      let stale: ReadonlySet<Place> | undefined
      // An entry of an index whose level has another file is `level-index`'s to say.
      const isStale = ({ place }: Link): boolean => {
        stale ??= new Set([...gapsOf(page, parsed, surroundings).stale.values()].map((entry) => entry.place))
        return page.kind === 'index' && stale.has(place)
      }
      // What a page calls the levels that it lists is `level-index`'s to say.
      const isEntry = ({ url, place }: Link): boolean =>
        page.kind !== 'level' &&
        find(url, source.path) !== undefined &&
        entriesOf(source).some((entry) => entry.place.start.offset === place.start.offset)
      const tellCrossed = (link: Link, meant: string | undefined): void => {
        if (meant === undefined || steps.has(link) || isEntry(link)) return
        const data = { words: link.text, url: link.url, meant }
        report('crossed', { ...atUrl(link, source, meant), data, atMost: 'warning' })
      }
      for (const link of source.links) {
        const written = fromRoot(link.url, surroundings)
        const from = written.root === undefined ? source.path : ''
        const target = targetOf({ ...link, url: written.url }, { ...source, path: from }, surroundings)
        if (target.kind === 'unknown' || link.image) tellCrossed(link, renumbered(link, parsed))
        if (target.kind === 'nothing') {
          // Where the next level should be is `next-level`'s to say.
          if (steps.has(link) || isStale(link) || !canBeJudged(target.path, written, surroundings)) continue
          const near = nearestFile(written.url, target.path, from, files)
          if (!near && (!surroundings.exists(folderOf(target.path)) || !written.isKnown)) continue
          const meant = near && `${written.root ?? ''}${near.url}`
          report('file', {
            ...atUrl(link, source, meant, near?.sure),
            data: { url: link.url, ...(meant !== undefined && { meant }) },
            // Pages elsewhere may be in a part of the repository that this run does not see.
            ...((!written.isKnown || (!near && link.url.startsWith('../'))) && {
              atMost: 'warning' as const,
            }),
          })
        }
        if (target.kind !== 'found') continue
        const document = target.path === source.path ? source : surroundings.document(target.path)
        if (target.anchor === '' || !document || hasAnchor(document, target.anchor)) {
          tellCrossed(link, namedAddress(link, target, document, source.path, { parsed, files }))
          continue
        }
        const meant = nearestAnchor(document, target.anchor)
        const mended = meant === undefined ? undefined : link.url.replace(/#[^]*/u, () => `#${meant}`)
        report('anchor', {
          ...atUrl(link, source, mended),
          data: { anchor: target.anchor, file: document.path, ...(meant !== undefined && { meant }) },
        })
      }
    }
  },
})

/** A path from the root of the repository, as GitHub shows it: `/guild/kilns.md`. */
const rooted = /^\/[^/?#][^?#]*\.md(?:#|$)/iu

/** An address as a link of the run. `root` is what stands before it where it starts at the root of the run. */
interface Written {
  url: string
  root: string | undefined
  /** Whether it is certain that the address is one of this repository. */
  isKnown: boolean
}

function fromRoot(address: string, surroundings: Surroundings): Written {
  const own = ownAddress(address, surroundings)
  if (own) return { url: own.url, root: own.base, isKnown: own.isKnown }
  return rooted.test(address)
    ? { url: address.slice(1), root: '/', isKnown: true }
    : { url: address, root: undefined, isKnown: true }
}

/** Of a folder that is not here at all nothing is known: a run may see a part of a repository. */
function canBeJudged(path: string, { root }: Written, { exists }: Surroundings): boolean {
  const folder = folderOf(path)
  return root !== '/' || (folder !== '' && exists(folder))
}

/** Where the address of a link stands, and what it should be: put there where that is sure, else suggested. */
function atUrl(
  link: Link,
  source: SourceDocument,
  meant: string | undefined,
  isSure = false,
): Pick<Finding, 'at' | 'actual' | 'expected' | 'fix' | 'suggestions'> {
  const place = urlPlace(link, source)
  const known = { at: place ?? link.place, actual: link.url }
  if (meant === undefined) return known
  const fix = place && replacement(place, meant)
  const suggestions = fix && [{ message: `Link to \`${meant}\``, fix }]
  return { ...known, expected: [meant], ...(isSure ? { fix } : { suggestions }) }
}
