// Code of which only one end is marked: the sign is shown, and what should be code is text.

import { passagesOf } from '../../lint/passages.js'
import type { SourceDocument } from '../../parse/document.js'
import type { Slip } from './slip.js'

/** The one backtick of a passage that has no other. Inside a word it is an apostrophe, and it may open a quotation: `'. */
export function codeSlips(document: SourceDocument): Slip[] {
  const { text: source } = document
  if (!source.includes('`')) return []
  return passagesOf(document).flatMap(({ text, start, kind }): Slip[] => {
    const at = text.indexOf('`')
    if (at === -1 || kind === 'data' || kind === 'html' || text.includes('`', at + 1)) return []
    const before = text.slice(Math.max(0, at - 1), at)
    const rest = text.slice(at + 1)
    const isOpening = /^[\s("“]?$/u.test(before) && /^[^\s'’´]/u.test(rest) && !/['’´](?!\p{L})/u.test(rest)
    const whole = source.slice(start, start + text.length)
    const isClosing =
      /[^\s\\]/u.test(before) &&
      /^(?!\p{L}|\p{N})/u.test(rest) &&
      whole.indexOf('`') !== whole.lastIndexOf('`')
    if (!isOpening && !isClosing) return []
    const [word = ''] = isOpening ? [] : text.slice(0, at).split(/\s/u).slice(-1)
    const from = at - word.length
    const words = /^\S{1,60}/u.exec(text.slice(from))?.[0] ?? ''
    const [begin, end] = [start + from, start + from + words.length]
    return [{ kind: 'code', words: words.replace('`', ''), start: begin, end }]
  })
}
