// Words that are shown without what is under them: statements, facts, code.

import type { AntiPattern, Expectation, Meta } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { ContentContext } from './content-context.js'
import { html, type Html } from './html.js'
import { leafHtml } from './markdown.js'
import { isExpectation } from './owners.js'
import { fragment } from './paths.js'

/** The words of a statement and a link to it; `anchored` where what stands around it has its anchor. */
export function statementHtml(
  statement: Expectation | AntiPattern,
  context: ContentContext,
  anchored: boolean,
): Html {
  const content = leafHtml(statement.markdown, wordsOf(statement), context.links)
  const target =
    anchored || !context.permalinks ? content : html`<span id="${statement.id}">${content}</span>`
  const link =
    context.permalinks &&
    html` <a
      class="permalink"
      href="${fragment(statement.id)}"
      aria-label="Link to: ${statement.text.slice(0, 60)}"
      >#</a
    >`
  return html`${target}${link}`
}

/** An anti-pattern's name stands before its text, unless a heading or the text itself says it. */
function wordsOf(statement: Expectation | AntiPattern): string {
  const { name, text, markdown } = statement
  if (isExpectation(statement) || name === undefined || text.startsWith(name)) return text
  return normalizeTitle(markdown).startsWith(normalizeTitle(name)) ? `${name}: ${text}` : text
}

/** A fact: as its document writes it, or its label before its value. */
export function factHtml({ label, value, markdown }: Meta, { links }: ContentContext): Html {
  return markdown === '' ? html`<b>${label}:</b> ${value}` : leafHtml(markdown, `${label}: ${value}`, links)
}

/** What is inside a fence; indented code is all of it. */
export function codeIn(markdown: string): string {
  const text = markdown.trim()
  const mark = /^(?:`{3,}|~{3,})/u.exec(text)?.[0]
  const first = text.indexOf('\n')
  if (mark === undefined || first === -1 || !text.endsWith(mark)) return markdown
  let end = text.length
  // The fence that closes may be longer than the one that opens.
  while (text.charAt(end - 1) === mark.charAt(0)) end--
  return text.slice(first + 1, Math.max(first + 1, end)).trimEnd()
}
