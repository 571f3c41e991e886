// Reads rendered pages as a reader does: their words, their links, their anchors.
import { Parser } from 'htmlparser2'

/** What a page holds. */
export interface ReadPage {
  /** Text without tags, attributes that are read aloud included. */
  text: string
  ids: string[]
  links: string[]
  /** Every element with its attributes. */
  elements: { name: string; attributes: Record<string, string> }[]
}

/** Reads the markup of a page. */
export function readPage(markup: string): ReadPage {
  const page: ReadPage = { text: '', ids: [], links: [], elements: [] }
  const parser = new Parser({
    onopentag(name, attributes) {
      page.elements.push({ name, attributes })
      if (attributes['id'] !== undefined) page.ids.push(attributes['id'])
      const link = attributes['href'] ?? attributes['src']
      if (link !== undefined) page.links.push(link)
      page.text += ' '
    },
    ontext(text) {
      page.text += text
    },
  })
  parser.write(markup)
  parser.end()
  return page
}

/** Letters and digits alone: what must not be lost, however it is set. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
