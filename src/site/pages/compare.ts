// Comparing levels: a page for each pair of neighbours, and one where any two are chosen.

import { allOf } from '../../model/all-of.js'
import type { Level } from '../../model/level.js'
import { compareLevels, type Comparison } from '../compare-levels.js'
import { comparisonHtml } from '../compare-view.js'
import { html, type Html } from '../html.js'
import { ladderData, levelData, type LevelData } from '../level-data.js'
import { fullName, shortName } from '../names.js'
import { relativeTo, plannedFor } from '../paths.js'
import type { Page } from '../shell.js'
import { levelHref, type Site } from '../site.js'

/** Path of the page for two neighbours; for others, that of the page where one chooses. */
export function comparisonPath({ paths, byId }: Site, from: string, to: string): string {
  return byId.get(from)?.next.includes(to)
    ? `compare/${plannedFor(from, paths.names)}--${plannedFor(to, paths.names)}.html`
    : 'compare.html'
}

/** Every page that compares. */
export function* comparePages(site: Site): Generator<Page> {
  if (site.ladder.levels.length < 2) return
  const steps = site.ladder.levels.flatMap((from) => allOf(site.byId, from.next).map((to) => ({ from, to })))
  yield choicePage(site, steps)
  const data = ladderData(site)
  // What is at the end of one step is most often at the beginning of the next.
  let last: { level: Level; data: LevelData } | undefined
  for (const { from, to } of steps) {
    const path = comparisonPath(site, from.id, to.id)
    const low = last?.level === from ? last.data : levelData(site, from, path)
    last = { level: to, data: levelData(site, to, path) }
    yield stepPage(site, path, from, to, compareLevels(data, low, [last.data]))
  }
}

function stepPage(site: Site, path: string, from: Level, to: Level, comparison: Comparison): Page {
  return {
    path,
    title: `${shortName(from)} to ${shortName(to)}`,
    description: `What is new and what is raised between ${fullName(from)} and ${fullName(to)}.`,
    section: 'compare',
    kind: 'compare',
    main: html`<header class="page-head">
        <p class="eyebrow">Compare</p>
        <h1>
          From <a href="${levelHref(site, from.id, path)}">${fullName(from)}</a> to
          <a href="${levelHref(site, to.id, path)}">${fullName(to)}</a>
        </h1>
        <p class="screen-only">
          <a href="${relativeTo(path, 'compare.html')}">Compare two other levels</a>
        </p>
      </header>
      <div class="comparison">${comparisonHtml(comparison)}</div>`,
  }
}

/** More than these are found from the levels' own pages. */
const mostListed = 200

function choicePage(site: Site, steps: readonly { from: Level; to: Level }[]): Page {
  const path = 'compare.html'
  return {
    path,
    title: 'Compare',
    data: ['data/site.js'],
    description: 'Two levels side by side: what is new, what is raised, and what stays.',
    section: 'compare',
    kind: 'compare',
    main: html`<header class="page-head">
        <h1>Compare levels</h1>
        <p class="lead">What is new, what is raised, and what stays from one level to another.</p>
      </header>
      <form class="choice" data-compare hidden>
        ${select(site, 'from', 'From')} ${select(site, 'to', 'To')}
      </form>
      <div class="comparison" data-comparison aria-live="polite"></div>
      ${stepList(steps, site)}`,
  }
}

/** A choice of levels. With more levels than fit a page, the page's script fills it. */
export function select({ ladder }: Site, name: string, label: string): Html {
  const options = ladder.levels.length > 200 ? [] : ladder.levels
  return html`<p class="field">
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      ${options.map((level) => html`<option value="${level.id}">${fullName(level)}</option>`)}
    </select>
  </p>`
}

function stepList(steps: readonly { from: Level; to: Level }[], site: Site): Html {
  if (steps.length > mostListed)
    return html`<p>The page of each level leads to the comparison with the next one.</p>`
  const path = 'compare.html'
  return html`<section aria-labelledby="steps">
    <h2 id="steps">Step by step</h2>
    <ul class="step-list">
      ${steps.map(
        ({ from, to }) =>
          html`<li>
            <a href="${relativeTo(path, comparisonPath(site, from.id, to.id))}"
              ><span>${fullName(from)}</span> <span class="arrow" aria-hidden="true">→</span
              ><span class="visually-hidden"> to </span> <span>${fullName(to)}</span></a
            >
          </li> `,
      )}
    </ul>
  </section>`
}
