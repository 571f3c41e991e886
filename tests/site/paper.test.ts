// Pages on paper: the document is there, and nothing that only a screen can use.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { loadLadder } from '../../src/index.js'
import { renderSite } from '../../src/site.js'
import { hasBrowser, siteFolder, useBrowser, type OpenPage } from './browser.js'
import { lettersOf } from './pages.js'

const engineering = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))
const site = renderSite(engineering)
const folded = renderSite(
  parseLadder(
    [
      {
        path: 'L1.md',
        text: '# L1\n\n## Impact\n\n- Ships.\n\n<details><summary>More</summary>\n\nLooks after it.\n\n</details>\n',
      },
    ],
    { name: 'ours' },
  ).ladder,
)

describe.skipIf(!hasBrowser)('on paper', () => {
  const openPage = useBrowser()
  let folder: ReturnType<typeof siteFolder>
  let foldedFolder: ReturnType<typeof siteFolder>

  beforeAll(() => {
    folder = siteFolder(site)
    foldedFolder = siteFolder(folded)
  })

  afterAll(() => {
    folder.remove()
    foldedFolder.remove()
  })

  async function open(path: string, { url } = folder): ReturnType<OpenPage> {
    const opened = await openPage(url)
    await opened.page.emulateMedia({ media: 'print' })
    await opened.go(path)
    return opened
  }

  test('there is the ladder with its contents, and nothing to click', async () => {
    const { page } = await open('print.html')
    expect(await page.locator('.head:visible, nav:not(.toc-print):visible, button:visible').count()).toBe(0)
    expect(await page.locator('nav.toc-print:visible').count()).toBe(1)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  test.each(['print.html', 'matrix.html'])('%s loses no expectation', async (path) => {
    const { page } = await open(path)
    const shown = lettersOf(await page.locator('main').innerText())
    const all = engineering.levels.flatMap(({ competencies }) => competencies)
    for (const { text } of all.flatMap(({ expectations }) => expectations))
      expect(shown).toContain(lettersOf(text))
  })

  test('what is folded on a screen is there, and folded again after it', async () => {
    const { page } = await open('levels/L1.html', foldedFolder)
    const inside = page.getByText('Looks after it.')
    expect(await inside.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    expect(await inside.isVisible()).toBe(false)
    // Without the style sheet's help, as in older browsers.
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await inside.isVisible()).toBe(true)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await inside.isVisible()).toBe(false)
  })

  test('a comparison says what it compares, and leaves out the choice', async () => {
    const { page } = await open('compare.html#from=L3&to=L4')
    const names = page.getByText('From L3 Senior Engineer to L4 Staff Engineer')
    await names.waitFor()
    expect(await page.locator('select:visible, .step-list:visible, nav:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    expect(await names.isVisible()).toBe(false)
  })

  test('the matrix names each row across, and is no wider than its sheet', async () => {
    const { page } = await open('matrix.html')
    // A4, lying, without its margins.
    await page.setViewportSize({ width: 1032, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    const mode = 'getComputedStyle(document.querySelector(".row-name")).writingMode'
    await page.setViewportSize({ width: 390, height: 700 })
    expect(await page.evaluate(mode)).toBe('horizontal-tb')
    await page.emulateMedia({ media: 'screen' })
    expect(await page.evaluate(mode)).toBe('vertical-rl')
  })
})
