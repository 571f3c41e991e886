// What is too long for one page: where its parts are, and the links that lead from each to the others.

import { html, type Html } from './html.js'

/** The path of a part: `matrix.html`, `matrix-2.html`. */
export function partPath(name: string, index: number): string {
  return index === 0 ? `${name}.html` : `${name}-${String(index + 1)}.html`
}

/** Links to all parts, seen from one of them. */
export function partLinks(
  label: string,
  parts: readonly { path: string; name: string }[],
  own: string,
  isOnPaper = true,
): Html {
  return html`<nav class="strip${!isOnPaper && ' screen-only'}" aria-label="${label}">
    <ol>
      ${parts.map(({ path, name }) => html`<li><a href="${path}" ${path === own && html` aria-current="page"`}>${name}</a></li>`)}
    </ol>
  </nav>`
}
