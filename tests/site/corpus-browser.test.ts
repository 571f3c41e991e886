// The sites of real ladders in a browser: nothing is wider than its screen, and axe finds nothing.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { corpusFolder, corpusLadders, readFiles } from '../../bench/corpus.js'
import { parseWorkspace } from '../../src/index.js'
import { renderSite, renderSites } from '../../src/site.js'
import { axeFindings } from './axe.js'
import { hasBrowser, openPage, siteFolder, startBrowser } from './browser.js'

const corpus = corpusFolder()
const named = corpus === undefined ? [] : corpusLadders(corpus)

let browser: Browser

describe.skipIf(!hasBrowser || corpus === undefined)('sites of real ladders', () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(() => browser.close())

  test.each(named)(
    '$name: no page is wider than a phone or a desk',
    async ({ name, folder }) => {
      const { ladders } = parseWorkspace(readFiles(folder), { name })
      const files = renderSites(ladders.map(({ ladder }) => ladder))
      const { url, remove } = siteFolder(files)
      onTestFinished(remove)
      const { page, go, close } = await openPage(browser, url)
      onTestFinished(close)
      const wide: string[] = []
      for (const path of files.keys()) {
        if (!path.endsWith('.html')) continue
        await go(encodeURI(path))
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
          if (over > 0) wide.push(`${path}: ${String(over)} at ${String(width)}`)
        }
      }
      expect(wide).toEqual([])
    },
    300_000,
  )

  test.each(named)(
    '$name: axe finds nothing, in light and dark',
    async ({ name, folder }) => {
      const { ladders } = parseWorkspace(readFiles(folder), { name })
      const sites = ladders.map(({ ladder }) => renderSite(ladder)).sort((a, b) => sizeOf(b) - sizeOf(a))
      const found: string[] = []
      for (const site of sites.slice(0, 2)) {
        const { url, remove } = siteFolder(site)
        onTestFinished(remove)
        const { page, go, close } = await openPage(browser, url, { bypassCSP: true })
        onTestFinished(close)
        for (const path of oneOfEach(site)) {
          await go(encodeURI(path))
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            found.push(...(await axeFindings(page)).map((line) => `${path} (${colorScheme}): ${line}`))
          }
        }
      }
      expect(found).toEqual([])
    },
    300_000,
  )
})

function sizeOf(site: ReadonlyMap<string, string>): number {
  return [...site.values()].reduce((sum, { length }) => sum + length, 0)
}

/** The fullest page of every kind. */
function oneOfEach(site: ReadonlyMap<string, string>): string[] {
  const fullest = new Map<string, string>()
  for (const [path, text] of site) {
    if (!path.endsWith('.html')) continue
    const kind = /<body class="(.*?)"/u.exec(text)?.[1] ?? ''
    if (text.length > (site.get(fullest.get(kind) ?? '') ?? '').length) fullest.set(kind, path)
  }
  return [...fullest.values()]
}
