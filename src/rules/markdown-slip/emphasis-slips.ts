// Headings and bold type that Markdown takes for plain text, and plain text that it takes for a heading.

import type { SourceDocument } from '../../parse/document.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { passagesOf } from '../../lint/passages.js'
import { isMarked, lineEnd, type Line, type Lined, type Slip } from './slip.js'

/** All slips that have to do with headings and bold type. */
export function emphasisSlips(document: SourceDocument, paragraphs: readonly Lined[]): Slip[] {
  const found = paragraphs.flatMap((paragraph) =>
    paragraph.lines
      .filter(isMarked)
      .flatMap((line) =>
        line.text.trimStart().startsWith('#')
          ? [...gluedHeading(line), ...gluedTitle(line, paragraph, document)]
          : [...openedBold(line, paragraph, document), ...spacedBold(line, paragraph)],
      ),
  )
  return [
    ...found,
    ...shownAsterisks(document, found),
    ...sunkHeadings(document),
    ...underlinedText(document),
  ]
}

/** `##Heading`. One sign alone is a hashtag, but for one before a space that breaks no line, as word processors have them. */
function gluedHeading({ text, start }: Line): Slip[] {
  const match =
    /^ {0,3}(?:#{2,6}(?=[\p{L}\p{N}\p{Extended_Pictographic}[]|\*\*\p{L})|#{1,6}(?<space>\u00a0)(?=[^\s#]))/u.exec(
      text,
    )
  if (!match) return []
  const space = match.groups?.['space'] ?? ''
  const at = start + match[0].length
  return [
    {
      kind: space === '' ? 'heading' : 'space',
      words: text.trim(),
      start: start + match[0].length - match[0].trimStart().length,
      end: start + text.trimEnd().length,
      fix: { range: [at - space.length, at], text: ' ' },
    },
  ]
}

/** `#Senior Potter` alone at the start of a file without a title, or where headings of one sign stand. A hashtag is one word. */
function gluedTitle(
  { text, start }: Line,
  { lines, node, item, siblings }: Lined,
  document: SourceDocument,
): Slip[] {
  const words = text.trimEnd()
  const isTitle = /^#(?:\p{Lu}|\p{Extended_Pictographic})[^#]*#*$/u.test(words) && words.includes(' ')
  if (!isTitle || item || lines.length > 1) return []
  const isFirst = siblings.find(({ type }) => type !== 'yaml' && type !== 'html') === node
  const title = document.headings.find(({ depth }) => depth === 1)
  const hasSeveral = document.headings.findLast(({ depth }) => depth === 1) !== title
  if (title ? !hasSeveral : !isFirst) return []
  const fix = { range: [start + 1, start + 1] as [number, number], text: ' ' }
  return [{ kind: 'heading', words, start, end: start + words.length, fix }]
}

/** A line with two or three asterisks before its words and none after. After words they may be a mark for a note. */
function openedBold({ text, start }: Line, { node }: Lined, document: SourceDocument): Slip[] {
  if (!text.includes('**')) return []
  const match = /^\s*\*{2,3}(?=\p{L})([^*]+)$/u.exec(text)
  if (!match || !isPlain(start + text.indexOf('*'), node)) return []
  const words = (match[1] ?? '').trim()
  const from = start + text.length - text.trimStart().length
  const to = start + text.trimEnd().length
  const depth = Math.min(6, depthAt(document, start) + 1)
  const range: [number, number] = [from, to]
  return [
    {
      kind: 'opened',
      words: text.trim(),
      start: from,
      end: to,
      suggestions: [
        { message: 'Make it a heading', fix: { range, text: `${'#'.repeat(depth)} ${words}` } },
        { message: 'Make it bold', fix: { range, text: `**${words}**` } },
      ],
    },
  ]
}

/** `** Label **`: spaces inside the asterisks, so that they show. */
function spacedBold({ text, start }: Line, { node }: Lined): Slip[] {
  if (!text.includes('**')) return []
  const match = /^(\s*(?:[-+] )?)\*\*[ \t]+(?![ \t])([^*]*\S)[ \t]*\*\*(?=[\s:]|$)/u.exec(text)
  const from = start + (match?.[1]?.length ?? 0)
  if (!match || !isPlain(from, node)) return []
  const to = start + match[0].length
  return [
    {
      kind: 'spaced',
      words: text.slice(from - start, to - start),
      start: from,
      end: to,
      fix: { range: [from, to], text: `**${match[2] ?? ''}**` },
    },
  ]
}

