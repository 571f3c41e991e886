// A ladder as a folder of pages.

import { allLevels } from '../model/all-levels.js'
import type { Ladder } from '../model/ladder.js'
import { withUnixLines } from '../model/line-ends.js'
import { schemeScript, siteCss, siteScript } from './assets.js'
import { dataFiles } from './data-files.js'
import { inOnePiece } from './html.js'
import type { SiteOptions } from './options.js'
import { assessPage } from './pages/assess.js'
import { axesPages } from './pages/axes.js'
import { changesPages } from './pages/changes.js'
import { comparePages } from './pages/compare.js'
import { documentPages } from './pages/documents.js'
import { levelPage } from './pages/level.js'
import { matrixPages } from './pages/matrix.js'
import { overviewPage } from './pages/overview.js'
import { printPages } from './pages/print.js'
import { searchPage } from './pages/search.js'
import { pageHtml, type Page } from './shell.js'
import { siteOf, type Site } from './site.js'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M7 2v20M17 2v20M7 6h10M7 11h10M7 16h10" fill="none" stroke="#1b6b63" stroke-width="2.4" stroke-linecap="round"/></svg>\n'

/**
 * Renders a ladder as a static site: pages that work from the disk, on an intranet and under any address,
 * without JavaScript and better with it. The same ladder and options give the same bytes.
 *
 * @returns POSIX path in the folder to content
 *
 * @example
 * for (const [path, text] of renderSite(ladder, { version: '2.1.0' })) write(path, text)
 */
export function renderSite(read: Ladder, options: SiteOptions = {}): Map<string, string> {
  const site = siteOf(withUnixLines(read), options)
  const files = new Map<string, string>()
  for (const page of pagesOf(site)) files.set(page.path, inOnePiece(pageHtml(page, site)))
  for (const [path, text] of [...dataFiles(site), ...assetFiles(options)]) files.set(path, text)
  return files
}

/** One page after the other, so that each is done with before the next is begun. */
function* pagesOf(site: Site): Generator<Page> {
  yield overviewPage(site)
  for (const level of allLevels(site.ladder)) yield levelPage(site, level)
  yield* matrixPages(site)
  yield* comparePages(site)
  yield* axesPages(site)
  yield* changesPages(site)
  yield assessPage(site)
  yield searchPage()
  yield* printPages(site)
  yield* documentPages(site)
}

/** What every page loads. */
export function assetFiles({ theme }: Pick<SiteOptions, 'theme'>): [path: string, text: string][] {
  return [
    ['assets/site.css', siteCss],
    ['assets/theme.css', `${theme ?? '/* Variables of your own go here. */'}\n`],
    ['assets/site.js', siteScript],
    ['assets/scheme.js', schemeScript],
    ['assets/icon.svg', icon],
  ]
}
