// What surrounds every page: head, header, navigation and footer.

import { html, type Html, type Part } from './html.js'
import type { SiteOptions } from './options.js'
import { relativeTo } from './paths.js'
import type { Site } from './site.js'

/** One page, before it has a frame. */
export interface Page {
  /** Path in the folder of the site. */
  path: string
  title: string
  /** A sentence for search engines and link previews. */
  description?: string
  /** Which entry of the navigation it belongs to. */
  section: string
  /** Names the layout to the style sheet. */
  kind: string
  main: Html
  /** Data files that its scripts need at once. */
  data?: readonly string[]
}

/**
 * Scripts, styles and images come from the site itself, and nothing else from anywhere. Forms send nothing.
 * `connect-src` is not even for the site: what a person notes has no way out.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What stands around a page, whether it is of one ladder or of several. */
export interface Surround {
  /** Of the whole site. */
  title: string
  options: Pick<SiteOptions, 'logo' | 'language'>
  /** Id of the ladder, where the page is of one. */
  ladder?: string
  menu: Html
  /** Whether there is something to search in. */
  search: boolean
  foot: Html
}

/** The whole of a page of a ladder. */
export function pageHtml(page: Page, site: Site): string {
  const { ladder, options } = site
  return framed(page, {
    title: ladder.title,
    options,
    ladder: ladder.id,
    menu: navigation(page, site),
    search: true,
    foot: html`${ladder.title}${options.version !== undefined && html`, version ${options.version}`}.
      <a href="${relativeTo(page.path, 'print.html')}">The whole ladder on one page</a>, to print or to keep.`,
  })
}

/** A page in its frame. */
export function framed(page: Page, around: Surround): string {
  const to = (path: string): string => relativeTo(page.path, path)
  const title = page.title === around.title ? page.title : `${page.title} · ${around.title}`
  return html`<!doctype html>
    <html
      lang="${around.options.language ?? 'en'}"
      ${around.ladder !== undefined && html` data-ladder="${around.ladder}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="rungs" />
        <title>${title}</title>
        ${page.description !== undefined && page.description !== '' && html`<meta name="description" content="${page.description}" /> `}
        <link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${to('assets/site.css')}" />
        <link rel="stylesheet" href="${to('assets/theme.css')}" />
        <script src="${to('assets/scheme.js')}"></script>
        ${(page.data ?? []).map((path) => html`<script src="${to(path)}" defer></script> `)}
        <script src="${to('assets/site.js')}" defer></script>
      </head>
      <body class="page-${page.kind}">
        <a class="skip" href="#main">Skip to content</a>
        <header class="head">
          ${brand(page, around)} ${around.menu}
          <div class="tools" hidden>
            ${
              around.search &&
              html`<button type="button" class="tool" data-search aria-keyshortcuts="/">
                ${icon('search')}<span>Search</span><kbd aria-hidden="true">/</kbd>
              </button>`
            }
            <button type="button" class="tool" data-scheme aria-label="Colours: as on this device">
              ${icon('scheme')}
            </button>
          </div>
        </header>
        <main id="main" tabindex="-1">${page.main}</main>
        <footer class="foot">
          <p>${around.foot}</p>
        </footer>
      </body>
    </html> `.markup
}

function brand({ path }: Page, { title, options }: Surround): Html {
  const logo =
    options.logo === undefined ? mark() : html`<img src="${logoHref(options.logo, path)}" alt="" />`
  return html`<a class="brand" href="${relativeTo(path, 'index.html')}">${logo}<span>${title}</span></a>`
}

function logoHref(logo: string, path: string): string {
  return logo.startsWith('data:') ? logo : relativeTo(path, logo)
}

function mark(): Html {
  return html`<svg
    class="mark"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M7 2v20M17 2v20M7 6h10M7 11h10M7 16h10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    />
  </svg>`
}

function navigation(page: Page, site: Site): Html {
  const { axes } = site.ladder
  const entries: [id: string, title: string, path: string, there: boolean][] = [
    ['overview', 'Levels', 'index.html', true],
    ['matrix', 'Matrix', 'matrix.html', site.ladder.competencies.length > 0],
    ['compare', 'Compare', 'compare.html', site.ladder.levels.length > 1],
    ['axes', 'Axes', 'axes.html', axes.length > 0],
    ['changes', 'Changes', 'changes.html', (site.options.changes ?? []).length > 0],
    ['assess', 'Self-assessment', 'assess.html', true],
  ]
  const { among } = site.options
  const links = entries.flatMap(([id, title, path, there]): Html[] => {
    if (!there) return []
    const current: Part = page.path === path ? 'page' : id === page.section ? 'true' : undefined
    return [
      html`<li>
        <a href="${relativeTo(page.path, path)}" ${current !== undefined && html` aria-current="${current}"`}
          >${title}</a
        >
      </li>`,
    ]
  })
  return html`<nav class="menu" aria-label="Site">
    <ul>
      ${links}${among !== undefined && html`<li><a href="${relativeTo(page.path, among)}">All ladders</a></li>`}
    </ul>
  </nav>`
}

const icons = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  scheme: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
}

/** A small drawing; the words beside it, or its button's label, say what it means. */
function icon(name: keyof typeof icons): Html {
  const fill = name === 'scheme' ? html`<path d="M12 4a8 8 0 0 0 0 16Z" fill="currentColor" />` : undefined
  return html`<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
    <path d="${icons[name]}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    ${fill}
  </svg>`
}
