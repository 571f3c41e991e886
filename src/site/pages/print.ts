// The whole ladder as one document, for paper and for PDF; in parts where it is very long.

import type { Level } from '../../model/level.js'
import { uniqueIds } from '../../model/text.js'
import { contentContext } from '../content-context.js'
import { heading } from '../content.js'
import { html, Html, inOnePiece } from '../html.js'
import { fullName, shortName } from '../names.js'
import { partLinks, partPath } from '../parts.js'
import type { Page } from '../shell.js'
import { linksOf, type Site } from '../site.js'
import { levelContent } from './level.js'

/** Characters of markup in one part. */
const budget = 88_000

/** The pages to print. */
export function printPages(site: Site): Page[] {
  const { ladder } = site
  const parts: { levels: Level[]; content: Html[]; size: number }[] = []
  let anchor = uniqueIds()
  for (const level of [...(ladder.common ? [ladder.common] : []), ...ladder.levels]) {
    let content = levelHtml(site, level, anchor)
    let part = parts.at(-1)
    if (!part || part.size + content.markup.length > budget) {
      anchor = uniqueIds()
      content = levelHtml(site, level, anchor)
      part = { levels: [], content: [], size: 0 }
      parts.push(part)
    }
    part.levels.push(level)
    part.content.push(new Html(inOnePiece(content.markup)))
    part.size += content.markup.length
  }
  const links = parts.map(({ levels: [first] }, index) => ({
    path: partPath('print', index),
    name: `${first ? shortName(first) : ''} …`,
  }))
  return parts.map(({ levels, content }, index) => ({
    path: partPath('print', index),
    title:
      parts.length === 1
        ? 'The whole ladder'
        : `The whole ladder, part ${String(index + 1)} of ${String(parts.length)}`,
    section: 'print',
    kind: 'print',
    main: html`<header class="page-head">
        <p class="eyebrow">${site.options.version !== undefined && html`Version ${site.options.version}`}</p>
        <h1>${ladder.title}</h1>
        ${index === 0 && ladder.description !== undefined && html`<p class="lead">${ladder.description}</p>`}
        <p class="screen-only"><button type="button" data-print hidden>Print, or save as PDF</button></p>
        ${parts.length > 1 && partLinks('Parts', links, partPath('print', index), false)}
        <nav class="toc-print" aria-label="Levels">
          <ol>
            ${levels.map((level) => html`<li><a href="#${encodeURI(level.id)}">${fullName(level)}</a></li>`)}
          </ol>
        </nav>
      </header>
      ${content}`,
  }))
}

function levelHtml(site: Site, level: Level, anchor: (wanted: string) => string): Html {
  const id = anchor(level.id)
  const context = contentContext(site.ladder, level, linksOf(site, level.source.path, 'print.html'), {
    permalinks: false,
    anchor: (wanted) => anchor(`${level.id}-${wanted}`),
  })
  return html`<article class="sheet prose" aria-labelledby="${id}">
    ${heading(2, id, html`${fullName(level)}`)} ${levelContent(level, context, 3)}
  </article> `
}
