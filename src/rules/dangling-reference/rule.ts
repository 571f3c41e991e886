// Text that sends the reader to something that is not there: "these links" without a link, a mark without its note.

import { passagesOf, placeInPassage, type Passage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import type { Place } from '../../model/place.js'
import type { SourceDocument } from '../../parse/document.js'

export default defineRule({
  id: 'dangling-reference',
  description: 'Require links, notes and definitions that the text sends its reader to',
  family: 'structure',
  recommended: 'warning',
  messages: {
    links: (data: { words: string }) =>
      `Unexpected \`${data.words}\` without a link, expected links here or right below; add them, or take the words out`,
    asterisk: (data: { words: string }) =>
      `Unexpected asterisk after \`${data.words}\`, expected a note that starts with an asterisk; add the note, or remove the mark`,
    footnote: (data: { mark: string }) =>
      `Unexpected footnote \`${data.mark}\`, expected a line \`${data.mark}: …\` in the same file; add the note, or remove the mark`,
    definition: (data: { label: string; link: string }) =>
      `Unexpected link \`${data.link}\`, expected a line \`[${data.label}]: …\` in the same file; add it, or write the address into the link`,
  },
  check({ documents, report }) {
    for (const { source } of documents) {
      const promises = cue.test(source.text.toLowerCase())
      const passages = passagesOf(source)
      const marked: { words: string; at: Place }[] = []
      for (const passage of passages) {
        const place = (match: RegExpExecArray): ReturnType<typeof placeInPassage> =>
          placeInPassage(source, passage, match.index, match[0].length)
        const links = promises ? promise.exec(passage.text) : null
        if (links && !hasLinks(passage, source))
          report('links', { at: place(links), data: { words: links[0] } })
        const asterisk = loneAsterisk(passage)
        if (asterisk) marked.push({ words: asterisk[1] ?? '', at: place(asterisk) })
        if (passage.kind === 'data' || passage.kind === 'html' || !passage.text.includes('[')) continue
        const footnote = [...passage.text.matchAll(/\[\^[^\]\s]+\]?/gu)].find(
          // An address right before a mark swallows it; its note is there all the same.
          ([mark]) => mark.endsWith(']') && !isCharacters.test(mark) && !source.text.includes(`\n${mark}:`),
        )
        if (footnote) report('footnote', { at: place(footnote), data: { mark: footnote[0] } })
        const link = /\[([^\][]+)\]\[([^\][]*)\]/u.exec(passage.text)
        if (link)
          report('definition', {
            at: place(link),
            data: { link: link[0], label: link[2] || (link[1] ?? '') },
          })
      }
      const [first, ...others] = marked
      if (!first || passages.some(({ text }) => note.test(text) || meaning.test(text))) continue
      if (isNoteOfItem(passages, source)) continue
      report('asterisk', {
        at: first.at,
        data: { words: first.words },
        related: others.map(({ at }) => ({ message: 'The same mark', at })),
      })
    }
  },
})

/** Characters that a pattern excludes: `[^a-z0-9]`. */
const isCharacters = /\\|(?<!\w)[a-z0-9]-[a-z0-9]/iu

const note = /^\s*\\?\*\s?[\p{L}\p{N}("“„«‘']/u

/** A note that begins with an asterisk and a space is a list of one item to Markdown. */
function isNoteOfItem(passages: readonly Passage[], { text }: SourceDocument): boolean {
  const starred = passages.filter(({ item, start }) => item && text.slice(start - 2, start) === '* ')
  return starred.length === 1
}

/** What marks mean can be said anywhere: `each point marked with a *`, `an asterisk stands for …`. */
const meaning = /\basterisks?\b|[\s(["“]\\?\*(?=[,.;:)\]"”]|\s[\p{L}=–-])/iu

const promise =
  /\b(?:in|at|see|visit|follow|open|read|check(?: out)?) (?:these|those|the following) (?:links|pages|articles|resources)\b/iu

/** What the source of each promise has in it; marks may stand where a passage is blank. */
const cue = /(?:these|those|following)[^a-z](?:links|pages|articles|resources)/u

/** Whether a link stands in the passage or after it, before the next heading. */
function hasLinks({ start, text }: Passage, { headings, links, text: source }: SourceDocument): boolean {
  const end = headings.find(({ place }) => place.start.offset > start + text.length)?.place.start.offset
  const within = (offset: number): boolean => offset >= start && offset < (end ?? source.length)
  return links.some(({ place }) => within(place.start.offset) || within(place.end.offset - 1))
}

/** The only asterisk of a passage, right after a word or a full stop; `t2*` and `x*` are names of something. */
function loneAsterisk({ text }: Passage): RegExpExecArray | null {
  const at = text.indexOf('*')
  if (at === -1 || text.includes('*', at + 1)) return null
  return /(?<![\p{L}\p{N}])(?!\p{Ll}{1,2}\d*\\?\*)([\p{L}\p{N}]+)[.)!?”"]*\\?\*(?=\s|[,;:.)]|$)/u.exec(text)
}
