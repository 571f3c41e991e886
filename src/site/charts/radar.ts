// One level, or two, on all axes at once: a radar as SVG that reads aloud what it shows.

import type { Axis, Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { valueOf } from '../../model/value-of.js'
import { html, type Html } from '../html.js'
import { fullName } from '../names.js'

/** A level and what it is drawn like. The first one is in front. */
export type RadarLevel = Pick<Level, 'id' | 'title' | 'axes'>

/** Options of `radar`. */
export interface RadarOptions {
  /** Makes ids unique on the page. */
  id: string
  /** Width and height in pixels. */
  size?: number
  /** Whether the axes are named at the rim. Default: true. */
  labels?: boolean
}

/** With fewer axes there is no shape to see. */
export const fewestForRadar = 3

/** Position of a level on an axis from 1, or 0 where it has none. */
export function stepOf(level: RadarLevel, axis: Axis): number {
  return axis.scale.findIndex(({ id }) => id === valueOf(level.axes, axis.id)) + 1
}

/** The name of a level's step on an axis; an en dash where it has none. */
export function stepTitle(level: RadarLevel, axis: Axis): string {
  return axis.scale[stepOf(level, axis) - 1]?.title ?? '–'
}

/** Draws levels on the ladder's axes, one per spoke, the lowest step nearest to the middle. */
export function radar(
  { axes }: Pick<Ladder, 'axes'>,
  levels: readonly RadarLevel[],
  { id, size = 300, labels = true }: RadarOptions,
): Html {
  const middle = size / 2
  const reach = labels ? middle - 30 : middle - 8
  // Names at the sides need room beside the drawing.
  const beside = labels ? 52 : 0
  const point = (index: number, share: number): string => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2
    return `${round(middle + reach * share * Math.cos(angle))},${round(middle + reach * share * Math.sin(angle))}`
  }
  const ring = (share: number): string => axes.map((_, index) => point(index, share)).join(' ')
  const most = Math.max(...axes.map(({ scale }) => scale.length), 1)
  const rings = Array.from({ length: most }, (_, index) => (index + 1) / most)
  const shapes = levels.map((level, index) => shape(level, index, axes, point)).reverse()
  return html`<svg
    class="radar"
    viewBox="${-beside} 0 ${size + 2 * beside} ${size}"
    width="${size + 2 * beside}"
    height="${size}"
    role="img"
    aria-labelledby="${id}-title ${id}-text"
  >
    <title id="${id}-title">${levels.map(fullName).join(' beside ')} on ${axes.length} axes</title>
    <desc id="${id}-text">${levels.map((level) => inWords(level, axes)).join(' ')}</desc>
    <g class="grid" fill="none" stroke="currentColor" stroke-opacity="0.22">
      ${rings.map((share) => html`<polygon points="${ring(share)}" />`)}${axes.map((_, index) => html`<polyline points="${middle},${middle} ${point(index, 1)}" />`)}
    </g>
    ${shapes} ${labels && axes.map((axis, index) => label(axis, index, axes.length, middle, reach))}
  </svg>`
}

/** The same as a sentence: what the drawing says to who cannot see it. */
function inWords(level: RadarLevel, axes: readonly Axis[]): string {
  const facts = axes.map((axis) => {
    const step = stepOf(level, axis)
    return step === 0
      ? `${axis.title}: not set`
      : `${axis.title}: ${stepTitle(level, axis)}, step ${String(step)} of ${String(axis.scale.length)}`
  })
  return `${fullName(level)}. ${facts.join('; ')}.`
}

function shape(
  level: RadarLevel,
  index: number,
  axes: readonly Axis[],
  point: (index: number, share: number) => string,
): Html {
  const points = axes.map((axis, spoke) => point(spoke, stepOf(level, axis) / axis.scale.length))
  return html`<g class="series series-${index + 1}" fill="#1b6b63" stroke="#1b6b63"
    ><polygon
      points="${points.join(' ')}"
      fill-opacity="${index === 0 ? '0.18' : '0'}"
      stroke-width="2"
      ${index > 0 && html` stroke-dasharray="4 4" stroke-opacity="0.75"`}
    />${index === 0 && points.map((at) => dot(at))}</g
  > `
}

function dot(at: string): Html {
  const [x = '0', y = '0'] = at.split(',')
  return html`<circle cx="${x}" cy="${y}" r="3" />`
}

function label({ title }: Axis, index: number, count: number, middle: number, reach: number): Html {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  const x = middle + (reach + 8) * Math.cos(angle)
  const y = middle + (reach + 8) * Math.sin(angle)
  const side = Math.abs(Math.cos(angle)) < 0.2 ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end'
  const lift = side === 'middle' ? (Math.sin(angle) > 0 ? 10 : -1) : 4
  return html`<text
    x="${round(x)}"
    y="${round(y + lift)}"
    text-anchor="${side}"
    font-size="12"
    fill="currentColor"
    aria-hidden="true"
    >${title.length > 13 ? `${title.slice(0, 12)}…` : title}</text
  > `
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
