// A file's text to a `SourceDocument`: sections, links, anchors, comments and data, each with its place.

import type { Nodes, Root } from 'mdast'
import { Parser } from 'htmlparser2'
import { defined } from '../model/defined.js'
import type { Section } from '../model/level.js'
import { compareText } from '../model/order.js'
import type { Place } from '../model/place.js'
import { anchors } from './anchors.js'
import { parseData, parseFrontMatter, type FrontMatter } from './data.js'
import { isFrontMatter, placeOf } from './blocks.js'
import { readMark } from './file-text.js'
import { lineStarts } from './lines.js'
import { parseMarkdown, type MarkdownParser } from './markdown.js'
import { plainText } from './plain.js'
import { toSections } from './sections.js'
import { feed } from './tags.js'
import type { Trace } from './trace.js'

/** A file as it was read. `path` is POSIX, relative to the root of the run. */
export interface SourceFile {
  path: string
  text: string
}

/** Files in the order of their paths, so that nothing depends on the order in which they were found. */
export function sortedByPath<F extends SourceFile>(files: readonly F[]): F[] {
  return [...files].sort((a, b) => compareText(a.path, b.path))
}

/** A link or an image as written. */
export interface Link {
  url: string
  text: string
  image: boolean
  place: Place
}

/** A heading as written, with the anchor that GitHub gives it. */
export interface Heading {
  depth: number
  title: string
  anchor: string
  place: Place
}

/** An HTML comment that stands as a node of its own. */
export interface Comment {
  text: string
  place: Place
}

/** A parsed file. Nothing in it is a judgement: what it *is* (a level, a page) is decided later. */
export interface SourceDocument {
  path: string
  text: string
  starts: readonly number[]
  format: 'markdown' | 'data'
  frontMatter?: FrontMatter
  sections: Section[]
  headings: Heading[]
  links: Link[]
  comments: Comment[]
  anchors: Set<string>
  /** The Markdown tree, for rules about markup; absent for data files. */
  tree?: Root
  /** Why the text is kept raw, as one untitled section: it is nested too deep, or too much, to be read. */
  unread?: string
}

/** Parses one file by its ending: YAML and JSON as data, everything else as Markdown. Never throws. A byte order mark is not part of `text`, nor counted in places. */
export function parseDocument(
  file: SourceFile,
  trace: Trace,
  markdown: MarkdownParser = parseMarkdown,
): SourceDocument {
  const { path } = file
  const { text } = readMark(file.text)
  const starts = lineStarts(text)
  if (/\.(?:ya?ml|json)$/iu.test(path)) return dataDocument(path, text, starts)
  const { tree, unread } = markdown(text)
  const document: SourceDocument = {
    path,
    text,
    starts,
    format: 'markdown',
    sections: toSections(tree.children, { path, text, starts, trace }),
    headings: [],
    links: [],
    comments: [],
    anchors: new Set(),
    tree,
    ...defined({ unread }),
  }
  const matter = tree.children[0]
  if (matter && isFrontMatter(matter))
    document.frontMatter = parseFrontMatter(matter, matter.type, path, starts)
  collect(tree, document)
  return document
}

function dataDocument(path: string, text: string, starts: readonly number[]): SourceDocument {
  return {
    path,
    text,
    starts,
    format: 'data',
    frontMatter: parseData(text, path, starts),
    sections: [],
    headings: [],
    links: [],
    comments: [],
    anchors: new Set(),
  }
}

/** Kinds of nodes that the walk looks at. The others are most, and their places are asked for by nobody. */
const noted = new Set<Nodes['type']>([
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'heading',
  'html',
])

/** One walk for everything that rules look up by kind. */
function collect(tree: Root, document: SourceDocument): void {
  const anchorOf = anchors()
  const definitions = new Map<string, string>()
  const references: { identifier: string; text: string; image: boolean; place: Place }[] = []
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node; node = queue.pop()) {
    const place = noted.has(node.type) ? placeOf(node, document.path) : undefined
    if (place) {
      if (node.type === 'link' || node.type === 'image') {
        const text = wordsOf(node)
        document.links.push({ url: node.url, text, image: node.type === 'image', place })
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        const image = node.type === 'imageReference'
        references.push({ identifier: node.identifier, text: wordsOf(node), image, place })
      } else if (node.type === 'definition') {
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
      } else if (node.type === 'heading') {
        const title = plainText(node)
        document.headings.push({ depth: node.depth, title, anchor: anchorOf(title), place })
      } else if (node.type === 'html') {
        if (/^\s*<!--[\s\S]*-->\s*$/u.test(node.value)) {
          document.comments.push({ text: node.value.replace(/^\s*<!--|-->\s*$/gu, '').trim(), place })
        } else readTags(node.value, place, document)
      }
    }
    if ('children' in node) {
      for (const child of node.children.toReversed()) queue.push(child)
    }
  }
  for (const { identifier, ...reference } of references) {
    const url = definitions.get(identifier)
    if (url !== undefined) document.links.push({ ...reference, url })
  }
  document.links.sort((a, b) => a.place.start.offset - b.place.start.offset)
  for (const heading of document.headings) document.anchors.add(heading.anchor)
}

/** The words of a link, or those that stand for an image. */
function wordsOf(node: Nodes): string {
  return 'alt' in node ? (node.alt ?? '') : plainText(node)
}

function readTags(html: string, place: Place, document: SourceDocument): void {
  let open = 0
  const parser = new Parser({
    onopentag: (name, { id, name: anchor, href }) => {
      open++
      for (const target of [id, anchor]) if (target) document.anchors.add(target)
      if (name === 'a' && href) document.links.push({ url: href, text: '', image: false, place })
    },
    onclosetag: () => open--,
  })
  feed(parser, html, () => open)
}
