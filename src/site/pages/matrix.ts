// Levels × competencies, on as many pages as it takes to keep each of them light.

import type { Competency } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { html, type Html } from '../html.js'
import { nameOf, shortName, rangeName } from '../names.js'
import { leafHtml } from '../markdown.js'
import { partLinks, partPath } from '../parts.js'
import type { Page } from '../shell.js'
import { levelHref, linksOf, type Site } from '../site.js'

/** Characters of markup in one table; a page has a frame beside it. */
const budget = 84_000

/** The pages of the matrix: one, unless there is very much in it. */
export function matrixPages(site: Site): Page[] {
  if (site.ladder.competencies.length === 0) return []
  const tableParts = partsOf(site).map((columns, index) => ({
    columns,
    name: rangeName(columns.map(({ level }) => level)),
    path: partPath('matrix', index),
  }))
  return tableParts.map(({ columns, path }) => {
    return {
      path,
      title: 'Matrix',
      description: 'Every level and every competency in one table.',
      section: 'matrix',
      kind: 'matrix',
      main: html`<header class="page-head">
          <h1>Matrix</h1>
          <p class="lead">Every competency, level by level.</p>
        </header>
        ${tableParts.length > 1 && partLinks('Parts of the matrix', tableParts, path)}
        ${filterForm(site, columns)} ${tableHtml(site, columns, path)}`,
    }
  })
}

/** Levels in order, cut where a page would become too heavy. */
function partsOf(site: Site): Column[][] {
  const parts: Column[][] = []
  let size = Infinity
  for (const level of site.ladder.levels) {
    const column = columnOf(site, level, 'matrix.html')
    const own = column.cells.reduce((sum, { markup }) => sum + markup.length, 200)
    if (size + own > budget) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(column)
    size += own
  }
  return parts
}

/** A level and what it asks in each competency of the ladder, in order. */
interface Column {
  level: Level
  cells: readonly Html[]
}

function columnOf(site: Site, level: Level, path: string): Column {
  const cells = site.ladder.competencies.map(({ id }) => cellHtml(site, level, id, path))
  return { level, cells }
}

function filterForm({ ladder }: Site, columns: readonly Column[]): Html {
  const tracks = ladder.tracks.filter((track) => columns.some(({ level }) => track.levels.includes(level.id)))
  const box = (name: string, id: string, title: string): Html =>
    html`<label><input type="checkbox" name="${name}" value="${id}" /><span>${title}</span></label>`
  return html`<form class="filters" data-filter hidden>
    ${
      tracks.length > 1 &&
      html`<fieldset>
        <legend>Tracks</legend>
        ${tracks.map(({ id, title }) => box('track', id, title))}
      </fieldset>`
    }
    <fieldset>
      <legend>Competencies</legend>
      ${ladder.competencies.map(({ id, title }) => box('competency', id, title))}
    </fieldset>
    <p>
      <button type="reset" class="quiet" hidden>Show all</button>
      <span data-filter-state role="status"></span>
    </p>
  </form>`
}

/** The table alone. `path` is that of the page it is for. */
export function matrixTable(site: Site, levels: readonly Level[], path: string): Html {
  const columns = levels.map((level) => columnOf(site, level, path))
  return tableHtml(site, columns, path)
}

function tableHtml(site: Site, columns: readonly Column[], path: string): Html {
  return html`<div class="matrix-frame">
    <div
      class="scroll matrix-scroll"
      tabindex="0"
      role="region"
      aria-label="Matrix of levels and competencies"
    >
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col" class="corner"><span class="visually-hidden">Competency</span></th>
            ${columns.map(({ level }) => columnHead(site, level, path))}
          </tr>
        </thead>
        <tbody>
          ${site.ladder.competencies.map((competency, index) => rowHtml(site, competency, columns, index))}
        </tbody>
      </table>
    </div>
  </div>`
}

function columnHead(site: Site, level: Level, path: string): Html {
  const { code, title } = nameOf(level)
  return html`<th scope="col" ${trackAttribute(site, level)}>
    <a href="${levelHref(site, level.id, path)}"
      >${code !== undefined && html`<span class="code">${code}</span> `}<span>${title}</span></a
    >
  </th>`
}

/** A level may be in several tracks. */
function trackAttribute({ ladder }: Site, { id }: Level): Html {
  const tracks = ladder.tracks.filter(({ levels }) => levels.includes(id)).map((track) => track.id)
  return ladder.tracks.length > 1 ? html` data-tracks="${tracks.join('\n')}"` : html``
}

function rowHtml(
  site: Site,
  { id, title, description }: Competency,
  columns: readonly Column[],
  index: number,
): Html {
  return html`<tr data-competency="${id}">
    <th scope="row" id="${id}">
      <span class="row-name"
        >${title}${description !== undefined && html`<small>${description}</small>`}</span
      >
    </th>
    ${columns.map(({ level, cells }) => html`<td${trackAttribute(site, level)}>${cells[index]}</td>\n`)}
  </tr> `
}

function cellHtml(site: Site, level: Level, id: string, path: string): Html {
  const competency = level.competencies.find((own) => own.id === id)
  if (!competency) return html`<p class="none">Not part of ${shortName(level)}</p>`
  if (competency.expectations.length === 0) return html`<p class="none">Nothing is said</p>`
  const links = linksOf(site, level.source.path, path)
  const items = competency.expectations.map(
    ({ markdown, text }) => html`<li>${leafHtml(markdown, text, links)}</li> `,
  )
  return html`<ul>
      ${items}
    </ul>
    <a
      class="open"
      href="${levelHref(site, level.id, path, id)}"
      aria-label="${shortName(level)} in full: ${competency.title}"
      >${shortName(level)} in full</a
    >`
}
