// The site as people use it: read, filter, compare, assess, search; with keys, without JavaScript, on a phone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { diffLadders, diffReport } from '../../src/release.js'
import { loadLadder, type Ladder } from '../../src/index.js'
import { renderSite } from '../../src/site.js'
import { axeFindings } from './axe.js'
import { hasBrowser, openPage, siteFolder, startBrowser } from './browser.js'

const before = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))

/** The ladder a year later: one expectation of L3 reworded, one gone, one new. */
function later(ladder: Ladder): Ladder {
  const next = structuredClone(ladder)
  const level = next.levels.find(({ id }) => id === 'L3')
  const [first, second] = level?.competencies.find(({ id }) => id === 'ownership')?.expectations ?? []
  if (!first || !second) throw new Error('the bundled ladder changed')
  first.text = first.markdown = 'Bears responsibility for the outcome and the cost of a project.'
  first.hash = 'ffffffff'
  second.id = 'L3/ownership/something-new'
  second.text = second.markdown = 'Budgets the running costs of every service.'
  return next
}

const after = later(before)
const report = diffReport(
  { ladder: before, version: '1.0.0' },
  { ladder: after, version: '2.0.0' },
  diffLadders(before, after),
)
const site = renderSite(before, { version: '1.0.0' })
const newer = renderSite(after, { version: '2.0.0', changes: [{ report, before }] })
const pages = [...newer.keys()].filter((path) => path.endsWith('.html'))

let browser: Browser
let base = ''
let newerBase = ''

