// The tracks of a ladder as it is climbed: a rung per level, the highest on top, a column per track. Links, as SVG.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { html, type Html } from '../html.js'
import { fullName, nameOf } from '../names.js'

const columnWidth = 272
const rowHeight = 58
const rungWidth = 250
const rungHeight = 40
const headHeight = 34

interface Rung {
  level: Level
  x: number
  y: number
}

/** Draws the levels and the ways between them. `href` gives the address of a level. */
export function trackGraph(ladder: Ladder, href: (id: string) => string): Html {
  const { rungs, columns } = placed(ladder)
  const heads = ladder.tracks.length > 1
  const top = heads ? headHeight : 0
  const rows = Math.max(...ladder.levels.map(({ rank }) => rank), 0) + 1
  const width = columns.length * columnWidth
  const height = top + rows * rowHeight
  const byId = new Map(rungs.map((rung) => [rung.level.id, rung]))
  const ways = rungs.flatMap((from) =>
    from.level.next.flatMap((id) => {
      const to = byId.get(id)
      return to ? [way(from, to, top)] : []
    }),
  )
  const ordered = [...rungs].sort((a, b) => a.x - b.x || a.y - b.y)
  return html`<svg
    class="graph"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
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
    ${heads && columns.map((title, index) => html`<text class="track" x="${index * columnWidth + columnWidth / 2}" y="18" text-anchor="middle">${shortened(title, 28)}</text> `)}
    ${ordered.map((rung) => rungHtml(rung, top, href))}
  </svg>`
}

/** Columns follow the tracks; a level that shares its place with another moves to a column beside. */
function placed({ levels, tracks }: Ladder): { rungs: Rung[]; columns: string[] } {
  const columns: string[] = []
  const rungs: Rung[] = []
  const highest = Math.max(...levels.map(({ rank }) => rank), 0)
  const done = new Set<string>()
  for (const track of tracks) {
    const own = levels.filter(({ id }) => track.levels.includes(id) && !done.has(id))
    if (own.length === 0) continue
    const first = columns.length
    const taken = new Map<number, number>()
    for (const level of own) {
      const beside = taken.get(level.rank) ?? 0
      taken.set(level.rank, beside + 1)
      done.add(level.id)
      while (columns.length <= first + beside) columns.push(columns.length === first ? track.title : '')
      rungs.push({ level, x: first + beside, y: highest - level.rank })
    }
  }
  return { rungs, columns }
}

function centre({ x, y }: Rung, top: number): { x: number; y: number } {
  return { x: x * columnWidth + columnWidth / 2, y: top + y * rowHeight + rowHeight / 2 }
}

/** Between rungs of a column two rails, as a ladder has; between columns a curve. */
function way(from: Rung, to: Rung, top: number): Html {
  const start = centre(from, top)
  const end = centre(to, top)
  const [low, high] = [start.y - rungHeight / 2, end.y + rungHeight / 2]
  if (from.x === to.x) {
    const rails = [-88, 88].map((shift) => `M${String(start.x + shift)} ${String(low)}V${String(high)}`)
    return html`<path d="${rails.join('')}" />`
  }
  const bend = (low + high) / 2
  return html`<path d="M${start.x} ${low}C${start.x} ${bend} ${end.x} ${bend} ${end.x} ${high}" />`
}

function rungHtml(rung: Rung, top: number, href: (id: string) => string): Html {
  const { level } = rung
  const { code, title } = nameOf(level)
  const { x, y } = centre(rung, top)
  const box = html`<rect
    x="${x - rungWidth / 2}"
    y="${y - rungHeight / 2}"
    width="${rungWidth}"
    height="${rungHeight}"
    rx="5"
  />`
  const room = code === undefined ? 24 : 24 - code.length
  const text =
    code === undefined
      ? html`<tspan class="code">${shortened(title, room)}</tspan>`
      : html`<tspan class="code">${code}</tspan> <tspan>${shortened(title, room)}</tspan>`
  const full = title.length > room && html`<title>${fullName(level)}</title>`
  return html`<a class="rung" href="${href(level.id)}"
    >${full}${box}<text x="${x - rungWidth / 2 + 16}" y="${y + 5}">${text}</text></a
  > `
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
