// The table of a chart: the same facts for everyone who would rather read.

import type { Ladder } from '../../model/ladder.js'
import { html, type Html } from '../html.js'
import { fullName } from '../names.js'
import { stepOf, stepTitle, type RadarLevel } from './radar.js'

/** Levels as rows, axes as columns, each cell the name of a step and its place on the scale. */
export function axesTable(
  { axes }: Pick<Ladder, 'axes'>,
  levels: readonly RadarLevel[],
  caption: string,
  href?: (id: string) => string,
): Html {
  const name = (level: RadarLevel): Html =>
    href ? html`<a href="${href(level.id)}">${fullName(level)}</a>` : html`${fullName(level)}`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table class="axes-table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          ${axes.map(({ title }) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${levels.map(
          (level) =>
            html`<tr>
              <th scope="row">${name(level)}</th>
              ${axes.map((axis) => {
                const step = stepOf(level, axis)
                return html`<td>
                  ${stepTitle(level, axis)}${step > 0 && html` <small>${step}/${axis.scale.length}</small>`}
                </td>`
              })}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
}
