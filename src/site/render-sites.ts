// Several ladders as one folder: the site of each in a folder of its own, and a page that leads to all.

import type { Ladder } from '../model/ladder.js'
import { html } from './html.js'
import type { SiteOptions } from './options.js'
import { laddersPage } from './pages/ladders.js'
import { fileNames, plannedFor } from './paths.js'
import { assetFiles, renderSite } from './render-site.js'
import { framed } from './shell.js'

/** Options of `renderSites`. All of them may be left out. */
export interface SitesOptions extends Pick<SiteOptions, 'theme' | 'logo' | 'language'> {
  /** Of the page that leads to the ladders. Default: `Career ladders`. */
  title?: string
  /** Options of one ladder alone, by its id. `folder` is where its pages are. */
  each?: (id: string, folder: string) => SiteOptions
}

/**
 * Renders several ladders as one static site: `index.html` leads to them, and each is in `ladders/<id>/` as
 * `renderSite` gives it, complete in itself.
 *
 * @returns POSIX path in the folder to content
 *
 * @example
 * for (const [path, text] of renderSites(ladders, { title: 'Our ladders' })) write(path, text)
 */
export function renderSites(ladders: readonly Ladder[], options: SitesOptions = {}): Map<string, string> {
  const { title = 'Career ladders', each, ...shared } = options
  const names = fileNames(ladders.map(({ id }) => id))
  const entries = ladders.map((ladder) => ({ ladder, folder: `ladders/${plannedFor(ladder.id, names)}` }))
  const page = laddersPage(title, entries)
  const around = { title, options: shared, menu: html``, search: false, foot: html`${title}` }
  const files = new Map([[page.path, framed(page, around)], ...assetFiles(shared)])
  for (const { ladder, folder } of entries) {
    const own = { ...shared, ...each?.(ladder.id, folder) }
    const { logo } = own
    const site = renderSite(ladder, {
      ...own,
      ...(logo === undefined || logo.startsWith('data:') ? {} : { logo: `../../${logo}` }),
      among: '../../index.html',
    })
    for (const [path, text] of site) files.set(`${folder}/${path}`, text)
  }
  return files
}
