// The sites of real ladders in a browser: nothing is wider than its screen, and axe finds nothing.
import { describe, expect, onTestFinished, test } from 'vitest'
import { corpusFolder, corpusLadders, readFiles } from '../../bench/corpus.js'
import { parseWorkspace, type Ladder } from '../../src/core.js'
import { renderSite, renderSites } from '../../src/site.js'
import { axeFindings } from './axe.js'
import { hasBrowser, siteFolder, useBrowser } from './browser.js'

const corpus = corpusFolder()
const named = corpus === undefined ? [] : corpusLadders(corpus)

// The whole takes minutes; `SITE_PAGES=all` asks for it.
const isWhole = process.env['SITE_PAGES'] === 'all'

describe.skipIf(!hasBrowser || corpus === undefined)('sites of real ladders', () => {
  const openPage = useBrowser()

  test.each(named)(
    `$name: ${isWhole ? 'no page' : 'the fullest page of no kind'} is wider than a phone or a desk`,
    async ({ name, folder }) => {
      const { ladders } = parseWorkspace(readFiles(folder), { name })
      const files = renderSites(ladders.map(({ ladder }) => ladder))
      const { url, remove } = siteFolder(files)
      onTestFinished(remove)
      const { page, go } = await openPage(url)
      const wide: string[] = []
      for (const path of isWhole ? pagesOf(files) : oneOfEach(files)) {
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
    `$name: axe finds nothing on ${isWhole ? 'any page' : 'the fullest page of a level'}, in light and dark`,
    async ({ name, folder }) => {
      const ladders = parseWorkspace(readFiles(folder), { name }).ladders.map(({ ladder }) => ladder)
      const [largest] = ladders.toSorted((a, b) => sizeOf(b) - sizeOf(a))
      const site = isWhole || !largest ? renderSites(ladders) : renderSite(largest)
      const { url, remove } = siteFolder(site)
      onTestFinished(remove)
      const { page, go } = await openPage(url, { bypassCSP: true })
      const found: string[] = []
      for (const path of isWhole ? pagesOf(site) : levelPage(site)) {
        await go(encodeURI(path))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          found.push(...(await axeFindings(page)).map((line) => `${path} (${colorScheme}): ${line}`))
        }
      }
      expect(found).toEqual([])
    },
    isWhole ? 3_600_000 : 300_000,
  )
})

function sizeOf(ladder: Ladder): number {
  return JSON.stringify(ladder).length
}

function pagesOf(site: ReadonlyMap<string, string>): string[] {
  return [...site.keys()].filter((path) => path.endsWith('.html'))
}

/** The fullest page of every kind. */
function oneOfEach(site: ReadonlyMap<string, string>): string[] {
  const fullest = new Map<string, string>()
  for (const path of pagesOf(site)) {
    const kind = kindOf(site.get(path))
    if ((site.get(path) ?? '').length > (site.get(fullest.get(kind) ?? '') ?? '').length)
      fullest.set(kind, path)
  }
  return [...fullest.values()]
}

/** The fullest page of a level: what authors wrote is there. */
function levelPage(site: ReadonlyMap<string, string>): string[] {
  const paths = oneOfEach(site).filter((path) => path.startsWith('levels/'))
  expect(paths).toHaveLength(1)
  return paths
}

function kindOf(text = ''): string {
  return /<body class="(.*?)"/u.exec(text)?.[1] ?? ''
}
