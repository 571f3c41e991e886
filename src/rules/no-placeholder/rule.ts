// Words that stand where the text itself should: TODO, TBD, "coming soon", an unfilled template, a lone question mark.

import { escapePattern } from '../../model/escape-pattern.js'
import { counted } from '../../model/listed.js'
import type { Place } from '../../model/place.js'
import { isTemplate } from '../../layout/file.js'
import { passagesOf, placeInPassage, trimmed, type Passage } from '../../lint/passages.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { defineRule } from '../../lint/rule.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'

export default defineRule({
  id: 'no-placeholder',
  description: 'Require the text itself, not a word that stands in for it',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'a heading left from a template' },
  options: (z) =>
    z.strictObject({
      words: z
        .array(z.string().min(1))
        .default([])
        .describe('More words that mean that something is still to be written.'),
    }),
  messages: {
    placeholder: (data: { words: string }) =>
      `Unexpected placeholder \`${data.words}\`, expected the text that it stands for; write it, or leave the line out until it is known`,
    draft: (data: { words: string; count: number }) =>
      `Unexpected \`${data.words}\` and ${counted(data.count - 1, 'other placeholder')} in this draft, expected the text that they stand for; write it, or leave the lines out until it is known`,
    item: (data: { words: string }) =>
      `Unexpected list item \`${data.words}\`, expected text; write it, or remove the item`,
    empty: () =>
      'Unexpected list item without text, expected some as in the items beside it; write it, or remove the item',
    tag: (data: { words: string }) =>
      `Unexpected placeholder \`${data.words}\`, which is taken for a tag and not shown, expected the text that it stands for; write it`,
    template: (data: { words: string }) =>
      `Unexpected heading \`${data.words}\`, expected one about the ladder; it seems to be left from a template, so remove it and what is under it`,
    filler: (data: { count: number }) =>
      `Unexpected \`Lorem ipsum\`${data.count === 1 ? '' : `, ${String(data.count)} times in this file`}, expected text that says something; write it, or leave the template out`,
  },
  check({ ladder, documents, options: { words }, report }) {
    const finished = new Set(
      ladder.levels.flatMap(({ status, source }) => (status === 'draft' ? [] : [source.path])),
    )
    const own = words.map(
      (word) => new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(word)}(?![\\p{L}\\p{N}])`, 'u'),
    )
    for (const { source, kind } of documents) {
      if (isTemplate(source.path)) continue
      for (const { title, depth, place } of source.headings) {
        if (isFromTemplate(title, depth))
          report('template', { at: place, data: { words: title }, atMost: 'warning' })
      }
      for (const { words: text, start, end } of leftBlanks(source)) {
        const at = placeBetween(source.path, source.starts, start, end)
        if (text === '') report('empty', { at })
        else report('tag', { at, data: { words: text } })
      }
      const filler: Place[] = []
      const found: { at: Place; data: { words: string } }[] = []
      for (const passage of passagesOf(source)) {
        if (kind !== 'level' && isToDoHeading(passage)) continue
        if (passage.item && /^\s*(?:\?+|…|\.{3})\s*$/u.test(passage.text)) {
          // A list of examples goes on; what a level asks for does not.
          if ((kind === 'page' || kind === 'index') && !passage.text.includes('?')) continue
          const { words: text, lead } = trimmed(passage)
          report('item', { at: placeInPassage(source, passage, lead, text.length), data: { words: text } })
          continue
        }
        if (own.length === 0 && !suspect.test(passage.text)) continue
        const latin = /\blorem ipsum\b/iu.exec(passage.text)
        if (latin) filler.push(placeInPassage(source, passage, latin.index, latin[0].length))
        const match = [...patterns, ...own].map((pattern) => pattern.exec(passage.text)).find(Boolean)
        if (!match) continue
        const written = match[0].trim()
        const at = placeInPassage(source, passage, match.index + match[0].indexOf(written), written.length)
        // The name of a page may be one of these words.
        if (/\]\([^)#]/u.test(source.text.slice(at.end.offset, at.end.offset + 3))) continue
        found.push({ at, data: { words: written } })
      }
      const [next] = found
      // Who began a level knows that its text is missing: what is left is told once.
      if (next && found.length > 1 && kind === 'level' && !finished.has(source.path))
        report('draft', { at: next.at, data: { ...next.data, count: found.length } })
      else for (const placeholder of found) report('placeholder', placeholder)
      const [first, ...rest] = filler
      if (first)
        report('filler', {
          at: first,
          data: { count: filler.length },
          related: rest.map((at) => ({ message: 'Here too', at })),
        })
    }
  },
})

/** Items without text among items with some, and `<insert an example>`, which Markdown takes for a tag. */
function leftBlanks(source: SourceDocument): { words: string; start: number; end: number }[] {
  const tags = nodesOfType(source, 'html').filter(({ node }) => tag.test(node.value))
  const empty = nodesOfType(source, 'listItem').filter(({ node, parents: [parent] }) => {
    if (node.children.length > 0 || parent?.type !== 'list') return false
    const filled = parent.children.filter(({ children }) => children.length > 0).length
    return filled * 2 > parent.children.length
  })
  return [...tags, ...empty].map(({ node }) => {
    const [start, end] = rangeOf(node) ?? [0, 0]
    return { words: node.type === 'html' ? node.value : '', start, end }
  })
}

const tag =
  /^<(?:insert|add|describe|enter|fill in|replace|specify|your|company|team|name of) [a-z ]{2,60}>$/iu

const brackets = String.raw`[(\[]\s*(?:WORDS)\s*[)\]](?!\()`
const promises =
  'coming soon|forthcoming|to be (?:added|announced|confirmed|decided|defined|determined|written)|work in progress|wip|placeholder'

/** `Level descriptions to be defined.` */
const described = String.raw`(?:(?:\p{L}+ ){0,3}(?:descriptions?|details|expectations|responsibilities|criteria|content|texts?)(?: (?:is|are))?(?: still)? )?`

const patterns = [
  // In capitals at the start it is a note to oneself, whatever follows; "TODO lists" are spoken about.
  /(?:TODO|FIXME|XXX)(?<=(?:^|[([])\s*(?:TODO|FIXME|XXX))(?![\p{L}\p{N}-]|\s+(?:lists?|comments?|items?|markers?)\b)/u,
  /^\s*(?:TB[ACD]|tb[acd])\s*(?:[.!…]+\s*)?$/u,
  /^\s*\?{3,}\s*$/u,
  // A marker stands alone, opens a note or is in brackets; "cleans up TODO comments" is an expectation.
  /(?:TODO|TBD|TBA|TBC|FIXME)(?<=(?:^|[([])\s*(?:TODO|TBD|TBA|TBC|FIXME))(?=\s*(?:[:.…)\]–—-]|$))/u,
  /(?:TODO|TBD|TBA|TBC|FIXME)(?<=[.:–—-]\s+(?:TODO|TBD|TBA|TBC|FIXME))(?=\s*(?:[:.]\s*)?$)/u,
  // `Bakes rye, TBD.`, `(how many? TBD)`. TODO and FIXME are also spoken of in lists.
  /TB[ACD](?<=[,;?]\s+TB[ACD])(?=\s*(?:[)\]]|\.\s*$|$))/u,
  // A note behind a statement: `- Leads reviews. TODO ask Anna`. Behind `e.g.` it is a word of the sentence.
  /(?:TODO|FIXME)(?<=\p{Ll}{4}[.!?]\s+(?:TODO|FIXME))(?:(?=:)|(?=\s+\p{Ll})(?!\s+(?:lists?|comments?|items?|markers?|notes?|tags?|files?|entries|tickets?|apps?|and|or|is|are|in|for|on|from|left|never|should|must|can)\b))/u,
  // `work in progress (WIP)` says what the letters are for.
  new RegExp(
    String.raw`(?<!work[ -]in[ -]pro(?:gress|cess)\s{0,4})${brackets.replace('WORDS', `tb[acd]|${promises}`)}`,
    'iu',
  ),
  new RegExp(String.raw`^\s*(?:${described}(?:${promises})|details to follow)\s*(?:[.!…]+\s*)?$`, 'iu'),
  /\[\s*(?:(?:insert|add|describe|fill in|replace|specify|write) (?=[^[\]()]{2})(?:[^[\]()]{0,39}[^[\]()\s])?|(?:company|team) name)\s*\](?![([])/iu,
  /@(?:TODO|TBD|FIXME)(?![\p{L}\p{N}])/u,
  /#{3}[A-Z][A-Z _]{1,30}#{3}/u,
  // `£X`, `$XX,XXX`: an amount that was to be filled in.
  /[$€£]\s?X{1,6}(?:[,.]X{1,3})?k?(?![\p{L}\p{N}])/u,
  // Hugo writes {{< >}} and {{% %}}; Liquid and Jinja write {{ page.title }} and filters. Those are filled in when the site is built.
  /\{\{(?![<%])(?:\s*[\p{L}\p{N}_-]+(?:\s+[\p{L}\p{N}_-]+)*\s*)?\}\}/u,
]

/** The first words of pages that generators and starter repositories bring along. */
function isFromTemplate(title: string, depth: number): boolean {
  if (depth === 1 && /^hello,? world\b/iu.test(title)) return true
  return /^(?:welcome to (?:github pages|mkdocs|docusaurus|gitbook|jekyll|vuepress)|getting started with create react app|(?:your |the )?project (?:title|name)$)/iu.test(
    title,
  )
}

/** A piece of each pattern, so that most texts are done with after one look. */
const suspect = new RegExp(
  String.raw`lorem|TODO|###|[$€£] ?X|FIXME|XXX|TB[ABCD]|\?{3}|\{\{|\[\s*(?:insert|add|describe|fill in|replace|specify|write|company|team)\s|details to follow|${promises}`,
  'iu',
)

/** A list of plans on an index page is not a gap in the ladder. */
function isToDoHeading(passage: Passage): boolean {
  return passage.kind === 'heading' && /^[#\s]*to[ -]?do[#\s]*$/iu.test(passage.text)
}
