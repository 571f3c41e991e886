// The site as people use it: read, filter, compare, search; with keys, without JavaScript, on a phone.
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.js'
import { hasBrowser } from './browser.js'
import { inBrowser, newer, pages } from './two-versions.js'

describe.skipIf(!hasBrowser)('in a browser, from the disk', () => {
  const open = inBrowser()

  test('an engineer finds what separates L3 from L4 in Ownership, as the README says', async () => {
    const { page, go } = await open()
    await go('index.html')
    await page.getByRole('link', { name: 'L3 Senior Engineer' }).first().click()
    await page.getByRole('link', { name: 'What L4 asks beyond this' }).click()
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

  test('the matrix says that it goes on to the right, until its end is seen', async () => {
    const { page, go } = await open({ viewport: { width: 1280, height: 800 } })
    await go('matrix.html')
    const more = page.locator('.matrix-frame[data-more]')
    await more.waitFor()
    expect(await more.getAttribute('data-more')).toBe('3 more levels to the right')
    await page.evaluate('document.querySelector(".matrix-scroll").scrollLeft = 1e6')
    await more.waitFor({ state: 'detached' })
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
    await page.keyboard.type('delet')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('deletion')
    await page.locator('.hits a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/L4\.html#L4\/ownership\//u)
    await go('search.html#q=incident')
    await page.locator('.hits a').first().waitFor()
  })

  test('search finds anti-patterns by their names, and what overviews say', async () => {
    const { page, go } = await open()
    const hits = page.locator('.hits a')
    const first = async (query: string): Promise<string | null> => {
      await go(`search.html#q=${query}`)
      await hits.first().waitFor()
      return hits.first().getAttribute('href')
    }
    expect(await first('confetti launch')).toMatch(/L3\.html#L3\/anti-patterns\/confetti-at-launch$/u)
    expect(await first('treats the skill')).toMatch(/L3\.html#growth$/u)
    await hits.first().click()
    await page.waitForURL(/L3\.html#growth$/u)
    expect(await page.locator('#growth').count()).toBe(1)
  })

  test('a link to a statement that is gone says so', async () => {
    const { page, go } = await open()
    const notice = page.getByText('This statement is not in this version.')
    await go('levels/L3.html#L3/ownership/was-asked-once')
    await notice.waitFor()
    const there = await page.locator('.statement').first().getAttribute('id')
    await page.evaluate(`location.hash = ${JSON.stringify(`#${there ?? ''}`)}`)
    await notice.waitFor({ state: 'detached' })
    await go('levels/L3.html#growth')
    await go('compare.html#from=L2&to=L4')
    expect(await page.locator('[data-gone]').count()).toBe(0)
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
    const { page, go } = await open({ javaScriptEnabled: false }, newer)
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
    const { page, go } = await open({ viewport: { width, height: 800 } }, newer)
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
      const { page, go } = await open({ colorScheme, bypassCSP: true }, newer)
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
