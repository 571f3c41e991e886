// The tracks of a ladder as it is climbed: a rung per level, the highest on top, a column per track. Links, as SVG.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { html, type Html } from '../html.js'
import { fullName, nameOf } from '../names.js'
import { placedRungs, type Rung } from './rungs.js'

const gap = 22
const headHeight = 34
const margin = 16

/** Of a letter, in the widest of the faces that the style sheet names. */
const letterWidth = 8.4

/** How large everything is: as wide as its names need, and two lines high where they need too much. */
interface Size {
  width: number
  height: number
  /** Letters in a line. */
  room: number
  top: number
}

/** Draws the levels and the ways between them. `href` gives the address of a level. */
export function trackGraph(ladder: Ladder, href: (id: string) => string): Html {
  const { rungs, columns, rows } = placedRungs(ladder)
  const heads = ladder.tracks.length > 1
  const size = sizeFor(ladder.levels, columns.length, heads)
  const width = columns.length * (size.width + gap) - gap
  const height = size.top + rows * rowHeight(size)
  const byId = new Map(rungs.map((rung) => [rung.level.id, rung]))
  const ways = rungs.flatMap((from) =>
    from.level.next.flatMap((id) => {
      const to = byId.get(id)
      return to ? [way(from, to, size)] : []
    }),
  )
  const ordered = [...rungs].sort((a, b) => a.x - b.x || a.y - b.y)
  return html`<svg
    class="graph"
    viewBox="-1 0 ${width + 2} ${height}"
    width="${width + 2}"
    height="${height}"
    role="group"
    aria-label="Levels, the highest on top"
  >
    <g
      class="ways"
      fill="none"
      stroke="currentColor"
      stroke-opacity="0.4"
      stroke-width="1.6"
      aria-hidden="true"
    >
      ${ways}
    </g>
    ${heads && columns.map((title, index) => html`<text class="track" x="${index * (size.width + gap) + size.width / 2}" y="18" text-anchor="middle">${shortened(title, size.room)}</text> `)}
    ${ordered.map((rung) => rungHtml(rung, size, href))}
  </svg>`
}

function sizeFor(levels: readonly Level[], columns: number, heads: boolean): Size {
  const longest = Math.max(...levels.map((level) => fullName(level).length))
  const widest = columns > 1 ? 250 : 290
  const width = Math.round(Math.min(widest, Math.max(150, longest * letterWidth + 2 * margin)))
  const room = Math.floor((width - 2 * margin) / letterWidth)
  return { width, room, height: longest > room ? 60 : 40, top: heads ? headHeight : 0 }
}

function rowHeight({ height }: Size): number {
  return height + 18
}

function centre({ x, y }: Rung, size: Size): { x: number; y: number } {
  return {
    x: x * (size.width + gap) + size.width / 2,
    y: size.top + y * rowHeight(size) + rowHeight(size) / 2,
  }
}

/** Between rungs of a column two rails, as a ladder has; between columns a curve. */
function way(from: Rung, to: Rung, size: Size): Html {
  const start = centre(from, size)
  const end = centre(to, size)
  const [low, high] = [start.y - size.height / 2, end.y + size.height / 2]
  if (from.x === to.x) {
    const rail = Math.round(size.width * 0.36)
    const rails = [-rail, rail].map((shift) => `M${String(start.x + shift)} ${String(low)}V${String(high)}`)
    return html`<path d="${rails.join('')}" />`
  }
  const bend = (low + high) / 2
  return html`<path d="M${start.x} ${low}C${start.x} ${bend} ${end.x} ${bend} ${end.x} ${high}" />`
}

function rungHtml(rung: Rung, size: Size, href: (id: string) => string): Html {
  const { level } = rung
  const { code } = nameOf(level)
  const { x, y } = centre(rung, size)
  const left = x - size.width / 2
  const lines = linesOf(fullName(level), size.room)
  const [first = ''] = lines
  const second = lines[1] ?? ''
  const isCut = lines.join(' ') !== fullName(level)
  const baseline = y + 5 - (second === '' ? 0 : 10)
  return html`<a class="rung" href="${href(level.id)}"
    >${isCut && html`<title>${fullName(level)}</title>`}<rect
      x="${left}"
      y="${y - size.height / 2}"
      width="${size.width}"
      height="${size.height}"
      rx="5"
    /><text x="${left + margin}" y="${baseline}"
      >${code !== undefined && html`<tspan class="code">${code}</tspan>`}${first.slice(code?.length ?? 0)}${second !== '' && html` <tspan x="${left + margin}" dy="20">${second}</tspan>`}</text
    ></a
  > `
}

/** A name in one line, or in two of which the first takes as many words as fit. */
function linesOf(name: string, room: number): string[] {
  if (name.length <= room) return [name]
  const cut = name.lastIndexOf(' ', room)
  if (cut <= 0) return [shortened(name, room)]
  return [name.slice(0, cut), shortened(name.slice(cut + 1), room)]
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
