// Pages whose front matter gives them the address of another page: of two pages at one address, a site shows one.

import type { DocumentDraft } from '../../layout/draft.js'
import { stem } from '../../layout/file.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { lastPart } from '../../model/path.js'
import type { Place } from '../../model/place.js'
import { remembered } from '../../model/remembered.js'

/** An address that another page has as well, as it is written in both. */
export interface SharedAddress {
  key: string
  address: string
  place: Place
  other: DocumentDraft
  otherPlace: Place
}

/** The addresses that another document of a run has, by the document that they fit less. */
export const sharedAddresses: (
  ladders: readonly ParsedLadder[],
) => ReadonlyMap<DocumentDraft, SharedAddress> = remembered((ladders) => {
  const found = new Map<DocumentDraft, SharedAddress>()
  const first = new Map<string, Addressed>()
  const drafts = new Map(
    ladders.flatMap(({ documents }) => documents.map((draft) => [draft.source.path, draft])),
  )
  for (const one of [...drafts.values()].flatMap(addressesOf)) {
    const id = `${one.key} ${one.language} ${one.address}`
    const known = first.get(id)
    if (!known) first.set(id, one)
    // A page of the same name in another folder is another language, or an older version.
    else if (stem(known.draft.source.path) !== stem(one.draft.source.path)) {
      const [own, copy] = isNamed(one) && !isNamed(known) ? [one, known] : [known, one]
      const { key, address, place, draft } = copy
      found.set(draft, { key, address, place, other: own.draft, otherPlace: own.place })
      first.set(id, own)
    }
  }
  return found
})

interface Addressed {
  draft: DocumentDraft
  key: string
  language: string
  address: string
  place: Place
}

const keys = ['permalink', 'path', 'slug', 'url']

/** From the root of the site alone: `path: technical` is a career. */
function addressesOf(draft: DocumentDraft): Addressed[] {
  const { frontMatter } = draft.source
  const data = new Map<string, unknown>(Object.entries(frontMatter?.data ?? {}))
  const spoken = data.get('lang') ?? data.get('locale')
  const language = typeof spoken === 'string' ? spoken : ''
  return keys.flatMap((key): Addressed[] => {
    const address = data.get(key)
    const place = frontMatter?.places.get(`/${key}`)
    if (typeof address !== 'string' || !address.startsWith('/') || !place) return []
    return [
      { draft, key, language, address: address.length > 1 ? address.replace(/\/$/u, '') : address, place },
    ]
  })
}

/** Whether the address ends in the name of the file. */
function isNamed({ address, draft }: Addressed): boolean {
  return bare(lastPart(address)) === bare(stem(draft.source.path))
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
