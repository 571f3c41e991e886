// Pages for the documents beside the levels: introductions, guides, questions and answers.

import { contentContext } from '../content-context.js'
import { sectionsHtml } from '../content.js'
import { html } from '../html.js'
import { fullName } from '../names.js'
import type { Page } from '../shell.js'
import { levelHref, linksOf, type Site } from '../site.js'

/** A page for each document that has text of its own. */
export function documentPages(site: Site): Page[] {
  const { ladder, paths } = site
  return ladder.documents.flatMap((document): Page[] => {
    const path = paths.documents.get(document.path)
    if (document.kind === 'level' || path === undefined) return []
    const context = contentContext(ladder, ladder, linksOf(site, document.path, path), {
      permalinks: false,
      levelLink: (level) => html`<a href="${levelHref(site, level.id, path)}">${fullName(level)}</a>`,
    })
    const [first] = document.sections
    // The title of the page says it already.
    const isTitled = document.sections.length === 1 && first?.depth === 1 && first.title !== ''
    const content = isTitled
      ? html`${sectionsHtml([{ ...first, title: '', heading: '' }], 2, context)}`
      : sectionsHtml(document.sections, 2, context)
    return [
      {
        path,
        title: isTitled ? first.title : document.title,
        section: 'overview',
        kind: 'document',
        main: html`<article>
          <header class="page-head"><h1>${isTitled ? first.title : document.title}</h1></header>
          <div class="prose">${content}</div>
        </article>`,
      },
    ]
  })
}
