// Links whose signs are in the wrong order, apart, or lost: a person sees a link, and Markdown shows the signs.

import { passagesOf } from '../../lint/passages.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'
import type { Slip } from './slip.js'

/** All slips that have to do with links. */
export function linkSlips(document: SourceDocument): Slip[] {
  if (!hint.test(document.text)) return []
  return [
    ...passagesOf(document).flatMap(({ text, start }) => {
      if (!text.includes('[') && !text.includes(']')) return []
      const found = forms.flatMap((form) => [...text.matchAll(form)].map((match) => slip(match, start)))
      return found.length > 0 ? found : unopened(text, start)
    }),
    ...document.links.flatMap(({ url, place }) => twiceBracketed(url, place, document)),
  ]
}

const hint = /\][ \t]{0,3}\(|\[[^\][()\n]{1,100}\([^\s()]{1,600}\)|\)\[|\][^\s()[\]<>]{1,600}\)/u

const words = String.raw`([^()[\]\n]{1,100})`
const address = String.raw`((?:https?:\/\/|\.{0,2}\/|#)[^\s()[\]<>]{1,500}|[^\s()[\]<>:]{1,200}\.(?:mdx?|html?|pdf)(?:#[^\s()[\]<>]{0,200})?)`
const forms = [
  // `[words] (address)`
  new RegExp(String.raw`\[(?![ xX]\])${words}\][ \t]{1,3}\(${address}\)`, 'gu'),
  // `(words)[address]`
  new RegExp(String.raw`\(${words}\)\[${address}\]`, 'gu'),
  // `[words]address)`
  new RegExp(String.raw`\[${words}\]${address}\)`, 'gu'),
  // `[words](address`
  new RegExp(String.raw`\[${words}\]\(${address}[.,;:]?(?=\s|$)(?![^()\n]{0,200}\))`, 'gu'),
  // `[words(address)`
  new RegExp(String.raw`\[${words}(?<! )\(${address}\)(?![^[\]\n]{0,200}\](?!\())`, 'gu'),
  // `[words](an address.md)`
  new RegExp(
    String.raw`\[${words}\]\(([^\s()<>]{1,80}(?: [^\s()<>]{1,80}){1,9}\.(?:mdx?|html?|pdf))\)`,
    'gu',
  ),
]

function slip({ 0: whole, 1: named = '', 2: to = '', index }: RegExpMatchArray, from: number): Slip {
  // A sentence goes on behind an address that was not closed.
  const tail = /[.,:;]$/u.exec(whole)?.[0] ?? ''
  const start = from + (index ?? 0)
  const end = start + whole.length - tail.length
  const bare = to.endsWith(tail) ? to.slice(0, to.length - tail.length) : to
  const url = bare.includes(' ') ? `<${bare}>` : bare
  return {
    kind: 'link',
    words: whole.slice(0, end - start),
    start,
    end,
    fix: { range: [start, end], text: `[${named}](${url})` },
  }
}

const ending = new RegExp(String.raw`\]\(${address}\)`, 'u')

/** `words](address)`: where the link was to begin, only its author knows. */
function unopened(text: string, from: number): Slip[] {
  const match = ending.exec(text)
  if (!match || text.lastIndexOf('[', match.index) !== -1) return []
  const last = text.slice(0, match.index).trimEnd().lastIndexOf(' ') + 1
  const end = match.index + match[0].length
  return [{ kind: 'link', words: text.slice(last, end), start: from + last, end: from + end }]
}

/** `[words]((address))` is a link to a place in brackets. */
function twiceBracketed(url: string, place: Place, { text }: SourceDocument): Slip[] {
  if (!url.startsWith('(') || !url.endsWith(')')) return []
  const [start, end] = [place.start.offset, place.end.offset]
  const whole = text.slice(start, end)
  const fix = { range: [start, end] as [number, number], text: whole.replace(`(${url})`, () => url) }
  return [{ kind: 'link', words: whole, start, end, fix }]
}
