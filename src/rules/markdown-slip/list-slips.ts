// Lines that a person sees as list items and Markdown does not.

import { neighbours } from '../../model/neighbours.js'
import type { Nodes } from 'mdast'
import type { SourceDocument } from '../../parse/document.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { missedBullet } from './missed-bullet.js'
import { typedBullets } from './typed-bullets.js'
import { firstWords, isMarked, label, lineEnd, type Line, type Lined, type Slip } from './slip.js'

/** All slips that have to do with lists. */
export function listSlips(document: SourceDocument, paragraphs: readonly Lined[]): Slip[] {
  const isLinePerSentence = breaksAfterSentences(paragraphs)
  return [
    ...paragraphs.flatMap((paragraph) => [
      ...(paragraph.lines.some(isMarked)
        ? [...dashes(paragraph), ...asterisks(paragraph, document), ...doubled(paragraph, document)]
        : []),
      ...turned(paragraph, document),
      ...gluedLabel(paragraph, document),
      ...(isLinePerSentence ? [] : missedBullet(paragraph, document)),
    ]),
    ...typedBullets(document, paragraphs),
    ...swallowedLists(document),
    ...markedTwice(document),
  ]
}

const dash = /^(\s*[-+])(?=[\p{L}"“(])/u

/** `-Item`: sourcegraph writes it as the first of a nested list, and the whole line joins the item above. */
function dashes({ node, lines, item, siblings }: Lined): Slip[] {
  const found = lines.filter(({ text }) => dash.test(text))
  if (found.length === 0) return []
  const isBesideList = (): boolean => {
    const at = siblings.indexOf(node)
    return siblings[at - 1]?.type === 'list' || siblings[at + 1]?.type === 'list'
  }
  if (found.length < 2 && item === undefined && !isBesideList()) return []
  return found.map(({ text, start }) => {
    const marker = dash.exec(text)?.[1] ?? ''
    const at = start + marker.length
    return {
      kind: 'dash',
      words: firstWord(text.trim()),
      start: start + marker.length - 1,
      end: start + text.trimEnd().length,
      fix: { range: [at, at], text: ' ' },
    }
  })
}

const asterisk = /^\s*\*(?=[\p{L}"“(][^*]*$)/u

/** `*Item` in a list of asterisks, between two where items stand apart, or all that a heading has where others have such lists. Alone it opens emphasis, and where the text marks a note with an asterisk, it is that note. */
function asterisks({ node, lines, item, siblings }: Lined, document: SourceDocument): Slip[] {
  const hasAsterisk = (list: Nodes | undefined): boolean =>
    list !== undefined && document.text.charAt(rangeOf(list)?.[0] ?? 0) === '*'
  const isBetweenLists = (): boolean => {
    const at = siblings.indexOf(node)
    return [siblings[at - 1], siblings[at + 1]].every((list) => list?.type === 'list' && hasAsterisk(list))
  }
  const isAlone = (): boolean => {
    const at = siblings.indexOf(node)
    const [before, after] = [siblings[at - 1], siblings[at + 1]]
    if (lines.length > 1 || before?.type !== 'heading' || (after && after.type !== 'heading')) return false
    const lists = siblings.filter(
      (list, index) => siblings[index - 1]?.type === 'heading' && hasAsterisk(list),
    )
    return lists.filter(({ type }) => type === 'list').length > 2
  }
  const slips = lines.filter(
    ({ text }, index) =>
      asterisk.test(text) && (index > 0 ? hasAsterisk(item) : isBetweenLists() || isAlone()),
  )
  const isNote = (): boolean =>
    /[\p{L}.)]\*(?:\s|$)/u.test(document.text.replace(/(?<![\p{L}.)*])\*[^\s*][^*\r\n]*\*/gu, ''))
  if (slips.length === 0 || isNote()) return []
  return slips.flatMap(({ text, start }): Slip[] => {
    const found = asterisk.exec(text)?.[0]
    if (found === undefined) return []
    const at = start + found.length
    return [
      {
        kind: 'dash',
        words: firstWord(text.trim()),
        start: at - 1,
        end: start + text.trimEnd().length,
        fix: { range: [at, at], text: ' ' },
      },
    ]
  })
}

/** `A- dvises` right above, below or between the items of a list of dashes. */
function turned({ node, lines: [line], item, siblings }: Lined, document: SourceDocument): Slip[] {
  const [written, letter = '', rest = ''] =
    /^(\p{Lu})-[ \t]+(?!(?:and|or|to|und|oder)\b)(\p{Ll}+)/u.exec(line?.text ?? '') ?? []
  if (!line || item || written === undefined) return []
  const at = siblings.indexOf(node)
  const isBesideDashes = [siblings[at - 1], siblings[at + 1]].some(
    (beside) => beside?.type === 'list' && document.text.charAt(rangeOf(beside)?.[0] ?? 0) === '-',
  )
  if (!isBesideDashes) return []
  const { start } = line
  const end = start + written.length
  const fix = { range: [start, end] as [number, number], text: `- ${letter}${rest}` }
  return [{ kind: 'turned', words: written, start, end, fix }]
}

const twoAsterisks = /^\s*\*\*[ \t]+(?=[\p{L}"“(][^*]*$)/u

/** `** Item` in a list, or beside one: an asterisk too many. */
function doubled({ node, lines, item, siblings }: Lined, document: SourceDocument): Slip[] {
  const at = siblings.indexOf(node)
  if (!item && ![siblings[at - 1], siblings[at + 1]].some((beside) => beside?.type === 'list')) return []
  const marker = document.text.charAt((item && rangeOf(item)?.[0]) ?? -1)
  return lines.flatMap(({ text, start }): Slip[] => {
    if (!twoAsterisks.test(text)) return []
    const from = start + text.indexOf('*')
    const sign = /[-+*]/u.test(marker) ? marker : '*'
    return [
      {
        kind: 'doubled',
        words: firstWords(text.trim()),
        start: from,
        end: start + text.trimEnd().length,
        fix: { range: [from, from + 2], text: sign },
      },
    ]
  })
}

/** `- - Item` among items with one mark: a list of one item in an item without words. */
function markedTwice(document: SourceDocument): Slip[] {
  return nodesOfType(document, 'list').flatMap(({ node: list }): Slip[] => {
    const marked = list.children.flatMap((item) => {
      const [inner, ...more] = item.children
      return inner?.type === 'list' ? [{ item, inner, more }] : []
    })
    if (marked.length * 2 >= list.children.length) return []
    return marked.flatMap(({ item, inner, more }): Slip[] => {
      if (inner.children.length > 1 || more.length > 0) return []
      const [start] = rangeOf(item) ?? [0]
      const [from, to] = rangeOf(inner) ?? [0, 0]
      if (/[\r\n]/u.test(document.text.slice(start, from))) return []
      const [written = ''] = document.text.slice(start, to).split(/[\r\n]/u, 1)
      const line = written.trimEnd()
      const fix = { range: [start, from] as [number, number], text: '' }
      return [{ kind: 'twice', words: firstWords(line), start, end: start + line.length, fix }]
    })
  })
}

/** A bold label right under the last item: without a blank line it is part of that item. */
function gluedLabel({ lines, item }: Lined, document: SourceDocument): Slip[] {
  const last = lines.at(-1)
  if (!item || !last || lines.length < 2 || !label.test(last.text)) return []
  return [
    {
      kind: 'label',
      words: last.text.trim(),
      start: last.start,
      end: last.start + last.text.trimEnd().length,
      fix: { range: [last.start, last.start], text: lineEnd(document) },
    },
  ]
}

/** Whether the author begins a line with each sentence, in running text: then a second line of an item is no item. */
function breaksAfterSentences(paragraphs: readonly Lined[]): boolean {
  const breaks = paragraphs.filter(({ item }) => item === undefined).flatMap(({ lines }) => neighbours(lines))
  const sentences = breaks.filter(
    ([above, below]) => /[.!?…:]["”)*_]*$/u.test(above.text) && /^[^\p{Ll}]/u.test(below.text.trimStart()),
  )
  return sentences.length > 1 && sentences.length * 2 > breaks.length
}

const itemLine = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\S/u

// Not `<p>` and `<br>`: in an HTML table people write lines with a dash between those, and they are shown as lines.
const opener = /<\/?(?!(?:p|br)\b)[a-z][^<>]*>\s*$/iu

/** A list right under an HTML tag is part of the HTML until a blank line: `<summary>` and then items. */
function swallowedLists(document: SourceDocument): Slip[] {
  return nodesOfType(document, 'html').flatMap(({ node, parents }): Slip[] => {
    const range = rangeOf(node)
    if (parents[0]?.type === 'paragraph' || !range) return []
    if (/^\s*<(?:!--|pre|script|style|textarea)/iu.test(node.value)) return []
    const lines = sourceLines(document.text.slice(...range), range[0])
    const found = neighbours(lines).find(
      ([above, { text }]) => itemLine.test(text) && opener.test(above.text),
    )
    if (!found) return []
    const [above, line] = found
    const indent = line.text.length - line.text.trimStart().length
    return [
      {
        kind: 'swallowed',
        words: above.text.trim(),
        start: line.start + indent,
        end: line.start + line.text.trimEnd().length,
        fix: { range: [line.start, line.start], text: lineEnd(document) },
      },
    ]
  })
}

function sourceLines(text: string, start: number): Line[] {
  let at = start
  return text.split('\n').map((line) => {
    const found = { text: line.replace(/\r$/u, ''), start: at }
    at += line.length + 1
    return found
  })
}

function firstWord(text: string): string {
  return text.split(/\s/u, 1).join('')
}
