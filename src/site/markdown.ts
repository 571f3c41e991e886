// One leaf of Markdown to HTML: parsed by the house's parser, sanitised, its links led to pages. Never loses a word.

import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from '../parse/markdown.js'
import { escapeHtml, Html } from './html.js'
import { leadImages, mayHoldImage, showsNothing } from './images.js'

/** Where the links of a document lead. */
export interface LinkContext {
  /** The address to link to instead of a relative one; `undefined` where the site has no such page. */
  link: (url: string) => string | undefined
  /** The same for an image. */
  image: (url: string) => string | undefined
  /** Link reference definitions of the document, as Markdown. */
  definitions: string
  /** What was read before and is the same on every page, by its Markdown: a statement stands on five of them. */
  known: Map<string, KnownLeaf>
}

/** A leaf that leads nowhere. */
export interface KnownLeaf {
  text: string
  content: Html
}

const unwanted = new Set(['picture', 'source', 'input'])

const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !unwanted.has(name)),
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template'],
}

// No markup, no reference, no address, and nothing at its start that would begin a block.
const plain = /^[\p{L}“"(][\p{L}\p{N} ,.;:!?'"“”‘’()–—/%-]*$/u
const address = /www\.|:\/\//u

/**
 * The Markdown of one paragraph, item or cell as HTML without a paragraph around it.
 *
 * @param markdown the exact source
 * @param text the same as plain words; it is what is shown where the Markdown would say less
 */
export function leafHtml(markdown: string, text: string, context: LinkContext): Html {
  const before = context.known.get(markdown)
  if (before?.text === text) return before.content
  const { content, isSameEverywhere } = readLeaf(markdown, text, context)
  if (isSameEverywhere) context.known.set(markdown, { text, content })
  return content
}

function readLeaf(
  markdown: string,
  text: string,
  context: LinkContext,
): { content: Html; isSameEverywhere: boolean } {
  const source = isScalar(markdown, text) ? text : markdown.replace(/(?<!\s)\s*\{#[\w-][\w.:-]*\}\s*$/u, '')
  const read = withoutMarks(source, text)
  if (read) return { content: read, isSameEverywhere: true }
  const isDefined = needsDefinitions(source, context)
  const { tree } = parseMarkdown(isDefined ? `${source}\n\n${context.definitions}` : source)
  const rough = toHast(tree, { allowDangerousHtml: true })
  const safe = sanitize(hasHtml(rough) ? raw(rough) : rough, schema)
  const led = unwrapped(safe)
  const says = wordsOf(textOf(led)).includes(wordsOf(text))
  const isSameEverywhere = !isDefined && !leads(led)
  for (const node of led.children) leadLinks(node, context)
  if (mayHoldImage(source)) leadImages(led, context.image)
  const words = text === '' && showsNothing(led) ? '' : says ? toHtml(led) : escapeHtml(text)
  return { content: new Html(words), isSameEverywhere }
}

/** Whether there is anything whose address depends on the page. */
function leads(node: Nodes): boolean {
  if (node.type === 'element' && (node.tagName === 'a' || node.tagName === 'img')) return true
  return 'children' in node && node.children.some(leads)
}

/** Most statements have no marks but a name in bold before them, and need no parser. */
function withoutMarks(source: string, text: string): Html | undefined {
  const [, name = '', rest = source] = /^\*\*(\p{L}[^*]*)\*\*([^*]*)$/u.exec(source) ?? []
  const words = name + rest
  if (!plain.test(words) || address.test(words)) return undefined
  if (name === '') return source === text ? new Html(escapeHtml(text)) : undefined
  // Beside a letter or a digit both marks are sure to open and to close.
  const isName = /[\p{L}\p{N}]$/u.test(name) && wordsOf(words) === wordsOf(text)
  return isName ? new Html(`<strong>${escapeHtml(name)}</strong>${escapeHtml(rest)}`) : undefined
}

/** Data writes words in the quotes, or with the block marks, of its format: they are not part of what is said. */
function isScalar(markdown: string, text: string): boolean {
  const quoted = /^(?:"[^]*"|'[^]*')$/u.test(markdown) && !text.startsWith(markdown.charAt(0))
  return (quoted || /^[|>][+-]?\d*\s*\n/u.test(markdown)) && wordsOf(markdown) === wordsOf(text)
}

function needsDefinitions(markdown: string, { definitions }: LinkContext): boolean {
  return definitions !== '' && markdown.includes(']')
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasHtml))
}

/** The content of a lone paragraph. */
function unwrapped(tree: Nodes): Root {
  if (tree.type !== 'root') return { type: 'root', children: [] }
  const parts = tree.children.filter((node) => !(node.type === 'text' && node.value.trim() === ''))
  const [only] = parts
  if (parts.length === 1 && only?.type === 'element' && only.tagName === 'p')
    return { type: 'root', children: only.children }
  return { type: 'root', children: tree.children }
}

/** Leads relative links to pages of the site; what leads nowhere is no link. */
function leadLinks(node: Nodes, context: LinkContext): void {
  if (node.type === 'element' && node.tagName === 'a') leadLink(node, context)
  if ('children' in node) for (const child of node.children) leadLinks(child, context)
}

function leadLink(node: Element, { link }: LinkContext): void {
  const { href } = node.properties
  if (typeof href !== 'string') return
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(href)) {
    node.properties['rel'] = ['noreferrer']
    return
  }
  const target = link(href)
  if (target === undefined) {
    node.tagName = 'span'
    node.properties = {}
  } else node.properties = { href: target }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}

/** What two texts are compared by: letters and digits, and no white space, which HTML and words put elsewhere. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
