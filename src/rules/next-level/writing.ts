// Links to levels as the documents at hand write them.

import { readIdentity } from '../../layout/identity.js'
import type { Edit } from '../../model/diagnostic.js'
import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Link, SourceDocument } from '../../parse/document.js'
import { levelsAt } from '../../lint/levels-at.js'
import { asUrl, relativePath, urlPlace } from '../../lint/link-target.js'
import { replacement } from '../../lint/replacement.js'
import { headingOf, nameLike } from './names.js'
import type { Navigation } from '../../lint/navigation.js'
import type { Step } from './steps.js'

/** The address of a level in a document, in the manner of another link there: with or without `./` and `.md`. */
function urlTo(level: Level, from: string, parsed: ParsedLadder, like?: string): string {
  const { path } = level.source
  const shared = levelsAt(parsed.ladder, path).length > 1
  const anchor = shared ? `#${headingOf(level, parsed)?.anchor ?? ''}` : ''
  if (path === from) return anchor
  const [file = ''] = (like ?? '').split('#', 1)
  const bare = file !== '' && !/\.[a-z]+$/iu.test(file)
  const relative = asUrl(relativePath(from, bare ? path.replace(/\.[a-z]+$/iu, '') : path))
  return `${file.startsWith('./') && !relative.startsWith('.') ? './' : ''}${relative}${anchor}`
}

/** An edit that gives a link another address, another text, or both; `undefined` for links that are not `[text](address)`. */
function relink(
  link: Link,
  source: SourceDocument,
  { url = link.url, text = link.text }: { url?: string; text?: string },
): Edit | undefined {
  const { start, end } = link.place
  const raw = source.text.slice(start.offset, end.offset)
  const address = urlPlace(link, source)
  const textAt = raw.indexOf(link.text)
  if (!raw.startsWith('[') || !address || textAt < 1) return undefined
  const from = start.offset + textAt
  const textEnd = from + link.text.length
  if (textEnd > address.start.offset) return undefined
  if (text === link.text) return replacement(address, url)
  if (url === link.url) return { range: [from, textEnd], text }
  return {
    range: [from, address.end.offset],
    text: `${text}${source.text.slice(textEnd, address.start.offset)}${url}`,
  }
}

/** The edit that makes a step lead to a level, and say so where its text named another. */
export function redirect(step: Step, to: Level, parsed: ParsedLadder): Edit | undefined {
  const { link, navigation, named } = step
  const { source } = navigation
  // A text that names a level which is not there leaves open what is wrong: the link, or the missing level.
  if (!named && readIdentity(link.text).code !== undefined) return undefined
  const text = named && named !== to ? nameLike(link.text, named, to, parsed) : link.text
  if (text === undefined) return undefined
  const like = step.target.kind === 'unknown' ? undefined : link.url
  return relink(link, source, { url: urlTo(to, source.path, parsed, like), text })
}

/** The edit that makes the text of a step name the level it leads to. */
export function renamed(
  { link, navigation, named }: Step,
  to: Level,
  parsed: ParsedLadder,
): Edit | undefined {
  const text = named && nameLike(link.text, named, to, parsed)
  return text === undefined ? undefined : relink(link, navigation.source, { text })
}

/** The edit that makes a plain name of a level a link to it. */
export function linked({ source, place, rest }: Navigation, to: Level, parsed: ParsedLadder): Edit {
  const at = source.text.indexOf(rest, place.start.offset)
  return { range: [at, at + rest.length], text: `[${rest}](${urlTo(to, source.path, parsed)})` }
}

/** The edit that puts the label in place of other words before the link. */
export function reworded({ source, place, words }: Navigation, label: string): Edit {
  const at = source.text.indexOf(words, place.start.offset)
  return { range: [at, at + words.length], text: label }
}

/** The line that a level lacks, written as another level writes its own. */
export function navigationLine(
  to: Level,
  from: string,
  label: string,
  model: Step | undefined,
  parsed: ParsedLadder,
): string {
  const { link, navigation, named } = model ?? {}
  if (link && navigation && named) {
    const text = nameLike(link.text, named, to, parsed)
    const edit =
      text === undefined
        ? undefined
        : relink(link, navigation.source, { url: urlTo(to, from, parsed, link.url), text })
    const { start, end } = navigation.place
    if (edit) {
      const whole = navigation.source.text
      return whole.slice(start.offset, edit.range[0]) + edit.text + whole.slice(edit.range[1], end.offset)
    }
  }
  return `*${label}*: [${to.id}](${urlTo(to, from, parsed)})`
}
