// The first page: what the ladder is for, its tracks drawn, its levels and its competencies.

import { allOf } from '../../model/all-of.js'
import type { Document, Ladder, Track } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { trackGraph } from '../charts/graph.js'
import { html, type Html } from '../html.js'
import { fullName, nameOf } from '../names.js'
import { purposeOf, shortened } from '../purpose.js'
import { relativeTo } from '../paths.js'
import type { Page } from '../shell.js'
import { levelHref, type Site } from '../site.js'

const path = 'index.html'

/** With more levels, a drawing tells nothing and a summary each is too much. */
const mostDrawn = 60

/** The overview. */
export function overviewPage(site: Site): Page {
  const { ladder } = site
  const few = ladder.levels.length <= mostDrawn
  const lead = purposeOf(ladder)
  return {
    path,
    title: ladder.title,
    ...(lead === undefined ? {} : { description: lead }),
    section: 'overview',
    kind: 'overview',
    main: html`<header class="page-head">
        <h1>${ladder.title}</h1>
        ${lead !== undefined && html`<p class="lead">${lead}</p>`} ${reading(site)}
      </header>
      <div class="overview">
        ${few && html`<div class="scroll graph-scroll" tabindex="0" role="region" aria-label="Drawing of the levels">${trackGraph(ladder, (id) => levelHref(site, id, path))}</div>`}
        <section aria-labelledby="levels">
          <h2 id="levels">Levels</h2>
          <div class="tracks">${ladder.tracks.map((track) => trackList(site, track, few))}</div>
          ${ladder.common && html`<p>What is asked at <a href="${levelHref(site, ladder.common.id, path)}">every level</a>.</p>`}
        </section>
      </div>
      ${competencies(ladder)}`,
  }
}

/** Documents beside the levels, and what to do first. */
function reading({ paths, ladder }: Site): Html {
  const pages = ladder.documents.flatMap((document) => {
    const page = paths.documents.get(document.path)
    return document.kind !== 'level' && page !== undefined ? [{ title: titleOf(document, ladder), page }] : []
  })
  if (pages.length === 0) return html``
  return html`<nav class="reading" aria-label="About this ladder">
    <ul>
      ${pages.slice(0, 40).map(({ title, page }) => html`<li><a href="${relativeTo(path, page)}">${title}</a></li>`)}
    </ul>
  </nav>`
}

/** What a file is called says nothing to who never sees it, and the ladder's own title says nothing here. */
function titleOf({ title }: Document, ladder: Ladder): string {
  return title === ladder.title || /^(?:_?index|readme)$/iu.test(title) ? 'About this ladder' : title
}

function trackList(site: Site, track: Track, few: boolean): Html {
  const { ladder } = site
  const levels = allOf(site.byId, track.levels)
  return html`<div>
    ${ladder.tracks.length > 1 && html`<h3>${track.title}</h3>`}
    <ol class="levels">
      ${levels.map((level) => levelEntry(site, level, few))}
    </ol>
  </div> `
}

function levelEntry(site: Site, level: Level, few: boolean): Html {
  if (!few) return html`<li><a href="${levelHref(site, level.id, path)}">${fullName(level)}</a></li> `
  const { code, title } = nameOf(level)
  return html`<li>
    <a class="name" href="${levelHref(site, level.id, path)}"
      >${code !== undefined && html`<span class="code">${code}</span> `}${title}</a
    >${level.summary !== '' && html`<p>${shortened(level.summary)}</p>`}
  </li> `
}

function competencies(ladder: Ladder): Html {
  if (ladder.competencies.length === 0) return html``
  return html`<section class="competencies" aria-labelledby="competencies">
    <h2 id="competencies">Competencies</h2>
    <dl>
      ${ladder.competencies.map(
        ({ id, title, description, group, from, to }) =>
          html`<div>
            <dt>
              <a href="matrix.html#${encodeURI(id)}">${title}</a
              >${group !== undefined && html` <small>${group}</small>`}
            </dt>
            <dd>${description}${rangeOf(from, to)}</dd>
          </div> `,
      )}
    </dl>
  </section>`
}

function rangeOf(from: string | undefined, to: string | undefined): Html | undefined {
  if (from === undefined && to === undefined) return undefined
  const words = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `up to ${to}`]
  return html` <small>${words.filter(Boolean).join(' ')}</small>`
}
