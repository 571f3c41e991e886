// One axis over the levels of a track: how each level climbs a scale, as SVG.

import type { Axis } from '../../model/ladder.js'
import { html, type Html } from '../html.js'
import { fullName, shortName } from '../names.js'
import { stepOf, stepTitle, type RadarLevel } from './radar.js'

const rowHeight = 26
const columnWidth = 46
const left = 118
const top = 10

/** Draws the steps of levels on one axis. `id` makes ids unique on the page. */
export function stepsChart(axis: Axis, levels: readonly RadarLevel[], id: string): Html {
  const width = left + levels.length * columnWidth + 8
  const height = top + axis.scale.length * rowHeight + 26
  const x = (index: number): number => left + (index + 0.5) * columnWidth
  const y = (step: number): number => top + (axis.scale.length - step + 0.5) * rowHeight
  const points = levels.flatMap((level, index) => {
    const step = stepOf(level, axis)
    return step === 0 ? [] : [{ x: x(index), y: y(step) }]
  })
  return html`<svg
    class="steps"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="${id}-title ${id}-text"
  >
    <title id="${id}-title">${axis.title} by level</title>
    <desc id="${id}-text">
      ${levels.map((level) => `${fullName(level)}: ${stepTitle(level, axis)}.`).join(' ')}
    </desc>
    <g aria-hidden="true" font-size="12" fill="currentColor">
      ${axis.scale.map(({ title }, index) => html`<text x="${left - 12}" y="${y(index + 1) + 4}" text-anchor="end">${shortened(title)}</text><path d="M${left} ${y(index + 1)}H${width - 8}" stroke="currentColor" stroke-opacity="0.16" /> `)}${levels.map((level, index) => html`<text x="${x(index)}" y="${height - 6}" text-anchor="middle">${shortName(level).slice(0, 6)}</text> `)}
    </g>
    <g class="series series-1" fill="none" stroke="#1b6b63">
      <path d="${staircase(points)}" stroke-width="2.5" stroke-linejoin="round" />
      ${points.map((point) => html`<circle cx="${point.x}" cy="${point.y}" r="4" fill="#1b6b63" />`)}
    </g>
  </svg>`
}

/** From rung to rung: along, then up in the middle between two levels. */
function staircase(points: readonly { x: number; y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (!before) return `M${String(x)} ${String(y)}`
      const between = (before.x + x) / 2
      return `H${String(between)}V${String(y)}H${String(x)}`
    })
    .join('')
}

function shortened(title: string): string {
  return title.length > 17 ? `${title.slice(0, 16)}…` : title
}
