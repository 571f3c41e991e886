// Parts of a site as strings, for pages that somebody else builds: a handbook, an intranet, a review app.

import type { Ladder } from '../model/ladder.js'
import { uniqueIds } from '../model/text.js'
import { axesTable } from './charts/axes-table.js'
import { fewestForRadar, radar } from './charts/radar.js'
import { stepsChart } from './charts/steps.js'
import { siteCss } from './assets.js'
import { contentContext } from './content-context.js'
import { heading } from './content.js'
import { html } from './html.js'
import { fullName } from './names.js'
import { fragment } from './paths.js'
import { levelContent } from './pages/level.js'
import { matrixTable } from './pages/matrix.js'
import { linksOf, siteOf, type Site } from './site.js'

/** How pieces fit into a page. */
export interface PieceOptions {
  /** The address of a level in your own site; by default an anchor in the same page. */
  href?: (level: string) => string
  /** The address of an image in your own site, from its path in the ladder; by default images are told in words. */
  image?: (path: string) => string | undefined
  /** Depth of the first heading. Default: 2, for `h2`. */
  heading?: number
}

/**
 * One level: all that its document says, sanitised, with an anchor for each expectation by its id.
 * `undefined` where the ladder has no such level.
 *
 * @example
 * levelHtml(ladder, 'L3', { href: (id) => `/handbook/levels/${id}` })
 */
export function levelHtml(ladder: Ladder, id: string, options: PieceOptions = {}): string | undefined {
  const site = pieceSite(ladder, options)
  const level = site.byId.get(id)
  if (!level) return undefined
  const depth = options.heading ?? 2
  const ids = uniqueIds()
  const context = contentContext(ladder, level, linksOf(site, level.source.path, ''), {
    anchor: (wanted) => ids(`${level.id}-${wanted}`),
  })
  return html`<article class="rungs-level prose" id="${level.id}">
    ${heading(depth, `${level.id}-title`, html`${fullName(level)}`)}
    ${levelContent(level, context, depth + 1)}
  </article>`.markup
}

/** All levels and competencies as one table. Levels can be chosen by their ids. */
export function matrixHtml(
  ladder: Ladder,
  options: PieceOptions & { levels?: readonly string[] } = {},
): string {
  const site = pieceSite(ladder, options)
  const levels = ladder.levels.filter(({ id }) => options.levels?.includes(id) ?? true)
  return matrixTable(site, levels, '').markup
}

/** Options of `axesChart`. */
export interface AxesChartOptions {
  /** Levels to draw, the first one in front. By default: all, step by step. */
  levels?: readonly string[]
  /** Makes ids unique where a page has several charts. Default: `axes`. */
  id?: string
}

/**
 * The declared axes as SVG with a table. With one or two levels a radar, else steps per axis over all levels.
 * Empty where the ladder declares no axes.
 */
export function axesChart(ladder: Ladder, { levels: ids, id = 'axes' }: AxesChartOptions = {}): string {
  const levels = ids
    ? ids.flatMap((wanted) => ladder.levels.find((level) => level.id === wanted) ?? [])
    : ladder.levels.filter(({ axes }) => Object.keys(axes).length > 0)
  if (ladder.axes.length === 0 || levels.length === 0) return ''
  const isRadar = levels.length <= 2 && ladder.axes.length >= fewestForRadar
  const drawing = isRadar
    ? radar(ladder, levels, { id })
    : html`<div class="multiples">
        ${ladder.axes.map(
          (axis, index) =>
            html`<figure>
              <figcaption>${axis.title}</figcaption>
              ${stepsChart(axis, levels, `${id}-${String(index)}`)}
            </figure>`,
        )}
      </div>`
  return html`<div class="rungs-axes">${drawing}${axesTable(ladder, levels, 'Axes')}</div>`.markup
}

/** The style sheet of the site, for pages that show its pieces as the site does. */
export function siteStyles(): string {
  return siteCss
}

/** A site without pages: links lead where the host says. */
function pieceSite(ladder: Ladder, { href = (id) => fragment(id), image }: PieceOptions): Site {
  const site = siteOf(ladder, image ? { image } : {})
  return { ...site, href }
}
