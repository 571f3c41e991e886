// The declared axes: a radar of two levels, one small radar per level, steps per axis, and all of it as a table.

import { allOf } from '../../model/all-of.js'
import { listed } from '../../model/listed.js'
import type { Axis, Ladder, Track } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { axesTable } from '../charts/axes-table.js'
import { fewestForRadar, radar } from '../charts/radar.js'
import { stepsChart } from '../charts/steps.js'
import { html, type Html } from '../html.js'
import { fullName, rangeName } from '../names.js'
import { partLinks, partPath } from '../parts.js'
import type { Page } from '../shell.js'
import { levelHref, type Site } from '../site.js'

/** So many small drawings are a pattern; more are a wall. */
const mostDrawn = 40

/** Levels in the tables of one page. */
const mostListed = 24

interface Part {
  track: Track
  levels: Level[]
}

/** The pages of the axes: one, unless there are very many levels; none where no axis is declared. */
export function axesPages(site: Site): Page[] {
  const { ladder } = site
  if (ladder.axes.length === 0) return []
  const groups = groupsOf(site).map((parts, index) => ({
    parts,
    path: partPath('axes', index),
    name: rangeName(parts.flatMap(({ levels }) => levels)),
  }))
  return groups.map(({ parts, path }) => {
    return {
      path,
      title: 'Axes',
      description: `How levels rise: ${axisNames(ladder)}.`,
      section: 'axes',
      kind: 'axes',
      main: html`<header class="page-head">
          <h1>Axes</h1>
          <p class="lead">${axisNames(ladder)}: how levels rise, and the step that each level stands on.</p>
        </header>
        ${groups.length > 1 && partLinks('Parts', groups, path)}
        ${parts.map((part, at) => trackHtml(site, part, at, path))}
        <section aria-labelledby="scales">
          <h2 id="scales">What the steps mean</h2>
          <div class="scales">${ladder.axes.map(scaleHtml)}</div>
        </section>`,
    }
  })
}

/** Levels with values, track by track, a page's worth at a time. */
function groupsOf({ ladder, byId }: Site): Part[][] {
  const parts = ladder.tracks.flatMap((track) => {
    const levels = allOf(byId, track.levels).filter(({ axes }) => Object.keys(axes).length > 0)
    const count = Math.ceil(levels.length / mostListed)
    return Array.from({ length: count }, (_, index): Part => {
      return { track, levels: levels.slice(index * mostListed, (index + 1) * mostListed) }
    })
  })
  let group: Part[] = []
  const groups = [group]
  for (const part of parts) {
    const size = group.reduce((sum, { levels }) => sum + levels.length, 0)
    if (size > 0 && size + part.levels.length > mostListed) {
      group = []
      groups.push(group)
    }
    group.push(part)
  }
  return groups
}

function trackHtml(site: Site, { track, levels }: Part, index: number, path: string): Html {
  const { ladder } = site
  const id = `track-${String(index + 1)}`
  const drawn = levels.slice(0, mostDrawn)
  return html`<section class="axes-of-track" aria-labelledby="${id}">
    <h2 id="${id}">${ladder.tracks.length > 1 ? track.title : 'Level by level'}</h2>
    ${
      ladder.axes.length >= fewestForRadar &&
      html`<ul class="radars">
        ${drawn.map((level, at) => smallRadar(site, level, drawn[at - 1], `${id}-${String(at)}`, path))}
      </ul>`
    }
    ${ladder.tracks.length > 1 ? html`<h3>Step by step</h3>` : html`<h2>Step by step</h2>`}
    <div class="multiples">
      ${ladder.axes.map(
        (axis, at) =>
          html`<figure>
            <figcaption>${axis.title}</figcaption>
            <div class="scroll" tabindex="0" role="region" aria-label="${axis.title} of ${track.title}">
              ${stepsChart(axis, drawn, `${id}-axis-${String(at)}`)}
            </div>
          </figure>`,
      )}
    </div>
    ${axesTable(ladder, levels, ladder.tracks.length > 1 ? `Axes of ${track.title}` : 'All levels on all axes', (level) => levelHref(site, level, path))}
  </section>`
}

function smallRadar(site: Site, level: Level, below: Level | undefined, id: string, path: string): Html {
  return html`<li>
    <a href="${levelHref(site, level.id, path)}">${fullName(level)}</a
    >${radar(site.ladder, below ? [level, below] : [level], { id, size: 170 })}
  </li> `
}

function scaleHtml({ id, title, description, scale }: Axis): Html {
  return html`<div class="scale">
    <h3 id="axis-${id}">${title}</h3>
    ${description !== undefined && html`<p>${description}</p>`}
    <ol>
      ${scale.map((step) => html`<li><b>${step.title}</b>${step.description !== undefined && html` <span>${step.description}</span>`}</li>`)}
    </ol>
  </div> `
}

/** `Scope, Autonomy and Horizon`. */
function axisNames({ axes }: Ladder): string {
  return listed(
    axes.map(({ title }) => title),
    'and',
  )
}
