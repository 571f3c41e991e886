// Which of GitHub's constructs a text can hold. The parser tries each at every word, and together they take it longer
// than all of CommonMark; a text without a vertical line has no table, and without an `@` no address.

import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Data, Processor } from 'unified'
// Types `micromarkExtensions` and `fromMarkdownExtensions` on a processor's data.
import type {} from 'remark-parse'

/** Constructs, by the names that micromark gives them, and what a text must hold for one of them to begin. */
const signs = {
  emailAutolink: /@/u,
  protocolAutolink: /http/iu,
  wwwAutolink: /www/iu,
  table: /\||:-|-:/u,
}

/** What makes a link of words that became an address when their character references were read. */
const reference = /&(?:#|\w+;)/u

type Name = keyof typeof signs

const names = Object.keys(signs) as Name[]

/** What cannot be in a text. */
export interface Absent {
  constructs: readonly Name[]
  /** Whether no address can be found in the words, once read. */
  addresses: boolean
}

/** What cannot be in a text: where it is wrong, then only by leaving out too little. */
export function absentFrom(text: string): Absent {
  const constructs = names.filter((name) => !signs[name].test(text))
  const addresses = names.every((name) => name === 'table' || constructs.includes(name))
  return { constructs, addresses: addresses && !reference.test(text) }
}

/** Plugin: reads GFM, as remark-gfm does, which brings along what writes it. */
export function readGfm(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()]
}

/** Plugin: reads text as GFM without what is not in it. */
export function leaveOut(this: Processor, absent: Absent): undefined {
  const data = this.data()
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data
  data.micromarkExtensions = micromarkExtensions.map((extension) => without(absent.constructs, extension))
  // Looking through the words that were read for addresses is the one thing that GFM does to a finished tree.
  if (absent.addresses)
    data.fromMarkdownExtensions = fromMarkdownExtensions.flat().filter(({ transforms }) => !transforms)
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Constructs = NonNullable<Extension['text']>

function without(left: readonly string[], extension: Extension): Extension {
  const { flow, text, ...rest } = extension
  return { ...rest, ...(flow && { flow: keep(flow) }), ...(text && { text: keep(text) }) }

  function keep(constructs: Constructs): Constructs {
    const kept = Object.entries(constructs).map(([code, list]) => [
      code,
      [list ?? []].flat().filter(({ name }) => name === undefined || !left.includes(name)),
    ])
    return Object.fromEntries(kept.filter(([, list]) => list?.length !== 0)) as Constructs
  }
}