describe.skipIf(!hasBrowser)('in a browser, from the disk', () => {
  const removes: (() => void)[] = []

  beforeAll(async () => {
    browser = await startBrowser()
    for (const files of [site, newer]) {
      const { url, remove } = siteFolder(files)
      removes.push(remove)
      if (base === '') base = url
      else newerBase = url
    }
  })

  afterAll(async () => {
    await browser.close()
    for (const remove of removes) remove()
  })

  async function open(options: Parameters<typeof openPage>[2] = {}, url = base): ReturnType<typeof openPage> {
    const opened = await openPage(browser, url, options)
    onTestFinished(opened.close)
    return opened
  }

  test('an engineer finds what separates L3 from L4 in Ownership', async () => {
    const { page, go } = await open()
    await go('index.html')
    await page.getByRole('link', { name: 'L3 Senior Engineer' }).first().click()
    await page.getByRole('link', { name: 'What lies between L3 and L4' }).click()
    await page.getByRole('link', { name: 'Ownership' }).click()
    const region = page.getByRole('region', { name: /^Ownership/u })
    await expect(region.getByRole('heading', { name: 'New at L4' }).isVisible()).resolves.toBe(true)
    expect(await region.locator('.side-after li').count()).toBe(5)
  })

  test('the matrix shows what was asked for, and keeps it in the address', async () => {
    const { page, go } = await open()
    await go('matrix.html')
    await page.getByRole('checkbox', { name: 'Ownership' }).check()
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1)
    const address = page.url()
    expect(address).toContain('#competency=ownership')
    await page.goto('about:blank')
    await page.goto(address)
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(1)
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await page.locator('.matrix tbody tr:visible').count()).toBe(7)
  })

  test('any two levels are compared, those between counted in', async () => {
    const { page, go } = await open()
    await go('compare.html#from=L2&to=L4')
    await page.getByRole('heading', { name: 'New at L3, L4' }).first().waitFor()
    await page.getByLabel('To', { exact: true }).selectOption('L3')
    await page.getByRole('heading', { name: 'New at L3' }).first().waitFor()
    expect(page.url()).toContain('#from=L2&to=L3')
    await page.getByLabel('From', { exact: true }).selectOption('L4')
    await page.getByRole('heading', { name: 'New at L5' }).first().waitFor()
    expect(page.url()).toContain('#from=L4&to=L5')
  })

  test('the way to a competency of a comparison can be shared', async () => {
    const { page, go } = await open()
    await go('compare.html#from=L3&to=L4')
    await page.locator('.jump').getByRole('link', { name: 'Ownership' }).click()
    expect(page.url()).toContain('#from=L3&to=L4&at=ownership')
    await page.reload()
    await page.getByRole('heading', { name: 'New at L4' }).first().waitFor()
    const top = await page.getByRole('heading', { name: 'Ownership' }).evaluate((heading) => {
      return (heading as unknown as { getBoundingClientRect: () => { top: number } }).getBoundingClientRect()
        .top
    })
    expect(top).toBeLessThan(100)
  })

  test('search finds by the beginnings of words, with keys alone', async () => {
    const { page, go } = await open()
    await go('levels/L1.html')
    await page.keyboard.press('/')
    await page.keyboard.type('incid blam')
    await page.locator('.hits a').first().waitFor()
    expect(await page.locator('.hits a').allTextContents()).toEqual([
      expect.stringContaining('Runs incident reviews that examine conditions'),
    ])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/L3\.html#L3\/culture\//u)
    await page.keyboard.press('/')
    await page.keyboard.type('deletion')
    await page.locator('.hits a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/L4\.html#L4\/ownership\//u)
    await go('search.html#q=incident')
    await page.locator('.hits a').first().waitFor()
  })

  test('a note stays over a reload, travels as a file, and survives a newer ladder', async () => {
    const first = await open()
    const { page, go } = first
    await go('assess.html#level=L3')
    const item = page.locator('[data-note^="L3/ownership/bears"]')
    await item.getByRole('radio', { name: 'Consistently' }).check()
    await item.getByText('Evidence').click()
    await item.getByRole('textbox').fill('Led the move of the billing system.\nSee the review of May.')
    const gone = page.locator('[data-note^="L3/ownership/commands"]')
    await gone.getByRole('radio', { name: 'Sometimes' }).check()
    await page.reload()
    expect(await item.getByRole('textbox').inputValue()).toContain('billing system')
    expect(await gone.getByRole('radio', { name: 'Sometimes' }).isChecked()).toBe(true)
    expect(await page.locator('.gap-table').textContent()).toContain('1 consistently, 1 sometimes')

    for (const name of ['Export as JSON', 'Export as Markdown']) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const file = await (await download).path()
      const next = await open({}, newerBase)
      await next.go('assess.html#level=L3')
      await next.page.locator('[data-import]').setInputFiles({
        name: (await download).suggestedFilename(),
        mimeType: 'text/plain',
        buffer: readFileSync(file),
      })
      const upgrade = next.page.getByRole('region', { name: 'The ladder changed since version 1.0.0' })
      await upgrade.waitFor()
      await upgrade.locator('h2:focus').waitFor()
      const text = (await upgrade.textContent()) ?? ''
      expect(text).toContain('Worded differently now')
      expect(text).toContain('No longer in the ladder')
      expect(await upgrade.locator('ins').first().textContent()).toContain('and the cost')
      await upgrade.getByRole('button', { name: 'I have seen this' }).click()
      await upgrade.waitFor({ state: 'detached' })
      await next.page.reload()
      const kept = next.page.locator('[data-note^="L3/ownership/bears"]')
      expect(await kept.getByRole('textbox').inputValue()).toBe(
        'Led the move of the billing system.\nSee the review of May.',
      )
      expect(await next.page.locator('[data-upgrade]').textContent()).toBe('')
    }
  })

  test('the next level is asked for, and a foreign file is refused', async () => {
    const { page, go } = await open()
    await go('assess.html#level=L3')
    await page.getByRole('button', { name: 'The next level' }).click()
    await page.getByRole('heading', { name: 'L4 Staff Engineer' }).waitFor()
    expect(page.url()).toContain('view=next')
    await page
      .locator('[data-import]')
      .setInputFiles({ name: 'photo.json', mimeType: 'text/plain', buffer: Buffer.from('{"a": 1}') })
    await page.getByText('“photo.json” is no self-assessment').waitFor()
  })

  test('everything is reached and used with keys alone', async () => {
    const { page, go } = await open()
    await go('assess.html#level=L3')
    await page.locator('[data-note]').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to content')
    await page.keyboard.press('Enter')
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate<boolean>('document.activeElement.matches("[type=radio]")')) break
    }
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('[data-note] input:checked').first().getAttribute('value')).toBe('sometimes')
  })

  test('without JavaScript all is read, and nothing pretends to work', async () => {
    const { page, go } = await open({ javaScriptEnabled: false }, newerBase)
    await go('compare/L3--L4.html')
    expect(await page.locator('.compared').count()).toBe(7)
    await go('assess.html')
    await page.getByText('Marking needs JavaScript').waitFor()
    for (const path of pages) {
      await go(path)
      expect(await page.locator('button:visible, select:visible').count()).toBe(0)
    }
  })

  test('the colours are chosen and stay', async () => {
    const { page, go } = await open({ colorScheme: 'light' })
    await go('index.html')
    const colour = (): Promise<string> =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const light = await colour()
    await page.getByRole('button', { name: /Colours/u }).click()
    await page.getByRole('button', { name: /Colours/u }).click()
    const dark = await colour()
    expect(dark).not.toBe(light)
    await go('axes.html')
    expect(await colour()).toBe(dark)
  })

  test.each([320, 360, 1280])('nothing is wider than a screen of %i pixels', async (width) => {
    const { page, go } = await open({ viewport: { width, height: 800 } }, newerBase)
    for (const path of pages) {
      await go(path)
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(`${path}: ${String(Math.max(0, over))}`).toBe(`${path}: 0`)
    }
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on any page in %s colours',
    async (colorScheme) => {
      // The page's own policy forbids the script of the test, and only that is lifted here.
      const { page, go } = await open({ colorScheme, bypassCSP: true }, newerBase)
      const found: string[] = []
      const states = [
        ...pages,
        'compare.html#from=L2&to=L4',
        'search.html#q=inc',
        'assess.html#level=L3',
        'assess.html#level=L6&view=next',
      ]
      for (const path of states) {
        await go(path)
        if (path.includes('#')) await page.waitForTimeout(150)
        const violations = await axeFindings(page)
        found.push(...violations.map((violation) => `${path}: ${violation}`))
      }
      expect(found).toEqual([])
    },
    240_000,
  )
})
