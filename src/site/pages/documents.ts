// Pages for the documents beside the levels: introductions, guides, questions and answers.

import type { Document } from '../../model/ladder.js'
import type { Section } from '../../model/level.js'
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
    const { title, sections } = asPage(document)
    return [
      {
        path,
        title,
        section: 'overview',
        kind: 'document',
        main: html`<article>
          <header class="page-head"><h1>${title}</h1></header>
          <div class="prose">${sectionsHtml(sections, 2, context)}</div>
        </article>`,
      },
    ]
  })
}

/** The title of a document's page, and what stands below it: where the first heading is the title, it is not said again. */
export function asPage({ title, sections }: Document): { title: string; sections: readonly Section[] } {
  const [first] = sections
  return sections.length === 1 && first?.depth === 1 && first.title !== ''
    ? { title: first.title, sections: [{ ...first, title: '', heading: '' }] }
    : { title, sections }
}
