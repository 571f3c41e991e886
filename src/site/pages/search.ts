// Search as a page: the same as the dialog that every page has, with an address of its own.

import { html } from '../html.js'
import type { Page } from '../shell.js'

/** The page that finds words. */
export function searchPage(): Page {
  return {
    path: 'search.html',
    title: 'Search',
    section: 'search',
    kind: 'search',
    main: html`<header class="page-head"><h1>Search</h1></header>
      <p class="notice without-script">
        Search needs JavaScript. <a href="print.html">The whole ladder on one page</a> can be searched with
        the browser’s own search.
      </p>
      <div class="search-page" data-search-page></div>`,
  }
}
