// `rungs/site`: a ladder as pages for people. All of it, or pieces for a page of your own.

export { renderSite } from './site/render-site.js'
export { renderSites, type SitesOptions } from './site/render-sites.js'
export type { SiteChanges, SiteOptions } from './site/options.js'
export {
  axesChart,
  levelHtml,
  matrixHtml,
  siteStyles,
  type AxesChartOptions,
  type PieceOptions,
} from './site/pieces.js'
