// Images of documents: those of the site's folder are shown, all others are said in words. None is loaded from elsewhere.

import type { Element, Nodes, Parents } from 'hast'

/** Whether Markdown may hold an image, cheaply. */
export function mayHoldImage(markdown: string): boolean {
  return /!\[|<img/iu.test(markdown)
}

/**
 * Leads each image to its place in the site. One that has none becomes its words: a link to where it is on the web,
 * or its alternative text.
 *
 * @param image the address to show instead of a relative one; `undefined` where the site has no such image
 */
export function leadImages(
  node: Parents,
  image: (url: string) => string | undefined,
  isLinked = false,
): void {
  const linked = isLinked || (node.type === 'element' && node.tagName === 'a')
  node.children = node.children.map((child): typeof child => {
    if (child.type !== 'element') return child
    if (child.tagName === 'img') return ledImage(child, image, linked)
    leadImages(child, image, linked)
    return child
  })
}

function ledImage(
  { properties }: Element,
  image: (url: string) => string | undefined,
  isLinked: boolean,
): Element {
  const { src, alt } = properties
  const words = typeof alt === 'string' ? alt.trim() : ''
  const isRemote = typeof src === 'string' && /^https?:/iu.test(src)
  if (isRemote && !isLinked)
    return element('a', { href: src, rel: ['noreferrer'] }, words === '' ? 'Image' : words)
  const address = typeof src === 'string' && !isRemote ? image(src) : undefined
  return address === undefined
    ? element('span', {}, words)
    : element('img', { src: address, alt: words, loading: 'lazy' })
}

function element(tagName: string, properties: Element['properties'], text = ''): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === '' ? [] : [{ type: 'text', value: text }],
  }
}

/** Whether nothing but emptiness is left, once images without a place and without words are gone. */
export function showsNothing(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'element' && node.tagName === 'img') return false
  return !('children' in node) || node.children.every(showsNothing)
}
