// Relative links and anchors in the ladder's documents that lead nowhere.

import { folderOf } from '../../model/path.js'
import { gapsOf } from '../../lint/index-gaps.js'
import { targetOf, urlPlace } from '../../lint/link-target.js'
import { entriesOf, levelFinder } from '../../lint/level-entries.js'
import { navigationOf } from '../../lint/navigation.js'
import { ownAddress } from '../../lint/own-address.js'
import { replacement } from '../../lint/replacement.js'
import { defineRule, type Finding } from '../../lint/rule.js'
import type { Place } from '../../model/place.js'
import type { Link } from '../../parse/document.js'
import { hasAnchor, nearestAnchor } from './anchors.js'
import { namedAddress, renumbered } from './crossed.js'
import { nearestFile, type Near } from './nearest-file.js'

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
      const { source, kind } = page
      let stale: ReadonlySet<Place> | undefined
      // An entry of an index whose level has another file is `level-index`'s to say.
      const isStale = ({ place }: Link): boolean => {
        stale ??= new Set([...gapsOf(page, parsed, surroundings).stale.values()].map((entry) => entry.place))
        return kind === 'index' && stale.has(place)
      }
      const crossed = (link: Link, meant: string | undefined): void => {
        if (meant === undefined || steps.has(link)) return
        // What a page calls the levels that it lists is `level-index`'s to say.
        const isEntry =
          kind !== 'level' &&
          find(link.url, source.path) !== undefined &&
          entriesOf(source).some(({ place }) => place.start.offset === link.place.start.offset)
        if (isEntry) return
        const at = urlPlace(link, source)
        report('crossed', {
          at: at ?? link.place,
          data: { words: link.text, url: link.url, meant },
          actual: link.url,
          expected: [meant],
          atMost: 'warning',
          ...(at && suggest(meant, at)),
        })
      }
      for (const link of source.links) {
        const own = ownAddress(link.url, surroundings)
        const root = own?.base ?? (rooted.test(link.url) ? '/' : undefined)
        const url = own?.url ?? (root === undefined ? link.url : link.url.slice(1))
        const from = root === undefined ? source.path : ''
        const target = targetOf({ ...link, url }, { ...source, path: from }, surroundings)
        if (target.kind === 'unknown' || link.image) crossed(link, renumbered(link, parsed))
        if (target.kind === 'unknown') continue
        const at = urlPlace(link, source)
        if (target.kind === 'nothing') {
          // Where the next level should be is `next-level`'s to say.
          if (steps.has(link) || isStale(link)) continue
          // Of a folder that is not here at all nothing is known: a run may see a part of a repository.
          const folder = folderOf(target.path)
          const isHere = surroundings.exists(folder)
          if (root === '/' && (folder === '' || !isHere)) continue
          const near = nearest(url, target.path, from, files, root)
          if (!near && (!isHere || own?.isKnown === false)) continue
          report('file', {
            at: at ?? link.place,
            data: { url: link.url, ...(near && { meant: near.url }) },
            actual: link.url,
            ...(near && { expected: [near.url] }),
            // Pages elsewhere may be in a part of the repository that this run does not see.
            ...((own?.isKnown === false || (!near && link.url.startsWith('../'))) && {
              atMost: 'warning' as const,
            }),
            ...(at && near && (near.sure ? { fix: replacement(at, near.url) } : suggest(near.url, at))),
          })
          continue
        }
        const document = target.path === source.path ? source : surroundings.document(target.path)
        if (target.anchor === '' || !document || hasAnchor(document, target.anchor)) {
          crossed(link, namedAddress(link, target, document, source.path, { parsed, files }))
          continue
        }
        const meant = nearestAnchor(document, target.anchor)
        const mended = meant === undefined ? undefined : link.url.replace(/#[^]*/u, () => `#${meant}`)
        report('anchor', {
          at: at ?? link.place,
          data: { anchor: target.anchor, file: document.path, ...(meant !== undefined && { meant }) },
          actual: link.url,
          ...(mended !== undefined && { expected: [mended] }),
          ...(at && mended !== undefined && suggest(mended, at)),
        })
      }
    }
  },
})

/** A path from the root of the repository, as GitHub shows it: `/guild/kilns.md`. */
const rooted = /^\/[^/?#][^?#]*\.md(?:#|$)/iu

/** The nearest file, from the root where the link is, or with the address of that. */
function nearest(
  url: string,
  path: string,
  from: string,
  files: readonly string[],
  root = '',
): Near | undefined {
  const near = nearestFile(url, path, from, files)
  return near && { ...near, url: `${root}${near.url}` }
}

function suggest(url: string, at: Place): Pick<Finding, 'suggestions'> {
  return { suggestions: [{ message: `Link to \`${url}\``, fix: replacement(at, url) }] }
}