/** Two asterisks of which one at least is shown: before words that they should make bold, or after. */
function shownAsterisks(document: SourceDocument, others: readonly Slip[]): Slip[] {
  const { text: source } = document
  if (!source.includes('**')) return []
  const found = passagesOf(document).flatMap(({ text, start, kind }) => {
    if (kind === 'data' || kind === 'html' || !text.includes('*')) return []
    const shown = [...text.matchAll(/\*/gu)].map(({ index }) => start + index)
    const at = shown.find((offset) => sideOf(source, offset))
    return at === undefined ? [] : { at, side: sideOf(source, at), isFirst: /^\s*\*/u.test(text) }
  })
  // Two asterisks after a word here, and before one there, are a mark and its note.
  const hasNote = found.some(({ isFirst, side }) => isFirst && side === 'before')
  return found.flatMap(({ at, side }): Slip[] => {
    if ((hasNote && side === 'after') || others.some(({ start, end }) => start <= at && at < end)) return []
    const from =
      at -
      (source
        .slice(Math.max(0, at - 40), at)
        .split(/\s/u)
        .at(-1)?.length ?? 0)
    const words = /^\S{1,60}/u.exec(source.slice(from))?.[0] ?? ''
    return [{ kind: 'shown', words, start: from, end: from + words.length }]
  })
}

/** `Plans ahead. ## Reach`: the heading stands in the line of the text above it. */
function sunkHeadings(document: SourceDocument): Slip[] {
  if (!/##(?<=\S[ \t]{1,9}##)/u.test(document.text)) return []
  return passagesOf(document).flatMap(({ text, start, kind }) => {
    const match =
      kind === 'paragraph' ? /(?<=[\p{L}.:;!?)”"][ \t]{1,9})#{2,6} \p{Lu}[^#\n]{0,60}/u.exec(text) : null
    if (!match) return []
    const from = start + match.index
    const words = match[0].trim()
    return [{ kind: 'sunk', words, start: from, end: from + words.length }]
  })
}

/** On which side of a word asterisks stand. Between digits, and in the pattern of a path, they mean something else. */
function sideOf(source: string, at: number): 'before' | 'after' | undefined {
  const around = (source[at - 1] ?? '\n') + source.slice(at, at + 5)
  if (/^[\s("“–—|]\*{2,3}\p{L}/u.test(around)) return 'before'
  return /^[\p{L}.,:;!?)”"]\*{2,3}(?:[\s.,:;!?)|]|$)/u.test(around) ? 'after' : undefined
}

/** Whether the character at an offset is text to the parser, not markup. */
function isPlain(offset: number, paragraph: Lined['node']): boolean {
  return paragraph.children.some((child) => {
    const range = rangeOf(child)
    return child.type === 'text' && range !== undefined && range[0] <= offset && offset < range[1]
  })
}

/** Depth of the last heading before an offset; 0 where there is none. */
function depthAt({ headings }: SourceDocument, offset: number): number {
  return headings.findLast(({ place }) => place.start.offset < offset)?.depth ?? 0
}

/** A sentence right above `---`: meant as a dividing line, it makes a heading of the sentence. */
function underlinedText(document: SourceDocument): Slip[] {
  const headings = nodesOfType(document, 'heading').filter(({ node }) => node.depth === 2)
  return headings.flatMap(({ node }): Slip[] => {
    const range = rangeOf(node)
    const source = range && document.text.slice(...range)
    if (!source || !/[\r\n]/u.test(source)) return []
    const match = /^([^]*\S)([ \t]*(?:\r\n|\n|\r))[ \t]*-{3,}[ \t]*$/u.exec(source)
    const [, text, end = ''] = match ?? []
    if (text === undefined || !/[.!?:;]["”)*_]*$/u.test(text) || text.split(/\s+/u).length < 6) return []
    const at = range[0] + text.length + end.length
    return [
      {
        kind: 'rule',
        words: text.split(/\s+/u).slice(0, 5).join(' '),
        start: range[0],
        end: range[1],
        fix: { range: [at, at], text: lineEnd(document) },
      },
    ]
  })
}
