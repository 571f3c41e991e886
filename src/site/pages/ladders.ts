// The page that leads to several ladders.

import type { Ladder } from '../../model/ladder.js'
import { counted } from '../../model/listed.js'
import { html, type Html } from '../html.js'
import { fullName } from '../names.js'
import { relativeTo } from '../paths.js'
import { purposeOf, shortened } from '../purpose.js'
import type { Page } from '../shell.js'

const path = 'index.html'

/** A ladder, and the folder of its pages. */
export interface LadderEntry {
  ladder: Ladder
  folder: string
}

/** The page of all ladders. */
export function laddersPage(title: string, entries: readonly LadderEntry[]): Page {
  return {
    path,
    title,
    description: `${String(entries.length)} career ladders: ${entries.map(({ ladder }) => ladder.title).join(', ')}.`,
    section: 'ladders',
    kind: 'ladders',
    main: html`<header class="page-head"><h1>${title}</h1></header>
      <ul class="levels ladders">
        ${entries.map(entryHtml)}
      </ul>`,
  }
}

function entryHtml({ ladder, folder }: LadderEntry): Html {
  const lead = purposeOf(ladder)
  const [lowest] = ladder.levels
  const highest = ladder.levels.at(-1)
  const range =
    lowest && highest && lowest !== highest && ladder.tracks.length < 2
      ? `, ${fullName(lowest)} to ${fullName(highest)}`
      : ''
  return html`<li>
    <a class="name" href="${relativeTo(path, `${folder}/index.html`)}">${ladder.title}</a>
    ${lead !== undefined && html`<p>${shortened(lead)}</p>`}
    <p>
      <small
        >${counted(ladder.levels.length, 'level')}${ladder.tracks.length > 1 && `, ${counted(ladder.tracks.length, 'track')}`}${range}</small
      >
    </p>
  </li> `
}
