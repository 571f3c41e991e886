// Front matter without the line of dashes at its end: what it says is read as text, or as a heading.

import { matterKeys } from '../../layout/matter.js'
import type { Edit } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'

/** The last line of front matter that is not closed, where keys are known from the others, or have a meaning. */
export function unclosedMatter(
  { path, starts, text, frontMatter }: SourceDocument,
  others: readonly SourceDocument[],
): { at: Place; words: string; fix: Edit } | undefined {
  if (frontMatter || !/^---[ \t]*\r?\n[A-Za-z]/u.test(text)) return undefined
  const lines = `${text}\n`.split('\n').slice(1)
  const rest = lines.findIndex((line) => !/^(?:[A-Za-z][\w-]*:\s|[ \t]+\S|- )/u.test(`${line}\n`))
  const own = lines.slice(0, rest)
  const last = own.at(-1)?.trimEnd()
  const isKnown = own.some((line) => {
    const key = line.slice(0, Math.max(0, line.indexOf(':')))
    return matterKeys.has(key) || others.some((other) => other.frontMatter?.places.has(`/${key}`))
  })
  const start = starts[own.length]
  if (!isKnown || last === undefined || start === undefined) return undefined
  const end = start + last.length
  const dashes = text.includes('\r\n') ? '\r\n---' : '\n---'
  return {
    at: placeBetween(path, starts, start, end),
    words: last.trim().slice(0, 40),
    fix: { range: [end, end], text: dashes },
  }
}
